import type { Block } from '#lib/page/block.ts'
import { headingOf } from '#lib/report/phrase.ts'
import { withoutSpaces } from '#lib/text/half-width.ts'
import { templateForYear, templates } from '#templates/registry.ts'
import type { Table, Template } from '#templates/schema.ts'
import type { Check, Finding } from './check.ts'
import { wordsFinding } from './finding.ts'
import { partOfTable } from './part-of-table.ts'

/** The tables are those of the form that was in force for the report year. */
export const formVintage: Check = {
  id: 'form-vintage',
  name: '表格的格式与年度',
  severity: 'error',
  rationale: '报告的表格应当用报告年度施行的格式；用旧表，区县无法汇总。',
  basis: '国办公开办函〔2021〕30号（2021年度起）；国办公开办函〔2019〕60号（2019、2020年度）',
  example: { wrong: { year: 2020 }, right: { year: 2023 } },
  reads: ['identity'],
  run({ template, report, source }) {
    const right = report.year === 0 ? undefined : templateForYear(report.year)
    if (!right) return []
    if (right.id === template.id) return mixedIn(right, source?.blocks ?? [])
    const part = template.parts.find(({ content }) => content.kind === 'table')
    return [
      wordsFinding(formVintage, {
        message: `表格是${yearsOf(template)}的格式，${report.year} 年度应当用${right.basis}。`,
        part: part?.id ?? 'title',
        quote: '',
        about: `${template.id} ${report.year}`,
      }),
    ]
  },
}

function yearsOf({ appliesFrom, appliesTo }: Template): string {
  return appliesTo === undefined ? `${appliesFrom} 年度起` : `${appliesFrom}—${appliesTo} 年度`
}

/** The tables of a file whose heads are those of another form: their figures count something else. */
function mixedIn(right: Template, blocks: readonly Block[]): readonly Finding[] {
  const own = right.tables.flatMap(headsOf).join('\n')
  const texts = blocks.flatMap(shortTexts)
  return templates.flatMap((other) =>
    other.tables.flatMap((table): readonly Finding[] => {
      const part = partOfTable(right, table.id)
      const heads = headsOf(table).filter(
        (head) => !own.includes(head) && texts.some((text) => text.includes(head)),
      )
      if (!part || heads.length < enoughHeads) return []
      const finding = wordsFinding(formVintage, {
        message: `“${headingOf(part)}”里“${heads.join('、')}”是${yearsOf(other)}格式的栏目，应当用${right.basis}的栏目。`,
        part: part.id,
        quote: '',
        about: `${other.id} ${heads.join(' ')}`,
      })
      return [finding]
    }),
  )
}

/** One head of another form may be a slip of the pen. */
const enoughHeads = 2

function headsOf({ columns }: Table): readonly string[] {
  return Object.values(columns).map(({ label }) => withoutSpaces(label))
}

/** No head of a table is as long as a sentence. */
const longestHead = 80

function shortTexts(block: Block): readonly string[] {
  const texts = block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text]
  return texts.filter((text) => text.length <= longestHead).map(withoutSpaces)
}
