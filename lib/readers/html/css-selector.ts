import { attribute, type HtmlElement, isElement } from './html-tree.ts'

type Test = (element: HtmlElement) => boolean

/** A selector that can be matched against the elements of a page. */
export interface Selector {
  /** What the element itself must be, with the one thing it may be looked up by. */
  readonly key: string
  /** Ids count before classes and attributes, those before tags. */
  readonly weight: number
  /** Whether it says more than is understood here: then it is about some of the elements that it matches. */
  readonly isDoubtful: boolean
  matches(element: HtmlElement, effort: Effort): boolean
}

/** How many elements may still be looked at: a hostile page could ask for each beside each other. */
export interface Effort {
  left: number
}

/** A compound, and how it stands to the one before: in it, right in it, behind it. */
interface Joined {
  readonly by: string
  readonly compound: Compound
}

interface Compound {
  readonly tests: readonly Test[]
  readonly key: string
  readonly weight: number
  readonly isDoubtful: boolean
}

/** More is no selector of a page. */
const longest = 500

/** Reads a selector; undefined where it is about no element that is there at rest, or is none. */
export function cssSelector(text: string): Selector | undefined {
  if (text.length > longest) return undefined
  const steps = text.match(pieces) ?? []
  const compounds: Joined[] = []
  let by = ' '
  let own: string[] = []
  const end = (next: string) => {
    if (own.length > 0) compounds.push({ by, compound: compoundOf(own) })
    by = next
    own = []
  }
  for (const step of steps) {
    if (!/^\s*[\s>+~]\s*$/.test(step)) own.push(step)
    else end(step.trim() || ' ')
  }
  end('')
  const last = compounds.at(-1)?.compound
  if (!last || steps.some(isAtNoRest)) return undefined
  return {
    key: last.key,
    weight: compounds.reduce((sum, { compound }) => sum + compound.weight, 0),
    isDoubtful: compounds.some(({ compound }) => compound.isDoubtful),
    matches: (element, effort) => matchesAll(element, compounds, effort),
  }
}

const name = '(?:[\\w\\u0080-\\uffff-]|\\\\[\\s\\S])+'
const pieces = new RegExp(
  `\\[[^\\]]*\\]|::?[\\w-]+(?:\\([^()]*\\))?|[.#]${name}|${name}|\\*|\\s*[>+~]\\s*|\\s+|[\\s\\S]`,
  'g',
)

/** A part that no element is, or a state that the pointer or the keyboard brings about. */
function isAtNoRest(step: string): boolean {
  return /^(?:::|:(?:before|after|first-l|hover|focus|active|visited|target|placeholder|fullscreen))/i.test(
    step,
  )
}

function compoundOf(steps: readonly string[]): Compound {
  const tests: Test[] = []
  let key = '*'
  let weight = 0
  let isDoubtful = false
  for (const step of steps) {
    const sign = step.charAt(0)
    const test = testOf(step)
    if (test) tests.push(test)
    else isDoubtful = true
    if (sign === '#') weight += 10_000
    else if (/[.:[]/.test(sign)) weight += 100
    else if (sign !== '*') weight += 1
    if (sign === '#' || (sign === '.' && !key.startsWith('#'))) key = plain(step)
    else if (key === '*' && /^[a-z]/i.test(step)) key = step.toLowerCase()
  }
  return { tests, key, weight, isDoubtful }
}

/** A name without the bars that set its signs apart: md\:hidden. */
function plain(text: string): string {
  return text.replace(/\\([\s\S])/g, '$1')
}

/** What one step asks of an element; undefined where it is not understood. */
function testOf(step: string): Test | undefined {
  const own = plain(step).slice(1)
  if (step === '*') return () => true
  if (step.startsWith('#')) return (element) => attribute(element, 'id') === own
  if (step.startsWith('.')) return (element) => classesOf(element).includes(own)
  if (step.startsWith('[')) return attributeTest(step)
  if (step.startsWith(':')) return pseudoTest(step)
  const tag = plain(step).toLowerCase()
  return /^[\w-]+$/.test(tag) ? (element) => element.tagName === tag : undefined
}

export function classesOf(element: HtmlElement): readonly string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? []
}

