import { type CssRule, type CssSetting, cssRules, cssSettings } from './css-rules.ts'
import { classesOf, cssSelector, type Effort, type Selector } from './css-selector.ts'
import { attribute, type HtmlElement, type HtmlNode, walk } from './html-tree.ts'
import { type Applies, mediaApplies, weaker } from './media-query.ts'
import { type Inherited, type Shown, shownBy, winners } from './shown-by.ts'

/** Tells how an element is shown inside of others. */
export type Look = (element: HtmlElement, outer: Inherited) => Shown

/** What hides text; everything else that a style sheet sets is left aside. */
const asked = new Set(
  'display visibility font-size font opacity text-indent position left top right bottom margin-left clip clip-path overflow overflow-x overflow-y height max-height width max-width color transform content-visibility mso-hide'.split(
    ' ',
  ),
)

const mostRules = 5000
const mostEffort = 300_000

interface Rule {
  readonly selector: Selector
  readonly settings: readonly CssSetting[]
  readonly isDoubtful: boolean
  readonly order: number
}

/** How the style sheets in a page and the styles of its elements show them. */
export function looksOf(page: HtmlNode, sheets: 'with' | 'without' = 'with'): Look {
  const rules = sheets === 'with' ? rulesOf(page) : new Map<string, readonly Rule[]>()
  const effort: Effort = { left: mostEffort }
  return (element, outer) => {
    const found = candidates(rules, element)
      .filter(({ selector }) => selector.matches(element, effort))
      .sort((a, b) => a.selector.weight - b.selector.weight || a.order - b.order)
    const sure = found.filter(({ isDoubtful }) => !isDoubtful).map(({ settings }) => settings)
    const own = cssSettings(attribute(element, 'style') ?? '')
    const hidden = attribute(element, 'hidden') === undefined ? [] : goneByAttribute
    const shown = shownBy(winners([hidden, ...sure, own]), outer)
    if (effort.left < 0) return { ...shown, isDoubtful: true }
    if (found.length === sure.length || shown.isGone || shown.isUnseen) return shown
    const all = shownBy(winners([hidden, ...found.map(({ settings }) => settings), own]), outer)
    return { ...shown, isDoubtful: all.isGone || all.isUnseen }
  }
}

const goneByAttribute: readonly CssSetting[] = [
  { name: 'display', value: 'none', isImportant: false },
]

function rulesOf(page: HtmlNode): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>()
  for (const [order, sheetRule] of sheetsOf(page)
    .flatMap(hidingRules)
    .slice(0, mostRules)
    .entries()) {
    const selector = cssSelector(sheetRule.selector)
    if (!selector) continue
    const { settings, applies } = sheetRule
    const others = found.get(selector.key) ?? []
    found.set(selector.key, others)
    others.push({
      selector,
      settings,
      isDoubtful: selector.isDoubtful || applies === 'maybe',
      order,
    })
  }
  return found
}

interface Sheet {
  readonly css: string
  readonly applies: Applies
}

/** The rules of a sheet that hide something or show it again, on a screen. */
function hidingRules({ css, applies }: Sheet): readonly CssRule[] {
  return cssRules(css).flatMap((rule) => {
    const settings = rule.settings.filter(({ name }) => asked.has(name))
    const own = weaker(applies, rule.applies)
    return settings.length === 0 || own === 'no' ? [] : [{ ...rule, settings, applies: own }]
  })
}

function sheetsOf(page: HtmlNode): readonly Sheet[] {
  const sheets: Sheet[] = []
  walk(page, {
    enter(element) {
      if (element.tagName !== 'style') return true
      const css = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      sheets.push({ css, applies: mediaApplies(attribute(element, 'media') ?? '') })
      return false
    },
  })
  return sheets
}

function candidates(rules: ReadonlyMap<string, readonly Rule[]>, element: HtmlElement): Rule[] {
  if (rules.size === 0) return []
  const keys = [
    '*',
    element.tagName,
    `#${attribute(element, 'id') ?? ''}`,
    ...new Set(classesOf(element).map((name) => `.${name}`)),
  ]
  return keys.flatMap((key) => rules.get(key) ?? [])
}
