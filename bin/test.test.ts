import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const bin = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'ci-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm test', () => {
  test('a stage that does not exist is named, with those that do', () => {
    const told = spawnSync(process.execPath, [join(bin, 'test.mjs'), 'unti'], { encoding: 'utf8' })
    expect(told.status).toBe(2)
    expect(told.stderr).toMatch(/^unknown stage: unti; there are: .*\bunit\b.*\be2e\b/)
  })
})

/** What `npm` prints at its end, and its exit code. */
type Run = readonly [output: string, code: number]

const green: Run = ['building\n12 passed, 0 failed\n', 0]
const corpus: Run = ['3 passed, 0 failed\n', 0]

/** Runs `.ci/run` in a project whose `npm test` and `npm test -- corpus` end like this. */
function ciRun(tests: Run, afterwards?: Run) {
  const project = mkdtempSync(join(folder, 'project-'))
  cpSync(join(bin, '..', '.ci'), join(project, 'clone', '.ci'), { recursive: true })
  if (afterwards) mkdirSync(join(project, 'shared', 'corpus'), { recursive: true })
  const say = ([output, code]: Run) => `printf '%s' '${output}'; exit ${code}`
  const npm = `#!/bin/sh\nif [ "$3" = corpus ]; then ${say(afterwards ?? ['', 9])}; fi\n${say(tests)}\n`
  writeFileSync(join(project, 'npm'), npm, { mode: 0o755 })
  const env = { ...process.env, PATH: `${project}:${process.env.PATH}` }
  const told = spawnSync(join(project, 'clone', '.ci', 'run'), [], { encoding: 'utf8', env })
  return { code: told.status, last: told.stdout.trimEnd().split('\n').at(-1) }
}

describe.runIf(process.platform === 'linux')('.ci/run ends with the sum', () => {
  test.each<[string, Run, Run | undefined, string, number]>([
    ['both in green', green, corpus, '15 passed, 0 failed', 0],
    ['no corpus beside the project', green, undefined, '12 passed, 0 failed', 0],
    ['a failed test', ['12 passed, 2 failed\n', 1], corpus, '15 passed, 2 failed', 1],
    ['a failed corpus check', green, ['3 passed, 1 failed\n', 1], '15 passed, 1 failed', 1],
    ['a run that ended early', ['Killed\n', 137], corpus, '3 passed, 1 failed', 1],
    [
      'all passed and yet an exit code',
      ['12 passed, 0 failed\n', 1],
      undefined,
      '12 passed, 0 failed',
      1,
    ],
  ])('%s', (_, tests, afterwards, last, code) => {
    expect(ciRun(tests, afterwards)).toEqual({ code, last })
  })
})
