'use client'

import { useEffect } from 'react'
import { Button } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { Notice } from './notice.tsx'

interface Props {
  readonly error: Error & { readonly digest?: string }
  readonly retry: () => void
}

/** What stands where a page could not be drawn. */
export default function ErrorPage({ error, retry }: Props) {
  useEffect(() => console.error(error), [error])
  return (
    <Notice
      title="这一页没有打开"
      says={`已保存的内容没有变化，还没存上的修改留在本机，会自动再存。请重试；若仍打不开，请重新启动程序。${trace(error)}`}
    >
      <Button look="primary" onClick={retry}>
        重试
      </Button>
      {/* A full load: what went wrong may be in the page itself. */}
      <a href="/" className={buttonClass()}>
        回到列表
      </a>
    </Notice>
  )
}

/** The mark under which the server's log tells more. */
function trace({ digest }: Props['error']): string {
  return digest ? `（记录号 ${digest}）` : ''
}
