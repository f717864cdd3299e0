import { unfolded } from '#lib/text/fold.ts'
import { memberNamed } from '#lib/text/member-at.ts'
import type { Check, CheckInput, Cure, Finding } from './check.ts'
import { numbersFinding } from './finding.ts'
import { inCellUnit } from './statements/agrees.ts'
import type { Claim, Reading } from './statements/reading.ts'
import { type Passage, passagesOf } from './statements/readings.ts'
import { statedWrongly } from './statements/stated-wrongly.ts'
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
  run: (input) =>
    passagesOf(input.template, input.report).flatMap((passage) =>
      passage.readings.flatMap((reading) => mismatch(input, passage, reading)),
    ),
}

function mismatch(input: CheckInput, passage: Passage, reading: Reading): Finding[] {
  const wrong = statedWrongly(input, reading)
  if (!wrong) return []
  const { claim, actual, cells } = wrong
  const { quantity, start, end, part } = reading
  const quote = unfolded(passage.folded, start, end)
  const [title] = input.template.parts.flatMap((other) => (other.id === part ? [other.title] : []))
  const stated = quantity ? inCellUnit(quantity) : 0
  const isMoney = quantity?.measure.endsWith('元') === true
  const print = (value: number) => (isMoney ? `${value / 1_000_000} 万元` : `${value} 件`)
  return [
    numbersFinding(textMatchesTable, {
      message: `${title}写“${quote}”，表中${claim.name} ${print(actual)}，相差 ${print(Math.abs(actual - stated))}。`,
      cells: cellIds(input.settled, cells),
      numbers: [stated, actual],
      part,
      quote,
      cure: rewritten(input, passage, { reading, claim, actual }),
    }),
  ]
}

/** The number of the table in the place of the stated one, where both are plain counts. */
function rewritten(
  input: CheckInput,
  { folded }: Passage,
  { reading, claim, actual }: { reading: Reading; claim: Claim; actual: number },
): Cure {
  const { quantity, part } = reading
  const isPlain = quantity && !quantity.loose && !quantity.measure.endsWith('元')
  const right = new Set(claim.sums.map((cells) => sumOfCells(input.settled, cells)))
  if (!isPlain || right.size > 1) return { says: '更正文字，或者更正表格' }
  const text = memberNamed(input.report.narratives, part)
  const [from, to] = quantity.digits
  const first = folded.at?.[from] ?? from
  const last = (folded.at?.[to - 1] ?? to - 1) + 1
  const value = text.slice(0, first) + actual + text.slice(last)
  return { says: `文字改为 ${actual} 件`, writes: [{ field: `narratives.${part}`, value }] }
}
