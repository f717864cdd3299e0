const reasons: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件或文件夹',
  EISDIR: '这是一个文件夹',
  ENOTDIR: '路径中间不是文件夹',
  EEXIST: '同名的文件已经存在',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘只能读',
  ENOSPC: '磁盘已满',
  EBUSY: '文件被别的程序占用',
}

/** Why the system refused a file, in Chinese; anything that is no system error is thrown on. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const code = String(error.code)
  return reasons[code] ?? `系统没有允许（${code}）`
}
