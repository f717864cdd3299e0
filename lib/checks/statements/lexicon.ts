import { statementWords } from '#templates/lexicon/statement-words.ts'
import type { Figure, Prose, Template } from '#templates/schema.ts'

/** Words by their first character, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Word[]>

interface Word {
  readonly text: string
  /** What it says: a name of `statementWords`, or the id of a figure. */
  readonly feature: string
}

const known = new WeakMap<Template, Lexicon>()

/** How a body speaks of itself. */
const ownWords = [...'我本全'].flatMap((before) =>
  '街道 街 镇 乡 局 委 办 区 县 市 省 旗 厅 处 院 中心 单位 机关 部门 辖区 系统 管委会'
    .split(' ')
    .map((body) => before + body),
)

/** The words of everyday use, and the labels of the form that name an outcome. */
export function lexiconOf(template: Template, prose: Prose | undefined): Lexicon {
  const found = known.get(template) ?? makeLexicon(template, prose)
  known.set(template, found)
  return found
}

/** The longest word that stands at a place of a text. */
export function wordAt(lexicon: Lexicon, text: string, at: number): Word | undefined {
  return lexicon.get(text.charAt(at))?.find((word) => text.startsWith(word.text, at))
}

/** A word of the form goes before one of everyday use. */
function makeLexicon(template: Template, prose: Prose | undefined): Lexicon {
  const words = new Map<string, string>([
    ...Object.entries(statementWords)
      .reverse()
      .flatMap(([feature, list]) => named(list.split(' '), feature)),
    ...(prose?.figures ?? []).flatMap((figure) => named(namesOf(template, figure), figure.id)),
    ...named(ownWords, 'own'),
  ])
  const byFirst = new Map<string, Word[]>()
  for (const [text, feature] of words) {
    const list = byFirst.get(text.charAt(0)) ?? []
    list.push({ text, feature })
    byFirst.set(text.charAt(0), list)
  }
  for (const list of byFirst.values())
    list.sort((one, other) => other.text.length - one.text.length)
  return byFirst
}

function named(words: readonly string[], feature: string): readonly (readonly [string, string])[] {
  return words.map((word) => [word, feature])
}

/** How a figure is named: its words, and where it is one row the row's label and short name. */
function namesOf(template: Template, { words = '', isOutcome, cells }: Figure): readonly string[] {
  const [cell = '', ...more] = cells
  const [table, row = ''] = cell.split('.')
  const line = template.tables.find(({ id }) => id === table)?.rows[row]
  const labels = isOutcome && more.length === 0 && line ? [line.label, line.short] : []
  return [...words.split(' '), ...labels.map(asSpoken)].filter((word) => word.length > 1)
}

/** A label without its number, what it says in brackets, and quotation marks. */
function asSpoken(label: string): string {
  return label
    .replace(/^（[^）]*）|^\d+\./, '')
    .replace(/（.*/, '')
    .replace(/[“”]/g, '')
}
