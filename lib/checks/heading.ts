import type { HeadingBlock } from '#lib/page/block.ts'
import { contentsList } from '#lib/page/contents-list.ts'
import { headingOf } from '#lib/report/phrase.ts'
import { withoutSpaces } from '#lib/text/half-width.ts'
import { memberAt } from '#lib/text/member-at.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Part, Template } from '#templates/schema.ts'
import type { Check, CheckInput, Finding, Source } from './check.ts'
import { wordsFinding } from './finding.ts'

function headingsOf(id: string): readonly HeadingBlock[] {
  const parts = annualReport2021.parts.filter((part) => part.id === id)
  return parts.map((part) => ({ kind: 'heading', level: 1, text: headingOf(part) }))
}

/** The headings of a file that was read: all of them, once, in order and in the words of the form. */
export const heading: Check = {
  id: 'heading',
  name: '各部分的标题',
  severity: 'error',
  rationale:
    '各部分的标题、序号和次序是统一格式规定的；缺少、改写的，汇总时会对不上；写进别的部分里的，会印两次或者印错地方。',
  basis: '国办公开办函〔2021〕30号；序号因自动编号丢失的，改正即可',
  example: {
    wrong: {
      file: {
        blocks: [{ kind: 'heading', level: 1, text: '五、问题和改进' }],
        notes: [{ kind: 'headingReworded', text: '五、问题和改进', at: 'problemsAndImprovements' }],
      },
    },
    right: { file: { blocks: headingsOf('problemsAndImprovements'), notes: [] } },
  },
  reads: ['narratives', 'identity'],
  run(input) {
    const { template, source } = input
    const own = source ? withoutContents(template, source) : nothing
    return template.parts.flatMap((part) => {
      const told = [...noted(part, own), ...twice(part, own)]
      return told.length > 0 ? told : inside(part, input)
    })
  },
}

const nothing: Source = { blocks: [], notes: [] }

/** The heading of a part as a line of a narrative: it is printed there once more. */
function inside(part: Part, { template, report }: CheckInput): Finding[] {
  const sought = withoutSpaces(headingOf(part))
  return template.parts.flatMap((other) => {
    const lines = (report.narratives[other.id] ?? '').split('\n')
    const at = lines.findIndex((line) => line.length <= longestLine && isHeading(line, sought))
    if (at < 0) return []
    const quote = memberAt(lines, at).trim()
    const isOwn = other.id === part.id
    const message = isOwn
      ? `“${other.title}”的文字里又写了标题“${headingOf(part)}”，会印两次。`
      : `“${other.title}”的文字里有标题“${headingOf(part)}”。`
    const value = [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n')
    const writes = [{ field: `narratives.${other.id}`, value } as const]
    const cure = isOwn ? { says: '删去这一行', writes } : undefined
    return [wordsFinding(heading, { message, severity: 'warning', part: other.id, quote, cure })]
  })
}

const longestLine = 60

function isHeading(line: string, sought: string): boolean {
  return (
    withoutSpaces(line)
      .replace(/^([一二三四五六七八九十])[.．]/, '$1、')
      .replace(/[：:。]$/, '') === sought
  )
}

/** A table of contents names every heading once more, rightly. */
function withoutContents({ parts }: Template, { blocks, notes }: Source): Source {
  const lines = blocks.map((block) => (block.kind === 'table' ? '' : block.text))
  const list = contentsList(
    lines,
    parts.map((part) => [headingOf(part), part.title]),
  )
  return list
    ? { blocks: [...blocks.slice(0, list.from), ...blocks.slice(list.to)], notes }
    : { blocks, notes }
}

const faults: Readonly<
  Record<
    string,
    (part: Part, text: string) => Pick<Finding, 'message' | 'severity' | 'mayOverrule'>
  >
> = {
  headingReworded: (part, text) => ({
    message: `标题写的是“${text}”，应为“${headingOf(part)}”。`,
    severity: 'error',
    mayOverrule: true,
  }),
  headingNumeral: (part, text) => ({
    message: `标题“${text}”的序号不对，应为“${headingOf(part)}”。`,
    severity: 'warning',
  }),
}

function noted(part: Part, source: Source): Finding[] {
  return source.notes
    .filter(({ at }) => at === part.id)
    .flatMap(({ kind, text }) => {
      if (kind === 'headingMissing') return [missing(part, source)]
      const fault = faults[kind]?.(part, text.trim())
      if (!fault) return []
      const cure = { says: `导出时印作“${headingOf(part)}”` }
      return [wordsFinding(heading, { ...fault, part: part.id, quote: text.trim(), cure })]
    })
}

/** A heading that was not found in its place may stand in another one. */
function missing(part: Part, source: Source): Finding {
  const quote = linesLike(part, source)[0]
  const message = quote ? `标题“${headingOf(part)}”的次序不对。` : `缺少标题“${headingOf(part)}”。`
  return wordsFinding(heading, { message, part: part.id, quote: quote ?? '', about: message })
}

/** Another line counts with a numeral of the same kind: 3、 under 一、 begins a paragraph of the first part. */
function twice(part: Part, source: Source): Finding[] {
  const [first = '', ...others] = [...linesLike(part, source)].sort(fullFirst)
  const second = others.find((line) => isFull(line) === isFull(first))
  if (second === undefined) return []
  const message = `标题“${headingOf(part)}”出现了两次。`
  return [wordsFinding(heading, { message, part: part.id, quote: second, about: message })]
}

function isFull(line: string): boolean {
  return /^[一二三四五六七八九十]/.test(line)
}

function fullFirst(one: string, other: string): number {
  return Number(isFull(other)) - Number(isFull(one))
}

/** The lines of the page that are this heading, with a numeral of the first level. */
function linesLike({ title }: Part, { blocks }: Source): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return []
    const line = withoutSpaces(block.text).replace(
      /^(?:[一二三四五六七八九十]+|\d{1,2})[、.．]/,
      '#',
    )
    return line === `#${withoutSpaces(title)}` ? [block.text.trim()] : []
  })
}
