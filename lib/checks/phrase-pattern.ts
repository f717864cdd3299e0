import type { Figure, Prose } from '#templates/schema.ts'

/** The signs that stand for counts and for amounts of money while phrases are looked for. */
export const countSign = 0xe000
export const moneySign = 0xf000
const counts = '\ue000-\uefff'
const money = '\uf000-\uf7ff'

export interface Pattern {
  readonly figure: Figure
  readonly kind: 'phrases' | 'bare' | 'none'
  readonly regex: RegExp
}

const compiled = new WeakMap<Prose, Map<number, readonly Pattern[]>>()

/** The phrases of a template as regular expressions, for reports on this year. */
export function patternsOf(prose: Prose, year: number): readonly Pattern[] {
  const byYear = compiled.get(prose) ?? new Map<number, readonly Pattern[]>()
  compiled.set(prose, byYear)
  const known = byYear.get(year)
  if (known) return known
  const patterns = prose.figures.flatMap((figure) =>
    (['phrases', 'bare', 'none'] as const).flatMap((kind) => {
      const sources = figure[kind] ?? []
      if (sources.length === 0) return []
      const source = sources.map((phrase) => expand(phrase, year)).join('|')
      return [{ figure, kind, regex: new RegExp(source, 'g') }]
    }),
  )
  byYear.set(year, patterns)
  return patterns
}

/** Puts the number signs in the place of `N` and `M`, the years in their slots, and so on. */
function expand(phrase: string, year: number): string {
  let isInClass = false
  return [
    ...phrase.replaceAll('{lastYear}', String(year - 1)).replaceAll('{nextYear}', String(year + 1)),
  ]
    .map((sign) => {
      if (sign === '[') isInClass = true
      if (sign === ']') isInClass = false
      return expandSign(sign, isInClass)
    })
    .join('')
}

function expandSign(sign: string, isInClass: boolean): string {
  if (sign === 'N') return isInClass ? `${counts}${money}` : `([${counts}])`
  if (sign === 'M') return `([${money}])`
  return sign === '$' ? '(?=[，,。；;、：:）\\n]|$)' : sign
}
