'use client'

import { type RefObject, useEffect } from 'react'

/** Tells the label columns of a table, as custom properties, where they stop when it is scrolled sideways. */
export function useStickyLabels(
  table: RefObject<HTMLTableElement | null>,
  widths: readonly number[],
): void {
  useEffect(() => {
    const element = table.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      for (const [column, left] of leftEdges(widths, element.offsetWidth).entries())
        element.style.setProperty(`--left-${column}`, `${left}px`)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [table, widths])
}

/** The left edges of the first columns in pixels. */
function leftEdges(widths: readonly number[], tableWidth: number): readonly number[] {
  const sum = widths.reduce((total, width) => total + width, 0)
  const before = (column: number) =>
    widths.slice(0, column).reduce((total, width) => total + width, 0)
  return [0, 1, 2, 3].map((column) => Math.floor((tableWidth * before(column)) / sum))
}
