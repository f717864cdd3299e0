'use client'

import { type RefObject, useEffect } from 'react'

/** The columns of a table: how wide they are, as shares, and how many of the first hold labels. */
interface LabelColumns {
  readonly widths: readonly number[]
  readonly labels: number
}

/**
 * Tells the label columns, as custom properties of the table, where they stop when it is scrolled
 * sideways: `--left-1` in pixels …, and `--labels`, where the values begin.
 */
export function useStickyLabels(
  table: RefObject<HTMLTableElement | null>,
  { widths, labels }: LabelColumns,
): void {
  useEffect(() => {
    const element = table.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const edges = leftEdges(widths.slice(0, labels), element.offsetWidth / sum(widths))
      for (const [column, left] of edges.entries())
        element.style.setProperty(column === labels ? '--labels' : `--left-${column}`, `${left}px`)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [table, widths, labels])
}

/** Where each column begins, and where the last one ends. */
function leftEdges(widths: readonly number[], pixels: number): readonly number[] {
  return [...widths, 0].map((_, column) => Math.floor(pixels * sum(widths.slice(0, column))))
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
