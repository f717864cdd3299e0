import { titleOfHead } from '#lib/report/sections.ts'
import { halfWidth } from '#lib/text/half-width.ts'
import { type MarkedLine, markedLine } from '#lib/text/list-mark.ts'
import { paragraphsOf } from '#lib/text/sentences.ts'
import type { Narrative, Part } from '#templates/schema.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { wordsFinding } from './finding.ts'

/** A part that is to be written must say something, and so must each of its sections. */
export const partEmpty: Check = {
  id: 'part-empty',
  name: '没有写的部分',
  severity: 'error',
  rationale:
    '《条例》第五十条规定了年度报告应当包括的内容。没有文字，或者在写问题和改进的部分只写“无”，等于缺少法定内容；只有小标题没有内容的，也应补写。',
  basis: '《中华人民共和国政府信息公开条例》第五十条第一款',
  example: {
    wrong: { narratives: { problemsAndImprovements: '无。' } },
    right: {
      narratives: { problemsAndImprovements: '存在的问题：图解偏少。改进情况：每月安排一期。' },
    },
  },
  reads: ['narratives', 'identity'],
  run(input) {
    return input.template.parts.flatMap((part) => {
      if (part.content.kind !== 'narrative') return []
      const text = input.report.narratives[part.id] ?? ''
      const message = emptiness(part, part.content, text)
      if (message === undefined) return weakFindings(part, part.content, text)
      if (text.trim() === '' && isHeadingLost(input, part)) return []
      return [wordsFinding(partEmpty, { message, part: part.id, quote: '' })]
    })
  },
}

/** Where the heading of a file is not found, its text may stand in another part: it is not called unwritten. */
function isHeadingLost({ source }: CheckInput, part: Part): boolean {
  return (source?.notes ?? []).some(({ kind, at }) => kind === 'headingMissing' && at === part.id)
}

function emptiness({ title }: Part, narrative: Narrative, text: string): string | undefined {
  const lines = text.split('\n').filter((line) => !isBareHead(narrative, line))
  const said = halfWidth(lines.map((line) => markedLine(line).rest).join('')).replace(
    /[\s\p{P}\p{S}]/gu,
    '',
  )
  if (said === '') return `“${title}”还没有写。`
  if (narrative.emptyAnswers?.includes(said)) return `“${title}”只写了“${said}”，应写出具体内容。`
  return undefined
}

/** A line that is the head of an aspect and nothing else. */
function isBareHead({ aspects = [] }: Narrative, line: string): boolean {
  if (line.length > longestHead) return false
  const title = titleOfHead(line).replace(/(?:情况|方面|工作){1,3}$/, '')
  return title.length >= 4 && aspects.some((aspect) => aspect.title.endsWith(title))
}

const longestHead = 40

/** A bullet alone is the whole part, or a section is its head and nothing else. */
function weakFindings(part: Part, narrative: Narrative, text: string): readonly Finding[] {
  const lines = linesOf(narrative, text)
  const [only] = lines
  if (lines.length === 1 && only?.level === bullet && isPhrase(only.rest))
    return [weak(part, only.text, `“${part.title}”只写了“${only.rest}”，没有说明情况。`)]
  return emptySections(lines).map((line) => weak(part, line.text, `“${line.text}”下面没有写内容。`))
}

function weak(part: Part, quote: string, message: string): Finding {
  return wordsFinding(partEmpty, { severity: 'warning', message, part: part.id, quote })
}

const bullet = 5
const longestPhrase = 20

function isPhrase(rest: string): boolean {
  return rest.length <= longestPhrase && !/[。；]/.test(rest)
}

interface Line extends MarkedLine {
  readonly text: string
  /** Whether it can only be the head of something: it names a subject, and says nothing of it. */
  readonly isHead: boolean
  /** Whether it says enough to show that its siblings are no list of headwords. */
  readonly isFull: boolean
}

const namesSubject =
  /(?:情况|方面|工作|建设|保障|管理|公开|措施|问题|举措|做法|成效|渠道|内容)[。：:]?$/

/** The lines that say something: a bullet or a number alone says nothing. */
function linesOf(narrative: Narrative, text: string): readonly Line[] {
  return paragraphsOf(text).flatMap((piece): Line[] => {
    const line = piece.text.trim()
    const marked = markedLine(line)
    if (/^[\p{P}\p{S}\s]*$/u.test(marked.rest)) return []
    const isHead =
      marked.level !== undefined &&
      marked.rest.length <= longestPhrase &&
      !/[，；]|[。：].|\d/.test(marked.rest) &&
      (isBareHead(narrative, line) || namesSubject.test(marked.rest))
    return [
      {
        ...marked,
        text: line,
        isHead,
        isFull: marked.rest.length > longestPhrase || /[。：]./.test(marked.rest),
      },
    ]
  })
}

/** The items of one list: which have no text, and whether one has. */
interface Group {
  readonly empty: Line[]
  hasText: boolean
}

/** Heads that another of their level, or the end, follows at once. Where all items are so, it is a list. */
function emptySections(lines: readonly Line[]): readonly Line[] {
  const groups = new Map<number, Group>()
  const closed: Group[] = []
  for (const [at, line] of lines.entries()) {
    if (line.level === undefined) continue
    closed.push(...closeInner(groups, line.level))
    const group = groups.get(line.level) ?? { empty: [], hasText: false }
    groups.set(line.level, group)
    const isFollowed = hasBody(line.level, lines[at + 1])
    if (line.isHead && !isFollowed) group.empty.push(line)
    else group.hasText ||= isFollowed || line.isFull
  }
  const found = [...closed, ...groups.values()].filter(({ hasText }) => hasText)
  const empty = new Set(found.flatMap((group) => group.empty))
  return lines.filter((line) => empty.has(line))
}

/** An item of an outer list ends the inner ones. */
function closeInner(groups: Map<number, Group>, level: number): readonly Group[] {
  const inner = [...groups].filter(([other]) => other > level)
  for (const [other] of inner) groups.delete(other)
  return inner.map(([, group]) => group)
}

function hasBody(level: number, next: Line | undefined): boolean {
  return next !== undefined && (next.level === undefined || next.level > level)
}
