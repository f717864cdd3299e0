import { type Ref, type RefCallback, useEffect, useEffectEvent, useRef } from 'react'

interface Typed {
  readonly ref?: Ref<HTMLInputElement> | undefined
  readonly value: string
  readonly onText: (text: string) => void
}

/**
 * The ref of a line of text whose owner is told what was typed, or filled in by the browser, before
 * the page was awake: it stands in the field, and no event says so any more.
 */
export function useTypedAhead({ ref, value, onText }: Typed): RefCallback<HTMLInputElement> {
  const own = useRef<HTMLInputElement>(null)
  const take = useEffectEvent(() => {
    const typed = own.current?.value ?? value
    if (typed !== value) onText(typed)
  })
  useEffect(() => take(), [])
  return (input) => {
    own.current = input
    if (typeof ref === 'function') ref(input)
    else if (ref) ref.current = input
  }
}
