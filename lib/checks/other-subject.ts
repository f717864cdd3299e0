import type { Report } from '#lib/report/report.ts'
import type { Prose } from '#templates/schema.ts'
import type { Pattern } from './phrase-pattern.ts'
import type { Hit, Signed } from './signed-sentence.ts'

const boundary = /[，,。；;：:（）\n]/
const body =
  /([一-龥]{2,16}(?:局|委|办|厅|处|中心|院|公司|街道|镇|乡|区|县|市))(?:共|全年|本年度?|累计)*$/

interface Setting {
  readonly prose: Prose
  readonly report: Report
  readonly kind: Pattern['kind']
}

/** Whether a phrase counts something else than the figure that its words name. */
export function speaksOfSomethingElse(setting: Setting, signed: Signed, hit: Hit): boolean {
  const { prose, report, kind } = setting
  const { text } = signed
  const clause = clauseAround(text, hit)
  const own = new RegExp(prose.ownWords, 'g')
  const bareClause = clause.text.replace(/（[^）]*）/g, '').replace(own, '')
  return (
    new RegExp(prose.otherClause).test(bareClause) ||
    isOfAnotherYear(text.slice(0, hit.start), report.year) ||
    isOfAnotherBody(text.slice(clause.start, hit.start), report) ||
    /[不未]/.test(text.charAt(hit.start - 1)) ||
    isListed(text, hit) ||
    (kind === 'bare' && !isAboutRequests(prose, signed, own))
  )
}

function clauseAround(text: string, { start, end }: Hit) {
  let first = start
  while (first > 0 && !boundary.test(text.charAt(first - 1))) first--
  let last = end
  while (last < text.length && !boundary.test(text.charAt(last))) last++
  return { start: first, text: text.slice(first, last) }
}

/** The year named last before the phrase is not the report's. */
function isOfAnotherYear(before: string, year: number): boolean {
  const years = [...before.matchAll(/(\d{4})年/g)]
  const last = years.at(-1)?.[1]
  return last !== undefined && Number(last) !== year
}

/** The clause names another body as the one that counts. */
function isOfAnotherBody(before: string, { agency, shortName = '', kind }: Report): boolean {
  const name = body.exec(before)?.[1]?.replace(/^.*年度?/, '') ?? ''
  if (name.length < 2 || /^[我本全]/.test(name)) return false
  if (kind === '办公室' && name.endsWith('办')) return false
  const tail = name.slice(-3)
  return !agency.includes(tail) && !shortName.includes(tail)
}

/** One of several things that share a number: “甲、乙共 5 件”. */
function isListed(text: string, { start, quantity }: Hit): boolean {
  const before = text.slice(0, start)
  const tail = before.slice(before.search(/[^，。；：（）]*$/))
  if (!/.[、和及与或]$/.test(tail) || quantity?.value === 0) return false
  return !/[\ue000-\uf7ff][^、]*[、和及与或]$/.test(tail)
}

function isAboutRequests(prose: Prose, { sentence, text }: Signed, own: RegExp): boolean {
  const bare = text.replace(own, '')
  if (new RegExp(prose.otherSentence).test(bare)) return false
  return new RegExp(prose.context).test(sentence.before + text)
}
