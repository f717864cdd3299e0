import { cellAt } from '#lib/report/form.ts'
import type { Relation, Template } from '#templates/schema.ts'
import { type Broken, gapOf } from './broken-relations.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { numbersFinding } from './finding.ts'
import { partOfTable } from './part-of-table.ts'
import { relationCures } from './relation-cures.ts'
import { relationExample } from './relation-example.ts'
import { isOther, relationSentence } from './relation-sentence.ts'

/** One check for each relation of a template; its id is the relation's. */
export function relationChecks(template: Template): readonly Check[] {
  return template.tables.flatMap(({ relations }) =>
    relations.map((relation) => relationCheck(template, relation)),
  )
}

function relationCheck(template: Template, relation: Relation): Check {
  const isZero = relation.kind === 'zero'
  const check: Check = {
    id: relation.id,
    name: relation.says.replace(/。$/, ''),
    severity: relation.severity ?? 'error',
    rationale: relation.says,
    basis: relation.basis,
    example: relationExample(template, relation),
    reads: isZero ? ['cells', 'identity'] : ['cells'],
    run(input) {
      if (isZero && isExcepted(relation.exceptAgencies, input.report.agency)) return []
      const findings: Finding[] = []
      for (const instance of input.settled.form.relations) {
        const gap = instance.relation === relation ? gapOf(input.settled, instance) : undefined
        if (gap) findings.push(relationFinding(check, input, { instance, gap }))
      }
      return findings
    },
  }
  return check
}

function isExcepted(patterns: readonly string[], agency: string): boolean {
  const name = agency.trim()
  return patterns.some((pattern) => new RegExp(pattern).test(name))
}

function relationFinding(
  check: Check,
  { template, settled }: CheckInput,
  { instance, gap }: Broken,
): Finding {
  const { form, values } = settled
  const isZero = instance.relation.kind === 'zero'
  const all = [...instance.left, ...instance.right]
  const places = isZero ? all.filter((at) => isOther(values[at])) : all
  return numbersFinding(check, {
    message: relationSentence(settled, instance, gap),
    cells: places.map((at) => cellAt(form, at).id),
    numbers: places.map((at) => Number(values[at])),
    part: partOfTable(template, instance.table.id)?.id,
    cure: relationCures(settled).get(instance),
  })
}
