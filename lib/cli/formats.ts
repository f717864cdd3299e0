/** What `convert` can write. */
export const formats = ['docx', 'txt', 'html', 'json'] as const

export type Format = (typeof formats)[number]
