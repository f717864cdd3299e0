import type { CellOf, Figure, Prose } from '../schema.ts'
import type { disputes } from './disputes.ts'
import type { proactive } from './proactive.ts'
import type { requests } from './requests.ts'

type Cell = CellOf<typeof disputes | typeof proactive | typeof requests>

/** Nouns for a request, from the full term to the short ones in use. */
const request =
  '(?:(?:政府|政务)?信息(?:依申请)?公开|(?:政府信息)?依申请(?:公开)?(?:政府)?(?:信息)?(?:公开)?|申请公开(?:政府信息)?)(?:的|类|申请|案件|事项|信息|件)*'
/** What may stand between a noun and its number. */
const lead =
  '(?:的|类|申请|答复|决定书?|政府信息公开|信息|情形|处理|办理|告知|案件|事项|件|数|总数|总量|数量|件数|共|计|共计|总计|合计|有|为|是|达|到|了|：|:)*'
/** What may stand between a verb and its noun. */
const between =
  '(?:到|悉|了|的|各类|有效|公民|法人|和|及|或|者|、|其他|组织|社会|公众|群众|申请人|提交|提出|递交|书面|有关|相关|全年|新|共|共计|总计|合计|市民|企业|以|对)*'
const verbs = '(?:收到|收悉|接收|接到|新增)'
const not = '(?:未曾|未|没有|暂无|尚无|无|从未|没)(?:再|有|曾)?'

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

type Head = Pick<Figure, 'id' | 'name' | 'keys'>

/** A way of closing a request, before its number or after it. */
function outcome<const R extends Row>(head: Head, words: string, lines: readonly R[]) {
  return {
    ...head,
    cells: totals(...lines),
    bare: [
      `(?:${words})(?:（[^）N]*）)?${lead}N`,
      `N(?:申请|政府信息公开|为|属|属于|系|作出|作|的|均|已|全部|被|予|按|依法|因|了|进行)*(?:${words})(?:的|答复|决定|处理|类|申请)*$`,
      `N(?:申请)?(?:因|由于)[^，。；、N]{0,24}(?:${words})$`,
    ],
  }
}

const disclosed = '(?:政府信息公开|信息公开|依申请公开|公开工作|申请公开)'
const cases = '(?:的|类|案件|案|申请|事项|诉讼|数|数量|件数|共|计|共计|合计|有|为|是|发生|了|：|:)*'
const documents = '(?:行政)?规范性文件'
const made = '(?:制发|制定|出台|印发|制订|新制定?|制定出台|制定印发)'

