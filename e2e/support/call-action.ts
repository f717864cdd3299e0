import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const build = join(import.meta.dirname, '../../.next')

interface Reference {
  readonly exportedName: string
  readonly filename: string
  readonly workers: Readonly<Record<string, unknown>>
}

/** An action of the build as a browser calls it: `app/login/actions.ts#signInAction`. */
function actionReference(name: string): { readonly id: string; readonly page: string } {
  const file = join(build, 'server/server-reference-manifest.json')
  const { node }: { readonly node: Record<string, Reference> } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  const found = Object.entries(node).find(
    ([, { filename, exportedName }]) => `${filename}#${exportedName}` === name,
  )
  if (!found) throw new Error(`the build has no action ${name}`)
  const worker = Object.keys(found[1].workers)[0] ?? 'app/page'
  return { id: found[0], page: `/${worker.replace(/^app\/?|\/?page$/g, '')}` }
}

interface Called {
  readonly url: string
  readonly cookie?: string
  /** The arguments; a form as the only one. */
  readonly args: readonly unknown[] | FormData
  readonly headers?: Readonly<Record<string, string>>
}

/** What an action answered: where it sent the browser, and its result as JSON. */
export interface ActionAnswer {
  readonly status: number
  readonly to: string | null
  readonly result: string
  readonly response: Response
}

/** Calls an action over HTTP, past the page that has the button. */
export async function callAction(name: string, called: Called): Promise<ActionAnswer> {
  const { id, page } = actionReference(name)
  const response = await fetch(called.url + page.replace(/\[\w+\]/g, 'x'), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Next-Action': id, cookie: called.cookie ?? '', ...called.headers },
    body: encoded(called.args),
  })
  const text = await response.text()
  return {
    status: response.status,
    to: response.headers.get('x-action-redirect') ?? response.headers.get('location'),
    result: resultIn(text),
    response,
  }
}

/** Lines of `id:JSON`; the first says which of them is the result, others may be the page anew. */
function resultIn(text: string): string {
  const id = /"a":"\$@(\w+)"/.exec(text)?.[1]
  return new RegExp(`^${id}:(.*)$`, 'm').exec(text)?.[1] ?? text.slice(0, 500)
}

/** As React sends arguments: plain ones as JSON, a form by reference to its own fields. */
function encoded(args: Called['args']): BodyInit {
  if (!(args instanceof FormData)) return JSON.stringify(args)
  const form = new FormData()
  for (const [name, value] of args) form.append(`_1_${name}`, value)
  form.set('0', '["$K1"]')
  return form
}

/** Signs in over HTTP; the cookies to send from then on. */
export async function cookieOf(
  url: string,
  account: { readonly username: string; readonly password: string },
): Promise<string> {
  const { response, result } = await callAction('app/login/actions.ts#signInAction', {
    url,
    args: [account],
  })
  const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0])
  if (cookies.length === 0) throw new Error(`not signed in: ${result}`)
  return cookies.join('; ')
}
