import type { Results } from '#lib/checks/findings-of.ts'
import type { CheckArguments } from './arguments.ts'
import { type Beside, resultsBeside } from './findings-beside.ts'
import { machineReport } from './machine-report.ts'
import { printedFindings } from './printed-findings.ts'
import { besideOf, otherReport } from './read-previous.ts'
import { type ReadReport, readReport } from './read-report.ts'
import type { Terminal } from './terminal.ts'

/** Checks every file; 0 without errors, 1 with, 2 where one of them could not be read. */
export async function checkFiles(
  { files, json, previous }: CheckArguments,
  terminal: Terminal,
): Promise<number> {
  const beside = await besideOf(previous, terminal)
  if (!beside) return 2
  const machine: object[] = []
  let wrong = 0
  for (const file of files) {
    const checked = await check(file, { terminal, beside })
    if (!checked) continue
    const { read, results } = checked
    const { findings } = results
    if (findings.some(({ severity }) => severity === 'error')) wrong += 1
    machine.push(machineReport(file, read, results))
    if (!json) terminal.print(printedFindings(file, read, findings))
  }
  const unread = files.length - machine.length
  if (json) terminal.print(JSON.stringify(machine, undefined, 2))
  else if (files.length > 1) terminal.print(summary(files.length, { unread, wrong }))
  if (unread > 0) return 2
  return wrong > 0 ? 1 : 0
}

interface Checked {
  readonly read: ReadReport
  readonly results: Results
}

/** One file with its findings; nothing where it could not be read, which is told. */
async function check(
  file: string,
  { terminal, beside }: { readonly terminal: Terminal; readonly beside: Beside },
): Promise<Checked | undefined> {
  const read = await readReport(terminal.folder, file)
  if (read.kind === 'refused') {
    terminal.complain(`${file}：${read.says}`)
    return undefined
  }
  const other = otherReport(read, beside)
  if (other) terminal.complain(`${file}：${other}`)
  return { read, results: resultsBeside(read, beside) }
}

function summary(files: number, { unread, wrong }: { unread: number; wrong: number }): string {
  const clean = files - unread - wrong
  return `共 ${files} 个文件：${clean} 个没有错误，${wrong} 个有错误，${unread} 个没有读成。`
}
