import type { Check } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { narrativesOf } from './texts-of.ts'

/** Numbers that are rounded with 余, 多 or 近; told once for the whole report. */
export const vagueNumber: Check = {
  id: 'vague-number',
  name: '约数',
  severity: 'hint',
  rationale: '年度报告的数字应准确，“300余条”这样的约数显得没有统计过。',
  basis: '按惯例',
  example: said('主动公开政府信息300余条。', '主动公开政府信息326条。'),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    const found = narrativesOf(template, report).flatMap(({ part, text }) =>
      [...text.replace(/《[^《》]*》/g, (title) => '　'.repeat(title.length)).matchAll(vague)].map(
        ({ 0: match, index }) => ({ part, quote: text.slice(index, index + match.length) }),
      ),
    )
    const [first] = found
    if (!first) return []
    const more = found.length > 1 ? `等 ${found.length} 处` : ''
    return [
      wordsFinding(vagueNumber, {
        ...first,
        message: `“${first.quote}”${more}是约数，可以写明准确的数字。`,
      }),
    ]
  },
}

const number = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千]+)'
const measure = '(?:件|条|次|篇|份|期|个|人次|人|场次|场|项|批|户|起|万|余)'
const vague = new RegExp(
  `${number}\\s*[百千万]?\\s*余\\s*万?${measure}?|(?:\\d+|[二三四五六七八九]?[十百千万])多${measure}|近(?:\\d+|[一二三四五六七八九]*[十百千万]+)${measure}|[数上成]\\s*[十百千万]+${measure}`,
  'g',
)
