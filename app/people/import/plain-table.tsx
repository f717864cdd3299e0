interface Props {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table of texts. */
export function PlainTable({ columns, rows }: Props) {
  return (
    <div className="overflow-x-auto rounded-md border border-line bg-paper">
      <table className="w-full border-collapse">
        <thead>
          <tr className="border-b border-line bg-head text-left text-sm text-ink2">
            {columns.map((name) => (
              <th key={name} scope="col" className="px-3 py-2 font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('\n')} className="border-b border-line last:border-b-0">
              {columns.map((name, at) => (
                <td key={name} className="px-3 py-1.5">
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
