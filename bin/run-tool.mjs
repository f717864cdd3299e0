import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs the program of an installed package and resolves to its exit code and output. Its output is
 * also shown while it runs, unless `quiet`.
 */
export function runTool([tool, ...args], { quiet = false, env = {} } = {}) {
  return runCommand([process.execPath, programOf(tool), ...args], { quiet, env })
}

/** Runs any program, like `runTool`. Never rejects: a program that is not there is code 127. */
export function runCommand([command, ...args], { quiet = false, env = {} } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let answer = ''
  const show = (chunk) => {
    output += chunk
    if (!quiet) process.stdout.write(chunk)
  }
  child.stdout.on('data', (chunk) => {
    answer += chunk
  })
  child.stdout.on('data', show)
  child.stderr.on('data', show)
  const end = () => child.kill()
  process.once('exit', end)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 127, output: error.message, answer }))
    child.on('close', (code) => {
      process.off('exit', end)
      resolve({ code: code ?? 1, output, answer })
    })
  })
}

/** The first of these programs that is on the PATH (or is a path that exists). */
export function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => [name, ...folders.map((folder) => join(folder, name))])
  return paths.find((path) => isAbsolute(path) && existsSync(path))
}

/** Whether a program runs and its answer matches. */
export function answers([command, ...args], pattern) {
  const { stdout = '' } = spawnSync(command, args, { encoding: 'utf8' })
  return pattern.test(stdout ?? '')
}

function programOf(tool) {
  const require = createRequire(join(root, 'package.json'))
  const manifest = packageFile(require, tool)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  const program = typeof bin === 'string' ? bin : (bin[programNames[tool] ?? tool] ?? '')
  return join(dirname(manifest), program)
}

const programNames = {
  typescript: 'tsc',
  '@biomejs/biome': 'biome',
  '@playwright/test': 'playwright',
  'dependency-cruiser': 'depcruise',
}

function packageFile(require, tool) {
  const folders = require.resolve.paths(tool) ?? []
  const files = folders.map((folder) => join(folder, tool, 'package.json'))
  const found = files.find((file) => existsSync(file))
  if (found === undefined) throw new Error(`${tool} is not installed`)
  return found
}
