import { aspectsMissing } from './aspects-missing.ts'
import { testCheck } from './test-check.ts'

testCheck(aspectsMissing, {
  passes: {
    'five heads': {},
    'content without heads': {
      narratives: {
        overview:
          '全年在网站公开信息20条，收到公开申请2件，按时答复。\n公开前做好保密审查。\n维护公众号1个，组织培训1次。',
      },
    },
    'a head torn by spaces': {
      narratives: { overview: '主 动 公 开、依申请公 开、信息管 理、平台、监督各有一节。' },
    },
  },
  fails: {
    'nothing on platforms and oversight': {
      given: {
        narratives: { overview: '主动公开信息20条，依申请公开0件，信息管理按规定进行。' },
      },
      says: '“总体情况”没有写到“政府信息公开平台建设”、“监督保障”。',
      severity: 'warning',
      part: 'overview',
    },
    'nothing on the management of information': {
      given: {
        narratives: { overview: '主动公开20条。依申请公开0件。网站正常。加强监督。' },
      },
      says: '“总体情况”没有写到“政府信息管理”。',
      part: 'overview',
    },
  },
  blank: { 'an empty part is left to another check': { narratives: { overview: '' } } },
})
