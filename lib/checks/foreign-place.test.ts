import { foreignPlace } from './foreign-place.ts'
import { testPlaces } from './test-places.ts'
import { testWords } from './test-words.ts'

const own = '远江市白苇区柳塘街道办事处'
const byForm = (place: string, agency = own) => `“${place}”不在本机关“${agency}”的名称里。`
const byList = (place: string, agency: string) => `“${place}”不是“${agency}”所在或者所辖的地方。`

/** An agency that no list knows: the form of the words decides. */
testWords(foreignPlace, {
  given: { agency: own },
  passes: [
    '2023年，柳塘街道认真落实《条例》，远江市、白苇区部署的任务全部完成。',
    '柳塘街道办事处全年公开信息42条，提升我街道政府信息公开水平。',
    '各街道按照要求公开，本辖区主动公开，全区共公开信息，园区积极配合，柳林社区按照要求公开。',
    '赴石桥镇学习，与石桥镇交流。我街道收到申请0件，街道办事处高度重视。',
    '石桥镇、东湖街道共公开信息。',
    '石桥镇全年与我街道开展结对共建。',
    '“石桥镇认真落实《条例》”专题转载1次。',
    '高新区严格审核，城市共建。城区主动公开栏更新。试点区全面推进。',
    '指导乡镇开展培训。在全镇开展检查。试点镇推进公开。干部下乡开展宣讲。\n中心集镇建立专栏。柳塘街道开展培训。',
    '北京市朝阳区的做法。今年街道组织培训，去年街道认真落实。\n全年街道公开信息42条。',
  ],
  fails: {
    '石桥镇开展政策解读3期。': byForm('石桥镇'),
    '公开及时。石桥镇组织培训2次。': byForm('石桥镇'),
    '石桥镇认真落实《条例》，石桥镇认真落实要求，公开信息126条。': byForm('石桥镇'),
    '石桥镇人民政府全年公开信息126条。': byForm('石桥镇'),
    '2023年，东湖街道严格按照要求公开。': byForm('东湖街道'),
    '东湖街道办事处全年公开信息32条。': byForm('东湖街道'),
    '公开及时。远山县主动公开政府信息126条。': byForm('远山县'),
  },
})

/** The office's name with a slip in it is told by another check. */
testWords(foreignPlace, {
  given: { agency: own },
  passes: ['柳溏街道办事处全年公开信息。'],
  fails: { '柳溏街道全年公开信息。': byForm('柳溏街道') },
})

const district = '远江市白苇区人民政府'
testWords(foreignPlace, {
  given: { agency: district, kind: '政府' },
  passes: ['石桥镇全年公开信息126条。', '东港市全年公开信息126条。'],
  fails: { '清河区全年公开信息126条。': byForm('清河区', district) },
})
testWords(foreignPlace, {
  given: { agency: '远江市人民政府', kind: '政府', shortName: '远江' },
  passes: ['清河区全年公开信息126条。'],
  fails: {},
})
testWords(foreignPlace, {
  given: { agency: '人民政府', kind: '政府' },
  passes: ['清河区全年公开信息126条。'],
  fails: {},
})

const street = '云澜市青禾区柳塘街道办事处'
testWords(foreignPlace, {
  given: { agency: street },
  places: testPlaces,
  passes: [
    '柳塘街道全年公开信息42条，临泽省、云澜市、青禾区部署的任务全部完成。',
    '登录云澜市青禾区人民政府门户网站查阅，与青禾区政府办公室联系。',
    '赴松岭区学习，与远山市石桥县开展对口帮扶，邀请远山市同行交流。',
    '东湖街道、柳塘街道共享信息。“东湖街道全年公开信息”栏目。',
    '城区全年增设公开栏，云澜化工园区全年公开信息。',
    '提升我街道水平，白苇区全年公开信息，河东镇认真落实。',
    '远山市民到松岭区办事，松岭区很近。',
    '东湖街道公开12条。松岭区公开8条。远山市公开3条。',
    '向松岭区人民法院起诉。',
  ],
  fails: {
    '东湖街道全年公开信息12条。': byList('东湖街道', street),
    '2023年，远山市石桥县人民政府认真落实《条例》。东湖街道很好。': byList('远山市石桥县', street),
    '按照松岭区委、区政府部署，全年公开信息62条。': byList('松岭区', street),
    '登录松岭区人民政府门户网站查阅。': byList('松岭区', street),
    '松岭区政府信息公开工作领导小组统一部署，松岭区政府信息公开工作。': byList('松岭区', street),
    '按照松岭区统一部署公开。': byList('松岭区', street),
    '请与松岭区松岭街道党政办联系。': byList('松岭区松岭街道', street),
    '南坪县坚持以公开为常态。': byList('南坪县', street),
    '远山市教育局按照要求公开信息95条。': byList('远山市', street),
  },
})

const city = '远山市人民政府'
testWords(foreignPlace, {
  given: { agency: city, kind: '政府', shortName: '青禾区友好市', selfName: '我市' },
  places: testPlaces,
  passes: ['石桥县全年公开信息12条，河口镇全年公开信息3条。', '青禾区全年公开信息12条。'],
  fails: { '松岭区全年公开信息12条。': byList('松岭区', city) },
})

testWords(foreignPlace, {
  given: { agency: ' ' },
  places: testPlaces,
  passes: ['东湖街道全年公开信息12条。'],
  fails: {},
})
