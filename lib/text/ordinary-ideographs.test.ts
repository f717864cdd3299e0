import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ordinaryIdeographs } from './ordinary-ideographs.ts'

test.each([
  ['radicals', '⽉⽇⽅⾯⼯作⾃⾄⽌⼈⺠⻓⻔⻢', '月日方面工作自至止人民长门马'],
  ['a radical in the form that this country prints', '⼾⼝、⾭年、⿈⾊', '户口、青年、黄色'],
  [
    'the radicals that NFKC leaves',
    '⺠⻘⻄⻆⻋⻚⻛⻝⻬⻰⻅⻉⻤⻥⻦⻨⻩',
    '民青西角车页风食齐龙见贝鬼鱼鸟麦黄',
  ],
  ['ideographs encoded twice', '\u{f967}\u{f9db}\u{f92e}\u{fa19}\u{2f804}', '不率冷神你'],
  ['what only looks like them', '户戶黃靑，（１）①〇○㇐', '户戶黃靑，（１）①〇○㇐'],
])('%s: %s is %s', (_, text, plain) => {
  expect(ordinaryIdeographs(text)).toBe(plain)
})

test('every radical that has an ideograph becomes one', () => {
  const radicals = [...Array(0x2fd6 - 0x2e80).keys()].map((at) => String.fromCharCode(0x2e80 + at))
  const left = radicals.filter(
    (sign) => ordinaryIdeographs(sign) === sign && /\p{Radical}/u.test(sign),
  )
  // U+2E80 has none in Unicode’s file.
  expect(left).toEqual(['⺀'])
})

test('what it folds it does not fold again, and ordinary text it leaves alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = ordinaryIdeographs(text)
      expect(ordinaryIdeographs(once)).toBe(once)
    }),
  )
})
