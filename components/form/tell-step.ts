import { type Toast, toasts } from '#components/ui/toasts.ts'
import type { EditorStore } from './editor-store.ts'
import type { Write } from './editor-values.ts'
import { focusField } from './focus-field.ts'
import { topics } from './topics.ts'

/** Writes one named step and says so; its way back is offered until something else is changed. */
export function writeStep(
  store: EditorStore,
  writes: readonly Write[],
  { name, says }: { readonly name: string; readonly says: string },
): void {
  store.write(writes, name)
  const step = store.lastStep()
  const toast = tell({ text: says, undo: () => tellUndone(store, 'undo') })
  const stop = store.subscribe(topics.history, () => {
    if (store.lastStep() === step) return
    stop()
    if (toast) toasts.dismiss(toast.id)
  })
}

/** Undoes or redoes one step and says which; keys typed in a field that is in view go without saying. */
export function tellUndone(store: EditorStore, kind: 'undo' | 'redo'): void {
  const step = kind === 'undo' ? store.undo() : store.redo()
  const [change, ...more] = step?.changes ?? []
  if (change && more.length === 0 && focusField(change.field)) return
  const [none, done] = kind === 'undo' ? ['撤销', '已撤销'] : ['重做', '已重做']
  tell({ text: step ? `${done}：${step.name}。` : `没有可以${none}的改动。` })
}

function tell(toast: Pick<Toast, 'text'> & Partial<Pick<Toast, 'undo'>>): Toast | undefined {
  toasts.tell(toast)
  return toasts.current().at(-1)
}
