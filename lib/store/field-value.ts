import { z } from 'zod'
import type { Field, FieldValue } from '#lib/report/fields.ts'
import { isStorable } from '#lib/text/storable.ts'

/** The most characters of a narrative, and of every other text. */
export const narrativeLimit = 100_000
export const textLimit = 2_000

/** A text that a database keeps as it is. */
export function textUpTo(limit: number) {
  return z
    .string('这里应当是文字')
    .max(limit, `文字太长，最多 ${limit} 个字`)
    .refine(isStorable, '文字里有不能保存的字符，请删去后再存')
}

const junk = z.strictObject({ text: textUpTo(textLimit) }, '值的格式不对')
const answer = z.strictObject({
  kind: z.enum(['reason', 'seen'], '答复的种类不对'),
  text: textUpTo(textLimit),
})
const count = z.int('数字太大，或不是整数')

/** What a cell holds, an answer to a warning, and any value of any field. */
export const cellValue = z.union([z.null(), count, junk], '单元格里应当是整数、文字或空白')
export const answerValue = z.union([z.null(), answer], '这里应当是对提示的答复')
export const fieldValue = z.union(
  [z.null(), count, textUpTo(narrativeLimit), junk, answer],
  '值的格式不对',
)

/** A value as it is stored. */
export function writeValue(value: FieldValue): string {
  return JSON.stringify(value)
}

/** What stands in the place of a value that is damaged; checks tell it as something that is to be filled in. */
export const damaged = '（请重新填写：这一项存储的内容已损坏，可对照历史版本）'

/** The value that was stored of a field. One that is damaged says so in its own place, and stops nothing else. */
export function readValue(field: Field, text: string): FieldValue {
  const { data, success } = fieldValue.safeParse(jsonOf(text))
  if (success) return data
  if (/^(?:lastYear\.)?cells\./.test(field)) return { text: damaged }
  // An answer that cannot be read answers nothing; its finding is open again.
  return field.startsWith('answers.') ? null : damaged
}

/** What was stored as JSON; undefined, which is nothing that is ever stored, where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
