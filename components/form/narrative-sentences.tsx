'use client'

import { useId } from 'react'
import { Button } from '#components/ui/button.tsx'
import { missingSlots } from '#lib/report/missing-slots.ts'
import { phrase } from '#lib/report/phrase.ts'
import type { Sentence } from '#templates/schema.ts'
import type { EditorStore } from './editor-store.ts'
import { topics } from './topics.ts'
import { useTopic } from './use-topic.ts'

interface Props {
  readonly store: EditorStore
  readonly sentences: readonly Sentence[]
  readonly onInsert: (text: string) => void
}

/** Sentences that carry the report's own numbers, each put into the text with one click. */
export function NarrativeSentences({ store, sentences, onInsert }: Props) {
  const id = useId()
  const waiting = useTopic(store, topics.draft, () => whatIsMissing(store, sentences))
  if (sentences.length === 0) return null
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink2">
      <span>插入句子</span>
      {sentences.map((sentence) => (
        <SentenceButton key={sentence.id} {...{ store, sentence, onInsert }} reason={`${id}-why`} />
      ))}
      <span id={`${id}-why`} className="text-xs text-ink3">
        {waiting}
      </span>
    </div>
  )
}

interface ButtonProps extends Pick<Props, 'store' | 'onInsert'> {
  readonly sentence: Sentence
  /** The element that says what is missing. */
  readonly reason: string
}

function SentenceButton({ store, sentence, onInsert, reason }: ButtonProps) {
  const text = useTopic(store, topics.draft, () =>
    phrase(sentence.text, store.template, store.draft().report),
  )
  return (
    <Button
      size="small"
      aria-label={`插入：${sentence.name}`}
      aria-disabled={text === undefined}
      aria-describedby={text === undefined ? reason : undefined}
      title={text}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => text !== undefined && onInsert(text)}
    >
      {sentence.name}
    </Button>
  )
}

/** One short line on the numbers that sentences wait for; '' where all can be written. */
function whatIsMissing(store: EditorStore, sentences: readonly Sentence[]): string {
  const { report } = store.draft()
  const names = sentences.flatMap(({ text }) => missingSlots(text, store.template, report))
  const [first, second, ...more] = [...new Set(names)]
  if (first === undefined) return ''
  const told = second === undefined ? first : `${first}、${second}`
  return `待填：${told}${more.length > 0 ? ` 等${more.length + 2}格` : ''}`
}
