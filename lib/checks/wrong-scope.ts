import type { AgencyKind, Report } from '#lib/report/report.ts'
import { selfWords } from '#templates/lexicon/scope-words.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
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
    const texts = narrativesOf(template, report)
    return [
      ...slipFindings(wrongScope, texts, ({ text }) => otherSelf(text, report)),
      ...slipFindings(wrongScope, texts, ({ text }) => otherTerritory(text, report)),
    ]
  },
}

/** 我区政务公开办, 我市某局: the words name somebody else. */
const self =
  /(?:我|本)(街道办|办事处|街道|管委会|办公室|中心|[局镇乡委厅街])|我([市县区省州旗盟])(?![一-龥]{0,8}(?:局|委|办|部|政府|网|平台))/g

function otherSelf(text: string, report: Report): readonly Slip[] {
  const seen = new Set<string>()
  return [...text.matchAll(self)].flatMap((match) => {
    const [found, ...groups] = match
    const word = groups.join('')
    if (seen.has(found) || mayCallItself(report, word) || isQuoted(text, match.index)) return []
    seen.add(found)
    const end = match.index + found.length
    return [{ start: match.index, end, message: `“${found}”与机关“${report.agency}”不符。` }]
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
  const name = agency
    .replace(/(?:街道|镇|乡).*$/, '')
    .replace(/(?:经济|技术|高新|产业|示范|试验|新).{0,6}区/, '')
  return [...name.matchAll(/[省市县区州旗盟]/g)].at(-1)?.[0]
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  return (
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.lastIndexOf('《') > before.lastIndexOf('》')
  )
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
