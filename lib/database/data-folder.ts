import { resolve } from 'node:path'

/** Where the data lives: the absolute path of DATA_DIR, or of `data` in the working directory. */
export function dataFolder(): string {
  return resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || 'data')
}
