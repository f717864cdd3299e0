/** Test code: what stands on a page of a PDF; lengths in points, from the lower left corner. */
export interface PdfPage {
  readonly texts: readonly PdfText[]
  readonly lines?: readonly (readonly [number, number, number, number])[]
  /** More of the language of pages. */
  readonly more?: string
  /** The page is turned by its setting. */
  readonly rotate?: number
  readonly width?: number
  readonly height?: number
}

export type PdfText = readonly [text: string, x: number, y: number, size?: number]

/** The bytes of a PDF whose Chinese font is not in the file, so that its table of characters is needed. */
export function pdfFile(pages: readonly PdfPage[], trailer = ''): Uint8Array {
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    fontOf('UniGB-UCS2-H'),
    fontOf('GBK-EUC-H'),
    ...pages.flatMap((page, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${page.width ?? 595} ${page.height ?? 842}]/Rotate ${page.rotate ?? 0}/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${6 + index * 2} 0 R>>`,
      streamOf(contentOf(page)),
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(at).padStart(10, '0')
  })
  const table = offsets.map((at) => `${at} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}`
  file += `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${file.indexOf('xref\n0')}\n%%EOF`
  return Uint8Array.from(file, (char) => char.charCodeAt(0))
}

function fontOf(encoding: string): string {
  const system = '<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>'
  const described =
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>'
  const inner = `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo${system}/FontDescriptor${described}/DW 1000/W[814[500]1[500]17[500 500 500 500 500 500 500 500 500 500]]>>`
  return `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[${inner}]>>`
}

function streamOf(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`
}

function contentOf({ texts, lines = [], more = '' }: PdfPage): string {
  const drawn = lines.map(([x, y, x2, y2]) => `${x} ${y} m ${x2} ${y2} l S`)
  const written = texts.map(
    ([text, x, y, size = 12]) => `BT /F1 ${size} Tf ${x} ${y} Td <${hexOf(text)}> Tj ET`,
  )
  return [...drawn, ...written, more].join('\n')
}

/** Text as the first font writes it. */
export function hexOf(text: string): string {
  return Array.from(text, (char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')
}

/** The lines of a grid, all of them; `xs` and `ys` are where they stand. */
export function gridLines(xs: readonly number[], ys: readonly number[]) {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)]
  const [bottom = 0, top = 0] = [Math.min(...ys), Math.max(...ys)]
  return [
    ...xs.map((x) => [x, bottom, x, top] as const),
    ...ys.map((y) => [left, y, right, y] as const),
  ]
}
