const digits = '零一二三四五六七八九'
const units = ['', '十', '百', '千', '万']
const formalDigits = '零壹贰叁肆伍陆柒捌玖'
const formalUnits = ['', '拾', '佰', '仟', '萬']

/** How Word prints a number of a list in one of its formats; one it does not name is printed as digits. */
export function numberText(value: number, format: string): string {
  return formats[format]?.(value) ?? String(value)
}

const formats: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: (value) => inChinese(value, digits, units),
  chineseCountingThousand: (value) => inChinese(value, digits, units),
  taiwaneseCounting: (value) => inChinese(value, digits, units),
  taiwaneseCountingThousand: (value) => inChinese(value, digits, units),
  japaneseCounting: (value) => inChinese(value, digits, units),
  chineseLegalSimplified: (value) => inChinese(value, formalDigits, formalUnits),
  ideographLegalTraditional: (value) => inChinese(value, formalDigits, formalUnits),
  ideographDigital: (value) =>
    [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join(''),
  taiwaneseDigital: (value) =>
    [...String(value)].map((digit) => '○一二三四五六七八九'[Number(digit)]).join(''),
  ideographTraditional: (value) => oneOf('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => oneOf('子丑寅卯辰巳午未申酉戌亥', value),
  decimalFullWidth: (value) =>
    [...String(value)].map((digit) => '０１２３４５６７８９'[Number(digit)]).join(''),
  decimalFullWidth2: (value) =>
    [...String(value)].map((digit) => '０１２３４５６７８９'[Number(digit)]).join(''),
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalEnclosedCircle: (value) => circled(value),
  decimalEnclosedCircleChinese: (value) => circled(value),
  decimalEnclosedParen: (value) => fromRow(0x2474, value),
  decimalEnclosedFullstop: (value) => fromRow(0x2488, value),
  ideographEnclosedCircle: (value) => oneOf('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉', value),
  numberInDash: (value) => `- ${value} -`,
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  bullet: () => '',
  none: () => '',
}

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五. */
function inChinese(value: number, signs: string, steps: readonly string[]): string {
  if (value <= 0 || value > 99_999) return value === 0 ? '〇' : String(value)
  const written = [...String(value)].reverse().reduce((text, digit, place) => {
    const sign = signs[Number(digit)] ?? ''
    if (digit === '0')
      return text === '' || text.startsWith(signs[0] ?? '') ? text : `${signs[0]}${text}`
    return `${sign}${steps[place]}${text}`
  }, '')
  return written.replace(/^一十/, '十')
}

function oneOf(signs: string, value: number): string {
  return signs[(value - 1) % signs.length] ?? String(value)
}

function circled(value: number): string {
  return fromRow(0x2460, value)
}

/** Unicode has twenty of each enclosed number. */
function fromRow(first: number, value: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(first + value - 1) : String(value)
}

/** A … Z, AA, BB …: Word repeats the letter. */
function letters(value: number): string {
  const times = Math.min(20, Math.ceil(value / 26))
  return String.fromCodePoint(65 + (Math.max(0, value - 1) % 26)).repeat(times)
}

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function roman(value: number): string {
  if (value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [worth, sign] of romans) for (; rest >= worth; rest -= worth) text += sign
  return text
}
