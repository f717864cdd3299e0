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

/** What each is for, in the own office unless said otherwise. */
export const roleDuties: Readonly<Record<Role, string>> = {
  clerk: '编写并报送报告',
  reviewer: '审核报送的报告，同意或退回',
  signer: '签发',
  oversight: '查看下级机构已报送的报告，可重新开启已签发的',
  administrator: '管理本机构和下级机构的账号，不看报告内容',
}
