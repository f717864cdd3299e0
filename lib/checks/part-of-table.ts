import type { Part, Template } from '#templates/schema.ts'

/** The part that shows a table. */
export function partOfTable(template: Template, table: string): Part | undefined {
  return template.parts.find(({ content }) => content.kind === 'table' && content.table === table)
}
