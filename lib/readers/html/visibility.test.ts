import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtmlText } from './read-html.ts'

function read(html: string): { texts: readonly string[]; notes: readonly string[] } {
  const reading = readHtmlText(html)
  if (reading.kind === 'refused') return { texts: [], notes: [reading.says] }
  const texts = reading.page.blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ text }) => text).join('|')).join('/')
      : block.text,
  )
  return { texts, notes: reading.page.notes.map(({ text }) => text) }
}

/** A page with a sentence in which something stands that may be hidden. */
const page = (css: string, inside: string) =>
  `<html><head><style>${css}</style></head><body><p>公开${inside}条信息。</p></body></html>`

const hidden = { texts: ['公开3条信息。'], notes: [] }
const shown = { texts: ['公开93条信息。'], notes: [] }

describe('what a style sheet hides is not read', () => {
  test.each<[string, string, string]>([
    ['by a class', '.h{display:none}', '<i class="a h b">9</i>3'],
    ['by an id', '#h { display : none ; }', '<i id=h>9</i>3'],
    ['by a tag', 'i{display:none!important}', '<i>9</i>3'],
    ['by several of them', 'b,i.h#x{DISPLAY:NONE}', '<i id="x" class="h">9</i>3'],
    ['by a list', 'u, .a , .h{color:red;display:none}', '<i class=h>9</i>3'],
    ['by an attribute', '[data-x="1"]{display:none}', '<i data-x=1>9</i>3'],
    ['by the start of a class', "[class^='h-']{display:none}", '<i class="h-1">9</i>3'],
    ['by the end of a class', '[class$=mobile]{display:none}', '<i class="is-mobile">9</i>3'],
    ['by a piece of a class', '[class*="obi"]{display:none}', '<i class="mobile">9</i>3'],
    ['by a word of an attribute', '[rel~=b]{display:none}', '<i rel="a b">9</i>3'],
    ['by the start of a language', '[lang|=en]{display:none}', '<i lang="en-US">9</i>3'],
    ['inside of others', 'html body p .h{display:none}', '<i class=h>9</i>3'],
    ['right inside of others', 'body > p>i{display:none}', '<i>9</i>3'],
    ['behind another', 'b+i{display:none}', '<b></b><i>9</i>3'],
    ['somewhere behind another', 'b ~ i{display:none}', '<b></b><u></u><i>9</i>3'],
    ['by its place', 'p i:first-child{display:none}', '<i>9</i>3'],
    ['by its place at the end', 'p i:last-child{display:none}', '3<i></i><i>9</i>'],
    ['by the number of its place', 'i:nth-child(2){display:none}', '<i>3</i><i>9</i>'],
    ['by an odd place', 'i:nth-child(odd){display:none}', '<i>9</i><i>3</i>'],
    ['by an even place', 'i:nth-child( even ){display:none}', '<i>3</i><i>9</i>'],
    ['by what it is not', 'i:not(.show){display:none}', '<i>9</i><i class=show>3</i>'],
    ['by a name with a bar', '.md\\:h{display:none}', '<i class="md:h">9</i>3'],
    ['by a name in Chinese', '.隐藏{display:none}', '<i class="隐藏">9</i>3'],
    ['by all', 'p *{display:none}', '<i>9</i>3'],
    ['that a later rule holds against', '.h{display:block}.h{display:none}', '<i class=h>9</i>3'],
    ['by the weightier rule', '#h{display:none}.h{display:inline}', '<i class=h id=h>9</i>3'],
    [
      'against the style of the element',
      '.h{display:none!important}',
      '<i class=h style="display:inline">9</i>3',
    ],
    ['on screens', '@media screen and (min-width:600px){.h{display:none}}', '<i class=h>9</i>3'],
    ['on all but paper', '@media not print{.h{display:none}}', '<i class=h>9</i>3'],
    ['on paper or screens', '@media print,screen{.h{display:none}}', '<i class=h>9</i>3'],
    [
      'on wide screens',
      '@media (min-width:60em) and (orientation:landscape){.h{display:none}}',
      '<i class=h>9</i>3',
    ],
    ['in layers', '@layer a{@supports (display:grid){.h{display:none}}}', '<i class=h>9</i>3'],
    ['behind comments', '/* .x{ */.a{color:red/*;}*/}.h{display:none}/* end', '<i class=h>9</i>3'],
    ['behind what is quoted', '.a::before{content:"}{;"}.h{display:none}', '<i class=h>9</i>3'],
    ['in a comment of the page', '<!-- .h{display:none} -->', '<i class=h>9</i>3'],
    ['by its visibility', '.h{visibility:hidden}', '<i class=h>9</i>3'],
    ['by its size', '.h{font-size:0}', '<i class=h>9</i>3'],
    [
      'by its size in points',
      '.h{font-size:0.0pt}',
      '<i class=h>9<b style="font-size:2em">8</b></i>3',
    ],
    ['by its font', '.h{font:bold 0/1 a}', '<i class=h>9</i>3'],
    ['by its opacity', '.h{opacity:0}', '<i class=h>9</i>3'],
    ['by its indent', '.h{text-indent:-9999px}', '<i class=h>9</i>3'],
    ['by its place beside the page', '.h{position:absolute;left:-9999px}', '<i class=h>9</i>3'],
    ['by its place above the page', '.h{position:fixed;top:-100em}', '<i class=h>9</i>3'],
    ['by its margin', '.h{margin-left:-999em}', '<i class=h>9</i>3'],
    ['by a cut', '.h{position:absolute;clip:rect(0,0,0,0)}', '<i class=h>9</i>3'],
    ['by another cut', '.h{position:absolute;clip:rect(1px, 1px, 1px, 1px)}', '<i class=h>9</i>3'],
    ['by its outline', '.h{clip-path:inset(50%)}', '<i class=h>9</i>3'],
    ['by its height', '.h{height:0;overflow:hidden}', '<i class=h>9</i>3'],
    ['by its greatest width', '.h{max-width:0;overflow-x:hidden}', '<i class=h>9</i>3'],
    ['by its scale', '.h{transform:translate(1px) scale(0)}', '<i class=h>9</i>3'],
    ['by its colour', '.h{color:transparent}', '<i class=h>9</i>3'],
    ['by the alpha of its colour', '.h{color:rgba(0, 0, 0, 0)}', '<i class=h>9</i>3'],
    ['by the alpha of a colour of today', '.h{color:rgb(0 0 0 / 0%)}', '<i class=h>9</i>3'],
    ['by its content', '.h{content-visibility:hidden}', '<i class=h>9</i>3'],
    ['inside of what is hidden', '.h{visibility:hidden}', '<i class=h><b>9</b></i>3'],
  ])('%s', (_, css, inside) => {
    expect(read(page(css, inside))).toEqual(hidden)
  })

  test('by the style of its element, or as a page says it', () => {
    for (const how of [
      'style="display:none"',
      'hidden',
      'style="mso-hide:all"',
      'style="text-indent:-999em"',
      'style="opacity:0.0"',
    ])
      expect(read(page('', `<i ${how}>9</i>3`))).toEqual(hidden)
  })

  test('by a sheet in its body, or one for screens', () => {
    const inside = '<i class=h>9</i>3'
    expect(read(`<style media="screen">.h{display:none}</style>${page('', inside)}`)).toEqual(
      hidden,
    )
    expect(read(`${page('', inside)}<style>.h{display:none}</style>`)).toEqual(hidden)
  })
})

