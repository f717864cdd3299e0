import { describe, expect, test } from 'vitest'
import { type LoggedChange, type LoggedStep, versionsOf } from './versions.ts'

const names: Readonly<Record<string, string>> = { zhang: '张三', li: '李四' }

function change(revision: number, minute: number, by = 'zhang', field = 'title'): LoggedChange {
  const at = new Date(Date.UTC(2024, 0, 12, 2, minute)).toISOString()
  return { revision, field, by, byName: names[by] ?? '', at, added: 3, removed: 1 }
}

function step(revision: number, minute: number, taken: LoggedStep['step']): LoggedStep {
  const { at, by, byName } = change(revision, minute, 'li')
  return { revision, step: taken, by, byName, at }
}

describe('a version', () => {
  test('is what one person changed within ten minutes of the first change', () => {
    const versions = versionsOf(
      [change(4, 12), change(2, 0), change(3, 10, 'zhang', 'website')],
      [],
    )
    expect(versions).toEqual([
      {
        revision: 3,
        by: 'zhang',
        byName: '张三',
        from: '2024-01-12T02:00:00.000Z',
        at: '2024-01-12T02:10:00.000Z',
        fields: 2,
        added: 6,
        removed: 2,
      },
      expect.objectContaining({ revision: 4, fields: 1, added: 3, removed: 1 }),
    ])
  })

  test('ends where another person goes on', () => {
    const versions = versionsOf([change(2, 0), change(3, 1, 'li'), change(4, 2)], [])
    expect(versions.map(({ revision, by }) => [revision, by])).toEqual([
      [2, 'zhang'],
      [3, 'li'],
      [4, 'zhang'],
    ])
  })

  test('never splits what was saved at once', () => {
    expect(versionsOf([change(2, 0), change(2, 59, 'li')], [])).toHaveLength(1)
  })

  test('ends with a step, which is one of its own', () => {
    const steps = [step(2, 1, 'send'), step(2, 2, 'return'), step(2, 3, 'rework')]
    const versions = versionsOf([change(2, 0), change(3, 3)], steps)
    expect(versions.map(({ revision, step }) => [revision, step])).toEqual([
      [2, undefined],
      [2, 'send'],
      [2, 'return'],
      [3, undefined],
    ])
    expect(versions[1]).toMatchObject({ by: 'li', byName: '李四', fields: 0 })
  })
})

test('without changes and steps there is none', () => {
  expect(versionsOf([], [])).toEqual([])
})
