'use client'

import { countCharacters } from '#lib/text/count-characters.ts'
import { profileById } from '#templates/profiles/registry.ts'
import type { EditorStore } from './editor-store.ts'
import { topics } from './topics.ts'
import { useTopic } from './use-topic.ts'

interface Props {
  readonly store: EditorStore
  readonly part: string
}

/** How many characters a part has, against the limit of the local profile where there is one. */
export function NarrativeLength({ store, part }: Props) {
  const count = useTopic(store, topics.draft, () =>
    countCharacters(store.draft().report.narratives[part] ?? ''),
  )
  const profile = useTopic(store, 'profile', () => store.draft().profile)
  const limit = profileById(profile).lengthLimits.find((one) => one.part === part)
  const isOver = limit !== undefined && count > limit.characters
  return (
    <p className={`text-sm ${isOver ? 'text-warn' : 'text-ink2'}`}>
      {count} 字{limit && `，原则上不超过 ${limit.characters} 字（${limit.basis}）`}
      {limit && isOver && `，多 ${count - limit.characters} 字`}
    </p>
  )
}
