import { homesOf } from '#lib/places/homes-of.ts'
import { isSameBody, levelsOf, ownPart } from '#lib/report/own-names.ts'
import type { Report } from '#lib/report/report.ts'
import { editDistance } from '#lib/text/edit-distance.ts'
import type { Check, CheckInput } from './check.ts'
import { said } from './example.ts'
import { knownPlaceSlips } from './known-place-slips.ts'
import { isAboutPartner, isQuotedAt, sentenceAt } from './sentence-at.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf } from './texts-of.ts'

/** A sentence tells what a place outside the agency's own names did: it was taken from there. */
export const foreignPlace: Check = {
  id: 'foreign-place',
  name: '别处的名称',
  severity: 'warning',
  rationale: '以别处的名称作主语写本机关的工作，多半是照抄了别处的报告。',
  basis:
    '国办公开办函〔2021〕30号要求内容准确；地名以国家统计局《统计用区划代码和城乡划分代码》为准',
  example: said(
    '石桥镇认真落实《条例》，公开信息126条。',
    '柳塘街道认真落实《条例》，公开信息126条。',
  ),
  reads: ['narratives', 'identity'],
  run(input) {
    const { template, report } = input
    if (report.agency.trim() === '') return []
    const slipsIn = slipsOf(input)
    return slipFindings(foreignPlace, narrativesOf(template, report), ({ text }) => slipsIn(text))
  },
}

/** Where the agency is in the list of places, the list decides; where it is not, the form of the words. */
function slipsOf({ report, places = [] }: CheckInput): (text: string) => readonly Slip[] {
  const homes = homesOf(places, report.agency)
  if (homes.length > 0) return (text) => knownPlaceSlips(text, { report, places, homes })
  return (text) => formSlips(text, report)
}

/** Governments speak of the places under them; these have none. */
const single: readonly string[] = ['街道', '镇', '乡', '部门', '管委会']

const work =
  '共|全年|认真|积极|严格|按照|坚持|不断|全面|深入|主动|高度|进一步|持续|始终|着力|扎实|切实|政府信息公开|收到|受理|新收|未收到|没有收到'
const subject = new RegExp(
  `(^|[。；，：\\n　 ]|年度?[，,]?)([一-龥]{2,4}?)(街道|镇|乡|县|区|市)(?:街?道?办事处|人民政府)?(?=，?(?:${work}))`,
  'g',
)
/** What anybody does anywhere; before it only the name of a town says that somebody did it. */
const deed = '开展|组织|举办|印发|制定|建立|加强|推进|公开|编制'
const town = new RegExp(
  `(^|[。；\\n　 ])([一-龥]{2,3}?)([镇乡]|街道)(?:办事处|人民政府)?(?=(?:${deed}))`,
  'g',
)
/** 在全镇, 试点镇, 指导乡镇, 提升我街道 … are none. */
const noTown =
  /[在向到赴对于从为全各本我该此其的个集小村城圩古等及和与入由将把让试示重点组织联合会同助协督导指支持带领安排邀请要求推动先部分结合利用依托通过围绕下返回归离坐水侨制提升加强进健完善优化高增规范确保落实促做好抓引鼓励明确立足每所有上级某两多数几年月日时期季末初前后间今去明现目近随已曾还也均都并再又就即仍可能老旧个体]/

/** 本辖区, 各街道, 全市, 园区, 社区 … are no names. */
const noName =
  /[我本全各该其此每某年月日期季后间末今]|^(?:辖|上级|相关|有关|所属|下属|部分|一些|多个|整个|党工委|办事处|提升|加强|推进|推动|完善|健全|优化|提高|增强|组织|指导|督促|引导|鼓励|支持|确保|促进|落实|服务|覆盖|面向|深入|结合|立足|围绕|聚焦)|(?:[社园小校景片厂辖街城地灾库林矿山专学新战港湾牧农工商住院老郊市选分]区|(?:开发|示范|试验|高新|保税|自贸|保护|管理|试点|经开|度假|功能|合作)区|[城超夜菜集都股上门县级]市|[城村乡集古小强建]镇|城乡|家乡|下乡|[区市郡强大外穷]县|(?:试点|示范|贫困|脱贫)[县区市镇乡])$/

function formSlips(text: string, report: Report): readonly Slip[] {
  const seen = new Set<string>()
  const towns = [...text.matchAll(town)].filter(([, , name = '']) => !noTown.test(name))
  return [...text.matchAll(subject), ...towns].flatMap((match) => {
    const [found, lead = '', name = '', kind = ''] = match
    const place = name + kind
    const start = match.index + lead.length
    const end = match.index + found.length
    if (noName.test(place) || seen.has(place) || mayBeHere(place, report)) return []
    if (isGarbledOwn(text.slice(start, end), report)) return []
    const around = sentenceAt(text, start, end)
    if (isAboutPartner(around) || isQuotedAt(around)) return []
    seen.add(place)
    const message = `“${place}”不在本机关“${report.agency}”的名称里。`
    return [{ start, end, message }]
  })
}

/** 柳溏街道办事处 for 柳塘街道办事处: name-consistency tells it. */
function isGarbledOwn(found: string, report: Report): boolean {
  const own = ownPart(report)
  return found.length === own.length && own.length > 4 && editDistance(found, own, 1) === 1
}

/** In its own names, or where it may be one of the places under it. */
function mayBeHere(
  place: string,
  { agency, kind, shortName = '', selfName = '' }: Report,
): boolean {
  const names = [agency, shortName, selfName].filter(Boolean)
  if (names.some((name) => name.includes(place) || isSameBody(place, name))) return true
  if (single.includes(kind)) return false
  const last = levelsOf(agency).at(-1) ?? ''
  return !(/[县区]$/.test(place) && /[县区]$/.test(last))
}
