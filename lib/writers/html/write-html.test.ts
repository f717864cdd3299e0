import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { writeHtml } from './write-html.ts'

test.each([
  ['a title', { kind: 'title', text: '报告' } as const, '<h1>报告</h1>\n'],
  ['a head', { kind: 'heading', level: 1, text: '一' } as const, '<h2>一</h2>\n'],
  ['a sub-head', { kind: 'heading', level: 2, text: '（一）' } as const, '<h3>（一）</h3>\n'],
  [
    'a run-in head is strong',
    { kind: 'paragraph', text: '（一）公开。全年12条。', lead: 6 } as const,
    '<p><strong>（一）公开。</strong>全年12条。</p>\n',
  ],
  [
    'text that looks like markup is text',
    { kind: 'paragraph', text: `<script>'"&</script>` } as const,
    '<p>&lt;script&gt;&#39;&quot;&amp;&lt;/script&gt;</p>\n',
  ],
  [
    'a table keeps its spans and says what its labels name',
    {
      kind: 'table',
      widths: [1, 1],
      headerRows: 1,
      rows: [
        [{ text: '规章', role: 'label', colspan: 2 }],
        [
          { text: '甲', role: 'label', rowspan: 2 },
          { text: '1', role: 'value' },
        ],
        [{ text: '2', role: 'value' }],
      ],
    } as const,
    '<table border="1">\n<thead>\n<tr><th scope="colgroup" colspan="2">规章</th></tr>\n</thead>\n' +
      '<tbody>\n<tr><th scope="rowgroup" rowspan="2">甲</th><td>1</td></tr>\n<tr><td>2</td></tr>\n</tbody>\n</table>\n',
  ],
  [
    'header rows that a cell reaches out of are rows like others',
    {
      kind: 'table',
      widths: [1, 1],
      headerRows: 1,
      rows: [
        [
          { text: '甲', role: 'label', rowspan: 2 },
          { text: '乙', role: 'label' },
        ],
        [{ text: '1' }],
      ],
    } as const,
    '<table border="1">\n<tbody>\n<tr><th scope="col" rowspan="2">甲</th><th scope="col">乙</th></tr>\n' +
      '<tr><td>1</td></tr>\n</tbody>\n</table>\n',
  ],
])('%s', (_, block, html) => {
  expect(writeHtml([block])).toBe(html)
})

test('a whole report is well-formed, without style, script or attribute that a website minds', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      const html = writeHtml(compose(annualReport2021, report))
      const names = new Set<string>()
      const parser = new SaxesParser()
      parser.on('opentag', ({ name, attributes }) => {
        for (const one of [name, ...Object.keys(attributes)]) names.add(one)
      })
      parser.on('error', (error) => {
        throw error
      })
      parser.write(`<div>${html}</div>`).close()
      for (const name of ['style', 'script', 'class', 'id', 'span'])
        expect(names).not.toContain(name)
    }),
    { numRuns: 20 },
  )
})
