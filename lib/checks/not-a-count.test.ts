import { expect, test } from 'vitest'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { notACount } from './not-a-count.ts'
import { findingsOf, reportWith, testCheck } from './test-check.ts'

const id = 'requests.granted.naturalPerson'
const fee = 'proactive.administrativeFees.amount'

testCheck(notACount, {
  passes: {
    'counts and a fee': { cells: { [id]: 12, [fee]: 12_345 } },
    'a stroke, which is a blank': { cells: { [id]: { text: '/' } } },
    'the stroke of a format for accounts': { cells: { [id]: { text: '￥ - ' } } },
  },
  fails: {
    words: {
      given: { cells: { [id]: { text: '三件' } } },
      says: '予以公开·自然人：“三件”不是数字。',
      cells: [id],
      part: 'requests',
    },
    'a digit in a circle': {
      given: { cells: { [id]: { text: '③' } } },
      says: '予以公开·自然人：“③”不是数字。',
    },
    'two lines in one cell': {
      given: { cells: { [id]: { text: '1\n2' } } },
      says: '予以公开·自然人：“1 2”不是数字。',
    },
    'a negative count': {
      given: { cells: { [id]: { text: '-3' } } },
      says: '予以公开·自然人：“-3”是负数。',
    },
    'a negative count with a full-width sign': {
      given: { cells: { [id]: { text: '－３' } } },
      says: '予以公开·自然人：“－３”是负数。',
    },
    'a negative number': {
      given: { cells: { [id]: -3 } },
      says: '予以公开·自然人：“-3”是负数。',
    },
    'a fraction of a case': {
      given: { cells: { [id]: { text: '1.5' } } },
      says: '予以公开·自然人：“1.5”不是整数，单位是件。',
    },
    'commas in the wrong place': {
      given: { cells: { [id]: { text: '12,34' } } },
      says: '予以公开·自然人：“12,34”不是合理的数字。',
    },
    'the format of accounts': {
      given: { cells: { [id]: { text: '￥ 78.00' } } },
      says: '予以公开·自然人 1 格写成了金额的格式（“￥ 78.00”），件数应写整数。',
      cure: '去掉货币符号和小数（1 格）',
      part: 'requests',
    },
    'an amount with cents': {
      given: { cells: { [id]: { text: '¥78.50' } } },
      says: '予以公开·自然人：“¥78.50”不是数字。',
    },
    'two points': {
      given: { cells: { [id]: { text: '1.000.00' } } },
      says: '予以公开·自然人：“1.000.00”不是数字。',
    },
    'a fee with the sign of 元 under 万元': {
      given: { cells: { [fee]: { text: '￥78.00' } } },
      says: '行政事业性收费·本年收费金额：“￥78.00”不是数字。',
    },
    'a number too large for a count': {
      given: { cells: { [id]: { text: '99999999999999999999.00' } } },
      says: '予以公开·自然人：“99999999999999999999.00”不是整数，单位是件。',
    },
    'a number with a unit and a note': {
      given: { cells: { [id]: { text: '22 件 [修订]' } } },
      says: '予以公开·自然人：“22 件 [修订]”不是数字。',
      cure: '改为 22',
    },
    'a note without a number': {
      given: { cells: { [id]: { text: '（见附件）' } } },
      says: '予以公开·自然人：“（见附件）”不是数字。',
    },
    'a number with a note in brackets': {
      given: { cells: { [id]: { text: '22（其中修订 16 件）' } } },
      says: '予以公开·自然人：“22（其中修订 16 件）”不是数字。',
      cure: '改为 22',
    },
    'a fee in 元': {
      given: { cells: { [fee]: { text: '251000元' } } },
      says: '行政事业性收费·本年收费金额：“251000元”不是数字。',
      part: 'proactive',
      cure: '改为 25.1',
    },
    'a fee finer than a 分': {
      given: { cells: { [fee]: { text: '0.0000001' } } },
      says: '行政事业性收费·本年收费金额：“0.0000001”精确到了分以下。',
    },
    'a fee in 元 finer than a 分': {
      given: { cells: { [fee]: { text: '0.001元' } } },
      says: '行政事业性收费·本年收费金额：“0.001元”不是数字。',
    },
    'a negative fee': {
      given: { cells: { [fee]: { text: '-0.5' } } },
      says: '行政事业性收费·本年收费金额：“-0.5”是负数。',
    },
  },
  blank: { 'the cell is blank': { cells: { [id]: null } } },
})

test('a change against the year before may be negative', () => {
  const change = findingsOf(
    notACount,
    {
      ...reportWith({ template: 'annual-report-2019' }),
      cells: Object.fromEntries(
        annualReport2019.tables
          .flatMap((table) =>
            table.grid.flat().flatMap((cell) => ('cell' in cell ? [{ table, cell }] : [])),
          )
          .map(({ table, cell }) => [`${table.id}.${cell.cell[0]}.${cell.cell[1]}`, -1]),
      ),
    },
    annualReport2019,
  )
  const named = change.flatMap(({ cells }) => cells)
  expect(named).toContain('requests.received.naturalPerson')
  expect(named.filter((cell) => cell.endsWith('.change'))).toEqual([])
})

test('无 in many cells is one finding a table, with one cure that writes 0', () => {
  const none = { text: '无' }
  const cells = {
    'disputes.reconsideration.upheld': none,
    'disputes.reconsideration.corrected': { text: '没有。' },
    'requests.granted.naturalPerson': none,
  }
  const found = findingsOf(notACount, reportWith({ cells }))
  expect(found.map(({ message, cure }) => [message, cure?.says])).toEqual([
    ['予以公开·自然人 1 格写的是“无”一类的字，应写数字 0。', '“无”改为 0（1 格）'],
    [
      '行政复议·结果维持、行政复议·结果纠正 2 格写的是“无”一类的字，应写数字 0。',
      '“无”改为 0（2 格）',
    ],
  ])
  expect(found[1]?.cure?.writes).toEqual([
    { field: 'cells.disputes.reconsideration.upheld', value: 0 },
    { field: 'cells.disputes.reconsideration.corrected', value: 0 },
  ])
})

test('counts in the format of accounts are one finding a table, with one cure', () => {
  const cells = {
    'requests.received.naturalPerson': { text: '￥ 78.00' },
    'requests.granted.naturalPerson': { text: '1,078.0' },
    'disputes.reconsideration.upheld': { text: '¥2' },
  }
  const found = findingsOf(notACount, reportWith({ cells }))
  expect(found.map(({ cells }) => cells.length)).toEqual([2, 1])
  expect(found.flatMap(({ cure }) => cure?.writes)).toEqual([
    { field: 'cells.requests.received.naturalPerson', value: 78 },
    { field: 'cells.requests.granted.naturalPerson', value: 1078 },
    { field: 'cells.disputes.reconsideration.upheld', value: 2 },
  ])
})
