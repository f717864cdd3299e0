import { isShortFor, levelsOf, ownPart, withoutGovernment } from '#lib/report/own-names.ts'
import type { Report } from '#lib/report/report.ts'
import { editDistance } from '#lib/text/edit-distance.ts'
import { withoutSpaces } from '#lib/text/half-width.ts'
import type { Check, Finding } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { garbledNames } from './garbled-names.ts'
import { otherOffices } from './other-office.ts'
import { slipFindings } from './slips.ts'
import { narrativesOf, textsOf } from './texts-of.ts'

/** The agency goes by one name throughout, and by its own. */
export const nameConsistency: Check = {
  id: 'name-consistency',
  name: '机关名称',
  severity: 'warning',
  rationale: '机关名称在标题、正文和落款中应当一致；缺了自己的名字，或者错一个字，读者会认错机关。',
  basis: '按惯例',
  example: said('2023年，柳溏街道办事处公开信息126条。', '2023年，柳塘街道办事处公开信息126条。'),
  reads: ['narratives', 'identity'],
  run({ template, report, places }) {
    if (report.agency.trim() === '') return []
    return [
      ...withoutOwnName(report),
      ...slipFindings(nameConsistency, textsOf(template, report), ({ text }) =>
        garbledNames(text, report, places),
      ),
      ...slipFindings(nameConsistency, narrativesOf(template, report), ({ text }) =>
        otherOffices(text, report),
      ),
      ...otherSignature(report),
    ]
  },
}

/** 云澜市青禾区街道办事处: which one of them? */
function withoutOwnName({ agency }: Report): Finding[] {
  if (!/[省市县区州旗](?:街道办事处|镇人民政府|乡人民政府|局)$/.test(agency)) return []
  const message = `机关名称“${agency}”里没有自己的名字。`
  return [wordsFinding(nameConsistency, { message, part: 'title', quote: '', about: agency })]
}

/** What is wrong with the name at the end; a shorter one is usual and only told. */
function otherSignature(report: Report): Finding[] {
  const { agency, shortName = '', signature } = report
  const name = withoutSpaces(signature?.name ?? '')
  const full = plain(agency)
  if (name === '' || isShortFor(full, plain(name)) || name === shortName) return []
  const isNear = editDistance(plain(name), full, 1) === 1
  const isShort = isShortFor(plain(name), full) && !isNear && !lacksOwnWord(plain(name), report)
  const how = isShort ? `比机关名称“${agency}”短` : `与机关名称“${agency}”不同`
  return [
    wordsFinding(nameConsistency, {
      message: `署名“${name}”${how}。`,
      severity: isShort ? 'hint' : 'warning',
      part: 'signature',
      quote: name,
      cure: { says: `改为“${agency}”`, writes: [{ field: 'signature.name', value: agency }] },
    }),
  ]
}

function plain(name: string): string {
  return withoutGovernment(withoutSpaces(name))
}

/** 青禾区街道办事处, 街道办事处: nothing of the own name's word is left. */
function lacksOwnWord(name: string, report: Report): boolean {
  const own = ownPart(report)
  const word = own.replace(/(?:街道办事处|[镇乡]人民政府)$/, '')
  const rest = levelsOf(report.agency).reduce((left, level) => left.replace(level, ''), name)
  return word !== own && ![...word].some((sign) => rest.includes(sign))
}
