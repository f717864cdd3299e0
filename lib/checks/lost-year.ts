import { lostYears, withYears } from '#lib/text/lost-years.ts'
import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'
import { narrativesOf } from './texts-of.ts'

/** The 年 of a date is lost: “20231月1日”. One warning a part, mended at once. */
export const lostYear: Check = {
  id: 'lost-year',
  name: '丢失的“年”字',
  severity: 'warning',
  rationale: '转换、复制时日期里的“年”字容易丢失，“20231月1日”读者认不出是哪一天。',
  basis: '按惯例',
  example: {
    wrong: { narratives: { preamble: '统计期限自20231月1日起至202312月31日止。' } },
    right: { narratives: { preamble: '统计期限自2023年1月1日起至2023年12月31日止。' } },
  },
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    narrativesOf(template, report).flatMap(({ part, field, text }) => {
      const places = lostYears(text)
      const [first] = places
      if (!first) return []
      const more = places.length > 1 ? `等 ${places.length} 处` : ''
      const lost = first.right.length - first.text.length > 1 ? '“年”和“月”' : '“年”字'
      return [
        wordsFinding(lostYear, {
          message: `“${first.text}”${more}丢了${lost}，应为“${first.right}”。`,
          part,
          quote: first.text,
          cure: {
            says: '补上丢失的字',
            isSafe: true,
            writes: [{ field, value: withYears(text) }],
          },
        }),
      ]
    }),
}
