import { annualReport2019 } from './annual-report-2019/template.ts'
import { annualReport2021 } from './annual-report-2021/template.ts'
import type { Template } from './schema.ts'

/** Every issued form, oldest first. */
export const templates: readonly Template[] = [annualReport2019, annualReport2021]

/** The template with this id, or undefined. */
export function templateById(id: string): Template | undefined {
  return templates.find((template) => template.id === id)
}

/** The form in force for reports on this year, or undefined before the first. */
export function templateForYear(year: number): Template | undefined {
  return templates
    .filter((template) => template.appliesFrom <= year && year <= (template.appliesTo ?? year))
    .at(-1)
}
