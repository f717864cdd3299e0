import type { Check } from './check.ts'
import { said } from './example.ts'
import { slipFindings } from './slips.ts'
import { narrativesOf } from './texts-of.ts'

/** The report cites a notice that its form has taken the place of. */
export const supersededNotice: Check = {
  id: 'superseded-notice',
  name: '旧的格式通知',
  severity: 'warning',
  rationale: '年度报告依据的格式已经更新，引用旧的格式通知，说明文字沿用了往年的。',
  basis: '国办公开办函〔2021〕30号',
  example: said('按照国办公开办函〔2019〕60号编制。', '按照国办公开办函〔2021〕30号编制。'),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    slipFindings(supersededNotice, narrativesOf(template, report), ({ text }) =>
      (template.roles.superseded ?? []).flatMap(({ cited, says }) => {
        const match = new RegExp(cited).exec(text)
        if (!match) return []
        return [{ start: match.index, end: match.index + match[0].length, message: `${says}。` }]
      }),
    ),
}
