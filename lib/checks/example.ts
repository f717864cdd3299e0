import type { Example } from './check.ts'

/** An example of two sentences of the overview: one that is found fault with, one that is right. */
export function said(wrong: string, right: string): Example {
  return { wrong: { narratives: { overview: wrong } }, right: { narratives: { overview: right } } }
}
