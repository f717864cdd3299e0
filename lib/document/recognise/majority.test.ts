import { describe, expect, test } from 'vitest'
import { majorityAgency, majorityYear } from './majority.ts'

const period = (year: number) => `统计期限自${year}年1月1日起至${year}年12月31日止。`
const said = (year: number) => [`（一）主动公开。${year}年，我街道公开信息。\n${year}年收到申请。`]
const signed = (date: string) => ({ name: '柳塘街道办事处', date })

describe('the year of a report', () => {
  test.each([
    ['all agree', 2023, period(2023), said(2023), '2024-01-12', 2023],
    ['only the title differs', 2022, period(2023), said(2023), '2024-01-12', 2023],
    ['the title is of the year of writing', 2024, period(2023), said(2023), '2024-01-12', 2023],
    ['only the period differs', 2023, period(2022), said(2023), '2024-01-12', 2023],
    ['only the texts differ', 2023, period(2023), said(2022), '2024-01-12', 2023],
    ['only the signature differs', 2023, period(2023), said(2023), '2025-01-12', 2023],
    ['signed in December', 2022, period(2023), said(2023), '2023-12-28', 2023],
    ['two against two: the title', 2022, period(2022), said(2023), '2024-01-12', 2022],
    ['one against one: the title', 2022, period(2023), [], '', 2022],
    ['two against the title', 2022, '', said(2023), '2024-01-12', 2023],
    ['four say four things: the title', 2020, period(2021), said(2022), '2024-01-12', 2020],
    ['a late signature says nothing', 2022, '', said(2023), '2024-07-12', 2022],
    ['no title', 0, period(2023), [], '', 2023],
    ['a part of a year is no period', 2022, '自2023年3月1日至2023年12月31日。', [], '', 2022],
    ['a period without its year', 2022, '自1月1日至12月31日。', said(2023), '', 2022],
    ['nothing says a year', 0, '', ['公开信息。'], '', 0],
  ])('%s', (_, titled, preamble, texts, date, year) => {
    expect(majorityYear(titled, { preamble, texts, signature: signed(date) })).toBe(year)
  })

  test('of a report that nobody signed', () => {
    expect(majorityYear(2022, { preamble: '', texts: [], signature: undefined })).toBe(2022)
  })
})

describe('whose a report is', () => {
  const own = '云澜市青禾区柳塘街道办事处'
  const other = '云澜市青禾区东湖街道办事处'
  const text = (name: string) => `${name}公开信息42条。`
  test.each([
    ['all agree', own, own, text('柳塘街道'), text('柳塘街道'), own],
    ['only the title differs', other, own, text('柳塘街道'), text('柳塘街道'), own],
    ['the texts agree with the signature', other, own, '', text('柳塘街道'), own],
    ['only the signature differs', own, other, '', text('柳塘街道'), own],
    ['nothing else says: the title', other, own, '', '', other],
    ['one against one: the title', other, own, text('东湖街道'), text('柳塘街道'), other],
    ['the signature is short', own, '柳塘街道办事处', '', '', own],
    ['no body has signed', other, '特此公布', text('特此公布'), '', other],
    ['no title', '', own, '', '', ''],
  ])('%s', (_, titled, name, preamble, overview, agency) => {
    const elsewhere = { preamble, texts: [overview], signature: { name, date: '' } }
    expect(majorityAgency(titled, elsewhere)).toBe(agency)
  })

  test('of a report that nobody signed', () => {
    expect(majorityAgency(own, { preamble: '', texts: [], signature: undefined })).toBe(own)
  })
})
