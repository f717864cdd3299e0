/**
 * The language of templates. A template is data: what an official form says, and nothing about
 * how it is drawn, checked or printed. Everything else is a function of a template and a report.
 */

/** `count`: an integer from 0 · `change`: an integer that may be negative · `money`: 万元. */
export type CellType = 'count' | 'change' | 'money'

/** A row or a column of a statutory table. */
export interface Line {
  /** The statutory label, to the character. */
  readonly label: string
  /** The name used in sentences about a cell. */
  readonly short: string
  /** What the line counts: the filling note shown to the clerk. */
  readonly note?: string
  /** The legal text behind the line. */
  readonly basis?: string
  /** `count` (the default), `change` or `money` (万元 as printed, 分 inside). */
  readonly type?: CellType
  readonly unit?: string
}

interface Span {
  readonly colspan?: number
  readonly rowspan?: number
}

/** One printed cell: a label (of a row, of a column, or plain text) or the place of a value. */
export type GridCell<R extends string = string, C extends string = string> = Span &
  (
    | { readonly row: R }
    | { readonly column: C }
    | { readonly text: string }
    | { readonly cell: readonly [row: R, column: C] }
  )

interface RelationText {
  /** The id of the check that this relation becomes. */
  readonly id: string
  readonly severity?: 'error' | 'warning'
  /** What sentences call the left side where its lines are too many to list: 各类申请人. */
  readonly leftName?: string
  /** The rule as one Chinese sentence, shown as the reason. */
  readonly says: string
  readonly basis: string
}

/**
 * `sum`: the left lines add up to the right lines. `atMost`: they do not exceed them.
 * `forEach: 'row'` repeats it on every row that has all the named columns, and likewise for columns.
 * `derives` names the one right line as a total of the left ones; where two relations derive the
 * same cell, the first one listed does.
 */
type Comparison<R extends string, C extends string> = RelationText & {
  readonly kind: 'sum' | 'atMost'
  readonly derives?: true
} & (
    | { readonly forEach: 'row'; readonly left: readonly C[]; readonly right: readonly C[] }
    | { readonly forEach: 'column'; readonly left: readonly R[]; readonly right: readonly R[] }
  )

/** Every cell of a row is zero, unless the full name of the agency matches one of the patterns. */
type Zero<R extends string> = RelationText & {
  readonly kind: 'zero'
  readonly rows: readonly R[]
  readonly exceptAgencies: readonly string[]
}

export type Relation<R extends string = string, C extends string = string> =
  | Comparison<R, C>
  | Zero<R>

/**
 * A reason there can be for a difference. `change`: this year's figure is to be corrected, so it is no
 * answer yet · `explain`: it needs words of its own · `plain`: it says enough.
 */
export interface OfferedAnswer {
  readonly text: string
  readonly kind: 'change' | 'explain' | 'plain'
}

/**
 * What last year's report left over in the `last` line, with what this year adds (`plus`) and takes
 * away (`minus`), is the line `now` of this year; on every row or column that has all of them.
 */
interface Continuation<L extends string> extends RelationText {
  /** How grave a difference is on a line that is not the total; `severity` is for the total. */
  readonly severityOfParts?: 'error' | 'warning'
  readonly last: L
  readonly plus?: readonly L[]
  readonly minus?: readonly L[]
  readonly now: L
  /** The reasons there can be, for the person to choose from. */
  readonly answers?: readonly OfferedAnswer[]
}

export type AcrossYears<R extends string = string, C extends string = string> =
  | ({ readonly forEach: 'row' } & Continuation<C>)
  | ({ readonly forEach: 'column' } & Continuation<R>)

/** A statutory table: its lines, its printed grid, and the relations between its lines. */
export interface Table<
  Id extends string = string,
  R extends string = string,
  C extends string = string,
> {
  readonly id: Id
  readonly unit: string
  readonly rows: Readonly<Record<R, Line>>
  readonly columns: Readonly<Record<C, Line>>
  /** Printed widths of the grid columns, as shares. */
  readonly widths: readonly number[]
  /** How many grid rows at the top repeat on every page. */
  readonly headerRows: number
  readonly grid: readonly (readonly GridCell<R, C>[])[]
  readonly relations: readonly Relation<R, C>[]
  /** What ties it to the table of last year's report. */
  readonly acrossYears?: readonly AcrossYears<R, C>[]
}

/** A sentence with slots: `{year}`, `{selfName}` …, or a cell address. */
export interface Sentence {
  readonly id: string
  readonly name: string
  readonly text: string
}

/** One of the aspects a narrative is asked to cover, in order. */
export interface Aspect {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly sentences: readonly Sentence[]
  /** Words that show the aspect is spoken of, even without a head of its own. */
  readonly words: readonly string[]
}

export interface Narrative {
  readonly kind: 'narrative'
  readonly note: string
  readonly basis?: string
  readonly aspects?: readonly Aspect[]
  readonly sentences?: readonly Sentence[]
  /** Answers that are as good as nothing here. */
  readonly emptyAnswers?: readonly string[]
}

