import { printedTime } from '#app/printed-time.ts'
import type { Summary, SummaryDeed, SummaryNote } from '#components/review/summary-sheet.tsx'
import { isAnswered } from '#lib/checks/answered.ts'
import { titleOf } from '#lib/report/phrase.ts'
import { unseenParts } from '#lib/review/review-parts.ts'
import { shownHash } from '#lib/review/signature.ts'
import { stateNames } from '#lib/review/state.ts'
import { moves } from '#lib/review/step.ts'
import { standingSteps } from '#lib/review/taken-step.ts'
import type { Thread } from '#lib/review/thread.ts'
import type { PersonsLook } from '#lib/store/looks.ts'
import type { OpenedReview } from '../review/open-review.ts'
import { anchorPlace, partName } from '../review/place-name.ts'
import { summaryFigures } from './summary-figures.ts'

/** What a signer reads of a report; `hash` is that of the content as it is now. */
export function summaryOf(
  opened: OpenedReview,
  said: {
    readonly looks: readonly PersonsLook[]
    readonly threads: readonly Thread[]
    readonly hash: string
  },
): Summary {
  const { review, template, draft } = opened
  const { state, revision, lapse = '' } = review
  return {
    title: titleOf(template, draft.report),
    standing: `${stateNames[state]} · 第 ${revision} 版 · 内容指纹 ${shownHash(said.hash)}`,
    lapse,
    figures: summaryFigures(template, draft),
    answers: answersOf(opened),
    open: openPoints(opened, said.threads),
    deeds: deedsOf(opened, said.looks),
  }
}

function answersOf({ findings, draft, review }: OpenedReview): readonly SummaryNote[] {
  const overruled = standingSteps(review.log).flatMap((taken) =>
    taken.overruled.map((one) => [one.fingerprint, `${taken.byName}准予不改：${one.reason}`]),
  )
  const reviewers = new Map(overruled.map(([fingerprint = '', says = '']) => [fingerprint, says]))
  return findings
    .filter((finding) => finding.severity !== 'hint' && isAnswered(finding, draft.answers))
    .map(({ fingerprint, message }) => ({
      id: fingerprint,
      about: message,
      says: [
        `说明：${draft.answers[fingerprint]?.text || '已看，不改'}`,
        reviewers.get(fingerprint),
      ]
        .filter(Boolean)
        .join('\n'),
    }))
}

function openPoints(
  { findings, draft, template }: OpenedReview,
  threads: readonly Thread[],
): readonly SummaryNote[] {
  return [
    ...findings
      .filter((finding) => finding.severity !== 'hint' && !isAnswered(finding, draft.answers))
      .map(({ fingerprint, message }) => ({ id: fingerprint, about: message, says: '' })),
    ...threads
      .filter(({ resolved }) => !resolved)
      .map(({ id, anchor, comments: [first] }) => ({
        id,
        about: `意见 · ${anchorPlace(template, anchor)}`,
        says: first ? `${first.byName}：${first.text}` : '',
      })),
  ]
}

/** The steps, and of everybody who looked, what they were shown. */
function deedsOf(opened: OpenedReview, looks: readonly PersonsLook[]): readonly SummaryDeed[] {
  const { review, template } = opened
  const steps = review.log.map(({ id, step, byName, at, reason, publication }) => {
    const said = reason ?? (publication && `${publication.address}（${publication.date}）`)
    return { id, who: byName, at, what: said ? `${moves[step].done}：${said}` : moves[step].done }
  })
  const people = new Map(looks.map(({ by, byName }) => [by, byName]))
  const seen = [...people].map(([by, who]) => {
    const own = looks.filter((look) => look.by === by)
    const isAll = own.length > template.parts.length
    const parts = own.map(({ part }) => partName(template, part)).join('、')
    const at = own.map((look) => look.at).reduce((one, other) => (one > other ? one : other))
    const what = `看过${isAll ? '全部各部分' : parts}${sinceThen(opened, own)}`
    return { id: `look-${by}`, who, at, what }
  })
  return [...steps, ...seen]
    .sort((one, other) => one.at.localeCompare(other.at))
    .map((deed) => ({ ...deed, at: printedTime(deed.at) }))
}

/** What was changed after somebody looked at it. */
function sinceThen({ review, template }: OpenedReview, own: readonly PersonsLook[]): string {
  const changed = unseenParts(template, review.written, own)
    .filter(({ id }) => own.some(({ part }) => part === id))
    .map(({ name }) => `“${name}”`)
  return changed.length > 0 ? `；其后${changed.join('')}又有改动` : ''
}
