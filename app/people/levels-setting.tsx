'use client'

import type { Levels } from '#lib/review/permissions.ts'
import { ChoiceSetting } from './choice-setting.tsx'
import { setLevelsAction } from './levels-actions.ts'

interface Props {
  readonly office: string
  readonly name: string
  readonly levels: Levels
}

const choices = [
  ['2', '两级：审核人同意，签发人签发'],
  ['1', '一级：审核人或签发人看过即签发'],
] as const

/** How many people pass the reports of an office. */
export function LevelsSetting({ office, name, levels }: Props) {
  return (
    <ChoiceSetting
      label="审签"
      name={`审签级数：${name}`}
      value={String(levels)}
      choices={choices}
      save={(chosen) => setLevelsAction(office, Number(chosen))}
      done={(chosen) => `已改：${name}的报告由${chosen}级审签。`}
    />
  )
}
