import { networkInterfaces } from 'node:os'
import { type NextRequest, NextResponse } from 'next/server'
import { ownNames, sourceProblem } from '#lib/auth/request-source.ts'
import { pageHeader } from '#lib/auth/wanted-page.ts'

const isDevelopment = process.env.NODE_ENV === 'development'

/**
 * Checks where a request comes from and gives each answer its own content security policy. It never
 * decides what a person may do: pages, actions and handlers do.
 */
export function proxy(request: NextRequest): Response {
  const { headers, method, nextUrl } = request
  const problem = sourceProblem(
    {
      method,
      host: headers.get('host'),
      origin: headers.get('origin'),
      fetchSite: headers.get('sec-fetch-site'),
    },
    ownNames(process.env, ownAddresses()),
  )
  if (problem) return refused(problem.sentence, problem.status)
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()))
  const passed = new Headers(headers)
  passed.set('content-security-policy', policy)
  passed.set(pageHeader, method === 'GET' ? nextUrl.pathname + nextUrl.search : '')
  const response = NextResponse.next({ request: { headers: passed } })
  response.headers.set('content-security-policy', policy)
  return response
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map((one) => one.address))
}

function refused(sentence: string, status: number): Response {
  return new Response(sentence, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

/** Next reads the nonce out of the request's policy and puts it on its own scripts. */
function contentSecurityPolicy(nonce: string): string {
  const development = isDevelopment ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${development}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
