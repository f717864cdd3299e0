import { severityNames } from '#components/checks/severity.ts'
import type { Finding } from '#lib/checks/check.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { unreadCell } from '#lib/checks/unread-cell.ts'
import { noteSentence, placeName } from '#lib/document/note-sentence.ts'
import type { ReadNote } from '#lib/page/read-page.ts'
import { nameOfCell } from '#lib/report/cell-name.ts'
import type { WorkbookCell, WorkbookSheet } from '#lib/writers/xlsx/write-xlsx.ts'
import { otherUnread, shownName, type Unit } from './unit.ts'

const heads = ['单位', '年度', '文件', '程度', '位置', '检查', '问题', '原文', '建议', '单元格']

/** What we could not read is no fault of the office, and stands under a word of its own. */
const unread = '未读出'

/** More rows than this are not written; they are counted in the last one. */
const most = 4900
const longest = 1000

/** Every finding and every place that was not read, and the files that were not read at all. */
export function findingSheet(
  units: readonly { readonly unit: Unit; readonly findings: readonly Finding[] }[],
  refused: readonly { readonly file: string; readonly says: string }[],
): WorkbookSheet {
  const rows = [
    ...refused.map(({ file, says }) => ['', '', file, '没有读取', '', '', says]),
    ...units.flatMap(({ unit, findings }) => [
      ...unreadRows(unit, otherUnread(unit, findings)),
      ...findings.map((finding) => findingRow(unit, finding)),
    ]),
  ]
  const more = rows.length - most
  return {
    name: '问题',
    widths: [34, 8, 26, 8, 24, 18, 70, 40, 24, 40],
    frozen: { rows: 1, columns: 1 },
    rows: [
      heads.map((value) => ({ value, look: 'label' })),
      ...rows.slice(0, most),
      ...(more > 0 ? [['', '', '', '', '', '', `另有 ${more} 条没有列出。`]] : []),
    ],
  }
}

function unreadRows(unit: Unit, notes: readonly ReadNote[]): readonly WorkbookCell[][] {
  return notes.map((note) => [
    ...named(unit),
    unread,
    '',
    '',
    cut(noteSentence(unit.template, note)),
  ])
}

function findingRow(unit: Unit, finding: Finding): WorkbookCell[] {
  const { template } = unit
  const check = everyCheckOf(template).find(({ id }) => id === finding.check)
  return [
    ...named(unit),
    finding.check === unreadCell.id ? unread : severityNames[finding.severity],
    placeName(template, finding.part ?? '') || '全文',
    check?.name ?? '',
    cut(finding.message),
    cut(finding.quote ?? ''),
    cut(finding.cure?.says ?? ''),
    cut(finding.cells.map((id) => nameOfCell(template, id)).join('、')),
  ]
}

function named(unit: Unit): WorkbookCell[] {
  return [shownName(unit), unit.report.year || '', unit.file]
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
