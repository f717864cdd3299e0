import { expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { checkInput } from './check-input.ts'
import { missingObject } from './missing-object.ts'
import { reportWith, testCheck } from './test-check.ts'
import { testWords } from './test-words.ts'

testWords(missingObject, {
  passes: [
    '公开126条，各类数量见第二部分的表格。',
    '全年公开126条，具体数量见下表。',
    '全年公开126条（如下表所示）。',
    '如图书馆等查阅点均有资料。意见表、登记表可以下载。',
    '如下图解由街道制作。如表现突出的，给予表扬。常见附件格式均可下载。',
    '清单见《关于印发清单的通知》附件1。目录见区政府网站附件。',
    '区政府网站公布了目录，如附件1。按第三部分统计，如表1。如表格不全，意见表。群众意见附件齐全。',
    '表现突出的见表彰决定，公开如附件齐全的事项。附件齐全（如图）。',
    '制作图片18张（图）、视频6条，设公告栏[1]处。',
    '一图读懂12期，公开附图表的文件3份。',
  ],
  fails: {
    '数量详见下表。全年培训2次。': '写着“详见下表”，这一部分没有这张表。',
    '如图1所示，网站最多。': '写着“如图1”，这一部分没有这张图。',
    '公开目录见附件一。全年更新2次。': '写着“见附件一”，这一部分没有附件。',
    '下表为各月数量。全年培训2次。': '写着“下表”，这一部分没有这张表。',
    '数量不多，以下图所示最为典型。全年培训2次。': '写着“以下图”，这一部分没有这张图。',
    '培训名单附后。全年培训2次。': '写着“名单附后”，这一部分没有这张表。',
    '数量如下表所示，其中网站最多。': '写着“如下表”，这一部分没有这张表。',
    '数量见表1。': '写着“见表1”，这一部分没有这张表。',
    '[图片]全年公开126条。': [
      '“[图片]”是复制、转换时留下的，所指的内容没有带进来。',
      '删去“[图片]”',
    ],
    '全年公开126条。（此处插图）': [
      '“（此处插图）”是复制、转换时留下的，所指的内容没有带进来。',
      '删去“（此处插图）”',
    ],
    '全年公开126条。![](media/image1.png)': [
      '“![](media/image1.png)”是复制、转换时留下的，所指的内容没有带进来。',
      '删去“![](media/image1.png)”',
    ],
  },
})

testCheck(missingObject, {
  passes: {},
  fails: {
    'the last part has no table behind it': {
      given: { narratives: { otherMatters: '收费0元，见下表。' } },
      says: '写着“见下表”，这一部分没有这张表。',
      part: 'otherMatters',
    },
    'a preamble has none either': {
      given: { narratives: { preamble: '数据见下表。' } },
      says: '写着“见下表”，这一部分没有这张表。',
      part: 'preamble',
    },
  },
  blank: { 'nothing is written': { narratives: { overview: '' } } },
})

test('a table that stands in the file that was read is told as left there', () => {
  const overview = '各渠道的数量见下表：\n全年培训2次。'
  const table: Block = { kind: 'table', widths: [1], headerRows: 0, rows: [[{ text: '网站' }]] }
  const blocks: readonly Block[] = [
    table,
    { kind: 'paragraph', text: '各渠道的数量见下表：' },
    table,
    { kind: 'paragraph', text: '全年培训2次。' },
  ]
  const input = checkInput(annualReport2021, reportWith({ narratives: { overview } }), '2024-01-12')
  const told = (source: { blocks: readonly Block[]; notes: [] }) =>
    missingObject.run({ ...input, source }).map(({ message }) => message)
  expect(told({ blocks, notes: [] })).toEqual([
    '“见下表”指的这张表在原文件里，没有带进这一部分的文字。',
  ])
  expect(told({ blocks: blocks.slice(3), notes: [] })).toEqual([
    '写着“见下表”，这一部分没有这张表。',
  ])
})
