import { fold, unfolded } from '#lib/text/fold.ts'
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
    const found = narrativesOf(template, report).flatMap(({ part, text }) => {
      const folded = fold(text)
      return [...folded.text.replace(title, blanks).matchAll(numbers)]
        .filter(isVague)
        .map(({ 0: { length }, index }) => ({
          part,
          quote: unfolded(folded, index, index + length),
        }))
    })
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

/** What stands in a title was named by somebody else. */
const title = /《[^《》]*》/g
const blanks = (words: string) => '　'.repeat(words.length)

/** Every number, with what makes it a round one; spaces are gone when this is asked. */
const measure = '(?:件|条|次|篇|份|期|个|人次|人|场次|场|项|批|户|起|万|余)'
const numbers = new RegExp(
  `([近数上成])?(\\d[\\d,.一二两三四五六七八九十百千万]*|[一二两三四五六七八九十百千万]+)(余万?${measure}?|多?${measure})?`,
  'g',
)

function isVague([, before = '', number = '', after = '']: readonly (string | undefined)[]) {
  if (after.startsWith('余')) return true
  if (after.startsWith('多')) return /[\d十百千万]$/.test(number)
  return after !== '' && (before === '近' || (before !== '' && /^[十百千万]+$/.test(number)))
}
