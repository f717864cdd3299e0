import { cellName } from '#lib/report/cell-name.ts'
import { parseCell, printCell } from '#lib/report/cell-text.ts'
import { cellField } from '#lib/report/fields.ts'
import type { Cell, Form } from '#lib/report/form.ts'
import { type Settled, valueAt } from '#lib/report/settled.ts'
import { isNoneText } from '#lib/text/none-text.ts'
import type { Table } from '#templates/schema.ts'
import { namedCells } from './cell-groups.ts'
import type { Check, Cure, Finding } from './check.ts'
import { numbersFinding } from './finding.ts'
import { isBlank } from './is-blank.ts'
import { partOfTable } from './part-of-table.ts'

/** A count is a whole number from 0 on; a fee is an amount from 0 on. */
export const notACount: Check = {
  id: 'not-a-count',
  name: '不是数字的格子',
  severity: 'error',
  rationale: '件数应是 0 或正整数，收费金额应是 0 或正数，精确到分；其他写法无法核对，也无法汇总。',
  basis: '国办公开办函〔2021〕30号所附表格的计量单位',
  example: {
    wrong: { cells: { 'requests.granted.naturalPerson': { text: '三件' } } },
    right: { cells: { 'requests.granted.naturalPerson': 3 } },
  },
  reads: ['cells'],
  run({ template, settled }) {
    const wrong = settled.form.cells.filter((_, at) => isWrong(settled, at))
    const none = wrong.filter((cell) => isNoneText(textOf(settled, cell)))
    const amounts = new Map(wrong.flatMap((cell) => wholeAmount(textOf(settled, cell), cell)))
    const tables = template.tables.flatMap((table): readonly Finding[] => {
      const ofTable = (cells: readonly Cell[]) => cells.filter((cell) => cell.table === table)
      return [
        ...noneFinding(settled.form, table, ofTable(none)),
        ...amountsFinding(settled, table, amounts),
      ]
    })
    const single = wrong
      .filter((cell) => !none.includes(cell) && !amounts.has(cell))
      .map((cell) => {
        const text = textOf(settled, cell)
        return numbersFinding(notACount, {
          message: `${cellName(cell)}：“${text}”${fault(text, cell)}。`,
          cells: [cell.id],
          numbers: [text],
          part: partOfTable(template, cell.table.id)?.id,
          cure: likely(text, cell),
        })
      })
    return [...tables, ...single]
  },
}

/** One finding for all of a table where 无 stands for a number, and one cure that says what it writes. */
function noneFinding(form: Form, table: Table, cells: readonly Cell[]): readonly Finding[] {
  if (cells.length === 0) return []
  const finding = numbersFinding(notACount, {
    message: `${namedCells(form, table, cells)}写的是“无”一类的字，应写数字 0。`,
    cells: cells.map(({ id }) => id),
    numbers: ['无'],
    part: partOfTable(form.template, table.id)?.id,
    cure: {
      says: `“无”改为 0（${cells.length} 格）`,
      writes: cells.map(({ id }) => ({ field: cellField(id), value: 0 })),
    },
  })
  return [finding]
}

/** By cell, the count that its amount is. */
type Amounts = ReadonlyMap<Cell, number>

/** One finding for all counts of a table in the format of accounts: ￥ 78.00 is 78. */
function amountsFinding(settled: Settled, table: Table, all: Amounts): readonly Finding[] {
  const amounts = [...all].filter(([cell]) => cell.table === table)
  const cells = amounts.map(([cell]) => cell)
  const [first] = cells
  if (!first) return []
  const { form } = settled
  const finding = numbersFinding(notACount, {
    message: `${namedCells(form, table, cells)}写成了金额的格式（“${textOf(settled, first)}”），件数应写整数。`,
    cells: cells.map(({ id }) => id),
    numbers: cells.map((cell) => textOf(settled, cell)),
    part: partOfTable(form.template, table.id)?.id,
    cure: {
      says: `去掉货币符号和小数（${cells.length} 格）`,
      writes: amounts.map(([{ id }, value]) => ({ field: cellField(id), value })),
    },
  })
  return [finding]
}

/** A cell with the count that its amount without cents is; nothing for anything else. */
function wholeAmount(text: string, cell: Cell): readonly (readonly [Cell, number])[] {
  const plain = text.normalize('NFKC').replace(/^¥\s*/, '')
  const [whole = '', cents = '0', ...more] = plain.split('.')
  const isWhole = more.length === 0 && /^0+$/.test(cents) && /^\d/.test(whole)
  if (cell.type !== 'count' || !isWhole || /\p{No}/u.test(text)) return []
  const value = parseCell(whole, cell.type)
  return typeof value === 'number' ? [[cell, value]] : []
}

/** What stands in a cell, on one line, as it is printed in a sentence. */
function textOf(settled: Settled, { id }: Cell): string {
  const value = valueAt(settled, id)
  const text = typeof value === 'object' && value ? value.text : String(value)
  return text.replace(/\s+/g, ' ').trim()
}

function isWrong({ form, values, derived }: Settled, at: number): boolean {
  const value = values[at] ?? null
  if (derived[at]) return false
  if (typeof value !== 'number') return !isBlank(value)
  return !Number.isSafeInteger(value) || (value < 0 && form.cells[at]?.type !== 'change')
}

const negative = /^[-－−]\s*[\d.,]+$/
const decimal = /^\d[\d,]*\.\d+$/

function fault(text: string, { type, unit }: Cell): string {
  if (/\p{No}/u.test(text)) return '不是数字'
  const plain = text.normalize('NFKC')
  if (type !== 'change' && negative.test(plain)) return '是负数'
  if (/^\d+(,\d+)*$/.test(plain)) return '不是合理的数字'
  if (!decimal.test(plain)) return '不是数字'
  return type === 'money' ? '精确到了分以下' : `不是整数，单位是${unit}`
}

/** A number before a note in brackets, or an amount in 元 under a heading in 万元. */
function likely(text: string, { id, type }: Cell): Cure | undefined {
  const plain = text.normalize('NFKC')
  const digits = /^\d[\d,.]*/.exec(plain)?.[0] ?? ''
  const behind = plain.slice(digits.length).trim()
  const isYuan = type === 'money' && behind === '元'
  if (!isYuan && !isNote(behind)) return undefined
  const number = parseCell(digits, type)
  if (typeof number !== 'number') return undefined
  const value = isYuan ? number / 10_000 : number
  if (!Number.isSafeInteger(value)) return undefined
  return { says: `改为 ${printCell(value, type)}`, writes: [{ field: cellField(id), value }] }
}

/** A text in brackets, a unit before it or none. */
function isNote(text: string): boolean {
  const note = text.replace(/^(?:万元|件)/, '').trim()
  return /^[([]/.test(note) && /[)\]]$/.test(note)
}
