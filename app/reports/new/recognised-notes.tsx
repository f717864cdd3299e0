'use client'

import type { EditorStore } from '#components/form/editor-store.ts'
import { focusField } from '#components/form/focus-field.ts'
import type { Finding } from '#lib/checks/check.ts'
import { noteSentence } from '#lib/document/note-sentence.ts'
import type { ReadNote } from '#lib/page/read-page.ts'
import type { Cell } from '#lib/report/form.ts'

interface Props {
  readonly store: EditorStore
  readonly notes: readonly ReadNote[]
}

/** What was not carried over as it stood, each with the way to its place. */
export function RecognisedNotes({ store, notes }: Props) {
  if (notes.length === 0) return <p className="text-sm text-ok">✓ 全文都读出来了，没有疑问。</p>
  return (
    <section
      aria-label="读取时的疑问"
      className="rounded-md border border-l-3 border-line border-l-warn bg-paper px-4 py-3"
    >
      <h3 className="font-semibold">有 {notes.length} 处请看一看</h3>
      <ol className="mt-1 flex flex-col gap-1 text-sm">
        {notes.map((note, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
          <li key={at}>
            <button
              type="button"
              onClick={() => show(store, note)}
              className="text-left hover:underline"
            >
              {noteSentence(store.template, note)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Brings the place of a note into view: its cells, which light up, its part, or its block on the page. */
function show(store: EditorStore, note: ReadNote): void {
  const { at } = note
  const cells = store.form.cells.filter(
    ({ id, table, row }) => id === at || `${table.id}.${row}` === at || table.id === at,
  )
  store.attention.choose(lit(store, note, cells))
  if (focusField(`cells.${cells[0]?.id}`)) return
  const place = document.getElementById(at) ?? document.getElementById(`part:${at}`)
  place?.scrollIntoView({ block: 'center' })
  place?.focus()
}

/** The note as something whose cells can be lit. */
function lit(store: EditorStore, note: ReadNote, cells: readonly Cell[]): Finding {
  return {
    check: note.kind,
    severity: 'warning',
    message: noteSentence(store.template, note),
    cells: cells.map(({ id }) => id),
    about: 'words',
    fingerprint: `${note.kind} ${note.at}`,
  }
}
