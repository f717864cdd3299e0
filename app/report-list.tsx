import { ListTable } from '#components/ui/list-table.tsx'
import { may } from '#lib/review/permissions.ts'
import type { Role } from '#lib/review/role.ts'
import { isEditable, stateNames } from '#lib/review/state.ts'
import type { ListRow } from './list-row.ts'
import { ReportActions } from './report-actions.tsx'

interface Props {
  readonly rows: readonly ListRow[]
  /** What the person is in this office. */
  readonly roles: readonly Role[]
}

const columns = ['年度', '报告', '状态', '完成', '检查', '最后保存']

/** The reports of an office as a table, the latest year first. */
export function ReportList({ rows, roles }: Props) {
  const mayEdit = may(roles, 'edit', 'draft')
  return (
    <ListTable columns={mayEdit ? [...columns, '操作'] : columns} className="min-w-[760px]">
      {rows.map((row) => (
        <Row key={row.id} row={row} roles={roles} />
      ))}
    </ListTable>
  )
}

function Row({ row, roles }: Omit<Props, 'rows'> & { readonly row: ListRow }) {
  const { id, name, year, state, percent, saved, due } = row
  return (
    <tr className="border-b border-line last:border-b-0 hover:bg-label">
      <td className="px-3 py-2">{year}</td>
      <td className="px-3 py-2">
        {may(roles, 'see', state) ? (
          <a href={`/reports/${id}`} className="font-semibold text-accent hover:underline">
            {name}
          </a>
        ) : (
          name
        )}
        <span className="block text-xs text-ink3">
          {/* on a phone the state's own column is outside the window */}
          <span className="sm:hidden">{stateNames[state]}，</span>
          {due}
        </span>
      </td>
      <td className="px-3 py-2 whitespace-nowrap text-ink2">
        {stateNames[state]}
        {isEditable(state) && <b className="block text-xs font-normal text-warn">未报送</b>}
      </td>
      <td className="px-3 py-2">{percent}%</td>
      <td className="px-3 py-2">
        <Findings row={row} />
      </td>
      <td className="px-3 py-2 text-sm whitespace-nowrap text-ink2">{saved}</td>
      {may(roles, 'edit', 'draft') && (
        <td className="px-3 py-2">
          <ReportActions
            id={id}
            name={name}
            mayRename={may(roles, 'edit', state)}
            mayDelete={may(roles, 'delete', state)}
          />
        </td>
      )}
    </tr>
  )
}

/** An untouched report is full of blanks; its findings are counted once something is written. */
function Findings({ row: { percent, errors, warnings } }: { readonly row: ListRow }) {
  if (percent === 0) return <span className="text-ink3">未填</span>
  if (errors + warnings === 0) return <span className="text-ok">✓ 无</span>
  return (
    <span className="text-sm whitespace-nowrap">
      {errors > 0 && <b className="mr-2 font-semibold text-err">{errors} 错误</b>}
      {warnings > 0 && <span className="text-warn">{warnings} 提醒</span>}
    </span>
  )
}
