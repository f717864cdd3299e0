import { ordinaryReport } from '#lib/checks/ordinary-report.ts'
import { compose } from '#lib/document/compose.ts'
import type { Report } from '#lib/report/report.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { writeHtml } from '#lib/writers/html/write-html.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

/** A file as it is dropped on a page. */
export interface DroppedFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const template = annualReport2021
const received = 'requests.received.naturalPerson'
const granted = 'requests.granted.naturalPerson'

/** A correct report of a made-up street: it received and granted `count` requests. */
export function streetReport(name: string, count: number, differs: Partial<Report> = {}): Report {
  const { cells, narratives, ...ordinary } = ordinaryReport(template)
  const agency = `云澜市青禾区${name}街道办事处`
  const overview = `${narratives.overview}`.replace('申请0件', `申请${count}件`)
  return {
    ...ordinary,
    agency,
    narratives: { ...narratives, overview },
    ...differs,
    cells: { ...cells, [received]: count, [granted]: count, ...differs.cells },
  }
}

/** A report as a file of one of the formats. */
export async function fileOf(report: Report, format: string, name: string): Promise<DroppedFile> {
  const blocks = compose(template, report)
  const write = {
    docx: async () => Buffer.from(await writeDocx(blocks)),
    txt: async () => Buffer.from(writeTxt(blocks)),
    html: async () => Buffer.from(writeHtml(blocks)),
    json: async () => Buffer.from(writeJson(template, report)),
  }[format]
  if (!write) throw new Error(`no format ${format}`)
  return { name: `${name}.${format}`, mimeType: '', buffer: await write() }
}

const formats = ['docx', 'txt', 'html', 'json'] as const
const first = '东西南北柳石云清'
const second = '塘桥湖山溪'

/**
 * Forty files of a district: 36 good ones in four formats that received 1 … 36 requests, one whose
 * table three is out of balance by one, one with a blank cell, last year's file of the first one,
 * and a Word file that was torn on its way.
 */
export async function fortyFiles(): Promise<readonly DroppedFile[]> {
  const names = [...first].flatMap((one) => [...second].map((other) => one + other))
  const files = names
    .slice(0, 36)
    .map((name, at) => fileOf(streetReport(name, at + 1), formats[at % 4] ?? 'txt', name))
  const unbalanced = streetReport('失衡', 5, { cells: { [granted]: 4 } })
  const blank = streetReport('留白', 2, { cells: { 'disputes.directLitigation.upheld': null } })
  const older = streetReport(names[0] ?? '', 0, { year: 2022 })
  const torn = await fileOf(streetReport('残缺', 1), 'docx', '残缺')
  return Promise.all([
    ...files,
    fileOf(unbalanced, 'docx', '失衡'),
    fileOf(blank, 'docx', '留白'),
    fileOf(older, 'docx', '上年'),
    { ...torn, buffer: torn.buffer.subarray(0, 3000) },
  ])
}
