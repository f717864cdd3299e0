import { requests as requests2021 } from '../annual-report-2021/requests.ts'
import { defineTable } from '../schema.ts'

/** The seven value cells of one row, in the order of the columns. */
function cells<const R extends string>(row: R) {
  return [
    { cell: [row, 'naturalPerson'] },
    { cell: [row, 'commercialEnterprise'] },
    { cell: [row, 'researchInstitution'] },
    { cell: [row, 'publicWelfareOrganization'] },
    { cell: [row, 'legalServiceInstitution'] },
    { cell: [row, 'otherOrganization'] },
    { cell: [row, 'total'] },
  ] as const
}

const {
  closedClarificationLapsed: _lapsed,
  closedFeeLapsed: _unpaid,
  closedOther: _other,
  outcomesTotal,
  carriedForward,
  ...shared
} = requests2021.rows

/** Table 三: as in the form of 2021, but all other ways of closing a request share one row. */
export const requests = defineTable({
  id: 'requests',
  unit: '件',
  columns: requests2021.columns,
  rows: {
    ...shared,
    closedOther: {
      label: '（六）其他处理',
      short: '其他处理',
      note: '不属于以上各种情形的其他处理，例如逾期不补正、申请人撤回。',
    },
    outcomesTotal,
    carriedForward,
  },
  widths: [6, 9, 25, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5, 9],
  headerRows: 3,
  grid: [
    [
      {
        text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        rowspan: 3,
        colspan: 3,
      },
      { text: '申请人情况', colspan: 7 },
    ],
    [
      { column: 'naturalPerson', rowspan: 2 },
      { text: '法人或其他组织', colspan: 5 },
      { column: 'total', rowspan: 2 },
    ],
    [
      { column: 'commercialEnterprise' },
      { column: 'researchInstitution' },
      { column: 'publicWelfareOrganization' },
      { column: 'legalServiceInstitution' },
      { column: 'otherOrganization' },
    ],
    [{ row: 'received', colspan: 3 }, ...cells('received')],
    [{ row: 'carriedOver', colspan: 3 }, ...cells('carriedOver')],
    [
      { text: '三、本年度办理结果', rowspan: 20 },
      { row: 'granted', colspan: 2 },
      ...cells('granted'),
    ],
    [{ row: 'partlyGranted', colspan: 2 }, ...cells('partlyGranted')],
    [
      { text: '（三）不予公开', rowspan: 8 },
      { row: 'refusedStateSecret' },
      ...cells('refusedStateSecret'),
    ],
    [{ row: 'refusedProhibitedByLaw' }, ...cells('refusedProhibitedByLaw')],
    [{ row: 'refusedSecurityAndStability' }, ...cells('refusedSecurityAndStability')],
    [{ row: 'refusedThirdPartyRights' }, ...cells('refusedThirdPartyRights')],
    [{ row: 'refusedInternalAffairs' }, ...cells('refusedInternalAffairs')],
    [{ row: 'refusedDeliberativeInformation' }, ...cells('refusedDeliberativeInformation')],
    [{ row: 'refusedEnforcementFile' }, ...cells('refusedEnforcementFile')],
    [{ row: 'refusedAdministrativeInquiry' }, ...cells('refusedAdministrativeInquiry')],
    [
      { text: '（四）无法提供', rowspan: 3 },
      { row: 'unavailableNotHeld' },
      ...cells('unavailableNotHeld'),
    ],
    [{ row: 'unavailableRequiresCreation' }, ...cells('unavailableRequiresCreation')],
    [{ row: 'unavailableStillUnclear' }, ...cells('unavailableStillUnclear')],
    [
      { text: '（五）不予处理', rowspan: 5 },
      { row: 'notProcessedPetition' },
      ...cells('notProcessedPetition'),
    ],
    [{ row: 'notProcessedRepeat' }, ...cells('notProcessedRepeat')],
    [{ row: 'notProcessedPublishedMaterial' }, ...cells('notProcessedPublishedMaterial')],
    [{ row: 'notProcessedVexatious' }, ...cells('notProcessedVexatious')],
    [{ row: 'notProcessedConfirmation' }, ...cells('notProcessedConfirmation')],
    [{ row: 'closedOther', colspan: 2 }, ...cells('closedOther')],
    [{ row: 'outcomesTotal', colspan: 2 }, ...cells('outcomesTotal')],
    [{ row: 'carriedForward', colspan: 3 }, ...cells('carriedForward')],
  ],
  relations: [
    {
      id: 'requests-row-total',
      kind: 'sum',
      forEach: 'row',
      derives: true,
      left: [
        'naturalPerson',
        'commercialEnterprise',
        'researchInstitution',
        'publicWelfareOrganization',
        'legalServiceInstitution',
        'otherOrganization',
      ],
      right: ['total'],
      leftName: '各类申请人',
      says: '每一行各类申请人之和，应等于总计。',
      basis: '国办公开办函〔2019〕60号所附表格“总计”栏',
    },
    {
      id: 'requests-outcomes-total',
      kind: 'sum',
      forEach: 'column',
      derives: true,
      left: [
        'granted',
        'partlyGranted',
        'refusedStateSecret',
        'refusedProhibitedByLaw',
        'refusedSecurityAndStability',
        'refusedThirdPartyRights',
        'refusedInternalAffairs',
        'refusedDeliberativeInformation',
        'refusedEnforcementFile',
        'refusedAdministrativeInquiry',
        'unavailableNotHeld',
        'unavailableRequiresCreation',
        'unavailableStillUnclear',
        'notProcessedPetition',
        'notProcessedRepeat',
        'notProcessedPublishedMaterial',
        'notProcessedVexatious',
        'notProcessedConfirmation',
        'closedOther',
      ],
      right: ['outcomesTotal'],
      leftName: '各种办理结果',
      says: '每一列各种办理结果之和，应等于“（七）总计”。',
      basis: '国办公开办函〔2019〕60号所附表格“（七）总计”行',
    },
    {
      id: 'requests-balance',
      kind: 'sum',
      forEach: 'column',
      left: ['received', 'carriedOver'],
      right: ['outcomesTotal', 'carriedForward'],
      says: '本年新收与上年结转之和，应等于办理结果总计与结转下年度之和。',
      basis: '国办公开办函〔2019〕60号所附表格注明的勾稽关系',
    },
  ],
  acrossYears: [
    {
      id: 'carried-over',
      severity: 'error',
      severityOfParts: 'warning',
      forEach: 'column',
      last: 'carriedForward',
      now: 'carriedOver',
      says: '上年结转应与上一年度报告的“结转下年度继续办理”相同。',
      basis: '数字之间的逻辑关系：上年12月31日没有办结的申请，就是本年要继续办理的申请',
      answers: [
        { text: '本年有误', kind: 'change' },
        { text: '上年已发布的报告有误', kind: 'explain' },
        { text: '机构合并或者更名', kind: 'plain' },
      ],
    },
  ],
})
