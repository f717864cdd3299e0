import type { Template } from '#templates/schema.ts'
import { nameOfCell } from './cell-name.ts'
import { type Field, split } from './fields.ts'
import { headingOf } from './phrase.ts'

/** The fields of 报告信息 as their labels name them. */
export const fieldLabels = {
  agency: '单位全称',
  kind: '单位类型',
  year: '报告年度',
  label: '列表中的名称',
  profile: '本地要求',
  title: '标题',
  shortName: '单位简称',
  selfName: '自称',
  website: '公布网站',
  'contact.office': '联系部门',
  'contact.address': '地址',
  'contact.postcode': '邮政编码',
  'contact.phone': '电话',
  'contact.email': '电子邮箱',
  'narratives.preamble': '开头',
  'signature.name': '署名',
  'signature.date': '落款日期',
} as const satisfies Readonly<Record<Field, string>>

export type LabelledField = keyof typeof fieldLabels

/** A field in words, with the part it stands in: `三、收到和处理…情况：本年新收·自然人`. */
export function fieldName(template: Template, field: Field): string {
  const [group, key] = split(field)
  const label = Object.entries(fieldLabels).find(([name]) => name === field)?.[1]
  if (label !== undefined) return label
  if (group === 'answers') return '对一处疑点的答复'
  if (group === 'unread') return `${fieldName(template, `cells.${key}`)}（没有读出的标记）`
  if (group === 'lastYear') return `上年报告的${fieldName(template, key)}`
  const part = template.parts.find(({ id, content }) =>
    group === 'cells'
      ? content.kind === 'table' && key.startsWith(`${content.table}.`)
      : group === 'narratives' && id === key,
  )
  if (!part) return field
  return group === 'cells'
    ? `${headingOf(part)}：${nameOfCell(template, cellOf(key))}`
    : headingOf(part)
}

function cellOf(key: string) {
  const [table = '', row = '', column = ''] = key.split('.')
  return `${table}.${row}.${column}` as const
}
