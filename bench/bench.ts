import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { alarms, wholeReport } from './alarms.ts'
import { realReports } from './corpus.ts'
import { doubling } from './doubling.ts'
import { editorLoad } from './first-load.ts'
import { reading } from './reading.ts'
import { recheck } from './recheck.ts'
import type { Figure } from './timing.ts'
import { type Typing, typing } from './typing.ts'
import { word } from './word.ts'

/** Takes every figure of the README in one run and writes them to `results.md`. */
const sections = [
  ['Full recheck of a report from its 200 strings', async () => table(await recheck(), 'µs', 1)],
  [
    'Every check of a whole report after a key in its longest text',
    async () => table(await wholeReport(), 'ms', 1000),
  ],
  ['Twice the text, every check: processor time', async () => doubling()],
  ['What is said of correct, ordinary reports', async () => alarmLines()],
  ['What comes of real published reports', realReports],
  ['A report from its file to values', async () => table(await reading(), 'ms', 1000)],
  ['Word file of a report, from values to bytes', async () => table(await word(), 'ms', 1000)],
  ['First-load JS of the editor at table 三', async () => loadLines()],
  ['Key to paint, 4× slower processor', async () => typingLines(await typing())],
] as const

const written = [
  '# Figures',
  '',
  `Taken by \`npm run bench\` with Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model.trim()}.`,
  'Contenders run in turns; each figure is a median and its spread. Trust the ratios.',
]
for (const [title, take] of sections) {
  console.log(`\n${title}`)
  const lines = await take()
  console.log(lines.join('\n'))
  written.push('', `## ${title}`, '', ...lines)
}
writeFileSync(join(import.meta.dirname, 'results.md'), `${written.join('\n')}\n`)

/** Each contender beside the first one, which is ours. */
function table(figures: Readonly<Record<string, Figure>>, unit: string, divisor: number): string[] {
  const [first] = Object.values(figures)
  const rows = Object.entries(figures).map(([name, figure]) => {
    const ratio = figure.median / (first?.median ?? 1)
    return `| ${name} | ${shown(figure, divisor)} | ${ratio.toPrecision(3)} |`
  })
  return [`| | ${unit}, median (spread) | × ours |`, '|---|---|---|', ...rows]
}

function alarmLines(): string[] {
  return ['| report | errors | warnings | hints | by |', '|---|---|---|---|---|', ...alarms()]
}

async function loadLines(): Promise<string[]> {
  const { served, untouched } = await editorLoad()
  return [
    '| | kB gzip |',
    '|---|---|',
    `| scripts the page asks for, without \`noModule\` (budget 170) | ${served.toFixed(1)} |`,
    `| everything it has loaded when it rests, checks and lexicons included | ${untouched.toFixed(1)} |`,
  ]
}

function typingLines({ cells, narrative }: Awaited<ReturnType<typeof typing>>): string[] {
  return [
    '| | p50, ms | p95, ms | p95, with over without, run by run |',
    '|---|---|---|---|',
    ...typingRows('table 三', cells),
    ...typingRows('a text of 3,000 characters', narrative),
  ]
}

function typingRows(place: string, { withChecks, without, ratio }: Typing): string[] {
  return [
    `| ${place}, every check | ${shown(withChecks.p50)} | ${shown(withChecks.p95)} | ${shown(ratio)} |`,
    `| the same built without checks | ${shown(without.p50)} | ${shown(without.p95)} | |`,
  ]
}

function shown({ median, low, high }: Figure, divisor = 1): string {
  const [one, two, three] = [median, low, high].map((value) => (value / divisor).toPrecision(3))
  return `${one} (${two}–${three})`
}
