import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { PressedEarly } from '#components/ui/pressed-early.tsx'
import { Toaster } from '#components/ui/toaster.tsx'
import './globals.css'

/** Every page is private and carries its own nonce, so none is made ahead of its request. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: '年报', template: '%s · 年报' },
  description: '政府信息公开工作年度报告的编写、校验和导出',
  robots: { index: false },
}

/** The frame of every page. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const policy = (await headers()).get('content-security-policy')
  return (
    <html lang="zh-CN">
      <body>
        <PressedEarly nonce={/'nonce-([^']+)'/.exec(policy ?? '')?.[1]} />
        {children}
        <Toaster />
      </body>
    </html>
  )
}
