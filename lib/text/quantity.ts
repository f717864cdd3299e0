import { readChineseNumber } from './chinese-number.ts'

/** A number with its measure word in folded text: “300余条”, “一千二百件”, “1,234.5万元”. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** Where its digits stand, without 近, 余 and the measure. */
  readonly digits: readonly [start: number, end: number]
  readonly value: number
  readonly measure: string
  /** 余, 多: a little more · 近, 不足: a little less · 约: about; absent: exact. */
  readonly loose?: 'over' | 'under' | 'about'
}

const measures =
  '万元|亿元|元|人次|场次|件次|件|条|宗|次|份|起|例|项|个|期|篇|部|场|家|处|名|批|户|封|则|张'
const number =
  '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[〇零一二两三四五六七八九十百千万]+)'
/** A measure may be missing: so each run of digits is read once, whatever follows it. */
const source = `(近|约|大约|将近|超过|超|逾|不足|至少)?${number}([百千万亿])?(余|多)?(${measures})?`

const looseness: Readonly<Record<string, NonNullable<Quantity['loose']>>> = {
  近: 'under',
  将近: 'under',
  不足: 'under',
  约: 'about',
  大约: 'about',
  超过: 'over',
  超: 'over',
  逾: 'over',
  至少: 'over',
  余: 'over',
  多: 'over',
}
const scales: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

/** Every number with a measure word in a folded text, in order; ordinals, ranges and dates are not. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const pattern = new RegExp(source, 'g')
  const found: Quantity[] = []
  for (const match of text.matchAll(pattern)) {
    const [whole, before = '', digits = '', , after = ''] = match
    const [scale, measure] = scaleAndMeasure(match)
    if (measure === '') continue
    const start = match.index
    const first = start + before.length
    const value = numberOf(digits, scale)
    if (value === undefined || /[第\d.〔\-—~～至]/.test(text.charAt(start - 1))) continue
    const loose = looseness[after || before]
    found.push({
      start,
      end: start + whole.length,
      digits: [first, first + digits.length + scale.length],
      value,
      measure,
      ...(loose && { loose }),
    })
  }
  return found
}

/** The 万 of 12万元 belongs to its measure, the one of 12万余元 to its number; '' where there is no measure. */
function scaleAndMeasure(match: readonly (string | undefined)[]): readonly [string, string] {
  const [, , , scale = '', after = '', measure = ''] = match
  if (measure !== '元' || scale === '' || after !== '') return [scale, measure]
  return ['', ['万', '亿'].includes(scale) ? scale + measure : '']
}

function numberOf(digits: string, scale: string): number | undefined {
  const plain = /^\d/.test(digits) ? Number(digits.replaceAll(',', '')) : readChineseNumber(digits)
  return plain === undefined ? undefined : plain * (scales[scale] ?? 1)
}
