import { titleOfHead } from '#lib/report/sections.ts'
import { halfWidth } from '#lib/text/half-width.ts'
import type { Narrative, Part } from '#templates/schema.ts'
import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'

/** A part that is to be written must say something. */
export const partEmpty: Check = {
  id: 'part-empty',
  name: '没有写的部分',
  severity: 'error',
  rationale:
    '《条例》第五十条规定了年度报告应当包括的内容。没有文字，或者在写问题和改进的部分只写“无”，等于缺少法定内容。',
  basis: '《中华人民共和国政府信息公开条例》第五十条第一款',
  example: {
    wrong: { narratives: { problemsAndImprovements: '无。' } },
    right: {
      narratives: { problemsAndImprovements: '存在的问题：图解偏少。改进情况：每月安排一期。' },
    },
  },
  reads: ['narratives'],
  run({ template, report }) {
    return template.parts.flatMap((part) => {
      if (part.content.kind !== 'narrative') return []
      const message = emptiness(part, part.content, report.narratives[part.id] ?? '')
      return message === undefined
        ? []
        : [wordsFinding(partEmpty, { message, part: part.id, quote: '' })]
    })
  },
}

function emptiness({ title }: Part, narrative: Narrative, text: string): string | undefined {
  const lines = text.split('\n').filter((line) => !isBareHead(narrative, line))
  const said = halfWidth(lines.join('')).replace(/[\s\p{P}\p{S}]/gu, '')
  if (said === '') return `“${title}”还没有写。`
  if (narrative.emptyAnswers?.includes(said)) return `“${title}”只写了“${said}”，应写出具体内容。`
  return undefined
}

/** A line that is the head of an aspect and nothing else. */
function isBareHead({ aspects = [] }: Narrative, line: string): boolean {
  const title = titleOfHead(line).replace(/(情况|方面|工作)+$/, '')
  return title.length >= 4 && aspects.some((aspect) => aspect.title.endsWith(title))
}
