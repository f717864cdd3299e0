'use client'

import { Button } from '#components/ui/button.tsx'
import type { Leftover } from '#lib/report/leftovers.ts'
import { withYears } from '#lib/report/leftovers.ts'
import type { EditorStore } from './editor-store.ts'
import { showLeftover } from './show-leftover.ts'
import { writeStep } from './tell-step.ts'
import { topics } from './topics.ts'
import { useTopic } from './use-topic.ts'

interface Props {
  readonly store: EditorStore
  /** A part, or `preamble`. */
  readonly part: string
}

const kinds = { year: '年份', number: '数字', sentence: '整句' } as const

/** What is left of last year's text in a part: to be changed, or confirmed one by one or together. */
export function LeftoversPanel({ store, part }: Props) {
  const all = useTopic(store, topics.leftovers, () => store.leftovers())
  const left = all.filter((leftover) => leftover.part === part)
  if (left.length === 0) return null
  const years = left.filter(({ becomes }) => becomes !== undefined)
  const plain = left.filter(({ kind, counts }) => kind === 'sentence' && !counts)
  const telling = left.filter((one) => !years.includes(one) && !plain.includes(one))
  return (
    <section
      aria-label="沿用上年的文字"
      className="mb-2.5 max-w-[816px] rounded-md border border-l-3 border-line border-l-warn bg-paper px-4 py-2.5 text-sm"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p className="mr-auto">
          <b className="font-semibold text-warn">沿用上年 {left.length} 处</b>
          <span className="text-ink2">　改过就不再提示；没有变化的，确认仍然适用。</span>
        </p>
        {years.length > 0 && (
          <Button size="small" onClick={() => moveYears(store, part, years)}>
            年份改为本年（{years.length}）
          </Button>
        )}
        {plain.length > 0 && (
          <Button size="small" onClick={() => confirm(store, plain)}>
            没有数字的句子仍然适用（{plain.length}）
          </Button>
        )}
      </div>
      {telling.length > 0 && <Rows store={store} left={telling} name="写有数字的" />}
      {telling.length < left.length && (
        <details className="mt-1">
          <summary className="w-fit text-accent">逐处查看</summary>
          <Rows store={store} left={[...years, ...plain]} name="其余的" />
        </details>
      )}
    </section>
  )
}

interface RowsProps extends Pick<Props, 'store'> {
  readonly left: readonly Leftover[]
  readonly name: string
}

function Rows({ store, left, name }: RowsProps) {
  return (
    <ul aria-label={name} className="mt-1 flex max-h-60 flex-col gap-1 overflow-y-auto">
      {left.map((leftover) => (
        <Row key={`${leftover.fingerprint} ${leftover.start}`} {...{ store, leftover }} />
      ))}
    </ul>
  )
}

function Row({ store, leftover }: Pick<Props, 'store'> & { readonly leftover: Leftover }) {
  const { kind, part, quote, sentence, becomes } = leftover
  return (
    <li className="flex items-baseline gap-2 border-t border-line pt-1">
      <span className="shrink-0 text-ink2">{kinds[kind]}</span>
      <button
        type="button"
        onClick={() => showLeftover(leftover)}
        className="min-w-0 flex-1 truncate text-left hover:underline"
        title={sentence}
      >
        {kind === 'sentence' ? sentence : <Quoted sentence={sentence} quote={quote} />}
      </button>
      {becomes !== undefined && (
        <Button size="small" onClick={() => moveYears(store, part, [leftover])}>
          改为 {becomes}
        </Button>
      )}
      <Button
        size="small"
        aria-label={`仍然适用：${quote}`}
        onClick={() => confirm(store, [leftover])}
      >
        仍然适用
      </Button>
    </li>
  )
}

function Quoted({ sentence, quote }: Pick<Leftover, 'sentence' | 'quote'>) {
  return (
    <>
      <b className="mr-1.5 font-semibold text-warn">{quote}</b>
      <span className="text-ink2">{sentence}</span>
    </>
  )
}

function moveYears(store: EditorStore, part: string, years: readonly Leftover[]): void {
  const field = `narratives.${part}`
  const text = store.value(field)
  if (typeof text !== 'string') return
  writeStep(store, [{ field, value: withYears(text, years) }], {
    name: '改年份',
    says: `已改 ${years.length} 处年份。`,
  })
  store.catchUp()
}

function confirm(store: EditorStore, left: readonly Leftover[]): void {
  const writes = left.map(({ fingerprint }) => ({
    field: `answers.${fingerprint}`,
    value: { kind: 'seen', text: '' } as const,
  }))
  writeStep(store, writes, { name: '仍然适用', says: `已确认 ${left.length} 处仍然适用。` })
}
