import { titleOf } from '#lib/report/phrase.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { traditionalIn, wordsOf } from './plain-report.ts'

/** How many characters are shown. */
const shown = 4

/** The report is written in traditional script. */
export const traditionalScript: Check = {
  id: 'traditional-script',
  name: '繁体字',
  severity: 'hint',
  rationale: '国家机关以规范汉字为公务用字；繁体字多半是转换或输入法带来的，检索也会漏掉。',
  basis: '《中华人民共和国国家通用语言文字法》第九条',
  example: said(
    '全年主動公開信息126條，發布前逐條審核。',
    '全年主动公开信息126条，发布前逐条审核。',
  ),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    const signs = traditionalIn(report)
    const [first] = signs
    if (first === undefined) return []
    const isTitled = titleOf(template, report).includes(first)
    const part = isTitled
      ? 'title'
      : Object.keys(report.narratives).find((id) => report.narratives[id]?.includes(first))
    const some = signs.slice(0, shown).map((sign) => `“${sign}”`)
    return [
      wordsFinding(traditionalScript, {
        message: `用了繁体字${some.join('')}${signs.length > shown ? `等 ${signs.length} 个` : ''}，公文用规范汉字；其他检查按简体读。`,
        part: part ?? 'signature',
        quote: first,
        about: wordsOf(report).join(' '),
      }),
    ]
  },
}
