import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/** Carries the address of the client inside the program; what a client sends under it is removed. */
export const addressHeader = 'x-nianbao-address'

/**
 * Notes on every request of this program, before anything else sees it, the address it comes from:
 * headers alone would let a client name any. A proxy is believed where it runs on this machine and
 * PUBLIC_URL says that there is one; then the last address it forwards counts.
 */
export function noteAddresses(hasProxy: boolean): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { readonly request: IncomingMessage }
    request.headers[addressHeader] = addressOf(request, hasProxy)
  })
}

function addressOf({ headers, socket }: IncomingMessage, hasProxy: boolean): string {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',')
  const last = forwarded[forwarded.length - 1]?.trim()
  return hasProxy && isLoopback(address) && last ? last : address
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.')
}
