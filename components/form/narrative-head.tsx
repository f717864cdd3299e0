'use client'

import { Button } from '#components/ui/button.tsx'
import { type Section, titleOfHead } from '#lib/report/sections.ts'
import type { EditorStore } from './editor-store.ts'
import { NarrativeTitle } from './narrative-title.tsx'
import type { SectionAct } from './section-act.ts'
import type { SectionRow } from './section-rows.ts'

interface Props {
  readonly store: EditorStore
  readonly field: string
  readonly row: SectionRow
  readonly sections: readonly Section[]
  /** What the section is called when it is read out. */
  readonly name: string
  readonly onAct: (done: SectionAct) => void
  readonly onLeave: (isIntoBody: boolean) => void
}

/** The head of a section: its numeral, its title to edit, and its place among the others. */
export function NarrativeHead(props: Props) {
  const { store, field, row, sections, name, onAct, onLeave } = props
  const { index, key, aspect } = row
  const head = index === undefined ? '' : (sections[index]?.head ?? '')
  if (index === undefined || key === 'opening')
    return (
      <h2 className="flex h-8 items-center gap-2 font-semibold">
        {name}
        {aspect && <span className="text-xs font-normal text-ink3">未写</span>}
      </h2>
    )
  const title = titleOfHead(head)
  const first = sections[0]?.head === '' ? 1 : 0
  return (
    <div className="flex h-8 items-center gap-1">
      <h2 className="sr-only">{name}</h2>
      <span className="font-semibold">{numeralOf(head, title)}</span>
      <NarrativeTitle
        {...{ store, field, title, name, onLeave }}
        onType={(text) => onAct({ kind: 'title', text })}
      />
      <Place act="up" label="上移" isOff={index <= first} {...{ name, onAct }} />
      <Place act="down" label="下移" isOff={index >= sections.length - 1} {...{ name, onAct }} />
      {!aspect && <Place act="remove" label="删除" isOff={false} {...{ name, onAct }} />}
    </div>
  )
}

interface PlaceProps extends Pick<Props, 'name' | 'onAct'> {
  readonly act: 'up' | 'down' | 'remove'
  readonly label: string
  readonly isOff: boolean
}

function Place({ act, label, isOff, name, onAct }: PlaceProps) {
  return (
    <Button
      size="small"
      look="link"
      data-act={act}
      aria-label={`${label}：${name}`}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onAct({ kind: act })
      }}
    >
      {label}
    </Button>
  )
}

function numeralOf(head: string, title: string): string {
  return title === '' ? head.replace(/[。：]$/, '') : head.slice(0, head.indexOf(title)).trim()
}
