import type { CssSetting } from './css-rules.ts'

/** How an element is shown: `gone` leaves no place, `unseen` keeps it, `doubtful` cannot be told without drawing. */
export interface Shown {
  readonly isGone: boolean
  readonly isUnseen: boolean
  readonly isDoubtful: boolean
  /** What the elements inside take over. */
  readonly inherited: Inherited
}

export interface Inherited {
  readonly isInvisible: boolean
  readonly isTiny: boolean
  readonly isIndented: boolean
  readonly isTransparent: boolean
  /** Nothing inside can be seen, whatever it says. */
  readonly isCovered: boolean
}

export const seen: Inherited = {
  isInvisible: false,
  isTiny: false,
  isIndented: false,
  isTransparent: false,
  isCovered: false,
}

type Values = ReadonlyMap<string, string>

/** Of several settings of one name the last holds, and before those that say so the important ones. */
export function winners(groups: readonly (readonly CssSetting[])[]): Values {
  const values = new Map<string, string>()
  for (const isImportant of [false, true])
    for (const settings of groups)
      for (const one of settings)
        if (one.isImportant === isImportant) values.set(one.name, one.value)
  return values
}

/** What the values of an element make of it, inside of others. */
export function shownBy(values: Values, outer: Inherited): Shown {
  if (values.size === 0) {
    return { isGone: false, isUnseen: isUnseen(outer), isDoubtful: false, inherited: outer }
  }
  const inherited: Inherited = {
    isInvisible: taken(values.get('visibility'), outer.isInvisible, isHiding),
    isTiny: taken(values.get('font-size') ?? fontSize(values.get('font')), outer.isTiny, isTiny),
    isIndented: taken(values.get('text-indent'), outer.isIndented, isFar),
    isTransparent: taken(values.get('color'), outer.isTransparent, isTransparent),
    isCovered: outer.isCovered || isCovered(values),
  }
  return {
    isGone: values.get('display') === 'none' || values.get('mso-hide') === 'all',
    isUnseen: isUnseen(inherited),
    isDoubtful: false,
    inherited,
  }
}

function isUnseen(one: Inherited): boolean {
  return one.isInvisible || one.isTiny || one.isIndented || one.isTransparent || one.isCovered
}

/** What an element takes over where it says nothing, or that it takes it over. */
function taken(
  value: string | undefined,
  outer: boolean,
  is: (value: string) => boolean | undefined,
): boolean {
  if (value === undefined || value === 'inherit' || value === 'unset') return outer
  return is(value) ?? outer
}

function isHiding(value: string): boolean {
  return value === 'hidden' || value === 'collapse'
}

/** A size in shares of the size around it changes nothing where that is none. */
function isTiny(value: string): boolean | undefined {
  if (isZero(value)) return true
  return /(?:\dem|%)$/.test(value) ? undefined : false
}

/** The size in `font: bold 0/1 serif`. */
function fontSize(font: string | undefined): string | undefined {
  return font?.split(/[\s/]+/).find((word) => /^\.?\d/.test(word) && !/^[1-9]00$/.test(word))
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && /^[+-]?\d*\.?\d+(?:[a-z]+|%)?$/.test(value) && !/[1-9]/.test(value)
}

/** Lengths that lead out of any page, to the left or above. */
const far: Readonly<Record<string, number>> = { px: 300, pt: 300, em: 20, rem: 20, '%': 95 }

function isFar(value: string): boolean {
  const [, length, unit = ''] = /^-(\d+)(?:\.\d+)?(px|pt|r?em|%)$/.exec(value) ?? []
  return length !== undefined && Number(length) >= (far[unit] ?? Number.POSITIVE_INFINITY)
}

function isTransparent(value: string): boolean | undefined {
  if (value === 'transparent') return true
  const alpha = /^(?:rgba|hsla|rgb|hsl)\(.*[,/]([^,/]*)\)$/.exec(value)?.[1]?.trim()
  const parts = value.split(/[,/]/).length
  return alpha !== undefined && (parts > 3 || value.includes('/')) && isZero(alpha)
}

const clippedAway =
  /^(?:rect\(\s*[01]?(?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|inset\((?:50|100)%\)|circle\(0)/
const scaledAway = /scale[xy]?\(0(?:\.0+)?[,)]/

function isCovered(values: Values): boolean {
  const of = (name: string) => values.get(name) ?? ''
  const isApart = /^(?:absolute|fixed)$/.test(of('position'))
  return (
    isZero(values.get('opacity')) ||
    of('content-visibility') === 'hidden' ||
    scaledAway.test(of('transform')) ||
    isFar(of('margin-left')) ||
    (isApart &&
      (['left', 'top', 'right', 'bottom'].some((side) => isFar(of(side))) ||
        clippedAway.test(of('clip')))) ||
    clippedAway.test(of('clip-path')) ||
    isFolded(values)
  )
}

/** A box without height or width that shows nothing beyond it. */
function isFolded(values: Values): boolean {
  const isCut = ['overflow', 'overflow-x', 'overflow-y'].some((name) =>
    /hidden|clip/.test(values.get(name) ?? ''),
  )
  const sides = ['height', 'max-height', 'width', 'max-width']
  return isCut && sides.some((name) => isZero(values.get(name)))
}
