import type { Role } from './role.ts'
import type { State } from './state.ts'
import { type Step, steps } from './step.ts'

/** `list`: to know that there is one, and how far it has come. `see`: to read it. */
export const deeds = ['list', 'see', 'edit', 'comment', 'export', 'delete'] as const
export type Deed = (typeof deeds)[number]
export type Action = Deed | Step

/** How many people pass a report after its clerk; set by the office. */
export type Levels = 1 | 2

type Row = Readonly<Record<State, readonly Action[]>>

const reading = ['list', 'see', 'export'] as const
const speaking = [...reading, 'comment'] as const
const listing = ['list'] as const

/** What a role may do in which state, where an office has two levels. The only such table. */
const table: Readonly<Record<Role, Row>> = {
  clerk: {
    draft: [...speaking, 'edit', 'delete', 'send'],
    submitted: [...speaking, 'withdraw'],
    returned: [...speaking, 'edit', 'send', 'rework'],
    reviewed: speaking,
    signed: [...speaking, 'publish'],
    published: speaking,
  },
  reviewer: {
    draft: speaking,
    submitted: [...speaking, 'return', 'approve'],
    returned: speaking,
    reviewed: [...speaking, 'return'],
    signed: speaking,
    published: speaking,
  },
  signer: {
    draft: speaking,
    submitted: speaking,
    returned: speaking,
    reviewed: [...speaking, 'return', 'sign'],
    signed: [...speaking, 'publish', 'reopen'],
    published: [...speaking, 'reopen'],
  },
  oversight: {
    draft: listing,
    submitted: reading,
    returned: listing,
    reviewed: speaking,
    signed: [...speaking, 'reopen'],
    published: [...speaking, 'reopen'],
  },
  administrator: {
    draft: listing,
    submitted: listing,
    returned: listing,
    reviewed: listing,
    signed: listing,
    published: listing,
  },
}

/** With one level there is no 同意: reviewer or signer, whoever reads it first, signs what was sent. */
const inOneLevel: Readonly<Partial<Record<Role, readonly Action[]>>> = {
  reviewer: [...speaking, 'return', 'sign'],
  signer: [...speaking, 'return', 'sign'],
}

/** What somebody with these roles may do in a state. */
export function actionsOf(
  roles: readonly Role[],
  state: State,
  levels: Levels,
): ReadonlySet<Action> {
  const isSingle = state === 'submitted' && levels === 1
  const of = (role: Role) => (isSingle ? inOneLevel[role] : undefined) ?? table[role][state]
  return new Set(roles.flatMap(of))
}

/** Whether somebody with these roles may do this in a state; how many levels there are is no matter. */
export function may(roles: readonly Role[], deed: Deed, state: State): boolean {
  return actionsOf(roles, state, 2).has(deed)
}

/** The steps that somebody with these roles may take, in the order of their buttons. */
export function stepsOf(roles: readonly Role[], state: State, levels: Levels): readonly Step[] {
  const actions = actionsOf(roles, state, levels)
  return steps.filter((step) => step !== 'rework' && actions.has(step))
}
