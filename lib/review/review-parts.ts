import { type Field, split } from '#lib/report/fields.ts'
import type { Template } from '#templates/schema.ts'

/** A part of the page as a reviewer is shown it. */
export interface ReviewPart {
  readonly id: string
  readonly name: string
}

/** Title, preamble and signature: everything that stands outside the numbered parts. */
const head: ReviewPart = { id: 'head', name: '标题、开头和落款' }

/** The parts that a reviewer must have been shown, in the order of the page. */
export function reviewParts(template: Template): readonly ReviewPart[] {
  return [head, ...template.parts.map(({ id, short }) => ({ id, name: short }))]
}

/** The part that shows a field; undefined where no page shows it (answers, the name in the list). */
export function reviewPartOf(template: Template, field: Field): string | undefined {
  const [group, key] = split(field)
  // Last year's figures are carried over into cells of this year.
  if (group === 'lastYear')
    return key.startsWith('cells.') ? reviewPartOf(template, key) : undefined
  if (group === 'answers' || group === 'unread' || field === 'label' || field === 'profile')
    return undefined
  const [name] = key.split('.')
  const part = template.parts.find(({ id, content }) =>
    content.kind === 'table' ? group === 'cells' && content.table === name : id === name,
  )
  return group === 'cells' || group === 'narratives' ? (part?.id ?? head.id) : head.id
}

/** That a person was shown a part as it was at a revision. */
export interface Look {
  readonly part: string
  readonly revision: number
}

/** A field and the revision that wrote it last. */
export interface Written {
  readonly field: Field
  readonly revision: number
}

/** The parts that were never shown, or changed since. */
export function unseenParts(
  template: Template,
  written: readonly Written[],
  looks: readonly Look[],
): readonly ReviewPart[] {
  const changed = new Map<string, number>()
  for (const { field, revision } of written) {
    const part = reviewPartOf(template, field)
    if (part !== undefined) changed.set(part, Math.max(revision, changed.get(part) ?? 0))
  }
  return reviewParts(template).filter(({ id }) => {
    const seen = looks.filter(({ part }) => part === id).map(({ revision }) => revision)
    return seen.length === 0 || Math.max(...seen) < (changed.get(id) ?? 0)
  })
}

/**
 * Of each part the revision that its reader knows: their last look before this one, or `decided`,
 * when somebody judged the whole; 0 where there is neither.
 */
export function knownRevisions(
  template: Template,
  looks: readonly Look[],
  { decided, now }: { readonly decided: number; readonly now: number },
): ReadonlyMap<string, number> {
  const earlier = looks.filter(({ revision }) => revision < now)
  const known = (id: string) =>
    Math.max(decided, ...earlier.filter(({ part }) => part === id).map(({ revision }) => revision))
  return new Map(reviewParts(template).map(({ id }) => [id, known(id)]))
}
