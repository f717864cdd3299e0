import { nameConsistency } from './name-consistency.ts'
import { testCheck } from './test-check.ts'

const agency = '云澜市青禾区柳塘街道办事处'
const overview = (text: string) => ({ narratives: { overview: text } })
const signed = (name: string) => ({ signature: { name, date: '2024-01-12' } })

testCheck(nameConsistency, {
  passes: {
    'its own name, whole and short': overview(
      '柳塘街道办事处公开信息，云澜市青禾区柳塘街道办事处。',
    ),
    'other offices': overview('各街道办事处、区街道办事处联席会议，我街道办事处。'),
    'a signature without the levels above': signed('柳塘街道办事处'),
    'a signature with the government above': {
      agency: '云澜市青禾区人民政府柳塘街道办事处',
      ...signed('青禾区柳塘街道办事处'),
    },
    'a title of its own': { title: `${agency}2023年政府信息公开工作年度报告` },
    'a government': { agency: '云澜市人民政府', kind: '政府', ...overview('云澜市人民政府公开。') },
  },
  fails: {
    'a name without its own part': {
      given: { agency: '云澜市青禾区街道办事处' },
      says: '机关名称“云澜市青禾区街道办事处”里没有自己的名字。',
      part: 'title',
    },
    'one character changed': {
      given: overview('2023年，柳溏街道办事处公开信息。'),
      says: '“柳溏街道办事处”与机关名称“柳塘街道办事处”不同。',
      part: 'overview',
      cure: '改为“柳塘街道办事处”',
    },
    'two characters exchanged': {
      given: overview('柳塘街办道事处公开信息。'),
      says: '“柳塘街办道事处”与机关名称“柳塘街道办事处”不同。',
      cure: '改为“柳塘街道办事处”',
    },
    'signed by another body': {
      given: signed('东湖街道办事处'),
      says: `署名“东湖街道办事处”与机关名称“${agency}”不同。`,
      part: 'signature',
      cure: `改为“${agency}”`,
    },
  },
  blank: {
    'no agency yet': { agency: '', ...signed('东湖街道办事处') },
    'no signature': overview(''),
  },
})
