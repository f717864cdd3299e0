import type { Report } from './report.ts'

/** One level of an agency's name: 云澜市, 石柱土家族自治县; not the 市 of 市场 and the like. */
const level =
  /^(?:人民政府)?([一-龥]{1,10}?(?:自治[区州县旗]|[省县区旗盟]|州(?![市县区])|市(?!区(?!划))))(?![场域划块级])/
/** 高新技术产业开发区 and the like are the agency itself, no level above it. */
const zone = /开发|高新|技术|产业|示范|试验|保税|度假|风景|景区|管理|园区|经开|社区|(?:^|..)城市$/
/** 国家税务总局云澜市税务局: the system that an office belongs to comes first. */
const system =
  /^(?:国家|中国)[一-龥]{1,10}?(?:总局|总署|局|委员会|会)(?=[一-龥]{2,8}[省市县区州旗盟])/
const body = /^(?:街道|镇|乡|人民政府|政府|办公|$)/

/** The levels that an agency's name begins with: 云澜市青禾区柳塘街道办事处 → 云澜市, 青禾区. */
export function levelsOf(agency: string): readonly string[] {
  const levels: string[] = []
  let rest = withoutSystem(agency)
  for (let match = level.exec(rest); match; match = level.exec(rest)) {
    const [whole, name = ''] = match
    if (name.length < 2 || zone.test(name)) break
    levels.push(name)
    rest = rest.slice(whole.length)
  }
  return levels
}

function withoutSystem(agency: string): string {
  return agency.replace(/\s+/g, '').replace(system, '')
}

/** The agency's own part of its name: 云澜市青禾区柳塘街道办事处 → 柳塘街道办事处. */
export function ownPart({ agency }: Pick<Report, 'agency'>): string {
  const name = withoutSystem(agency)
  const above = levelsOf(name).join('')
  const own = withoutGovernment(name).slice(above.length)
  return body.test(own) ? name : own
}

const government = '人民政府'

/** 通州区人民政府北苑街道办事处 is also written without its government. */
export function withoutGovernment(name: string): string {
  const at = name.indexOf(government)
  const rest = name.slice(at + government.length)
  return at >= 0 && /街道|局|委员会/.test(rest) ? name.slice(0, at) + rest : name
}

/** Whether one name is the other with some of its levels left out. */
export function isShortFor(short: string, name: string): boolean {
  let at = 0
  for (const sign of name) if (sign === short.charAt(at)) at++
  return at === short.length
}

/** Whether two names are of one body: the same, or one with characters of the other left out. */
export function isSameBody(one: string, other: string): boolean {
  return isShortFor(one, other) || isShortFor(other, one)
}
