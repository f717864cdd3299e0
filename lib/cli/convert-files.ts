import { mkdir } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { openCounts } from '#lib/checks/answered.ts'
import type { ConvertArguments } from './arguments.ts'
import { type Beside, findingsBeside } from './findings-beside.ts'
import { besideOf } from './read-previous.ts'
import { readReport } from './read-report.ts'
import { systemReason } from './system-reason.ts'
import type { Terminal } from './terminal.ts'
import { writeReport } from './write-report.ts'
import { writeWhole } from './write-whole.ts'

/** Converts every file; 0 when all are written, 2 where one could not be read or written. */
export async function convertFiles(args: ConvertArguments, terminal: Terminal): Promise<number> {
  const written = new Set(args.files.map((file) => resolve(terminal.folder, file)))
  const beside = await besideOf(args.previous, terminal)
  if (!beside) return 2
  let failed = 0
  for (const file of args.files) {
    const target = resolve(terminal.folder, targetOf(file, args))
    const done = written.has(target)
      ? { failure: '结果会盖住另一个文件，没有写；请另选 --out 或 --out-dir。' }
      : await convert(file, target, { args, terminal, beside })
    if ('failure' in done) {
      failed += 1
      terminal.complain(`${file}：${done.failure}`)
    } else {
      written.add(target)
      terminal.print(`${file} → ${relative(terminal.folder, target)}${remarks(done)}`)
    }
  }
  return failed > 0 ? 2 : 0
}

function remarks({ errors, unclear }: Written): string {
  const told = [
    ...(errors > 0 ? [`草稿，有 ${errors} 处错误`] : []),
    ...(unclear > 0 ? [`有 ${unclear} 处没有读准，用 check 看`] : []),
  ]
  return told.length > 0 ? `（${told.join('；')}）` : ''
}

/** Beside the file itself where neither a file nor a folder is named. */
function targetOf(file: string, { to, out, outDir }: ConvertArguments): string {
  return out ?? join(outDir ?? dirname(file), `${basename(file, extname(file))}.${to}`)
}

/** How many errors what was written still has, and how much of the file was not read as it stood. */
interface Written {
  readonly errors: number
  readonly unclear: number
}

interface Context {
  readonly args: ConvertArguments
  readonly terminal: Terminal
  readonly beside: Beside
}

/** What was written, or why nothing was. */
async function convert(
  file: string,
  target: string,
  { args, terminal, beside }: Context,
): Promise<Written | { readonly failure: string }> {
  const read = await readReport(terminal.folder, file)
  if (read.kind === 'refused') return { failure: read.says }
  const { error: errors } = openCounts(findingsBeside(read, beside))
  const content = await writeReport(args.to, read, errors > 0)
  try {
    await mkdir(dirname(target), { recursive: true })
    await writeWhole(target, content)
    return { errors, unclear: read.notes?.length ?? 0 }
  } catch (error) {
    const failure = `${systemReason(error)}，没有写入 ${relative(terminal.folder, target)}。`
    return { failure }
  }
}
