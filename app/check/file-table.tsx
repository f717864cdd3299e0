'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { openCounts } from '#lib/checks/answered.ts'
import type { Entry } from './check-queue.ts'
import type { CheckedUnit } from './checked-unit.ts'
import { hasErrors } from './has-errors.ts'
import { shownName, unreadPlaces } from './unit.ts'

interface Props {
  readonly entries: readonly Entry[]
  readonly checked: ReadonlyMap<string, CheckedUnit>
  readonly onOpen: (id: string) => void
  readonly onRemove: (id: string) => void
}

/** From so many files on those with trouble are hard to see among the others. */
const many = 10

const heads = ['单位', '年度', '格式', '错误', '提醒', '没读出', '文件', '']
const cellClass = 'border-t border-line px-2.5 py-1.5 align-top'

/** The files one under the other: what each is, and how much is wrong with it. */
export function FileTable({ entries, ...rest }: Props) {
  const [isShort, setShort] = useState(false)
  const isTroubled = ({ id, state }: Entry) =>
    state === 'refused' || hasErrors(rest.checked.get(id))
  if (entries.length < many) return <Files entries={entries} {...rest} />
  return (
    <div className="flex flex-col gap-2">
      <label className="flex items-center gap-1.5 text-sm">
        <input
          type="checkbox"
          checked={isShort}
          onChange={({ target }) => setShort(target.checked)}
        />
        只看有错误和读不了的
      </label>
      <Files entries={isShort ? entries.filter(isTroubled) : entries} {...rest} />
    </div>
  )
}

function Files({ entries, checked, onOpen, onRemove }: Props) {
  return (
    <div className="relative overflow-x-auto rounded-md border border-line bg-paper">
      <table className="w-full text-left">
        <caption className="sr-only">校验结果</caption>
        <thead className="bg-head text-sm text-ink2">
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className="px-2.5 py-1.5 font-normal whitespace-nowrap">
                {head || <span className="sr-only">操作</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const unit = checked.get(entry.id)
            return (
              <tr key={entry.id}>
                {unit ? <ReadCells {...unit} onOpen={onOpen} /> : <UnreadCells entry={entry} />}
                <td className={`${cellClass} max-w-[220px] text-sm break-all text-ink2`}>
                  {entry.file}
                </td>
                <td className={`${cellClass} text-right`}>
                  <Button
                    size="small"
                    look="link"
                    aria-label={`移除：${entry.file}`}
                    onClick={() => onRemove(entry.id)}
                  >
                    移除
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function ReadCells({ unit, last, findings, onOpen }: CheckedUnit & Pick<Props, 'onOpen'>) {
  const { error, warning } = openCounts(findings)
  const unread = unreadPlaces(unit).length
  return (
    <>
      <th scope="row" className={`${cellClass} min-w-40 font-normal`}>
        <button
          type="button"
          onClick={() => onOpen(unit.id)}
          className="text-left text-accent hover:underline"
        >
          {shownName(unit)}
        </button>
        {last && <span className="ml-2 text-sm text-ink2">与上年报告比较</span>}
      </th>
      <td className={cellClass}>{unit.report.year || '不明'}</td>
      <td className={`${cellClass} whitespace-nowrap`}>{unit.template.appliesFrom}年</td>
      <Count count={error} ink="text-err font-semibold" />
      <Count count={warning} ink="text-warn" />
      <Count count={unread} ink="text-warn" />
    </>
  )
}

function Count({ count, ink }: { readonly count: number; readonly ink: string }) {
  return <td className={`${cellClass} ${count > 0 ? ink : 'text-ink3'}`}>{count}</td>
}

function UnreadCells({ entry }: { readonly entry: Entry }) {
  const isRefused = entry.state === 'refused'
  const says = isRefused
    ? entry.says
    : { waiting: '等待中', reading: '正在读取…', read: '' }[entry.state]
  return (
    <td colSpan={6} className={`${cellClass} ${isRefused ? 'text-err' : 'text-ink2'}`}>
      {says}
    </td>
  )
}