export interface Part<T extends string = string> {
  /** Also the key of its narrative. */
  readonly id: string
  readonly numeral: string
  /** The statutory heading without its numeral. */
  readonly title: string
  readonly short: string
  /** Words any of which shows that a list of the parts names this one. */
  readonly named?: readonly string[]
  readonly content: Narrative | { readonly kind: 'table'; readonly table: T; readonly note: string }
}

/** What a check may ask the form for. A template without a role silences the checks that need it. */
export interface Roles<Cell extends string = string> {
  /** The part that must tell the fees for processing requests, and what tells that it does. */
  readonly feeStatement?: {
    readonly part: string
    readonly fromYear: number
    readonly words: readonly string[]
    readonly sentence: string
    /** Requests closed because a fee notice was not paid. */
    readonly unpaid: Cell
    /** Fees collected in the year, in 万元. */
    readonly collected: Cell
  }
  /** A fee that is probably in 元 when it stands in 万元 and is above the limit. */
  readonly feeUnit?: {
    readonly cell: Cell
    readonly above: number
    readonly kinds: readonly string[]
  }
  /** Notices that this form has taken the place of, as they are cited. */
  readonly superseded?: readonly { readonly cited: string; readonly says: string }[]
  /** Filling instructions of the form that are found left in published texts. */
  readonly instructions?: readonly string[]
  /** The usual year: nothing requested, nothing disputed. */
  readonly zeroYear?: {
    readonly question: string
    readonly tables: readonly string[]
    readonly part: string
    readonly aspect: string
    readonly sentence: string
  }
}

/** What a number in a narrative is about. */
export type Topic = 'request' | 'dispute' | 'document' | 'decision' | 'fee'

/**
 * A figure of the tables that a narrative may state. What is said of it is told by features, the names
 * of lists of words in `lexicon/statement-words.ts`: one way of stating it is a set of them.
 */
export interface Figure<Cell extends string = string> {
  readonly id: string
  readonly name: string
  readonly topic: Topic
  /** The cells that add up to it. */
  readonly cells: readonly Cell[]
  /** Sums that are right as well, because the words are used for both. */
  readonly alsoRight?: readonly (readonly Cell[])[]
  /** Each the names of the features that together state it. */
  readonly ways?: readonly string[]
  /** Words that state it by themselves, beside the label and short name of its row. */
  readonly words?: string
  /** A way of closing a request: each request has one. */
  readonly isOutcome?: true
  /** Its words may be about a part of it unless they stand alone. */
  readonly isWeak?: true
}

/** How narratives speak of the tables. */
export interface Prose<Cell extends string = string> {
  /** The parts whose numbers are compared with the tables. */
  readonly parts: readonly string[]
  /** The table whose columns are kinds of applicants. */
  readonly table: string
  /** The figures that a number of applicants of one kind may be a part of. */
  readonly whole: readonly string[]
  /** The columns that each kind of applicant may mean, by feature. */
  readonly columns: Readonly<Record<string, readonly (readonly string[])[]>>
  readonly figures: readonly Figure<Cell>[]
}

export interface Template {
  readonly id: string
  readonly name: string
  readonly basis: string
  /** The report years it is the form of. */
  readonly appliesFrom: number
  readonly appliesTo?: number
  /** The statutory name of the document and the pattern of its title. */
  readonly title: {
    readonly pattern: string
    readonly yearFirst: string
    /** Words without which it is not the title of this document. */
    readonly words: readonly string[]
    /** Words of the statutory name that are often forgotten. */
    readonly expected: readonly string[]
  }
  /** Sentences of the preamble; one that names a slot the report leaves empty is left out. */
  readonly preamble: readonly string[]
  readonly parts: readonly Part[]
  readonly tables: readonly Table[]
  readonly roles: Roles
}

/** The addresses of the cells of a table. */
export type CellOf<T> = T extends Table<infer Id, infer R, infer C> ? `${Id}.${R}.${C}` : never

/** Checks a table's lines against its grid and relations at compile time. */
export function defineTable<
  const Id extends string,
  const R extends string,
  const C extends string,
>(
  table: Omit<Table<Id, R, C>, 'grid' | 'relations' | 'acrossYears'> & {
    readonly grid: readonly (readonly GridCell<NoInfer<R>, NoInfer<C>>[])[]
    readonly relations: readonly Relation<NoInfer<R>, NoInfer<C>>[]
    readonly acrossYears?: readonly AcrossYears<NoInfer<R>, NoInfer<C>>[]
  },
): Table<Id, R, C> {
  return table
}

/** Checks that parts and roles name tables and cells that exist, at compile time. */
export function defineTemplate<const T extends readonly Table[]>(
  template: Omit<Template, 'tables' | 'parts' | 'roles'> & {
    readonly tables: T
    readonly parts: readonly Part<NoInfer<T>[number]['id']>[]
    readonly roles: Roles<CellOf<NoInfer<T>[number]>>
  },
): Template {
  return template
}
