'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FileDrop } from '#components/ui/file-drop.tsx'
import { useAct } from '#components/ui/use-act.ts'
import {
  type ImportedAccount,
  type ImportPreview,
  importPeopleAction,
  previewImportAction,
} from './actions.ts'
import { ImportedAccounts } from './imported-accounts.tsx'
import { PlainTable } from './plain-table.tsx'
import { saveCsv } from './save-csv.ts'

/** Rows to be written over; the offices are made up. */
const sample = [
  ['机构', '上级机构', '姓名', '用户名', '角色'],
  ['青石街道办事处', '', '王一', 'wangyi', '填报人'],
  ['青石街道办事处', '', '李二', 'lier', '审核人、签发人'],
]

type Shown =
  | { readonly problems: readonly { readonly row: number; readonly says: string }[] }
  | ImportPreview
  | { readonly accounts: readonly ImportedAccount[] }

/** Chooses a table, shows what it would make or what is wrong, and makes it. */
export function ImportPeople() {
  const [file, setFile] = useState<File>()
  const [shown, setShown] = useState<Shown>()
  const { error, isBusy, act } = useAct()
  const send = (to: typeof previewImportAction | typeof importPeopleAction, chosen: File) =>
    act(async () => {
      const form = new FormData()
      form.set('file', chosen)
      const outcome = await to(form)
      if ('error' in outcome) return outcome.error
      setShown(outcome)
      return undefined
    })
  if (shown && 'accounts' in shown) return <ImportedAccounts accounts={shown.accounts} />
  return (
    <div className="flex flex-col gap-4">
      <div className="text-sm text-ink2">
        <p>
          第一行是列名：机构、上级机构、姓名、用户名、角色。每行一个人，机构写全称；只有机构的行只建机构。
          上级机构留空就在本单位下；角色留空是填报人，几个角色用顿号分开。
        </p>
        <Button size="small" look="link" onClick={() => saveCsv('人员与机构样表.csv', sample)}>
          下载样表
        </Button>
      </div>
      <FileDrop
        label="选择"
        hint="xlsx 或 csv 文件，可以拖到这里。"
        accept=".xlsx,.csv"
        busy={isBusy}
        onFile={(chosen) => {
          setFile(chosen)
          setShown(undefined)
          send(previewImportAction, chosen)
        }}
      />
      <div role="alert">{error && <p className="text-sm text-err">{error}</p>}</div>
      {shown && 'problems' in shown && (
        <>
          <p role="status">
            “{file?.name}”有 {shown.problems.length} 处不对，没有导入任何一行；改好后请再选一次。
          </p>
          <PlainTable
            columns={['行', '问题']}
            rows={shown.problems.map(({ row, says }) => [String(row), says])}
          />
        </>
      )}
      {shown && 'people' in shown && file && (
        <>
          <p role="status">
            “{file.name}”：新建 {shown.offices.length} 个机构、{shown.people.length} 个账号。
            {shown.offices.length > 0 && `机构：${shown.offices.join('、')}。`}
          </p>
          <div>
            <Button look="primary" disabled={isBusy} onClick={() => send(importPeopleAction, file)}>
              导入
            </Button>
          </div>
          <PlainTable
            columns={['机构', '姓名', '用户名', '角色']}
            rows={shown.people.map((one) => [one.office, one.name, one.username, one.roles])}
          />
        </>
      )}
    </div>
  )
}
