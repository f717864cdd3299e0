import { z } from 'zod'
import { isStorable } from '#lib/text/storable.ts'

/** A short text about a person or an office, on one line; `missing` is said where it is empty. */
export function personalText(missing: string) {
  return z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(100, '名称太长，最多 100 个字')
    .refine(
      (text) => isStorable(text) && !/[\p{Cc}\u2028\u2029]/u.test(text),
      '名称里有不能保存的字符',
    )
}
