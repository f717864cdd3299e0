import { repeatedFact } from './repeated-fact.ts'
import { testCheck } from './test-check.ts'
import { testWords } from './test-words.ts'

testWords(repeatedFact, {
  passes: [
    '公开信息126条。其中网站公开信息96条。',
    '通过网站公开信息96条。通过公众号，公开信息30条。',
    '全年公开信息126条。\n（一）主动公开。我街道公开信息126条，内容准确。',
    '上半年公开信息60条；全年公开信息126条。',
    '收到申请3件。收到的申请均已答复。办结申请3件。',
    '公开信息126条，较2022年公开信息110条增加16条。',
    '收到申请18件。\n（二）依申请公开。共收到申请20件，含结转2件。',
    '行政复议0件。行政诉讼0件。行政复议0件。',
    '培训2次。考核2次。培训2次。',
  ],
  fails: {
    '主动公开政府信息126条，做到准确。全年公开信息128条。':
      '前面写“主动公开政府信息126条”，这里写“全年公开信息128条”，同一件事有两个数字。',
    '全年公开信息126条。\n（一）主动公开。我街道公开信息120条，内容准确。':
      '前面写“全年公开信息126条”，这里写“我街道公开信息120条”，同一件事有两个数字。',
  },
})

testCheck(repeatedFact, {
  passes: {
    'two parts are two tellings': {
      narratives: { overview: '公开信息126条。', otherMatters: '公开信息126条，收费0元。' },
    },
  },
  fails: {
    'the same number is a hint': {
      given: { narratives: { overview: '全年公开信息126条，公开信息126条。' } },
      says: '前面已经写过“全年公开信息126条”，这里又写“公开信息126条”。',
      severity: 'hint',
    },
    'the same in other words is a hint': {
      given: {
        narratives: {
          overview: '全年收到政府信息公开申请3件，均已答复。2023年，我街道共收到依申请公开3件。',
        },
      },
      says: '前面已经写过“全年收到政府信息公开申请3件”，这里又写“我街道共收到依申请公开3件”。',
      severity: 'hint',
    },
    'a clause with its number that stands twice is a hint': {
      given: {
        narratives: { overview: '组织专题业务培训3次。评议1次。全年组织专题业务培训3次。' },
      },
      says: '前面已经写过“组织专题业务培训3次”，这里又写“全年组织专题业务培训3次”。',
      severity: 'hint',
    },
    'another number is a warning': {
      given: { narratives: { overview: '全年公开信息126条，公开信息128条。' } },
      says: '前面写“全年公开信息126条”，这里写“公开信息128条”，同一件事有两个数字。',
      severity: 'warning',
    },
  },
  blank: { 'nothing is written': { narratives: { overview: '' } } },
})
