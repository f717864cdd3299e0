import { fieldText } from './field-text.ts'
import type { XmlElement } from './xml-tree.ts'

/** A field that was begun and is not ended yet. */
export interface OpenField {
  /** Its code, with what the fields inside of it show. */
  code: string
  isInResult: boolean
  hasResult: boolean
  /** The settings of a form’s field. */
  readonly form?: XmlElement | undefined
}

/** The open fields, the innermost last. */
export type Fields = OpenField[]

/** Word nests some twenty; where a program ends none, the outermost are let go. */
const deepest = 100
const longestCode = 1000

export function beginField(fields: Fields, form: XmlElement | undefined): void {
  if (fields.length === deepest) fields.shift()
  fields.push({ code: '', isInResult: false, hasResult: false, form })
}

export function addCode(fields: Fields, text: string): void {
  const field = fields.at(-1)
  if (field && !field.isInResult && field.code.length < longestCode) field.code += text
}

/** Lets the open fields take a text that is shown; whether one of them took it into its code. */
export function takenByField(fields: Fields, text: string): boolean {
  for (let at = fields.length - 1; at >= 0; at--) {
    const field = fields[at]
    if (field && !field.isInResult) {
      addCode(fields.slice(0, at + 1), text)
      return true
    }
    if (field) field.hasResult = true
  }
  return false
}

/** Whether what is met now stands in the code of a field, where nothing is shown. */
export function isInCode(fields: Fields): boolean {
  return fields.some(({ isInResult }) => !isInResult)
}

/** Ends the innermost field; what it shows where no program stored its result. */
export function endField(fields: Fields): ReturnType<typeof fieldText> | undefined {
  const field = fields.pop()
  return field && !field.hasResult ? fieldText(field) : undefined
}

/** A field whose code runs on into the next paragraph would swallow it; how many are let go. */
export function dropCodes(fields: Fields): number {
  const results = fields.filter(({ isInResult }) => isInResult)
  return fields.splice(0, Number.POSITIVE_INFINITY, ...results).length - results.length
}
