import type { TableBlock } from '#lib/page/block.ts'
import { printCell } from '#lib/report/cell-text.ts'
import { cellField } from '#lib/report/fields.ts'
import type { Form } from '#lib/report/form.ts'
import type { Cells } from '#lib/report/report.ts'
import { settled, valueAt } from '#lib/report/settled.ts'
import { bestLayout, type Clipping, type LayChoices, type Layout } from './best-layout.ts'
import type { BlockFrame } from './block-frame.ts'
import type { Write } from './editor-values.ts'
import type { GridMap, GridPlace } from './grid-map.ts'
import { isTakenAs, type Landing, landingOf, type Overwrite, type Taken } from './landing.ts'
import { type PasteDoubt, pasteDoubts } from './paste-doubts.ts'
import type { Reading } from './pasted-value.ts'
import { hasHeads } from './place-block.ts'
import { tableNames } from './table-names.ts'

/** Texts that can be taken as numbers though they are not written as ones, as one question. */
export interface ReadingQuestion {
  readonly kind: Reading
  readonly count: number
  /** Each way it is written, once, with the number it would be. */
  readonly samples: readonly { readonly text: string; readonly number: string }[]
  readonly isTaken: boolean
}

/** What a person chose in the preview; what is absent is decided by the block itself. */
export interface PasteChoices extends LayChoices {
  readonly taken?: Taken
}

/** What a paste would do. */
export interface PastePlan extends Layout {
  readonly landings: readonly Landing[]
  readonly writes: readonly Write[]
  readonly overwrites: readonly Overwrite[]
  readonly questions: readonly ReadingQuestion[]
  readonly doubts: readonly PasteDoubt[]
  /** Labels and heads with values that name no line of the table, for a person to say which. */
  readonly unknown: Unknown
}

interface Unknown {
  readonly rows: readonly { readonly at: number; readonly text: string }[]
  readonly columns: readonly { readonly at: number; readonly text: string }[]
}

/** The table that is pasted into, and where. */
export interface PasteTarget {
  readonly form: Form
  readonly table: TableBlock
  readonly map: GridMap
  readonly at: GridPlace
  readonly cells: Cells
}

/**
 * Lays a block into a table. Labels of the table choose the row, its heads the column; what has
 * neither lands from the caret on. Blanks leave their cells alone; a total that equals its sum stays
 * derived. Of several tables the one that fits best is taken, turned if its labels say so. All that
 * is not certain is a doubt, and a paste with one is shown before it is made.
 */
export function planPaste(
  clipping: Clipping,
  target: PasteTarget,
  choices: PasteChoices = {},
): PastePlan {
  const names = tableNames(target.form, target.table)
  const found = bestLayout(clipping, { ...target, names }, choices)
  const landings = found.placed.placed.flatMap((text) =>
    landingOf(text, target.cells, choices.taken),
  )
  const { writes, wrongSums } = withoutSums(landings, target)
  return {
    landings,
    writes,
    overwrites: landings.filter(({ before, after }) => before !== '' && before !== after),
    questions: questionsOf(landings, choices),
    unknown: unknownIn(found.frame),
    doubts: pasteDoubts({
      ...found,
      landings,
      wrongSums,
      names,
      told: clipping.told,
      tables: clipping.tables.length,
    }),
    ...found,
  }
}

/** Whether a paste is made at once: nothing doubtful, nothing replaced, nothing to ask. */
export function isClean({ doubts, overwrites, questions }: PastePlan): boolean {
  return doubts.length + overwrites.length + questions.length === 0
}

function questionsOf(
  landings: readonly Landing[],
  { taken }: PasteChoices,
): readonly ReadingQuestion[] {
  const kinds: readonly Reading[] = ['nothing', 'numeral', 'format']
  return kinds.flatMap((kind) => {
    const own = landings.flatMap(({ cell, text, reading }) =>
      reading?.kind === kind ? [{ text, number: printCell(reading.number, cell.type) }] : [],
    )
    if (own.length === 0) return []
    const samples = [...new Map(own.map((sample) => [sample.text, sample])).values()]
    return [{ kind, count: own.length, samples, isTaken: isTakenAs(kind, taken) }]
  })
}

function unknownIn({ rows }: BlockFrame): Unknown {
  const columns = new Map<number, string>()
  for (const { heads, values } of rows.filter(hasHeads))
    for (const { column } of values) {
      const head = heads[column]
      if (head && !head.column) columns.set(column, head.texts[0] ?? `第 ${column + 1} 列`)
    }
  return {
    rows: rows.flatMap(({ at, label, values }) => {
      const [text] = label.texts
      return label.named || text === undefined || values.length === 0 ? [] : [{ at, text }]
    }),
    columns: [...columns].map(([at, text]) => ({ at, text })),
  }
}

function withoutSums(landings: readonly Landing[], { form, cells }: PasteTarget) {
  const pasted = landings.map(
    ({ cell, value }) => [cell.id, cell.isTotal ? undefined : value] as const,
  )
  const sums = settled(form, { ...cells, ...Object.fromEntries(pasted) })
  let wrongSums = 0
  const writes = landings.map(({ cell, value }): Write => {
    const sum = cell.isTotal ? valueAt(sums, cell.id) : null
    if (typeof value === 'number' && sum !== null && sum !== value) wrongSums += 1
    return { field: cellField(cell.id), value: sum !== null && sum === value ? null : value }
  })
  return { writes, wrongSums }
}
