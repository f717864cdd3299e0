import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reportWith } from '#lib/checks/test-check.ts'
import { compose } from '#lib/document/compose.ts'
import type { Report } from '#lib/report/report.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { writeHtml } from '#lib/writers/html/write-html.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

const program = join(import.meta.dirname, '../../bin/nianbao.mjs')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  return { status, stdout, stderr }
}

function put(file: string, content: string | Report): void {
  const text = typeof content === 'string' ? content : writeJson(annualReport2021, content)
  writeFileSync(join(folder, file), text)
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

const whole = {
  contact: { phone: '0999-8123456' },
  signature: { name: '云澜市青禾区柳塘街道办事处', date: '2024-01-12' },
}
const right = reportWith(whole)
const overview = right.narratives.overview?.replace('申请0件', '申请6件') ?? ''
const missing = reportWith({
  ...whole,
  cells: { 'requests.received.naturalPerson': 6 },
  narratives: { overview },
})
const sentence = '自然人：本年新收 6 + 上年结转 0 = 6，办理结果总计 0 + 结转下年度 0 = 0，相差 6。'

describe('nianbao check', () => {
  test('a right report ends with 0', () => {
    put('right.json', right)
    expect(run('check', 'right.json')).toEqual({
      status: 0,
      stdout: 'right.json（云澜市青禾区柳塘街道办事处 2023 年）：没有发现问题。\n',
      stderr: '',
    })
  })

  test('an error ends with 1 and is told in Chinese, with its part, its cells and its cure', () => {
    put('wrong.json', missing)
    const { status, stdout } = run('check', 'wrong.json')
    expect(status).toBe(1)
    expect(stdout.split('\n')).toEqual([
      'wrong.json（云澜市青禾区柳塘街道办事处 2023 年）：1 处错误。',
      '  三、收到和处理政府信息公开申请情况',
      `    错误  ${sentence}`,
      '          单元格：本年新收·自然人、上年结转·自然人、办理结果总计·自然人、结转下年度·自然人',
      '          可以：若“结转下年度”为 6 则平衡',
      '',
    ])
  })

  test('a warning alone ends with 0', () => {
    put('warned.json', reportWith({ cells: { 'proactive.governmentRules.inForce': 6 } }))
    const { status, stdout } = run('check', 'warned.json')
    expect(status).toBe(0)
    expect(stdout).toContain('提醒  规章：现行有效 6，一般应为 0。')
  })

  test('a file that cannot be read ends with 2, takes one line, and the others are still done', () => {
    put('right.json', right)
    put('wrong.json', missing)
    put('torn.json', '{"template":')
    put('foreign.json', writeJson(annualReport2021, right).replace('received', 'recieved'))
    writeFileSync(join(folder, 'gbk.json'), Buffer.from([0x7b, 0xc4, 0xea, 0x7d]))
    mkdirSync(join(folder, 'folder.json'))
    put('report.pages', '')
    const { status, stdout, stderr } = run(
      ...['check', 'torn.json', 'right.json', 'foreign.json', 'gbk.json', 'folder.json'],
      ...['none.json', 'report.pages', 'wrong.json'],
    )
    expect(status).toBe(2)
    expect(stderr.trimEnd().split('\n')).toEqual([
      'torn.json：文件不是 JSON，或者内容不完整，没有读入。',
      'foreign.json：“cells.requests.recieved.naturalPerson”：这个模板没有这一格，没有读入。',
      expect.stringMatching(/^gbk\.json：.*没有读入。$/),
      'folder.json：这是一个文件夹，没有读入。',
      'none.json：找不到这个文件或文件夹，没有读入。',
      'report.pages：文件是空的，没有读取。请确认它已经保存、下载完整，再选一次。',
    ])
    expect(stdout).toContain('right.json（')
    expect(stdout).toContain(sentence)
    expect(stdout).toContain('共 8 个文件：1 个没有错误，1 个有错误，6 个没有读成。')
  })

  test('--json prints one array and nothing else', () => {
    put('right.json', right)
    put('wrong.json', missing)
    put('noted.json', reportWith({ narratives: { overview: '全年公开信息XX条。' } }))
    const { status, stdout, stderr } = run(
      ...['check', '--json', 'right.json', 'none.json', 'wrong.json', 'noted.json'],
    )
    expect(status).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    const [first, second, third] = JSON.parse(stdout)
    expect(first).toMatchObject({
      file: 'right.json',
      template: 'annual-report-2021',
      agency: right.agency,
      kind: '街道',
      year: 2023,
      findings: [],
      rules: expect.stringMatching(/^\d{4}\.\d+$/),
    })
    expect(Object.keys(first.cells)).toHaveLength(200)
    expect(first.checks).toMatchObject({
      'requests-balance': 'clean',
      'carried-over': 'not-evaluable',
      'table-missing': 'not-evaluable',
    })
    expect(second.checks['requests-balance']).toBe('found')
    expect(second.findings[0]).toEqual({
      check: 'requests-balance',
      number: 'NB-105',
      severity: 'error',
      message: sentence,
      cells: [
        'requests.received.naturalPerson',
        'requests.carriedOver.naturalPerson',
        'requests.outcomesTotal.naturalPerson',
        'requests.carriedForward.naturalPerson',
      ],
      part: 'requests',
      cure: '若“结转下年度”为 6 则平衡',
    })
    expect(third.findings).toContainEqual({
      check: 'leftover-instruction',
      number: 'NB-504',
      severity: 'error',
      message: '留有没有填写的“XX”。',
      cells: [],
      part: 'overview',
      quote: '全年公开信息XX条。',
    })
  })

  test('checks --json lists every rule with its number', () => {
    const { status, stdout } = run('checks', '--json')
    expect(status).toBe(0)
    const { version, rules } = JSON.parse(stdout)
    expect(version).toMatch(/^\d{4}\.\d+$/)
    expect(rules[0]).toMatchObject({ number: 'NB-101', id: 'blank-cell', severity: 'error' })
    expect(run('checks').stdout).toContain('NB-105  错误  ')
  })

  test('500 files in one call are all checked', () => {
    const text = writeJson(annualReport2021, right)
    const files = Array.from({ length: 500 }, (_, index) => `${index}.json`)
    for (const file of files) put(file, text)
    const { status, stdout } = run('check', '--json', ...files)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toHaveLength(500)
  })
})

/** The same report as an office has it. */
async function putAs(file: string, report: Report): Promise<void> {
  const blocks = compose(annualReport2021, report)
  const written = {
    '.docx': () => writeDocx(blocks, { isDraft: false }),
    '.txt': () => writeTxt(blocks),
    '.html': () => writeHtml(blocks),
  }[extname(file)]
  writeFileSync(join(folder, file), (await written?.()) ?? '')
}

describe('nianbao with files of every format', () => {
  test.each(['a.docx', 'a.txt', 'a.html'])(
    '%s is checked and converted like its JSON',
    async (file) => {
      await putAs(file, missing)
      put('own.json', missing)
      const checked = run('check', file)
      expect(checked).toMatchObject({ status: 1, stderr: '' })
      expect(checked.stdout).toContain(sentence)
      expect(checked.stdout).not.toContain('读取说明')
      expect(run('convert', file, '--to', 'json').status).toBe(0)
      expect(run('convert', 'own.json', '--to', 'json', '--out', 'b.json').status).toBe(0)
      const { notes, ...report } = JSON.parse(read('a.json'))
      expect(notes).toEqual([])
      expect(report.cells).toEqual(JSON.parse(read('b.json')).cells)
      expect(run('check', 'a.json').stdout).toContain(sentence)
    },
  )

  test('what was not read as it stood is told, in words and in JSON', async () => {
    await putAs('a.txt', right)
    const text = read('a.txt').replace(/^(四、结转下年度继续办理)\t0/m, '$1\t三件')
    writeFileSync(join(folder, 'a.txt'), text)
    expect(run('check', 'a.txt').stdout).toContain('    读取  “结转下年度·自然人”写的是“三件”')
    const note = { kind: 'notANumber', text: '三件', at: 'requests.carriedForward.naturalPerson' }
    const [checked] = JSON.parse(run('check', '--json', 'a.txt').stdout)
    expect(checked.notes).toEqual([note])
    const { stdout } = run('convert', 'a.txt', '--to', 'json')
    expect(stdout).toContain('有 1 处没有读准')
    expect(JSON.parse(read('a.json')).notes).toEqual([note])
  })

  test('content decides, and what is no report takes one line', async () => {
    await putAs('a.txt', right)
    writeFileSync(join(folder, 'a.docx'), read('a.txt'))
    writeFileSync(join(folder, 'old.doc'), Buffer.from('d0cf11e0a1b11ae1', 'hex'))
    writeFileSync(join(folder, 'poem.txt'), '床前明月光。')
    const { status, stdout, stderr } = run('check', 'a.docx', 'old.doc', 'poem.txt')
    expect(status).toBe(2)
    expect(stdout).toContain('a.docx（云澜市青禾区柳塘街道办事处 2023 年）：没有发现')
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^old\.doc：.*另存为 \.docx/),
      expect.stringMatching(/^poem\.txt：.*。$/),
    ])
  })

  test('--to html writes a page fragment without style or script', () => {
    put('right.json', right)
    expect(run('convert', 'right.json', '--to', 'html').status).toBe(0)
    expect(read('right.html')).toMatch(/^<h1>云澜市青禾区柳塘街道办事处2023年/)
    expect(read('right.html')).not.toMatch(/style|script/)
  })
})

