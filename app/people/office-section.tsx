import type { Account } from '#lib/auth/people.ts'
import type { Levels } from '#lib/review/permissions.ts'
import { roleNames } from '#lib/review/role.ts'
import { LevelsSetting } from './levels-setting.tsx'
import { OfficeActions } from './office-actions.tsx'
import { PersonActions } from './person-actions.tsx'
import type { Placed } from './tree-order.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly depth: number
  /** All of the tree that this administrator looks after. */
  readonly offices: readonly Placed[]
  /** Whether the administrator belongs to it. */
  readonly isOwn: boolean
  readonly people: readonly Account[]
  /** The id of the administrator who looks at it. */
  readonly self: string
  readonly levels: Levels
}

const indents = ['', 'sm:ml-6', 'sm:ml-12', 'sm:ml-18'] as const

/** One office of the tree and the accounts in it. */
export function OfficeSection({ id, name, depth, people, self, levels, ...tree }: Props) {
  return (
    <section
      aria-label={name}
      className={`rounded-md border border-line bg-paper ${indents[Math.min(depth, 3)]}`}
    >
      <div className="flex flex-wrap items-center gap-3 border-b border-line bg-head px-3 py-2">
        <h2 className="font-semibold">{name}</h2>
        <span className="ml-auto flex flex-wrap items-center gap-3">
          <LevelsSetting office={id} name={name} levels={levels} />
          <OfficeActions id={id} name={name} {...tree} />
        </span>
      </div>
      {people.length === 0 && <p className="px-3 py-2 text-sm text-ink3">还没有账号。</p>}
      <ul>
        {people.map((person) => (
          <li
            key={person.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-3 py-2 last:border-b-0"
          >
            <span className="w-28 font-semibold">{person.name}</span>
            <span className="w-32 truncate text-ink2">{person.username}</span>
            <span className="text-sm text-ink2">
              {person.roles.map((role) => roleNames[role]).join('、')}
            </span>
            <span className="text-sm text-warn">{standing(person)}</span>
            <span className="ml-auto">
              <PersonActions person={person} isSelf={person.id === self} offices={tree.offices} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function standing({ isDisabled, mustChangePassword }: Account): string {
  if (isDisabled) return '已停用'
  return mustChangePassword ? '还没有设置自己的密码' : ''
}
