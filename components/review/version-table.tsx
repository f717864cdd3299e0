import type { ReactNode } from 'react'
import { ListTable } from '#components/ui/list-table.tsx'

/** A version as the history shows it. */
export interface VersionRow {
  readonly revision: number
  /** Two versions of one revision differ by the step that closed it. */
  readonly id: string
  readonly who: string
  readonly at: string
  /** What was done: 改 3 项（＋20 −4 字）, or the name of a step. */
  readonly what: string
}

interface Props {
  /** The newest first. */
  readonly rows: readonly VersionRow[]
  readonly from: number
  readonly to: number
  /** What can be done with a version. */
  readonly actions: (revision: number) => ReactNode
}

const columns = ['旧', '新', '版', '何人', '何时', '内容', '操作']

/** The versions of a report, two of them chosen for a comparison; to stand inside a form. */
export function VersionTable({ rows, from, to, actions }: Props) {
  return (
    <ListTable columns={columns} className="min-w-[560px] text-sm">
      {rows.map(({ id, revision, who, at, what }) => (
        <tr key={id} className="border-b border-line last:border-b-0">
          {[
            ['from', '旧版', from],
            ['to', '新版', to],
          ].map(([name, side, chosen]) => (
            <td key={name} className="px-3 py-1.5">
              <input
                type="radio"
                name={String(name)}
                value={revision}
                defaultChecked={chosen === revision}
                aria-label={`${side}：第 ${revision} 版 ${what}`}
              />
            </td>
          ))}
          <td className="px-3 py-1.5">{revision}</td>
          <td className="px-3 py-1.5">{who}</td>
          <td className="px-3 py-1.5 whitespace-nowrap">{at}</td>
          <td className="px-3 py-1.5">{what}</td>
          <td className="px-3 py-1.5">{actions(revision)}</td>
        </tr>
      ))}
    </ListTable>
  )
}
