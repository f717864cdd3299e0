import { genericText } from './generic-text.ts'
import { testCheck } from './test-check.ts'

const empty =
  '2023年，我街道认真贯彻落实《中华人民共和国政府信息公开条例》（国务院令第711号），公开工作取得一定成效，但仍有不足，下一步将加强学习、完善制度、压实责任。'.repeat(
    2,
  )
const given = (text: string) => ({ narratives: { problemsAndImprovements: text } })

testCheck(genericText, {
  passes: {
    'a short text': given('公开不够及时，将加强学习。'),
    'a number': given(`${empty}补录信息36条。`),
    'a number in words': given(`${empty}补录信息三十六条。`),
    'a day': given(`${empty}已于5月整改。`),
    'the name of the office': given(`${empty}柳塘街道的公开栏已更新。`),
    'its short name': { ...given(`${empty}柳办已整改。`), shortName: '柳办' },
  },
  fails: {
    'a text of any office': {
      given: given(empty),
      says: `“存在的主要问题及改进情况”有 ${empty.length} 字，没有一个数字、名称或者日期是本机关自己的。`,
      severity: 'hint',
      part: 'problemsAndImprovements',
    },
    'one of something is no number': {
      given: given(`${empty}形成一个制度。`),
      says: `“存在的主要问题及改进情况”有 ${empty.length + 7} 字，没有一个数字、名称或者日期是本机关自己的。`,
    },
  },
  blank: { 'nothing is written': given('') },
})
