import type { FieldNote } from './field-note.ts'

/** What the field with the focus counts, and which article it rests on. */
export function FillingNote({ title, notes, relations, basis }: FieldNote) {
  return (
    <section
      aria-label="填报说明"
      className="sticky bottom-0 mt-4 max-h-[45vh] overflow-auto border-t border-line bg-paper py-3 text-sm"
    >
      <h3 className="mb-0.5 font-semibold">{title}</h3>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {relations.length > 0 && <p className="mt-1.5 text-ink2">关系：{relations.join('')}</p>}
      {basis.length > 0 && <p className="mt-1.5 text-ink2">依据：{basis.join('；')}</p>}
    </section>
  )
}
