import { withoutSpaces } from '#lib/text/half-width.ts'
import type { Narrative } from '#templates/schema.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'

/** The overview speaks of each aspect the form asks for, under a head of its own or not. */
export const aspectsMissing: Check = {
  id: 'aspects-missing',
  name: '写全各个方面',
  severity: 'warning',
  rationale: '概括全年情况的部分应写到格式要求的每一个方面，没有的也写明，不遗漏。',
  basis: '国办公开办函〔2021〕30号对总体部分的要求',
  example: said(
    '主动公开信息20条，依申请公开0件，信息管理按规定进行。',
    '主动公开信息20条，依申请公开0件，信息管理按规定进行，维护网站专栏1个，组织培训1次。',
  ),
  reads: ['narratives'],
  run({ template, report }) {
    return template.parts.flatMap((part) => {
      const text = report.narratives[part.id]?.trim() ?? ''
      if (part.content.kind !== 'narrative' || text === '') return []
      const missing = missingAspects(part.content, text)
      if (missing.length === 0) return []
      const named = missing.map((title) => `“${title}”`).join('、')
      return wordsFinding(aspectsMissing, {
        message: `“${part.title}”没有写到${named}。`,
        part: part.id,
        quote: '',
        about: named,
      })
    })
  },
}

function missingAspects({ aspects = [] }: Narrative, text: string): readonly string[] {
  const said = withoutSpaces(text)
  return aspects
    .filter(({ title, words }) => ![title, ...words].some((word) => said.includes(word)))
    .map(({ title }) => title)
}
