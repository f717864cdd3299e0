import { testCheck } from './test-check.ts'
import { wrongScope } from './wrong-scope.ts'

const overview = (text: string) => ({
  narratives: { overview: text, problemsAndImprovements: '', otherMatters: '' },
})
const bureau = { agency: '远山县发展和改革局', kind: '部门' } as const
const city = { agency: '云澜市人民政府', kind: '政府' } as const

testCheck(wrongScope, {
  passes: {
    'a street of a district': overview('我街道、本街道办事处、我办落实我区要求。'),
    'somebody else is named': overview('按照我市政务公开办的部署，在我市政府网站公开。'),
    'the place it is in, named': overview('在我市处于前列，我市首个专区，我市政务公开考核良好。'),
    'words that begin alike': overview('我局域网、我委托、我镇区、我局部、我中心区。'),
    'no agency': { agency: ' ', ...overview('我镇做好公开。') },
    'a quotation': overview('开设“我市新闻”栏目，转载《我局的一天》。'),
    'a bureau of a county': { ...bureau, ...overview('我局为我县发展服务。') },
    'a commission': {
      agency: '云澜市卫生健康委员会',
      kind: '部门',
      ...overview('我委落实我市部署。'),
    },
    'a city government': { ...city, ...overview('我市公开信息，推动全市政务公开工作。') },
    'a town': {
      agency: '远山县石桥镇人民政府',
      kind: '镇',
      ...overview('我镇做好公开，我县部署。'),
    },
    'the office of a city government': {
      agency: '云澜市人民政府办公室',
      kind: '办公室',
      ...overview('我办、我市做好公开。'),
    },
    'its own words of 报告信息': { selfName: '我中心', ...overview('我中心做好公开。') },
    'a street of its own': overview('组织推动全街道政府信息公开工作。'),
  },
  fails: {
    'a street that calls itself a bureau': {
      given: overview('我局积极配合办理，我局重视公开。'),
      says: '“我局”与机关“云澜市青禾区柳塘街道办事处”不符。',
      part: 'overview',
      quote: '我局积极配合办',
    },
    'a street that calls itself a town': {
      given: overview('我镇做好公开。'),
      says: '“我镇”与机关“云澜市青禾区柳塘街道办事处”不符。',
    },
    'a street that speaks as the city': {
      given: overview('我市坚持公开为常态。'),
      says: '“我市”与机关“云澜市青禾区柳塘街道办事处”不符。',
    },
    'a bureau that calls itself a commission': {
      given: { ...bureau, agency: '远山县财政局', ...overview('我委做好公开。') },
      says: '“我委”与机关“远山县财政局”不符。',
    },
    'a street that does the work of the district': {
      given: overview('组织推动全区政府信息公开工作，推动全区政务公开。'),
      says: '“推动全区”的范围大于“云澜市青禾区柳塘街道办事处”自己的工作。',
      severity: 'hint',
    },
  },
  blank: { 'no text': overview('') },
})
