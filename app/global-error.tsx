'use client'

import ErrorPage from './error.tsx'
import './globals.css'

/** What stands where not even the frame could be drawn. */
export default function GlobalError(props: Parameters<typeof ErrorPage>[0]) {
  return (
    <html lang="zh-CN">
      <body>
        <title>这一页没有打开 · 年报</title>
        <ErrorPage {...props} />
      </body>
    </html>
  )
}
