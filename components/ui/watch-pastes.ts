import { readPaste } from './read-paste.ts'
import { toasts } from './toasts.ts'

/** Tells what a field of text cannot take of a paste, on this page, for all its fields. */
export function watchPastes(): void {
  document.addEventListener('paste', watch)
}

function watch({ target, clipboardData, defaultPrevented }: ClipboardEvent): void {
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
  if (!isField || !clipboardData || defaultPrevented || target.readOnly) return
  const selected = (target.selectionEnd ?? 0) - (target.selectionStart ?? 0)
  const says = readPaste({
    text: clipboardData.getData('text/plain'),
    html: clipboardData.getData('text/html'),
    files: Array.from(clipboardData.files, ({ type }) => type),
    isOneLine: target instanceof HTMLInputElement,
    room: target.maxLength < 0 ? Infinity : target.maxLength - target.value.length + selected,
  })
  if (says !== '') toasts.tell({ text: says })
}
