import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** The scripts of a page in kB (1,000 bytes) of gzip. */
export interface FirstLoad {
  /** What the served page asks for, scripts for browsers without modules left out. */
  readonly served: number
  /** All that is loaded until the page rests, with nothing touched. */
  readonly untouched: number
}

/** Opens a page in a fresh tab and weighs its scripts. */
export async function firstLoad(page: Page, url: string): Promise<FirstLoad> {
  const scripts = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.set(response.url(), response.body().then(weight))
  })
  const html = (await (await page.goto(url, { waitUntil: 'networkidle' }))?.text()) ?? ''
  const tags = html.match(/<script\b[^>]*>/g) ?? []
  const served = tags.flatMap((tag) => {
    const source = /\bsrc="([^"]+)"/.exec(tag)?.[1]
    const isOld = /\bnomodule\b/i.test(tag)
    return source === undefined || isOld ? [] : [new URL(source, page.url()).href]
  })
  const weights = new Map(
    await Promise.all([...scripts].map(async ([at, size]) => [at, await size] as const)),
  )
  const sum = (urls: Iterable<string>) =>
    [...new Set(urls)].reduce((total, at) => total + (weights.get(at) ?? 0), 0)
  return { served: sum(served), untouched: sum(weights.keys()) }
}

function weight(body: Buffer): number {
  return gzipSync(body).length / 1000
}
