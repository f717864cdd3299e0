import { unfolded } from '#lib/text/fold.ts'
import { memberNamed } from '#lib/text/member-at.ts'
import type { Quantity } from '#lib/text/quantity.ts'
import { proseOf } from '#templates/prose.ts'
import type { Figure } from '#templates/schema.ts'
import type { Check, CheckInput, Cure, Finding } from './check.ts'
import { numbersFinding } from './finding.ts'
import { type Statement, statedFigures } from './stated-figures.ts'
import { cellIds, sumOfCells } from './sum-of-cells.ts'

/** A number that the text states for a figure of the tables is the number of the table. */
export const textMatchesTable: Check = {
  id: 'text-matches-table',
  name: '文字与表格的数字',
  severity: 'warning',
  rationale: '文字里写的件数，应与表格里同一事项的数字相同；两处不同，必有一处是错的。',
  basis: '数字之间的逻辑关系；文字与表格所指的范围不同的，写明理由即可',
  example: {
    wrong: {
      narratives: { overview: '全年收到政府信息公开申请17件。' },
      cells: { 'requests.received.naturalPerson': 18 },
    },
    right: {
      narratives: { overview: '全年收到政府信息公开申请18件。' },
      cells: { 'requests.received.naturalPerson': 18 },
    },
  },
  reads: ['cells', 'narratives', 'identity'],
  run(input) {
    const prose = proseOf(input.template.id)
    if (!prose) return []
    return statedFigures(prose, input.report).flatMap((statement) => mismatch(input, statement))
  },
}

function mismatch(input: CheckInput, statement: Statement): Finding[] {
  const { sentence, quantity, figures, start, end } = statement
  const [figure] = figures
  const actual = figure && sumOfCells(input.settled, figure.cells)
  if (!figure || actual === undefined) return []
  if (figures.some((other) => isRight(input, other, quantity))) return []
  const quote = unfolded(sentence.folded, start, end)
  const [title] = input.template.parts.flatMap((part) =>
    part.id === sentence.part ? [part.title] : [],
  )
  const stated = quantity ? inCellUnit(quantity) : 0
  const isMoney = quantity?.measure.endsWith('元') === true
  const print = (value: number) => (isMoney ? `${value / 1_000_000} 万元` : `${value} 件`)
  return [
    numbersFinding(textMatchesTable, {
      message: `${title}写“${quote}”，表中${figure.name} ${print(actual)}，相差 ${print(Math.abs(actual - stated))}。`,
      cells: cellIds(input.settled, figure.cells),
      numbers: [stated, actual],
      part: sentence.part,
      quote,
      cure: rewritten(input, statement, actual),
    }),
  ]
}

/** The number in the unit of its cell: a count, or money in 分. */
function inCellUnit({ value, measure }: Quantity): number {
  if (!measure.endsWith('元')) return value
  return Math.round(value * (measure === '万元' ? 1_000_000 : 100))
}

function isRight(input: CheckInput, figure: Figure, quantity: Quantity | undefined): boolean {
  return rightCells(figure).some((cells) => {
    const sum = sumOfCells(input.settled, cells)
    return sum === undefined || agrees(quantity, sum)
  })
}

function rightCells({ cells, alsoRight = [] }: Figure): readonly (readonly string[])[] {
  return [cells, ...alsoRight]
}

function agrees(quantity: Quantity | undefined, actual: number): boolean {
  if (!quantity) return actual === 0
  const stated = inCellUnit(quantity)
  if (!quantity.loose) return stated === actual
  const step = Math.max(roundness(stated), 1)
  const low = quantity.loose === 'over' ? stated : stated - step
  const high = quantity.loose === 'under' ? stated : stated + step
  return low <= actual && actual <= high
}

/** The power of ten that a round number is rounded to: 300 → 100. */
function roundness(value: number): number {
  let step = 1
  while (value > 0 && value % (step * 10) === 0) step *= 10
  return step
}

/** The number of the table in the place of the stated one, where both are plain counts. */
function rewritten(input: CheckInput, statement: Statement, actual: number): Cure {
  const { sentence, quantity, figures } = statement
  const isPlain = quantity && !quantity.loose && !quantity.measure.endsWith('元')
  const right = new Set(
    figures.flatMap(rightCells).map((cells) => sumOfCells(input.settled, cells)),
  )
  if (!isPlain || right.size > 1) return { says: '更正文字，或者更正表格' }
  const text = memberNamed(input.report.narratives, sentence.part)
  const { at, original } = sentence.folded
  const [from, to] = quantity.digits
  const first = at?.[from] ?? from
  const last = (at?.[to - 1] ?? to - 1) + 1
  const mended = `${original.slice(0, first)}${actual}${original.slice(last)}`
  const value =
    text.slice(0, sentence.start) + mended + text.slice(sentence.start + original.length)
  const says = `文字改为 ${actual} 件`
  return { says, writes: [{ field: `narratives.${sentence.part}`, value }] }
}
