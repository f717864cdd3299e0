import { type Cell, type CellStyle, type WriteSheet, writeXlsx as writeWorkbook } from 'hucre/xlsx'

/** How a cell looks: a label, a sum, a place that is blank in its report, one that was not read. */
export type CellLook = 'label' | 'sum' | 'blank' | 'unread'

/** Text is always written as text, never as a formula, whatever it begins with. */
export type WorkbookCell =
  | string
  | number
  | null
  | { readonly value: string | number | null; readonly look: CellLook }

export interface WorkbookSheet {
  readonly name: string
  /** Widths of the first columns in characters; the others are ordinary. */
  readonly widths: readonly number[]
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly rows: readonly (readonly WorkbookCell[])[]
}

/** Sheets of numbers and texts as an Excel file. */
export async function writeXlsx(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  return writeWorkbook({
    sheets: sheets.map((sheet, index) => written(sheet, nameOf(sheets, index))),
    defaultFont: { name: '宋体', size: 11 },
  })
}

const washes: Readonly<Record<CellLook, string>> = {
  label: 'F2F3F1',
  sum: 'E9F0F6',
  blank: 'FCF5E1',
  unread: 'FDEEEC',
}

function written({ widths, frozen, rows }: WorkbookSheet, name: string): WriteSheet {
  const looked = rows.flatMap((row, at) =>
    row.flatMap((cell, column): [string, Partial<Cell>][] =>
      typeof cell === 'object' && cell ? [[`${at},${column}`, { style: styleOf(cell.look) }]] : [],
    ),
  )
  return {
    name,
    rows: rows.map((row) => row.map(plainValue)),
    columns: widths.map((width) => ({ width })),
    cells: new Map(looked),
    freezePane: frozen,
  }
}

function styleOf(look: CellLook): CellStyle {
  return {
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: washes[look] } },
    ...((look === 'label' || look === 'sum') && { font: { bold: true } }),
    ...(look === 'label' && { alignment: { wrapText: true, vertical: 'center' } }),
  }
}

/** Characters that XML cannot hold would tear the file. */
function plainValue(cell: WorkbookCell): string | number | null {
  const value = typeof cell === 'object' && cell ? cell.value : cell
  if (typeof value !== 'string') return value
  return value.replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu, '').slice(0, longest)
}

/** More than this Excel does not keep in a cell. */
const longest = 32_000

/** Excel allows 31 characters, none of these, and no name twice. */
function nameOf(sheets: readonly WorkbookSheet[], index: number): string {
  const plain = (name = '') => name.replace(/[\\/?*[\]:']/g, ' ').slice(0, 28)
  const name = plain(sheets[index]?.name)
  const before = sheets.slice(0, index).filter((other) => plain(other.name) === name).length
  return before === 0 ? name : `${name} ${before + 1}`
}
