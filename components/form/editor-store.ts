import type { Finding } from '#lib/checks/check.ts'
import type { Places } from '#lib/places/places.ts'
import type { Field, FieldValue } from '#lib/report/fields.ts'
import type { Form } from '#lib/report/form.ts'
import type { Draft } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'
import { Attention } from './attention.ts'
import type { CellMark } from './cell-marks.ts'
import { type Conflict, Conflicts } from './conflicts.ts'
import { DraftReview, type ReviewOptions } from './draft-review.ts'
import type { FieldChange, Step } from './edit-history.ts'
import { type Edit, EditSession } from './edit-session.ts'
import { EditorValues, type Write } from './editor-values.ts'
import { printField } from './field-text.ts'
import { generatedText } from './generated-text.ts'
import { Listeners } from './listeners.ts'
import type { LiveFindings } from './live-findings.ts'
import type { LeftoversIn } from './live-leftovers.ts'
import type { PartMark } from './part-mark.ts'
import { Topics, topics } from './topics.ts'

export interface EditorStoreOptions extends ReviewOptions {
  readonly draft: Draft
}

/** A draft while it is edited: values, findings, marks, undo. Knows neither React nor the network. */
export class EditorStore {
  readonly template: Template
  /** The field with the focus, and the finding whose cells are lit. */
  readonly attention: Attention
  readonly #values: EditorValues
  readonly #session: EditSession
  readonly #review: DraftReview
  readonly #conflicts = new Conflicts()
  readonly #topics = new Topics()
  /** What the checks find, and whether they tell anything yet. */
  readonly findings = (): readonly Finding[] => this.#review.findings
  readonly isChecked = () => this.#review.isChecked
  /** Every cell as it counts, sums among them. */
  readonly settled = () => this.#values.settled
  /** What waits for the person to choose. */
  readonly conflicts = () => this.#conflicts.open
  /** Last year's report, where the draft keeps one; and what is left of its texts. */
  readonly lastYear = () => this.#values.lastYear
  readonly leftovers = () => this.#review.leftovers.all
  readonly #writes = new Listeners<readonly FieldChange[]>()

  constructor({ draft, ...options }: EditorStoreOptions) {
    this.template = options.template
    this.attention = new Attention(this.#topics)
    this.#values = new EditorValues(options.template, draft)
    this.#session = new EditSession(this.#values, (edit) => this.#follow(edit))
    this.#review = new DraftReview(options, this.#values)
  }

  get form(): Form {
    return this.#values.form
  }

  draft(): Draft {
    return this.#values.draft
  }

  /** The value that is kept; `null` where the field is absent. */
  value(field: Field): FieldValue {
    return this.#values.get(field)
  }

  /** What an input shows: the text being typed, the value, or what is made in its place. */
  fieldText(field: Field): string {
    const value = this.value(field)
    const kept =
      value === null ? generatedText(field, this.#values) : printField(this.form, field, value)
    return this.#session.typedText(field) ?? kept
  }

  /** Whether the field is absent, so that it shows what the program makes: a sum, a title. */
  isGenerated(field: Field): boolean {
    return this.value(field) === null && generatedText(field, this.#values) !== ''
  }

  /** One key press: the text as it stands in the input now. */
  type(field: Field, text: string): void {
    this.#session.type(field, text)
  }

  /** An input method begins to compose in this field: nothing is parsed, and nothing disturbs it. */
  hold(field: Field): void {
    this.#session.hold(field, this.fieldText(field))
  }

  /** Closes the undo step of a long text; its field stays the one being typed in. */
  pause(): void {
    this.#session.history.close()
  }

  /** The field was left (blur, Enter): its text is shown clean, its undo step ends. */
  commit(field: Field): void {
    if (this.#session.typedText(field) !== undefined) this.#session.endTyping()
  }

  /** Esc: the field as it was before it was typed in. */
  revert(field: Field): void {
    this.#session.revert(field)
  }

  /** One named step that can be undone: a paste, 空白填 0, a sentence, a cure. */
  write(writes: readonly Write[], name: string): void {
    this.#session.write(writes, name)
  }

  /** Takes the last step back; answers with it. What others changed since stays theirs. */
  undo(): Step | undefined {
    return this.#session.undo()
  }

  /** Makes the last undone step again; answers with it. */
  redo(): Step | undefined {
    return this.#session.redo()
  }

  /** The step that `undo` would take back. */
  lastStep(): Step | undefined {
    return this.#session.history.last
  }

  /** Values from the server or another tab. The field being typed in waits until it is left. */
  receive(changed: readonly Write[]): void {
    this.#session.receive(changed)
  }

  /** Checks the draft from now on, and looks for what is left of last year. */
  check(findings: LiveFindings, leftoversIn?: LeftoversIn): void {
    this.#topics.tell(this.#review.use(findings, leftoversIn))
  }

  /** Checks with these places from now on. */
  learnPlaces(places: Places): void {
    this.#tell(this.#review.learnPlaces(places))
  }

  /** Runs the checks that wait until a key is painted or typing rests. */
  catchUp(): void {
    this.#tell(this.#review.catchUp())
  }

  /** How standing findings show at a cell. A blank cell is quiet: it is only not written yet. */
  markOf(cell: string): CellMark | undefined {
    return this.#review.cellMarks.of(cell)
  }

  /** How a step is marked: a part, or `report-info`. */
  partMark(part: string): PartMark {
    return this.#review.partMark(part)
  }

  /** Both values of a field are shown until the person chooses. */
  raise(conflict: Conflict): void {
    this.#conflicts.raise(conflict)
    this.#topics.tell([topics.conflicts, conflict.field])
  }

  /**
   * Ends a conflict: `mine`, as it stands now, is written over theirs; `theirs` takes its place.
   * Those who keep conflicts hear that it ended before they hear what is written.
   */
  resolve(field: Field, choice: 'mine' | 'theirs'): void {
    const conflict = this.#conflicts.take(field)
    if (!conflict) return
    this.commit(field)
    const mine = this.value(field)
    this.receive([{ field, value: conflict.theirs }])
    this.#topics.tell([topics.conflicts, field])
    if (choice === 'mine')
      this.#follow({ changes: this.#values.apply([{ field, value: mine }]), own: true })
  }

  subscribe(topic: string, listener: () => void): () => void {
    return this.#topics.subscribe(topic, listener)
  }

  /** Listens to what the person changed; `before` is the value that was last held here. */
  onWrites(listener: (changes: readonly FieldChange[]) => void): () => void {
    return this.#writes.add(listener)
  }

  /** Saves first, then tells the page, then checks; after a key once that key is painted. */
  #follow({ changes, own, shown = [], isKey }: Edit): void {
    if (own && changes.length > 0) this.#writes.tell(changes)
    this.#topics.tell([...this.#review.follow(changes), ...shown, topics.history])
    const review = () => this.#tell(this.#review.review())
    if (isKey) this.#review.soon(review)
    else review()
    this.#review.atRest(() => this.catchUp())
  }

  #tell(told: readonly string[]): void {
    this.attention.follow(this.findings())
    this.#topics.tell(told)
  }
}
