import type { PageComment } from '#lib/page/read-page.ts'
import { attributeOf, childrenOf, type XmlElement } from './xml-tree.ts'

const longestQuote = 1000

/** Hears the text of a document as it is read, and keeps what stands in the range of each comment. */
export interface CommentRanges {
  start(id: string): void
  end(id: string): void
  /** The place of the mark; where a comment has no range, its paragraph is its passage. */
  mention(id: string): void
  hear(text: string): void
  endParagraph(text: string): void
  /** The comments in the order of their passages; `textOf` reads what somebody wrote. */
  list(textOf: (comment: XmlElement) => string): readonly PageComment[]
}

export function commentRanges(root: XmlElement | undefined): CommentRanges {
  const written = new Map(
    childrenOf(root, 'w:comment').map((one) => [attributeOf(one, 'id') ?? '', one]),
  )
  const quotes = new Map<string, string>()
  const open = new Set<string>()
  let mentioned: string[] = []
  const add = (id: string, text: string) => {
    const quote = quotes.get(id) ?? ''
    if (quote.length < longestQuote) quotes.set(id, (quote + text).slice(0, longestQuote))
  }
  return {
    start(id) {
      if (!written.has(id)) return
      open.add(id)
      add(id, '')
    },
    end: (id) => void open.delete(id),
    mention: (id) => void mentioned.push(id),
    hear(text) {
      for (const id of open) add(id, text)
    },
    endParagraph(text) {
      for (const id of mentioned) if (!quotes.get(id)) quotes.set(id, text.slice(0, longestQuote))
      mentioned = []
      for (const id of open) add(id, '\n')
    },
    list(textOf) {
      const ids = new Set([...quotes.keys(), ...written.keys()])
      return [...ids].flatMap((id) => {
        const comment = written.get(id)
        return comment ? [pageComment(comment, quotes.get(id) ?? '', textOf(comment))] : []
      })
    },
  }
}

function pageComment(comment: XmlElement, quote: string, text: string): PageComment {
  const author = attributeOf(comment, 'author')
  return { quote: quote.trim(), text, ...(author && { author }) }
}
