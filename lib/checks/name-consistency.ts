import type { Report } from '#lib/report/report.ts'
import { asPattern } from '#lib/text/as-pattern.ts'
import { editDistance } from '#lib/text/edit-distance.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { isShortFor, ownPart } from './own-names.ts'
import { type Slip, slipFindings } from './slips.ts'
import { textsOf } from './texts-of.ts'

/** The agency goes by one name throughout, and by its own. */
export const nameConsistency: Check = {
  id: 'name-consistency',
  name: '机关名称',
  severity: 'warning',
  rationale: '机关名称在标题、正文和落款中应当一致；缺了自己的名字，或者错一个字，读者会认错机关。',
  basis: '按惯例',
  example: said('2023年，柳溏街道办事处公开信息126条。', '2023年，柳塘街道办事处公开信息126条。'),
  reads: ['narratives', 'identity'],
  run(input) {
    const { template, report } = input
    if (report.agency.trim() === '') return []
    return [
      ...withoutOwnName(report),
      ...slipFindings(nameConsistency, textsOf(template, report), ({ text }) =>
        garbled(text, report),
      ),
      ...otherSignature(input),
    ]
  },
}

/** 云澜市青禾区街道办事处: which one of them? */
function withoutOwnName({ agency }: Report): Finding[] {
  if (!/[省市县区州旗](?:街道办事处|镇人民政府|乡人民政府|局)$/.test(agency)) return []
  const message = `机关名称“${agency}”里没有自己的名字。`
  return [wordsFinding(nameConsistency, { message, part: 'title', quote: '', about: agency })]
}

/** The own name with one character changed, or two exchanged. */
function garbled(text: string, report: Report): readonly Slip[] {
  const own = ownPart(report)
  if (own.length < 5 || own === report.agency) return []
  const seen = new Set<string>()
  const tail = own.slice(-3)
  const ends = [tail, [...tail].sort().join('')].map(asPattern).join('|')
  const rest = `[一-龥]{${own.length - 3}}`
  const places = new RegExp(`${rest}(?:${ends})|${asPattern(own.slice(0, 3))}${rest}`, 'g')
  return [...text.matchAll(places)].flatMap((match) => {
    const [found] = match
    const changed = [...found].filter((sign, at) => sign !== own.charAt(at)).length
    const isOther = changed === 0 || changed > 2 || seen.has(found)
    const isSwap = changed === 2 && [...found].sort().join() === [...own].sort().join()
    if (isOther || (changed === 2 && !isSwap) || editDistance(found, own, 2) > 2) return []
    seen.add(found)
    const end = match.index + found.length
    const message = `“${found}”与机关名称“${own}”不同。`
    return [{ start: match.index, end, message, by: own }]
  })
}

function otherSignature({ report }: CheckInput): Finding[] {
  const { agency, shortName = '', signature } = report
  const name = (signature?.name ?? '').replace(/\s/g, '')
  const names = [agency.replace(/\s/g, ''), shortName]
  if (
    name === '' ||
    names.some((other) => other && (isShortFor(name, other) || isShortFor(other, name)))
  )
    return []
  const message = `署名“${name}”与机关名称“${agency}”不同。`
  return [
    wordsFinding(nameConsistency, {
      message,
      part: 'signature',
      quote: name,
      cure: { says: `改为“${agency}”`, writes: [{ field: 'signature.name', value: agency }] },
    }),
  ]
}
