import { levelsOf } from '#lib/report/own-names.ts'
import type { AgencyKind, Report } from '#lib/report/report.ts'
import { selfWords } from '#templates/lexicon/scope-words.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { isQuotedAt, sentenceAt } from './sentence-at.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf } from './texts-of.ts'

/** The report speaks as another kind of body, or for a territory that is not its own. */
export const wrongScope: Check = {
  id: 'wrong-scope',
  name: '自称和范围',
  severity: 'warning',
  rationale:
    '“我局”“我镇”“我市”等自称与机关不符，或者把全区、全市的工作写成本机关的，多半是照抄了别处的文字。',
  basis: '按惯例；国办公开办函〔2021〕30号要求内容准确',
  example: said('我局积极答复居民的来信。', '我街道积极答复居民的来信。'),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    if (report.agency.trim() === '') return []
    const texts = narrativesOf(template, report)
    return [
      ...slipFindings(wrongScope, texts, ({ text }) => otherSelf(text, report)),
      ...slipFindings(wrongScope, texts, ({ text }) => otherTerritory(text, report)),
    ]
  },
}

/** How a body calls itself; 我局域网 and 我委托 are none. */
const self =
  /([我本](街道办|办事处|街道|管委会|办公室|中心(?!城|区|点)|局(?!域|部|面)|镇(?!区)|乡|委(?!托)|厅|街))/g
/** 我市坚持…: speaks as the place; 在我市, 我市政务公开办 name it. */
const territory =
  /(?:^|[。；，\n　 ])(?:20\d\d年度?，?)?(我([市县区省州旗盟]))(?=，?(?:全年|共|认真|高度|坚持|主动|严格|积极|始终|不断|持续|全面|深入|扎实|切实|收到|受理|新收|未收到|政府信息公开工作|公开|编制))/g

function otherSelf(text: string, report: Report): readonly Slip[] {
  const seen = new Set<string>()
  return [...text.matchAll(self), ...text.matchAll(territory)].flatMap((match) => {
    const [whole, found = '', word = ''] = match
    const end = match.index + whole.length
    const start = end - found.length
    if (seen.has(found) || mayCallItself(report, word) || isQuotedAt(sentenceAt(text, start, end)))
      return []
    seen.add(found)
    return [{ start, end, message: `“${found}”与机关“${report.agency}”不符。` }]
  })
}

/** A word of its kind, the end of its own name, or the territory that it is directly part of. */
function mayCallItself({ kind, agency, selfName = '' }: Report, word: string): boolean {
  return (
    selfWords[kind]?.includes(word) === true ||
    selfName.endsWith(word) ||
    (kind === '部门' && agency.slice(-8).includes(word)) ||
    parentOf(agency) === word
  )
}

/** The last territory in the name: 云澜市青禾区柳塘街道办事处 → 区. */
function parentOf(agency: string): string | undefined {
  return levelsOf(agency).at(-1)?.slice(-1)
}

const small: readonly AgencyKind[] = ['街道', '镇', '乡']
const wide =
  /(?:组织|推动|推进|开展|指导|统筹|部署|加强|提升|做好|促进)([全各][市区县省])(?=政府信息|政务|信息公开|的?工作|各)/g

function otherTerritory(text: string, { kind, agency }: Report): readonly Slip[] {
  if (!small.includes(kind)) return []
  const seen = new Set<string>()
  return [...text.matchAll(wide)].flatMap((match) => {
    const [found, word = ''] = match
    if (seen.has(word)) return []
    seen.add(word)
    const end = match.index + found.length
    const message = `“${found}”的范围大于“${agency}”自己的工作。`
    return [{ start: match.index, end, message, severity: 'hint' }]
  })
}
