import { listFinding } from './breakdown.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { wrongListsIn } from './statements/judged-lists.ts'
import { passagesOf } from './statements/readings.ts'

/** “共 N 条，其中 a 条，b 条”: some reading of the list adds up to N. */
export const partsAddUp: Check = {
  id: 'parts-add-up',
  name: '分项之和',
  severity: 'hint',
  rationale: '写了总数又逐项列出的，各项之和应等于总数；没有列全的，加“等”字或者写“主要包括”。',
  basis: '数字之间的逻辑关系',
  example: said(
    '共公开信息126条，其中政策文件26条，工作动态90条。',
    '共公开信息126条，其中政策文件26条，工作动态100条。',
  ),
  reads: ['narratives', 'identity'],
  run: (input) =>
    passagesOf(input.template, input.report).flatMap((passage) =>
      wrongListsIn(input, passage)
        .filter(({ isBreakdown }) => !isBreakdown)
        .map((wrong) => listFinding(partsAddUp, passage, wrong)),
    ),
}
