import { isStorable } from '#lib/text/storable.ts'
import { commonPasswords } from './common-passwords.ts'

/** NIST SP 800-63B-4, 3.1.1.2: where the password is all there is, at least 15 characters. */
const passwordMinimum = 15

/** The most UTF-16 units that are hashed; the standard asks for 64 characters or more. */
export const passwordLimit = 256

const rows = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const runs = [...rows, ...rows.map((row) => [...row].reverse().join(''))]

/**
 * Why a text cannot be somebody's password; undefined where it can. Every character is allowed and
 * none is demanded; what is common, and what is made of the names around it, is refused.
 */
export function passwordProblem(password: string, names: readonly string[]): string | undefined {
  const length = [...password].length
  if (length < passwordMinimum)
    return `密码至少要 ${passwordMinimum} 个字符，现在是 ${length} 个；可以用一句只有自己知道的话，汉字、字母、数字和空格都算`
  if (password.length > passwordLimit) return `密码太长，最多 ${passwordLimit} 个字符`
  if (!isStorable(password)) return '密码里有不能保存的字符'
  const known = new Set([...commonPasswords, ...names.map(folded).filter(Boolean)])
  return isRun(folded(password)) || guesses(folded(password)).some((guess) => known.has(guess))
    ? '这个密码太常见，或者就是姓名、单位名称这类容易猜到的字样；请换一个'
    : undefined
}

/** Width, case and spaces make a password no harder to guess. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/** The password itself, without digits and signs around it, and the unit that it repeats. */
function guesses(password: string): readonly string[] {
  const bare = password.replace(/^[\P{L}]+|[\P{L}]+$/gu, '')
  return [password, bare].flatMap((text) => [text, unitOf(text)])
}

/** What a text repeats: `abcabc` is `abc` twice; itself where it repeats nothing. */
function unitOf(text: string): string {
  for (let size = 1; size <= text.length / 2; size++)
    if (
      text ===
      text
        .slice(0, size)
        .repeat(text.length / size + 1)
        .slice(0, text.length)
    )
      return text.slice(0, size)
  return text
}

/** Nothing but one or two characters, or pieces of the alphabet, the digits and the keyboard's rows. */
function isRun(password: string): boolean {
  const unit = unitOf(password)
  if (new Set(unit).size <= 2) return true
  const pieces = unit.match(/.{1,3}/gsu) ?? []
  return pieces.every((piece) => runs.some((run) => (run + run).includes(piece)))
}
