import { describe, expect, test } from 'vitest'
import type { Change } from '#lib/report/change.ts'
import { TestStorage } from './test-storage.ts'
import { UnsentShelf } from './unsent-shelf.ts'

const change: Change = { id: '1', field: 'agency', before: null, after: '青石街道办事处' }
const key = (page: string) => `nianbao.unsent.r1.${page}`

function shelves() {
  const storage = new TestStorage()
  const clock = { time: 1_000_000 }
  const shelf = (page: string, report = 'r1') =>
    new UnsentShelf({ report, page, storage, now: () => clock.time })
  return { storage, clock, shelf }
}

describe('the shelf of unsent changes', () => {
  test('keeps a row a page and none where nothing is left', () => {
    const { storage, shelf } = shelves()
    const a = shelf('a')
    expect(a.keep([change])).toBe(true)
    expect(storage.getItem(key('a'))).toContain('青石街道办事处')
    a.keep([])
    a.beat()
    a.release()
    expect(storage.length).toBe(0)
  })

  test('hands out the oldest row that was left, and only of the same report', () => {
    const { clock, shelf } = shelves()
    shelf('other', 'r2').keep([{ ...change, id: '9' }])
    const a = shelf('a')
    a.keep([change])
    a.release()
    clock.time += 1
    const b = shelf('b')
    b.keep([{ ...change, id: '2' }])
    b.release()
    const c = shelf('c')
    expect(c.takeLeft()).toEqual([change])
    expect(a.wasTaken()).toBe(true)
    expect(a.wasTaken()).toBe(false)
    expect(b.wasTaken()).toBe(false)
  })

  test('passes over rows that are not ours and changes that are none', () => {
    const { storage, shelf } = shelves()
    for (const [page, row] of Object.entries({
      a: '{',
      b: 'null',
      c: '{"changes":3}',
      d: '{"changes":[]}',
    }))
      storage.setItem(key(page), row)
    const changes = [change, null, { ...change, field: 'nothing' }, { id: '3', field: 'agency' }]
    storage.setItem(key('e'), JSON.stringify({ beat: 0, released: true, changes }))
    const taken = [shelf('x').takeLeft(), shelf('x').takeLeft()].flat()
    expect(taken).toEqual([change])
  })

  test('works on without storage, and says so', () => {
    const { storage, shelf } = shelves()
    storage.isFull = true
    const a = shelf('a')
    expect(a.keep([change])).toBe(false)
    expect(a.keep([])).toBe(true)
  })

  test('takes nothing over that it could not keep', () => {
    const { storage, shelf } = shelves()
    const a = shelf('a')
    a.keep([change])
    a.release()
    storage.isFull = true
    const b = shelf('b')
    expect(b.takeLeft()).toEqual([])
    storage.isFull = false
    b.beat()
    expect(storage.getItem(key('a'))).not.toBe(null)
    expect(storage.getItem(key('b'))).toBe(null)
  })

  test('forgets after a day that a crashed page was taken over', () => {
    const { storage, clock, shelf } = shelves()
    const leave = (page: string) => {
      const left = shelf(page)
      left.keep([change])
      left.release()
    }
    leave('a')
    const b = shelf('b')
    b.takeLeft()
    b.keep([])
    clock.time += 90_000_000
    leave('c')
    shelf('d').takeLeft()
    expect(storage.getItem('nianbao.taken.r1.a')).toBe(null)
    expect(storage.getItem('nianbao.taken.r1.c')).not.toBe(null)
  })
})
