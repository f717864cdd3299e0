import type { Template } from '#templates/schema.ts'
import { reviewPartOf, type Written } from './review-parts.ts'

/** What no program can judge; whoever reads the report ticks what they found in order. */
export const questions = [
  { id: 'on-topic', text: '每一段都在讲本机关、本年度的事' },
  { id: 'facts', text: '写的是做了什么，不是概念解释' },
  { id: 'results', text: '每项打算都有结果或时间' },
  { id: 'last-year', text: '上年提出的问题有交代' },
  { id: 'ledgers', text: '数字与科室台账一致' },
] as const

/** That somebody ticked a question, of the content at a revision. */
export interface Tick {
  readonly question: string
  readonly revision: number
}

/** The ticks that still count: nothing that is printed was written since. */
export function standingTicks<T extends Tick>(
  template: Template,
  written: readonly Written[],
  ticks: readonly T[],
): readonly T[] {
  const printed = written.filter(({ field }) => reviewPartOf(template, field) !== undefined)
  const last = Math.max(0, ...printed.map(({ revision }) => revision))
  return ticks.filter(({ revision }) => revision >= last)
}
