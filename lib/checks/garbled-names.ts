import { indexOf, type Places } from '#lib/places/places.ts'
import { levelsOf, ownPart } from '#lib/report/own-names.ts'
import type { Report } from '#lib/report/report.ts'
import { isAboutPartner, sentenceAt } from './sentence-at.ts'
import type { Slip } from './slips.ts'

/** The endings by which a name is told; what comes before is the name's own word. */
const ending =
  /(?:街道办事处|人民政府(?:办公厅|办公室)?|管理委员会|委员会|管委会|办公室|中心|分局|支队|大队|[局委厅办处站所院社])$/
/** Longer names than this are compared by nobody. */
const longest = 40

/** A text in which the agency's own name is garbled: what stands there, and what it should be. */
export function garbledNames(
  text: string,
  report: Report,
  places: Places | undefined,
): readonly Slip[] {
  const own = ownPart(report)
  const whole = report.agency.replace(/\s+/g, '')
  if (whole.length > longest) return []
  const found = [
    ...nearMisses(text, own, whole),
    ...tornEndings(text, own),
    ...garbledLevels(text, own, whole),
    ...(own === whole ? [] : withoutOwnWord(text, own, report)),
  ]
  const seen = new Set<string>()
  return found.filter(({ start, end }) => {
    const quote = text.slice(start, end)
    if (seen.has(quote) || isPlace(quote, places)) return false
    seen.add(quote)
    return !isAboutPartner(sentenceAt(text, start, end))
  })
}

function slip(text: string, start: number, { found, by }: Record<'found' | 'by', string>): Slip {
  const message = `“${found}”与机关名称“${by}”不同。`
  const end = start + found.length
  return { start, end, message, by, whole: text.replaceAll(found, by) }
}

/** The own name with one character changed or two neighbours exchanged: in its own word, or inside its ending. */
function nearMisses(text: string, own: string, whole: string): readonly Slip[] {
  const tail = ending.exec(own)?.[0] ?? ''
  const word = own.length - tail.length
  if (own === whole || tail === '' || own.length < 5 || word < 2) return []
  return placesOf(text, own).flatMap((start) => {
    const found = text.slice(start, start + own.length)
    const [first = 0, ...more] = differences(found, own)
    const isSwap = more.length === 1 && isSwapped(found, own, first)
    // 应急管理部, 卫生健康事业: another ending is another word.
    const isTold = more.length === 0 ? first !== own.length - 1 : isSwap
    const isShortEnding = first >= word && tail.length < 3
    return isTold && !isShortEnding && !isOtherWord(found)
      ? [slip(text, start, { found, by: own })]
      : []
  })
}

/** 各塘街道办事处, 在应急管理… read from the wrong place. */
function isOtherWord(found: string): boolean {
  return /^[各全我本该此其的在由向对为和与及省市县区乡镇级]|[^一-龥]|[事业工作系统领域服务行业]$/.test(
    found,
  )
}

/** Where a name, or one like it, may begin: one of its first characters and one of its last stand in place. */
function placesOf(text: string, own: string): readonly number[] {
  const found: number[] = []
  for (let at = 0; at + own.length <= text.length; at++) {
    let same = 0
    for (let sign = 0; sign < own.length; sign++) {
      if (text[at + sign] === own[sign]) same++
    }
    if (same >= own.length - 2 && same < own.length) found.push(at)
  }
  return found
}

function differences(one: string, other: string): readonly number[] {
  return [...one].flatMap((sign, at) => (sign === other.charAt(at) ? [] : [at]))
}

function isSwapped(one: string, other: string, at: number): boolean {
  return one.charAt(at) === other.charAt(at + 1) && one.charAt(at + 1) === other.charAt(at)
}

/** 柳塘街道办处, 石桥镇人人民政府: a character inside the ending is lost or doubled. */
function tornEndings(text: string, own: string): readonly Slip[] {
  const tail = /(?:街道办事处|[镇乡]人民政府)$/.exec(own)?.[0]
  if (!tail) return []
  const word = own.slice(0, -tail.length)
  const torn = [...tail].slice(0, -1).flatMap((sign, at) => {
    const [before, after] = [tail.slice(0, at), tail.slice(at + 1)]
    const doubled = word + before + sign + sign + after
    return at === 0 ? [doubled] : [word + before + after, doubled]
  })
  return torn
    .filter((name) => !usual.test(name))
    .flatMap((name) =>
      occurrences(text, name).map((at) => slip(text, at, { found: name, by: own })),
    )
}

/** 柳塘街办事处 is said as well. */
const usual = /[^街]街办事处$/

/** 江洲市交通运输局: the level before the own name is garbled. */
function garbledLevels(text: string, own: string, whole: string): readonly Slip[] {
  const levels = levelsOf(whole)
  const above = [levels.join(''), levels.at(-1) ?? ''].filter(({ length }) => length > 2)
  return occurrences(text, own).flatMap((at) => {
    const levelOf = ({ length }: string) => text.slice(Math.max(0, at - length), at)
    const level = above.find((name) => isNearLevel(levelOf(name), name))
    if (level === undefined) return []
    const found = levelOf(level) + own
    return [slip(text, at - level.length, { found, by: level + own })]
  })
}

function isNearLevel(found: string, level: string): boolean {
  if (found.length !== level.length || !/^[一-龥]+$/.test(found)) return false
  const [first = level.length, ...more] = differences(found, level)
  const isInside = first < level.length - 1
  return isInside && (more.length === 0 || (more.length === 1 && isSwapped(found, level, first)))
}

/** 青禾区街道办事处: which one of them? */
function withoutOwnWord(text: string, own: string, { kind, agency }: Report): readonly Slip[] {
  const level = levelsOf(agency).at(-1)
  if (kind !== '街道' || !level || !own.endsWith('街道办事处')) return []
  const name = `${level}街道办事处`
  return occurrences(text, name)
    .filter((at) => !/^(?:的|等|们|联席)/.test(text.slice(at + name.length)))
    .map((at) => ({
      start: at,
      end: at + name.length,
      message: `“${name}”里没有机关自己的名字。`,
      by: level + own,
    }))
}

function occurrences(text: string, name: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push(at)
  return found
}

/** The name of another place, written as it should be. */
function isPlace(quote: string, places: Places = []): boolean {
  const name = quote.replace(/(?:办事处|人民政府)$/, '')
  const level = levelsOf(quote).at(-1) ?? ''
  const { byName } = indexOf(places)
  return byName.has(name) || byName.has(level)
}
