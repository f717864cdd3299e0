'use client'

import { useEffect, useRef, useState } from 'react'
import { GrowArea } from '#components/ui/grow-area.tsx'
import { insertText } from '#components/ui/insert-text.ts'
import { showInArea } from '#components/ui/show-in-area.ts'
import { type Section, titleOfHead } from '#lib/report/sections.ts'
import type { EditorStore } from './editor-store.ts'
import { NarrativeHead } from './narrative-head.tsx'
import { NarrativeSentences } from './narrative-sentences.tsx'
import type { SectionAct } from './section-act.ts'
import type { SectionRow } from './section-rows.ts'
import { useSectionMarks } from './use-section-marks.ts'

interface Props {
  readonly store: EditorStore
  readonly row: SectionRow
  readonly sections: readonly Section[]
  readonly field: string
  readonly onAct: (done: SectionAct) => void
  readonly onLeave: () => void
  /** The sub-head was left, for the text under it or for somewhere else. */
  readonly onLeaveHead: (isIntoBody: boolean) => void
}

/** One section: its head, its text, and the sentences offered for it. */
export function NarrativeSection(props: Props) {
  const { store, row, sections, field, onAct, onLeave, onLeaveHead } = props
  const { key, aspect, index } = row
  const section = index === undefined ? undefined : sections[index]
  const body = section?.body ?? ''
  const marks = useSectionMarks(store, { field, sections, index })
  const area = useRef<HTMLTextAreaElement>(null)
  const [first] = useState(body)
  const mounted = useRef(false)
  useEffect(() => {
    const shown = area.current
    if (!shown) return
    const isEarly = !mounted.current && shown.value !== shown.defaultValue
    mounted.current = true
    // Typed while the page was still loading.
    if (isEarly) onAct({ kind: 'body', text: shown.value })
    else showInArea(shown, body)
  }, [body, onAct])
  const name = key === 'opening' ? '开头' : titleOfHead(section?.head ?? '') || aspect?.title
  const take = (text: string) => onAct({ kind: 'body', text })
  return (
    <li data-section={key} className="rounded-md border border-line bg-paper px-4 py-3">
      <NarrativeHead
        {...{ store, field, row, sections, onAct }}
        name={name ?? '小节'}
        onLeave={onLeaveHead}
      />
      {aspect && <p className="mb-1.5 text-sm text-ink2">{aspect.note}</p>}
      <GrowArea
        ref={area}
        defaultValue={first}
        marked={{ text: body, marks }}
        autoComplete="off"
        aria-label={name ?? '小节'}
        onInput={({ currentTarget, nativeEvent }) => {
          if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing))
            take(currentTarget.value)
        }}
        onCompositionStart={() => store.type(field, store.fieldText(field))}
        onCompositionEnd={({ currentTarget }) => take(currentTarget.value)}
        onFocus={() => store.attention.focus(field)}
        onBlur={onLeave}
      />
      {aspect && (
        <NarrativeSentences
          store={store}
          sentences={aspect.sentences}
          onInsert={(text) => area.current && insertText(area.current, text)}
        />
      )}
    </li>
  )
}