describe('what is seen is read', () => {
  test.each<[string, string, string]>([
    ['of another class', '.h{display:none}', '<i class="hh h-">9</i>3'],
    ['that a later rule shows', '.h{display:none}.h{display:inline}', '<i class=h>9</i>3'],
    ['that the weightier rule shows', 'p .h{display:inline}.h{display:none}', '<i class=h>9</i>3'],
    ['that its own style shows', '.h{display:none}', '<i class=h style="display:inline">9</i>3'],
    [
      'that an important rule shows',
      '.h{display:inline!important}#h{display:none}',
      '<i id=h class=h>9</i>3',
    ],
    ['that a rule shows though it says hidden', '.h{display:block}', '<i class=h hidden>9</i>3'],
    ['on screens', '@media print{.h{display:none}}', '<i class=h>9</i>3'],
    ['on wide screens', '@media (max-width:768px){.h{display:none}}', '<i class=h>9</i>3'],
    [
      'on light screens',
      '@media (prefers-color-scheme:dark){.h{display:none}}',
      '<i class=h>9</i>3',
    ],
    ['where the pointer is not', 'p:hover .h,.h:focus{display:none}', '<i class=h>9</i>3'],
    [
      'beside what is drawn',
      '.h::after,.h:before{display:none;visibility:hidden;height:0}',
      '<i class=h>9</i>3',
    ],
    [
      'in what is not seen',
      '.h{visibility:hidden}.v{visibility:visible}',
      '<i class=h><b class=v>9</b></i>3',
    ],
    [
      'in what has no size',
      '.h{font-size:0}.v{font-size:14px}',
      '<i class=h><b class=v>9</b></i>3',
    ],
    [
      'in what has no colour',
      '.h{color:transparent}.v{color:#333}',
      '<i class=h><b class=v>9</b></i>3',
    ],
    ['of a size below one', '.h{font-size:.9em;opacity:.5}', '<i class=h>9</i>3'],
    ['of a font of weight', '.h{font:100 12px a}', '<i class=h>9</i>3'],
    ['a little to the left', '.h{text-indent:-2em;margin-left:-15px}', '<i class=h>9</i>3'],
    ['beside a line that would be cut', '.h{height:0}.g{overflow:hidden}', '<i class="h">9</i>3'],
    ['placed as usual', '.h{left:-9999px;clip:rect(0,0,0,0)}', '<i class=h>9</i>3'],
    ['in full colour', '.h{color:rgba(0,0,0,1)}', '<i class=h>9</i>3'],
    ['in black', '.h{color:rgb(0,0,0)}', '<i class=h>9</i>3'],
    [
      'beside a rule that is none',
      '.h{display;:none}{display:none}..h{display:none}',
      '<i class=h>9</i>3',
    ],
    ['in frames of an animation', '@keyframes h{from{display:none}i{display:none}}', '<i>9</i>3'],
    ['for those who cannot see it, too', '', '<i aria-hidden=true>9</i>3'],
  ])('%s', (_, css, inside) => {
    expect(read(page(css, inside))).toEqual(shown)
  })
})

