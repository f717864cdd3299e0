import { general } from './general.ts'
import type { Deadline, Profile } from './schema.ts'
import { wuwei } from './wuwei.ts'

/** Every local profile, the general one first. */
export const profiles: readonly Profile[] = [general, wuwei]

/** The profile with this id; the general one where there is none. */
export function profileById(id: string | undefined): Profile {
  return profiles.find((profile) => profile.id === id) ?? general
}

/** The date, `YYYY-MM-DD`, by which a report of this kind and year is to be submitted or published. */
export function deadlineOf(
  profile: Profile,
  what: Deadline['what'],
  report: { readonly kind: string; readonly year: number },
): string | undefined {
  const found = profile.deadlines.find(
    (deadline) => deadline.what === what && (deadline.kinds?.includes(report.kind) ?? true),
  )
  return found && `${report.year + 1}-${found.day}`
}
