import type { Check } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf } from './texts-of.ts'

/** The regulation speaks of 政府信息公开; 政务公开 is a wider word, 政务信息公开 is none of both. */
export const term: Check = {
  id: 'term',
  name: '用语',
  severity: 'hint',
  rationale:
    '《条例》的用语是“政府信息公开”；“政务公开”范围更宽，本身没有错，“政务信息公开”和把本报告叫作“政务公开工作总结”则不准确。',
  basis: '《中华人民共和国政府信息公开条例》',
  example: said('做好政务信息公开。', '做好政府信息公开。'),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    slipFindings(term, narrativesOf(template, report), ({ text }) => slipsIn(text)),
}

/** One hint for a word; its cure mends every place in the part. */
function slipsIn(text: string): readonly Slip[] {
  const quoted = text.replace(/[《“][^《“》”\n]*[》”]/g, (words) => '　'.repeat(words.length))
  return terms.flatMap(({ wrong, right }) => {
    const places = [...quoted.matchAll(wrong)]
    const [first] = places
    if (!first) return []
    const times = places.length > 1 ? `（本部分 ${places.length} 处）` : ''
    const message = `“${first[0]}”${times}，《条例》的用语是“${right}”。`
    const whole = places.reduceRight(
      (mended, { index, 0: found }) =>
        mended.slice(0, index) + right + mended.slice(index + found.length),
      text,
    )
    const slip = { start: first.index, end: first.index + first[0].length, message }
    return [first[0].endsWith('总结') ? slip : { ...slip, by: right, whole }]
  })
}

const terms = [
  { wrong: /政务信息公开/g, right: '政府信息公开' },
  { wrong: /政务公开(?:工作)?年度报告/g, right: '政府信息公开工作年度报告' },
  { wrong: /政务公开工作(?:年度)?总结/g, right: '政府信息公开工作年度报告' },
] as const
