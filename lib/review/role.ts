/** What a person may be in an office; somebody may be several. */
export const roles = ['clerk', 'reviewer', 'signer', 'oversight', 'administrator'] as const
export type Role = (typeof roles)[number]
