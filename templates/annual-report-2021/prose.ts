import type { CellOf, Prose } from '../schema.ts'
import type { disputes } from './disputes.ts'
import type { proactive } from './proactive.ts'
import type { requests } from './requests.ts'

type Cell = CellOf<typeof disputes | typeof proactive | typeof requests>

const rows = {
  refused: [
    'refusedStateSecret',
    'refusedProhibitedByLaw',
    'refusedSecurityAndStability',
    'refusedThirdPartyRights',
    'refusedInternalAffairs',
    'refusedDeliberativeInformation',
    'refusedEnforcementFile',
    'refusedAdministrativeInquiry',
  ],
  unavailable: ['unavailableNotHeld', 'unavailableRequiresCreation', 'unavailableStillUnclear'],
  notProcessed: [
    'notProcessedPetition',
    'notProcessedRepeat',
    'notProcessedPublishedMaterial',
    'notProcessedVexatious',
    'notProcessedConfirmation',
  ],
  closed: ['closedClarificationLapsed', 'closedFeeLapsed', 'closedOther'],
} as const

type Row =
  | (typeof rows)[keyof typeof rows][number]
  | 'received'
  | 'carriedOver'
  | 'granted'
  | 'partlyGranted'
  | 'outcomesTotal'
  | 'carriedForward'

function totals<const R extends Row>(...lines: readonly R[]) {
  return lines.map((row) => `requests.${row}.total` as const)
}

const received = totals('received')
const receivedAndCarried = totals('received', 'carriedOver')
const outcomes = totals('outcomesTotal')
const answered = totals(
  'granted',
  'partlyGranted',
  ...rows.refused,
  ...rows.unavailable,
  ...rows.notProcessed,
)
const organizations = [
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
]
const results = [
  { column: 'upheld', feature: 'upheld', name: '结果维持' },
  { column: 'corrected', feature: 'corrected', name: '结果纠正' },
  { column: 'otherResult', feature: 'otherResult', name: '其他结果' },
  { column: 'pending', feature: 'unresolved', name: '尚未审结' },
] as const

function lawsuits<const C extends (typeof results)[number]['column'] | 'total'>(column: C) {
  return [
    `disputes.directLitigation.${column}`,
    `disputes.litigationAfterReconsideration.${column}`,
  ] as const
}

/** A way of closing a request: its words of everyday use; the label and short name of its row count as well. */
function outcome<const R extends Row>(
  id: string,
  name: string,
  words: string,
  lines: readonly R[],
) {
  return { id, name, words, isOutcome: true, topic: 'request', cells: totals(...lines) } as const
}

const issued = 'proactive.normativeDocuments.issued'

