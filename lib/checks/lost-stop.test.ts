import { lostStop } from './lost-stop.ts'
import { testCheck } from './test-check.ts'
import { testWords } from './test-words.ts'

const long = '街道在办事大厅设立政府信息查阅点，配备电脑和引导人员；全年接待群众查询三百二十人次'

testWords(lostStop, {
  passes: [
    '不断提升公开水平。2023年，我街道公开信息126条。',
    '截至2023年12月31日，我街道公开信息126条；落实2023年，即本年度的要点。',
    '能力提升2023年，我街道继续开展。',
    `${long}。`,
    `${long}：`,
    '（一）主动公开',
    '设立查阅点，配备电脑和引导人员，全年接待群众查询三百二十人次，群众满意，没有投诉和举报情况',
  ],
  fails: {
    '不断提升公开水平2023年，我街道公开信息126条。': [
      '“水平”和“2023年”之间少了句号。',
      '改为“水平。2023年”',
    ],
    '进一步提高工作透明度2024年度我街道将加强培训。': [
      '“透明度”和“2024年度”之间少了句号。',
      '改为“透明度。2024年度”',
    ],
  },
})

testCheck(lostStop, {
  passes: { 'a preamble may end in an address': { narratives: { preamble: long } } },
  fails: {
    'an end without a mark is a hint': {
      given: { narratives: { overview: long } },
      says: '“…查询三百二十人次”后面没有句号。',
      severity: 'hint',
      cure: '补上句号',
    },
  },
  blank: { 'nothing is written': { narratives: { overview: '' } } },
})
