import { isWithin, type Place, type Places } from '#lib/places/places.ts'
import { type NamedPlace, placesIn } from '#lib/places/places-in.ts'
import type { Report } from '#lib/report/report.ts'
import { type Around, isAboutPartner, isQuotedAt, sentenceAt } from './sentence-at.ts'
import type { Slip } from './slips.ts'

/** An agency that the list of places knows: where it is, and what there is. */
export interface Setting {
  readonly report: Report
  readonly places: Places
  readonly homes: Places
}

/** Names that are words as well: alone they say nothing. */
const words =
  /^(?:[城郊矿东西南北新老港]区|[新老]城区|城[东西南北中关]区|新市区|[城中新老]关?镇|中心[镇乡]|(?:城区|城关|中心|开发区|工业|园区|新区|高新|经开)街道)$/

const doing =
  '共|全年|认真|积极|严格|按照|坚持|不断|全面|深入|主动|高度|进一步|持续|始终|着力|扎实|切实|政府信息公开|政务公开|公开|编制|收到|受理|新收|未收到|没有收到|紧紧?围绕|聚焦|依托|通过|利用|按|贯彻|落实|执行|开展|组织|举办|印发|制定|建立|加强|推进|以|将|在'
const organ =
  '(?:(?:街道)?(?:人民政府|政府|党工委|党委|委员会|管委会|办事处|办公室|委|办)|[一-龥]{2,12}?(?:局|委员会|委|厅|办公室))?'
/** Somebody did something: 宁波市鄞州区主动公开…, 石碣镇人民政府全年… */
const subject = new RegExp(`^${organ}(?:[、和](?:[县区市镇乡]?政府|办事处))?，?(?:${doing})`)
/** The body whose word counts here, and whose website this is. */
const authority =
  /^(?:人民政府|政府|党委|党工委|[县区市]?委|办事处|街道办)|^[^，]{0,16}(?:部署|要求|安排|精神|通知|统一)/
const website = /^(?:人民)?政府(?:门户|官方|信息公开|政务公开)?(?:网|信息公开)/
/** Whom the reader is to ask. */
const contact = /(?:请|可)(?:与|向|联系|致电|咨询)$/
const clauseStart = /(?:^|[，：:）)　 ]|年度?)$/
const preposition =
  /(?:按照|根据|落实|贯彻|执行|依据|遵照|对照|在|由|经|通过|登录|访问|依托|利用|中共|向|受)$/

/** Places that are neither above, nor in, nor the agency's own, where only those belong. */
export function knownPlaceSlips(text: string, setting: Setting): readonly Slip[] {
  const seen = new Set<string>()
  const slips = placesIn(setting.places, text).flatMap((named): Slip[] => {
    const { start, end } = named
    const found = text.slice(start, end)
    if (seen.has(found) || !isForeign(named, setting) || words.test(found)) return []
    const around = sentenceAt(text, start, end)
    if (isQuotedAt(around) || !(isContact(around) || speaksAsOwn(around))) return []
    seen.add(found)
    const message = `“${found}”不是“${setting.report.agency}”所在或者所辖的地方。`
    return [{ start, end, message }]
  })
  // Who goes through one place after the other reports on them; a copied text keeps to one.
  return slips.length > 2 ? [] : slips
}

function isForeign({ places }: NamedPlace, { homes, report }: Setting): boolean {
  const named = [report.agency, report.shortName ?? '', report.selfName ?? '']
  return (
    places.every(isOrdinary) &&
    !places.some((place) => homes.some((home) => isWithin(place, home) || isWithin(home, place))) &&
    !places.some(({ name }) => named.some((own) => own.includes(name)))
  )
}

/** 农场, 园区 and the like stand in the list of places but are no names of governments. */
function isOrdinary({ code, name }: Place): boolean {
  return code.length <= 6 || /(?:镇|乡|街道|苏木)$/.test(name)
}

function isContact({ before, after }: Around): boolean {
  return contact.test(before) && /^[^，。]{0,24}(?:联系|咨询|反映|[，。（(]|$)/.test(after)
}

function speaksAsOwn(around: Around): boolean {
  const { before, after } = around
  if (isAboutPartner(around)) return false
  if (clauseStart.test(before)) return subject.test(after) || website.test(after)
  return preposition.test(before) && authority.test(after)
}
