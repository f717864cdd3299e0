import type { Narrative } from '../schema.ts'

/** Part 一: the five aspects the form asks for, in its order. */
export const overview = {
  kind: 'narrative',
  note: '概括本机关执行《条例》的情况，依次写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。',
  basis: '国办公开办函〔2021〕30号“总体情况”',
  aspects: [
    {
      id: 'proactiveDisclosure',
      title: '主动公开',
      note: '全年公开信息的条数和渠道（网站、政务新媒体、公示栏），政策解读和回应关切，重点领域。',
      words: [
        '主动公开',
        '主动公示',
        '公开信息',
        '公示信息',
        '发布信息',
        '公开政府信息',
        '政策解读',
      ],
      sentences: [
        {
          id: 'documents',
          name: '规范性文件',
          text: '{year}年，{selfName}制发行政规范性文件{proactive.normativeDocuments.issued}件，废止{proactive.normativeDocuments.repealed}件，现行有效{proactive.normativeDocuments.inForce}件。',
        },
        {
          id: 'decisions',
          name: '处理决定',
          text: '{year}年，{selfName}作出行政许可决定{proactive.administrativeLicenses.decisions}件、行政处罚决定{proactive.administrativePenalties.decisions}件、行政强制决定{proactive.administrativeCompulsion.decisions}件。',
        },
      ],
    },
    {
      id: 'disclosureOnRequest',
      title: '依申请公开',
      note: '收到和办理申请的件数与结果，应与第三部分的表一致；因政府信息公开引起的复议、诉讼应与第四部分的表一致。没有的写明0件。',
      words: ['依申请', '公开申请', '申请公开', '申请政府信息', '申请信息公开'],
      sentences: [
        {
          id: 'requests',
          name: '申请办理',
          text: '{year}年，{selfName}收到政府信息公开申请{requests.received.total}件，上年结转{requests.carriedOver.total}件，办结{requests.outcomesTotal.total}件，结转下年度{requests.carriedForward.total}件。',
        },
        {
          id: 'outcomes',
          name: '办理结果',
          text: '在办结的申请中，予以公开{requests.granted.total}件，部分公开{requests.partlyGranted.total}件。',
        },
        {
          id: 'disputes',
          name: '复议诉讼',
          text: '因政府信息公开被申请行政复议{disputes.reconsideration.total}件，未经复议直接被提起行政诉讼{disputes.directLitigation.total}件，复议后被提起行政诉讼{disputes.litigationAfterReconsideration.total}件。',
        },
      ],
    },
    {
      id: 'informationManagement',
      title: '政府信息管理',
      note: '信息的制作、审核、保密审查、清理和更新，规章和行政规范性文件的管理。数字应与第二部分的表一致。',
      words: [
        '信息管理',
        '保密审查',
        '内容审核',
        '信息审核',
        '审核发布',
        '审核把关',
        '审核后',
        '审查后',
        '公开审查',
        '三审',
        '公开属性',
        '清理',
        '目录',
        '规范化',
        '标准化',
      ],
      sentences: [
        {
          id: 'inForce',
          name: '现行有效文件',
          text: '截至{year}年12月31日，{selfName}现行有效的行政规范性文件{proactive.normativeDocuments.inForce}件。',
        },
      ],
    },
    {
      id: 'platform',
      title: '政府信息公开平台建设',
      note: '网站专栏、政务新媒体、政府公报、公开专区、查阅点等平台的数量和维护情况。',
      words: [
        '平台',
        '网站',
        '官网',
        '公众号',
        '微信',
        '新媒体',
        '专区',
        '专栏',
        '公开栏',
        '公示栏',
      ],
      sentences: [],
    },
    {
      id: 'oversight',
      title: '监督保障',
      note: '机构和人员、培训、考核、社会评议、责任追究结果。工作考核、社会评议和责任追究结果是对各级人民政府的要求，街道办事处按惯例也写。',
      words: ['监督', '保障', '培训', '考核', '评议', '责任追究', '追责', '问责', '督查', '检查'],
      sentences: [],
    },
  ],
} satisfies Narrative
