import { notFound } from 'next/navigation'
import { cache } from 'react'
import { askedReport } from '#app/asked-report.ts'
import { findingsFor } from '#app/findings-for.ts'
import { today } from '#app/today.ts'
import type { Finding } from '#lib/checks/check.ts'
import { findingsOf } from '#lib/checks/findings-of.ts'
import { database } from '#lib/database/connection.ts'
import { compose } from '#lib/document/compose.ts'
import type { Block } from '#lib/page/block.ts'
import { country } from '#lib/places/country.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import type { Draft } from '#lib/report/report.ts'
import type { Actor } from '#lib/review/open-steps.ts'
import { may } from '#lib/review/permissions.ts'
import { loadDraft } from '#lib/store/load-draft.ts'
import { loadReview, type Review } from '#lib/store/load-review.ts'
import { templateById } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'

/** A report that somebody passes on: how it stands, what it says, and what the checks find. */
export interface OpenedReview {
  readonly id: string
  readonly actor: Actor
  readonly review: Review
  readonly template: Template
  readonly draft: Draft
  /** Of the draft; its review may have been read a moment earlier. */
  readonly revision: number
  /** Those that the person is told. */
  readonly findings: readonly Finding[]
  /** Of all there are. */
  readonly fingerprints: ReadonlySet<string>
  readonly blocks: readonly Block[]
}

/** Once a request: the report with its review, for who may read it; for others there is none. */
export const openReview = cache(async (id: string): Promise<OpenedReview> => {
  const opened = await reviewFor(id)
  if (!opened) notFound()
  return opened
})

/** The same for actions and handlers, which answer for themselves. */
export async function reviewFor(id: unknown): Promise<OpenedReview | undefined> {
  const asked = await askedReport(id)
  if (!asked) return undefined
  const { person, roles } = asked
  const actor: Actor = { id: person.id, name: person.name, roles }
  const review = await loadReview(await database(), asked.id)
  const loaded = review && (await loadDraft(await database(), asked.id))
  const template = loaded && templateById(loaded.draft.report.template)
  if (!loaded || !template || !may(roles, 'see', review.state)) return undefined
  const { draft, revision } = loaded
  const all = findingsOf(template, draft, { today: today(), places: country() })
  const found = {
    findings: findingsFor(asked, all),
    fingerprints: new Set(all.map(({ fingerprint }) => fingerprint)),
  }
  const blocks = compose(template, carriedOn(template, draft))
  return { id: asked.id, actor, review, template, draft, revision, ...found, blocks }
}
