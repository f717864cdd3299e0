import { printedTime } from '#app/printed-time.ts'
import type { Summary, SummaryDeed, SummaryNote } from '#components/review/summary-sheet.tsx'
import { isAnswered } from '#lib/checks/answered.ts'
import { titleOf } from '#lib/report/phrase.ts'
import { questions, standingTicks } from '#lib/review/questions.ts'
import { unseenParts } from '#lib/review/review-parts.ts'
import { shownHash } from '#lib/review/signature.ts'
import { stateNames } from '#lib/review/state.ts'
import { moves } from '#lib/review/step.ts'
import { standingSteps } from '#lib/review/taken-step.ts'
import type { Thread } from '#lib/review/thread.ts'
import type { PersonsLook } from '#lib/store/looks.ts'
import type { PersonsTick } from '#lib/store/ticks.ts'
import type { OpenedReview } from '../review/open-review.ts'
import { anchorPlace, partName } from '../review/place-name.ts'
import { summaryFigures } from './summary-figures.ts'

/** What a signer reads of a report; `hash` is that of the content as it is now. */
export function summaryOf(
  opened: OpenedReview,
  said: {
    readonly looks: readonly PersonsLook[]
    readonly ticks: readonly PersonsTick[]
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
    deeds: deedsOf(opened, said.looks, said.ticks),
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

/** The steps, and of everybody who looked, what they were shown and what they ticked. */
function deedsOf(
  opened: OpenedReview,
  looks: readonly PersonsLook[],
  ticks: readonly PersonsTick[],
): readonly SummaryDeed[] {
  const { review, template } = opened
  const steps = review.log.map(({ id, step, byName, at, reason, publication }) => {
    const said = reason ?? (publication && `${publication.address}（${publication.date}）`)
    return { id, who: byName, at, what: said ? `${moves[step].done}：${said}` : moves[step].done }
  })
  const seen = byPerson(looks).map(([{ by, byName: who }, own]) => {
    const isAll = own.length > template.parts.length
    const parts = own.map(({ part }) => partName(template, part)).join('、')
    const at = latest(own)
    const what = `看过${isAll ? '全部各部分' : parts}${sinceThen(opened, own)}`
    return { id: `look-${by}`, who, at, what }
  })
  return [...steps, ...seen, ...tickDeeds(opened, ticks)]
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

/** Of what no program can judge: what somebody found in order, as the report is now. */
function tickDeeds(
  { review, template }: OpenedReview,
  ticks: readonly PersonsTick[],
): readonly SummaryDeed[] {
  return byPerson(standingTicks(template, review.written, ticks)).map(([{ by, byName }, own]) => {
    const ticked = questions.filter(({ id }) => own.some(({ question }) => question === id))
    const texts = ticked.map(({ text }) => text).join('；')
    return { id: `tick-${by}`, who: byName, at: latest(own), what: `核对过：${texts}` }
  })
}

interface OfPerson {
  readonly by: string
  readonly byName: string
  readonly at: string
}

/** Each person's own, with the first of them. */
function byPerson<T extends OfPerson>(all: readonly T[]): readonly (readonly [T, readonly T[]])[] {
  return all
    .filter(({ by }, at) => all.findIndex((one) => one.by === by) === at)
    .map((first) => [first, all.filter(({ by }) => by === first.by)])
}

function latest(own: readonly OfPerson[]): string {
  return own.reduce((last, { at }) => (at > last ? at : last), '')
}