describe('--previous', () => {
  const lastYear = {
    ...right,
    year: right.year - 1,
    cells: {
      ...right.cells,
      'requests.received.naturalPerson': 4,
      'requests.carriedForward.naturalPerson': 4,
    },
  }

  test('gives the checks last year’s report, of any format', async () => {
    put('right.json', right)
    await putAs('last.txt', lastYear)
    const { status, stdout } = run('check', 'right.json', '--previous', 'last.txt')
    expect(status).toBe(1)
    expect(stdout).toMatch(/上年结转.*0.*4/)
    put('last.json', lastYear)
    expect(run('check', 'right.json', '--previous', 'last.json').stdout).toBe(stdout)
    const converted = run('convert', 'right.json', '--to', 'txt', '--previous', 'last.json')
    expect(converted.stdout).toMatch(/草稿，有 \d+ 处错误/)
  })

  test('of another year is left aside, which is told', () => {
    put('right.json', right)
    put('older.json', { ...lastYear, year: right.year - 2 })
    const { status, stderr } = run('check', 'right.json', '--previous', 'older.json')
    expect([status, stderr]).toEqual([
      0,
      `right.json：这是 ${right.year} 年的报告，--previous 是 ${right.year - 2} 年的，没有拿来比。\n`,
    ])
  })

  test('of another agency is told, and compared: names change', () => {
    put('right.json', right)
    put('other.json', { ...lastYear, agency: '云澜市青禾区石桥镇人民政府' })
    const { status, stderr } = run('check', 'right.json', '--previous', 'other.json')
    expect(status).toBe(1)
    expect(stderr).toBe(
      `right.json：这是“${right.agency}”的报告，--previous 是“云澜市青禾区石桥镇人民政府”的；不是更名或者合并的，请换上年报告。\n`,
    )
    put('short.json', { ...lastYear, agency: '青禾区柳塘街道' })
    expect(run('check', 'right.json', '--previous', 'short.json').stderr).toBe('')
  })

  test('with blanks and words is told not to have been compared there', () => {
    put('right.json', right)
    const cells = { 'requests.carriedForward.naturalPerson': { text: '三件' } }
    put('last.json', { ...right, year: right.year - 1, cells: { ...right.cells, ...cells } })
    expect(run('check', 'right.json', '--previous', 'last.json').stderr).toBe(
      'last.json：有 2 格要拿来比的数是空的，或者不是数字，这些没有比。\n',
    )
  })

  test('that cannot be read ends with 2 before anything is checked', () => {
    put('right.json', right)
    const { status, stdout, stderr } = run('check', 'right.json', '--previous', 'none.json')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe('none.json：找不到这个文件或文件夹，没有读入。\n')
  })
})

