import { artefact } from './artefact.ts'
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
