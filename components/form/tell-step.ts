import { toasts } from '#components/ui/toasts.ts'
import type { EditorStore } from './editor-store.ts'
import type { Write } from './editor-values.ts'
import { focusField } from './focus-field.ts'

/** Writes one named step and says so, with its way back while nothing else was done since. */
export function writeStep(
  store: EditorStore,
  writes: readonly Write[],
  { name, says }: { readonly name: string; readonly says: string },
): void {
  store.write(writes, name)
  const step = store.lastStep()
  const undo = () => {
    if (store.lastStep() === step) tellUndone(store, 'undo')
    else tell({ text: '之后又有改动，请在表中按 Ctrl+Z 逐步撤销。' })
  }
  tell({ text: says, undo })
}

/** Undoes or redoes one step and says which; keys typed in a field that is in view go without saying. */
export function tellUndone(store: EditorStore, kind: 'undo' | 'redo'): void {
  const step = kind === 'undo' ? store.undo() : store.redo()
  const [change, ...more] = step?.changes ?? []
  if (change && more.length === 0 && focusField(change.field)) return
  const [none, done] = kind === 'undo' ? ['撤销', '已撤销'] : ['重做', '已重做']
  tell({ text: step ? `${done}：${step.name}。` : `没有可以${none}的改动。` })
}

let told: number | undefined

/** Only the last step is spoken of: the word of an older one would offer a way back that is gone. */
function tell(toast: Parameters<typeof toasts.tell>[0]): void {
  if (told !== undefined) toasts.dismiss(told)
  toasts.tell(toast)
  told = toasts.current().at(-1)?.id
}
