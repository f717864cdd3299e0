/**
 * Puts HTML on the clipboard: formatted for an editor that shows pages, as source for one that
 * takes plain text. Works without https, where only the copy command is allowed. False where the
 * browser does not let it.
 */
export async function copyWebPage(html: string): Promise<boolean> {
  const kinds = { 'text/html': html, 'text/plain': html }
  const write = (event: ClipboardEvent) => {
    for (const [kind, text] of Object.entries(kinds)) event.clipboardData?.setData(kind, text)
    event.preventDefault()
  }
  document.addEventListener('copy', write)
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', write)
  return isCopied || writeClipboard(kinds)
}

/** The newer way, for browsers that have lost the older one; https only. */
async function writeClipboard(kinds: Readonly<Record<string, string>>): Promise<boolean> {
  if (!window.isSecureContext || typeof ClipboardItem !== 'function') return false
  const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })])
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).then(
    () => true,
    () => false,
  )
}
