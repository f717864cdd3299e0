import type { Block, TableCell } from '#lib/page/block.ts'
import { beijingTime } from '#lib/text/beijing-time.ts'
import { type Signature, shownHash } from './signature.ts'
import { moves } from './step.ts'
import { lastOf, overruledIn, standingSteps, type TakenStep } from './taken-step.ts'

/** What a sign-off sheet is about. */
export interface SignOff {
  /** The title of the report. */
  readonly title: string
  readonly agency: string
  /** SHA-256 of the content it is signed for. */
  readonly hash: string
  readonly log: readonly TakenStep[]
  readonly signature?: Signature | undefined
}

const explanation =
  '内容校验码取自报告的全部内容（SHA-256）。报告改动一个字，校验码就不同，原签发即失效。'

const sheetTitle = '政府信息公开年报审签单'

/**
 * The 审签单 as a page: who drafted, reviewed and signed, when, and the check code of the content.
 * Without a log it is blank, to be signed on paper.
 */
export function signOffSheet({ title, agency, hash, log, signature }: SignOff): readonly Block[] {
  const since = standingSteps(log)
  const sent = lastOf(since, 'send')
  const approved = lastOf(since, 'approve')
  const signed = signature && lastOf(since, 'sign')
  const published = signed && lastOf(since, 'publish')
  return [
    { kind: 'title', text: sheetTitle },
    {
      kind: 'table',
      widths: [2, 2, 8],
      headerRows: 0,
      rows: [
        wide('报告', title),
        wide('单位', agency),
        wide('内容校验码', shownHash(hash)),
        wide('校验码全文', (hash.match(/.{1,16}/g) ?? []).join(' ')),
        ...signing('拟稿', ['填报人', '时间'], sent),
        ...signing('核稿', ['审核人', '时间'], approved ?? signed),
        ...signing('签发', ['签发人', '时间'], signed),
        ...publication(published),
      ],
    },
    ...overrules(since),
    { kind: 'paragraph', text: explanation + checkedBy(since) },
  ]
}

/** The rules that it was checked by when it was passed on last. */
function checkedBy(log: readonly TakenStep[]): string {
  const rules = log.at(-1)?.rules
  return rules === undefined ? '' : `报告按检查规则 ${rules} 版检查。`
}

function wide(label: string, text: string): readonly TableCell[] {
  return [
    { text: label, role: 'label', colspan: 2 },
    { text, role: 'value' },
  ]
}

/** Three rows, so that there is room for a hand. */
function signing(
  label: string,
  [person, time]: readonly [string, string],
  step: TakenStep | undefined,
): readonly (readonly TableCell[])[] {
  return [
    [{ text: label, role: 'label', rowspan: 3 }, ...line(person, step?.byName ?? '')],
    line(time, step ? beijingTime(step.at) : ''),
    line('意见', step ? moves[step.step].done : ''),
  ]
}

function publication(step: TakenStep | undefined): readonly (readonly TableCell[])[] {
  const { address = '', date = '' } = step?.publication ?? {}
  return [
    [{ text: '发布', role: 'label', rowspan: 2 }, ...line('网址', address)],
    line('日期', date),
  ]
}

function line(label: string, text: string): readonly TableCell[] {
  return [
    { text: label, role: 'label' },
    { text, role: 'value' },
  ]
}

/** The errors that were let pass, with the reviewer's reasons. */
function overrules(log: readonly TakenStep[]): readonly Block[] {
  const standing = overruledIn(log)
  const passed = log.flatMap(({ overruled, byName }) =>
    overruled
      .filter(({ fingerprint }) => standing.has(fingerprint))
      .map(({ message, reason }) => `${message}理由：${reason}（${byName}）`),
  )
  if (passed.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: '准予不改的检查结果' },
    ...passed.map((text, at): Block => ({ kind: 'paragraph', text: `${at + 1}. ${text}` })),
  ]
}
