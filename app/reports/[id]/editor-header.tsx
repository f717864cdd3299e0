'use client'

import type { EditorStore } from '#components/form/editor-store.ts'
import { isInPart } from '#components/form/part-mark.ts'
import { topics } from '#components/form/topics.ts'
import { useTopic } from '#components/form/use-topic.ts'
import { Button } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { openFindings } from '#lib/checks/answered.ts'
import { SaveBadge } from './save-badge.tsx'
import type { SaveState } from './save-state.ts'

interface Props {
  readonly store: EditorStore
  /** The step that is shown. */
  readonly part: string
  /** How far it has come, in words. */
  readonly state: string
  readonly saving: SaveState
  readonly preview: string
  readonly onPreview: () => void
  readonly onExport: () => void
  /** Opens and closes the right column where the window is too narrow for it. */
  readonly onFold: (() => void) | undefined
  readonly isOpen: boolean
}

/** The bar at the top: whose report, whether it is saved, and the ways out. */
export function EditorHeader(props: Props) {
  const { store, part, state, saving, preview, onPreview, onExport, onFold, isOpen } = props
  const name = useTopic(store, topics.draft, () => agencyName(store))
  const year = useTopic(store, 'year', () => store.draft().report.year)
  const open = useTopic(store, topics.findings, () => countOpen(store, part))
  return (
    <header className="flex h-[52px] items-center gap-3 border-b border-line bg-paper px-4">
      <a href="/" className="shrink-0 font-semibold tracking-[.08em] text-accent no-underline">
        年报
      </a>
      <p className="min-w-0 truncate text-ink2 max-sm:hidden">
        {name} / <b className="font-semibold text-ink">{year}年度报告</b> · {state}
      </p>
      <div className="ml-auto min-w-0">
        <SaveBadge state={saving} />
      </div>
      {onFold && (
        <div className="shrink-0 xl:hidden">
          <Button aria-expanded={isOpen} aria-controls="aside" onClick={onFold}>
            检查{open > 0 ? ` ${open}` : ''}
          </Button>
        </div>
      )}
      <a
        href={preview}
        className={`${buttonClass()} shrink-0`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          onPreview()
        }}
      >
        预览
      </a>
      <div className="shrink-0 max-sm:hidden">
        <Button onClick={onExport}>导出</Button>
      </div>
    </header>
  )
}

function agencyName(store: EditorStore): string {
  const { shortName, agency } = store.draft().report
  return shortName || agency || '未命名单位'
}

function countOpen(store: EditorStore, part: string): number {
  const findings = store.findings().filter((one) => isInPart(store.template, part, one))
  return openFindings(findings, store.draft().answers).length
}
