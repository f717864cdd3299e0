import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Action, actionsOf, deeds, type Levels, may, stepsOf } from './permissions.ts'
import { type Role, roles } from './role.ts'
import { isEditable, isSigned, type State, stateNames, states } from './state.ts'
import { moves, type Step, steps } from './step.ts'

const words: Readonly<Record<string, Action>> = {
  l: 'list',
  s: 'see',
  c: 'comment',
  x: 'export',
  e: 'edit',
  d: 'delete',
}

/** Each cell: deeds by letter (l list, s see, c comment, x export, e edit, d delete), then steps. */
const cells: readonly (readonly [Role, State, string])[] = [
  ['clerk', 'draft', 'lscxed send'],
  ['clerk', 'submitted', 'lscx withdraw'],
  ['clerk', 'returned', 'lscxe send rework'],
  ['clerk', 'reviewed', 'lscx'],
  ['clerk', 'signed', 'lscx publish'],
  ['clerk', 'published', 'lscx'],
  ['reviewer', 'draft', 'lscx'],
  ['reviewer', 'submitted', 'lscx return approve'],
  ['reviewer', 'returned', 'lscx'],
  ['reviewer', 'reviewed', 'lscx return'],
  ['reviewer', 'signed', 'lscx'],
  ['reviewer', 'published', 'lscx'],
  ['signer', 'draft', 'lscx'],
  ['signer', 'submitted', 'lscx'],
  ['signer', 'returned', 'lscx'],
  ['signer', 'reviewed', 'lscx return sign'],
  ['signer', 'signed', 'lscx publish reopen'],
  ['signer', 'published', 'lscx reopen'],
  ['oversight', 'draft', 'l'],
  ['oversight', 'submitted', 'lsx'],
  ['oversight', 'returned', 'l'],
  ['oversight', 'reviewed', 'lscx'],
  ['oversight', 'signed', 'lscx reopen'],
  ['oversight', 'published', 'lscx reopen'],
  ['administrator', 'draft', 'l'],
  ['administrator', 'submitted', 'l'],
  ['administrator', 'returned', 'l'],
  ['administrator', 'reviewed', 'l'],
  ['administrator', 'signed', 'l'],
  ['administrator', 'published', 'l'],
]

/** Where an office has one level, only these cells differ. */
const single: readonly (readonly [Role, State, string])[] = [
  ['reviewer', 'submitted', 'lscx return sign'],
  ['signer', 'submitted', 'lscx return sign'],
]

function actions(cell: string): Set<Action> {
  const [letters = '', ...taken] = cell.split(' ')
  return new Set([...[...letters].flatMap((letter) => words[letter] ?? []), ...(taken as Step[])])
}

describe('what a role may do', () => {
  test('is told for every role in every state', () => {
    expect(cells).toHaveLength(roles.length * states.length)
    expect(new Set(cells.map(([role, state]) => `${role} ${state}`)).size).toBe(cells.length)
  })

  test.each(cells)('%s, %s, two levels: %s', (role, state, cell) => {
    expect(new Set(actionsOf([role], state, 2))).toEqual(actions(cell))
    for (const deed of deeds) expect(may([role], deed, state)).toBe(actions(cell).has(deed))
  })

  test.each(cells)('%s, %s, one level', (role, state, cell) => {
    const own = single.find(([one, at]) => one === role && at === state)?.[2] ?? cell
    expect(new Set(actionsOf([role], state, 1))).toEqual(actions(own))
  })

  test('is nothing without a role, and with two roles what either may', () => {
    for (const state of states) {
      expect(actionsOf([], state, 2).size).toBe(0)
      const both = actionsOf(['clerk', 'signer'], state, 2)
      const each = [...actionsOf(['clerk'], state, 2), ...actionsOf(['signer'], state, 2)]
      expect(new Set(both)).toEqual(new Set(each))
    }
  })

  test('never includes editing what is sent, nor the step that only follows from an edit', () => {
    for (const state of states) {
      expect(may(roles, 'edit', state)).toBe(isEditable(state))
      expect(stepsOf(roles, state, 2)).not.toContain('rework')
    }
  })
})

/** The state after a step, or the same where it is not open to anybody. */
function stateAfter(state: State, step: Step, levels: Levels): State {
  return stepsOf(roles, state, levels).includes(step) ? moves[step].to : state
}

describe('law: whatever steps are taken in whatever order', () => {
  const walks = fc.array(fc.tuple(fc.constantFrom(...steps), fc.constantFrom<Levels>(1, 2)), {
    maxLength: 30,
  })

  test('no report is signed that was not sent and, at two levels, approved since', () => {
    fc.assert(
      fc.property(walks, fc.constantFrom<Levels>(1, 2), (walk, levels) => {
        let state: State = 'draft'
        let since: Step[] = []
        for (const [step] of walk) {
          const next = stateAfter(state, step, levels)
          if (next !== state) since = next === 'draft' ? [] : [...since, step]
          state = next
          if (state === 'returned') since = []
          if (!isSigned(state)) continue
          const needed: Step[] = levels === 1 ? ['send', 'sign'] : ['send', 'approve', 'sign']
          expect(since.filter((one) => one !== 'publish')).toEqual(needed)
        }
      }),
    )
  })

  test('nothing but a sign makes signed, and nothing but a publish published', () => {
    for (const step of steps) {
      expect(moves[step].to === 'signed').toBe(step === 'sign')
      expect(moves[step].to === 'published').toBe(step === 'publish')
    }
  })

  test('from every state the report can still be signed', () => {
    for (const levels of [1, 2] as const)
      for (const start of states) {
        const reached = new Set<State>([start])
        for (let turn = 0; turn < states.length; turn++)
          for (const state of [...reached])
            for (const step of steps) reached.add(stateAfter(state, step, levels))
        expect(reached).toContain('signed')
      }
  })
})

test('every state and step has a name', () => {
  for (const state of states) expect(stateNames[state]).toMatch(/^[\u4e00-\u9fff]{2,3}$/)
  for (const step of steps) expect(moves[step].name).toMatch(/^[\u4e00-\u9fff]{2}$/)
})
