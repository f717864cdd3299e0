/** Whether a rule counts on a screen of usual width: what cannot be told without drawing the page is doubtful. */
export type Applies = 'yes' | 'no' | 'maybe'

/** The screen of an office, in pixels. */
const screenWidth = 1280
const screenHeight = 720

/** Whether a list of media queries holds for such a screen. */
export function mediaApplies(queries: string): Applies {
  const answers = listOf(queries.toLowerCase()).map(queryApplies)
  if (answers.length === 0 || answers.includes('yes')) return 'yes'
  return answers.includes('maybe') ? 'maybe' : 'no'
}

function queryApplies(query: string): Applies {
  const isNot = /^not\b/.test(query)
  const parts = query.replace(/^(?:not|only)\b/, '').split(/\band\b/)
  const answers = parts.map((part) => partApplies(part.trim()))
  const all: Applies = answers.reduce(weaker, 'yes')
  if (!isNot || all === 'maybe') return all
  return all === 'yes' ? 'no' : 'yes'
}

const features: Readonly<Record<string, string>> = {
  orientation: 'landscape',
  hover: 'hover',
  'any-hover': 'hover',
  pointer: 'fine',
  'any-pointer': 'fine',
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'no-preference',
}

function partApplies(part: string): Applies {
  if (part === '' || part === 'screen' || part === 'all') return 'yes'
  return /^[a-z]+$/.test(part) ? 'no' : (limitApplies(part) ?? featureApplies(part))
}

/** (max-width: 768px) */
function limitApplies(part: string): Applies | undefined {
  const limit = /^\(\s*(min|max)-(?:device-)?(width|height)\s*:\s*([\d.]+)(px|r?em)?\s*\)$/.exec(
    part,
  )
  if (!limit) return undefined
  const pixels = Number(limit[3]) * (limit[4] === 'px' ? 1 : 16)
  const own = limit[2] === 'width' ? screenWidth : screenHeight
  return (limit[1] === 'min' ? own >= pixels : own <= pixels) ? 'yes' : 'no'
}

/** (orientation: landscape) */
function featureApplies(part: string): Applies {
  const feature = /^\(\s*([a-z-]+)\s*:\s*([a-z-]+)\s*\)$/.exec(part)
  const own = features[feature?.[1] ?? '']
  if (own === undefined) return 'maybe'
  return own === feature?.[2] ? 'yes' : 'no'
}

/** What holds where both must. */
export function weaker(one: Applies, other: Applies): Applies {
  if (one === 'no' || other === 'no') return 'no'
  return one === 'yes' ? other : one
}

/** The items of a list by its commas, those in brackets aside. */
export function listOf(text: string): readonly string[] {
  const items = ['']
  let depth = 0
  for (const sign of text.match(/"[^"]*"|'[^']*'|\\[\s\S]|[^"'\\()[\],]+|[\s\S]/g) ?? []) {
    if (sign === '(' || sign === '[') depth++
    if (sign === ')' || sign === ']') depth--
    if (sign === ',' && depth === 0) items.push('')
    else items[items.length - 1] += sign
  }
  return items.map((item) => item.trim()).filter((item) => item !== '')
}
