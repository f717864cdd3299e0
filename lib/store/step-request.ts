import { z } from 'zod'
import { states } from '#lib/review/state.ts'
import { steps } from '#lib/review/step.ts'
import { textLimit, textUpTo } from './field-value.ts'

const id = textUpTo(100).min(1, '缺少编号')
const reason = textUpTo(textLimit).trim().min(1, '请写明理由')

const publication = z.object({
  address: textUpTo(textLimit)
    .trim()
    .regex(/^https?:\/\/[^\s/]+/, '请填写公布的网址，以 http:// 或 https:// 开头'),
  date: z.iso.date('请填写公布的日期'),
})

const stepRequest = z.object(
  {
    id,
    step: z.enum(steps, '没有这一步').exclude(['rework'], '没有这一步'),
    from: z.enum(states, '报告的状态不对'),
    revision: z.int('版本号应当是整数').min(0, '版本号应当是整数'),
    reason: reason.optional(),
    threads: z.array(id).max(200, '意见太多').default([]),
    publication: publication.optional(),
    overrules: z
      .array(z.object({ fingerprint: textUpTo(1_000), reason }), '格式不对')
      .max(500, '格式不对')
      .default([]),
  },
  '格式不对',
)

/** What a client sends to take a step: the state and the revision it has seen, and what it wrote. */
export type StepRequest = z.infer<typeof stepRequest>

/** Reads what a client sends. */
export function readStepRequest(
  body: unknown,
): { readonly value: StepRequest } | { readonly malformed: string } {
  const { data: value, error } = stepRequest.safeParse(body)
  return value ? { value } : { malformed: error?.issues[0]?.message ?? '格式不对' }
}
