import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, TableBlock, TableCell } from '#lib/page/block.ts'
import { readHtmlText } from '#lib/readers/html/read-html.ts'
import { arbitraryCells } from '#lib/report/arbitrary-cells.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { templates } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { compose } from './compose.ts'
import { recognise } from './recognise.ts'
import { counted, silentlyWrong } from './test-misread.ts'

type Words = (text: string) => string

const escaped: Words = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const inRuns: Words = (text) =>
  [...text]
    .map((sign) => `<span lang="EN-US"><font face="仿宋">${escaped(sign)}</font></span>`)
    .join('')

function cell({ text, colspan, rowspan }: TableCell, words: Words): string {
  return `<td colspan="${colspan ?? 1}" rowspan=${rowspan ?? 1}>${words(text)}</td>`
}

function tableOf({ rows }: TableBlock, words: Words): string {
  const lines = rows.map((row) => `<tr>${row.map((one) => cell(one, words)).join('')}</tr>`)
  return `<table>${lines.join('\n')}</table>`
}

function pageOf(blocks: readonly Block[], text: Words, words: Words): string {
  return blocks
    .map((block) => (block.kind === 'table' ? tableOf(block, words) : text(block.text)))
    .join('\n')
}

/** Web pages as programs of portals write them. */
const pages: Readonly<Record<string, (blocks: readonly Block[]) => string>> = {
  'each character in a run of its own, Word’s own marks': (blocks) =>
    pageOf(
      blocks,
      (text) => `<p>${inRuns(text)}</p>`,
      (text) => `<p>${inRuns(text)}<o:p>&nbsp;</o:p></p>`,
    ),
  'hard spaces for blanks, breaks inside labels and before headings': (blocks) =>
    pageOf(
      blocks,
      (text) => `<p><br />${escaped(text)}</p>`,
      (text) =>
        text === '' ? '&nbsp;' : escaped(text).replace(/^([一-龥]{2,})([一-龥]{2})$/, '$1<br />$2'),
    ),
  'the whole page in one layout table': (blocks) =>
    `<table width="980"><tr><td>首页 &gt; 政府信息公开</td></tr><tr><td>${pageOf(blocks, (text) => `<div>${escaped(text)}</div>`, escaped)}</td></tr></table>`,
  'lines ended by breaks': (blocks) =>
    `<div>${pageOf(blocks, (text) => `${escaped(text)}<br>`, escaped)}</div>`,
  'in a string of a script': (blocks) =>
    `<script>var content = ${JSON.stringify(pageOf(blocks, (text) => `<p>${escaped(text)}</p>`, escaped)).replaceAll('/', '\\/')};</script>`,
  'cells that are boxes': (blocks) =>
    pageOf(blocks, (text) => `<p>${escaped(text)}</p>`, escaped)
      .replace(/<(\/?)(?:table|tr)>/g, '<$1div>')
      .replace(/<td [^>]*>/g, '<div>')
      .replaceAll('</td>', '</div>'),
}

function readBack(template: Template, html: string) {
  const reading = readHtmlText(html)
  if (reading.kind === 'refused') throw new Error(reading.says)
  const read = recognise(reading.page)
  if (read.kind === 'refused') throw new Error(read.says)
  expect(read.template.id).toBe(template.id)
  return { cells: read.report.cells, notes: read.notes }
}

describe.each(templates)('a report on $id as a web page', (template) => {
  test.each(Object.keys(pages))('%s', (name) => {
    const html = (report: Report) => pages[name]?.(compose(template, report)) ?? ''
    fc.assert(
      fc.property(arbitraryReport(template), arbitraryCells(formOf(template)), (report, cells) => {
        const whole = readBack(template, html(report))
        const all = formOf(template).cells.length
        expect(counted(template, report.cells, whole.cells)).toEqual({ right: all, of: all })
        const wild = { ...report, cells }
        expect(silentlyWrong(template, cells, readBack(template, html(wild)))).toEqual([])
      }),
      { numRuns: 8 },
    )
  })
})
