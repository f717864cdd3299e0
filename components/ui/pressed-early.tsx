'use client'

import { useEffect } from 'react'

/**
 * Notes the buttons that are pressed before the page is awake. It stands in the page as text, which
 * React escapes: so it is written without quotation marks, comparisons and arrows.
 */
const noteThem = `
window.nianbaoPressed = new Set()
document.addEventListener(\`click\`, function (event) {
  if (window.nianbaoPressed) {
    const button = event.target.closest(\`button[type=button]\`)
    if (button) window.nianbaoPressed.add(button)
  }
}, true)
`

declare global {
  interface Window {
    nianbaoPressed?: Set<HTMLButtonElement> | undefined
  }
}

/**
 * On a slow machine a page can be seen and pressed seconds before its scripts have run; a button that
 * was pressed then is pressed once, as soon as it can answer. Links and forms need no script.
 */
export function PressedEarly({ nonce }: { readonly nonce: string | undefined }) {
  useEffect(() => {
    const pressed = window.nianbaoPressed ?? new Set()
    window.nianbaoPressed = undefined
    for (const button of pressed) if (button.isConnected) button.click()
  }, [])
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {noteThem}
    </script>
  )
}
