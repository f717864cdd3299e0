import { type Role, roleNames, roles } from '#lib/review/role.ts'

interface Props {
  readonly held: readonly Role[]
  readonly onHeld: (held: readonly Role[]) => void
}

/** The roles to tick; somebody may hold several. */
export function RoleBoxes({ held, onHeld }: Props) {
  return (
    <fieldset>
      <legend className="text-sm text-ink2">角色</legend>
      <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {roles.map((role) => (
          <label key={role} className="inline-flex items-center gap-1.5">
            <input
              type="checkbox"
              checked={held.includes(role)}
              onChange={({ target }) =>
                onHeld(roles.filter((one) => (one === role ? target.checked : held.includes(one))))
              }
            />
            {roleNames[role]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
