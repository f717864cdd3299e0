'use client'

import { Button } from '#components/ui/button.tsx'
import { controlClass } from '#components/ui/control-class.ts'
import { Field } from '#components/ui/field.tsx'
import { GrowArea } from '#components/ui/grow-area.tsx'
import { fieldLabels } from '#lib/report/field-name.ts'
import { isGeneratedTitle, keptTitle } from '#lib/report/title.ts'
import { profileById } from '#templates/profiles/registry.ts'
import type { EditorStore } from './editor-store.ts'
import { LeftoversPanel } from './leftovers-panel.tsx'
import { topics } from './topics.ts'
import { useFieldInput } from './use-field-input.ts'
import { useTopic } from './use-topic.ts'

interface Props {
  readonly store: EditorStore
}

const title = 'title'
const preamble = 'narratives.preamble'

/** The title, made from agency and year until the clerk writes another. */
export function ReportInfoTitle({ store }: Props) {
  const input = useFieldInput<HTMLInputElement>(store, title)
  const isMade = useTopic(store, topics.draft, () => {
    const { report, profile } = store.draft()
    return isGeneratedTitle(store.template, report, profileById(profile))
  })
  const restore = () => {
    const { report, profile } = store.draft()
    const value = keptTitle(store.template, report, profileById(profile))
    store.write([{ field: title, value }], '还原标题')
  }
  return (
    <div className="sm:col-span-2">
      <Field id={title} label={fieldLabels[title]}>
        {(control) => <input {...control} {...input} className={controlClass} />}
      </Field>
      <Origin isMade={isMade} name="还原标题" onRestore={restore} />
    </div>
  )
}

/** The preamble, made from what stands above until the clerk writes another. */
export function ReportInfoPreamble({ store }: Props) {
  const input = useFieldInput<HTMLTextAreaElement>(store, preamble)
  const isMade = useTopic(store, preamble, () => store.value(preamble) === null)
  return (
    <div className="sm:col-span-2">
      <LeftoversPanel store={store} part="preamble" />
      <Field id={preamble} label={fieldLabels[preamble]}>
        {(control) => <GrowArea {...control} {...input} rows={3} />}
      </Field>
      <Origin
        isMade={isMade}
        name="还原开头"
        onRestore={() => store.write([{ field: preamble, value: null }], '还原开头')}
      />
    </div>
  )
}

interface OriginProps {
  readonly isMade: boolean
  readonly name: string
  readonly onRestore: () => void
}

/** Where a text comes from, with the way back to the one that was made. */
function Origin({ isMade, name, onRestore }: OriginProps) {
  return (
    <p className="mt-1 flex h-[26px] items-center gap-2 text-xs text-ink3">
      {isMade ? '自动写成' : '已改写'}
      {!isMade && (
        <Button size="small" look="link" aria-label={name} onClick={onRestore}>
          还原
        </Button>
      )}
    </p>
  )
}
