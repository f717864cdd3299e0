import { z } from 'zod'
import { answered } from '#app/api/answer.ts'
import { download } from '#app/api/download.ts'
import { readJson } from '#app/api/read-json.ts'
import { Refusal } from '#app/api/refusal.ts'
import { Turns } from '#app/api/turns.ts'
import { today } from '#app/today.ts'
import { whoChecks } from '#lib/auth/who.ts'
import { memoBlocks } from './memo-blocks.ts'

const turns = new Turns({ atOnce: 2, mayWait: 60 })

const words = z.string().max(2000)
const memo = z.strictObject({
  agency: z.string().max(200),
  year: z.number().int().min(0).max(9999),
  file: z.string().max(300),
  points: z
    .array(
      z.strictObject({
        severity: z.enum(['error', 'warning']),
        place: words,
        says: words,
        cure: words.optional(),
      }),
    )
    .max(10),
  more: z.number().int().min(0).max(10_000),
  unread: z.array(words).max(10),
  moreUnread: z.number().int().min(0).max(10_000),
  isCompared: z.boolean(),
})

/** Writes a 审核意见 as a Word file, for whoever may use 校验; nothing is stored. */
export const POST = answered(async (request) => {
  await whoChecks()
  const { data } = memo.safeParse(await readJson(request))
  if (!data) throw new Refusal(422, '收到的内容不是审核意见，没有生成文件。')
  const { writeDocx } = await import('#lib/writers/docx/write-docx.ts')
  const bytes = await turns.take(() => writeDocx(memoBlocks(data, today())))
  return download({
    name: `${data.agency}审核意见.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: Uint8Array.from(bytes),
  })
})
