import { passable } from '../e2e/support/review.ts'
import type { Rule } from './test-access-rule.ts'

const named = (report: string) => [report, '另一个名称']
const only = (report: string) => [report]
const change = { id: 'c1', field: 'website', before: null, after: 'www.example.cn' }

const report = {
  template: 'annual-report-2021',
  agency: '云岚市青河区柳塘街道办事处',
  kind: '街道',
  year: 2023,
}

const sheet = { name: '甲', widths: [], frozen: { rows: 0, columns: 0 }, rows: [['甲', 1]] }
const memo = {
  ...{ agency: '甲', year: 2023, file: 'a.txt', points: [], more: 0 },
  ...{ unread: [], moreUnread: 0, isCompared: false },
}
const workbook = { name: '甲', sheets: [sheet] }

function upload(): FormData {
  const form = new FormData()
  form.set('file', new File(['2023年政府信息公开工作年度报告'], 'a.txt', { type: 'text/plain' }))
  return form
}

/** A table of one person, as a form that an action takes. */
function peopleTable(username: string): FormData {
  const form = new FormData()
  const table = `机构,上级机构,姓名,用户名,角色\n社区 ${username},,甲,${username},`
  form.set('file', new File([table], 'people.csv'))
  return form
}

/**
 * The rule of every page, handler and action. A route that is not listed fails the tests: add a
 * line here that says who may use it, and the test proves it for every role, for the own office,
 * another one and the one above, and for somebody without a session.
 */
