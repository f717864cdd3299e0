import { all, children, type Element, measure } from './test-word-file.ts'

/**
 * Test code: what validators pass over and Word or WPS does not. Every cell ends in a paragraph,
 * spans and widths fill the grid, and a merged cell goes on where one has begun.
 */
export function faultsOf(body: Element): readonly string[] {
  return all(body, 'w:tbl').flatMap((table, index) =>
    tableFaults(table).map((fault) => `table ${index}: ${fault}`),
  )
}

function tableFaults(table: Element): readonly string[] {
  const grid = all(children(table, 'w:tblGrid')[0] ?? table, 'w:gridCol')
  const widths = grid.map((column) => Number(column.attributes['w:w']))
  const total = sum(widths)
  const tableWidth = measure(table, ['w:tblPr', 'w:tblW'], 'w:w')
  const faults = tableWidth === total ? [] : [`grid ${total}, table ${tableWidth}`]
  let open: readonly string[] = []
  for (const [at, row] of children(table, 'w:tr').entries()) {
    const { found, merges } = rowFaults(row, widths, open)
    faults.push(...found.map((fault) => `row ${at}: ${fault}`))
    open = merges
  }
  return faults
}

interface Place {
  readonly cell: Element
  readonly column: number
  readonly span: number
}

/** The faults of a row, and the places (`column+span`) at which a cell may go on below. */
function rowFaults(row: Element, widths: readonly number[], open: readonly string[]) {
  const places = placesOf(children(row, 'w:tc'))
  const columns = sum(places.map(({ span }) => span))
  const found = places.flatMap((place) =>
    cellFaults(place, widths, open).map((fault) => `cell at ${place.column} ${fault}`),
  )
  if (columns !== widths.length) found.push(`spans ${columns} of ${widths.length} columns`)
  return { found, merges: places.filter((place) => mergeOf(place) !== undefined).map(keyOf) }
}

function placesOf(cells: readonly Element[]): readonly Place[] {
  let column = 0
  return cells.map((cell) => {
    const span = measure(cell, ['w:tcPr', 'w:gridSpan'], 'w:val') || 1
    column += span
    return { cell, column: column - span, span }
  })
}

function cellFaults(place: Place, widths: readonly number[], open: readonly string[]) {
  const { cell, column, span } = place
  const width = measure(cell, ['w:tcPr', 'w:tcW'], 'w:w')
  const grid = sum(widths.slice(column, column + span))
  return [
    mergeOf(place) === 'continue' && !open.includes(keyOf(place)) && 'continues nothing',
    width !== grid && `is ${width} wide, its columns ${grid}`,
    children(cell).at(-1)?.name !== 'w:p' && 'ends in no paragraph',
  ].filter((fault) => fault !== false)
}

function keyOf({ column, span }: Place): string {
  return `${column}+${span}`
}

function mergeOf({ cell }: Place): 'restart' | 'continue' | undefined {
  const [merge] = children(cell, 'w:tcPr').flatMap((one) => children(one, 'w:vMerge'))
  if (!merge) return undefined
  return merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue'
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
