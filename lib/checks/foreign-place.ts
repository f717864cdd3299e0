import type { Report } from '#lib/report/report.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { isShortFor } from './own-names.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf } from './texts-of.ts'

/** A sentence tells what a place outside the agency's own names did: it was taken from there. */
export const foreignPlace: Check = {
  id: 'foreign-place',
  name: '别处的名称',
  severity: 'warning',
  rationale: '以别处的名称作主语写本机关的工作，多半是照抄了别处的报告。',
  basis: '国办公开办函〔2021〕30号要求内容准确',
  example: said(
    '石桥镇认真落实《条例》，公开信息126条。',
    '柳塘街道认真落实《条例》，公开信息126条。',
  ),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    if (!single.includes(report.kind) || report.agency === '') return []
    return slipFindings(foreignPlace, narrativesOf(template, report), ({ text }) =>
      slipsIn(text, report),
    )
  },
}

/** Governments speak of the places under them; these have none. */
const single: readonly string[] = ['街道', '镇', '乡', '部门', '管委会']

const work =
  '共|全年|认真|积极|严格|按照|坚持|不断|全面|深入|主动|高度|进一步|持续|始终|着力|扎实|政府信息公开|收到|受理|新收|未收到|没有收到'
const subject = new RegExp(
  `(^|[。；，：\\n　 ]|年度?[，,]?)([一-龥]{2,5}?)(街道办事处|街道|镇|乡|县|区|市)(?=，?(?:${work}))`,
  'g',
)
/** What anybody does anywhere; before it only the name of a town says that somebody did it. */
const deed = '开展|组织|举办|印发|制定|建立|加强|推进'
const town = new RegExp(`(^|[。；\\n　 ])([一-龥]{2,3}?)([镇乡])(?=(?:${deed}))`, 'g')
/** 在全镇, 试点镇, 指导乡镇 … are none. */
const noTown =
  /[在向到赴对于从为全各本我该此其的个集小村城圩古等及和与入由将把让试示重点组织联合会同助协督导指支持带领安排邀请要求推动先部分结合利用依托通过围绕下返回归离坐水侨制]/

/** 本辖区, 各街道, 全市, 园区, 社区 … are no names. */
const noName =
  /^[我本全各该其此]|^(?:辖|上级|相关|有关|所属|下属|部分|一些|多个|每个|整个|党工委|办事处)|(?:[社园小校景片厂辖街城地灾库林矿山专学新战]区|(?:开发|示范|试验|高新|保税|自贸|保护)区|[城超]市|[城村乡]镇|城乡|家乡)$/

function slipsIn(text: string, report: Report): readonly Slip[] {
  const seen = new Set<string>()
  const towns = [...text.matchAll(town)].filter(([, , name = '']) => !noTown.test(name))
  return [...text.matchAll(subject), ...towns].flatMap((match) => {
    const [found, lead = '', name = '', kind = ''] = match
    const place = name + kind
    if (noName.test(place) || seen.has(place) || isOwn(place, report)) return []
    seen.add(place)
    const start = match.index + lead.length
    const message = `“${place}”不在本机关“${report.agency}”的名称里。`
    return [{ start, end: match.index + found.length, message }]
  })
}

function isOwn(place: string, { agency, shortName = '', selfName = '' }: Report): boolean {
  const names = [agency, shortName, selfName].filter(Boolean)
  return names.some((name) => name.includes(place) || isShortFor(place, name))
}
