/** The page of a web archive (MHT): its bytes, and the encoding that its part names. */
export interface ArchivedPage {
  readonly bytes: Uint8Array
  readonly charset: string | undefined
}

/** Archives in archives are followed no deeper. */
const deepest = 3
const mostParts = 1000

/** Whether bytes begin as a message of MIME does, one of several parts or one page. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const start = withoutMark(latin(bytes.subarray(0, 2048)))
  return (
    /^[A-Za-z][A-Za-z-]*:/.test(start) &&
    /^content-type:\s*(?:multipart\/|text\/html)/im.test(start)
  )
}

/** The page that an archive shows: the part it names as its start, else the first page in it. */
export function pageOfArchive(bytes: Uint8Array): ArchivedPage | undefined {
  return pageOf(partOf(withoutMark(latin(bytes))), deepest)
}

interface Part {
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

function pageOf(part: Part, depth: number): ArchivedPage | undefined {
  const type = part.headers.get('content-type') ?? ''
  if (/^text\/html\b/i.test(type))
    return {
      bytes: decoded(part.body, part.headers.get('content-transfer-encoding') ?? ''),
      charset: parameter(type, 'charset')?.toLowerCase(),
    }
  const boundary = parameter(type, 'boundary')
  if (!/^multipart\//i.test(type) || !boundary || depth === 0) return undefined
  const start = parameter(type, 'start')
  const parts = partsOf(part.body, boundary)
  const named = parts.filter(({ headers }) => start && headers.get('content-id')?.trim() === start)
  for (const one of [...named, ...parts]) {
    const page = pageOf(one, depth - 1)
    if (page) return page
  }
  return undefined
}

/** What stands between the lines of a boundary; where the last one is lost, to the end. */
function partsOf(body: string, boundary: string): readonly Part[] {
  const parts: Part[] = []
  const line = `\n--${boundary}`
  const text = `\n${body}`
  for (let at = nextLine(text, line, 0); at >= 0 && parts.length < mostParts; ) {
    const from = at + line.length
    if (text.startsWith('--', from)) break
    at = nextLine(text, line, from)
    const written = text.slice(from, at < 0 ? undefined : at)
    parts.push(partOf(written.slice(written.indexOf('\n') + 1)))
  }
  return parts
}

/** Where a boundary stands next; another may begin like it. */
function nextLine(text: string, line: string, from: number): number {
  let at = text.indexOf(line, from)
  while (at >= 0 && !/[\r\n\t -]/.test(text.charAt(at + line.length) || '\n'))
    at = text.indexOf(line, at + 1)
  return at
}

function partOf(text: string): Part {
  const blank = /^\r?\n|\n\r?\n/.exec(text)
  const end = blank ? blank.index + blank[0].length : text.length
  const headers = new Map<string, string>()
  // A header that goes on stands on lines that begin with a space.
  for (const header of text
    .slice(0, end)
    .replace(/\r?\n[ \t]/g, ' ')
    .split(/\r?\n/)) {
    const colon = header.indexOf(':')
    if (colon > 0)
      headers.set(header.slice(0, colon).trim().toLowerCase(), header.slice(colon + 1).trim())
  }
  return { headers, body: text.slice(end) }
}

function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(header)
  return found?.[1] ?? found?.[2]
}

function decoded(body: string, encoding: string): Uint8Array {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64')
  return Buffer.from(/^quoted-printable$/i.test(encoding) ? unquoted(body) : body, 'latin1')
}

/** Lines that end in = go on; =3D is the byte 3D. */
function unquoted(body: string): string {
  const lines = body.split('\n').map((line) => {
    const written = line.replace(/\r$/, '')
    return written.endsWith('=') ? written.slice(0, -1) : `${written}\n`
  })
  return lines
    .join('')
    .replace(/=([0-9a-f]{2})/gi, (_, byte: string) =>
      String.fromCharCode(Number.parseInt(byte, 16)),
    )
}

/** Without the mark of UTF-8 and empty lines above. */
function withoutMark(text: string): string {
  return text.replace(/^\xef\xbb\xbf/, '').replace(/^[\r\n]+/, '')
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
