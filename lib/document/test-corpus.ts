import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingsOf } from '#lib/checks/findings-of.ts'
import type { PageReading, ReadNote } from '#lib/page/read-page.ts'
import { country } from '#lib/places/country.ts'
import { readHtml } from '#lib/readers/html/read-html.ts'
import { readPdf } from '#lib/readers/pdf/read-pdf.ts'
import { readTxt } from '#lib/readers/txt/read-txt.ts'
import { parseCell } from '#lib/report/cell-text.ts'
import { formOf } from '#lib/report/form.ts'
import type { Cells, CellValue, Report } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import type { Template } from '#templates/schema.ts'
import { type Recognised, recognise } from './recognise.ts'
import { silentlyWrong } from './test-misread.ts'

/** Test code: real published reports, beside the project. */
const folder = join(import.meta.dirname, '../../../shared/corpus')

/** Whether the real reports are there. */
export const hasCorpus = existsSync(folder)

interface Known {
  readonly file: string
  readonly template: string
  readonly agency: string
  readonly year: number
  /** What is said of it and true: severity and check. */
  readonly true: readonly string[]
}

/** Each real report with what is known of it. */
export const corpus: readonly Known[] = [
  {
    file: 'beiji-2023.txt',
    template: 'annual-report-2021',
    agency: '吉林市船营区北极街道办事处',
    year: 2023,
    true: [
      'error handling-fee-statement',
      'warning artefact',
      'warning aspects-missing',
      'warning heading',
      'warning personal-data',
    ],
  },
  {
    file: 'xuefu-2023.txt',
    template: 'annual-report-2021',
    agency: '洛龙区学府街道办事处',
    year: 2023,
    true: [],
  },
  {
    file: 'beiyuan-2023.txt',
    template: 'annual-report-2021',
    agency: '北京市通州区人民政府北苑街道办事处',
    year: 2023,
    true: ['error law-name', 'warning artefact', 'warning heading'],
  },
  {
    file: 'hongze-2024.pdf',
    template: 'annual-report-2021',
    agency: '淮安市洪泽区人民政府',
    year: 2024,
    true: ['error unread-cell'],
  },
  {
    file: 'suqian-2024.txt',
    template: 'annual-report-2021',
    agency: '宿迁市',
    year: 2024,
    true: ['warning doubled-word', 'warning handling-fee-statement'],
  },
  {
    file: 'shuyang-2023.html',
    template: 'annual-report-2021',
    agency: '沭阳县发展和改革局',
    year: 2023,
    true: ['error blank-cell', 'error heading', 'warning title'],
  },
  {
    file: 'shanghai-2019.html',
    template: 'annual-report-2019',
    agency: '上海市人民政府办公厅',
    year: 2019,
    true: ['error blank-cell', 'error heading', 'error not-a-count', 'warning breakdown'],
  },
]

/** Findings about what a conversion left behind, not about what somebody wrote. */
const litter = ['artefact']

/** What came of one real report. */
export interface CorpusRead {
  readonly known: Known
  readonly read: Recognised
  readonly cells: { readonly right: number; readonly blank: number; readonly wrong: number }
  readonly partsFound: number
  readonly findings: readonly string[]
  readonly falseFindings: readonly string[]
  readonly litter: number
  readonly notes: readonly ReadNote[]
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<PageReading> | PageReading>> =
  { txt: readTxt, html: readHtml, pdf: readPdf }

/** Reads a real report as a clerk’s upload is read, and compares it with what it prints. */
export async function readCorpus(known: Known): Promise<CorpusRead> {
  const ending = known.file.slice(known.file.lastIndexOf('.') + 1)
  const reading = await readers[ending]?.(readFileSync(join(folder, known.file)))
  if (reading?.kind !== 'read') throw new Error(`${known.file} was not read`)
  const read = recognise(reading.page)
  if (read.kind === 'refused') throw new Error(`${known.file}: ${read.says}`)
  const { template, report, notes } = read
  const printed = printedCells(known.file, template)
  const circumstances = {
    today: `${report.year + 1}-02-01`,
    read: { blocks: reading.page.blocks, notes },
    places: country(),
  }
  const findings = findingsOf(template, { report, answers: {} }, circumstances)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ severity, check }) => `${severity} ${check}`)
  const told = [...new Set(findings)].sort()
  return {
    known,
    read,
    cells: printed
      ? comparedCells(template, printed, { report, notes })
      : { right: 0, blank: 0, wrong: 0 },
    partsFound: template.parts.filter(
      ({ id }) => !notes.some(({ kind, at }) => kind === 'headingMissing' && at === id),
    ).length,
    findings: told,
    falseFindings: told.filter((one) => !known.true.includes(one)),
    litter: findings.filter((one) => litter.some((check) => one.endsWith(check))).length,
    notes,
  }
}

/** The values that a report prints, as they were written down by hand. */
function printedCells(file: string, template: Template): Cells | undefined {
  const path = join(folder, `${file.replace(/\.\w+$/, '')}.expected.json`)
  if (!existsSync(path)) return undefined
  const written: Record<string, number | null> = JSON.parse(readFileSync(path, 'utf8')).cells
  return Object.fromEntries(
    formOf(template).cells.map(({ id, type }): [string, CellValue] => {
      const value = written[id] ?? null
      return [id, value === null ? null : parseCell(String(value), type)]
    }),
  )
}

function comparedCells(
  template: Template,
  printed: Cells,
  { report, notes }: { readonly report: Report; readonly notes: readonly ReadNote[] },
) {
  const [want, got] = [printed, report.cells].map(
    (cells) => settled(formOf(template), cells).values,
  )
  const wrong = silentlyWrong(template, printed, { cells: report.cells, notes }).length
  const right =
    want?.filter((value, at) => JSON.stringify(value) === JSON.stringify(got?.[at])).length ?? 0
  return { right, wrong, blank: (want?.length ?? 0) - right - wrong }
}
