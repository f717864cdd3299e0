import { cellField } from '#lib/report/fields.ts'
import type { Form } from '#lib/report/form.ts'
import { lastYearOf } from '#lib/report/last-year.ts'
import { phrase } from '#lib/report/phrase.ts'
import type { Draft } from '#lib/report/report.ts'
import { appendToAspect } from '#lib/report/section-edits.ts'
import { type Settled, settled, valueAt } from '#lib/report/settled.ts'
import { profileById } from '#templates/profiles/registry.ts'
import type { Roles } from '#templates/schema.ts'
import type { Write } from './editor-values.ts'

/** Zeros for the blank cells among these; totals follow by themselves, and nothing typed is touched. */
export function zeroFill(refs: readonly string[], cells: Settled): readonly Write[] {
  const chosen = new Set(refs)
  return cells.form.cells.flatMap(({ id, isTotal }, at) => {
    const isBlank = chosen.has(id) && !isTotal && !cells.derived[at] && cells.values[at] === null
    return isBlank ? [{ field: cellField(id), value: 0 }] : []
  })
}

/** The answer 都没有: zeros in the tables of the role, and its sentence in its part. */
export interface ZeroYear {
  readonly writes: readonly Write[]
  /** How many blank cells take a zero. */
  readonly zeros: number
  /** Whether a figure other than zero stands in the tables, so that the answer cannot be true. */
  readonly contradicted: boolean
}

/** What the answer 都没有 would write; the sentence only where the part does not have it yet. */
export function zeroYear(role: NonNullable<Roles['zeroYear']>, form: Form, draft: Draft): ZeroYear {
  const cells = settled(form, draft.report.cells, lastYearOf(draft)?.settled)
  const refs = form.cells.filter(({ table }) => role.tables.includes(table.id)).map(({ id }) => id)
  const zeros = zeroFill(refs, cells)
  const sentence = sentenceWrite(role, form, draft)
  return {
    writes: [...zeros, ...sentence],
    zeros: zeros.length,
    contradicted: refs.some((ref) => ![0, null].some((value) => value === valueAt(cells, ref))),
  }
}

type Role = NonNullable<Roles['zeroYear']>

function sentenceWrite(role: Role, { template }: Form, draft: Draft): Write[] {
  const { report, profile, lastYear } = draft
  const sentence = phrase(role.sentence, template, report)
  const text = report.narratives[role.part] ?? ''
  if (sentence === undefined || text.includes(sentence)) return []
  const last = lastYear && phrase(role.sentence, template, { ...report, year: lastYear.year })
  if (last !== undefined && text.includes(last))
    return [{ field: `narratives.${role.part}`, value: text.replace(last, sentence) }]
  const content = template.parts.find(({ id }) => id === role.part)?.content
  const aspects = (content?.kind === 'narrative' && content.aspects) || []
  const aspect = aspects.find(({ id }) => id === role.aspect)
  const { subheads } = profileById(profile)
  const value = aspect
    ? appendToAspect(text, { aspect, sentence }, { aspects, subheads })
    : [text, sentence].filter(Boolean).join('\n')
  return [{ field: `narratives.${role.part}`, value }]
}
