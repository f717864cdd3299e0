import { describe, expect, test } from 'vitest'
import { figureOf } from './timing.ts'

describe('figures', () => {
  test.each([
    [[3, 1, 2], { median: 2, low: 1, high: 3 }],
    [[5], { median: 5, low: 5, high: 5 }],
  ])('%j has its median and its spread', (values, figure) => {
    expect(figureOf(values)).toEqual(figure)
  })
})
