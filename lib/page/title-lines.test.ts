import { describe, expect, test } from 'vitest'
import { charsOf, textWidth } from './char-width.ts'
import { textStyles } from './text-style.ts'
import { titleLines } from './title-lines.ts'

const name = '政府信息公开工作年度报告'
const width = 8844

function linesOf(text: string): readonly string[] {
  return titleLines(text, textStyles.title, width)
}

describe('a title', () => {
  test.each([
    ['that fits stays on one line', ['青石市2023年', name], true],
    ['of a short name breaks after the year', ['北苑街道办事处2023年', name], false],
    [
      'of a long name breaks before the year',
      ['青石市临江区人力资源和社会保障局', `2023年${name}`],
      false,
    ],
    [
      'of a very long name takes three lines, none inside a word',
      ['云岭自治州青石市人民政府', '北苑新区管理委员会办公室', `2023年${name}`],
      false,
    ],
    ['does not take 市场 for a city', ['临江区市场监督管理局2023年', name], false],
  ])('%s', (_, parts, fits) => {
    expect(linesOf(parts.join(''))).toEqual(fits ? [parts.join('')] : parts)
  })

  test('of nothing is one empty line', () => {
    expect(linesOf('')).toEqual([''])
  })

  test('too long for four lines is broken like any text', () => {
    const lines = linesOf('政'.repeat(130))
    expect(lines.join('')).toBe('政'.repeat(130))
    expect(lines).toHaveLength(7)
  })

  test('never has a waist, breaks no number, and every line fits', () => {
    for (let length = 1; length < 40; length++) {
      const lines = linesOf(`${'某'.repeat(length)}局2023年${name}`)
      const widths = lines.map((line) => textWidth(charsOf(line), textStyles.title))
      expect(Math.max(...widths)).toBeLessThanOrEqual(width)
      expect(lines.some((line) => /\d$/.test(line))).toBe(false)
      expect(widths[1] ?? 0).toBeGreaterThanOrEqual(
        widths[2] === undefined ? 0 : Math.min(widths[0] ?? 0, widths[2]),
      )
    }
  })
})
