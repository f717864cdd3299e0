'use client'

import { useEffect } from 'react'
import { toasts } from './toasts.ts'

/** Tells what a field of text cannot take of a paste. One stands on each page, for all its fields. */
export function PasteWatch() {
  useEffect(() => {
    document.addEventListener('paste', watch)
    return () => document.removeEventListener('paste', watch)
  }, [])
  return null
}

/** The clipboard can be read only while it is pasted; what tells the losses is loaded when one may be. */
function watch({ target, clipboardData, defaultPrevented }: ClipboardEvent): void {
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
  if (!isField || !clipboardData || defaultPrevented || target.readOnly) return
  const selected = (target.selectionEnd ?? 0) - (target.selectionStart ?? 0)
  const paste = {
    text: clipboardData.getData('text/plain'),
    html: clipboardData.getData('text/html'),
    files: Array.from(clipboardData.files, ({ type }) => type),
    isOneLine: target instanceof HTMLInputElement,
    room: target.maxLength < 0 ? Infinity : target.maxLength - target.value.length + selected,
  }
  void import('./read-paste.ts').then(({ readPaste }) => {
    const says = readPaste(paste)
    if (says !== '') toasts.tell({ text: says })
  })
}
