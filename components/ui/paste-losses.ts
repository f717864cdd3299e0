/** What is on the clipboard, and the field that it is pasted into. */
export interface TextPaste {
  readonly text: string
  readonly tables: number
  readonly pictures: number
  /** Files other than pictures. */
  readonly files: number
  /** Entries of lists whose numbers the page counts by itself: they are no part of its text. */
  readonly numbered: number
  readonly isOneLine: boolean
  /** How many characters the field still takes. */
  readonly room: number
}

/** What a field of text does not take of a paste, or takes otherwise, in one sentence; '' where it takes all. */
export function pasteLosses(paste: TextPaste): string {
  const { tables, pictures, files, room, text } = paste
  const found = [
    tables > 0 && `${tables} 张表格`,
    pictures > 0 && `${pictures} 张图片`,
    files > 0 && `${files} 个文件`,
  ].filter(Boolean)
  const ways = [
    tables > 0 && '表格按行放入',
    pictures > 0 && '图片没有放入',
    files > 0 && '文件没有放入',
  ].filter(Boolean)
  const over = text.length - room
  const sentences = [
    found.length > 0 && `粘贴的内容里有 ${found.join('、')}，这里只能放文字：${ways.join('，')}。`,
    numbersSentence(paste),
    linesSentence(paste),
    over > 0 && `这里的字数有限，末尾的 ${over} 字没有放入。`,
  ]
  return sentences.filter(Boolean).join('')
}

/** A numeral at the start of a line: the program that was copied from wrote the numbers itself. */
const written = /^[ \t]*[（(]?[\d一二三四五六七八九十]{1,3}[）).．、]/gm

function numbersSentence({ text, numbered }: TextPaste): string {
  const missing = numbered - (text.match(written)?.length ?? 0)
  return missing > 0 ? `${missing} 项的自动编号没有放入，请自己补上。` : ''
}

function linesSentence({ text, isOneLine }: TextPaste): string {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  return isOneLine && lines.length > 1 ? `这里只有一行，粘贴的 ${lines.length} 行并成了一行。` : ''
}
