import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryText } from './arbitrary-text.ts'
import { breakLines } from './break-lines.ts'
import { type LineSetting, setLine } from './set-line.ts'

const setting: LineSetting = {
  face: 'body',
  size: 100,
  spacing: 0,
  align: 'left',
  left: 10,
  width: 1000,
}

/** Where the characters of a line stand. */
function places(text: string, change: Partial<LineSetting>): readonly number[] {
  return setLine(text, { ...setting, ...change }).flatMap(({ x }) => x)
}

describe('a line', () => {
  test.each([
    ['starts at the left', '政府', {}, [10, 110]],
    ['stands in the middle', '政府', { align: 'center' as const }, [410, 510]],
    ['ends at the right', '政府', { align: 'right' as const }, [810, 910]],
    [
      'is stretched to its full width',
      '政府信',
      { align: 'justify' as const, width: 400 },
      [10, 160, 310],
    ],
    [
      'is stretched around a number, not in it',
      '政12',
      { align: 'justify' as const, width: 300 },
      [10, 210, 260],
    ],
    ['is stretched at a space', 'a b', { align: 'justify' as const, width: 200 }, [10, 95, 160]],
    ['of one character cannot be stretched', '政', { align: 'justify' as const }, [10]],
    [
      'lets a mark at its end hang',
      '政府，',
      { align: 'justify' as const, width: 220 },
      [10, 130, 230],
    ],
    [
      'is not stretched by spaces at its end',
      '政府 ',
      { align: 'right' as const },
      [810, 910, 1010],
    ],
    ['of nothing is nothing', '', {}, []],
  ])('%s', (_, text, change, expected) => {
    expect(places(text, change)).toEqual(expected)
  })

  test('changes its run with the font and with the head', () => {
    expect(setLine('（一）公开12条', { ...setting, lead: 3 })).toMatchObject([
      { text: '（一）', face: 'subheading', isLatin: false },
      { text: '公开', face: 'body', isLatin: false },
      { text: '12', face: 'body', isLatin: true },
      { text: '条', face: 'body', isLatin: false },
    ])
  })

  test('has a run of its own for a character of several code units', () => {
    expect(setLine('政𠮷府', setting).map(({ text, x }) => [text, x.length])).toEqual([
      ['政', 1],
      ['𠮷', 1],
      ['府', 1],
    ])
  })
})

test('whatever the text, every character is set once, from left to right, a justified line to its end', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const style = { ...setting, align: 'justify' as const }
      for (const line of breakLines(text, style, { first: 1000, rest: 1000 })) {
        const runs = setLine(line, style)
        expect(runs.map((run) => run.text).join('')).toBe(line)
        const x = runs.flatMap((run) => run.x)
        expect(x).toEqual([...x].sort((a, b) => a - b))
        expect(x[0] ?? 10).toBe(10)
      }
    }),
  )
})
