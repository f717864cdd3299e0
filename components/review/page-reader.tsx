'use client'

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react'
import { type PageQuote, selectedQuote } from './page-selection.ts'
import type { PlaceNames } from './place-names.ts'
import { selectSentence } from './select-sentence.ts'
import { useShownParts } from './use-shown-parts.ts'

interface Props {
  readonly places: PlaceNames
  /** A part has been shown to its end; absent: nobody asks. */
  readonly onShown: ((part: string) => void) | undefined
  /** What is marked was pointed at. */
  readonly onMark: (mark: string) => void
  readonly onCell: (cell: string) => void
  readonly onQuote: (quote: PageQuote | undefined) => void
  /** The sheets, drawn by the server. */
  readonly children: ReactNode
}

/** Listens to what a person reads, selects and points at on the sheets. */
export function PageReader({ places, onShown, onMark, onCell, onQuote, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  useShownParts(root, onShown)
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      const node = selection?.anchorNode ?? null
      if (!root.current || (node && !root.current.contains(node))) return
      onQuote(selectedQuote(root.current, selection, places))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [onQuote, places])
  const point = ({ clientX, clientY, nativeEvent }: MouseEvent) => {
    const isFinger = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch'
    if (!isFinger && document.getSelection()?.isCollapsed === false) return
    const under = document.elementsFromPoint(clientX, clientY)
    const mark = under.map((one) => one.closest<SVGElement>('[data-mark]')).find(Boolean)
    if (mark?.dataset.mark) return onMark(mark.dataset.mark)
    const cell = under.find((one) => one instanceof SVGElement && one.dataset.cell)
    if (cell instanceof SVGElement && cell.dataset.cell) return onCell(cell.dataset.cell)
    const line = under.map((one) => one.closest<SVGGElement>('g[data-block]')).find(Boolean)
    if (isFinger && root.current && line)
      selectSentence(root.current, line, { places, clientX, clientY })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys reach all of it through the margin's own form
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div ref={root} onClick={point}>
      {children}
    </div>
  )
}
