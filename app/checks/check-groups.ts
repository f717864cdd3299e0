import { acrossYearsChecks } from '#lib/checks/across-years.ts'
import type { Check } from '#lib/checks/check.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { relationChecks } from '#lib/checks/relation-checks.ts'
import { templates } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'

/** A check with the form that it is of; one that is of several is told of the newest. */
export interface HelpedCheck {
  readonly check: Check
  readonly template: Template
}

interface CheckGroup {
  readonly name: string
  readonly checks: readonly HelpedCheck[]
}

const all: readonly HelpedCheck[] = [...templates]
  .reverse()
  .flatMap((template) => everyCheckOf(template).map((check) => ({ check, template })))
  .filter(({ check }, at, every) => every.findIndex((one) => one.check.id === check.id) === at)

/** The check that a help page is about. */
export function helpedCheck(id: string): HelpedCheck | undefined {
  return all.find(({ check }) => check.id === id)
}

/** Every check there is, as the index of the help pages groups them. */
export function checkGroups(): readonly CheckGroup[] {
  const names = [...new Set(all.map(groupOf))]
  return names.map((name) => ({ name, checks: all.filter((one) => groupOf(one) === name) }))
}

function groupOf({ check, template }: HelpedCheck): string {
  const isOf = (checks: readonly Check[]) => checks.some(({ id }) => id === check.id)
  const old = template === templates.at(-1) ? '' : `（${template.name}）`
  if (isOf(relationChecks(template))) return `表内的勾稽关系${old}`
  if (isOf(acrossYearsChecks(template))) return `两年之间的关系${old}`
  return check.reads.includes('cells') ? '数字' : '文字和结构'
}
