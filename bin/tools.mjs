import { existsSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { findPostgres } from './postgres.mjs'
import { answers, findProgram, runCommand, runTool } from './run-tool.mjs'

/**
 * The programs that the tests need beside npm's packages: what they are for, whether they are
 * here, and the Debian packages that bring them.
 */
const tools = [
  {
    name: 'a browser',
    has: async () => (await findBrowser()) !== undefined,
    packages: ['chromium'],
    without: 'no end-to-end test can run',
  },
  {
    name: 'LibreOffice, poppler and Chinese fonts',
    has: async () =>
      findProgram(['soffice']) !== undefined &&
      findProgram(['pdftoppm']) !== undefined &&
      answers(['fc-list', ':lang=zh', 'family'], /Noto Sans CJK|Noto Serif CJK|UMing|UKai/) &&
      answers(['fc-match', 'Times New Roman'], /Liberation|Times|Tinos|Nimbus|Termes/),
    packages: [
      'libreoffice-writer-nogui',
      'poppler-utils',
      'fontconfig',
      'fonts-noto-cjk',
      'fonts-arphic-uming',
      'fonts-arphic-ukai',
      'fonts-liberation',
    ],
    without: 'the printed pages are not compared with LibreOffice',
  },
  {
    name: 'LibreOffice Calc',
    has: async () =>
      process.platform !== 'linux' || existsSync('/usr/lib/libreoffice/program/libsclo.so'),
    packages: ['libreoffice-calc-nogui'],
    without: 'workbooks are not opened with LibreOffice',
  },
  {
    name: 'PostgreSQL',
    has: async () => findPostgres() !== undefined,
    packages: ['postgresql'],
    without: 'nothing is tested on PostgreSQL',
  },
]

/** Brings what is missing, and answers what still is: a name and what goes unchecked for it. */
export async function ensureTools() {
  const missing = await missingTools()
  if (missing.length === 0) return []
  console.log(`missing: ${missing.map(({ name }) => name).join('; ')}`)
  if (isRootOnDebian()) await aptInstall(missing.flatMap(({ packages }) => packages))
  else if ((await findBrowser()) === undefined)
    await runTool(['@playwright/test', 'install', 'chromium'])
  return missingTools()
}

async function missingTools() {
  const here = await Promise.all(tools.map(({ has }) => has()))
  return tools.filter((_, index) => !here[index])
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runCommand(['apt-get', 'update', '-qq'], { quiet: true, env })
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages]
  const { code, output } = await runCommand(install, { quiet: true, env })
  if (code !== 0) console.log(output)
}
