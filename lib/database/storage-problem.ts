export type StorageProblemKind = 'newer' | 'unwritable' | 'full' | 'busy' | 'torn'

const sentences: Readonly<Record<StorageProblemKind, string>> = {
  newer: '数据是用更新版本的程序保存的，本版本没有改动它；请用更新的版本打开。',
  unwritable:
    '数据文件夹不能写入，已有的数据没有变化；请检查文件夹的权限，或用 DATA_DIR 指定别处。',
  full: '磁盘已满，这次没有保存，已保存的内容没有变化；请腾出空间，随后会自动再存。',
  busy: '数据文件正被别的程序占用，这次没有保存，已保存的内容没有变化；稍后会自动再存。',
  torn: '数据文件读不出来，可能已损坏，程序没有改动它；请用备份替换，或请技术人员查看。',
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
]

/** The storage problem behind an error, or undefined where the error is of another kind. */
export function storageProblem(error: unknown): StorageProblem | undefined {
  if (error instanceof StorageProblem) return error
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const kind = kinds.find(([pattern]) => pattern.test(code))?.[1]
  return kind === undefined ? undefined : new StorageProblem(kind, error)
}
