'use client'

import type { EditorStore } from '#components/form/editor-store.ts'
import { focusField } from '#components/form/focus-field.ts'
import { isInPart } from '#components/form/part-mark.ts'
import { StatutoryTable } from '#components/form/statutory-table.tsx'
import { topics } from '#components/form/topics.ts'
import { useTopic } from '#components/form/use-topic.ts'
import type { Finding } from '#lib/checks/check.ts'
import type { Block } from '#lib/page/block.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Part } from '#templates/schema.ts'

interface Props {
  readonly store: EditorStore
}

interface PartsProps extends Props {
  /** The page they were read from: it follows to the part that is looked at. */
  readonly blocks: readonly Block[]
}

/** The parts as they were recognised: tables to correct, texts to look at. */
export function RecognisedParts({ store, blocks }: PartsProps) {
  return store.template.parts.map((part) => (
    <section
      key={part.id}
      id={`part:${part.id}`}
      tabIndex={-1}
      aria-label={headingOf(part)}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) showOnPage(part, blocks)
      }}
      className="rounded-md border border-line bg-paper px-4 py-3"
    >
      <h3 className="font-semibold">{headingOf(part)}</h3>
      {part.content.kind === 'table' ? (
        <TableOfPart store={store} part={part} table={part.content.table} />
      ) : (
        <TextOfPart store={store} part={part} />
      )}
    </section>
  ))
}

/** Scrolls the page to the heading of a part, where it has one. */
function showOnPage({ title }: Part, blocks: readonly Block[]): void {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.includes(title))
  document.getElementById(`block:${at}`)?.scrollIntoView({ block: 'start' })
}

function TextOfPart({ store, part }: Props & { readonly part: Part }) {
  const text = store.draft().report.narratives[part.id] ?? ''
  if (text === '') return <p className="mt-1 text-sm text-warn">没有读出文字。</p>
  return <div className="mt-1 max-h-60 overflow-y-auto text-sm whitespace-pre-wrap">{text}</div>
}

interface TableProps extends Props {
  readonly part: Part
  readonly table: string
}

function TableOfPart({ store, part, table: id }: TableProps) {
  const table = store.template.tables.find((one) => one.id === id)
  const all = useTopic(store, topics.findings, () => store.findings())
  if (!table) return null
  const findings = all.filter(
    (finding) => finding.severity !== 'hint' && isInPart(store.template, part.id, finding),
  )
  const show = (finding: Finding) => {
    store.attention.choose(finding)
    focusField(`cells.${finding.cells[0]}`)
  }
  return (
    <>
      <ul className="my-1 flex flex-col gap-0.5 text-sm text-warn">
        {findings.map((finding) => (
          <li key={finding.fingerprint}>
            <button
              type="button"
              onClick={() => show(finding)}
              className="text-left hover:underline"
            >
              {finding.message}
            </button>
          </li>
        ))}
      </ul>
      <div className="overflow-x-auto">
        <StatutoryTable store={store} table={table} name={headingOf(part)} />
      </div>
    </>
  )
}
