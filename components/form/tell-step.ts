import { toasts } from '#components/ui/toasts.ts'
import type { EditorStore } from './editor-store.ts'
import type { Write } from './editor-values.ts'

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
    else toasts.tell({ text: '之后又有改动，请在表中按 Ctrl+Z 逐步撤销。' })
  }
  toasts.tell({ text: says, undo })
}

/** Undoes or redoes one step and says which. */
export function tellUndone(store: EditorStore, kind: 'undo' | 'redo'): void {
  const name = kind === 'undo' ? store.undo() : store.redo()
  const nothing = kind === 'undo' ? '没有可以撤销的改动。' : '没有可以重做的改动。'
  const done = kind === 'undo' ? `已撤销：${name}。` : `已重做：${name}。`
  toasts.tell({ text: name === undefined ? nothing : done })
}
