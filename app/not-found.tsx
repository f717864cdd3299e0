import type { Metadata } from 'next'
import { buttonClass } from '#components/ui/button-class.ts'
import { Notice } from './notice.tsx'

export const metadata: Metadata = { title: '没有这一页' }

/** What stands where no page is. */
export default function NotFound() {
  return (
    <Notice title="没有这一页" says="网址可能不完整，或者这份报告已被删除。其他报告都在列表里。">
      <a href="/" className={buttonClass('primary')}>
        回到列表
      </a>
    </Notice>
  )
}
