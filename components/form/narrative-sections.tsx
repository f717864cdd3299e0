'use client'

import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { toasts } from '#components/ui/toasts.ts'
import { insertSection } from '#lib/report/section-edits.ts'
import { profileById } from '#templates/profiles/registry.ts'
import type { Aspect, Part } from '#templates/schema.ts'
import type { EditorStore } from './editor-store.ts'
import { NarrativeLength } from './narrative-length.tsx'
import { NarrativeSection } from './narrative-section.tsx'
import { type SectionAct, sectionsAfter } from './section-act.ts'
import { type SectionRow, sectionRows } from './section-rows.ts'
import { useSections } from './use-sections.ts'

interface Props {
  readonly store: EditorStore
  readonly part: Part
  readonly aspects: readonly Aspect[]
}

const names = { up: '上移', down: '下移', remove: '删除小节' } as const

/** A narrative that is asked to cover aspects: one text, written section by section. */
export function NarrativeSections({ store, part, aspects }: Props) {
  const field = `narratives.${part.id}`
  const editing = useSections(store, field, aspects)
  const { sections } = editing
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (wanted.current === undefined) return
    list.current?.querySelector<HTMLElement>(wanted.current)?.focus()
    wanted.current = undefined
  })
  const { subheads } = profileById(store.draft().profile)
  const act = (row: SectionRow, done: SectionAct) => {
    const next = sectionsAfter(editing.now(), row, { done, style: { aspects, subheads } })
    if (done.kind === 'body') return editing.type(next)
    if (done.kind === 'title') return editing.typeHead(next)
    const before = store.value(field)
    editing.write(next, names[done.kind])
    if (done.kind === 'up' || done.kind === 'down')
      wanted.current = `[data-section="${keyAfterMove(row, done.kind)}"] [data-act="${done.kind}"]`
    if (done.kind === 'remove')
      toasts.tell({
        text: '已删除这一小节。',
        undo: () => store.write([{ field, value: before }], '还原小节'),
      })
  }
  /** Its row may be another's now: the focus goes where it was going. */
  const leaveHead = ({ index = 0 }: SectionRow, isIntoBody: boolean) => {
    editing.leaveHead()
    const named = sectionRows(editing.now(), aspects).find((other) => other.index === index)
    if (isIntoBody && named) wanted.current = `[data-section="${named.key}"] textarea`
  }
  const add = () => {
    const at = editing.now().length
    editing.write(insertSection(editing.now(), at, { title: '', body: '', subheads }), '添加小节')
    wanted.current = `[data-section="section-${at}"] input`
  }
  const addOpening = () => {
    editing.write([{ head: '', glue: '', body: '' }, ...editing.now()], '添加开头')
    wanted.current = '[data-section="opening"] textarea'
  }
  return (
    <div className="max-w-[816px]">
      <ol ref={list} className="flex flex-col gap-3">
        {sectionRows(sections, aspects).map((row) => (
          <NarrativeSection
            key={row.key}
            store={store}
            row={row}
            sections={sections}
            field={field}
            onAct={(done) => act(row, done)}
            onLeave={editing.leave}
            onLeaveHead={(isIntoBody) => leaveHead(row, isIntoBody)}
          />
        ))}
      </ol>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button size="small" aria-label="添加小节" onClick={add}>
          添加
        </Button>
        {sections[0]?.head !== '' && (
          <Button size="small" look="link" onClick={addOpening}>
            添加开头
          </Button>
        )}
        <div className="ml-auto">
          <NarrativeLength store={store} part={part.id} />
        </div>
      </div>
    </div>
  )
}

function keyAfterMove({ aspect, index = 0 }: SectionRow, way: 'up' | 'down'): string {
  return aspect?.id ?? `section-${way === 'up' ? index - 1 : index + 1}`
}
