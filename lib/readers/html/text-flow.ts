import { raisedText } from '../raised-text.ts'
import { type HtmlElement, isBlock } from './html-tree.ts'

const chinese = '[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef]'
/** A source line that ends between two Chinese characters parts nothing. */
const sourceBreak = new RegExp(`(?<=${chinese})[ \\t]*[\\r\\n]\\s*(?=${chinese})`, 'g')

/** Gathers text as a browser sets it: spaces are one, blocks and breaks end the line. */
export class TextFlow {
  readonly #lines: string[] = []
  #line = ''

  #preformatted = 0
  /** The elements that set their text above or below the line, the innermost last. */
  readonly #raised: ('sup' | 'sub')[] = []

  enter(element: HtmlElement): void {
    if (isRaising(element.tagName)) this.#raised.push(element.tagName)
    if (isBlock(element)) this.end()
    if (element.tagName === 'pre') this.#preformatted += 1
  }

  leave(element: HtmlElement): void {
    if (isRaising(element.tagName)) this.#raised.pop()
    if (element.tagName === 'pre') this.#preformatted -= 1
    if (isBlock(element)) this.end()
  }

  text(written: string): void {
    const raised = this.#raised.at(-1)
    const value = raised ? raisedText(written, raised) : written
    const isKept = this.#preformatted > 0
    const said = isKept ? value : value.replace(sourceBreak, '').replace(/[ \t\r\n\f\u00a0]+/g, ' ')
    this.#line += this.#line.endsWith(' ') && !isKept ? said.replace(/^ /, '') : said
  }

  /** Ends the line; an empty one leaves no trace. */
  end(): void {
    for (const line of this.#line.split(/\r?\n/)) {
      if (line.trim() !== '') this.#lines.push(line.trimEnd())
    }
    this.#line = ''
  }

  /** The lines so far; the flow is empty again. */
  take(): readonly string[] {
    this.end()
    return this.#lines.splice(0)
  }
}

function isRaising(name: string): name is 'sup' | 'sub' {
  return name === 'sup' || name === 'sub'
}
