import { describe, expect, test } from 'vitest'
import { cutAtHeadings } from './cut-at-headings.ts'

const headings = ['一、总体情况', '二、主动公开政府信息情况', '六、其他需要报告的事项']

describe('a heading that was run into a text', () => {
  test.each([
    ['现将情况报告如下。一、总体情况', '现将情况报告如下。|一、总体情况'],
    ['报告如下：一、总体情况2023年公开12条。', '报告如下：|一、总体情况|2023年公开12条。'],
    [
      '一、总体情况我街道公开12条。二、主动公开政府信息情况',
      '一、总体情况|我街道公开12条。|二、主动公开政府信息情况',
    ],
    ['更新及时。六、其他需要报告的事项：无', '更新及时。|六、其他需要报告的事项：无'],
    [' 一、总体情况（一）主动公开。', ' 一、总体情况|（一）主动公开。'],
  ])('%s', (text, pieces) => {
    expect(cutAtHeadings(text, headings).join('|')).toBe(pieces)
  })
})

describe('is left where it is', () => {
  test.each([
    '一、总体情况',
    '一、总体情况。公开12条。',
    '全文包括：一、总体情况；二、主动公开政府信息情况；六、其他需要报告的事项。',
    '共六个部分。一、总体情况 二、主动公开政府信息情况 六、其他需要报告的事项。',
    '共六个部分。一、总体情况二、主动公开政府信息情况。',
    '一、总体情况方面，全年公开12条。',
    '数字见二、主动公开政府信息情况的表格。',
    '一、总体情况概述',
  ])('%s', (text) => {
    expect(cutAtHeadings(text, headings)).toEqual([text])
  })
})
