import type { CellId } from '#lib/report/cell-id.ts'
import { cellName } from '#lib/report/cell-name.ts'
import { parseCell, printCell } from '#lib/report/cell-text.ts'
import { cellField } from '#lib/report/fields.ts'
import type { Cell, Form } from '#lib/report/form.ts'
import { type Settled, valueAt } from '#lib/report/settled.ts'
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
    const none = wrong.filter(({ id }) => saysNone(settled, id))
    const others = wrong.filter((cell) => !none.includes(cell))
    const tables = template.tables.flatMap((table): readonly Finding[] => {
      const cells = none.filter((cell) => cell.table === table)
      return cells.length === 0 ? [] : [noneFinding(settled.form, table, cells)]
    })
    const single = others.map((cell) => {
      const value = valueAt(settled, cell.id)
      const text = typeof value === 'object' && value ? shown(value.text) : String(value)
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

/** 无 where a number belongs. */
function saysNone(settled: Settled, id: CellId): boolean {
  const value = valueAt(settled, id)
  return (
    typeof value === 'object' &&
    /^(?:无|没有|未发生|零|〇)[。.]?$/.test(value === null ? '' : value.text.trim())
  )
}

/** One finding for all of a table, and one cure that says what it writes. */
function noneFinding(form: Form, table: Table, cells: readonly Cell[]): Finding {
  return numbersFinding(notACount, {
    message: `${namedCells(form, table, cells)}写的是“无”一类的字，应写数字 0。`,
    cells: cells.map(({ id }) => id),
    numbers: ['无'],
    part: partOfTable(form.template, table.id)?.id,
    cure: {
      says: `“无”改为 0（${cells.length} 格）`,
      writes: cells.map(({ id }) => ({ field: cellField(id), value: 0 })),
    },
  })
}

/** On one line, as it is printed in a sentence. */
function shown(text: string): string {
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
  const noted = /^(\d[\d,.]*)\s*(?:万元|件)?\s*[([].*[)\]]$/.exec(plain)?.[1]
  const yuan = type === 'money' ? /^(\d[\d,.]*)\s*元$/.exec(plain)?.[1] : undefined
  const number = parseCell(noted ?? yuan ?? '', type)
  if (typeof number !== 'number') return undefined
  const value = yuan === undefined ? number : number / 10_000
  if (!Number.isSafeInteger(value)) return undefined
  return { says: `改为 ${printCell(value, type)}`, writes: [{ field: cellField(id), value }] }
}
