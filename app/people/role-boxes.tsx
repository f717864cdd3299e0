import { type Role, roleDuties, roleNames, roles } from '#lib/review/role.ts'

interface Props {
  readonly held: readonly Role[]
  readonly onHeld: (held: readonly Role[]) => void
}

/** The roles to tick; somebody may hold several. */
export function RoleBoxes({ held, onHeld }: Props) {
  return (
    <fieldset>
      <legend className="text-sm text-ink2">角色</legend>
      <div className="mt-1 flex flex-col gap-1">
        {roles.map((role) => (
          <label key={role} className="grid grid-cols-[auto_4.5rem_1fr] items-baseline gap-x-1.5">
            <input
              type="checkbox"
              checked={held.includes(role)}
              onChange={({ target }) =>
                onHeld(roles.filter((one) => (one === role ? target.checked : held.includes(one))))
              }
            />
            <span>{roleNames[role]}</span>
            <span className="text-sm text-ink2">{roleDuties[role]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
