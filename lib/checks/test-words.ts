import type { Places } from '#lib/places/places.ts'
import type { Check } from './check.ts'
import { type Fails, type Given, testCheck } from './test-check.ts'

interface Words {
  /** Texts of 总体情况 in which nothing is wrong. */
  readonly passes: readonly string[]
  /** Texts of 总体情况, what the one finding says, and what its cure says. */
  readonly fails: Readonly<Record<string, string | readonly [says: string, cure: string]>>
  /** What else the report holds. */
  readonly given?: Given
  readonly places?: Places
}

/** Test code: the cases of a check that reads words, as texts of 总体情况. */
export function testWords(check: Check, { passes, fails, given = {}, places }: Words): void {
  testCheck(check, {
    passes: Object.fromEntries(passes.map((text) => [text.slice(0, 60), withText(given, text)])),
    fails: Object.fromEntries(
      Object.entries(fails).map(([text, expected]): [string, Fails] => {
        const [says, cure] = typeof expected === 'string' ? [expected] : expected
        const found = { given: withText(given, text), says, part: 'overview' }
        return [text.slice(0, 60), cure === undefined ? found : { ...found, cure }]
      }),
    ),
    blank: { 'nothing is written': withText(given, '') },
    ...(places && { places }),
  })
}

function withText(given: Given, overview: string): Given {
  return { ...given, narratives: { ...given.narratives, overview } }
}
