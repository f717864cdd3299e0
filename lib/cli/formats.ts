/** What `convert` can write. */
export const formats = ['json'] as const

export type Format = (typeof formats)[number]
