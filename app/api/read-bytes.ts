import { Refusal } from './refusal.ts'

/** The body of a request; refuses with this sentence when it is longer, before all of it was read. */
export async function readBytes(
  request: Request,
  { limit, tooLong }: { readonly limit: number; readonly tooLong: string },
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Refusal(413, tooLong)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw new Refusal(413, tooLong)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
