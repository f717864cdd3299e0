import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findProgram } from './run-tool.mjs'

const debian = '/usr/lib/postgresql'

/** The folder of PostgreSQL's programs: Debian keeps them off the PATH. Undefined where there is none. */
export function findPostgres() {
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const folders = versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(debian, version, 'bin'))
  const found = findProgram([...folders.map((folder) => join(folder, 'initdb')), 'initdb'])
  return found && dirname(found)
}
