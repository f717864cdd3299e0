'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { renumber } from '#lib/report/section-edits.ts'
import { aspectOf, joinSections, type Section, splitSections } from '#lib/report/sections.ts'
import type { Aspect } from '#templates/schema.ts'
import type { EditorStore } from './editor-store.ts'

export interface SectionEditing {
  /** As they are drawn. */
  readonly sections: readonly Section[]
  /** As they stand now, a sub-head being typed among them. */
  readonly now: () => readonly Section[]
  /** A key press in a body: the sections as they stand now. */
  readonly type: (sections: readonly Section[]) => void
  /**
   * A key press in a sub-head. It is kept and saved like any other, but drawn only when the sub-head
   * is left: half a word may name another aspect, and its row would move away under the caret.
   */
  readonly typeHead: (sections: readonly Section[]) => void
  /** The sub-head was left: it is drawn as what it names now. */
  readonly leaveHead: () => void
  /** A step of its own that can be undone: moved, added, removed. */
  readonly write: (sections: readonly Section[], name: string) => void
  /** The text was left: an emptied section goes, sub-heads typed into a body become sections. */
  readonly leave: () => void
}

/** A narrative as its sections. The text in the store is the truth; cutting it waits until it is left. */
export function useSections(
  store: EditorStore,
  field: string,
  aspects: readonly Aspect[],
): SectionEditing {
  const cut = useCallback((text: string) => splitSections(text, aspects), [aspects])
  const [sections, setSections] = useState(() => cut(store.fieldText(field)))
  const shown = useRef(sections)
  const show = useCallback((next: readonly Section[]) => {
    shown.current = next
    setSections(next)
  }, [])
  useEffect(() => {
    const follow = () => {
      const text = store.fieldText(field)
      if (text !== joinSections(shown.current)) show(cut(text))
    }
    follow()
    return store.subscribe(field, follow)
  }, [store, field, cut, show])
  return {
    sections,
    now: () => shown.current,
    type(next) {
      show(next)
      store.type(field, joinSections(next))
    },
    typeHead(next) {
      shown.current = next
      store.type(field, joinSections(next))
    },
    leaveHead() {
      setSections(shown.current)
      store.commit(field)
    },
    write(next, name) {
      show(next)
      store.write([{ field, value: joinSections(next) || null }], name)
    },
    leave() {
      const text = joinSections(withoutEmpty(shown.current, aspects))
      show(cut(text))
      if (text !== store.fieldText(field)) store.type(field, text)
      store.commit(field)
    },
  }
}

/** Without the opening or an aspect that has no text: its place to write stays. */
function withoutEmpty(sections: readonly Section[], aspects: readonly Aspect[]) {
  const kept = sections.filter(
    ({ head, body }) => body.trim() !== '' || (head !== '' && !aspectOf(head, aspects)),
  )
  return kept.length === sections.length ? sections : renumber(kept)
}
