/** How far a report has come; `returned` is a draft that was sent back. */
export const states = ['draft', 'submitted', 'returned', 'reviewed', 'signed', 'published'] as const
export type State = (typeof states)[number]

/** The states as a person reads them. */
export const stateNames: Readonly<Record<State, string>> = {
  draft: '草稿',
  submitted: '已报送',
  returned: '已退回',
  reviewed: '已审核',
  signed: '已签发',
  published: '已发布',
}

/** Whether its content may change in this state. */
export function isEditable(state: State): boolean {
  return state === 'draft' || state === 'returned'
}

/** Whether it is bound to a signature in this state. */
export function isSigned(state: State): boolean {
  return state === 'signed' || state === 'published'
}
