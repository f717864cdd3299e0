import { expect, test } from 'vitest'
import type { OfferedAnswer } from '#templates/schema.ts'
import { isEnough, reasonOf } from './offered-answer.ts'

const change = { text: '本年有误', kind: 'change' } as const
const explain = { text: '上年有误', kind: 'explain' } as const
const plain = { text: '机构合并', kind: 'plain' } as const

test.each<[OfferedAnswer | undefined, string, boolean, string]>([
  [undefined, '', false, ''],
  [undefined, ' 已核对 ', true, '已核对'],
  [change, '', true, '本年有误'],
  [explain, ' 　', false, '上年有误'],
  [explain, '漏计一件', true, '上年有误：漏计一件'],
  [plain, '', true, '机构合并'],
  [plain, '并入青石镇', true, '机构合并：并入青石镇'],
])('%o with “%s”', (chosen, note, enough, reason) => {
  expect(isEnough(chosen, note)).toBe(enough)
  expect(reasonOf(chosen, note)).toBe(reason)
})
