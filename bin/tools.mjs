import { existsSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { findPostgres } from './postgres.mjs'
import { answers, findProgram, runCommand, runTool } from './run-tool.mjs'

/**
 * The programs that the tests need beside npm's packages: what they are for, whether they are
 * here, the Debian packages that bring them, and what cannot be done without them; nothing, where
 * the next one will do.
 */
const tools = [
  {
    name: 'a browser without a window',
    has: async () => !['/usr/bin/chromium', undefined].includes(await findBrowser()),
    packages: ['chromium-headless-shell'],
  },
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

/** Brings what is missing, and answers what still is and matters: a name and what goes unchecked. */
export async function ensureTools() {
  const isDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  let isFresh = false
  for (const { name, has, packages, without } of tools) {
    if ((!isDebian && without === undefined) || (await has())) continue
    console.log(`missing: ${name}`)
    if (!isDebian) continue
    if (!isFresh) await runCommand(['apt-get', 'update', '-qq'], { quiet: true, env })
    isFresh = true
    await aptInstall(packages)
  }
  if ((await findBrowser()) === undefined)
    await runTool(['@playwright/test', 'install', 'chromium'])
  const here = await Promise.all(tools.map(({ has }) => has()))
  return tools.filter(({ without }, index) => without !== undefined && !here[index])
}

const env = { DEBIAN_FRONTEND: 'noninteractive' }

async function aptInstall(packages) {
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages]
  const { code, output } = await runCommand(install, { quiet: true, env })
  if (code !== 0) console.log(output)
}
