import { expect, test } from 'vitest'
import { punctuationWidth } from './punctuation-width.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { testWords } from './test-words.ts'

testWords(punctuationWidth, {
  passes: [
    '公开信息126条（含存量），访问量1,234次，占1.5%。\n　　缩进的段落。',
    '网址：https://www.yunlan.gov.cn/zwgk/,邮箱zwgk@yunlan.gov.cn，电话0999-8123456。',
    '2023 年公开 126 条，用时10:30，A,B两类，1.主动公开',
    '（一）主动公开：及时；准确。',
  ],
  fails: {
    '公开信息(含存量)126条。': ['中文里有半角的“(”。', '改为全角，去掉空格'],
    '公开及时,内容准确;审核严格。': ['中文里有半角的“,”等 2 处。', '改为全角，去掉空格'],
    '公开及 时，内 容准确。': ['中文里有多余的空格等 2 处。', '改为全角，去掉空格'],
    '印发《关于<柳塘街道公开办法>的通知》。': ['中文里有半角的“<”。', '改为全角，去掉空格'],
    '公开及时.\n内容准确。': ['中文里有半角的“.”。', '改为全角，去掉空格'],
    '（以下简称《条例》)。': ['中文里有半角的“)”。', '改为全角，去掉空格'],
  },
})

test('the cure is safe, so that it may be done with others at once', () => {
  const report = reportWith({ narratives: { overview: '公开及时,内容准确。' } })
  const [finding] = findingsOf(punctuationWidth, report)
  expect(finding?.cure).toMatchObject({
    isSafe: true,
    writes: [{ field: 'narratives.overview', value: '公开及时，内容准确。' }],
  })
})
