import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A program that turns a file into one of another format: the path of what it made. */
export interface Program {
  readonly says: string
  readonly isHere: () => boolean
  readonly turn: (file: string, to: string) => string
}

const longest = 180_000

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: longest }).status === 0
}

/** The file in another format, in a folder beside it. */
function turned(file: string, to: string, make: (made: string) => boolean): string {
  const made = join(dirname(file), 'made', `${basename(file, extname(file))}.${to}`)
  mkdirSync(dirname(made), { recursive: true })
  if (!make(made) || !existsSync(made)) throw new Error(`${file} was not turned into ${to}`)
  return made
}

/** The first of some names that a program answers to. */
function commandOf(names: readonly string[]): string | undefined {
  return names.find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined,
  )
}

const browsers = ['chromium-headless-shell', 'chromium', 'google-chrome']

/** Prints a web page as a PDF. */
export const chromium: Program = {
  says: 'Chromium',
  isHere: () => commandOf(browsers) !== undefined,
  turn: (file, to) =>
    turned(file, to, (made) =>
      run(commandOf(browsers) ?? '', [
        ...['--headless', '--no-sandbox', '--no-pdf-header-footer'],
        ...[`--print-to-pdf=${made}`, pathToFileURL(file).href],
      ]),
    ),
}

export const libreOffice: Program = {
  says: 'LibreOffice',
  isHere: () => commandOf(['soffice']) !== undefined,
  turn: (file, to) =>
    turned(file, to, (made) => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(dirname(file), 'profile')).href}`
      const filter = to === 'txt' ? 'txt:Text (encoded):UTF8' : to
      return run('soffice', [
        ...[profile, '--headless', '--convert-to', filter, '--outdir', dirname(made), file],
      ])
    }),
}

export const pandoc: Program = {
  says: 'pandoc',
  isHere: () => commandOf(['pandoc']) !== undefined,
  turn: (file, to) =>
    turned(file, to, (made) =>
      run('pandoc', [...(to === 'txt' ? ['-t', 'plain'] : []), '-s', '-o', made, file]),
    ),
}