describe('a rule that cannot be told without drawing the page is told', () => {
  const note = '样式可能隐藏了网页的一部分文字'
  test.each<[string, string]>([
    ['of a state', '.h:is(i){display:none}'],
    ['of what is in it', 'p:has(b) .h{display:none}'],
    ['of a place by a formula', '.h:nth-child(2n+1){display:none}'],
    ['in a container', '@container (width>1px){.h{display:none}}'],
    ['of a screen we do not know', '@media (update:slow){.h{display:none}}'],
    ['in another rule', 'p{color:red;& .h{display:none}}'],
  ])('%s', (_, css) => {
    expect(read(page(css, '<i class=h>9</i>3'))).toEqual({ ...shown, notes: [note] })
  })

  test('but not where it hides no figure, or nothing', () => {
    expect(read(page('.h:is(i){display:none}', '93<i class=h>（件）</i>')).notes).toEqual([])
    expect(read(page('.g:is(i){display:none}', '93')).notes).toEqual([])
    expect(read(page('.h:is(i){color:red}', '<i class=h>93</i>')).notes).toEqual([])
  })
})

describe('a cell keeps its place', () => {
  const table = (css: string, cell: string) =>
    `<style>${css}</style><table><tr><td>规章</td><td ${cell}>9</td><td>3</td></tr></table>`

  test.each<[string, string, string]>([
    ['whose text is not seen', '.h{visibility:hidden}', 'class=h'],
    ['whose text has no size', '', 'style="font-size:0"'],
  ])('%s', (_, css, cell) => {
    expect(read(table(css, cell)).texts).toEqual(['规章||3'])
  })

  test('but not one that is taken out, alone or by its column', () => {
    expect(read(table('.h{display:none}', 'class=h')).texts).toEqual(['规章|3'])
    expect(read(table('td:nth-child(2){display:none}', '')).texts).toEqual(['规章|3'])
  })
})

