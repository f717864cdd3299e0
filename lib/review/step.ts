import type { State } from './state.ts'

/** One move of a report from state to state. `rework` follows from the first change of a returned one. */
export const steps = [
  'send',
  'withdraw',
  'return',
  'rework',
  'approve',
  'sign',
  'publish',
  'reopen',
] as const
export type Step = (typeof steps)[number]

interface Move {
  /** As a button reads. */
  readonly name: string
  /** As a sentence about it reads: 张三已经退回了这份报告. */
  readonly done: string
  readonly to: State
  /** What its taker must write. */
  readonly asks?: 'reason' | 'publication'
}

export const moves: Readonly<Record<Step, Move>> = {
  send: { name: '报送', done: '报送', to: 'submitted' },
  withdraw: { name: '撤回', done: '撤回', to: 'draft' },
  return: { name: '退回', done: '退回', to: 'returned', asks: 'reason' },
  rework: { name: '修改', done: '开始修改', to: 'draft' },
  approve: { name: '同意', done: '同意', to: 'reviewed' },
  sign: { name: '签发', done: '签发', to: 'signed' },
  publish: { name: '发布', done: '登记发布', to: 'published', asks: 'publication' },
  reopen: { name: '重开', done: '重新开启', to: 'draft', asks: 'reason' },
}
