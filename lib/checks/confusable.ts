import { confusables } from '#templates/lexicon/confusables.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { textsOf } from './texts-of.ts'

/** Words that are often taken for others. */
export const confusable: Check = {
  id: 'confusable',
  name: '容易写错的字词',
  severity: 'warning',
  rationale: '同音、形近的字词容易写错；这里只收公文中几乎总是写错的，每一条都注明出处。',
  basis: confusables.map(({ source }) => source).join('、'),
  example: said('截止2023年12月31日，共公开信息126条。', '截至2023年12月31日，共公开信息126条。'),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    slipFindings(confusable, textsOf(template, report), ({ text }) => slipsIn(text)),
}

interface Entry {
  readonly wrong: RegExp
  readonly right: string
  readonly source: string
}

const entries: readonly Entry[] = confusables.flatMap(({ source, pairs }) =>
  pairs.split(' ').map((pair) => {
    const cut = pair.lastIndexOf('=')
    return { wrong: new RegExp(pair.slice(0, cut)), right: pair.slice(cut + 1), source }
  }),
)
/** One look for all of them; which one it was is found out only where there is one. */
const any = new RegExp(entries.map(({ wrong }) => wrong.source).join('|'), 'g')

function slipsIn(text: string): readonly Slip[] {
  return [...text.matchAll(any)].flatMap((match) => {
    const here = text.slice(match.index)
    const found = entries.filter(({ wrong }) => wrong.exec(here)?.index === 0)
    const end = match.index + match[0].length
    return found.slice(0, 1).map(({ right, source }) => {
      const start = end - Math.min(match[0].length, right.length)
      const wrong = text.slice(start, end)
      return { start, end, message: `“${wrong}”应为“${right}”（${source}）。`, by: right }
    })
  })
}
