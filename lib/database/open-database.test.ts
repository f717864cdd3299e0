import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Kysely, type Migration, Migrator, sql } from 'kysely'
import { expect, test } from 'vitest'
import { libsqlDialect } from './libsql-dialect.ts'
import { migrations } from './migrations.ts'
import { openDatabase } from './open-database.ts'
import { postgresDialect } from './postgres-dialect.ts'
import { storageProblem } from './storage-problem.ts'
import type { Tables } from './tables.ts'
import { onEachDatabase, scratchDatabase, scratchFile } from './test-support/scratch-database.ts'

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

onEachDatabase('a database', (scratch) => {
  test('is opened again with what was in it', async () => {
    const place = await scratch.place()
    const first = await scratch.database(place)
    await first.insertInto('reports').values(report).execute()
    const second = await scratch.database(place)
    expect(await second.selectFrom('reports').selectAll().execute()).toEqual([report])
  })

  test('keeps what an older version wrote', async () => {
    const place = await scratch.place()
    const dialect = scratch.engine === 'SQLite' ? libsqlDialect(place) : postgresDialect(place)
    const older = new Kysely<Tables>({ dialect })
    const first = Object.fromEntries(Object.entries(migrations).slice(0, 1))
    const provider = { getMigrations: async () => first }
    expect((await new Migrator({ db: older, provider }).migrateToLatest()).error).toBeUndefined()
    const { state: _, sent_by: __, created_by: ___, created_by_name: ____, ...then } = report
    await older.insertInto('reports').values(then).execute()
    await older.destroy()
    const now = await scratch.database(place)
    expect(await now.selectFrom('reports').selectAll().execute()).toEqual([report])
  })

  test('a statement that fails alone leaves no transaction open', async () => {
    const database = await scratch.database()
    await database.insertInto('reports').values(report).execute()
    await expect(database.insertInto('reports').values(report).execute()).rejects.toThrow(/unique/i)
    await database.transaction().execute(async () => undefined)
    expect(await database.selectFrom('reports').selectAll().execute()).toEqual([report])
  })

  test('a migration that fails leaves nothing of itself behind', async () => {
    const database = await scratch.database()
    const failing: Migration = {
      up: async (within) => {
        await within.schema.createTable('half').addColumn('id', 'text').execute()
        throw new Error('failed')
      },
    }
    const all = { ...migrations, '9999-failing': failing }
    const provider = { getMigrations: async () => all }
    const { error } = await new Migrator({ db: database, provider }).migrateToLatest()
    expect(error).toMatchObject({ message: 'failed' })
    const names = (await database.introspection.getTables()).map(({ name }) => name)
    expect(names).toContain('reports')
    expect(names).not.toContain('half')
  })

  test('what a newer version wrote is refused and untouched', async () => {
    const place = await scratch.place()
    const database = await scratch.database(place)
    await sql`insert into kysely_migration values ('9999-later', '2099-01-01')`.execute(database)
    await sql`drop table report_changes`.execute(database)
    await expect(openDatabase(place)).rejects.toMatchObject({
      kind: 'newer',
      message: /更新的版本/,
    })
    expect((await database.introspection.getTables()).map(({ name }) => name)).not.toContain(
      'report_changes',
    )
  })
})

test('a new file is durable: WAL, fsync at every commit, references checked', async () => {
  const database = await scratchDatabase()
  const pragma = async (name: string) =>
    Object.values((await sql<object>`pragma ${sql.raw(name)}`.execute(database)).rows[0] ?? {})[0]
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('synchronous')).toBe(2)
  expect(await pragma('foreign_keys')).toBe(1)
  expect(await pragma('busy_timeout')).toBe(3000)
})

test('a file written by a newer version is refused and untouched', async () => {
  const file = await scratchFile()
  const database = await openDatabase(file)
  await sql`insert into kysely_migration values ('9999-later', '2099-01-01')`.execute(database)
  await sql`pragma journal_mode = delete`.execute(database)
  await database.destroy()
  const before = await readFile(file)
  await expect(openDatabase(file)).rejects.toMatchObject({ kind: 'newer', message: /更新的版本/ })
  expect(await readFile(file)).toEqual(before)
})

test('a file that is no database is refused and untouched', async () => {
  const file = await scratchFile()
  await writeFile(file, '不是数据库'.repeat(500))
  const before = await readFile(file)
  await expect(openDatabase(file)).rejects.toMatchObject({ kind: 'torn' })
  expect(await readFile(file)).toEqual(before)
})

test('a folder that is not there cannot be written', async () => {
  const file = join(dirname(await scratchFile()), 'absent', 'nianbao.sqlite')
  await expect(openDatabase(file)).rejects.toMatchObject({ kind: 'unwritable' })
})

test('a full disk is told, and nothing is half written', async () => {
  const database = await scratchDatabase()
  await sql`pragma max_page_count = 20`.execute(database)
  const fill = database.transaction().execute(async (transaction) => {
    for (let id = 0; id < 100; id++)
      await transaction
        .insertInto('reports')
        .values({ ...report, id: String(id), template: 'x'.repeat(4000) })
        .execute()
  })
  expect(storageProblem(await fill.catch((error: unknown) => error))).toMatchObject({
    kind: 'full',
  })
  expect(await database.selectFrom('reports').selectAll().execute()).toEqual([])
})

test('a file that was locked once is written as before when it is free', async () => {
  const file = await scratchFile()
  const [one, other] = [await scratchDatabase(file), await scratchDatabase(file)]
  await sql`pragma busy_timeout = 1`.execute(one)
  const insert = (id: string) =>
    one
      .insertInto('reports')
      .values({ ...report, id })
      .execute()
  const inTransaction = (id: string) =>
    one.transaction().execute((transaction) =>
      transaction
        .insertInto('reports')
        .values({ ...report, id })
        .execute(),
    )
  await other.transaction().execute(async () => {
    for (const write of [insert, inTransaction]) {
      const failed = await write('late').catch((error: unknown) => error)
      expect(storageProblem(failed)).toMatchObject({ kind: 'busy' })
    }
  })
  await insert('a')
  await inTransaction('b')
  expect(await other.selectFrom('reports').select('id').execute()).toEqual([
    { id: 'a' },
    { id: 'b' },
  ])
})

test('a closed file holds everything, without its log', async () => {
  const file = await scratchFile()
  const database = await openDatabase(file)
  await database.insertInto('reports').values(report).execute()
  for (let turn = 0; turn < 50; turn++) await database.selectFrom('reports').selectAll().execute()
  await database.destroy()
  const copy = `${file}-copy`
  await copyFile(file, copy)
  const copied = await scratchDatabase(copy)
  expect(await copied.selectFrom('reports').selectAll().execute()).toEqual([report])
})

test('closing while another program writes loses nothing', async () => {
  const file = await scratchFile()
  const [one, other] = [await openDatabase(file), await scratchDatabase(file)]
  await one.insertInto('reports').values(report).execute()
  await other.transaction().execute(async (transaction) => {
    await transaction.updateTable('reports').set({ revision: 2 }).execute()
    await one.destroy()
  })
  const last = await scratchDatabase(file)
  expect(await last.selectFrom('reports').selectAll().execute()).toEqual([
    { ...report, revision: 2 },
  ])
})
