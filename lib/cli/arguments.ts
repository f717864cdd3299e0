import { parseArgs } from 'node:util'
import { type Format, formats } from './formats.ts'

/** A command line that was understood, or one sentence why it was not. */
export type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly says: string }
  | ChecksArguments
  | CheckArguments
  | ConvertArguments

/** The list of the checks themselves. */
export interface ChecksArguments {
  readonly kind: 'checks'
  readonly json: boolean
}

export interface CheckArguments {
  readonly kind: 'check'
  readonly files: readonly string[]
  readonly json: boolean
  /** The file with last year’s report. */
  readonly previous?: string
}

export interface ConvertArguments {
  readonly kind: 'convert'
  readonly files: readonly string[]
  readonly to: Format
  /** The one file to write. */
  readonly out?: string
  /** The folder to write into, under the names the files have. */
  readonly outDir?: string
  /** The file with last year’s report. */
  readonly previous?: string
}

export const usage = `用法：
  npm run --silent nianbao -- check 文件… [--json] [--previous 上年文件]
  npm run --silent nianbao -- convert 文件… --to ${formats.join('|')} [--out 文件 | --out-dir 文件夹] [--previous 上年文件]
  npm run --silent nianbao -- checks [--json]
可以读 .docx、.txt、.html、.pdf 和 .json 文件；--previous 给出上年报告，用来核对上年结转等数；checks 列出全部检查项目。
退出码：0 完成，1 检查出错误，2 有文件没有读成或写成。`

const options = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  to: { type: 'string' },
  out: { type: 'string' },
  'out-dir': { type: 'string' },
  previous: { type: 'string' },
} as const

type Values = ReturnType<typeof parse>['values']

/** Reads the words after `nianbao`. */
export function readArguments(args: readonly string[]): Arguments {
  const read = tryParse(args)
  if (!read) return wrong('有不认识的选项，或者选项缺少内容。')
  const [command, ...files] = read.positionals
  if (read.values.help) return { kind: 'help' }
  if (command === 'checks') return checks(files, read.values)
  if (command !== 'check' && command !== 'convert')
    return wrong(command === undefined ? '缺少命令。' : `没有“${command}”这个命令。`)
  if (files.length === 0) return wrong('缺少文件。')
  return command === 'check' ? check(files, read.values) : convert(files, read.values)
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true })
}

function tryParse(args: readonly string[]) {
  try {
    return parse(args)
  } catch {
    return undefined
  }
}

function checks(files: readonly string[], { json = false, ...others }: Values): Arguments {
  const foreign = Object.keys(others)[0]
  if (foreign) return wrong(`checks 没有 --${foreign} 这个选项。`)
  return files.length > 0 ? wrong('checks 不需要文件。') : { kind: 'checks', json }
}

function check(files: readonly string[], { json = false, previous, ...others }: Values): Arguments {
  const foreign = Object.keys(others)[0]
  if (foreign) return wrong(`check 没有 --${foreign} 这个选项。`)
  return { kind: 'check', files, json, ...(previous !== undefined && { previous }) }
}

function convert(files: readonly string[], values: Values): Arguments {
  const { to, out, 'out-dir': outDir, previous } = values
  const format = formats.find((one) => one === to)
  if (values.json) return wrong('convert 没有 --json 这个选项，要写 --to json。')
  if (!format) return wrong(`--to 应为 ${formats.join('、')} 之一。`)
  if (out !== undefined && outDir !== undefined) return wrong('--out 和 --out-dir 只能用一个。')
  if (out !== undefined && files.length > 1) return wrong('有多个文件时用 --out-dir。')
  return {
    kind: 'convert',
    files,
    to: format,
    ...(out !== undefined && { out }),
    ...(outDir !== undefined && { outDir }),
    ...(previous !== undefined && { previous }),
  }
}

function wrong(says: string): Arguments {
  return { kind: 'wrong', says }
}
