import type { SaveAnswer, SaveRefusal, SaveReply, SaveRequest, Send } from './saving.ts'

/** Milliseconds after which no answer is coming. */
const patience = 20_000
const unreadable = '服务器的答复不完整；修改已暂存本机，会自动再存。'

/** Sends the changes of one report to its route handler. */
export function sendChanges(report: string): Send {
  const address = `/api/reports/${encodeURIComponent(report)}/changes`
  return async (request) => {
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort(), patience)
    request.signal?.addEventListener('abort', () => limit.abort())
    try {
      const response = await fetch(...call(address, request, limit.signal))
      return readReply(request, response.status, await response.json().catch(() => undefined))
    } finally {
      clearTimeout(timer)
    }
  }
}

function call(
  address: string,
  { since, changes, leaving }: SaveRequest,
  signal: AbortSignal,
): [string, RequestInit] {
  if (!changes) return [`${address}?since=${since}`, { cache: 'no-store', signal }]
  const init: RequestInit = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ since, changes }),
    ...(leaving ? { keepalive: true } : { signal }),
  }
  return [address, init]
}

/** What an answer says; one that leaves a change unanswered counts as none. */
export function readReply(request: SaveRequest, status: number, body: unknown): SaveReply {
  const content = typeof body === 'object' && body !== null ? body : {}
  if (status !== 200) return refusal(status, content)
  const { revision, results = [], changed, savedAt } = content as Partial<SaveAnswer>
  const answered = new Set(results.map(({ id }) => id))
  const isWhole = (request.changes ?? []).every(({ id }) => answered.has(id))
  if (typeof revision !== 'number' || !Array.isArray(changed) || !savedAt || !isWhole)
    return { kind: 'refused', status: 502, says: unreadable, rejected: [] }
  return { kind: 'taken', revision, results, changed, savedAt }
}

function refusal(status: number, content: object): SaveRefusal {
  const { error, rejected } = content as { readonly error?: unknown; readonly rejected?: unknown }
  const says =
    typeof error === 'string' ? error : `服务器没有保存（${status}）；修改已暂存本机，会自动再存。`
  const ids = Array.isArray(rejected) ? rejected.filter((id) => typeof id === 'string') : []
  return { kind: 'refused', status, says, rejected: ids }
}
