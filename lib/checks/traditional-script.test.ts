import { testCheck } from './test-check.ts'
import { traditionalScript } from './traditional-script.ts'

const overview = '全年主動公開信息126條。'

testCheck(traditionalScript, {
  passes: {
    'two characters may be a name': { narratives: { overview: '於家園社区公开信息126条。' } },
  },
  fails: {
    'a text': {
      given: { narratives: { overview } },
      says: '用了繁体字“動”“開”“條”，公文用规范汉字；其他检查按简体读。',
      part: 'overview',
      quote: '動',
    },
    'a title': {
      given: { title: '云澜市青禾区柳塘街道办事处2023年政府信息公開工作年度報告續' },
      says: '用了繁体字“開”“報”“續”，公文用规范汉字；其他检查按简体读。',
      part: 'title',
    },
    'a signature': {
      given: { signature: { name: '雲瀾縣應急管理局', date: '2024-01-20' } },
      says: '用了繁体字“雲”“瀾”“縣”“應”，公文用规范汉字；其他检查按简体读。',
      part: 'signature',
    },
    'many characters': {
      given: { narratives: { overview: '發布審核規範機關報告信息。' } },
      says: '用了繁体字“發”“審”“規”“範”等 7 个，公文用规范汉字；其他检查按简体读。',
      part: 'overview',
    },
  },
  blank: { 'no text': { narratives: {} } },
})
