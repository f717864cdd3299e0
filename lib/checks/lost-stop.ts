import { paragraphsOf } from '#lib/text/sentences.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf } from './texts-of.ts'

/** A full stop is lost: a year runs into the sentence before it, or a paragraph ends without a mark. */
export const lostStop: Check = {
  id: 'lost-stop',
  name: '丢失的句号',
  severity: 'warning',
  rationale: '转换、修改时句号容易丢失，两句话连在一起，读者会读错。',
  basis: '《标点符号用法》（GB/T 15834—2011）',
  example: said(
    '不断提升公开水平2023年，我街道公开信息126条。',
    '不断提升公开水平。2023年，我街道公开信息126条。',
  ),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    slipFindings(lostStop, narrativesOf(template, report), ({ part, text }) => [
      ...runIn(text),
      ...(part === 'preamble' ? [] : openEnds(text)),
    ]),
}

/** Words that end a sentence well and are never followed by a year of their own. */
const endings =
  /(?:水平|能力|效率|质量|实效|力度|透明度|作用|目标|成效|问题|进展|满意度|体系|公信力|知情权|监督权|参与权|渠道|需求|关切|落实|到位|完善|提升|整改|服务|环境|氛围|机制)$/
const year = /20\d\d年(?:度)?(?=[，,]|[我本]|全[年市区县镇乡街]|将|共)/g

function runIn(text: string): readonly Slip[] {
  return [...text.matchAll(year)].flatMap(({ index, 0: found }) => {
    const before = text.slice(Math.max(0, index - 20), index)
    const words = endings.exec(before)?.[0]
    // The words of a clause: “截至2023年” and “提升2023年” are good, “…水平2023年，” is not.
    const isClause = /^[^，。；：、\n]+$/.test(before.slice(-fewestWords))
    if (words === undefined || index < fewestWords || !isClause) return []
    const start = index - words.length
    const message = `“${words}”和“${found}”之间少了句号。`
    return [{ start, end: index + found.length, message, by: `${words}。${found}` }]
  })
}

const fewestWords = 6
const longEnough = 40

/** A paragraph of sentences that ends without a mark. */
function openEnds(text: string): readonly Slip[] {
  return paragraphsOf(text).flatMap((paragraph): readonly Slip[] => {
    const said = paragraph.text.trimEnd()
    if (said.length < longEnough || !/[。；]/.test(said) || !/[一-龥]$/.test(said)) return []
    const end = paragraph.start + said.length
    const last = said.slice(-8)
    const message = `“…${last}”后面没有句号。`
    return [
      {
        start: end - last.length,
        end,
        message,
        severity: 'hint',
        by: `${last}。`,
        says: '补上句号',
      },
    ]
  })
}
