import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seed } from './support/database.ts'
import { filledDraft } from './support/drafts.ts'
import { firstLoad } from './support/first-load.ts'
import { expect, test } from './support/test.ts'

/** kB of gzip: what an old office PC loads before a clerk can type. */
const budget = 170

const chunks = join(import.meta.dirname, '../.next/static')

for (const step of ['report-info', 'overview', 'requests', 'check-export'])
  test(`the editor at ${step} asks for no more scripts than its budget`, async ({ app, page }) => {
    const id = await seed(app, filledDraft)
    const { served, untouched } = await firstLoad(page, `${app.url}/reports/${id}?step=${step}`)
    console.log(`${step}: ${served.toFixed(1)} kB in the page, ${untouched.toFixed(1)} kB in all`)
    expect(served).toBeGreaterThan(50)
    expect(served).toBeLessThanOrEqual(budget)
  })

test('Word, SQL, readers and zod stay on the server', () => {
  const scripts = readdirSync(chunks, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(chunks, name), 'utf8') }))
  expect(scripts.length).toBeGreaterThan(5)
  for (const mark of ['wordprocessingml', 'pragma journal_mode', 'kysely_migration', 'ZodError'])
    expect(scripts.filter(({ text }) => text.includes(mark)).map(({ name }) => name)).toEqual([])
})
