import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres } from '../../../bin/postgres.mjs'

/** A PostgreSQL server of our own, in a folder that is gone when it ends. */
export interface Cluster {
  /** The address of one of its databases; only its own socket is open. */
  url(database: string, user?: string): string
  stop(): Promise<void>
}

/** Nothing of it needs to survive the machine, so nothing waits for the disk. */
const settings = ['fsync=off', 'full_page_writes=off', 'listen_addresses=', 'max_connections=300']

/**
 * Ends the server when the standard input closes, so that it never outlives the tests, even where
 * these are killed.
 */
const guard = '"$@" & server=$!; cat > /dev/null; kill -INT "$server"; wait "$server"'

/** Starts a server. PostgreSQL refuses to run as root, so root runs it as user `postgres`. */
export async function startCluster(): Promise<Cluster> {
  const programs = findPostgres()
  if (programs === undefined) throw new Error('PostgreSQL is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const owner = ownerOf(folder)
  const store = join(folder, 'data')
  const initdb = ['-D', store, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C']
  execFileSync(join(programs, 'initdb'), [...initdb, '--no-sync'], { ...owner, stdio: 'ignore' })
  askForPassword(join(store, 'pg_hba.conf'))
  const options = [...settings, `unix_socket_directories=${folder}`].flatMap((one) => ['-c', one])
  const command = [join(programs, 'postgres'), '-D', store, ...options]
  const server = spawn('sh', ['-c', guard, 'guard', ...command], {
    ...owner,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const ended = new Promise((resolve) => server.once('close', resolve))
  await ready(server.stderr)
  return {
    url: (database, user = 'postgres') => `postgres://${user}@localhost/${database}?host=${folder}`,
    async stop() {
      server.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ownerOf(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim())
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  chownSync(folder, uid, gid)
  return { uid, gid }
}

/** Everybody is let in, but for the user `locked`, who has to say a password. */
function askForPassword(file: string): void {
  const rules = readFileSync(file, 'utf8')
  writeFileSync(file, `local all locked scram-sha-256\n${rules}`)
}

async function ready(log: NodeJS.ReadableStream): Promise<void> {
  let said = ''
  await new Promise<void>((resolve, reject) => {
    log.on('data', (chunk) => {
      said += chunk
      if (said.includes('ready to accept connections')) resolve()
    })
    log.once('end', () => reject(new Error(`PostgreSQL ended: ${said}`)))
  })
}
