import { type Applies, listOf, mediaApplies, weaker } from './media-query.ts'

/** A rule of a style sheet: one selector of its list, and what it sets. */
export interface CssRule {
  readonly selector: string
  readonly settings: readonly CssSetting[]
  readonly applies: Applies
}

export interface CssSetting {
  readonly name: string
  readonly value: string
  readonly isImportant: boolean
}

/** The rules of a style sheet in its order, those that another rule encloses included. */
export function cssRules(css: string): readonly CssRule[] {
  const rules: CssRule[] = []
  const open: Frame[] = []
  let text = ''
  for (const sign of signsOf(css)) {
    const frame = open.at(-1) ?? page
    if (sign === '{') open.push(frameOf(text.trim(), frame))
    if (sign === '}' || sign === ';') frame.settings?.push(...settingOf(text))
    if (sign === '}') rules.push(...rulesOf(open.pop() ?? page))
    text = /^[{};]$/.test(sign) ? '' : text + sign
  }
  return rules
}

const page: Frame = { kind: 'group', applies: 'yes' }

function rulesOf({ prelude = '', settings = [], applies }: Frame): readonly CssRule[] {
  if (settings.length === 0) return []
  return listOf(prelude).map((selector) => ({ selector, settings, applies }))
}

/** What an inline style sets. */
export function cssSettings(style: string): readonly CssSetting[] {
  return style.split(';').flatMap(settingOf)
}

interface Frame {
  readonly kind: 'group' | 'rule' | 'other'
  readonly applies: Applies
  readonly prelude?: string
  readonly settings?: CssSetting[]
}

function frameOf(prelude: string, outer: Frame): Frame {
  const { applies } = outer
  if (outer.kind === 'other') return outer
  if (!prelude.startsWith('@')) {
    // A rule inside a rule is about something inside of it.
    const inner = outer.kind === 'rule'
    return {
      kind: 'rule',
      applies: inner ? weaker(applies, 'maybe') : applies,
      prelude: inner ? prelude.replaceAll('&', '') : prelude,
      settings: [],
    }
  }
  const name = /^@[\w-]+/.exec(prelude)?.[0].toLowerCase() ?? ''
  const condition = prelude.slice(name.length)
  if (name === '@media') return { kind: 'group', applies: weaker(applies, mediaApplies(condition)) }
  if (name === '@layer' || name === '@supports' || name === '@scope')
    return { kind: 'group', applies }
  if (name === '@container') return { kind: 'group', applies: weaker(applies, 'maybe') }
  return { kind: 'other', applies: 'no' }
}

/** The signs that part rules, and between them whole pieces; what stands in quotes is one. */
function signsOf(css: string): readonly string[] {
  return withoutComments(css).match(/"[^"\n]*"|'[^'\n]*'|\\[\s\S]|[^"'\\{};]+|[\s\S]/g) ?? []
}

function withoutComments(css: string): string {
  let text = ''
  let from = 0
  for (let at = css.indexOf('/*'); at >= 0; at = css.indexOf('/*', from)) {
    text += `${css.slice(from, at)} `
    const end = css.indexOf('*/', at + 2)
    from = end < 0 ? css.length : end + 2
  }
  return (text + css.slice(from)).replace(/<!--|-->/g, ' ')
}

function settingOf(text: string): readonly CssSetting[] {
  const colon = text.indexOf(':')
  const name = text.slice(0, Math.max(0, colon)).trim().toLowerCase()
  if (!/^[a-z-]+$/.test(name)) return []
  const [value = '', important] = text
    .slice(colon + 1)
    .toLowerCase()
    .split('!')
  return [{ name, value: value.trim(), isImportant: important?.trim() === 'important' }]
}
