import { openFindings } from '#lib/checks/answered.ts'
import type { Check, Finding } from '#lib/checks/check.ts'
import type { Places } from '#lib/places/places.ts'
import { cellField, type Field, split } from '#lib/report/fields.ts'
import type { Settled } from '#lib/report/settled.ts'
import type { Template } from '#templates/schema.ts'
import { CellMarks } from './cell-marks.ts'
import type { FieldChange } from './edit-history.ts'
import type { EditorValues } from './editor-values.ts'
import { generatedFields, generatedText } from './generated-text.ts'
import { everything, type Kind, kindsOf } from './kinds-of-field.ts'
import type { LiveFindings } from './live-findings.ts'
import { liveInput, samePlaces } from './live-input.ts'
import { type LeftoversIn, LiveLeftovers } from './live-leftovers.ts'
import { type PartMark, partMark, reportInfo, sameMark } from './part-mark.ts'
import { topics } from './topics.ts'

export interface ReviewOptions {
  readonly template: Template
  /** YYYY-MM-DD */
  readonly today: string
  /** The places that the checks need; absent, they judge the form of names alone. */
  readonly places?: Places
  /** What runs the checks; absent: `use` brings it later. */
  readonly findings?: LiveFindings
  /** Runs what follows from a key once the key itself is painted; absent: at once. */
  readonly soon?: (run: () => void) => void
  /** Runs what waits until typing rests, some time later; absent: nothing waits. */
  readonly rest?: (run: () => void) => void
}

/** Everything that follows from a draft, kept up as it changes: sums, titles, findings, marks. */
export class DraftReview {
  readonly leftovers = new LiveLeftovers()
  readonly cellMarks = new CellMarks()
  readonly #options: ReviewOptions
  readonly #values: EditorValues
  #findings: LiveFindings | undefined
  #places: Places | undefined
  /** What changed since the checks ran, and since those ran that wait until typing rests. */
  #due: ReadonlySet<Kind> = new Set()
  #owed: ReadonlySet<Kind> = new Set()
  readonly #parts: readonly string[]
  readonly #partMarks = new Map<string, PartMark>()
  #settled: Settled
  #generated: readonly string[]

  constructor(options: ReviewOptions, values: EditorValues) {
    this.#options = options
    this.#values = values
    this.#parts = [reportInfo, ...options.template.parts.map(({ id }) => id)]
    this.#findings = options.findings
    this.#places = options.places
    this.#settled = values.settled
    this.#generated = generatedTexts(values)
    this.#run(everything)
  }

  /** Whether `findings` tells anything yet. */
  get isChecked(): boolean {
    return this.#findings !== undefined
  }

  get findings(): readonly Finding[] {
    return this.#findings?.all ?? none
  }

  /** Finds with this from now on; answers with the topics whose listeners are to look again. */
  use(findings: LiveFindings, leftoversIn?: LeftoversIn): readonly string[] {
    this.#findings = findings
    this.leftovers.use(leftoversIn)
    return [topics.findings, ...this.#run(everything)]
  }

  /** Checks with these places from now on; answers like `use`. */
  learnPlaces(places: Places): readonly string[] {
    const before = this.#places
    this.#places = places
    return samePlaces(before, places) ? [] : this.#run(textKinds)
  }

  partMark(part: string): PartMark {
    return this.#partMarks.get(part) ?? { kind: 'empty' }
  }

  /** Follows these changes; answers with the topics of the fields that show them. `review` does the rest. */
  follow(changes: readonly FieldChange[]): readonly string[] {
    if (changes.length === 0) return []
    const values = this.#values
    const fields = changes.map(({ field }) => field)
    const kinds = new Set(fields.flatMap(kindsOf))
    this.#due = new Set([...this.#due, ...kinds])
    if (this.#options.rest) this.#owed = new Set([...this.#owed, ...kinds])
    const sums = kinds.has('cells') ? this.#changedSums(values.settled) : []
    const figures = fields.some(isOfLastYear) ? figureTopics(values) : []
    const texts = kinds.has('identity') ? this.#changedTexts(values) : []
    return [...fields, ...sums, ...figures, ...texts]
  }

  /** Checks what changed since, but for what waits until typing rests; answers like `use`. */
  review(): readonly string[] {
    const due = this.#due
    this.#due = new Set()
    if (due.size === 0) return []
    return [topics.draft, ...this.#run(due, this.#options.rest ? isEarly : undefined)]
  }

  /** Calls back once the key is painted; at once where nobody knows when that is. */
  soon(run: () => void): void {
    const { soon = (now) => now() } = this.#options
    soon(run)
  }

  /** Calls back when typing rests, if checks wait for it. */
  atRest(run: () => void): void {
    if (this.#owed.size > 0) this.#options.rest?.(run)
  }

  /** Checks everything that changed since; answers like `use`. */
  catchUp(): readonly string[] {
    const early = this.review()
    const owed = this.#owed
    this.#owed = new Set()
    return owed.size === 0 ? early : [...early, ...this.#run(owed, isLate)]
  }

  #changedSums(now: Settled): Field[] {
    const before = this.#settled
    this.#settled = now
    return now.form.cells.flatMap(({ id, isTotal }, at) => {
      if (!isTotal && !now.derived[at] && !before.derived[at]) return []
      const same = now.values[at] === before.values[at] && now.derived[at] === before.derived[at]
      return same ? [] : [cellField(id)]
    })
  }

  #changedTexts(values: EditorValues): Field[] {
    const before = this.#generated
    this.#generated = generatedTexts(values)
    return generatedFields.filter((_, at) => this.#generated[at] !== before[at])
  }

  #run(kinds: ReadonlySet<Kind>, which?: Which): string[] {
    const { draft, settled } = this.#values
    const input = liveInput(
      { ...this.#options, ...(this.#places && { places: this.#places }) },
      this.#values,
    )
    const isChanged = this.#findings?.rerun(input, kinds, which) ?? false
    const told = isChanged || kinds.has('answers') ? [topics.findings] : []
    const isLeft = which !== isEarly || kinds.has('answers')
    const left = isLeft && this.leftovers.refresh(input.template, draft) ? [topics.leftovers] : []
    const open = openFindings(this.findings, draft.answers)
    const cells = this.cellMarks.follow(open, settled)
    const marked = {
      template: input.template,
      report: input.report,
      settled,
      open,
      left: this.leftovers.all,
    }
    const parts = this.#parts.filter((part) => this.#remark(part, partMark(part, marked)))
    return [...told, ...left, ...cells.map(topics.mark), ...parts.map(topics.part)]
  }

  #remark(part: string, mark: PartMark): boolean {
    if (sameMark(this.#partMarks.get(part), mark)) return false
    this.#partMarks.set(part, mark)
    return true
  }
}

const none: readonly Finding[] = []

/** What the checks read that know places. */
const textKinds: ReadonlySet<Kind> = new Set(['narratives', 'identity'])

type Which = (check: Check) => boolean

function isLate(check: Check): boolean {
  return check.isLate === true
}

function isEarly(check: Check): boolean {
  return !isLate(check)
}

function generatedTexts(values: EditorValues): readonly string[] {
  return generatedFields.map((field) => generatedText(field, values))
}

function isOfLastYear(field: Field): boolean {
  return split(field)[0] === 'lastYear'
}

/** All that shows last year's figures, their sums among it. */
function figureTopics({ form }: EditorValues): readonly string[] {
  const totals = form.cells.filter(({ isTotal }) => isTotal)
  return [topics.lastYear, ...totals.map(({ id }) => `lastYear.${cellField(id)}`)]
}
