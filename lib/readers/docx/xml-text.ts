const utf8 = new TextDecoder()

/**
 * The XML of a part of a Word file, without what only says how text looks: half of a file, and most
 * of its parsing. What is cut is ASCII, so that it is found among the bytes, before the rest is decoded.
 */
export function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return cut(new TextDecoder('utf-16le').decode(bytes))
  if (first === 0xfe && second === 0xff) return cut(new TextDecoder('utf-16be').decode(bytes))
  const signs = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return utf8.decode(Buffer.from(cut(signs), 'latin1'))
}

function cut(xml: string): string {
  return xml.replace(looks, '').replace(traces, '$1')
}

const look = `<w:(?:${[
  ...['rFonts', 'szCs', 'sz', 'spacing', 'color', 'kern', 'lang', 'bCs', 'b', 'shd', 'ind', 'jc'],
  ...['tcW', 'vAlign', 'noWrap', 'trHeight', 'cantSplit', 'top', 'left', 'bottom', 'right'],
  ...['insideH', 'insideV', 'keepNext', 'keepLines', 'widowControl', 'kinsoku', 'snapToGrid'],
  ...['adjustRightInd', 'overflowPunct', 'autoSpaceDE', 'autoSpaceDN', 'rtl', 'cs'],
  ...['proofErr', 'bookmarkStart', 'bookmarkEnd', 'lastRenderedPageBreak', 'lsdException'],
  'gridSpan w:val="1"',
].join('|')})(?: [^<>]*)?/>`

/** Nothing that the reader asks for, and nothing that has another inside. */
const looks = new RegExp(`<w:([prt][cr]?Pr)>(?:${look}){0,40}</w:\\1>|${look}`, 'g')

/** The traces of who edited what when, and that spaces count: here they always do. */
const traces = /(<w:(?:p|r|t|tr))(?: (?:w:rsid\w*|w14:\w+|xml:space)="[^"<>]*")+/g
