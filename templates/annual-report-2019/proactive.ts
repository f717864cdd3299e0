import { defineTable } from '../schema.ts'

const regulation = '《中华人民共和国政府信息公开条例》'

/** The three value cells of a row of matters, in the order of the columns. */
function cells<const R extends string>(row: R) {
  return [
    { row },
    { cell: [row, 'itemsLastYear'] },
    { cell: [row, 'change'] },
    { cell: [row, 'decisions'] },
  ] as const
}

const heads = [
  { text: '信息内容' },
  { column: 'itemsLastYear' },
  { column: 'change' },
  { column: 'decisions' },
] as const

/** Table 二: documents made and disclosed, matters dealt with, fees and procurement. */
export const proactive = defineTable({
  id: 'proactive',
  unit: '件',
  columns: {
    newlyIssued: { label: '本年新制作数量', short: '本年新制作' },
    newlyDisclosed: { label: '本年新公开数量', short: '本年新公开' },
    totalDisclosed: { label: '对外公开总数量', short: '对外公开总数量' },
    itemsLastYear: { label: '上一年项目数量', short: '上一年项目', unit: '项' },
    change: {
      label: '本年增/减',
      short: '本年增减',
      type: 'change',
      unit: '项',
      note: '与上一年项目数量相比，减少的填负数。',
    },
    decisions: { label: '处理决定数量', short: '处理决定' },
    projects: { label: '采购项目数量', short: '采购项目', unit: '项' },
    amount: {
      label: '采购总金额',
      short: '采购总金额',
      type: 'money',
      unit: '',
      note: '表头没有注明单位，照原表的数字填写。',
    },
  },
  rows: {
    governmentRules: { label: '规章', short: '规章', basis: `${regulation}第二十条第（一）项` },
    normativeDocuments: {
      label: '规范性文件',
      short: '规范性文件',
      basis: `${regulation}第二十条第（一）项`,
    },
    administrativeLicenses: {
      label: '行政许可',
      short: '行政许可',
      basis: `${regulation}第二十条第（五）项`,
    },
    otherExternalServices: {
      label: '其他对外管理服务事项',
      short: '其他对外管理服务事项',
      basis: `${regulation}第二十条第（五）项`,
    },
    administrativePenalties: {
      label: '行政处罚',
      short: '行政处罚',
      basis: `${regulation}第二十条第（六）项`,
    },
    administrativeCompulsion: {
      label: '行政强制',
      short: '行政强制',
      basis: `${regulation}第二十条第（六）项`,
    },
    administrativeFees: {
      label: '行政事业性收费',
      short: '行政事业性收费',
      basis: `${regulation}第二十条第（八）项`,
    },
    governmentProcurement: {
      label: '政府集中采购',
      short: '政府集中采购',
      basis: `${regulation}第二十条第（九）项`,
    },
  },
  widths: [28, 24, 24, 24],
  headerRows: 0,
  grid: [
    [{ text: '第二十条第（一）项', colspan: 4 }],
    [
      { text: '信息内容' },
      { column: 'newlyIssued' },
      { column: 'newlyDisclosed' },
      { column: 'totalDisclosed' },
    ],
    [
      { row: 'governmentRules' },
      { cell: ['governmentRules', 'newlyIssued'] },
      { cell: ['governmentRules', 'newlyDisclosed'] },
      { cell: ['governmentRules', 'totalDisclosed'] },
    ],
    [
      { row: 'normativeDocuments' },
      { cell: ['normativeDocuments', 'newlyIssued'] },
      { cell: ['normativeDocuments', 'newlyDisclosed'] },
      { cell: ['normativeDocuments', 'totalDisclosed'] },
    ],
    [{ text: '第二十条第（五）项', colspan: 4 }],
    [...heads],
    [...cells('administrativeLicenses')],
    [...cells('otherExternalServices')],
    [{ text: '第二十条第（六）项', colspan: 4 }],
    [...heads],
    [...cells('administrativePenalties')],
    [...cells('administrativeCompulsion')],
    [{ text: '第二十条第（八）项', colspan: 4 }],
    [{ text: '信息内容' }, { column: 'itemsLastYear' }, { column: 'change', colspan: 2 }],
    [
      { row: 'administrativeFees' },
      { cell: ['administrativeFees', 'itemsLastYear'] },
      { cell: ['administrativeFees', 'change'], colspan: 2 },
    ],
    [{ text: '第二十条第（九）项', colspan: 4 }],
    [{ text: '信息内容' }, { column: 'projects' }, { column: 'amount', colspan: 2 }],
    [
      { row: 'governmentProcurement' },
      { cell: ['governmentProcurement', 'projects'] },
      { cell: ['governmentProcurement', 'amount'], colspan: 2 },
    ],
  ],
  relations: [],
})
