'use client'

import type { Conflict } from '#components/form/conflicts.ts'
import type { EditorStore } from '#components/form/editor-store.ts'
import { printField } from '#components/form/field-text.ts'
import { topics } from '#components/form/topics.ts'
import { useTopic } from '#components/form/use-topic.ts'
import { Button } from '#components/ui/button.tsx'
import { fieldName } from '#lib/report/field-name.ts'
import type { FieldValue } from '#lib/report/fields.ts'

/** Fields that were changed here and elsewhere: both values stand here until the person chooses. */
export function ConflictBar({ store }: { readonly store: EditorStore }) {
  const conflicts = useTopic(store, topics.conflicts, () => store.conflicts())
  return (
    <div aria-live="polite">
      {conflicts.length > 0 && (
        <section
          aria-label="两处都改了"
          className="max-h-[40vh] overflow-y-auto border-b border-warn bg-warn-w px-4 py-2"
        >
          <h2 className="text-sm font-semibold">两处都改了，请选一个；选好以前两个值都留着。</h2>
          <ul className="flex flex-col gap-2">
            {conflicts.map((conflict) => (
              <ConflictCard key={conflict.field} store={store} conflict={conflict} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

interface CardProps {
  readonly store: EditorStore
  readonly conflict: Conflict
}

function ConflictCard({ store, conflict: { field, theirs } }: CardProps) {
  const mine = useTopic(store, field, () => store.value(field))
  const name = fieldName(store.template, field)
  const show = (value: FieldValue) => printField(store.form, field, value) || '（空）'
  return (
    <li className="text-sm">
      <p className="mt-1">{name}</p>
      <dl className="mt-1 grid gap-2 sm:grid-cols-2">
        <Choice
          title="本页"
          name={`采用本页：${name}`}
          text={show(mine)}
          onTake={() => store.resolve(field, 'mine')}
        />
        <Choice
          title="另一处"
          name={`采用另一处：${name}`}
          text={show(theirs)}
          onTake={() => store.resolve(field, 'theirs')}
        />
      </dl>
    </li>
  )
}

interface ChoiceProps {
  readonly title: string
  readonly name: string
  readonly text: string
  readonly onTake: () => void
}

function Choice({ title, name, text, onTake }: ChoiceProps) {
  return (
    <div className="flex items-start gap-2 rounded-md border border-line2 bg-paper px-2.5 py-1.5">
      <dt className="shrink-0 text-ink2">{title}</dt>
      <dd className="max-h-40 min-w-0 flex-1 overflow-y-auto break-words whitespace-pre-wrap">
        {text}
      </dd>
      <dd>
        <Button size="small" aria-label={name} onClick={onTake}>
          采用
        </Button>
      </dd>
    </div>
  )
}