/** How narratives state the figures of tables 二, 三 and 四. */
export const prose: Prose<Cell> = {
  parts: ['overview', 'otherMatters'],
  table: 'requests',
  whole: ['accepted'],
  columns: {
    person: [['naturalPerson']],
    enterprise: [['commercialEnterprise'], organizations],
    organization: [organizations, ['otherOrganization']],
    research: [['researchInstitution']],
    welfare: [['publicWelfareOrganization']],
    legal: [['legalServiceInstitution']],
    otherOrganization: [['otherOrganization'], organizations],
  },
  figures: [
    {
      id: 'received',
      name: '本年新收',
      topic: 'request',
      cells: received,
      ways: ['newly request', 'newly'],
    },
    {
      id: 'receivedAtAll',
      name: '本年新收',
      topic: 'request',
      cells: received,
      alsoRight: [receivedAndCarried],
      ways: ['receive request'],
    },
    {
      id: 'accepted',
      name: '本年新收',
      topic: 'request',
      cells: received,
      alsoRight: [receivedAndCarried, outcomes],
      ways: ['accept request', 'work request'],
    },
    {
      id: 'requestsAlone',
      name: '本年新收',
      topic: 'request',
      isWeak: true,
      cells: received,
      alsoRight: [
        receivedAndCarried,
        outcomes,
        answered,
        totals('granted'),
        totals('granted', 'partlyGranted'),
      ],
      ways: ['request'],
    },
    {
      id: 'carriedOver',
      name: '上年结转',
      topic: 'request',
      cells: totals('carriedOver'),
      ways: ['lastYear carry', 'lastYear pending request'],
    },
    {
      id: 'outcomesTotal',
      name: '办理结果总计',
      topic: 'request',
      cells: outcomes,
      alsoRight: [answered],
      ways: ['close request'],
    },
    {
      id: 'carriedForward',
      name: '结转下年度',
      topic: 'request',
      cells: totals('carriedForward'),
      ways: [
        'nextYear carry',
        'nextYear continues request',
        'nextYear work request',
        'carry continues request',
        'pending request',
      ],
    },
    {
      id: 'carried',
      name: '结转下年度',
      topic: 'request',
      cells: totals('carriedForward'),
      alsoRight: [totals('carriedOver')],
      ways: ['carry request'],
    },
    outcome('granted', '予以公开', '同意公开 准予公开 予公开 全部公开 全部予以公开', ['granted']),
    outcome('partlyGranted', '部分公开', '部分予以公开 予以部分公开 同意部分公开', [
      'partlyGranted',
    ]),
    outcome('refused', '不予公开', '不予公开 不同意公开 不公开 依法不予公开', rows.refused),
    outcome('unavailable', '无法提供', '无法提供 不能提供', rows.unavailable),
    outcome('notProcessed', '不予处理', '不予处理', rows.notProcessed),
    outcome('closed', '其他处理', '其他处理 其它处理', rows.closed),
    outcome('refusedStateSecret', '属于国家秘密', '涉及国家秘密 国家秘密 涉密', [
      'refusedStateSecret',
    ]),
    outcome(
      'refusedProhibitedByLaw',
      '法律行政法规禁止公开',
      '法律、行政法规禁止公开 法律行政法规禁止公开 法律法规禁止公开 法律、法规禁止公开 其他法律、行政法规禁止公开',
      ['refusedProhibitedByLaw'],
    ),
    outcome('refusedSecurityAndStability', '危及“三安全一稳定”', '三安全一稳定 危及三安全一稳定', [
      'refusedSecurityAndStability',
    ]),
    outcome(
      'refusedThirdPartyRights',
      '保护第三方合法权益',
      '第三方合法权益 涉及第三方合法权益 损害第三方合法权益 第三方权益 涉及第三方权益 损害第三方权益 涉及第三方 涉及个人隐私 涉及商业秘密',
      ['refusedThirdPartyRights'],
    ),
    outcome(
      'refusedInternalAffairs',
      '三类内部事务信息',
      '内部事务信息 三类内部事务信息 三类内部事务 内部事务 内部管理信息',
      ['refusedInternalAffairs'],
    ),
    outcome(
      'refusedDeliberativeInformation',
      '四类过程性信息',
      '过程性信息 四类过程性信息 四类过程性 过程信息',
      ['refusedDeliberativeInformation'],
    ),
    outcome('refusedEnforcementFile', '行政执法案卷', '行政执法案卷信息 执法案卷 执法案卷信息', [
      'refusedEnforcementFile',
    ]),
    outcome('refusedAdministrativeInquiry', '行政查询事项', '行政查询 行政查询类', [
      'refusedAdministrativeInquiry',
    ]),
    outcome(
      'unavailableNotHeld',
      '本机关不掌握',
      '不掌握相关政府信息 不掌握相关信息 不掌握该信息 不掌握信息 不掌握 本单位不掌握 本机关不掌握相关信息 信息不存在 政府信息不存在 不存在 非本机关负责公开 不属于本机关负责公开',
      ['unavailableNotHeld'],
    ),
    outcome(
      'unavailableRequiresCreation',
      '需另行制作',
      '另行制作 需另行制作 需要另行制作 没有现成信息 没有现成信息需另行制作',
      ['unavailableRequiresCreation'],
    ),
    outcome(
      'unavailableStillUnclear',
      '补正后仍不明确',
      '仍不明确 补正后仍不明确 补正后内容仍不明确',
      ['unavailableStillUnclear'],
    ),
    outcome(
      'notProcessedPetition',
      '信访举报投诉类申请',
      '信访、举报、投诉类申请 信访、举报、投诉类 信访举报投诉类 信访举报投诉 信访、投诉、举报类申请 信访、投诉、举报类 信访投诉举报类申请 信访投诉举报类 信访投诉类申请 信访投诉类 投诉举报类申请 投诉举报类 信访类申请 信访类 信访、举报、投诉',
      ['notProcessedPetition'],
    ),
    outcome('notProcessedRepeat', '重复申请', '重复申请', ['notProcessedRepeat']),
    outcome('notProcessedPublishedMaterial', '要求提供公开出版物', '公开出版物', [
      'notProcessedPublishedMaterial',
    ]),
    outcome(
      'notProcessedVexatious',
      '大量反复申请',
      '无正当理由大量反复申请 大量反复申请 反复申请',
      ['notProcessedVexatious'],
    ),
    outcome(
      'notProcessedConfirmation',
      '确认或重新出具',
      '要求确认或重新出具 确认或重新出具已获取信息 重新出具',
      ['notProcessedConfirmation'],
    ),
    outcome(
      'closedClarificationLapsed',
      '逾期不补正',
      '逾期不补正 逾期未补正 无正当理由逾期不补正 申请人逾期不补正 申请人逾期未补正 申请人无正当理由逾期不补正',
      ['closedClarificationLapsed'],
    ),
    outcome(
      'closedFeeLapsed',
      '逾期未缴费',
      '逾期未缴费 逾期不缴费 逾期未缴纳费用 逾期未按收费通知要求缴纳费用 申请人逾期未缴费',
      ['closedFeeLapsed'],
    ),
    {
      id: 'reconsideration',
      name: '行政复议',
      topic: 'dispute',
      cells: ['disputes.reconsideration.total'],
      ways: ['reconsideration'],
    },
    {
      id: 'litigation',
      name: '行政诉讼',
      topic: 'dispute',
      cells: lawsuits('total'),
      ways: ['litigation'],
    },
    {
      id: 'disputes',
      name: '行政复议和行政诉讼',
      topic: 'dispute',
      cells: ['disputes.reconsideration.total', ...lawsuits('total')],
      ways: ['reconsideration litigation'],
    },
    {
      id: 'directLitigation',
      name: '未经复议直接起诉',
      topic: 'dispute',
      cells: ['disputes.directLitigation.total'],
      ways: ['direct', 'direct litigation'],
    },
    {
      id: 'litigationAfterReconsideration',
      name: '复议后起诉',
      topic: 'dispute',
      cells: ['disputes.litigationAfterReconsideration.total'],
      ways: ['afterReconsideration', 'afterReconsideration litigation'],
    },
    ...results.flatMap(({ column, feature, name }) => [
      {
        id: `reconsideration-${column}`,
        name: `行政复议的${name}`,
        topic: 'dispute' as const,
        cells: [`disputes.reconsideration.${column}`] as const,
        ways: [`reconsideration ${feature}`],
      },
      {
        id: `litigation-${column}`,
        name: `行政诉讼的${name}`,
        topic: 'dispute' as const,
        cells: lawsuits(column),
        ways: [`litigation ${feature}`],
      },
      {
        id: `directLitigation-${column}`,
        name: `未经复议直接起诉的${name}`,
        topic: 'dispute' as const,
        cells: [`disputes.directLitigation.${column}`] as const,
        ways: [`direct ${feature}`],
      },
      {
        id: `litigationAfterReconsideration-${column}`,
        name: `复议后起诉的${name}`,
        topic: 'dispute' as const,
        cells: [`disputes.litigationAfterReconsideration.${column}`] as const,
        ways: [`afterReconsideration ${feature}`],
      },
    ]),
    {
      id: 'documentsIssued',
      name: '制发行政规范性文件',
      topic: 'document',
      cells: [issued],
      ways: ['document issue'],
    },
    {
      id: 'documentsRepealed',
      name: '废止行政规范性文件',
      topic: 'document',
      cells: ['proactive.normativeDocuments.repealed'],
      ways: ['document repeal'],
    },
    {
      id: 'documentsInForce',
      name: '现行有效行政规范性文件',
      topic: 'document',
      cells: ['proactive.normativeDocuments.inForce'],
      ways: ['document inForce'],
    },
    {
      id: 'licenses',
      name: '行政许可处理决定',
      topic: 'decision',
      cells: ['proactive.administrativeLicenses.decisions'],
      ways: ['decide license'],
    },
    {
      id: 'penalties',
      name: '行政处罚处理决定',
      topic: 'decision',
      cells: ['proactive.administrativePenalties.decisions'],
      ways: ['decide penalty'],
    },
    {
      id: 'compulsion',
      name: '行政强制处理决定',
      topic: 'decision',
      cells: ['proactive.administrativeCompulsion.decisions'],
      ways: ['decide compulsion'],
    },
    {
      id: 'fees',
      name: '行政事业性收费',
      topic: 'fee',
      cells: ['proactive.administrativeFees.amount'],
      ways: ['fee'],
    },
  ],
}
