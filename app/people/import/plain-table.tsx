import { ListTable } from '#components/ui/list-table.tsx'

interface Props {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table of texts; only the last column, which takes what is left, is broken into lines. */
export function PlainTable({ columns, rows }: Props) {
  return (
    <ListTable columns={columns}>
      {rows.map((cells) => (
        <tr key={cells.join('\n')} className="border-b border-line last:border-b-0">
          {columns.map((name, at) => (
            <td
              key={name}
              className="px-3 py-1.5 whitespace-nowrap last:w-full last:min-w-48 last:whitespace-normal"
            >
              {cells[at]}
            </td>
          ))}
        </tr>
      ))}
    </ListTable>
  )
}
