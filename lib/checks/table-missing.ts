import { headingOf } from '#lib/report/phrase.ts'
import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'
import { partOfTable } from './part-of-table.ts'

/** A statutory table was not found in the file that was read. */
export const tableMissing: Check = {
  id: 'table-missing',
  name: '缺少的表格',
  severity: 'error',
  rationale: '三张表是报告的法定内容；做成图片或者发布时丢失的，公众查不到，区县也无法汇总。',
  basis: '国办公开办函〔2021〕30号所附表格',
  example: {
    wrong: {
      file: {
        blocks: [{ kind: 'paragraph', text: '（这里是一张图片）' }],
        notes: [{ kind: 'tableMissing', text: '', at: 'disputes' }],
      },
    },
    right: {
      file: { blocks: [{ kind: 'paragraph', text: '（这里是表格，数字可以选中）' }], notes: [] },
    },
  },
  needs: 'source',
  reads: ['identity'],
  run({ template, source }) {
    return (source?.notes ?? []).flatMap(({ kind, at }) => {
      const part = partOfTable(template, at)
      if (kind !== 'tableMissing' || !part) return []
      const message = `没有找到“${headingOf(part)}”的表格，可能是图片，或者复制时丢失了。`
      return [wordsFinding(tableMissing, { message, part: part.id, quote: '', about: at })]
    })
  },
}
