import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { findPostgres } from '../../bin/postgres.mjs'
import { openDatabase } from './open-database.ts'
import { storageProblem } from './storage-problem.ts'
import { scratchAddress, scratchDatabase } from './test-support/scratch-database.ts'

const report = {
  id: 'a',
  organization: 'local',
  template: 't',
  created_at: '2024-01-01T00:00:00.000Z',
  updated_at: '2024-01-01T00:00:00.000Z',
  revision: 1,
  deleted_at: null,
  state: 'draft',
  sent_by: null,
  created_by: '',
  created_by_name: '',
}

describe.skipIf(findPostgres() === undefined && !process.env.CI)('PostgreSQL', () => {
  test.each([
    ['a wrong password', { user: 'locked:falsch' }, 'locked'],
    ['a user that is not there', { user: 'nobody' }, 'locked'],
    ['a database that is not there', { name: 'absent' }, 'locked'],
    ['a server that is not there', { folder: '/nowhere' }, 'away'],
    ['a port that is no number', { port: ':x' }, 'address'],
  ])('%s is told', async (_, { user, name, folder, port }: Wrong, kind) => {
    const url = new URL(await scratchAddress())
    const socket = folder ?? url.searchParams.get('host')
    const wrong = `postgres://${user ?? 'postgres'}@localhost${port ?? ''}/${name ?? url.pathname.slice(1)}?host=${socket}`
    await expect(openDatabase(wrong)).rejects.toMatchObject({ name: 'StorageProblem', kind })
  })

  test('a user who may not make tables is told', async () => {
    const address = await scratchAddress()
    const database = await scratchDatabase(address)
    await sql`create role guest_${sql.raw(nameIn(address))} login`.execute(database)
    const guest = address.replace('postgres@', `guest_${nameIn(address)}@`)
    await expect(openDatabase(guest)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('a server that is too old is told, and left alone', async () => {
    const address = await scratchAddress()
    const before = await scratchDatabase(address)
    await sql`create schema old`.execute(before)
    await sql`create function old.current_setting(name text) returns text language sql
      as $$ select case name when 'server_version_num' then '120022' else 'UTF8' end $$`.execute(
      before,
    )
    const old = `${address}&options=-csearch_path%3Dold,pg_catalog,public`
    await expect(openDatabase(old)).rejects.toMatchObject({ kind: 'old' })
  })

  test('a database that holds no Chinese is told', async () => {
    const address = await scratchAddress()
    const name = `${nameIn(address)}_ascii`
    const database = await scratchDatabase(address)
    await sql`create database ${sql.raw(name)} encoding 'SQL_ASCII' template template0`.execute(
      database,
    )
    const ascii = address.replace(nameIn(address), name)
    await expect(openDatabase(ascii)).rejects.toMatchObject({ kind: 'encoding' })
    await sql`drop database ${sql.raw(name)}`.execute(database)
  })

  test('programs that open it at once make it once', async () => {
    const address = await scratchAddress()
    const all = await Promise.all([1, 2, 3].map(() => scratchDatabase(address)))
    for (const database of all)
      expect(await database.selectFrom('reports').selectAll().execute()).toEqual([])
  })

  test('a row that another program holds is waited for, but not for ever', async () => {
    const address = await scratchAddress()
    const one = await scratchDatabase(`${address}&lock_timeout=50`)
    const other = await scratchDatabase(address)
    await one.insertInto('reports').values(report).execute()
    await other.transaction().execute(async (transaction) => {
      await transaction.updateTable('reports').set({ revision: 2 }).execute()
      const late = one.updateTable('reports').set({ revision: 3 }).execute()
      const failed = await late.catch((error: unknown) => error)
      expect(storageProblem(failed)).toMatchObject({ kind: 'busy' })
    })
    await one.updateTable('reports').set({ revision: 3 }).execute()
    expect(await other.selectFrom('reports').select('revision').execute()).toEqual([
      { revision: 3 },
    ])
  })

  test('a server that throws everybody out is told once, and used again', async () => {
    const address = await scratchAddress()
    const [database, other] = [await scratchDatabase(address), await scratchDatabase(address)]
    await database.insertInto('reports').values(report).execute()
    const cut = database.transaction().execute(async (transaction) => {
      await transaction.updateTable('reports').set({ revision: 2 }).execute()
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(other)
      await transaction.updateTable('reports').set({ revision: 3 }).execute()
    })
    expect(storageProblem(await cut.catch((error: unknown) => error))).toMatchObject({
      kind: 'away',
    })
    expect(await database.selectFrom('reports').selectAll().execute()).toEqual([report])
  })
})

interface Wrong {
  readonly user?: string
  readonly name?: string
  readonly folder?: string
  readonly port?: string
}

function nameIn(address: string): string {
  return new URL(address).pathname.slice(1)
}
