import type { ReactNode } from 'react'

interface Props {
  readonly columns: readonly string[]
  readonly className?: string
  /** The rows. */
  readonly children: ReactNode
}

/** A list as a table with a head; where the window is too narrow, it scrolls by itself. */
export function ListTable({ columns, className = '', children }: Props) {
  return (
    <div className="overflow-x-auto rounded-md border border-line bg-paper">
      <table className={`w-full border-collapse ${className}`}>
        <thead>
          <tr className="border-b border-line bg-head text-left text-sm text-ink2">
            {columns.map((name) => (
              <th key={name} scope="col" className="px-3 py-2 font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
