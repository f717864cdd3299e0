import type { Route } from 'next'

/** Carries the page that was asked for inside the program; what a client sends under it is replaced. */
export const pageHeader = 'x-nianbao-page'

/** The page for signing in, which leads on to the one that was asked for. */
export function signInPage(wanted: string | null): Route {
  const page = wantedPage(wanted)
  return page === '/' ? '/login' : `/login?to=${encodeURIComponent(page)}`
}

/** A page of this program as an address names it; the list for anything that leads elsewhere. */
export function wantedPage(text: unknown): Route {
  const here = 'http://here.invalid'
  if (typeof text !== 'string' || !URL.canParse(text, here)) return '/'
  const { origin, pathname, searchParams } = new URL(text, here)
  if (origin !== here || !text.startsWith('/') || pathname.startsWith('//')) return '/'
  if (pathname === '/login') return '/'
  searchParams.delete('_rsc')
  const asked = searchParams.size > 0 ? `?${searchParams}` : ''
  return (pathname + asked) as Route
}
