'use client'

import { controlClass } from '#components/ui/control-class.ts'
import type { Line, Table } from '#templates/schema.ts'
import type { Clipping } from './best-layout.ts'
import type { PasteChoices, PastePlan, PasteTarget } from './paste-plan.ts'

interface Props {
  readonly plan: PastePlan
  readonly target: PasteTarget
  readonly choices: PasteChoices
  readonly clipping: Clipping
  readonly onChoose: (choices: PasteChoices) => void
}

/** More unknown labels than these are not asked about one by one. */
const mostAsked = 8

/** What a person can say about a block: which table, which way round, what an unknown label means. */
export function PasteChoiceFields({ plan, target, choices, clipping, onChoose }: Props) {
  const table = tableOf(target)
  const { guessed, isBare } = plan.placed
  const first = plan.landings[0]?.cell
  const turn = { rows: {}, columns: {} }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
      <label className="flex items-center gap-1.5">
        <input
          type="checkbox"
          checked={plan.isTransposed}
          onChange={({ target: { checked } }) => onChoose({ ...turn, isTransposed: checked })}
          className="size-4 accent-accent"
        />
        转置（行列对调）
      </label>
      {clipping.tables.length > 1 && (
        <Choice
          name="表格"
          value={String(plan.table)}
          lines={tableLines(clipping)}
          onChoose={(at) => onChoose({ ...turn, table: Number(at) })}
        />
      )}
      {table && guessed.rows && !isBare && (
        <Choice
          name="起始行"
          value={choices.firstRow ?? first?.row ?? ''}
          lines={linesOf(table.rows)}
          onChoose={(firstRow) => onChoose({ firstRow })}
        />
      )}
      {table && guessed.columns && (
        <Choice
          name="起始栏"
          value={choices.firstColumn ?? first?.column ?? ''}
          lines={linesOf(table.columns)}
          onChoose={(firstColumn) => onChoose({ firstColumn })}
        />
      )}
      {table &&
        plan.unknown.rows
          .slice(0, mostAsked)
          .map(({ at, text }) => (
            <Choice
              key={`row ${at}`}
              name={`行“${text}”`}
              value={choices.rows?.[at] ?? ''}
              lines={[nowhere, ...linesOf(table.rows)]}
              onChoose={(line) => onChoose({ rows: { ...choices.rows, [at]: line } })}
            />
          ))}
      {table &&
        plan.unknown.columns
          .slice(0, mostAsked)
          .map(({ at, text }) => (
            <Choice
              key={`column ${at}`}
              name={`栏“${text}”`}
              value={choices.columns?.[at] ?? ''}
              lines={[nowhere, ...linesOf(table.columns)]}
              onChoose={(line) => onChoose({ columns: { ...choices.columns, [at]: line } })}
            />
          ))}
    </div>
  )
}

const nowhere = ['', '不填'] as const

function tableLines({ whole, tables }: Clipping): readonly (readonly [string, string])[] {
  const each = tables.map(
    (block, at) => [String(at), `第 ${at + 1} 个（${block.length} 行）`] as const,
  )
  return whole ? [['-1', '合在一起'], ...each] : each
}

function tableOf({ form, table }: PasteTarget): Table | undefined {
  return form.template.tables.find(({ id }) => id === table.ref)
}

function linesOf(lines: Readonly<Record<string, Line>>): readonly (readonly [string, string])[] {
  return Object.entries(lines).map(([id, { short }]) => [id, short])
}

interface ChoiceProps {
  readonly name: string
  readonly value: string
  readonly lines: readonly (readonly [string, string])[]
  readonly onChoose: (value: string) => void
}

function Choice({ name, value, lines, onChoose }: ChoiceProps) {
  return (
    <label className="flex items-center gap-1.5">
      <span>{name}</span>
      <select
        value={value}
        onChange={({ target }) => onChoose(target.value)}
        className={`${controlClass} w-auto! max-w-[220px]`}
      >
        {lines.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
