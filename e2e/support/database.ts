import { sql } from 'kysely'
import { openDatabase } from '#lib/database/open-database.ts'
import type { Draft } from '#lib/report/report.ts'
import { createReport } from '#lib/store/create-report.ts'
import { listReports } from '#lib/store/list-reports.ts'

/** A server, as far as its data are concerned. */
interface Server {
  readonly database: string
}

/** The office of a server without accounts. */
const organization = 'local'

const somebody = { author: 'somebody', authorName: '前任填报人' }

/** Puts a report into the data of a running server, as an earlier day left it; gives its id. */
export function seed(
  { database: place }: Server,
  draft: Draft,
  office: string = organization,
): Promise<string> {
  return withDatabase(place, (database) =>
    createReport(database, draft, { ...somebody, organization: office }),
  )
}

/** Every report of a server, read behind its back: what is really stored. */
export function onDisk({ database: place }: Server): Promise<readonly Draft[]> {
  return withDatabase(place, async (database) =>
    (await listReports(database, [organization])).map(({ draft }) => draft),
  )
}

/** Takes everything out of the data of a running server: what the last test left. */
export function empty({ database: place }: Server): Promise<void> {
  return withDatabase(place, async (database) => {
    const tables = await database.introspection.getTables()
    await database.transaction().execute(async (all) => {
      await sql`pragma defer_foreign_keys = on`.execute(all)
      for (const { name } of tables) await sql`delete from ${sql.table(name)}`.execute(all)
    })
  })
}

/** Opens the data of a server behind its back. */
export async function withDatabase<T>(
  place: string,
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(place)
  try {
    return await work(database)
  } finally {
    await database.destroy()
  }
}
