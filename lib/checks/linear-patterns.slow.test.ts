import { join } from 'node:path'
import { check } from 'recheck'
import { expect, test } from 'vitest'
import { builtPatterns, type PlacedPattern, writtenPatterns } from './test-support/patterns-of.ts'
import { textsWithoutEnd } from './test-support/texts-without-end.ts'

const root = join(import.meta.dirname, '../..')

/**
 * What recheck says of a pattern that is not linear in the length of the text. What a pattern looks ahead to at
 * its end is asked as if it were matched: so it is decided by proof, where recheck would only try.
 */
async function verdict({ place, source, flags }: PlacedPattern): Promise<string[]> {
  const asked = source.replace(/\(\?=((?:[^()\\]|\\.)*)\)$/, '(?:$1)')
  const told = await check(asked, flags, { timeout: 30_000, maxRepeatCount: 200 })
  if (told.status === 'safe' && ['safe', 'linear'].includes(told.complexity.type)) return []
  const why = told.status === 'unknown' ? told.error.kind : told.complexity.summary
  return [`${place}: ${why} /${source}/${flags}`]
}

async function verdicts(patterns: readonly PlacedPattern[]): Promise<string[]> {
  const all: string[] = []
  for (const pattern of patterns) all.push(...(await verdict(pattern)))
  return all
}

test('every pattern that is written in the checks and in lib/text is linear', async () => {
  const patterns = writtenPatterns(root, ['lib/checks', 'lib/text'])
  expect(patterns.length).toBeGreaterThan(100)
  expect(await verdicts(patterns)).toEqual([])
})

test('so is every pattern that they make of lists and names', async () => {
  const patterns = await builtPatterns(async () => {
    const { templates } = await import('#templates/registry.ts')
    const { everyCheckOf } = await import('./every-check.ts')
    const { sampleInput } = await import('./sample-input.ts')
    const { runChecks } = await import('./run-checks.ts')
    for (const template of templates) {
      const checks = everyCheckOf(template)
      for (const { example } of checks)
        for (const sample of [example.wrong, example.right])
          runChecks(checks, sampleInput(template, sample))
      for (const text of Object.values(textsWithoutEnd))
        runChecks(checks, sampleInput(template, { narratives: { overview: text(400) } }))
    }
  })
  expect(patterns.length).toBeGreaterThan(20)
  expect(await verdicts(patterns)).toEqual([])
})
