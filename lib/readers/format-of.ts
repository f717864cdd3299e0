import { decodeText } from './decode-text.ts'
import { signatureOf } from './file-signature.ts'

/** A file as it was chosen: its name is only what somebody called it. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type ReadableFormat = 'docx' | 'pdf' | 'html' | 'txt' | 'json'

/** What a file is; or one sentence that says what to do instead. */
export type FormatFound =
  | { readonly kind: 'format'; readonly format: ReadableFormat }
  | { readonly kind: 'refused'; readonly says: string }

const saveAs = '请用 WPS/Word 打开，另存为 .docx 后再选一次。'

const says = {
  empty: '文件是空的，没有读取。请确认它已经保存、下载完整，再选一次。',
  old: `这是旧格式的 Word 或 WPS 文件，没有读取。${saveAs}`,
  locked: '文件加了密码，没有读取。请用 WPS/Word 打开，取消密码，另存为 .docx 后再选一次。',
  rtf: `这是 RTF 文件，没有读取。${saveAs}`,
  wordXml: `这是 Word 的 XML 文件，没有读取。${saveAs}`,
  sheet: '这是 Excel 表格，没有读取。请把报告全文放进 WPS/Word，另存为 .docx 后再选一次。',
  slides: '这是演示文稿，没有读取。请把报告全文放进 WPS/Word，另存为 .docx 后再选一次。',
  openText: `这是 OpenDocument 文件，没有读取。${saveAs}`,
  ofd: '这是 OFD 版式文件，没有读取。请找到它的 Word 原稿，或者复制全文粘贴。',
  picture: '这是图片，读不出文字。请找到 Word 原稿，或者用 WPS 的文字识别转成 .docx 后再选一次。',
  archive: '这是压缩包，没有读取。请先解压，再选里面的文件。',
  mhtml: '这是网页归档文件，没有读取。请用浏览器打开，复制报告全文粘贴。',
  unknown: '看不出这是什么文件，没有读取。可以读的有 .docx、.txt、.html、.pdf 和本系统的 .json。',
} as const

/** Decides by content first, then by name; never by the name alone. */
export function formatOf({ name, bytes }: NamedFile): FormatFound {
  if (bytes.length === 0) return refused('empty')
  return signedFormat(bytes) ?? textFormat(name, bytes)
}

function refused(reason: keyof typeof says): FormatFound {
  return { kind: 'refused', says: says[reason] }
}

function format(found: ReadableFormat): FormatFound {
  return { kind: 'format', format: found }
}

/** What the first bytes of a file that is no text say. */
function signedFormat(bytes: Uint8Array): FormatFound | undefined {
  const signature = signatureOf(bytes)
  if (signature === 'zip') return zipFormat(bytes)
  if (signature === 'compound') return compoundFormat(bytes)
  if (signature) return refused(signature)
  const start = latin(bytes.subarray(0, 1024))
  if (/%PDF-\d/.test(start)) return format('pdf')
  if (/^\s*\{\\rtf/.test(start)) return refused('rtf')
  if (/^MIME-Version:/im.test(start) && /multipart\/related/i.test(start)) return refused('mhtml')
  if (/progid="Word\.Document"|<w:wordDocument|<pkg:package/.test(start)) return refused('wordXml')
  return undefined
}

/** Names of the files in a zip stand in its directory, at its end, and before each of them. */
function zipFormat(bytes: Uint8Array): FormatFound {
  const names = latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(-64 * 1024))
  if (names.includes('word/')) return format('docx')
  if (names.includes('xl/')) return refused('sheet')
  if (names.includes('ppt/')) return refused('slides')
  if (names.includes('opendocument')) return refused('openText')
  if (names.includes('OFD.xml')) return refused('ofd')
  return names.includes('[Content_Types].xml') ? format('docx') : refused('archive')
}

/** Streams of a compound file are named in UTF-16. */
function compoundFormat(bytes: Uint8Array): FormatFound {
  const has = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream, 0, 'utf16le')
  if (has('EncryptedPackage')) return refused('locked')
  if (has('WordDocument')) return refused('old')
  if (has('Workbook')) return refused('sheet')
  return refused(has('PowerPoint Document') ? 'slides' : 'old')
}

const tag = /<(?:!doctype\s+html|html|head|body|meta|table|div|p|h[1-6]|span|td|br)\b[^<]{0,500}>/i
const escapedTag = /(?:\\u003c|\\x3c|<)(?:\\\/|\/)?(?:table|tr|td|p|div)(?:\\u003e|\\x3e|>)/i

function textFormat(name: string, bytes: Uint8Array): FormatFound {
  const decoded = decodeText(bytes.subarray(0, 64 * 1024))
  const text = decoded?.text ?? ''
  if (isBinary(text)) return refused('unknown')
  if (/^\s*\{/.test(text) && (/"template"\s*:/.test(text) || /\.json$/i.test(name)))
    return format('json')
  if (tag.test(text) || escapedTag.test(text)) return format('html')
  if (/\.json$/i.test(name)) return format('json')
  return format(/\.x?html?$/i.test(name) ? 'html' : 'txt')
}

/** Text has hardly a control character; a file that cannot be decoded has nothing else. */
function isBinary(text: string): boolean {
  const odd = text.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0
  return text === '' || odd > Math.max(2, text.length / 100)
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
