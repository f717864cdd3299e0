import type { Check } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { textsOf } from './texts-of.ts'

/** Litter that a conversion left in the text; told once for the whole report. */
export const artefact: Check = {
  id: 'artefact',
  name: '转换带来的字符',
  severity: 'warning',
  rationale: '从文档转换、复制时带进来的书签和乱码不是正文，印出来会让人看不懂。',
  basis: '按惯例',
  example: said('[bookmark: _GoBack]全年公开信息126条。', '全年公开信息126条。'),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    const littered = textsOf(template, report).flatMap((one) => {
      const found = one.text.match(litter)
      return found ? [{ ...one, found }] : []
    })
    const [first] = littered
    if (!first) return []
    const { part, found } = first
    const [quote] = found
    const count = littered.reduce((sum, one) => sum + one.found.length, 0)
    const shown = /^[[A-Za-z_错&]/.test(quote) ? quote : '乱码字符'
    return [
      wordsFinding(artefact, {
        message: `正文里有转换带来的“${shown}”${count > 1 ? `等 ${count} 处` : ''}。`,
        part,
        quote,
        cure: {
          says: '清除转换带来的字符',
          isSafe: true,
          writes: littered.map(({ field, text }) => ({
            field,
            value: text.replace(litter, standsFor),
          })),
        },
      }),
    ]
  },
}

/** [bookmark: _GoBack], OLE_LINK1, _Toc12345678, 错误!未找到引用源。, replacement and invisible characters. */
const source =
  '\\[bookmark:[^[\\]\\n]*\\]|\\b(?:OLE_LINK|_Toc|_Hlk|_Ref)\\d+|错误[!！]\\s*(?:未找到引用源|未定义书签)[。.]?|[\\ufffd\\u0000-\\u0008\\u000b\\u000e-\\u001f\\u200b-\\u200f\\u2028\\u2029\\ufeff\\ue000-\\uf8ff]|&(?:amp;)*(?:nbsp|lt|gt|amp|quot|ensp|emsp);'
/** Escaped characters and line breaks stand for something; the rest for nothing. */
const meant: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&ensp;': ' ',
  '&emsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '\u000b': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
}

function standsFor(found: string): string {
  return meant[found.replace(/^&(?:amp;)+(?=\w)/, '&')] ?? ''
}

const litter = new RegExp(source, 'g')
