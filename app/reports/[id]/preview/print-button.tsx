'use client'

import { Button } from '#components/ui/button.tsx'

/** Opens the browser's own print dialog; the sheets are set up for it. */
export function PrintButton() {
  return <Button onClick={() => window.print()}>打印</Button>
}
