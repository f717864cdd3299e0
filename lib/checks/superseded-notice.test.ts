import { supersededNotice } from './superseded-notice.ts'
import { testWords } from './test-words.ts'

const says = '2021年度起的报告依据国办公开办函〔2021〕30号，这里引用的是2019年的试行格式。'

testWords(supersededNotice, {
  passes: ['按照《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。'],
  fails: {
    '按照《中华人民共和国政府信息公开工作年度报告格式（试行）》编制。': says,
    '按照国办公开办函〔2019〕60号编制。': says,
    '按照国办公开办函[2019]60号编制。': says,
  },
})
