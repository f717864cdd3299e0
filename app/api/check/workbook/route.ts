import { z } from 'zod'
import { answered } from '#app/api/answer.ts'
import { download } from '#app/api/download.ts'
import { readJson } from '#app/api/read-json.ts'
import { Refusal } from '#app/api/refusal.ts'
import { Turns } from '#app/api/turns.ts'
import { whoChecks } from '#lib/auth/who.ts'
import { writeXlsx } from '#lib/writers/xlsx/write-xlsx.ts'

const most = {
  limit: 12 * 1024 * 1024,
  tooLong: '汇总的内容超过 12 MB，没有生成文件；请分几批汇总。',
}
const turns = new Turns({ atOnce: 1, mayWait: 20 })

const value = z.union([z.string().max(4000), z.number(), z.null()])
const look = z.enum(['label', 'sum', 'blank', 'unread'])
const cell = z.union([value, z.strictObject({ value, look })])
const few = z.number().int().min(0).max(9)
const sheet = z.strictObject({
  name: z.string().max(100),
  widths: z.array(z.number().min(1).max(120)).max(20),
  frozen: z.strictObject({ rows: few, columns: few }),
  rows: z.array(z.array(cell).max(300)).max(5000),
})
const workbook = z.strictObject({
  name: z.string().max(100),
  sheets: z.array(sheet).min(1).max(12),
})

/** Writes what a page has put together as an Excel file, for whoever may use 校验; nothing is stored. */
export const POST = answered(async (request) => {
  await whoChecks()
  const content = await readJson(request, most)
  const { data } = workbook.safeParse(content)
  if (!data) throw new Refusal(422, '收到的内容不是汇总表，没有生成文件。')
  const bytes = await turns.take(() => writeXlsx(data.sheets))
  return download({
    name: `${data.name}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: Uint8Array.from(bytes),
  })
})