type Compare = (own: string, asked: string) => boolean

const compares: Readonly<Record<string, Compare>> = {
  '': (own, asked) => own === asked,
  '~': (own, asked) => own.split(/\s+/).includes(asked),
  '|': (own, asked) => own === asked || own.startsWith(`${asked}-`),
  '^': (own, asked) => asked !== '' && own.startsWith(asked),
  $: (own, asked) => asked !== '' && own.endsWith(asked),
  '*': (own, asked) => asked !== '' && own.includes(asked),
}

function attributeTest(step: string): Test | undefined {
  const found =
    /^\[\s*([\w-]+)\s*(?:([~|^$*]?)=\s*("[^"]*"|'[^']*'|[^\s"'\]]+)\s*[is]?\s*)?\]$/i.exec(step)
  if (!found) return undefined
  const [, called = '', sign = '', value] = found
  const asked = value?.replace(/^["']|["']$/g, '')
  return (element) => {
    const own = attribute(element, called.toLowerCase())
    return own !== undefined && (asked === undefined || (compares[sign]?.(own, asked) ?? false))
  }
}

function pseudoTest(step: string): Test | undefined {
  const [, called = '', inside = ''] = /^:([\w-]+)(?:\(([^()]*)\))?$/.exec(step.toLowerCase()) ?? []
  if (called === 'root') return ({ tagName }) => tagName === 'html'
  if (called === 'first-child') return (element) => placeOf(element) === 1
  if (called === 'last-child') return (element) => siblingsOf(element).at(-1) === element
  if (called === 'nth-child') return nthTest(inside.replace(/\s/g, ''))
  if (called === 'not') return notTest(/\(([^()]*)\)/.exec(step)?.[1] ?? '')
  return undefined
}

function nthTest(asked: string): Test | undefined {
  if (asked === 'odd') return (element) => placeOf(element) % 2 === 1
  if (asked === 'even') return (element) => placeOf(element) % 2 === 0
  if (!/^\d{1,4}$/.test(asked)) return undefined
  return (element) => placeOf(element) === Number(asked)
}

/** Not one of several steps without spaces: :not(.show). */
function notTest(inside: string): Test | undefined {
  const steps = inside.trim().match(pieces) ?? []
  const { tests, isDoubtful } = compoundOf(steps)
  if (isDoubtful || tests.length === 0) return undefined
  return (element) => !tests.every((test) => test(element))
}

function siblingsOf({ parentNode }: HtmlElement): readonly HtmlElement[] {
  return parentNode?.childNodes.filter(isElement) ?? []
}

function placeOf(element: HtmlElement): number {
  return siblingsOf(element).indexOf(element) + 1
}

/** Whether an element is the last of the compounds, with the others around or before it. */
function matchesAll(element: HtmlElement, compounds: readonly Joined[], effort: Effort): boolean {
  const own = compounds.at(-1)
  if (--effort.left < 0 || !own?.compound.tests.every((test) => test(element))) return false
  if (compounds.length === 1) return true
  const others = near(element, own.by)
  effort.left -= others.length
  const before = compounds.slice(0, -1)
  return others.some((other) => matchesAll(other, before, effort))
}

function near(element: HtmlElement, by: string): readonly HtmlElement[] {
  if (by === ' ' || by === '>') {
    const around: HtmlElement[] = []
    for (let up = element.parentNode; up && isElement(up); up = up.parentNode) {
      around.push(up)
      if (by === '>') break
    }
    return around
  }
  const siblings = siblingsOf(element)
  const before = siblings.slice(0, siblings.indexOf(element))
  return by === '+' ? before.slice(-1) : before
}
