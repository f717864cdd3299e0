'use client'

import { restyle } from '#lib/report/section-edits.ts'
import { joinSections, splitSections } from '#lib/report/sections.ts'
import { isGeneratedTitle, keptTitle } from '#lib/report/title.ts'
import { printedDate } from '#lib/text/date.ts'
import { deadlineOf, profileById, profiles } from '#templates/profiles/registry.ts'
import type { EditorStore } from './editor-store.ts'
import type { Write } from './editor-values.ts'
import { ReportInfoChoice } from './report-info-choice.tsx'
import { ReportInfoGroup } from './report-info-group.tsx'
import { topics } from './topics.ts'
import { useTopic } from './use-topic.ts'

const choices = profiles.map(({ id, name }) => ({ value: id, name }))

/** The local profile, and what follows from it. */
export function ReportInfoProfile({ store }: { readonly store: EditorStore }) {
  const told = useTopic(store, topics.draft, () => whatItAsks(store))
  return (
    <ReportInfoGroup title="本地要求">
      <ReportInfoChoice
        store={store}
        field="profile"
        choices={choices}
        otherwise={profileById(undefined).id}
        onChoose={(id) => store.write(profileWrites(store, id), '本地要求')}
      />
      <p className="self-end text-sm text-ink2">{told}</p>
    </ReportInfoGroup>
  )
}

function whatItAsks(store: EditorStore): string {
  const { report, profile: id } = store.draft()
  const profile = profileById(id)
  const publish = deadlineOf(profile, 'publish', report)
  const submit = deadlineOf(profile, 'submit', report)
  const limits = profile.lengthLimits.map(({ part, characters, basis }) => {
    const title = store.template.parts.find((one) => one.id === part)?.title ?? part
    return `“${title}”原则上不超过${characters}字（${basis}）`
  })
  return [
    submit && `${printedDate(submit)}前送审`,
    publish && `${printedDate(publish)}前公布`,
    ...limits,
  ]
    .filter(Boolean)
    .join('；')
}

/** The profile with what it changes in the report: the order of the title, the style of sub-heads. */
function profileWrites(store: EditorStore, id: string): readonly Write[] {
  const { template } = store
  const { report, profile } = store.draft()
  const [before, after] = [profileById(profile), profileById(id)]
  const title = isGeneratedTitle(template, report, before)
    ? [{ field: 'title', value: keptTitle(template, report, after) }]
    : []
  const isSameStyle =
    before.subheads.numbering === after.subheads.numbering &&
    before.subheads.ending === after.subheads.ending
  const heads = template.parts.flatMap(({ id: part, content }) => {
    const text = report.narratives[part]
    if (content.kind !== 'narrative' || !content.aspects || text === undefined || isSameStyle)
      return []
    const style = { aspects: content.aspects, subheads: after.subheads }
    const value = joinSections(restyle(splitSections(text, content.aspects), style))
    return [{ field: `narratives.${part}`, value }]
  })
  return [{ field: 'profile', value: id }, ...title, ...heads]
}
