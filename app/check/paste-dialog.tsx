'use client'

import { type ClipboardEvent, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'

interface Props {
  readonly onFile: (file: File) => void
  readonly onClose: () => void
}

/** Takes the text of a report, or a piece of a web page with its tables, from the clipboard. */
export function PasteDialog({ onFile, onClose }: Props) {
  const [text, setText] = useState('')
  const web = useRef('')
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html')
    if (/<table/i.test(html)) web.current = html
  }
  const take = () => {
    const isWeb = web.current !== ''
    const content = isWeb ? web.current : text
    onFile(new File([content], isWeb ? '粘贴的网页.html' : '粘贴的文字.txt'))
    onClose()
  }
  return (
    <Dialog title="粘贴" onClose={onClose}>
      <label htmlFor="pasted" className="text-sm text-ink2">
        在网页或文档里选中整份报告，复制，再粘贴到这里。
      </label>
      <textarea
        id="pasted"
        rows={10}
        value={text}
        onPaste={onPaste}
        onChange={({ target }) => {
          if (target.value === '') web.current = ''
          setText(target.value)
        }}
        className="mt-2 w-full rounded-md border border-line3 bg-paper p-2 text-sm"
      />
      <div className="mt-3 flex justify-end gap-2">
        <Button onClick={onClose}>取消</Button>
        <Button look="primary" disabled={text.trim() === ''} onClick={take}>
          校验
        </Button>
      </div>
    </Dialog>
  )
}