describe('the rest of a report that is hidden', () => {
  const tabs = (inside: string) =>
    `<style>.tab{display:none}.tab.on{display:block}</style><div class="tab on"><p>一、总体情况</p><p>公开3条。</p></div><div class=tab>${inside}</div>`

  test('is read and told by where it begins, but not what is hidden inside of it', () => {
    const { texts, notes } = read(
      tabs('<p>二、公开情况</p><p>全年公开<i hidden>9</i>4条信息，比上年多了一些。</p>'),
    )
    expect(texts).toEqual([
      '一、总体情况',
      '公开3条。',
      '二、公开情况',
      '全年公开4条信息，比上年多了一些。',
    ])
    expect(notes).toEqual(['网页上看不见的内容也读入了，从‘二、公开情况’开始'])
  })

  test('is no matter where it only says it again, or is a menu', () => {
    expect(read(tabs('<p>一、总体情况</p><p>全年公开3条信息，比上年多了一些。</p>')).notes).toEqual(
      [],
    )
    expect(read(tabs('<ul><li>一、首页</li><li>公开目录</li></ul>')).notes).toEqual([])
  })

  test('is read where nothing is left, and told', () => {
    expect(read('<style>body{opacity:0}</style><p>公开3条。</p>')).toEqual({
      texts: ['公开3条。'],
      notes: ['样式隐藏了网页的全部文字，照没有样式时读入'],
    })
    const table = '<table><tr><td>规章</td><td>3</td></tr></table>'
    expect(read(`<style>body{visibility:hidden}</style>${table}`).texts).toEqual(['规章|3'])
    expect(read('<p hidden>公开3条。</p>').notes).toEqual([expect.stringContaining('没有文字')])
  })
})

test('what stands in a closed dialog, above a ruby or in a gauge is no text of the page', () => {
  const html =
    '<dialog>9</dialog><p>公<ruby>开<rp>(</rp><rt>kāi</rt></ruby>3<meter>9</meter>条信息。</p>'
  expect(read(html)).toEqual(hidden)
})

describe('a hostile style sheet', () => {
  test('that asks for each element beside each other gives up soon', () => {
    const css = `${'b ~ '.repeat(60)}i{display:none}`.repeat(50)
    const { notes } = read(page(css, '<b></b>'.repeat(100).concat('3<i>9</i>')))
    expect(notes).toEqual(['样式可能隐藏了网页的一部分文字'])
  })

  test('of ten thousand rules is read', () => {
    expect(read(page('.h{display:none}'.repeat(10_000), '<i class=h>9</i>3'))).toEqual(hidden)
  })

  test('that says anything at all does not make it throw', () => {
    const sign = fc.constantFrom(
      ...['{', '}', ';', ':', '.h', '#', '@media', '(', ')', '"', '/*', '*/', 'display:none', ','],
      ...['\\', '[', ']', '>', '&', ' ', 'i', '::', ':not(', '~', '!important', "'", 'print'],
    )
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const { texts } = read(page(signs.join(''), '3'))
        expect(texts.join('')).toMatch(/3|^$/)
      }),
    )
  })
})
