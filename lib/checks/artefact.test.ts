import { expect, test } from 'vitest'
import { artefact } from './artefact.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { testWords } from './test-words.ts'

testWords(artefact, {
  passes: ['公开信息126条（含存量）。\n第二段，完好。', '参见附件[1]和“书签”栏目。'],
  fails: {
    '[bookmark: _GoBack]（五）监督保障。': [
      '正文里有转换带来的“[bookmark: _GoBack]”。',
      '清除转换带来的字符',
    ],
    '公开\ufffd信息\ufffd条。': ['正文里有转换带来的“乱码字符”等 2 处。', '清除转换带来的字符'],
    'OLE_LINK1公开信息&nbsp;126条。': [
      '正文里有转换带来的“OLE_LINK1”等 2 处。',
      '清除转换带来的字符',
    ],
    '见错误!未找到引用源。': ['正文里有转换带来的“错误!未找到引用源。”。', '清除转换带来的字符'],
    '公开\u200b信息。': ['正文里有转换带来的“乱码字符”。', '清除转换带来的字符'],
  },
})

test.each([
  ['公开&nbsp;126&ensp;条', '公开 126 条'],
  ['关于&lt;办法&gt;的&quot;解读&quot;', '关于<办法>的"解读"'],
  ['研究&amp;评估&amp;nbsp;、规划&amp;amp;设计', '研究&评估 、规划&设计'],
  ['一段\u2028二段\u000b三段', '一段\n二段\n三段'],
  ['[bookmark: _Toc1]公开\u200b及时', '公开及时'],
])('%j is cured by what it stands for', (overview, value) => {
  const [finding] = findingsOf(artefact, reportWith({ narratives: { overview } }))
  expect(finding?.cure).toMatchObject({ isSafe: true, writes: [{ value }] })
})
