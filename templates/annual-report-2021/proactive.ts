import { defineTable } from '../schema.ts'

const decisions = {
  note: '以本机关名义作出的全部决定，已公开的和依法未公开的都计入，不是公开的条数。',
}

/** Table 二: what the agency made, decided and charged in the year. */
export const proactive = defineTable({
  id: 'proactive',
  unit: '件',
  columns: {
    issued: { label: '本年制发件数', short: '本年制发', note: '报告年度内制发的件数。' },
    repealed: { label: '本年废止件数', short: '本年废止', note: '报告年度内废止的件数。' },
    inForce: {
      label: '现行有效件数',
      short: '现行有效',
      note: '按惯例，指12月31日仍然有效的件数。',
    },
    decisions: { label: '本年处理决定数量', short: '本年处理决定' },
    amount: {
      label: '本年收费金额（单位：万元）',
      short: '本年收费金额',
      type: 'money',
      unit: '万元',
    },
  },
  rows: {
    governmentRules: {
      label: '规章',
      short: '规章',
      note: '有规章制定权的机关制定的规章。没有规章制定权的机关，各格填0。',
      basis: '《中华人民共和国政府信息公开条例》第二十条第（一）项',
    },
    normativeDocuments: {
      label: '行政规范性文件',
      short: '行政规范性文件',
      note: '本机关制发的、涉及公众权利义务、普遍适用、反复适用的文件，不含内部文件。',
      basis: '《中华人民共和国政府信息公开条例》第二十条第（一）项',
    },
    administrativeLicenses: {
      label: '行政许可',
      short: '行政许可',
      ...decisions,
      basis: '《中华人民共和国政府信息公开条例》第二十条第（五）项',
    },
    administrativePenalties: {
      label: '行政处罚',
      short: '行政处罚',
      ...decisions,
      basis: '《中华人民共和国政府信息公开条例》第二十条第（六）项',
    },
    administrativeCompulsion: {
      label: '行政强制',
      short: '行政强制',
      ...decisions,
      basis: '《中华人民共和国政府信息公开条例》第二十条第（六）项',
    },
    administrativeFees: {
      label: '行政事业性收费',
      short: '行政事业性收费',
      note: '报告年度内实际收取的行政事业性收费，单位是万元，可以有小数。例如 12345 元填 1.2345。',
      basis: '《中华人民共和国政府信息公开条例》第二十条第（八）项',
    },
  },
  widths: [28, 24, 24, 24],
  headerRows: 0,
  grid: [
    [{ text: '第二十条第（一）项', colspan: 4 }],
    [{ text: '信息内容' }, { column: 'issued' }, { column: 'repealed' }, { column: 'inForce' }],
    [
      { row: 'governmentRules' },
      { cell: ['governmentRules', 'issued'] },
      { cell: ['governmentRules', 'repealed'] },
      { cell: ['governmentRules', 'inForce'] },
    ],
    [
      { row: 'normativeDocuments' },
      { cell: ['normativeDocuments', 'issued'] },
      { cell: ['normativeDocuments', 'repealed'] },
      { cell: ['normativeDocuments', 'inForce'] },
    ],
    [{ text: '第二十条第（五）项', colspan: 4 }],
    [{ text: '信息内容' }, { column: 'decisions', colspan: 3 }],
    [
      { row: 'administrativeLicenses' },
      { cell: ['administrativeLicenses', 'decisions'], colspan: 3 },
    ],
    [{ text: '第二十条第（六）项', colspan: 4 }],
    [{ text: '信息内容' }, { column: 'decisions', colspan: 3 }],
    [
      { row: 'administrativePenalties' },
      { cell: ['administrativePenalties', 'decisions'], colspan: 3 },
    ],
    [
      { row: 'administrativeCompulsion' },
      { cell: ['administrativeCompulsion', 'decisions'], colspan: 3 },
    ],
    [{ text: '第二十条第（八）项', colspan: 4 }],
    [{ text: '信息内容' }, { column: 'amount', colspan: 3 }],
    [{ row: 'administrativeFees' }, { cell: ['administrativeFees', 'amount'], colspan: 3 }],
  ],
  relations: [
    {
      id: 'rules-beyond-power',
      kind: 'zero',
      severity: 'warning',
      rows: ['governmentRules'],
      exceptAgencies: [
        '^国家|^国务院|^中华人民共和国|^中国人民银行|^中国证券监督管理委员会',
        '^[^省市县区州盟旗乡镇]+(部|委员会|总局|署)$',
        '(省|自治区|自治州|市)((人民)?政府(办公厅|办公室)?)?$',
      ],
      says: '规章由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定，其他机关一般为0。',
      basis: '《中华人民共和国立法法》',
    },
    {
      id: 'issued-exceeds-in-force',
      kind: 'atMost',
      severity: 'warning',
      forEach: 'row',
      left: ['issued'],
      right: ['inForce', 'repealed'],
      says: '本年制发的文件要么现行有效，要么已经废止，所以本年制发一般不超过现行有效与本年废止之和。',
      basis: '各栏含义之间的逻辑关系',
    },
  ],
  acrossYears: [
    {
      id: 'in-force-continuity',
      severity: 'warning',
      forEach: 'row',
      last: 'inForce',
      plus: ['issued'],
      minus: ['repealed'],
      now: 'inForce',
      says: '上年现行有效的件数加本年制发、减本年废止，一般应等于本年现行有效的件数；清理、失效、重新统计的，写明理由。',
      basis: '按惯例',
    },
  ],
})
