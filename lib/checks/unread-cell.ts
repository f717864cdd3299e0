import type { Cell, Form } from '#lib/report/form.ts'
import type { Table } from '#templates/schema.ts'
import { isWholeTable, namedCells } from './cell-groups.ts'
import type { Check, CheckInput, Cure, Finding } from './check.ts'
import { digitRunCure } from './digit-run.ts'
import { numbersFinding } from './finding.ts'
import { isBlank } from './is-blank.ts'
import { partOfTable } from './part-of-table.ts'

/** A cell that could not be read from a file is not blank; one finding for each row or table. */
export const unreadCell: Check = {
  id: 'unread-cell',
  name: '没有读出的格子',
  severity: 'error',
  rationale:
    '从文件读入时没有读出的格子不是空白，不能填 0；对照原文填上，或者确认原文就是空白，才能导出定稿。',
  basis: '读取文件的规则：读不出的不猜，也不当作空白',
  example: {
    wrong: {
      cells: { 'requests.unavailableRequiresCreation.naturalPerson': null },
      unread: { 'requests.unavailableRequiresCreation.naturalPerson': '2.需要另行制作3O' },
    },
    right: { cells: { 'requests.unavailableRequiresCreation.naturalPerson': 3 } },
  },
  reads: ['cells'],
  run(input) {
    return input.template.tables
      .filter(({ id }) => !isToldMissing(input, id))
      .flatMap((table) => groupsOf(input, table).map((group) => findingOf(input, group)))
  },
}

interface Group {
  readonly table: Table
  readonly cells: readonly Cell[]
  readonly words: string
}

/** A whole table that a file lacks has a finding of its own. */
function isToldMissing({ source }: CheckInput, table: string): boolean {
  return source?.notes.some(({ kind, at }) => kind === 'tableMissing' && at === table) === true
}

/** The cells that are still empty, those of the same words together. */
function groupsOf({ settled, unread = {} }: CheckInput, table: Table): readonly Group[] {
  const { form, values, derived } = settled
  const groups = new Map<string, Cell[]>()
  for (const [at, cell] of form.cells.entries()) {
    const words = unread[cell.id]
    if (words === undefined || cell.table !== table || derived[at] || !isBlank(values[at])) continue
    groups.set(words, [...(groups.get(words) ?? []), cell])
  }
  return [...groups].map(([words, cells]) => ({ table, cells, words }))
}

function findingOf(input: CheckInput, group: Group): Finding {
  const { table, cells, words } = group
  // What we could not read is no fault of the office; that a row is not there may be.
  const isOurs = input.isAsRead && words !== ''
  return numbersFinding(unreadCell, {
    message: sentence(input.settled.form, group),
    severity: isOurs ? 'hint' : 'error',
    cells: cells.map(({ id }) => id),
    numbers: [words],
    part: partOfTable(input.template, table.id)?.id,
    cure: digitRunCure(input.settled, cells, words) ?? saidBlank(input, group),
  })
}

function sentence(form: Form, { table, cells, words }: Group): string {
  const places = isWholeTable(form, table, cells)
    ? `表中 ${cells.length} 格都`
    : namedCells(form, table, cells)
  return words === ''
    ? `${places}没有读出：原文里没有找到，请对照原文填写。`
    : `${places}没有读出：原文是“${words}”，请对照原文填写。`
}

/** Where nothing was found a person can see that there is nothing; the cells are blank from then on. */
function saidBlank({ isAsRead }: CheckInput, { cells, words }: Group): Cure | undefined {
  if (isAsRead || words !== '') return undefined
  const writes = cells.map(({ id }) => ({ field: `unread.${id}`, value: null }))
  return { says: '原文就是空白', writes }
}
