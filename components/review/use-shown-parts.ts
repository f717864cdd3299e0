'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * Tells of each part once all of it has been on the screen: every height of it that the sheets
 * mark was in view, however the reader got there – by wheel, key, finger or link.
 */
export function useShownParts(
  root: RefObject<HTMLElement | null>,
  onShown: ((part: string) => void) | undefined,
): void {
  const tell = useRef(onShown)
  useEffect(() => {
    tell.current = onShown
  }, [onShown])
  const isWatching = onShown !== undefined
  useEffect(() => {
    if (!root.current || !isWatching) return
    return watchParts(root.current, (part) => tell.current?.(part))
  }, [root, isWatching])
}

function watchParts(root: HTMLElement, onShown: (part: string) => void): () => void {
  const glimpses = [...root.querySelectorAll<SVGElement>('[data-part]')]
  const left = new Set(glimpses)
  const observer = new IntersectionObserver((entries) => {
    const shown = document.hidden ? [] : entries.filter(({ isIntersecting }) => isIntersecting)
    for (const glimpse of glimpses.filter((one) => shown.some(({ target }) => target === one))) {
      observer.unobserve(glimpse)
      left.delete(glimpse)
      const { part } = glimpse.dataset
      if (part && ![...left].some(({ dataset }) => dataset.part === part)) onShown(part)
    }
  })
  for (const glimpse of glimpses) observer.observe(glimpse)
  return () => observer.disconnect()
}