/** How narratives state the figures of tables 二, 三 and 四. */
export const prose: Prose<Cell> = {
  parts: ['overview', 'otherMatters'],
  context:
    '依申请|公开申请|信息公开[^，。；]{0,8}申请|申请公开|信息公开类|办理结果|答复申请|申请人',
  otherClause: [
    '较|同比|环比|相比|比上|比去|增长|增加|减少|下降|上升|回落|多出|增幅|降幅',
    '备案|转办|督办|交办|承办|协办|移送|转交|逾期|超期|延期|未按|超时|撤回|撤销|败诉|纠错|满意|未办结|正在',
    '去年|上年|上一年|上半年|下半年|季度|每月|每年|月份|历年|近年|年均',
    '其中(?:网|信|当|邮|现|传|线)|网上|网络|线上|线下|信函|当面|邮寄|邮件|邮箱|电子|传真|现场|窗口|口头|平台|渠道|通过',
    '本级|代表|政府办|府办|办公厅|各部门|各单位|各街道|各镇|各乡|下属|所属|直属|协助|配合|指导|其余|村|社区',
    '认定|清单|目录|培训|会议|审查|修订|修改|清理|失效|公示|发布|栏目|专栏|专题|分别',
  ].join('|'),
  otherSentence:
    '备案|信访|投诉|举报|热线|12345|网络问政|信箱|留言|咨询|来信|来电|来访|建议|提案|议案|舆情|公文|属性',
  ownWords:
    '信访、?举报、?投诉类|(?:上年|上年度|上一年|上一年度|去年)结转|结转自?(?:上年|上一年|去年)|逾期(?:不|未)补正|逾期(?:不|未)缴费',
  figures: [
    {
      id: 'received',
      name: '本年新收',
      keys: ['新收'],
      cells: received,
      phrases: [`新收(?:到)?${between}${request}${lead}N`, `本年(?:度)?新收${lead}N`],
      bare: [`新收(?:到)?${between}${lead}N`],
      none: [`${not}新收${between}${request}${lead}$`],
    },
    {
      id: 'receivedAtAll',
      name: '本年新收',
      keys: ['申请', '公开'],
      cells: received,
      alsoRight: [receivedAndCarried],
      phrases: [
        `${verbs}${between}${request}${lead}N`,
        `${verbs}${between}N(?:的)?${request}`,
        `${request}(?:数量|件数|总数|总量|量)${lead}N`,
      ],
      bare: [`${verbs}${between}申请${lead}N`, `${verbs}${between}N申请(?:书|表)?$`],
      none: [
        `${not}(?:收到|接到|接收|收取|发生|新收)?(?:过|任何|到)?${between}${request}(?:的|工作|情况|受理|办理|数量)*$`,
        `${request}(?:数量|件数|总数)?(?:为)?零$`,
      ],
    },
    {
      id: 'accepted',
      name: '本年新收',
      keys: ['申请', '公开'],
      cells: received,
      alsoRight: [receivedAndCarried, outcomes],
      phrases: [
        `(?:受理|收办|处理|办理|共办)${between}${request}${lead}N`,
        `(?:受理|收办|处理|办理|共办)${between}N(?:的)?${request}`,
        `^(?:\\d{4}年(?:度|全年)?)?(?:全年|本年度|共|全年共)?政府信息公开申请(?:共|共计)?N`,
      ],
      bare: [
        `(?:受理|收办)${between}申请${lead}N`,
        `(?:受理|收办)${between}N申请(?:书|表)?$`,
        `共办理(?:申请)?N`,
      ],
      none: [`${not}受理(?:过|任何)?${between}${request}(?:的|工作|情况)*$`],
    },
    {
      id: 'carriedOver',
      name: '上年结转',
      keys: ['结转'],
      cells: totals('carriedOver'),
      phrases: [
        `(?:上年|上一年|上年度|上一年度|去年|去年度|{lastYear}年度?)结转(?:下来|而来|来|至本年度?|到本年度?)?(?:继续)?(?:${request})?${lead}N`,
        `结转(?:自)?(?:上年|上年度|上一年|上一年度|去年)(?:的)?(?:${request})?${lead}N`,
        `N(?:申请)?(?:为|是|系)?(?:上年|上一年|上年度|上一年度|去年)结转(?:而来|来)?(?:的)?(?:申请)?$`,
      ],
      none: [`${not}(?:上年|上一年|上年度|上一年度|去年)结转(?:的)?(?:${request})?(?:情况|事项)*$`],
    },
    {
      id: 'outcomesTotal',
      name: '办理结果总计',
      keys: ['办', '答复', '回复'],
      cells: outcomes,
      alsoRight: [answered],
      phrases: [
        `(?:办结|办复|答复|回复|办理完毕|办理完成)${between}${request}${lead}N`,
        `(?:办结|办复|答复|回复)${between}N(?:的)?${request}`,
      ],
      bare: [
        `(?:办结|办复|答复|办理完毕)(?:了|申请|数|件数|共|共计|合计|总计)*N`,
        `N(?:申请|政府信息公开申请|依申请公开件|均|已|全部|都|按期|按时|依法)*(?:办结|办理完毕|办理完成|答复完毕|办复)$`,
      ],
    },
    {
      id: 'carriedForward',
      name: '结转下年度',
      keys: ['结转', '转', '顺延', '延续'],
      cells: totals('carriedForward'),
      phrases: [
        `(?:结转|转|转入|结转至|结转到|转至|转到|顺延至|顺延到|结转入)(?:下年|下年度|下一年|下一年度|次年|明年|{nextYear}年度?)(?:继续)?(?:办理|处理|答复)?(?:${request})?${lead}N`,
        `N[^，。；、N]{0,12}(?:结转|转|顺延|延续)(?:至|到|入)?(?:下年|下年度|下一年|下一年度|次年|明年|{nextYear}年度?)(?:继续)?(?:办理|处理|答复)?(?:的)?(?:申请)?$`,
      ],
      none: [
        `${not}(?:申请)?结转(?:至|到|入)?(?:下年|下年度|下一年|下一年度|次年)(?:继续)?(?:办理|处理|答复)?(?:的)?(?:${request})?(?:情况|事项)*$`,
      ],
    },
    outcome({ id: 'granted', name: '予以公开', keys: ['公开'] }, '予以公开|同意公开|准予公开', [
      'granted',
    ]),
    outcome({ id: 'partlyGranted', name: '部分公开', keys: ['部分公开'] }, '部分公开', [
      'partlyGranted',
    ]),
    outcome(
      { id: 'grantedOrPartly', name: '予以公开和部分公开', keys: ['部分公开'] },
      '(?:予以公开|同意公开)(?:申请)?(?:及|和|、|或|与|以及)(?:予以)?部分公开',
      ['granted', 'partlyGranted'],
    ),
    outcome(
      { id: 'refused', name: '不予公开', keys: ['公开'] },
      '不予公开|不同意公开',
      rows.refused,
    ),
    outcome(
      { id: 'unavailable', name: '无法提供', keys: ['无法提供'] },
      '无法提供',
      rows.unavailable,
    ),
    outcome(
      { id: 'notProcessed', name: '不予处理', keys: ['不予处理'] },
      '不予处理',
      rows.notProcessed,
    ),
    outcome({ id: 'closed', name: '其他处理', keys: ['处理'] }, '其[他它]处理', rows.closed),
    outcome(
      { id: 'refusedStateSecret', name: '属于国家秘密', keys: ['国家秘密'] },
      '属于国家秘密|涉及国家秘密',
      ['refusedStateSecret'],
    ),
    outcome(
      { id: 'refusedProhibitedByLaw', name: '法律行政法规禁止公开', keys: ['禁止公开'] },
      '法律、?行政法规禁止公开',
      ['refusedProhibitedByLaw'],
    ),
    outcome(
      { id: 'refusedSecurityAndStability', name: '危及“三安全一稳定”', keys: ['三安全'] },
      '危及“?三安全一稳定”?',
      ['refusedSecurityAndStability'],
    ),
    outcome(
      { id: 'refusedThirdPartyRights', name: '保护第三方合法权益', keys: ['第三方'] },
      '(?:保护|涉及|损害)?第三方合法权益',
      ['refusedThirdPartyRights'],
    ),
    outcome(
      { id: 'refusedInternalAffairs', name: '三类内部事务信息', keys: ['内部事务'] },
      '内部事务信息',
      ['refusedInternalAffairs'],
    ),
    outcome(
      { id: 'refusedDeliberativeInformation', name: '四类过程性信息', keys: ['过程性'] },
      '过程性信息',
      ['refusedDeliberativeInformation'],
    ),
    outcome(
      { id: 'refusedEnforcementFile', name: '行政执法案卷', keys: ['执法案卷'] },
      '行政执法案卷(?:信息)?',
      ['refusedEnforcementFile'],
    ),
    outcome(
      { id: 'refusedAdministrativeInquiry', name: '行政查询事项', keys: ['行政查询'] },
      '行政查询事项',
      ['refusedAdministrativeInquiry'],
    ),
    outcome(
      { id: 'unavailableNotHeld', name: '本机关不掌握', keys: ['不掌握'] },
      '本(?:机关|单位|街道|镇|局)不掌握(?:相关)?(?:政府)?(?:信息)?',
      ['unavailableNotHeld'],
    ),
    outcome(
      { id: 'unavailableRequiresCreation', name: '需另行制作', keys: ['另行制作'] },
      '(?:没有现成信息)?需要?另行制作',
      ['unavailableRequiresCreation'],
    ),
    outcome(
      { id: 'unavailableStillUnclear', name: '补正后仍不明确', keys: ['仍不明确'] },
      '补正后(?:申请内容)?仍不明确',
      ['unavailableStillUnclear'],
    ),
    outcome(
      { id: 'notProcessedPetition', name: '信访举报投诉类申请', keys: ['信访'] },
      '信访、?举报、?投诉类',
      ['notProcessedPetition'],
    ),
    outcome({ id: 'notProcessedRepeat', name: '重复申请', keys: ['重复申请'] }, '重复申请', [
      'notProcessedRepeat',
    ]),
    outcome(
      { id: 'closedClarificationLapsed', name: '逾期不补正', keys: ['补正'] },
      '逾期不补正|逾期未补正',
      ['closedClarificationLapsed'],
    ),
    {
      id: 'reconsideration',
      name: '行政复议',
      keys: ['复议'],
      cells: ['disputes.reconsideration.total'],
      phrases: [`${disclosed}[^。；N]{0,24}行政复议${cases}N`],
      bare: [
        `行政复议${cases}N`,
        `N(?:因|政府信息公开|信息公开|依申请公开|引起的|引发的|类|被)*行政复议(?:案件|申请|案)?$`,
      ],
      none: [`${not}[^，。；、N]{0,24}行政复议(?:的|案件|案|申请|情况|事项|发生)*$`],
    },
    {
      id: 'litigation',
      name: '行政诉讼',
      keys: ['诉讼'],
      cells: ['disputes.directLitigation.total', 'disputes.litigationAfterReconsideration.total'],
      phrases: [`${disclosed}[^。；N]{0,24}行政诉讼${cases}N`],
      bare: [
        `(?:行政)?诉讼${cases}N`,
        `N(?:因|政府信息公开|信息公开|依申请公开|引起的|引发的|类|被)*行政诉讼(?:案件|案)?$`,
      ],
      none: [`${not}[^，。；、N议]{0,30}行政诉讼(?:的|案件|案|情况|事项|发生)*$`],
    },
    {
      id: 'disputes',
      name: '行政复议和行政诉讼',
      keys: ['复议'],
      cells: [
        'disputes.reconsideration.total',
        'disputes.directLitigation.total',
        'disputes.litigationAfterReconsideration.total',
      ],
      bare: [`行政复议(?:案件|申请)?(?:、|和|及|与|或|以及)(?:被?提起)?(?:行政)?诉讼${cases}N`],
      none: [
        `${not}[^，。；N]{0,24}行政复议(?:案件|申请|的)*(?:、|和|及|与|或|以及|或者)(?:被?提起)?(?:行政)?诉讼(?:的|案件|案|情况|事项|发生)*$`,
      ],
    },
    {
      id: 'directLitigation',
      name: '未经复议直接起诉',
      keys: ['直接'],
      cells: ['disputes.directLitigation.total'],
      bare: [`(?:未经(?:行政)?复议)?直接(?:被)?(?:起诉|提起)(?:的)?(?:行政)?(?:诉讼)?${cases}N`],
    },
    {
      id: 'litigationAfterReconsideration',
      name: '复议后起诉',
      keys: ['复议后'],
      cells: ['disputes.litigationAfterReconsideration.total'],
      bare: [`复议后(?:再)?(?:被)?(?:起诉|提起)(?:的)?(?:行政)?(?:诉讼)?${cases}N`],
    },
    {
      id: 'documentsIssued',
      name: '制发行政规范性文件',
      keys: ['规范性文件'],
      cells: ['proactive.normativeDocuments.issued'],
      phrases: [
        `${made}(?:了|的)?${documents}(?:共|共计|数|数量|为|：)*N`,
        `${made}(?:了)?N(?:的)?${documents}`,
        `${documents}(?:本年)?${made}(?:数|件数)?(?:为)?N`,
      ],
      none: [`${not}${made}(?:过|任何|新的)?${documents}(?:的|情况)*$`],
    },
    {
      id: 'documentsRepealed',
      name: '废止行政规范性文件',
      keys: ['规范性文件'],
      cells: ['proactive.normativeDocuments.repealed'],
      phrases: [
        `废止(?:了)?${documents}(?:共|共计|数|数量|为|：)*N`,
        `废止(?:了)?N(?:的)?${documents}`,
        `${documents}[^。；]{0,24}[，、]废止(?:了)?N`,
      ],
      none: [`${not}废止(?:过|任何)?${documents}(?:的|情况)*$`],
    },
    {
      id: 'documentsInForce',
      name: '现行有效行政规范性文件',
      keys: ['规范性文件'],
      cells: ['proactive.normativeDocuments.inForce'],
      phrases: [
        `(?:现行|现有?|目前)有效(?:的)?${documents}(?:共|共计|数|数量|有|为|：)*N`,
        `${documents}(?:共|目前)?现行有效(?:的)?(?:共|共计|数|件数|为|有|：)*N`,
        `${documents}[^。；]{0,40}[，、](?:共有|目前)?现行有效(?:的)?(?:共|共计|数|件数|为|有)*N`,
        `(?:现行|现)有效(?:的)?N(?:的)?${documents}`,
      ],
    },
    {
      id: 'licenses',
      name: '行政许可处理决定',
      keys: ['行政许可'],
      cells: ['proactive.administrativeLicenses.decisions'],
      phrases: [
        `[作做]出(?:的)?行政许可(?:处理)?(?:决定)?(?:书)?(?:共|共计|数|数量|为|：)*N`,
        `行政许可处理决定(?:共|共计|数|数量|为|：)*N`,
        `[作做]出N行政许可(?:处理)?决定`,
        `[作做]出行政[^。；]{0,40}[，、]行政许可(?:处理)?决定(?:书)?(?:共|为)?N`,
      ],
    },
    {
      id: 'penalties',
      name: '行政处罚处理决定',
      keys: ['行政处罚'],
      cells: ['proactive.administrativePenalties.decisions'],
      phrases: [
        `(?:[作做]出|实施|下达)(?:的)?行政处罚(?:处理)?(?:决定)?(?:书)?(?:共|共计|数|数量|为|：)*N`,
        `行政处罚处理决定(?:共|共计|数|数量|为|：)*N`,
        `[作做]出N行政处罚(?:处理)?决定`,
        `[作做]出行政[^。；]{0,40}[，、]行政处罚(?:处理)?决定(?:书)?(?:共|为)?N`,
      ],
    },
    {
      id: 'compulsion',
      name: '行政强制处理决定',
      keys: ['行政强制'],
      cells: ['proactive.administrativeCompulsion.decisions'],
      phrases: [
        `(?:[作做]出|实施|采取)(?:的)?行政强制(?:措施|执行)?(?:处理)?(?:决定)?(?:书)?(?:共|共计|数|数量|为|：)*N`,
        `行政强制处理决定(?:共|共计|数|数量|为|：)*N`,
        `(?:[作做]出|实施|采取)N行政强制(?:处理)?(?:决定)?`,
        `[作做]出行政[^。；]{0,40}[，、]行政强制(?:处理)?决定(?:书)?(?:共|为)?N`,
      ],
    },
    {
      id: 'fees',
      name: '行政事业性收费',
      keys: ['行政事业性收费'],
      cells: ['proactive.administrativeFees.amount'],
      phrases: [`行政事业性收费(?:的|金额|总额|收入|共|共计|合计|总计|计|为|达|：|项目)*M`],
      none: [`${not}(?:收取|产生|发生|征收)(?:任何|过)?行政事业性收费(?:的|情况|项目|行为)*$`],
    },
  ],
}
