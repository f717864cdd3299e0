import { readBytes } from './read-bytes.ts'
import { Refusal } from './refusal.ts'

/** The most bytes of a request body: a whole report with the longest narratives fits many times. */
const limit = 2 * 1024 * 1024
const tooLong = '一次送来的内容超过 2 MB，没有保存；请分几次保存。'

/** The body as JSON. Refuses one that is too long before all of it was read, or is not JSON. */
export async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBytes(request, { limit, tooLong })
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal(422, '收到的内容不是 JSON，没有保存。')
  }
}
