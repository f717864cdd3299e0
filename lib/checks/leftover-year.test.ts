import { expect, test } from 'vitest'
import { leftoverYear } from './leftover-year.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { testWords } from './test-words.ts'

const wrong = (year: number): [string, string] => [
  `写的是 ${year} 年，本报告是 2023 年度。`,
  '改为“2023”',
]

testWords(leftoverYear, {
  passes: [
    '2023年，我街道公开信息126条，比2022年多6条。与2022年相比，公开信息增加6条。',
    '2022年，我街道公开信息120条，2023年公开126条。',
    '2024年，我街道将进一步加强政府信息公开工作，要细化公开内容。',
    '公开2022年部门决算和2024年部门预算，2022年决算公开及时。',
    '贯彻《2022年政务公开工作要点》（云政办〔2022〕5号），2019年5月15日起施行的《条例》。',
    '2021年以来，我街道坚持每周更新。2020年，我街道成立政务公开领导小组。',
    '2022年，我街道被评为先进单位。2022年至2023年开展专项行动。2022年底，全街道公开栏12处。',
    '针对《2022年政府信息公开工作年度报告》指出的问题，已经全部改正。',
    '较2022年度政府信息公开工作年度报告增加6条。本报告于2024年1月12日公布。',
    '2022年检查反馈的问题，我街道已经整改。',
  ],
  fails: {
    '2022年，我街道认真落实《条例》，公开信息126条。': wrong(2022),
    '（一）主动公开。2022年度，柳塘街道办事处主动公开政府信息126条。': wrong(2022),
    '2021年全年，本机关共收到政府信息公开申请0件。': wrong(2021),
    '现公布2022年度政府信息公开工作年度报告。': wrong(2022),
    '现将2022年年报公布如下，内容是政府信息公开。': wrong(2022),
    '2024年，我街道公开信息126条。': wrong(2024),
  },
  given: { selfName: '我街道' },
})

test('before the year is known no year is left over', () => {
  const overview = '2022年，我街道公开信息126条。'
  expect(findingsOf(leftoverYear, reportWith({ year: 0, narratives: { overview } }))).toEqual([])
})
