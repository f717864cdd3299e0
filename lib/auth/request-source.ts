/** Where a request says it comes from; header values as they arrived. */
export interface RequestSource {
  readonly method: string
  readonly host: string | null
  readonly origin: string | null
  readonly fetchSite: string | null
}

/** Why a request is turned away: a status and one sentence. */
export interface SourceProblem {
  readonly status: 403 | 421
  readonly sentence: string
}

/**
 * The names this server answers to: the loopback, what the environment adds, and where it listens
 * on every address, the addresses of this machine.
 */
export function ownNames(
  environment: { readonly [name: string]: string | undefined },
  addresses: readonly string[] = [],
): string[] {
  const { HOST, PUBLIC_URL } = environment
  const open = HOST === undefined || HOST === '' || HOST === '0.0.0.0' || HOST === '::'
  return [
    'localhost',
    '127.0.0.1',
    '[::1]',
    ...(open ? [] : [inAddress(HOST)]),
    ...(open && HOST ? addresses.map(inAddress) : []),
    ...(PUBLIC_URL && URL.canParse(PUBLIC_URL) ? [new URL(PUBLIC_URL).hostname] : []),
  ]
}

function inAddress(name: string): string {
  return name.includes(':') ? `[${name}]` : name.toLowerCase()
}

/**
 * Keeps web pages elsewhere from talking to this server: a name that is not ours (DNS rebinding),
 * and a request other than a plain reading one that another site's page has sent.
 */
export function sourceProblem(
  source: RequestSource,
  names: readonly string[],
): SourceProblem | undefined {
  const host = source.host?.toLowerCase() ?? ''
  const name = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/.exec(host)?.[1]
  if (name === undefined || !names.includes(name))
    return { status: 421, sentence: '这个网址不是本程序的网址；请用启动时显示的网址打开。' }
  if (source.method === 'GET' || source.method === 'HEAD') return undefined
  const isOwn = source.origin === null ? isOwnSite(source.fetchSite) : isOrigin(source.origin, host)
  return isOwn ? undefined : { status: 403, sentence: '别的网页发来的请求，没有执行。' }
}

/** Programs that are no browsers send neither header. */
function isOwnSite(fetchSite: string | null): boolean {
  return fetchSite === null || fetchSite === 'same-origin' || fetchSite === 'none'
}

function isOrigin(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, host: from } = new URL(origin)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  return isWeb && from === new URL(`${protocol}//${host}`).host
}
