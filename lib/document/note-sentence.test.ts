import { expect, test } from 'vitest'
import type { ReadNote } from '#lib/page/read-page.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { noteSentence } from './note-sentence.ts'

test.each<[ReadNote['kind'], string, string, string]>([
  [
    'notANumber',
    '12（其中修订2件）',
    'proactive.normativeDocuments.issued',
    '“行政规范性文件·本年制发”写的是“12（其中修订2件）”，不是一个数，请改成数字。',
  ],
  [
    'notANumber',
    '无',
    'disputes',
    '“四、政府信息公开行政复议、行政诉讼情况”的表中多格写的是“无”，不是数，请改成数字。',
  ],
  [
    'rowMissing',
    '3.其他',
    'requests.closedOther',
    '没有找到“3.其他”这一行，这一行留空了；请对照原文填写。',
  ],
  [
    'tableMissing',
    '',
    'disputes',
    '没有找到“四、政府信息公开行政复议、行政诉讼情况”的表格，可能是图片，或者复制时丢失了；请对照原文填写。',
  ],
  [
    'leftOut',
    '字号： 打印',
    'preamble',
    '开头处的“字号： 打印”像是网页上的字样，没有读作报告的内容。',
  ],
  ['headingMissing', '', 'title', '没有找到“标题”；请看看它下面的内容是否读到了别处。'],
  [
    'headingReworded',
    '五、存在问题和整改',
    'problemsAndImprovements',
    '“五、存在的主要问题及改进情况”的标题写的是“五、存在问题和整改”，导出时印作统一格式的标题。',
  ],
  [
    'headingNumeral',
    '3、收到和处理政府信息公开申请情况',
    'requests',
    '标题“3、收到和处理政府信息公开申请情况”的序号不对，导出时印作“三、收到和处理政府信息公开申请情况”。',
  ],
  [
    'unplaced',
    '1 0\n2',
    'requests.received',
    '“一、本年新收政府信息公开申请数量”里的“1 0 2”看不出属于哪里，没有读入；请对照原文填写。',
  ],
  [
    'unplaced',
    '',
    'overview',
    '“一、总体情况”里有内容看不出属于哪一格，没有读入；请对照原文填写。',
  ],
  [
    'reworded',
    '2.逾期不缴费',
    'requests.closedFeeLapsed',
    '表中的“2.逾期不缴费”按次序读作“2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”，与格式的写法不同；请核对这一行的数字。',
  ],
  ['skipped', '一张图片', 'block:2', '原文第 3 段：“一张图片”；请对照原文。'],
  ['skipped', '', 'elsewhere', 'elsewhere有内容没有读入；请对照原文。'],
])('%s %s at %s', (kind, text, at, says) => {
  expect(noteSentence(annualReport2021, { kind, text, at })).toBe(says)
})

test('a long quote is cut', () => {
  const note: ReadNote = { kind: 'unplaced', text: '字'.repeat(80), at: 'overview' }
  expect(noteSentence(annualReport2021, note)).toContain(`“${'字'.repeat(60)}…”`)
})
