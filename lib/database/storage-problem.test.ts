import { expect, test } from 'vitest'
import { StorageProblem, storageProblem } from './storage-problem.ts'

test.each([
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['SQLITE_IOERR_SHMSIZE', 'full'],
  ['SQLITE_IOERR_WRITE', 'unwritable'],
  ['SQLITE_IOERR_FSYNC', 'unwritable'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_READONLY_DBMOVED', 'unwritable'],
  ['SQLITE_CANTOPEN', 'unwritable'],
  ['EACCES', 'unwritable'],
  ['SQLITE_CORRUPT', 'torn'],
  ['SQLITE_NOTADB', 'torn'],
  ['SQLITE_IOERR_READ', 'torn'],
  ['53100', 'full'],
  ['53300', 'busy'],
  ['55P03', 'busy'],
  ['40P01', 'busy'],
  ['XX001', 'torn'],
  ['28P01', 'locked'],
  ['3D000', 'locked'],
  ['42501', 'forbidden'],
  ['57P01', 'away'],
  ['08006', 'away'],
  ['ECONNREFUSED', 'away'],
  ['ENOTFOUND', 'away'],
  ['ERR_INVALID_URL', 'address'],
])('%s is told as %s', (code, kind) => {
  const problem = storageProblem(Object.assign(new Error('x'), { code }))
  expect(problem).toMatchObject({ kind, name: 'StorageProblem' })
  expect(problem?.message).toMatch(/^[^！]+。$/)
  expect(storageProblem(problem)).toBe(problem)
})

test.each([
  ['a mistake of ours', new TypeError('x')],
  ['a broken rule of the tables', Object.assign(new Error('x'), { code: 'SQLITE_CONSTRAINT' })],
  ['a rule of PostgreSQL', Object.assign(new Error('x'), { code: '23505' })],
  ['something that is no error', 'SQLITE_FULL'],
])('%s is no problem of the storage', (_, error) => {
  expect(storageProblem(error)).toBeUndefined()
})

test('a problem keeps its cause for the log', () => {
  const cause = new Error('x')
  expect(new StorageProblem('busy', cause).cause).toBe(cause)
})
