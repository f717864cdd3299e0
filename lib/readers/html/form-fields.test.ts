import { describe, expect, test } from 'vitest'
import { readHtmlText } from './read-html.ts'

function read(html: string): readonly string[] {
  const reading = readHtmlText(html)
  if (reading.kind === 'refused') return []
  return reading.page.blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ text }) => text).join('|')).join('/')
      : block.text,
  )
}

const cell = (inside: string) => read(`<table><tr><td>规章</td><td>${inside}</td></tr></table>`)

describe('what stands in the field of a cell is its text', () => {
  test.each([
    ['an input', '<input value="3">', '3'],
    ['an input of a kind', '<input type="number" value="3" readonly disabled>', '3'],
    ['an input without a value', '<input type=text placeholder="0">', ''],
    ['two inputs', '<input value=1><input value=2>', '1 2'],
    ['an input beside words', '<input value=3>件', '3 件'],
    ['an area', '<textarea> 3 </textarea>', '3'],
    ['a list whose option is chosen', '<select><option>0<option selected>3</select>', '3'],
    [
      'a list of which none is chosen',
      '<select><optgroup label="x"><option>3</option></optgroup><option>4</option></select>',
      '3',
    ],
    ['a list that asks', '<select><option value="">请选择</option><option>4</option></select>', ''],
    ['a list that asks in dashes', '<select><option>----</option><option>4</option></select>', ''],
    [
      'a list of several',
      '<select multiple><option selected>1<option>2<option selected>3</select>',
      '1 3',
    ],
    ['a list of several without any', '<select multiple><option>1<option>2</select>', ''],
    ['a list of words', '<select><option>街道<option>镇</select>', '街道'],
    ['a text to edit', '<div contenteditable="true">3</div>', '3'],
    ['an output', '<output>3</output>', '3'],
    ['a box that is ticked', '<input type=checkbox checked>是<input type=checkbox>否', '☑是□否'],
    ['a button that is pressed', '<input type=RADIO name=a>0<input type=radio checked>1', '□0☑1'],
    ['what nobody sees', '3<input type=hidden value=9>', '3'],
    ['what a style hides', '3<input style="display:none" value=9>', '3'],
    ['what nobody can see', '3<b style="visibility:hidden"><input value=9></b>', '3'],
    ['a button', '3<input type=submit value=9><button>9</button>', '3'],
  ])('%s', (_, inside, text) => {
    expect(cell(inside)).toEqual([`规章|${text}`])
  })
})

describe('around tables', () => {
  test('the text of an area is read line by line, and one in an input', () => {
    const html =
      '<p><input value="一、总体情况"></p><textarea>公开3条。\n\n收到2件。</textarea><p>完。</p>'
    expect(read(html)).toEqual(['一、总体情况', '公开3条。', '收到2件。', '完。'])
  })

  test('fields for searching, signing in and going elsewhere are not', () => {
    const html =
      '<input value="请输入关键字"><input id="searchBox" value="年报"><input type=search value="年报">' +
      '<select onchange="go()"><option selected>国务院部门网站</option></select>' +
      '<textarea name="query">年报</textarea><p>公开3条。</p>'
    expect(read(html)).toEqual(['公开3条。'])
  })

  test('a list of numbers is', () => {
    expect(read('<p>公开<select><option>1<option selected>3</select>条信息。</p>')).toEqual([
      '公开 3 条信息。',
    ])
  })
})