export const rules: Readonly<Record<string, Rule>> = {
  'page /': { for: 'people' },
  'page /account': { for: 'people' },
  'page /account/password': { for: 'account' },
  // Public on purpose: they show and keep nothing of anybody's, and units check before they have accounts. An administrator may close /check.
  'page /check': { for: 'anybody' },
  'page /checks': { for: 'anybody' },
  'page /checks/[id]': { for: 'anybody', path: () => '/checks/title' },
  'page /login': { for: 'anybody' },
  'page /start': { for: 'nobody' },
  'page /reports/new': { for: ['clerk'] },
  'page /reports/[id]': { for: 'report', to: 'edit' },
  'page /reports/[id]/preview': { for: 'report', to: 'see' },
  'page /reports/[id]/review': { for: 'report', to: 'see' },
  'page /reports/[id]/summary': { for: 'report', to: 'see' },
  'page /reports/[id]/history': { for: 'report', to: 'see' },

  'POST /api/check': { for: 'anybody', body: upload() },
  'POST /api/check/memo': {
    for: 'anybody',
    body: JSON.stringify(memo),
  },
  'POST /api/check/workbook': { for: 'anybody', body: JSON.stringify(workbook) },
  'POST /api/read': { for: 'people', body: upload() },
  'GET /api/reports/[id]/changes': { for: 'report', to: 'see' },
  'POST /api/reports/[id]/changes': {
    for: 'report',
    to: 'edit',
    body: JSON.stringify({ since: 0, changes: [change] }),
  },
  'GET /api/reports/[id]/export': {
    for: 'report',
    to: 'export',
    path: (id) => `/api/reports/${id}/export?format=txt`,
  },
  'GET /api/reports/[id]/places': { for: 'report', to: 'see' },
  'GET /api/reports/[id]/package': { for: 'report', to: 'export' },
  'GET /api/reports/[id]/redline': {
    for: 'report',
    to: 'export',
    path: (id) => `/api/reports/${id}/redline?from=1&to=1`,
  },
  'GET /api/reports/[id]/sign-off': { for: 'report', to: 'export' },
  'POST /api/reports/[id]/looks': {
    for: 'report',
    to: 'see',
    body: JSON.stringify({ revision: 0, parts: ['head'] }),
  },
  'POST /api/reports/[id]/ticks': {
    for: 'report',
    to: 'comment',
    body: JSON.stringify({ revision: 0, question: 'facts', isTicked: true }),
  },

  'action app/account/actions.ts#changePasswordAction': {
    for: 'account',
    args: () => [{ current: '', password: '' }],
  },
  'action app/account/actions.ts#endAllSessionsAction': { for: 'people' },
  'action app/account/actions.ts#endSessionAction': { for: 'people', args: () => ['no-session'] },
  'action app/login/actions.ts#signInAction': {
    for: 'anybody',
    args: () => [{ username: '', password: '' }],
  },
  'action app/login/actions.ts#signOutAction': { for: 'anybody' },
  'action app/start/actions.ts#chooseSingleAction': { for: 'nobody' },
  'action app/start/actions.ts#startManyAction': {
    for: 'nobody',
    args: () => [{ office: '甲', name: '甲', username: 'jia', password: '' }],
  },
  'action app/reports/actions.ts#createReportAction': { for: ['clerk'], args: () => [report] },
  'action app/reports/actions.ts#importReportAction': {
    for: ['clerk'],
    args: () => [JSON.stringify(report)],
  },
  'action app/reports/actions.ts#copyReportAction': { for: 'report', to: 'edit', args: named },
  'action app/reports/actions.ts#renameReportAction': { for: 'report', to: 'edit', args: named },
  'action app/reports/actions.ts#deleteReportAction': { for: 'report', to: 'delete', args: only },
  'action app/reports/actions.ts#restoreReportAction': { for: 'report', to: 'delete', args: only },
  'action app/reports/[id]/history/restore-version-action.ts#restoreVersionAction': {
    for: 'report',
    to: 'edit',
    args: (id) => [id, 1],
  },
  'action app/reports/[id]/review/actions.ts#commentAction': {
    for: 'report',
    to: 'comment',
    args: (id) => [id, { kind: 'open', target: { kind: 'whole' }, id, text: '请补充。' }],
  },
  'action app/reports/[id]/review/take-step-action.ts#takeStepAction': {
    for: 'report',
    to: 'send',
    draft: passable,
    args: (id) => [id, { id, step: 'send', from: 'draft', revision: 1 }],
  },
  'action app/reports/start-actions.ts#startFromTextAction': {
    for: ['clerk'],
    args: () => [{ last: JSON.stringify(report), year: 2024 }],
  },
  'action app/reports/start-actions.ts#startFromReportAction': {
    for: 'report',
    to: 'edit',
    args: (id) => [{ report: id, year: 2024 }],
  },

  'page /people': { for: ['administrator'] },
  'action app/people/actions.ts#createOfficeAction': {
    for: 'administrators',
    args: (report) => [{ name: `社区 ${report}`, parent: 'north' }],
  },
  'action app/people/actions.ts#renameOfficeAction': {
    for: 'administrators',
    args: () => ['north', '北苑街道办事处'],
  },
  'action app/people/actions.ts#createPersonAction': {
    for: 'administrators',
    args: (report) => [
      { name: '甲', username: `u${report.slice(0, 20)}`, organization: 'north', roles: ['clerk'] },
    ],
  },
  'action app/people/actions.ts#changePersonAction': {
    for: 'administrators',
    args: (_, person) => [{ id: person, name: '乙' }],
  },
  'action app/people/actions.ts#resetPasswordAction': {
    for: 'administrators',
    args: (_, person) => [person],
  },
  'action app/people/place-actions.ts#movePersonAction': {
    for: 'administrators',
    args: (_, person) => [person, 'north'],
  },
  'action app/people/place-actions.ts#moveOfficeAction': {
    for: 'administrators',
    args: (_, __, below) => [below, 'north'],
  },
  'action app/people/place-actions.ts#removeOfficeAction': {
    for: 'administrators',
    args: (_, __, below) => [below],
  },
  'action app/people/levels-actions.ts#setLevelsAction': {
    for: 'administrators',
    args: () => ['north', 2],
  },
  'action app/people/check-access-action.ts#setCheckAccessAction': {
    for: 'first administrators',
    args: () => ['anybody'],
  },
  'page /people/import': { for: ['administrator'] },
  'action app/people/import/actions.ts#previewImportAction': {
    for: ['administrator'],
    args: () => peopleTable('nobody'),
  },
  'action app/people/import/actions.ts#importPeopleAction': {
    for: ['administrator'],
    args: (report) => peopleTable(`i${report.slice(0, 20)}`),
  },
}
