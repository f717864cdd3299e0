import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Finding } from '#lib/checks/check.ts'
import { draftInput } from '#lib/checks/check-input.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { ordinaryReport } from '#lib/checks/ordinary-report.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import { busyCells } from '#lib/checks/test-busy-cells.ts'
import { compose } from '#lib/document/compose.ts'
import { recognise } from '#lib/document/recognise.ts'
import { counted, silentlyWrong } from '#lib/document/test-misread.ts'
import { country } from '#lib/places/country.ts'
import { encodedText, textEncodings } from '#lib/readers/test-encodings.ts'
import { readText } from '#lib/readers/txt/read-txt.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { formOf } from '#lib/report/form.ts'
import type { AgencyKind, Cells } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { templates } from '#templates/registry.ts'

/** A passage with what is to be said of it; see README.md beside this file. */
interface Labelled {
  readonly text: string
  readonly part: string
  readonly expect: 'silent' | readonly { readonly check: string; readonly severity: string }[]
  readonly agency?: string
  readonly kind?: AgencyKind
  readonly cells?: string
  readonly lastYear?: string
}

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))
const cellSets: Readonly<Record<string, Cells>> = read('number-cells.json')
const ordinary = ordinaryReport(annualReport2021)
const zeros: Cells = Object.fromEntries(
  formOf(annualReport2021)
    .cells.filter(({ isTotal }) => !isTotal)
    .map(({ id }) => [id, 0]),
)

/** Each set is asked of the checks that it was written for; of the others its passages say nothing. */
const sets = [
  { file: 'numbers.json', cells: (name: string) => ({ ...zeros, ...cellSets[name] }) },
  { file: 'words.json', cells: () => busyCells },
  { file: 'names.json', cells: () => ordinary.cells },
]

interface Score {
  expected: number
  told: number
  rightly: number
  falsely: number
}

const scores = new Map<string, Score>()
for (const { file, cells } of sets) {
  const rows: readonly Labelled[] = read(file)
  const asked = new Set(
    rows.flatMap((row) => (row.expect === 'silent' ? [] : row.expect)).map(({ check }) => check),
  )
  for (const row of rows) judge(row, findingsOf(row, cells), asked)
}

function findingsOf(row: Labelled, cells: (name: string) => Cells): readonly Finding[] {
  const { text, part, agency, kind, lastYear } = row
  const report = {
    ...ordinary,
    ...(agency !== undefined && { agency }),
    ...(kind !== undefined && { kind }),
    ...(row.cells !== undefined && { cells: cells(row.cells) }),
    narratives: { [part]: text },
  }
  const before = { ...ordinary, year: ordinary.year - 1, narratives: {} }
  const draft = {
    report,
    answers: {},
    ...(lastYear !== undefined && { lastYear: { ...before, cells: cells(lastYear) } }),
  }
  const input = { ...draftInput(annualReport2021, draft, '2024-01-12'), places: country() }
  // The other parts are empty, which is no fault of the passage.
  return runChecks(everyCheckOf(annualReport2021), input).filter((one) => one.part === part)
}

function judge(row: Labelled, findings: readonly Finding[], asked: ReadonlySet<string>): void {
  const expected = row.expect === 'silent' ? [] : row.expect
  for (const { check } of expected) {
    const score = scoreOf(check)
    score.expected++
    if (findings.some((finding) => finding.check === check)) score.told++
  }
  for (const { check, severity } of findings) {
    if (severity === 'hint' || !asked.has(check)) continue
    if (expected.some((one) => one.check === check)) scoreOf(check).rightly++
    else scoreOf(check).falsely++
  }
}

function scoreOf(check: string): Score {
  const score = scores.get(check) ?? { expected: 0, told: 0, rightly: 0, falsely: 0 }
  scores.set(check, score)
  return score
}

/** Reports drawn at random, written in every form of text that was met, and read back. */
function readBack() {
  const cells = { right: 0, blank: 0, wrong: 0 }
  for (const template of templates)
    for (const report of fc.sample(arbitraryReport(template), { numRuns: 5, seed: 1 }))
      for (const encoding of textEncodings) {
        const page = readText(encodedText(compose(template, report), encoding))
        const found = page.kind === 'refused' ? page : recognise(page.page)
        if (found.kind === 'refused') continue
        const { right } = counted(template, report.cells, found.report.cells)
        const wrong = silentlyWrong(template, report.cells, { ...found, cells: found.report.cells })
        cells.right += right
        cells.wrong += wrong.length
        cells.blank += formOf(template).cells.length - right - wrong.length
      }
  return cells
}

const { right, blank, wrong } = readBack()
console.log(`cells read back: ${right} right, ${blank} blank and told, ${wrong} silently wrong`)
console.log('\n| check | expected | told | of its errors and warnings true |\n|---|---|---|---|')
const sum: Score = { expected: 0, told: 0, rightly: 0, falsely: 0 }
for (const [check, score] of [...scores].sort(([one], [other]) => (one < other ? -1 : 1))) {
  console.log(rowOf(check, score))
  for (const key of ['expected', 'told', 'rightly', 'falsely'] as const) sum[key] += score[key]
}
console.log(rowOf('all', sum))
process.exitCode = wrong > 0 ? 1 : 0

function rowOf(check: string, { expected, told, rightly, falsely }: Score): string {
  const all = rightly + falsely
  const precision =
    all === 0 ? '–' : `${rightly} of ${all} (${((100 * rightly) / all).toFixed(1)} %)`
  return `| ${check} | ${expected} | ${told} | ${precision} |`
}
