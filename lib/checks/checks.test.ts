import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { templates } from '#templates/registry.ts'
import { checks } from './checks.ts'
import { everyCheckOf } from './every-check.ts'
import { textChecks } from './text-checks.ts'

const folder = new URL('.', import.meta.url)
const written = [...checks, ...textChecks]

describe('the list of checks', () => {
  test.each(templates)('of $id names each check once', (template) => {
    const ids = everyCheckOf(template).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(written)('$id has a file and a test file of its name', ({ id }) => {
    expect(existsSync(new URL(`${id}.ts`, folder))).toBe(true)
    expect(existsSync(new URL(`${id}.test.ts`, folder))).toBe(true)
  })

  test('lists every file that holds a check', () => {
    const tables = readdirSync(folder).filter((file) => /^[a-z-]+\.test\.ts$/.test(file))
    const ids = new Set(written.map(({ id }) => `${id}.test.ts`))
    const others = [
      'across-years',
      'answered',
      'arithmetic',
      'catalogue',
      'checks',
      'digit-run',
      'examples',
      'false-alarms',
      'fee-statement',
      'findings-of',
      'fixtures',
      'in-plain-script',
      'relation-checks',
      'relation-cures',
      'run-checks',
      'safe-cures',
      'traps',
      'verdicts',
    ]
    expect(tables.filter((file) => !ids.has(file))).toEqual(others.map((name) => `${name}.test.ts`))
  })

  test.each(templates.flatMap(everyCheckOf))(
    '$id says why, in Chinese, and on what basis',
    (check) => {
      for (const text of [check.name, check.rationale, check.basis])
        expect(text).toMatch(/[一-鿿]{2}/)
      expect(check.rationale).toMatch(/。$/)
      expect(check.reads.length).toBeGreaterThan(0)
    },
  )
})
