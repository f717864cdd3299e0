import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { validate, validator } from '#lib/writers/docx/test-validator.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { type MemoPoint, memoBlocks } from './memo-blocks.ts'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-memo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const binary = validator()

test.runIf(binary)('the Open XML SDK finds a memo valid for every Word since 2007', async () => {
  const points = Array.from({ length: 10 }, (_, at): MemoPoint => {
    const severity = at < 6 ? 'error' : 'warning'
    return { severity, place: '三、', says: '本年新收 6，办理结果总计 5，相差 1。', cure: '改为 6' }
  })
  const about = { agency: '云澜市青禾区柳塘街道办事处', year: 2023, file: 'a.docx' }
  const rest = {
    more: 2,
    unread: ['需另行制作整行 7 格没有读出。'],
    moreUnread: 1,
    isCompared: false,
  }
  const memo = { ...about, points, ...rest }
  const file = join(folder, 'memo.docx')
  writeFileSync(file, await writeDocx(memoBlocks(memo, '2024-01-20')))
  for (const version of ['Office2007', 'Microsoft365'])
    expect(validate(binary ?? '', file, version)).toMatchObject({ ok: true, errors: [] })
})
