export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'error'
  /** One way back, offered as a button while the toast stands. */
  readonly undo?: () => void
}

type Told = Pick<Toast, 'text'> & Partial<Pick<Toast, 'tone' | 'undo'>>

let shown: readonly Toast[] = []
let last = 0
const listeners = new Set<() => void>()

function show(next: readonly Toast[]): void {
  shown = next
  for (const listener of listeners) listener()
}

/** The short messages at the foot of the window; the newest replaces an older one of the same text. */
export const toasts = {
  tell({ text, tone = 'plain', undo }: Told): void {
    last += 1
    const toast: Toast = { id: last, text, tone, ...(undo && { undo }) }
    show([...shown.filter((other) => other.text !== text), toast].slice(-3))
  },
  dismiss(id: number): void {
    show(shown.filter((toast) => toast.id !== id))
  },
  current: (): readonly Toast[] => shown,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
