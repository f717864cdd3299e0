import { preambleParts } from './preamble-parts.ts'
import { testCheck } from './test-check.ts'

const preamble = (text: string) => ({ narratives: { preamble: text } })
const six =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项'

testCheck(preambleParts, {
  passes: {
    'the generated preamble': {},
    'six parts in the words of the form': preamble(`本报告包括${six}六部分内容。`),
    'separated otherwise': preamble(`本报告由${six.replaceAll('、', '；')}等六个部分组成。`),
    'the number of one part, and of some': preamble(
      '详见第五部分，表格在第二至四部分，数字在二、三部分。',
    ),
    'no list': preamble('根据《条例》编制，向社会主动公开。'),
    'as a numbered list': preamble(
      `本报告共六个部分：\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项`,
    ),
  },
  fails: {
    'five of six parts': {
      given: preamble(`本报告包括${six.replace('、其他需要报告的事项', '')}。`),
      says: '开头列出的各部分里没有“其他需要报告的事项”。',
      part: 'preamble',
    },
    'five parts and 等 claim no whole list': {
      given: preamble(`本报告由${six.replace('、其他需要报告的事项', '')}等六部分组成。`),
      says: '开头列出的各部分里没有“其他需要报告的事项”。',
      severity: 'hint',
    },
    'another number': {
      given: preamble(`本报告包括${six}五个部分。`),
      says: '开头写“五个部分”，报告有 6 个部分。',
      quote: '五个部分',
    },
    'another number in figures': {
      given: preamble('全文共分 7 部分。'),
      says: '开头写“7 部分”，报告有 6 个部分。',
    },
    'in other words': {
      given: preamble(
        `本报告由${six.replace('存在的主要问题及改进情况', '存在的问题及改进措施')}组成。`,
      ),
      says: '开头列出的名称与正文标题不完全相同，标题是“存在的主要问题及改进情况”。',
      severity: 'hint',
    },
  },
  blank: { 'no preamble': preamble('') },
})
