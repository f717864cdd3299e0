/** What `convert` can write. */
export const formats = ['txt', 'json'] as const

export type Format = (typeof formats)[number]
