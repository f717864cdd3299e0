import type { Profile } from '#templates/profiles/schema.ts'
import type { Template } from '#templates/schema.ts'
import { phrase } from './phrase.ts'
import type { Report } from './report.ts'

/** The title made from agency and year in the order that the local profile asks for. */
export function generatedTitle(template: Template, report: Report, profile: Profile): string {
  const { pattern, yearFirst } = template.title
  return phrase(profile.titleOrder === 'yearFirst' ? yearFirst : pattern, template, report) ?? ''
}

/**
 * What to keep as the title so that the page prints the generated one: nothing where it follows
 * the pattern of the form, which is the default; the text itself in the other order.
 */
export function keptTitle(template: Template, report: Report, profile: Profile): string | null {
  return profile.titleOrder === 'yearFirst' ? generatedTitle(template, report, profile) : null
}

/** Whether the title is the generated one, under this profile. */
export function isGeneratedTitle(template: Template, report: Report, profile: Profile): boolean {
  const { title } = report
  if (title === undefined) return profile.titleOrder === 'agencyFirst'
  return title === generatedTitle(template, report, profile)
}
