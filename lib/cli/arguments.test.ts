import { describe, expect, test } from 'vitest'
import { readArguments } from './arguments.ts'

describe('the command line', () => {
  test.each<[string[], string | RegExp]>([
    [[], '缺少命令。'],
    [['send'], '没有“send”这个命令。'],
    [['check'], '缺少文件。'],
    [['checks', 'a.json'], 'checks 不需要文件。'],
    [['checks', '--to', 'txt'], 'checks 没有 --to 这个选项。'],
    [['check', 'a.json', '--to', 'txt'], 'check 没有 --to 这个选项。'],
    [['check', 'a.json', '--loud'], '有不认识的选项，或者选项缺少内容。'],
    [['convert', 'a.json'], /^--to 应为 .*json/],
    [['check', 'a.json', '--previous'], '有不认识的选项，或者选项缺少内容。'],
    [['convert', 'a.json', '--to', 'pdf'], /^--to 应为 .*json/],
    [['convert', 'a.json', '--json'], 'convert 没有 --json 这个选项，要写 --to json。'],
    [['convert', 'a.json', 'b.json', '--to', 'json', '--out', 'c'], '有多个文件时用 --out-dir。'],
    [
      ['convert', 'a.json', '--to', 'json', '--out', 'c', '--out-dir', 'd'],
      '--out 和 --out-dir 只能用一个。',
    ],
  ])('%j makes no sense', (args, says) => {
    expect(readArguments(args)).toEqual({ kind: 'wrong', says: expect.stringMatching(says) })
  })

  test.each([
    [['check', 'a.json'], { kind: 'check', files: ['a.json'], json: false }],
    [['checks'], { kind: 'checks', json: false }],
    [['checks', '--json'], { kind: 'checks', json: true }],
    [
      ['check', '--json', 'a.json', 'b.json'],
      { kind: 'check', files: ['a.json', 'b.json'], json: true },
    ],
    [['convert', 'a.json', '--to', 'json'], { kind: 'convert', files: ['a.json'], to: 'json' }],
    [
      ['convert', 'a.json', 'b.json', '--to', 'json', '--out-dir', 'd'],
      { kind: 'convert', files: ['a.json', 'b.json'], to: 'json', outDir: 'd' },
    ],
    [
      ['convert', 'a.json', '--to', 'json', '--out', 'b.json'],
      { kind: 'convert', files: ['a.json'], to: 'json', out: 'b.json' },
    ],
    [
      ['check', '--', '--odd-name.json'],
      { kind: 'check', files: ['--odd-name.json'], json: false },
    ],
    [
      ['check', 'a.docx', '--previous', 'b.txt'],
      { kind: 'check', files: ['a.docx'], json: false, previous: 'b.txt' },
    ],
    [
      ['convert', 'a.docx', '--to', 'html', '--previous', 'b.txt'],
      { kind: 'convert', files: ['a.docx'], to: 'html', previous: 'b.txt' },
    ],
    [['--help'], { kind: 'help' }],
    [['check', '-h'], { kind: 'help' }],
  ])('%j', (args, read) => {
    expect(readArguments(args)).toEqual(read)
  })
})
