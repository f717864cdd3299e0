import { expect, test } from 'vitest'
import { writeHtml } from './write-html.ts'

test.each([
  ['a title', { kind: 'title', text: '报告' } as const, '<h1>报告</h1>\n'],
  ['a head', { kind: 'heading', level: 1, text: '一' } as const, '<h2>一</h2>\n'],
  ['a sub-head', { kind: 'heading', level: 2, text: '（一）' } as const, '<h3>（一）</h3>\n'],
  [
    'text that looks like markup is text',
    { kind: 'paragraph', text: `<script>'"&</script>` } as const,
    '<p>&lt;script&gt;&#39;&quot;&amp;&lt;/script&gt;</p>\n',
  ],
  [
    'a table keeps its spans',
    {
      kind: 'table',
      widths: [1, 1],
      headerRows: 0,
      rows: [
        [{ text: '规章', role: 'label', colspan: 2 }],
        [
          { text: '甲', role: 'label', rowspan: 2 },
          { text: '1', role: 'value' },
        ],
        [{ text: '2', role: 'value' }],
      ],
    } as const,
    '<table border="1">\n<tbody>\n<tr><th colspan="2">规章</th></tr>\n' +
      '<tr><th rowspan="2">甲</th><td>1</td></tr>\n<tr><td>2</td></tr>\n</tbody>\n</table>\n',
  ],
])('%s', (_, block, html) => {
  expect(writeHtml([block])).toBe(html)
})
