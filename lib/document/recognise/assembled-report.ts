import type { ReadNote } from '#lib/page/read-page.ts'
import { titleOf } from '#lib/report/phrase.ts'
import type { Report } from '#lib/report/report.ts'
import { withoutSpaces } from '#lib/text/half-width.ts'
import type { Template } from '#templates/schema.ts'
import { closingOf } from './closing.ts'
import type { FormLines } from './form-lines.ts'
import { agencyKindOf, fullName, identityOf, isTitle } from './identity.ts'
import { majorityAgency, majorityYear } from './majority.ts'
import { type PartRegion, partRegions, partText, unplacedNotes } from './narratives.ts'
import { isHeadChrome } from './page-chrome.ts'
import type { PageLine } from './page-lines.ts'
import { headingNotes, type PartHeading } from './part-headings.ts'
import { preambleFields } from './preamble-fields.ts'
import type { ReadTables } from './read-tables.ts'
import { isSameTitle, type TitleLines } from './title-lines.ts'

/** What was found on a page. */
export interface FoundParts {
  readonly form: FormLines
  readonly lines: readonly PageLine[]
  readonly tables: ReadTables
  readonly headings: readonly PartHeading[]
  readonly title: TitleLines | undefined
  /** The line where the first part begins. */
  readonly start: number
}

/** Puts the report together from what was found, with a note on everything that was not. */
export function assembledReport(found: FoundParts): {
  readonly report: Report
  readonly notes: readonly ReadNote[]
} {
  const { form, lines, tables, headings, title } = found
  const { template } = form
  const named = identityOf(title?.text ?? '', template)
  const from = Math.max(-1, ...headings.map(({ line }) => line), ...lastLines(tables)) + 1
  const { end, signature, behind } = closingOf(lines, from, named.agency)
  const regions = partRegions(template, headings, { lines, spans: tables.spans, end })
  const head = headTexts(found)
  const lost = withLostStart(found, head.own)
  const narratives = { ...narrativesOf(lines, regions), ...lost.narratives }
  const elsewhere = { preamble: lost.preamble, texts: Object.values(narratives), signature }
  const agency = majorityAgency(fullName(named.agency, signature?.name ?? ''), elsewhere)
  const bare: Report = {
    template: template.id,
    agency,
    kind: agencyKindOf(agency),
    year: majorityYear(named.year || statedYear(lines, found), elsewhere),
    narratives,
    cells: tables.cells,
    ...(signature && { signature }),
  }
  const titled = { ...bare, ...ownTitle(template, bare, title) }
  const notes = [
    ...(title ? [] : [{ kind: 'headingMissing' as const, text: '', at: 'title' }]),
    ...headingNotes(template, headings),
    ...tables.notes,
    ...otherTitles(found),
    ...(head.chrome === ''
      ? []
      : [{ kind: 'leftOut' as const, text: head.chrome, at: 'preamble' }]),
    ...(behind === '' ? [] : [{ kind: 'unplaced' as const, text: behind, at: 'signature' }]),
    ...regions.flatMap((region) => unplacedNotes(lines, region, { form, loose: tables.loose })),
  ]
  return { report: withPreamble(template, titled, elsewhere.preamble), notes }
}

/** The titles of other reports below the first part: one file may hold those of several years or bodies. */
function otherTitles({ form, lines, title, start }: FoundParts): readonly ReadNote[] {
  const own = withoutSpaces(title?.text ?? '')
  return lines.slice(start).flatMap(({ cells, text }): ReadNote[] => {
    const plain = withoutSpaces(text)
    const isOther = !cells && isTitle(text, [form.template]) && /^[^（(、.．]*\d{4}年/.test(plain)
    return isOther && !own.includes(plain)
      ? [{ kind: 'unplaced', text: text.trim(), at: 'title' }]
      : []
  })
}

function lastLines({ spans }: ReadTables): readonly number[] {
  return [...spans.values()].map(({ last }) => last)
}

function narrativesOf(
  lines: readonly PageLine[],
  regions: readonly PartRegion[],
): Record<string, string> {
  return Object.fromEntries(
    regions.flatMap((region) => {
      if (region.part.content.kind === 'table') return []
      return [[region.part.id, partText(lines, region)]]
    }),
  )
}

/** The title as printed, unless it is the one that agency and year make. */
function ownTitle(
  template: Template,
  report: Report,
  title: TitleLines | undefined,
): Pick<Report, 'title'> {
  if (!title || isSameTitle(title.text, titleOf(template, report))) return {}
  return { title: title.text.replace(/\s+/g, ' ') }
}

/** The texts between the title and the first part: those of the report, and those of the page around it. */
function headTexts({ lines, title, start }: FoundParts): {
  readonly own: string
  readonly chrome: string
} {
  const texts = lines
    .slice(title?.to ?? 0, start)
    .flatMap(({ cells, text }) => (cells || text.trim() === '' ? [] : [text.trim()]))
  return {
    own: texts.filter((text) => !isHeadChrome(text)).join('\n'),
    chrome: texts.filter(isHeadChrome).join(' '),
  }
}

/** The text of a first part that lost its heading stands in the preamble, from its first sub-head on. */
function withLostStart(
  { form: { template }, headings }: FoundParts,
  text: string,
): { readonly preamble: string; readonly narratives: Record<string, string> } {
  const [first] = template.parts
  const at = text.search(/^[（(]一[）)]/m)
  if (
    !first ||
    first.content.kind === 'table' ||
    at < 0 ||
    headings.some(({ part }) => part === first)
  )
    return { preamble: text, narratives: {} }
  return { preamble: text.slice(0, at).trimEnd(), narratives: { [first.id]: text.slice(at) } }
}

function withPreamble(template: Template, report: Report, text: string): Report {
  const { preamble, ...fields } = preambleFields(template, report, text)
  const narratives = preamble === undefined ? report.narratives : { ...report.narratives, preamble }
  return { ...report, ...fields, narratives }
}

/** The year whose first of January the preamble names; 0 where it names none. */
function statedYear(lines: readonly PageLine[], { start }: FoundParts): number {
  for (const { text } of lines.slice(0, start)) {
    const year = /((?:19|20)\d{2})\s*年\s*1\s*月\s*1\s*日/.exec(text)?.[1]
    if (year) return Number(year)
  }
  return 0
}
