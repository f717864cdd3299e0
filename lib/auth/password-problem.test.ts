import { expect, test } from 'vitest'
import { passwordLimit, passwordProblem } from './password-problem.ts'

const names = ['李青', 'liqing', '云岚市青河区北苑街道办事处党政办公室']

test.each([
  '院里那棵老槐树今年又发了新芽呢',
  'correct battery horse stapler',
  'wo jia de mao bu chi yu',
  '🐟🐠🐡🦈🐙🦀🦞🦐🐚🐌🦋🐛🐜🐝🐞',
  `${'山高月小水落石出'.repeat(3)}清风徐来`,
  'a1b!'.repeat(3).concat('zebra in the rain'),
])('%s is a password', (password) => {
  expect(passwordProblem(password, names)).toBeUndefined()
})

test.each([
  ['fourteen characters', '院里那棵老槐树今年又发了新', /至少要 15 个字符，现在是 13 个/],
  ['one character again and again', 'a'.repeat(20), /太常见/],
  ['two characters', 'ab'.repeat(10), /太常见/],
  ['a common one twice', 'passwordpassword', /太常见/],
  ['a common one with digits around it', '12345password12345', /太常见/],
  ['a common Chinese one', '不忘初心牢记使命2026！！！！！！', /太常见/],
  ['a common pinyin one', 'woaiwojia1234567890', /太常见/],
  ['the digits in a row', '123456789012345', /太常见/],
  ['the keyboard in rows', 'qwertyuiopasdfghjkl', /太常见/],
  ['the name of the office', '云岚市青河区北苑街道办事处党政办公室', /太常见/],
  ['the user name again and again', 'LiQing LiQing LiQing', /太常见/],
  ['full-width letters', 'ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ', /太常见/],
  ['too long', '山高月小水落石出'.repeat(40), /太长/],
  ['a lone surrogate', `${'山高月小水落石出'.repeat(3)}\ud800`, /不能保存/],
])('%s is none', (_, password, says) => {
  expect(passwordProblem(password, names)).toMatch(says)
})

test('the longest is longer than the standard asks for', () => {
  expect(passwordLimit).toBeGreaterThanOrEqual(64)
})
