import { Refusal } from './refusal.ts'

/** The most bytes of a request body: a whole report with the longest narratives fits many times. */
const limit = 2 * 1024 * 1024

/** The body as JSON. Refuses one that is too long before all of it was read, or is not JSON. */
export async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBytes(request)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal(422, '收到的内容不是 JSON，没有保存。')
  }
}

async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLong()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLong()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLong(): Refusal {
  return new Refusal(413, '一次送来的内容超过 2 MB，没有保存；请分几次保存。')
}
