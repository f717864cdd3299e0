import { isValueText } from '../page-line.ts'
import { attribute, type HtmlElement, isElement, walk } from './html-tree.ts'

/** What a field of a form shows: text, and whether its lines are kept. */
export interface FieldText {
  readonly text: string
  readonly isKept: boolean
}

/** Kinds of inputs that hold no figure or word of a report. */
const unread = new Set(
  'hidden submit button reset image file password search color range'.split(' '),
)

/** What a field of a form shows; undefined for every other element, '' for the fields around a report. */
export function fieldText(element: HtmlElement): FieldText | undefined {
  const { tagName } = element
  if (tagName === 'input') return line(inputText(element))
  if (tagName === 'select') return line(selectText(element))
  if (tagName !== 'textarea') return undefined
  const text = isAround(element) ? '' : textOf(element)
  return { text, isKept: text.includes('\n') }
}

/** Two fields side by side are two figures. */
function line(text: string): FieldText {
  return { text: text === '' || text === '☑' || text === '□' ? text : ` ${text} `, isKept: false }
}

function inputText(element: HtmlElement): string {
  const type = attribute(element, 'type')?.toLowerCase() ?? 'text'
  if (type === 'checkbox' || type === 'radio')
    return attribute(element, 'checked') === undefined ? '□' : '☑'
  return unread.has(type) || isAround(element) ? '' : (attribute(element, 'value') ?? '')
}

/** Fields for searching and signing in, which pages have around a report. */
const around =
  /search|sousuo|keyword|query|captcha|verify|login|user_?name|搜|检索|查询|请输入|关键[词字]|验证码|用户名|登录/i

function isAround({ attrs }: HtmlElement): boolean {
  return attrs.some(
    ({ name, value }) => name !== 'style' && value.length < 100 && around.test(value),
  )
}

/** The options that are chosen, else the first, as a browser shows them. */
function selectText(element: HtmlElement): string {
  const options: HtmlElement[] = []
  walk(element, {
    enter(inner) {
      if (inner.tagName === 'option') options.push(inner)
      return inner.tagName !== 'option'
    },
  })
  const chosen = options.filter((option) => attribute(option, 'selected') !== undefined)
  const isMultiple = attribute(element, 'multiple') !== undefined
  const shown = isMultiple ? chosen : chosen.length > 0 ? chosen.slice(-1) : options.slice(0, 1)
  const text = shown.map((option) => textOf(option).trim()).join(' ')
  return isValueText(text) || (isInCell(element) && !asks.test(text) && !isAround(element))
    ? text
    : ''
}

/** What a list says that asks for a choice: 请选择, -- 选择 --. */
const asks = /^\W*请?选择|^-+$/

function isInCell(element: HtmlElement): boolean {
  for (let up = element.parentNode; up && isElement(up); up = up.parentNode)
    if (up.tagName === 'td' || up.tagName === 'th') return true
  return false
}

function textOf(element: HtmlElement): string {
  let text = ''
  walk(element, {
    text(value) {
      text += value
    },
  })
  return text
}
