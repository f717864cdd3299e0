import { pasteLosses } from './paste-losses.ts'

/** A paste as the browser hands it over, and the field that it goes into. */
interface RawPaste {
  readonly text: string
  readonly html: string
  /** The content types of the files. */
  readonly files: readonly string[]
  readonly isOneLine: boolean
  readonly room: number
}

/** Longer clipboard pages are not looked through. */
const mostCharacters = 2_000_000

/** What the field does not take of the paste, in one sentence; '' where it takes all. */
export function readPaste({ text, html, files, isOneLine, room }: RawPaste): string {
  const page = pageOf(html)
  // a spreadsheet puts a picture of its cells beside their text
  const alone = text === '' ? files : []
  const shown = alone.filter((type) => type.startsWith('image/')).length
  const pictures = page?.querySelectorAll('img').length ?? 0
  return pasteLosses({
    text,
    tables: page ? tablesIn(page) : 0,
    pictures: Math.max(pictures, shown),
    files: alone.length - shown,
    numbered: page?.querySelectorAll('ol > li').length ?? 0,
    isOneLine,
    room,
  })
}

/** The page on the clipboard; parsed so, nothing in it runs or loads. */
function pageOf(html: string): Document | undefined {
  if (html === '' || html.length > mostCharacters) return undefined
  return new DOMParser().parseFromString(html, 'text/html')
}

/** Tables of more than one cell that stand in no other. */
function tablesIn(page: Document): number {
  const outer = [...page.querySelectorAll('table')].filter(
    (table) => !table.parentElement?.closest('table'),
  )
  return outer.filter((table) => table.querySelectorAll('td, th').length > 1).length
}
