'use client'

import { lazy, Suspense, useState } from 'react'
import { importReportAction } from '#app/reports/actions.ts'
import { Button } from '#components/ui/button.tsx'
import { FileDrop } from '#components/ui/file-drop.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { saveBlob } from '#components/ui/save-blob.ts'
import { toasts } from '#components/ui/toasts.ts'
import { type Entry, mostFiles } from './check-queue.ts'
import type { CheckedUnit } from './checked-unit.ts'
import { DeskDownloads } from './desk-downloads.tsx'
import { FileTable } from './file-table.tsx'
import { hasErrors } from './has-errors.ts'
import { memoOf } from './memo.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { postForFile } from './post-for-file.ts'
import { QuestionList } from './question-list.tsx'
import { shownName } from './unit.ts'
import { useCheckDesk } from './use-check-desk.ts'

const FilePage = lazy(async () => ({ default: (await import('./file-page.tsx')).FilePage }))

interface Props {
  /** YYYY-MM-DD */
  readonly today: string
  /** Whether a file can be kept as a draft of one's own. */
  readonly mayKeep: boolean
}

/** Files are dropped, read one by one, and told of; all of it lives in this page. */
export function CheckDesk({ today, mayKeep }: Props) {
  const { queue, entries, replies, onReply, checked, count } = useCheckDesk(today)
  const [isPasting, setPasting] = useState(false)
  const [openedId, setOpened] = useState<string>()
  const opened = checked.get(openedId ?? '')
  const onFile = (file: File) => {
    if (queue.add([file]) > 0)
      toasts.tell({ text: `一次最多 ${mostFiles} 份，多出的没有收下。`, tone: 'error' })
  }
  /** A message would stand behind the opened file. */
  const onFail = (error: unknown) => {
    setOpened(undefined)
    toasts.tell({ text: error instanceof Error ? error.message : '请重试。', tone: 'error' })
  }
  return (
    <div className="flex flex-col gap-4">
      <FileDrop
        many
        label="选文件"
        hint={`Word（.docx）、PDF、TXT、网页、JSON，可以一次拖进最多 ${mostFiles} 份；两年的都拖进来，就与上年比较。`}
        accept=".docx,.pdf,.txt,.html,.htm,.json"
        onFile={onFile}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button size="small" onClick={() => setPasting(true)}>
          粘贴文字或网页
        </Button>
        {entries.length > 0 && (
          <Button size="small" look="link" onClick={queue.clear}>
            清空
          </Button>
        )}
      </div>
      {isPasting && <PasteDialog onFile={onFile} onClose={() => setPasting(false)} />}
      {entries.length > 0 && (
        <>
          <ReadSoFar entries={entries} checked={checked} />
          <DeskDownloads
            entries={entries}
            checked={[...checked.values()]}
            countedUnits={count.units}
            open={count.open.length}
          />
          {count.questions.length > 0 && (
            <QuestionList questions={count.questions} replies={replies} onReply={onReply} />
          )}
          <FileTable
            entries={entries}
            checked={checked}
            onOpen={setOpened}
            onRemove={(id) => queue.remove(id)}
          />
        </>
      )}
      {opened && (
        <Suspense>
          <FilePage
            {...opened}
            onClose={() => setOpened(undefined)}
            onMemo={() => downloadMemo(opened).catch(onFail)}
            onKeep={mayKeep ? () => keepAsDraft(opened).catch(onFail) : undefined}
          />
        </Suspense>
      )}
    </div>
  )
}

interface Read {
  readonly entries: readonly Entry[]
  readonly checked: ReadonlyMap<string, CheckedUnit>
}

function ReadSoFar({ entries, checked }: Read) {
  const done = entries.filter(({ state }) => state === 'read' || state === 'refused').length
  return (
    <div>
      <p aria-live="polite" className="mb-1 text-sm text-ink2">
        {done < entries.length
          ? `已读 ${done} 份，共 ${entries.length} 份`
          : `${entries.length} 份都已读完${inShort(entries, checked)}`}
      </p>
      {done < entries.length && <Progress label="读取文件" value={done / entries.length} />}
    </div>
  )
}

/** What a desk with many files asks first: how many of them are wrong. */
function inShort(entries: Read['entries'], checked: Read['checked']): string {
  const wrong = entries.filter(({ id }) => hasErrors(checked.get(id))).length
  const refused = entries.filter(({ state }) => state === 'refused').length
  const parts = [wrong > 0 && `${wrong} 份有错误`, refused > 0 && `${refused} 份读不了`]
  return `：${parts.filter(Boolean).join('，') || '没有错误'}`
}

async function downloadMemo(checked: CheckedUnit): Promise<void> {
  const made = await postForFile('/api/check/memo', memoOf(checked))
  saveBlob(await made.blob(), `${shownName(checked.unit)}审核意见.docx`)
}

async function keepAsDraft({ unit }: CheckedUnit): Promise<void> {
  const made = await importReportAction(unit.json).catch(() => ({ error: unreachable }))
  if ('error' in made) throw new Error(made.error)
  location.assign(`/reports/${made.id}`)
}

const unreachable = '没有连上服务器，没有存为草稿；请稍后再试。'
