/** What a person may be in an office; somebody may be several. */
export const roles = ['clerk', 'reviewer', 'signer', 'oversight', 'administrator'] as const
export type Role = (typeof roles)[number]

/** The roles as a person reads them. */
export const roleNames: Readonly<Record<Role, string>> = {
  clerk: '填报人',
  reviewer: '审核人',
  signer: '签发人',
  oversight: '区级主管',
  administrator: '管理员',
}
