import { expect, test } from 'vitest'
import { confusables } from '#templates/lexicon/confusables.ts'
import { confusable } from './confusable.ts'
import { testWords } from './test-words.ts'

testWords(confusable, {
  passes: [
    '截至2023年12月31日，共公开信息126条，报名已经截止。',
    '统一部署，及时安装设备，账户信息不公开。',
    '以经济建设为中心，以经营主体的需求为导向，既使群众满意，又使企业受益。',
    '机构反应迅速，及时反映群众诉求。',
  ],
  fails: {
    '截止2023年12月31日，共公开信息126条。': [
      '“截止”应为“截至”（《现代汉语词典》（第7版））。',
      '改为“截至”',
    ],
    '按照区政府的布署开展工作。': ['“布署”应为“部署”（《现代汉语词典》（第7版））。', '改为“部署”'],
    '公开财政专户的帐户信息。': [
      '“帐户”应为“账户”（《第一批异形词整理表》（GF 1001—2001））。',
      '改为“账户”',
    ],
    '充分利用多种途经公开信息。': ['“途经”应为“途径”（《现代汉语词典》（第7版））。', '改为“途径”'],
    '依法不于公开的说明理由。': ['“不于”应为“不予”（《现代汉语词典》（第7版））。', '改为“不予”'],
  },
})

test('every entry has a source, another right form, and as many characters as it mends', () => {
  for (const { source, pairs } of confusables) {
    expect(source).toMatch(/《.+》/)
    for (const pair of pairs.split(' ')) {
      const [, wrong = '', right = ''] = /^(.*)=([^=]+)$/.exec(pair) ?? []
      const plain = wrong.replace(/\(\?.*?\)$/, '').replace(/^\(\?:.*?\)/, '')
      expect(plain, pair).toHaveLength(right.length)
      expect(plain, pair).not.toBe(right)
    }
  }
})
