/**
 * Puts a text where the caret stands (at the end, if the area was not in use), as if it were typed:
 * the browser's own undo takes it back.
 */
export function insertText(area: HTMLTextAreaElement, text: string): void {
  const wasInUse = document.activeElement === area || area.selectionEnd > 0
  area.focus()
  if (!wasInUse) area.setSelectionRange(area.value.length, area.value.length)
  if (document.execCommand('insertText', false, text)) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
}
