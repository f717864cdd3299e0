'use client'

import { Button } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import type { ImportedAccount } from './actions.ts'
import { PlainTable } from './plain-table.tsx'
import { saveCsv } from './save-csv.ts'

const columns = ['机构', '姓名', '用户名', '初始密码'] as const

/** The accounts that were made; their passwords are shown and saved here, and nowhere again. */
export function ImportedAccounts({ accounts }: { readonly accounts: readonly ImportedAccount[] }) {
  const rows = accounts.map(({ office, name, username, password }) => [
    office,
    name,
    username,
    password,
  ])
  return (
    <div className="flex flex-col gap-4">
      <p role="status">
        已导入 {accounts.length} 个账号。初始密码只显示这一次，请下载后分发；首次登录后要改。
      </p>
      <div className="flex gap-3">
        <Button look="primary" onClick={() => saveCsv('初始密码.csv', [columns, ...rows])}>
          下载
        </Button>
        <a href="/people" className={buttonClass()}>
          完成
        </a>
      </div>
      <PlainTable columns={columns} rows={rows} />
    </div>
  )
}
