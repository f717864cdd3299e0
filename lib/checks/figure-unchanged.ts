import { unfolded } from '#lib/text/fold.ts'
import { proseOf } from '#templates/prose.ts'
import type { Check, Finding } from './check.ts'
import { wordsFinding } from './finding.ts'
import { readSentences, type Sentence, sentencesOfPart } from './prose.ts'

/** A count of published items that is last year's, to the digit. */
export const figureUnchanged: Check = {
  id: 'figure-unchanged',
  name: '与上年一样的条数',
  severity: 'hint',
  rationale: '公开信息的条数与上年一模一样的很少，多半是沿用了上年的文字。',
  basis: '按惯例',
  example: {
    wrong: {
      lastYear: { narratives: { overview: '2022年，主动公开政府信息326条。' } },
      narratives: { overview: '2023年，主动公开政府信息326条。' },
    },
    right: {
      lastYear: { narratives: { overview: '2022年，主动公开政府信息326条。' } },
      narratives: { overview: '2023年，主动公开政府信息341条。' },
    },
  },
  needs: 'lastYear',
  reads: ['narratives'],
  run({ template, report, lastYear }) {
    const part = proseOf(template.id)?.parts[0]
    if (!lastYear || part === undefined) return []
    const last = new Set(
      publishedIn(readSentences(part, lastYear.report.narratives[part] ?? '')).map(
        ({ key }) => key,
      ),
    )
    return publishedIn(sentencesOfPart(report, part))
      .filter(({ key }) => last.has(key))
      .map(({ sentence, start, end }): Finding => {
        const quote = unfolded(sentence.folded, start, end)
        const message = `“${quote}”与上年报告的数字完全相同。`
        return wordsFinding(figureUnchanged, { message, part, quote })
      })
  },
}

interface Published {
  /** What is counted, and how many. */
  readonly key: string
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
}

/** Small numbers are often the same two years running. */
const least = 10

function publishedIn(sentences: readonly Sentence[]): readonly Published[] {
  return sentences.flatMap((sentence) => {
    const { text } = sentence.folded
    return sentence.quantities.flatMap(({ start, end, value, measure }) => {
      const before = /(?:公开|发布|推送|更新|编发|刊登)[^，。；：、\d]{0,16}$/.exec(
        text.slice(Math.max(0, start - 24), start),
      )
      if (!before || value < least || !/[条篇件次期份]$/.test(measure)) return []
      return [{ key: `${before[0]}${value}${measure}`, sentence, start: before.index, end }]
    })
  })
}
