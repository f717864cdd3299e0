import { readBytes } from './read-bytes.ts'
import { Refusal } from './refusal.ts'

/** A whole report with the longest narratives fits many times. */
const ordinary = {
  limit: 2 * 1024 * 1024,
  tooLong: '一次送来的内容超过 2 MB，没有保存；请分几次保存。',
}

/** The body as JSON. Refuses one that is too long before all of it was read, or is not JSON. */
export async function readJson(request: Request, most = ordinary): Promise<unknown> {
  const bytes = await readBytes(request, most)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal(422, '收到的内容不是 JSON，没有保存。')
  }
}
