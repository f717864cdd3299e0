import { lineAround } from '#lib/text/line-around.ts'
import type { Check, Finding, Severity } from './check.ts'
import { wordsFinding } from './finding.ts'
import type { PartText } from './texts-of.ts'

/** Words that are wrong, and what they should be where that is known. */
export interface Slip {
  readonly start: number
  readonly end: number
  readonly message: string
  readonly severity?: Severity
  readonly mayOverrule?: true
  /** What takes their place; '' takes them out. */
  readonly by?: string
  /** The whole text as it should be, where more than this place is mended. */
  readonly whole?: string
  /** What the cure says where “改为…” does not say it. */
  readonly says?: string
}

/** A quote this short is lit with some of the words around it. */
const shortQuote = 6
const margin = 5

/** A finding for every slip in the texts, with the cure that mends it. */
export function slipFindings(
  check: Check,
  texts: readonly PartText[],
  slipsIn: (text: PartText) => readonly Slip[],
): readonly Finding[] {
  return texts.flatMap((text) => slipsIn(text).map((slip) => slipFinding(check, text, slip)))
}

function slipFinding(check: Check, { part, field, text }: PartText, slip: Slip): Finding {
  const { start, end, message, severity, mayOverrule, by, says = `改为“${by}”` } = slip
  const here = by === undefined ? undefined : text.slice(0, start) + by + text.slice(end)
  const mended = slip.whole ?? here
  return wordsFinding(check, {
    message,
    part,
    quote: quoteOf(text, start, end),
    ...(severity && { severity }),
    ...(mayOverrule && { mayOverrule }),
    ...(mended !== undefined && { cure: { says, writes: [{ field, value: mended }] } }),
  })
}

function quoteOf(text: string, start: number, end: number): string {
  if (end - start >= shortQuote) return text.slice(start, end)
  return lineAround(text, { start, end, before: margin, after: margin })
}
