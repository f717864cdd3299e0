import type { PageLine } from './page-lines.ts'
import type { PartHeading } from './part-headings.ts'
import type { ReadTables } from './read-tables.ts'

interface Evidence {
  readonly hasTitle: boolean
  /** How many parts the form has. */
  readonly parts: number
  readonly headings: readonly PartHeading[]
  readonly tables: ReadTables
}

/** Fewer rows than these are met in other documents too. */
const enoughRows = 6
const enoughHeadings = 3

/** Why a page is not taken for a report; undefined where it is one. */
export function refusalOf(
  lines: readonly PageLine[],
  { hasTitle, parts, headings, tables }: Evidence,
): string | undefined {
  if (lines.length === 0) return '文件里没有文字，没有读入。请选择能够复制文字的文件。'
  const found = headings.filter(({ fault }) => fault !== 'headingReworded').length
  const rows = tables.placed.filter(({ isReworded }) => !isReworded).length
  if (rows >= enoughRows) return undefined
  const other = otherDocument(lines)
  if (other !== undefined)
    return `这份文件是${other}，不是年度报告本身，没有读入。请选择年度报告的原文。`
  const enough = Math.min(parts, enoughHeadings)
  if (found >= enough && (hasTitle || rows > 0 || found > enough)) return undefined
  if (hasTitle && found + 1 >= enough && rows > 0) return undefined
  if (!hasTitle && found === 0)
    return `没有找到年度报告的标题${rows > 0 ? '和各部分' : '、各部分和表格'}，没有读入。请确认选的是年度报告。`
  return partlyFound({ hasTitle, found, rows })
}

/** What is there and what is not, in one sentence. */
function partlyFound(of: {
  readonly hasTitle: boolean
  readonly found: number
  readonly rows: number
}): string {
  const named: readonly (readonly [string, boolean, string])[] = [
    ['标题', of.hasTitle, '标题'],
    [`${of.found} 个部分`, of.found > 0, of.found > 0 ? '其他部分' : '各部分'],
    [`${of.rows} 行数字`, of.rows > 0, of.rows > 0 ? '其他表格' : '表格'],
  ]
  const there = named.flatMap(([name, isThere]) => (isThere ? [name] : []))
  const missing = named.flatMap(([, isThere, name]) => (isThere && name === '标题' ? [] : [name]))
  return `只找到年度报告的${there.join('、')}，没有找到${missing.join('、')}，没有读入。请确认选的是完整的年度报告。`
}

/** What is published around a report and looks like it. */
const others: readonly (readonly [RegExp, string])[] = [
  [/解读|图解|一图读懂|一图看懂/, '年度报告的解读'],
  [/公报/, '公报'],
  [/公开指南/, '信息公开指南'],
  [/(?:关于|印发).*通知$/, '通知'],
]

const firstLines = 12

function otherDocument(lines: readonly PageLine[]): string | undefined {
  for (const { text, cells } of lines.slice(0, firstLines))
    if (!cells && text.length <= 60)
      for (const [pattern, name] of others) if (pattern.test(text.trim())) return name
  return undefined
}
