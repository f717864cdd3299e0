import { foreignPlace } from './foreign-place.ts'
import { testWords } from './test-words.ts'

const own = '云澜市青禾区柳塘街道办事处'
const says = (place: string) => `“${place}”不在本机关“${own}”的名称里。`

testWords(foreignPlace, {
  passes: [
    '2023年，柳塘街道认真落实《条例》，云澜市、青禾区部署的任务全部完成。',
    '各街道按照要求公开，本辖区主动公开，全区共公开信息，园区积极配合，柳林社区按照要求公开。',
    '赴石桥镇学习，与石桥镇交流。我街道收到申请0件，街道办事处高度重视。',
    '高新区严格审核，城市共建。',
  ],
  fails: {
    '石桥镇认真落实《条例》，公开信息126条。': says('石桥镇'),
    '2023年，东湖街道严格按照要求公开。': says('东湖街道'),
    '公开及时。远山县主动公开政府信息126条。': says('远山县'),
  },
})
