import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryText } from './arbitrary-text.ts'
import { breakLines } from './break-lines.ts'
import { charsOf, textWidth } from './char-width.ts'
import { hanging } from './line-rules.ts'

const style = { size: 320, spacing: 0 }

/** The lines of a text in a column of so many Chinese characters. */
function lines(text: string, count: number): readonly string[] {
  const width = count * style.size
  return breakLines(text, style, { first: width, rest: width })
}

describe('lines', () => {
  test.each([
    ['are filled one after the other', '政府信息公开', 4, ['政府信息', '公开']],
    ['do not begin with a closing bracket', '政府信（息）公', 5, ['政府信', '（息）公']],
    ['let a comma hang beyond a full line', '政府信息，公开', 4, ['政府信息，', '公开']],
    ['let a last full stop hang', '政府信息。', 4, ['政府信息。']],
    [
      'do not let a quotation mark follow what hangs',
      '政府信息。”公开',
      4,
      ['政府信', '息。”公', '开'],
    ],
    ['do not end with an opening mark', '政府信《息公开》', 4, ['政府信', '《息公', '开》']],
    ['do not begin with a dash', '政府信息——公开', 4, ['政府信', '息——公', '开']],
    ['do not begin with a percent sign', '政府信息％公', 4, ['政府信', '息％公']],
    ['break between a number and its unit', '政府信息1件', 5, ['政府信息1', '件']],
    ['keep a number whole', '政府信2024年', 4, ['政府信', '2024年']],
    ['keep a decimal and its percent sign whole', '政府信36.5%了', 5, ['政府信', '36.5%了']],
    ['keep a Latin word whole', '政府信Word等', 4, ['政府信', 'Word等']],
    [
      'keep a number of a document with its brackets',
      '函〔2021〕30号',
      5,
      ['函', '〔2021〕30', '号'],
    ],
    ['move a comma with the number behind it', '政府信，2024', 5, ['政府', '信，2024']],
    ['break a long word where there is no other way', 'aaaaaaaaaaaa', 4, ['aaaaaaaaa', 'aaa']],
    ['break an address after a slash', '见http://abcdefgh', 5, ['见http://', 'abcdefgh']],
    ['leave spaces at the end of a line', 'abcde  fgh', 2, ['abcd', 'e  ', 'fgh']],
    ['let spaces hang beyond a full line', 'abcd  efgh', 2, ['abcd  ', 'efgh']],
    ['break before nothing but a space', 'ab cd', 2, ['ab ', 'cd']],
    ['hold nothing of nothing', '', 4, ['']],
    ['hold at least one character', '政府', 0.5, ['政', '府']],
    ['break at marks that stand alone', '，，，，，', 3, ['，，，', '，，']],
  ])('%s', (_, text, count, expected) => {
    expect(lines(text, count)).toEqual(expected)
  })

  test('the first line may be shorter', () => {
    expect(breakLines('政府信息公开', style, { first: 640, rest: 1280 })).toEqual([
      '政府',
      '信息公开',
    ])
  })

  test('a slash that ends just at the margin is not used, as in LibreOffice', () => {
    const width = textWidth(charsOf('见http://'), style)
    expect(breakLines('见http://ab', style, { first: width, rest: width })).toEqual([
      '见',
      'http://ab',
    ])
  })
})

const widths = fc.integer({ min: 700, max: 9000 })

test('lines joined are the text, whatever the text', () => {
  fc.assert(
    fc.property(arbitraryText, widths, (text, width) => {
      expect(breakLines(text, style, { first: width, rest: width }).join('')).toBe(text)
    }),
  )
})

test('no line is wider than its room, but for what may hang', () => {
  fc.assert(
    fc.property(arbitraryText, widths, (text, width) => {
      for (const line of breakLines(text, style, { first: width, rest: width })) {
        const chars = charsOf(line.replace(/ +$/, ''))
        const last = chars.at(-1) ?? ''
        const inside =
          textWidth(chars, style) > width && hanging.includes(last) ? chars.slice(0, -1) : chars
        expect(textWidth(inside, style)).toBeLessThanOrEqual(width)
      }
    }),
  )
})

test('no number that fits a line is broken', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const broken = breakLines(text, style, { first: 8844, rest: 8844 })
      for (const [at, line] of broken.entries()) {
        const next = broken[at + 1] ?? ''
        expect(/\d$/.test(line) && /^\d/.test(next)).toBe(false)
      }
    }),
  )
})
