import { Refusal } from '../refusal.ts'
import { followText } from './glyph-runs.ts'
import type { DrawnPage, PageMarks, Rule } from './page-marks.ts'
import { engineFolder, pdfEngine } from './pdf-engine.ts'
import { followAxes, type OperatorNames, rulesOfPath } from './rules.ts'
import { singlePages } from './single-pages.ts'
import type { Font } from './text-state.ts'
import { turnedUpright } from './turned-upright.ts'

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
    // Pictures are told, not shown: decoding a larger one only costs time.
    maxImageSize: 2_000_000,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const file = await opening.promise
    if (file.numPages > mostPages) throw new Refusal(tooLong)
    const pages: PageMarks[] = []
    for (let number = 1; number <= file.numPages; number++)
      pages.push(turnedUpright(await drawn(await file.getPage(number), engine.OPS)))
    return singlePages(pages)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Refusal(isLocked ? locked : torn, { cause: error })
  } finally {
    await opening.destroy()
  }
}

async function drawn(page: Page, names: OperatorNames): Promise<DrawnPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const operators: Operators = await page.getOperatorList()
  const fonts = await fontsOf(page, operators, names)
  const axes = followAxes(names, transform)
  const text = followText(names, (name) => fonts.get(name) ?? {})
  const rules: Rule[] = []
  operators.fnArray.forEach((operator, index) => {
    const given = operators.argsArray[index]
    axes.meet(operator, given)
    text.meet(operator, given, axes.matrix)
    if (operator !== names.constructPath || rules.length >= mostRules) return
    for (const rule of rulesOfPath(given, names, axes.matrix)) rules.push(rule)
  })
  const pictures = [
    names.paintImageXObject,
    names.paintInlineImageXObject,
    names.paintImageMaskXObject,
  ]
  const hasPicture =
    text.texts.length === 0 || operators.fnArray.some((operator) => pictures.includes(operator))
  return { width, height, texts: text.texts, rules, hasPicture }
}

/** The drawing of a page as pdf.js lists it: what is done, and with what. */
interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** More lines than any table has, each dash one, are a drawing. */
const mostRules = 100_000

/** The fonts of a page, by the names its operators use. */
async function fontsOf(page: Page, { fnArray, argsArray }: Operators, names: OperatorNames) {
  const fonts = new Map<string, Font>()
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index]
    if (operator !== names.setFont || !Array.isArray(given) || fonts.has(given[0])) continue
    const font = await new Promise((found) => page.commonObjs.get(given[0], found))
    fonts.set(given[0], typeof font === 'object' && font !== null ? font : {})
  }
  return fonts
}
