/** The form in which a user name is stored and compared: width and case make no difference. */
export function normalUsername(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}

/** Why a text cannot be a user name; undefined where it can. */
export function usernameProblem(name: string): string | undefined {
  return /^[\p{Script=Han}a-z0-9][\p{Script=Han}a-z0-9._-]{1,29}$/u.test(normalUsername(name))
    ? undefined
    : '用户名应为 2 到 30 个汉字、字母或数字，中间可以有 . _ -'
}
