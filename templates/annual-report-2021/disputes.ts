import { defineTable } from '../schema.ts'

/** The five value cells of one group, in the order of the columns. */
function cells<const R extends string>(row: R) {
  return [
    { cell: [row, 'upheld'] },
    { cell: [row, 'corrected'] },
    { cell: [row, 'otherResult'] },
    { cell: [row, 'pending'] },
    { cell: [row, 'total'] },
  ] as const
}

const heads = [
  { column: 'upheld' },
  { column: 'corrected' },
  { column: 'otherResult' },
  { column: 'pending' },
  { column: 'total' },
] as const

const scope = '只计因政府信息公开工作、以本机关为被申请人或者被告的案件。'

/** Table 四: reconsideration and litigation about disclosure. */
export const disputes = defineTable({
  id: 'disputes',
  unit: '件',
  columns: {
    upheld: { label: '结果维持', short: '结果维持' },
    corrected: { label: '结果纠正', short: '结果纠正' },
    otherResult: { label: '其他结果', short: '其他结果', note: '例如申请人、原告撤回，终止审理。' },
    pending: { label: '尚未审结', short: '尚未审结', note: '12月31日尚未审结的案件。' },
    total: { label: '总计', short: '总计' },
  },
  rows: {
    reconsideration: { label: '行政复议', short: '行政复议', note: scope },
    directLitigation: {
      label: '未经复议直接起诉',
      short: '未经复议直接起诉',
      note: `${scope}原告没有先申请行政复议、直接起诉的。`,
    },
    litigationAfterReconsideration: {
      label: '复议后起诉',
      short: '复议后起诉',
      note: `${scope}经过行政复议以后再起诉的。复议机关只作共同被告的，由作出原行政行为的机关计入。`,
      basis: '国办公开办函〔2016〕201号（依据修订前的条例作出的解释）',
    },
  },
  widths: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  headerRows: 3,
  grid: [
    [
      { row: 'reconsideration', colspan: 5 },
      { text: '行政诉讼', colspan: 10 },
    ],
    [
      ...heads.map((head) => ({ ...head, rowspan: 2 })),
      { row: 'directLitigation', colspan: 5 },
      { row: 'litigationAfterReconsideration', colspan: 5 },
    ],
    [...heads, ...heads],
    [
      ...cells('reconsideration'),
      ...cells('directLitigation'),
      ...cells('litigationAfterReconsideration'),
    ],
  ],
  relations: [
    {
      id: 'disputes-total',
      kind: 'sum',
      forEach: 'row',
      derives: true,
      left: ['upheld', 'corrected', 'otherResult', 'pending'],
      right: ['total'],
      says: '结果维持、结果纠正、其他结果、尚未审结之和，应等于总计。',
      basis: '国办公开办函〔2021〕30号所附表格“总计”栏',
    },
  ],
})
