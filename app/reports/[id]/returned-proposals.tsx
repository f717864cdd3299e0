'use client'

import { useState } from 'react'
import type { Read } from '#app/reports/read-file.ts'
import type { EditorStore } from '#components/form/editor-store.ts'
import { writeStep } from '#components/form/tell-step.ts'
import { topics } from '#components/form/topics.ts'
import { useTopic } from '#components/form/use-topic.ts'
import { Button } from '#components/ui/button.tsx'
import { noteSentence } from '#lib/document/note-sentence.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import type { Report } from '#lib/report/report.ts'
import { type Proposal, proposalsIn, writesOf } from '#lib/review/returned-copy.ts'
import { ReturnedProposal } from './returned-proposal.tsx'

interface Props {
  readonly store: EditorStore
  readonly read: Read
}

/** What the copy says otherwise, each to be taken or left; none is taken unless it is chosen. */
export function ReturnedProposals({ store, read }: Props) {
  const draft = useTopic(store, topics.draft, () => store.draft())
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const mine = carriedOn(store.template, draft)
  const proposals = proposalsIn(store.template, {
    mine,
    theirs: read.report,
    notes: read.notes,
  })
  const taken = proposals.filter(({ id }) => chosen.has(id))
  const choose = ({ id }: Proposal) =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const take = () => {
    writeStep(store, writesOf(taken), {
      name: '采用退回稿',
      says: `已采用退回稿的 ${taken.length} 处。`,
    })
    setChosen(new Set())
  }
  const isWhole = taken.length === proposals.length
  return (
    <div className="mt-3 flex flex-col gap-2">
      <Told read={read} mine={mine} store={store} count={proposals.length} />
      {proposals.length > 0 && (
        <>
          <ul aria-label="与退回稿的不同" className="flex flex-col">
            {proposals.map((proposal) => (
              <ReturnedProposal
                key={proposal.id}
                proposal={proposal}
                isChosen={chosen.has(proposal.id)}
                onChoose={() => choose(proposal)}
              />
            ))}
          </ul>
          <div className="flex gap-2">
            <Button look="primary" disabled={taken.length === 0} onClick={take}>
              采用所选（{taken.length}）
            </Button>
            <Button
              onClick={() =>
                setChosen(isWhole ? new Set() : new Set(proposals.map(({ id }) => id)))
              }
            >
              {isWhole ? '全不选' : '全选'}
            </Button>
          </div>
        </>
      )}
      <Comments read={read} />
    </div>
  )
}

interface ToldProps extends Props {
  readonly mine: Report
  readonly count: number
}

/** What to know before taking anything. */
function Told({ store, read, mine, count }: ToldProps) {
  const { report, notes, page } = read
  const isOther = report.year !== mine.year || report.agency !== mine.agency
  return (
    <div className="text-sm">
      <p>
        “{read.name}”：{count === 0 ? '与本报告没有不同' : `有 ${count} 处不同`}
        {page.revisions ? `；含修订 ${page.revisions} 处，按接受修订后的样子读取` : ''}。
      </p>
      {isOther && (
        <p className="text-warn">
          请注意：文件里写的是“{report.agency || '没有单位名称'}”{report.year || '没有年份的'}
          年度的报告，与本报告不同。
        </p>
      )}
      {notes.length > 0 && (
        <details className="mt-1 text-ink2">
          <summary className="w-fit text-accent">读取时有 {notes.length} 处疑问</summary>
          <ul>
            {notes.map((note, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two notes may say the same
              <li key={at}>{noteSentence(store.template, note)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** What somebody wrote beside the text, by the passage it is about. */
function Comments({ read }: Pick<Props, 'read'>) {
  const comments = read.page.comments ?? []
  if (comments.length === 0) return null
  return (
    <section aria-label="批注" className="text-sm">
      <h3 className="font-semibold">批注 {comments.length} 条</h3>
      <ul className="flex flex-col gap-1.5">
        {comments.map(({ quote, text, author }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two comments may say the same
          <li key={at} className="border-t border-line pt-1.5">
            <p className="border-l-2 border-line2 pl-2 text-ink2">{quote}</p>
            <p>
              {author && <b className="mr-1.5 font-semibold">{author}</b>}
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
