import { isSameBody, levelsOf, ownPart } from '#lib/report/own-names.ts'
import type { Report } from '#lib/report/report.ts'
import { editDistance } from '#lib/text/edit-distance.ts'
import { isAboutPartner, isQuotedAt, sentenceAt } from './sentence-at.ts'
import type { Slip } from './slips.ts'

/** What a report says of its own office only. */
const deed =
  '认真贯彻|认真落实|认真学习|高度重视|严格落实|严格执行|严格按照|坚持以公开|(?:全年)?主动公开(?:政府)?信息|全年(?:共|公开|收到)|共?收到政府信息公开申请|未收到政府信息公开申请'
const office = new RegExp(
  `(?:^|[。；\\n])[^\\S\\n]{0,4}(?:20\\d\\d年度?[，,]?)?([一-龥]{2,20}?(?:局|委员会|委|厅))(?=${deed})`,
  'g',
)
/** The party, the people's congress, the whole state, and whoever oversees the work. */
const others =
  /公开|各|所属|相关|有关|上级|成员单位|政府办|机关|党组|[省市县区州旗盟镇乡]委$|党委|纪委|监委|人大|政协|党工委|管委|国家|国务院|中国|居委|村委|分局|[我本该]/

/** Another department's name where the report speaks of its own deeds. */
export function otherOffices(text: string, report: Report): readonly Slip[] {
  if (report.kind !== '部门') return []
  return [...text.matchAll(office)].flatMap((match): Slip[] => {
    const [whole, found = ''] = match
    const end = match.index + whole.length
    const start = end - found.length
    const around = sentenceAt(text, start, end)
    if (isOwn(found, report) || isQuotedAt(around) || isAboutPartner(around)) return []
    const message = `“${found}”不是本机关“${report.agency}”。`
    return [{ start, end, message }]
  })
}

function isOwn(found: string, report: Report): boolean {
  const { agency, shortName = '' } = report
  const level = levelsOf(agency).join('').slice(-1)
  const prefix = /^[省市县区州旗盟]/.exec(found)?.[0] ?? level
  const bare = found.replace(/^[省市县区州旗盟]/, '')
  return (
    others.test(found) ||
    prefix !== level ||
    isSameBody(bare, agency) ||
    isSameBody(found, agency) ||
    isNear(found, agency) ||
    isNear(bare, ownPart(report)) ||
    (shortName !== '' && isSameBody(bare, shortName))
  )
}

/** A garbled own name is told as one. */
function isNear(found: string, name: string): boolean {
  return editDistance(found, name, 2) <= 2 && found.length > 4
}
