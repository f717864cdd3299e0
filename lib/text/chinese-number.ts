const digits = '零一二三四五六七八九'

/** A number from 0 to 99 in Chinese numerals: 6 → 六, 12 → 十二. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (tens === 0) return digits.charAt(ones)
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}

const numeral = '[零一二两三四五六七八九]'
const upToThousands = new RegExp(
  `^(?:(${numeral})千零?)?(?:(${numeral})?百零?)?(?:(${numeral})?(十))?(${numeral})?$`,
)

/** What Chinese numerals say: 一千二百 → 1200, 两万 → 20000, 二〇二三 → 2023; else undefined. */
export function readChineseNumber(text: string): number | undefined {
  const plain = text.replaceAll('〇', '零')
  if (/^[零一二三四五六七八九]{2,}$/.test(plain))
    return Number([...plain].map((sign) => digits.indexOf(sign)).join(''))
  const [low = '', high] = plain.split('万').reverse()
  if (high === undefined) return belowTenThousand(low)
  const thousands = belowTenThousand(high)
  const rest = low === '' ? 0 : belowTenThousand(low.replace(/^零/, ''))
  return thousands === undefined || rest === undefined ? undefined : thousands * 10_000 + rest
}

function belowTenThousand(text: string): number | undefined {
  const match = upToThousands.exec(text)
  if (!match || text === '') return undefined
  const [, thousands, hundreds, tens, ten, ones] = match
  const hundred = text.includes('百') ? (figure(hundreds) ?? 1) : 0
  const decade = ten ? (figure(tens) ?? 1) : 0
  return (figure(thousands) ?? 0) * 1000 + hundred * 100 + decade * 10 + (figure(ones) ?? 0)
}

function figure(sign: string | undefined): number | undefined {
  if (sign === undefined) return undefined
  return sign === '两' ? 2 : digits.indexOf(sign)
}
