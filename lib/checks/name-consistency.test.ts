import { nameConsistency } from './name-consistency.ts'
import { testCheck } from './test-check.ts'
import { testPlaces } from './test-places.ts'

const agency = '云澜市青禾区柳塘街道办事处'
const bureau = { agency: '江陵市应急管理局', kind: '部门' } as const
const overview = (text: string) => ({ narratives: { overview: text } })
const signed = (name: string) => ({ signature: { name, date: '2024-01-12' } })

testCheck(nameConsistency, {
  passes: {
    'its own name, whole and short': overview(
      '柳塘街道办事处公开信息，云澜市青禾区柳塘街道办事处。',
    ),
    'other offices': overview('各街道办事处、区街道办事处联席会议，我街道办事处。'),
    'the whole name at the end': signed(agency),
    'a signature without the government in between': {
      agency: '云澜市青禾区人民政府柳塘街道办事处',
      ...signed('云澜市青禾区柳塘街道办事处'),
    },
    'a signature longer than the title': {
      agency: '云澜市青禾区柳塘街道',
      ...signed('云澜市青禾区柳塘街道办事处'),
    },
    'a signature by the name in the list': { shortName: '柳塘街办', ...signed('柳塘街办') },
    'a title of its own': { title: `${agency}2023年政府信息公开工作年度报告` },
    'the ministry above and words with its name in them': {
      ...bureau,
      ...overview(
        '按照应急管理部、应急管理厅要求，应急管理工作、应急管理事业发展，应急管理所配合。',
      ),
    },
    'a commission by its short name': {
      agency: '远山县卫生健康委',
      kind: '部门',
      ...overview('推进卫生健康事业，国家卫生健康委部署，县卫健委认真落实。'),
    },
    'other levels of the same field': {
      ...bureau,
      ...overview('省应急管理厅、江阴区应急管理局和江陵市应急管理局的培训，应急管理局机关。'),
    },
    'others in their own right': {
      ...bureau,
      ...overview(
        '市政务公开办公室全年培训，市委高度重视，省财政厅认真落实。《市财政局全年公开》转载。市财政局全年与我局开展共建。市应急局认真落实。',
      ),
    },
    'a neighbour that is visited': overview(
      '赴柳溏街道办事处学习，与云阑市青禾区柳塘街道办事处交流。',
    ),
    'words that end otherwise': overview(
      '柳塘街道办事大厅、柳塘街道办事员、柳塘街办事处、柳塘街道各社区。',
    ),
    'the offices of a district': overview('青禾区街道办事处联席会议、青禾区街道办事处等。'),
    'a very long name': {
      agency: `${'云'.repeat(50)}市青禾区柳塘街道办事处`,
      ...overview('柳溏街道办事处公开信息。'),
    },
    'a bureau named after its list': {
      agency: '远山县财政局',
      kind: '部门',
      shortName: '远山国资局',
      ...overview('国资局认真落实《条例》。'),
    },
    'a street whose name ends as its kind begins': {
      agency: '云澜市青禾区浆洗街街道办事处',
      ...overview('浆洗街街道办事处公开信息，浆洗街道办事处。'),
    },
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
    'two neighbours of a word exchanged': {
      given: overview('塘柳街道办事处公开信息。'),
      says: '“塘柳街道办事处”与机关名称“柳塘街道办事处”不同。',
      cure: '改为“柳塘街道办事处”',
    },
    'a character of the ending is lost': {
      given: overview('柳塘街道办处公开信息，柳塘街道办处。'),
      says: '“柳塘街道办处”与机关名称“柳塘街道办事处”不同。',
      cure: '改为“柳塘街道办事处”',
    },
    'a character of the ending is doubled': {
      given: overview('柳塘街街道办事处公开信息。'),
      says: '“柳塘街街道办事处”与机关名称“柳塘街道办事处”不同。',
      cure: '改为“柳塘街道办事处”',
    },
    'the level above with a slip in it': {
      given: overview('云澜市青河区柳塘街道办事处公开信息。'),
      says: '“云澜市青河区柳塘街道办事处”与机关名称“云澜市青禾区柳塘街道办事处”不同。',
      cure: `改为“${agency}”`,
    },
    'the level above with two characters exchanged': {
      given: overview('禾青区柳塘街道办事处公开信息。'),
      says: '“禾青区柳塘街道办事处”与机关名称“青禾区柳塘街道办事处”不同。',
      cure: '改为“青禾区柳塘街道办事处”',
    },
    'no word of its own': {
      given: overview('青禾区街道办事处公开信息。'),
      says: '“青禾区街道办事处”里没有机关自己的名字。',
      cure: '改为“青禾区柳塘街道办事处”',
    },
    'a bureau with a slip in its name': {
      given: { ...bureau, ...overview('江陵市应急菅理局认真落实《条例》。') },
      says: '“应急菅理局”与机关名称“应急管理局”不同。',
      cure: '改为“应急管理局”',
    },
    'another bureau that does the work': {
      given: { ...bureau, ...overview('2023年，市财政局认真落实《条例》，公开信息42条。') },
      says: '“市财政局”不是本机关“江陵市应急管理局”。',
    },
    'signed without its levels': {
      given: signed('柳塘街道办事处'),
      says: `署名“柳塘街道办事处”比机关名称“${agency}”短。`,
      severity: 'hint',
      cure: `改为“${agency}”`,
    },
    'signed with a character lost': {
      given: signed('云澜市青禾区柳塘街道办处'),
      says: `署名“云澜市青禾区柳塘街道办处”与机关名称“${agency}”不同。`,
      severity: 'warning',
      cure: `改为“${agency}”`,
    },
    'signed without its own word': {
      given: signed('青禾区街道办事处'),
      says: `署名“青禾区街道办事处”与机关名称“${agency}”不同。`,
      cure: `改为“${agency}”`,
    },
    'a government signed in short': {
      given: { agency: '云澜市人民政府', kind: '政府', ...signed('人民政府') },
      says: '署名“人民政府”比机关名称“云澜市人民政府”短。',
      severity: 'hint',
      cure: '改为“云澜市人民政府”',
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

testCheck(nameConsistency, {
  places: testPlaces,
  passes: { 'the name of another place': overview('柳溏街道办事处公开信息。') },
  fails: {},
  blank: {},
})
