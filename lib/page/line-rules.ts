/**
 * Where a line may end. Chinese text breaks anywhere but at marks; a number or a Latin word that
 * does not fit is moved as a whole, with the marks that Unicode’s rules (UAX 14) tie to it. That is
 * how LibreOffice breaks lines, whose pages we can count, and nearly how Word does.
 */

/** Characters that may not begin a line of Chinese; Word is told the same list. */
export const notAtStart = '!%),.:;?]}¢°·ˇˉ―‖’”′℃、。々〉》」』】〕〗〞！％），．：；？］｜｝～￠—•'

/** Characters that may not end a line of Chinese; Word is told the same list. */
export const notAtEnd = '([{£¥‘“〈《「『【〔〖〝（［｛￡￥'

/** Marks that may stand beyond the end of a full line. */
export const hanging = '!,.:;?、。！，．：；？'

/** Whether Chinese text may break between two characters. */
export function breaksChinese(before: string, after: string): boolean {
  return !notAtStart.includes(after) && !notAtEnd.includes(before)
}

/** The classes of UAX 14 that matter on our pages; what is not listed is an ideograph. */
const classes = {
  close: /[、。，．〉》」』】〕〗〞）］｝)\]}]/,
  open: /[（〔《〈「『【〖〝［｛([{]/,
  quote: /["'“”‘’]/,
  ending: /[!?！？：；々・-]/,
  infix: /[,.:;/]/,
  postfix: /[%％°℃‰¢]/,
  prefix: /[$+£¥￥￡№]/,
  digit: /\p{Nd}/u,
  letter: /[\p{Script=Latin}#&*<=>@^_`~§×÷①-⑳\\]/u,
} as const

type CharClass = keyof typeof classes | 'ideograph'

function classOf(char: string): CharClass {
  for (const [name, pattern] of Object.entries(classes)) {
    if (pattern.test(char)) return name as CharClass
  }
  return 'ideograph'
}

/** What is tied to what follows it, by class; `ending`, `infix`, `close` and `quote` end a tie anyway. */
const tiedToNext: Readonly<Partial<Record<CharClass, readonly CharClass[]>>> = {
  letter: ['letter', 'digit', 'open', 'prefix', 'postfix'],
  digit: ['letter', 'digit', 'open', 'prefix', 'postfix'],
  close: ['letter', 'digit', 'prefix', 'postfix'],
  infix: ['digit', 'letter'],
  prefix: ['ideograph', 'letter', 'digit', 'open'],
  postfix: ['letter', 'digit'],
  ideograph: ['postfix'],
}

/** Whether text may break between two characters when a number or a Latin word has to be moved. */
export function breaksLatin(before: string, after: string): boolean {
  if (after === ' ') return false
  const next = classOf(after)
  if (['close', 'quote', 'ending', 'infix'].includes(next)) return false
  if (before === ' ') return true
  const last = classOf(before)
  if (last === 'open' || last === 'quote') return false
  if (before === '/') return next !== 'digit'
  return !(tiedToNext[last] ?? []).includes(next)
}
