import { describe, expect, test } from 'vitest'
import { counted, questionsAbout } from './questions.ts'
import { testUnit } from './test-unit.ts'

const street = '云澜市青禾区柳塘街道办事处'
const town = testUnit({ agency: '云澜市青禾区石桥镇人民政府' })

describe('what is asked before units are added up', () => {
  test('nothing where every file is of a unit of its own, and of its own year', () => {
    const units = [town, testUnit({ agency: street }), testUnit({ agency: street, year: 2022 })]
    expect(questionsAbout(units)).toEqual([])
    expect(counted(units, {}).units).toEqual(units)
  })

  test.each([
    ['the same name twice', street],
    ['the name without the levels above', '柳塘街道办事处'],
    ['the name with spaces', '云澜市青禾区 柳塘街道办事处'],
  ])('%s: which one counts', (_, agency) => {
    const [one, other] = [testUnit({ agency: street }), testUnit({ agency })]
    const units = [one, town, other]
    const [question, ...more] = questionsAbout(units)
    expect(more).toEqual([])
    expect(question?.choices.map(({ leavesOut }) => leavesOut)).toEqual([[other.id], [one.id], []])
    expect(counted(units, {}).open).toHaveLength(1)
    const answered = counted(units, { [question?.id ?? '']: other.id })
    expect(answered.open).toEqual([])
    expect(answered.units).toEqual([town, other])
    expect(counted(units, { [question?.id ?? '']: 'all' }).units).toEqual(units)
  })

  test('a word that ends many names is no name', () => {
    expect(questionsAbout([town, testUnit({ agency: '人民政府' })])).toEqual([])
  })

  test.each([
    ['name', { agency: ' ' }, '没有读到机关名称'],
    ['year', { year: 0 }, '没有读到报告年度'],
  ])('a file without a %s: whether it counts', (_, differs, says) => {
    const unit = testUnit(differs)
    const [question] = questionsAbout([town, unit])
    expect(question?.says).toContain(says)
    expect(counted([town, unit], { [question?.id ?? '']: 'out' }).units).toEqual([town])
    expect(counted([town, unit], { [question?.id ?? '']: 'in' }).units).toEqual([town, unit])
  })

  test.each([
    '云澜市青禾区人民政府办公室',
    '青禾区政府办公室',
    '云澜市青禾区府办',
    '青禾区政府办公厅',
  ])('a government beside %s: which of them counts', (agency) => {
    const whole = testUnit({ agency: '云澜市青禾区人民政府' })
    const office = testUnit({ agency })
    const units = [office, whole]
    const [question] = questionsAbout(units)
    expect(question?.choices.map(({ leavesOut }) => leavesOut)).toEqual([
      [whole.id],
      [office.id],
      [],
    ])
    expect(counted(units, { [question?.id ?? '']: whole.id }).units).toEqual([whole])
  })

  test('a government beside the office of another one, or of another year, is nothing to ask', () => {
    const whole = testUnit({ agency: '云澜市青禾区人民政府' })
    const other = testUnit({ agency: '云澜市远山县人民政府办公室' })
    const older = testUnit({ agency: '云澜市青禾区人民政府办公室', year: 2022 })
    expect(questionsAbout([whole, other, older])).toEqual([])
  })

  test('an answer lapses when the files it was given for are others', () => {
    const one = testUnit({ agency: street })
    const replies = { [questionsAbout([one, testUnit({ agency: street })])[0]?.id ?? '']: one.id }
    expect(counted([one, testUnit({ agency: street })], replies).open).toHaveLength(1)
  })
})
