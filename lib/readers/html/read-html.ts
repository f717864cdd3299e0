import { parse } from 'parse5'
import type { Block } from '#lib/page/block.ts'
import type { PageReading, ReadNote } from '#lib/page/read-page.ts'
import { withoutSpaces } from '#lib/text/half-width.ts'
import { decodeText } from '../decode-text.ts'
import { headingLevelOf } from '../page-line.ts'
import { blocksOfLines } from '../txt/blocks-of-lines.ts'
import { type HtmlPieces, htmlPieces } from './html-pieces.ts'
import { beforeStruck, type HtmlDocument, type HtmlNode, walk } from './html-tree.ts'
import { readOwnFragment } from './own-fragment.ts'
import { type LeftOut, showPage } from './shown-page.ts'
import { looksOf } from './visibility.ts'

/** Reads a web page, in the encoding of its mark, its meta element or its archive, else UTF-8 or GB18030. */
export function readHtml(bytes: Uint8Array, charset?: string): PageReading {
  const decoded = decodeText(bytes, declaredEncoding(bytes) ?? oddEncoding(charset))
  if (!decoded)
    return {
      kind: 'refused',
      says: '看不出这个网页用的是什么编码，没有读入；请在浏览器里打开，复制正文再粘贴。',
    }
  const reading = readHtmlText(decoded.text)
  if (reading.kind === 'refused' || decoded.torn === 0) return reading
  const note: ReadNote = { kind: 'skipped', text: `${decoded.torn} 个字符残缺`, at: 'block:0' }
  return { kind: 'read', page: { ...reading.page, notes: [...reading.page.notes, note] } }
}

/** Reads HTML that was pasted, or a script in which it stands escaped. */
export function readHtmlText(html: string): PageReading {
  const isEscaped = /<\\\/|\\u003c|\\x3c/i.test(html) && !/<\/(?:p|td|div)>/i.test(html)
  const source = isEscaped ? markup(unescaped(html)) : html
  const page: HtmlDocument = parse(source)
  const own = readOwnFragment(page)
  if (own) return { kind: 'read', page: { blocks: own, notes: [] } }
  const shown = shownPieces(page, { sheets: 'with' })
  const lines = linesOf(shown)
  if (lines.size === 0) return pageOf(shownPieces(parse(source), { sheets: 'without' }), unstyled)
  const lost = shown.hidden.flatMap((text) => lostHeading(text, lines)).at(0)
  if (lost === undefined) return pageOf(shown)
  const keeps = (text: string) => lostHeading(text, lines).length > 0
  const all = shownPieces(parse(source), { sheets: 'with', keeps })
  return pageOf(all, `网页上看不见的内容也读入了，从‘${lost}’开始`)
}

const unstyled = '样式隐藏了网页的全部文字，照没有样式时读入'

interface Showing {
  readonly sheets: 'with' | 'without'
  /** Whether what is hidden is read all the same, by its text. */
  readonly keeps?: (text: string) => boolean
}

type Read = HtmlPieces & LeftOut & { readonly page: HtmlNode }

/** What a page shows, or the one that its script writes. */
function shownPieces(page: HtmlDocument, { sheets, keeps }: Showing): Read {
  const read = { page, ...showPage(page, looksOf(page, sheets), keeps), ...htmlPieces(page) }
  if (!('pieces' in read) || hasTable(read.pieces)) return read
  const scripted = scriptedPage(page)
  if (!scripted) return read
  const leftOut = showPage(scripted, looksOf(scripted, sheets), keeps)
  return { page: scripted, ...leftOut, ...htmlPieces(scripted) }
}

/** The lines that are shown, without their spaces. */
function linesOf(read: Read): ReadonlySet<string> {
  if (!('pieces' in read)) return new Set([read.says])
  const texts = read.pieces.map((piece) => (typeof piece === 'string' ? piece : textOfBlock(piece)))
  const lines = texts.flatMap((text) => text.split('\n').map(withoutSpaces))
  return new Set(lines.filter((line) => line !== ''))
}

/** Less is a menu or a note of the site. */
const shortestPart = 20

/** The first heading in a part of a report that is hidden, behind a tab say, and not shown elsewhere. */
function lostHeading(text: string, shown: ReadonlySet<string>): readonly string[] {
  if (text.length < shortestPart) return []
  const lines = text.split('\n').map(withoutSpaces)
  return lines.filter((line) => headingLevelOf(line) === 1 && !shown.has(line)).slice(0, 1)
}

function pageOf(read: Read, told?: string): PageReading {
  if (!('pieces' in read)) return { kind: 'refused', says: read.says }
  if (linesOf(read).size === 0)
    return { kind: 'refused', says: '网页里没有文字，没有读入；请在浏览器里打开，复制正文再粘贴。' }
  const blocks = blocksOfLines(read.pieces, { isWrapped: false })
  const says = [
    ...(told === undefined ? [] : [told]),
    ...(read.doubtful.some((text) => /\d/.test(text)) ? ['样式可能隐藏了网页的一部分文字'] : []),
  ]
  const notes = says.map((text): ReadNote => ({ kind: 'skipped', text, at: 'block:0' }))
  return { kind: 'read', page: { blocks, notes: [...notes, ...struckNotes(blocks, read.page)] } }
}

/** More places are not looked for. */
const mostStruck = 100

/** One note for each block in which, or behind which, words are struck out. */
function struckNotes(blocks: readonly Block[], page: HtmlNode): readonly ReadNote[] {
  const befores = [...new Set(beforeStruck(page))].slice(0, mostStruck)
  if (befores.length === 0) return []
  const texts = blocks.map((block) => withoutSpaces(textOfBlock(block)))
  let last = 0
  const places = befores.map((before) => {
    const at =
      before === '' ? -1 : texts.findIndex((text, at) => at >= last && text.includes(before))
    if (at >= 0) last = at
    return last
  })
  return [...new Set(places)].map((at) => ({
    kind: 'skipped',
    text: '划去的文字',
    at: `block:${at}`,
  }))
}

function textOfBlock(block: Block): string {
  if (block.kind !== 'table') return block.text
  return block.rows.flatMap((row) => row.map(({ text }) => text)).join('\n')
}

function hasTable(pieces: readonly unknown[]): boolean {
  return pieces.some((piece) => typeof piece !== 'string')
}

/** A page without a table whose script holds one: the script writes the page. */
function scriptedPage(page: HtmlNode): HtmlDocument | undefined {
  const scripts: string[] = []
  walk(page, {
    enter(element) {
      if (element.tagName === 'script')
        for (const child of element.childNodes) if ('value' in child) scripts.push(child.value)
      return element.tagName !== 'script'
    },
  })
  const [longest] = scripts
    .map(unescaped)
    .filter((text) => /<table[\s>]/i.test(text))
    .sort((a, b) => b.length - a.length)
  return longest === undefined ? undefined : parse(markup(longest))
}

/** From the first tag to the last; around them stands the script. */
function markup(script: string): string {
  return script.slice(script.indexOf('<'), script.lastIndexOf('>') + 1)
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '', v: '' }

/** What a string of a script says. */
function unescaped(script: string): string {
  return script.replace(/\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|.)/gis, (written) => {
    const sign = written.charAt(1)
    if (written.length > 2) return String.fromCharCode(Number.parseInt(written.slice(2), 16))
    return escapes[sign] ?? sign
  })
}

/** The encoding that a page names in its head; only those whose bytes would be read wrongly without it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return oddEncoding(/charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase())
}

function oddEncoding(named: string | undefined): string | undefined {
  return named && /^(?:gb|big5)/.test(named) ? named : undefined
}
