import type { AgencyKind } from '#lib/report/report.ts'
import { halfWidth, withoutSpaces } from '#lib/text/half-width.ts'
import { simplified } from '#lib/text/simplified.ts'
import { yearsIn } from '#lib/text/years.ts'
import type { Template } from '#templates/schema.ts'

/** What the title of a report says: whose it is and on which year. */
export interface Identity {
  readonly agency: string
  readonly year: number
}

const endings: readonly (readonly [RegExp, AgencyKind])[] = [
  [/街道(?:办事处|办)?$/, '街道'],
  [/镇(?:人民政府|政府)?$/, '镇'],
  [/(?:乡|苏木)(?:人民政府|政府)?$/, '乡'],
  [/(?:管委会|管理委员会|行政委员会)(?:(?:综合|党政)?办公室)?$/, '管委会'],
  [
    /(?:开发|高新|经开|管理|示范|试验|实验|保税|自贸|度假|名胜|集聚|聚集|产业|工业|科技|合作|经济|园|景|功能)区$|(?:产业园|科技城|新城)$/,
    '管委会',
  ],
  // 浦东新区 and 滨海新区 have governments, the other ones administrations.
  [/(?:浦东|滨海)新区$/, '政府'],
  [/新区$/, '管委会'],
  [/(?:政府|府)办(?:公室|公厅)?$/, '办公室'],
  [/政府$|[省市区县州盟旗]$/, '政府'],
]

/** What kind of body a full name is the name of. */
export function agencyKindOf(agency: string): AgencyKind {
  const plain = simplified(agency)
  return endings.find(([ending]) => ending.test(plain))?.[1] ?? '部门'
}

/** Whether a line of its own reads like the name of a public body. */
export function isBodyName(text: string): boolean {
  return /(?:街道|处|政府|会|局|厅|室|部|署|院|中心|办|所|站|队|[省市区县镇乡州盟旗])$/.test(
    simplified(text),
  )
}

/** The name in the signature where the title's is short for it, of the same kind: 柳塘街道 → 柳塘街道办事处. */
export function fullName(titled: string, signed: string): string {
  if (titled === '') return signed
  const isSameKind = agencyKindOf(titled) === agencyKindOf(signed)
  return isSameKind && signed.includes(titled) ? signed : titled
}

/** Agency and year of a title in either order; '' and 0 where it does not say. */
export function identityOf(title: string, template: Template): Identity {
  const plain = withoutSpaces(title)
  const year = yearsIn(plain)[0] ?? 0
  const [start = '', rest = ''] = plain.split(yearWords)
  const behind = withoutName(rest, template)
  const agency = behind === undefined ? (withoutName(start, template) ?? start) : start || behind
  return { agency: agency.replace(/人民$/, '人民政府'), year }
}

const yearWords = /(?:[12１２][\d０-９]{3}|[一二三四五六七八九零〇○]{4})年度?/

/** How many characters of the statutory name show where it begins. */
const telling = 4

/** What stands before the statutory name of the document, however much of that is left. */
function withoutName(text: string, { title }: Template): string | undefined {
  const name = title.pattern.split('年').slice(1, 2).join('')
  const plain = simplified(text)
  const found = [...name].flatMap((_, at) => {
    const piece = name.slice(at, at + telling)
    const place = plain.indexOf(piece)
    return piece.length === telling && place >= 0 ? [place] : []
  })
  return found.length > 0 ? text.slice(0, Math.min(...found)) : undefined
}

/** A line that is meant as the title, with other words than the form's: …年度政府信息公开工作报告. */
export function isNearTitle(text: string): boolean {
  const plain = simplified(withoutSpaces(halfWidth(text)))
  return (
    plain.length <= 60 &&
    !/[。；，：]/.test(plain) &&
    /信息公开|政务公开/.test(plain) &&
    /(?:报告|年报|总结)$/.test(plain) &&
    yearsIn(plain).length > 0
  )
}

/** Whether a line reads like the title of such a document, for any of the forms. */
export function isTitle(text: string, templates: readonly Template[]): boolean {
  const plain = simplified(withoutSpaces(halfWidth(text))).replace(/[（(][^（()）]*[）)]$/, '')
  if (plain.length > 60 || /[。；，]/.test(plain)) return false
  return templates.some(
    ({ title: { words } }) =>
      words.every((word) => plain.includes(word)) &&
      words.slice(-1).every((word) => plain.endsWith(word)),
  )
}
