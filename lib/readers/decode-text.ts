/** The text of a file, or nothing where no encoding fits. */
export interface DecodedText {
  readonly text: string
  /** How many characters were torn and stand as U+FFFD. */
  readonly torn: number
}

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** One character in a thousand may be torn: the end of a download, a stray byte. */
const tolerance = 0.001

/**
 * Decodes a text file: by its byte order mark, else UTF-16 where it has zero bytes, else UTF-8, else the
 * encoding it declares, else GB18030. An encoding that fits without a fault goes before one that nearly fits.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText | undefined {
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))
  if (marked) return decoded(bytes, marked.encoding)
  if (bytes.includes(0)) return decodedIfRight(bytes, wideEncoding(bytes))
  const encodings = ['utf-8', ...(declared ? [declared] : []), 'gb18030']
  const tried = encodings.map((encoding) => decoded(bytes, encoding))
  return (
    tried.find((one) => one?.torn === 0 || (one && isCutOff(one))) ??
    tried.find((one) => one && one.torn <= one.text.length * tolerance)
  )
}

/** The end of a file may cut its last character. */
function isCutOff({ text, torn }: DecodedText): boolean {
  return torn === 1 && text.length > 1 && text.endsWith('\uFFFD')
}

function decodedIfRight(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  const one = decoded(bytes, encoding)
  if (!one || one.text.includes('\0') || one.torn > 1) return undefined
  return one
}

/** Line breaks and digits have their zero byte last in little-endian order. */
function wideEncoding(bytes: Uint8Array): string {
  let last = 0
  let first = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 1) last++
    else first++
  }
  return last >= first ? 'utf-16le' : 'utf-16be'
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  const decoder = decoderOf(encoding)
  if (!decoder) return undefined
  const text = decoder.decode(bytes)
  return { text, torn: text.split('\uFFFD').length - 1 }
}

function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding)
  } catch {
    return undefined
  }
}