describe('nianbao convert', () => {
  test('words in a cell of our own format are told as of any other', () => {
    const cells = { ...right.cells, 'requests.received.naturalPerson': { text: '三件' } }
    put('words.json', { ...right, cells })
    run('convert', 'words.json', '--to', 'json', '--out', 'again.json')
    expect(JSON.parse(read('again.json')).notes).toEqual([
      { kind: 'notANumber', text: '三件', at: 'requests.received.naturalPerson' },
    ])
  })

  test('--out-dir keeps the base names and makes the folder', () => {
    put('right.json', right)
    put('wrong.json', missing)
    const { status, stdout } = run(
      ...['convert', 'right.json', 'wrong.json', '--to', 'json', '--out-dir', 'new/out'],
    )
    expect(status).toBe(0)
    expect(stdout).toBe(
      `right.json → ${join('new', 'out', 'right.json')}\nwrong.json → ${join('new', 'out', 'wrong.json')}（草稿，有 1 处错误）\n`,
    )
    expect(read('new/out/right.json')).toBe(writeJson(annualReport2021, right))
  })

  test('--out names the one file', () => {
    put('right.json', right)
    expect(run('convert', 'right.json', '--to', 'json', '--out', 'again.json').status).toBe(0)
    expect(read('again.json')).toBe(read('right.json'))
  })

  test('to Word and to plain text, with the figures in them', async () => {
    put('right.json', reportWith({ cells: { 'proactive.administrativePenalties.decisions': 56 } }))
    expect(run('convert', 'right.json', '--to', 'docx', '--out-dir', 'out').status).toBe(0)
    const word = await mammoth.extractRawText({ path: join(folder, 'out', 'right.docx') })
    expect(word.value).toMatch(/行政处罚\s+56\s/)
    expect(run('convert', 'right.json', '--to', 'txt').status).toBe(0)
    expect(read('right.txt')).toContain('第二十条第（六）项 行政处罚\t56\r\n')
  })

  test('a report with errors becomes a Word file that says 草稿', () => {
    put('wrong.json', missing)
    put('right.json', right)
    run('convert', 'wrong.json', 'right.json', '--to', 'docx')
    const headers = (file: string) =>
      Object.entries(unzipSync(readFileSync(join(folder, file))))
        .filter(([name]) => name.startsWith('word/header'))
        .map(([, content]) => new TextDecoder().decode(content))
    expect(headers('wrong.docx').join()).toContain('草稿')
    expect(headers('right.docx').join()).not.toContain('草稿')
  })

  test('a file that cannot be read or written ends with 2, and the others are still done', () => {
    put('right.json', right)
    put('wrong.json', missing)
    mkdirSync(join(folder, 'out'))
    mkdirSync(join(folder, 'out', 'wrong.json'))
    const { status, stdout, stderr } = run(
      ...['convert', 'none.json', 'wrong.json', 'right.json', '--to', 'json', '--out-dir', 'out'],
    )
    expect(status).toBe(2)
    expect(stderr.trimEnd().split('\n')).toEqual([
      'none.json：找不到这个文件或文件夹，没有读入。',
      `wrong.json：这是一个文件夹，没有写入 ${join('out', 'wrong.json')}。`,
    ])
    expect(stdout).toContain('right.json →')
  })

  test('never writes over a file it has read or written', () => {
    put('right.json', right)
    mkdirSync(join(folder, 'other'))
    put('other/right.json', missing)
    const files = ['right.json', join('other', 'right.json')]
    const over = run('convert', ...files, '--to', 'json', '--out-dir', 'out')
    expect(over.status).toBe(2)
    expect(over.stderr).toContain('结果会盖住另一个文件，没有写')
    expect(read('out/right.json')).toBe(writeJson(annualReport2021, right))
    expect(run('convert', 'right.json', '--to', 'json').status).toBe(2)
  })
})

describe('nianbao', () => {
  test('a command line that makes no sense is answered with one sentence and the usage', () => {
    const { status, stdout, stderr } = run('send', 'a.json')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^没有“send”这个命令。\n用法：/)
  })

  test('--help prints the usage', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('用法：') })
  })

  test('through npm, paths are meant from where the person stands', () => {
    put('right.json', right)
    const { status, stdout, stderr } = spawnSync(
      'npm',
      [
        '--prefix',
        join(import.meta.dirname, '../..'),
        'run',
        '--silent',
        'nianbao',
        '--',
        'check',
        'right.json',
      ],
      { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
    )
    expect([status, stdout, stderr]).toMatchObject([0, /没有发现问题/, ''])
  })
})
