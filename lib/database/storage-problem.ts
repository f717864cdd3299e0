export type StorageProblemKind =
  | 'newer'
  | 'unwritable'
  | 'full'
  | 'busy'
  | 'torn'
  | 'address'
  | 'away'
  | 'locked'
  | 'forbidden'
  | 'old'
  | 'encoding'

const sentences: Readonly<Record<StorageProblemKind, string>> = {
  newer: '数据是用更新版本的程序保存的，本版本没有改动它；请用更新的版本打开。',
  unwritable:
    '数据文件夹不能写入，已有的数据没有变化；请检查文件夹的权限，或用 DATA_DIR 指定别处。',
  full: '磁盘已满，这次没有保存，已保存的内容没有变化；请腾出空间，随后会自动再存。',
  busy: '数据正被别的程序占用，这次没有保存，已保存的内容没有变化；稍后会自动再存。',
  torn: '数据读不出来，可能已损坏，程序没有改动它；请用备份替换，或请技术人员查看。',
  address:
    'DATABASE_URL 不是数据库的地址，程序没有启动；应当形如 postgres://用户名:密码@主机/数据库名。',
  away: '连不上数据库，这次没有保存，已保存的内容没有变化；请检查数据库是否在运行，连上后会自动再存。',
  locked:
    '数据库不让程序登录，已有的数据没有变化；请检查 DATABASE_URL 里的用户名、密码和数据库名。',
  forbidden:
    '数据库不让程序写入，已有的数据没有变化；请把数据库的所有者改为 DATABASE_URL 里的用户。',
  old: '数据库的版本太旧，程序没有改动它；请升级到 PostgreSQL 13 或更新的版本。',
  encoding: '数据库的编码不是 UTF8，存不了汉字，程序没有改动它；请用 UTF8 编码新建一个数据库。',
}

/** A failure of the storage itself, told as one sentence for the person at the screen. */
export class StorageProblem extends Error {
  readonly kind: StorageProblemKind

  constructor(kind: StorageProblemKind, cause?: unknown) {
    super(sentences[kind], { cause })
    this.name = 'StorageProblem'
    this.kind = kind
  }
}

const kinds: readonly (readonly [pattern: RegExp, kind: StorageProblemKind])[] = [
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/, 'full'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR)/, 'unwritable'],
  [/^SQLITE_IOERR_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE)/, 'unwritable'],
  [/^SQLITE_(CORRUPT|NOTADB|IOERR|FORMAT)/, 'torn'],
  // From here on the states of PostgreSQL, and what its connection fails with.
  [/^(53100|53200|53400)$/, 'full'],
  [/^(53300|55P03|40001|40P01|25P03|57014)$/, 'busy'],
  [/^(58030|XX001|XX002)$/, 'torn'],
  [/^(28...|3D000)$/, 'locked'],
  [/^(42501|25006)$/, 'forbidden'],
  [/^ERR_INVALID_URL$/, 'address'],
  [/^(08...|57P0\d)$/, 'away'],
  [/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|EPIPE|ENOENT)/, 'away'],
]

/** The storage problem behind an error, or undefined where the error is of another kind. */
export function storageProblem(error: unknown): StorageProblem | undefined {
  if (error instanceof StorageProblem) return error
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const kind = kinds.find(([pattern]) => pattern.test(code))?.[1]
  return kind === undefined ? undefined : new StorageProblem(kind, error)
}
