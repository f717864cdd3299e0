import type { Block, TableBlock } from '#lib/page/block.ts'
import { gridWidth, type PlacedCell, placeCells } from '#lib/page/grid.ts'
import { writeHtml } from '#lib/writers/html/write-html.ts'

/** How a report looks in the source of web pages, as counted over published reports. */
export interface HtmlEncoding {
  readonly name: string
  readonly page: (blocks: readonly Block[]) => string
}

interface Style {
  readonly line: (text: string) => string
  readonly cell: (text: string) => string
  /** Whether an empty cell stands where a span down goes on. */
  readonly fillsDown?: boolean
}

function body(blocks: readonly Block[], style: Style): string {
  return blocks
    .map((block) => (block.kind === 'table' ? table(block, style) : style.line(block.text)))
    .join('\n')
}

function table({ rows }: TableBlock, { cell, fillsDown = false }: Style): string {
  const placed = placeCells(rows)
  const line = (top: number) =>
    placed
      .filter((one) => (fillsDown ? one.top <= top && top < one.bottom : one.top === top))
      .sort((a, b) => a.left - b.left)
      .map((one) => {
        const down = fillsDown ? 1 : one.bottom - one.top
        return `<td${spans(one, down)}>${cell(one.top === top ? one.cell.text : '')}</td>`
      })
  const width = `width="${gridWidth(placed) * 60}"`
  return `<table border=1 ${width}>${rows.map((_, top) => `<tr>${line(top).join('')}</tr>`).join('\n')}</table>`
}

function spans({ left, right }: PlacedCell, down: number): string {
  const across = right - left
  return `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan=${down}` : ''}`
}

/** A label of four signs set in two lines. */
function halves(text: string, by: string): string {
  return /^[\u4e00-\u9fff]{4}$/.test(text) ? `${text.slice(0, 2)}${by}${text.slice(2)}` : text
}

const runs = (text: string) =>
  [...text].map((sign) => `<span lang="EN-US"><font face="仿宋">${sign}</font></span>`).join('')

const chrome = {
  head: '<meta charset="utf-8"><title>年度报告</title><script>var t = "一、总体情况"</script><div class=nav><a href="/">首页</a> &gt; <a>公开</a></div><table><tr><td>索引号</td><td>0123/2024-1</td><td>发布日期</td><td>2024-01-10</td></tr></table>',
  foot: '<p>浏览次数：<span id=n></span></p><div style="display:none">六、其他</div><a>打印</a><a>关闭</a>',
}

export const htmlEncodings: readonly HtmlEncoding[] = [
  { name: 'our own fragment', page: writeHtml },
  {
    name: 'a span for each sign, between the parts of a site',
    page: (blocks) =>
      `${chrome.head}${body(blocks, {
        line: (text) => `<p style="text-indent:2em">${runs(text)}<o:p></o:p></p>`,
        cell: (text) => `<p align=center>${runs(text) || '<span><o:p>&nbsp;</o:p></span>'}</p>`,
      })}${chrome.foot}`,
  },
  {
    name: 'labels set in two paragraphs, digits among spaces',
    page: (blocks) =>
      body(blocks, {
        line: (text) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${text}</p>`,
        cell: (text) => `<p>\n  ${halves(text, '</p><p>')}\n  </p>`,
      }),
  },
  {
    name: 'escaped in a script, breaks in labels and before headings',
    page: (blocks) => {
      const page = body(blocks, {
        line: (text) => `<p><br />${text}</p>`,
        cell: (text) => (text === '' ? '&nbsp;' : halves(text, '<br />')),
      })
      return `var content = ${JSON.stringify(page).replaceAll('/', '\\/')};`
    },
  },
  {
    name: 'empty cells where spans go on',
    page: (blocks) =>
      body(blocks, { line: (text) => `<div>${text}</div>`, cell: (text) => text, fillsDown: true }),
  },
  {
    name: 'a page laid out by tables in tables',
    page: (blocks) =>
      `<table><tr><td>${chrome.head}</td><td><table><tr><td>${body(blocks, {
        line: (text) => `${text}<br>`,
        cell: (text) => text,
      })}</td></tr></table></td></tr></table>`,
  },
]
