import { Refusal } from '../refusal.ts'
import type { PageMarks, PlacedText } from './page-marks.ts'
import { engineFolder, pdfEngine } from './pdf-engine.ts'
import { type Matrix, type OperatorNames, placed, rulesOf, times } from './rules.ts'

const mostBytes = 30 * 1024 * 1024
const mostPages = 200

const tooLarge = '这个 PDF 超过 30 MB，没有读取。请只留下年度报告的几页，再选一次。'
const tooLong = `这个 PDF 超过 ${mostPages} 页，没有读取。请只留下年度报告的几页，再选一次。`
const locked = '这个 PDF 加了密码，没有读取。请用能打开它的软件去掉密码，另存后再选一次。'
const torn = '这个 PDF 不完整或已损坏，没有读取。请重新下载，或改选报告的 Word 文件。'

type Engine = Awaited<ReturnType<typeof pdfEngine>>
type Page = Awaited<ReturnType<Awaited<ReturnType<Engine['getDocument']>['promise']>['getPage']>>

/** What each page of a PDF shows; refuses what cannot be opened. */
export async function openPdf(bytes: Uint8Array): Promise<readonly PageMarks[]> {
  if (bytes.length > mostBytes) throw new Refusal(tooLarge)
  const engine = await pdfEngine()
  const folder = engineFolder()
  const opening = engine.getDocument({
    // pdf.js keeps what it is given, and takes no Buffer.
    data: new Uint8Array(bytes),
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    useSystemFonts: false,
    isEvalSupported: false,
    maxImageSize: 0,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const file = await opening.promise
    if (file.numPages > mostPages) throw new Refusal(tooLong)
    const pages: PageMarks[] = []
    for (let number = 1; number <= file.numPages; number++)
      pages.push(await marksOf(await file.getPage(number), engine.OPS))
    return pages
  } catch (error) {
    if (error instanceof Refusal) throw error
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Refusal(isLocked ? locked : torn, { cause: error })
  } finally {
    await opening.destroy()
  }
}

async function marksOf(page: Page, names: OperatorNames): Promise<PageMarks> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList()
  const { items } = await page.getTextContent({ disableNormalization: true })
  const pictures = new Set([
    names.paintImageXObject,
    names.paintInlineImageXObject,
    names.paintImageMaskXObject,
  ])
  return {
    width,
    height,
    texts: items.flatMap((one) => ('str' in one ? textsOf(one, transform) : [])),
    rules: rulesOf(operators, names, transform),
    hasPicture: operators.fnArray.some((operator) => pictures.has(operator)),
  }
}

interface PdfText {
  readonly str: string
  readonly transform: Matrix
  readonly width: number
  readonly height: number
  readonly dir: string
}

/** White space is told by the distance between texts. */
function textsOf(one: PdfText, page: Matrix): readonly PlacedText[] {
  const text = one.str.trim()
  if (text === '') return []
  const [a = 0, b = 0] = one.transform
  const size = Math.hypot(a, b) || 1
  const at = (along: number, across = 0) =>
    placed(times(page, one.transform), along / size, across / size)
  if (one.dir === 'ttb')
    return [...one.str].flatMap((char, index) => upright(char, at(0, -size * index), size))
  const [start, end] = [at(0), at(one.width)]
  return [
    {
      text,
      left: Math.min(start.x, end.x),
      right: Math.max(start.x, end.x),
      baseline: Math.max(start.y, end.y),
      size,
    },
  ]
}

/** A character of a line that runs down; its place is the middle of its head. */
function upright(
  char: string,
  { x, y }: { x: number; y: number },
  size: number,
): readonly PlacedText[] {
  if (char.trim() === '') return []
  return [{ text: char, left: x - size / 2, right: x + size / 2, baseline: y + size * 0.85, size }]
}
