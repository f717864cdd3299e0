import { expect, test } from 'vitest'
import { faultsOf } from './test-structure.ts'
import { parse } from './test-word-file.ts'

const cell = (width: number, inside = '<w:p/>', properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}"/>${properties}</w:tcPr>${inside}</w:tc>`

function faults(...rows: readonly string[]): readonly string[] {
  const grid = '<w:tblGrid><w:gridCol w:w="10"/><w:gridCol w:w="20"/></w:tblGrid>'
  const body = rows.map((row) => `<w:tr>${row}</w:tr>`).join('')
  const table = `<w:tbl><w:tblPr><w:tblW w:w="30"/></w:tblPr>${grid}${body}</w:tbl>`
  return faultsOf(parse(`<w:document xmlns:w="w"><w:body>${table}</w:body></w:document>`))
}

const begins = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

test.each([
  ['a sound table has none', [cell(10) + cell(20)], []],
  [
    'a cell that ends in no paragraph',
    [cell(10, '<w:p/><w:bookmarkEnd/>') + cell(20)],
    ['cell at 0 ends in no paragraph'],
  ],
  ['an empty cell', [cell(10, '') + cell(20)], ['cell at 0 ends in no paragraph']],
  ['a row that is too short', [cell(10)], ['spans 1 of 2 columns']],
  [
    'a span that is too wide',
    [cell(30, '<w:p/>', '<w:gridSpan w:val="3"/>')],
    ['spans 3 of 2 columns'],
  ],
  [
    'a width that is not its columns’',
    [cell(10) + cell(21)],
    ['cell at 1 is 21 wide, its columns 20'],
  ],
  [
    'a merge that goes on',
    [cell(10, '<w:p/>', begins) + cell(20), cell(10, '<w:p/>', goesOn) + cell(20)],
    [],
  ],
  [
    'a merge that continues nothing',
    [cell(10) + cell(20), cell(10, '<w:p/>', goesOn) + cell(20)],
    ['cell at 0 continues nothing'],
  ],
])('%s', (_, rows, expected) => {
  expect(faults(...rows).map((fault) => fault.replace(/^table 0: row \d: /, ''))).toEqual(expected)
})
