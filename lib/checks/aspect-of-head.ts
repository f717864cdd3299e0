import { withoutSpaces } from '#lib/text/half-width.ts'
import type { Aspect, Narrative } from '#templates/schema.ts'

/** The aspect that a line is the head of: its title alone, with or without a numeral and 情况. */
export function aspectOfHead({ aspects = [] }: Narrative, line: string): Aspect | undefined {
  const bare = withoutSpaces(line)
    .replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]?/, '')
    .replace(/[。：:；]$/, '')
  return aspects.find(({ title }) => bare === title || bare === `${title}情况`)
}
