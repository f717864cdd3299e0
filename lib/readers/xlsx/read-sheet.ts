import { decodeText } from '../decode-text.ts'
import { openZip } from '../docx/unzip.ts'
import { Refusal } from '../refusal.ts'

/** The first sheet of a table file as text, row by row; or the sentence that says why not. */
export type SheetReading =
  | { readonly kind: 'read'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'refused'; readonly says: string }

const mostBytes = 1024 * 1024
const mostRows = 2000
const refused = (says: string) => ({ kind: 'refused', says }) as const

/** Reads an xlsx or csv file, whichever it is by its content. */
export async function readSheet(bytes: Uint8Array): Promise<SheetReading> {
  if (bytes.length > mostBytes) return refused('文件超过 1 MB，没有读取。')
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  try {
    const rows = isZip ? await workbookRows(bytes) : await textRows(bytes)
    if (!rows) return refused('文件不是表格，没有读取；请用 xlsx 或 csv 文件。')
    if (rows.length > mostRows) return refused(`表格超过 ${mostRows} 行，没有读取；请分几次。`)
    return { kind: 'read', rows: rows.map((row) => row.map(textOf)) }
  } catch (error) {
    if (error instanceof Refusal) return refused('文件不完整、加了密码或者太大，没有读取。')
    return refused('表格读不出来，没有读取；请用 WPS 或 Excel 另存为 xlsx 后再选一次。')
  }
}

/** Everything is unzipped once under our own caps: hucre itself would let a file grow to gigabytes. */
async function workbookRows(bytes: Uint8Array) {
  const zip = openZip(bytes)
  for (const path of zip.paths) zip.unzip(path)
  const { readXlsx } = await import('hucre/xlsx')
  const { sheets } = await readXlsx(bytes, {
    sheets: [0],
    maxRows: mostRows + 1,
    range: 'A1:Z9999',
  })
  return sheets[0]?.rows
}

async function textRows(bytes: Uint8Array) {
  const decoded = decodeText(bytes)
  if (!decoded) return undefined
  const { parseCsv } = await import('hucre/csv')
  return parseCsv(decoded.text)
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return String(value).trim()
}
