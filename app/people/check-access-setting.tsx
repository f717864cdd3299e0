'use client'

import type { CheckAccess } from '#lib/auth/check-access.ts'
import { setCheckAccessAction } from './check-access-action.ts'
import { ChoiceSetting } from './choice-setting.tsx'

const choices = [
  ['anybody', '不用登录，谁都能用'],
  ['people', '登录后才能用'],
] as const

/** Who may use 校验 on this server. */
export function CheckAccessSetting({ access }: { readonly access: CheckAccess }) {
  return (
    <ChoiceSetting
      label="校验页"
      value={access}
      choices={choices}
      save={setCheckAccessAction}
      done={(chosen) => `已改：校验页${choices.find(([value]) => value === chosen)?.[1]}。`}
    />
  )
}
