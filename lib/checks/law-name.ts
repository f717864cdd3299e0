import { editDistance } from '#lib/text/edit-distance.ts'
import { laws } from '#templates/lexicon/laws.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { textsOf } from './texts-of.ts'

/** The name of a law is nearly, but not quite, one that there is. */
export const lawName: Check = {
  id: 'law-name',
  name: '法律法规的名称',
  severity: 'error',
  rationale: '法律、法规和文件的名称应当准确；与现有名称只差一两个字的，多半是写错了。',
  basis: '国家法律法规数据库所载名称',
  example: said(
    '根据《中华人民共和国政务信息公开条例》编制。',
    '根据《中华人民共和国政府信息公开条例》编制。',
  ),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    slipFindings(lawName, textsOf(template, report), ({ text }) => slipsIn(text)),
}

const state = '中华人民共和国'
const known: ReadonlySet<string> = new Set(laws)

function slipsIn(text: string): readonly Slip[] {
  return [...text.matchAll(/《([^《》\n]{6,60})》/g)].flatMap(({ index, 1: printed = '' }) => {
    const right = nearest(printed.replace(/\s/g, '').replace(/[（(][^（()）]*[）)]$/, ''))
    if (!right) return []
    const start = index + 1
    const end = start + printed.length
    return [
      { start, end, message: `《${printed}》应为《${right}》。`, mayOverrule: true, by: right },
    ]
  })
}

/** The name it was meant to be; undefined where it is right, short for one, or like none. */
function nearest(name: string): string | undefined {
  const hasState = name.startsWith(state)
  const bare = hasState ? name.slice(state.length) : name
  const mended = bare
    .replace(/条[列倒]$/, '条例')
    .replace(/办发$/, '办法')
    .replace(/规订$/, '规定')
  if (mended !== bare && known.has(mended)) return (hasState ? state : '') + mended
  const ending = /(?:法|条例|办法|规定|格式)$/.exec(bare)?.[0]
  if (!ending || name.length < 8 || laws.some((law) => law.includes(bare))) return undefined
  if (!hasState && /^中[华人]/.test(name))
    return nearestWith(
      name,
      laws.map((law) => state + law),
    )
  const found = nearestWith(bare, laws)
  return found === undefined ? undefined : (hasState ? state : '') + found
}

function nearestWith(name: string, names: readonly string[]): string | undefined {
  const limit = name.length < 7 ? 1 : 2
  return names.find(
    (law) =>
      law.length >= 6 &&
      law.at(-1) === name.at(-1) &&
      !(known.has(name) || law.endsWith(name) || name.endsWith(law)) &&
      editDistance(name, law, limit) <= limit,
  )
}
