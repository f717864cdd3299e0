import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '#lib/database/open-database.ts'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import type { Change, ChangeResult } from '#lib/report/change.ts'
import { type Field, type FieldValue, fieldsOf, sameValue } from '#lib/report/fields.ts'
import { createReport } from './create-report.ts'
import { loadDraft } from './load-draft.ts'
import { type Saved, saveChanges } from './save-changes.ts'
import { origin } from './test-support/signing-office.ts'

type Fields = Map<Field, FieldValue>

const cell = 'cells.requests.received.naturalPerson'
const prose = 'narratives.overview'
const values: Readonly<Record<Field, readonly FieldValue[]>> = {
  [cell]: [null, 0, 6, 7, { text: '三' }],
  website: [null, '', 'a', 'b'],
  [prose]: [null, '一\n二', '一改\n二', '一\n二改', '一\n中\n二', '二'],
}

interface Step {
  readonly who: 0 | 1
  readonly act: 'edit' | 'send' | 'send, answer lost' | 'send twice' | 'send all again'
  readonly field: Field
  readonly choice: number
}

const steps = fc.array(
  fc.record<Step>({
    who: fc.constantFrom(0, 1),
    act: fc.constantFrom(
      'edit',
      'edit',
      'edit',
      'send',
      'send, answer lost',
      'send twice',
      'send all again',
    ),
    field: fc.constantFrom(...Object.keys(values)),
    choice: fc.nat(9),
  }),
  { minLength: 2, maxLength: 25 },
)

/** One browser: what it shows, what it has not seen acknowledged, what became of each change. */
class Client {
  readonly shown: Fields = new Map()
  readonly told = new Map<string, ChangeResult>()
  readonly taken: Change[] = []
  queue: Change[] = []
  since = 1
  #count = 0

  constructor(readonly name: string) {}

  edit(field: Field, after: FieldValue): void {
    const before = this.shown.get(field) ?? null
    if (sameValue(before, after)) return
    this.queue.push({ id: `${this.name}-${this.#count++}`, field, before, after })
    this.shown.set(field, after)
  }

  /** Shows what the server says, but for fields that were edited again meanwhile. */
  hear(saved: Saved): void {
    for (const result of saved.results) this.told.set(result.id, result)
    this.taken.push(...takenOf(this.queue, saved))
    this.queue = this.queue.filter(({ id }) => !this.told.has(id))
    const pending = new Set(this.queue.map(({ field }) => field))
    const news = [
      ...saved.changed,
      ...saved.results.map((r) => ({ field: r.field, value: r.current })),
    ]
    for (const { field, value } of news) if (!pending.has(field)) this.shown.set(field, value)
    this.since = saved.revision
  }
}

/** Saves, and checks that each result tells the truth about what happened to the field. */
async function send(at: { database: Database; id: string }, client: Client, changes: Change[]) {
  const before = await held(at)
  const saved = await saveChanges(at.database, {
    id: at.id,
    since: client.since,
    changes,
    author: client.name,
  })
  if (!saved) throw new Error('the report is gone')
  const now = new Map(before)
  for (const [index, { kind, current, field }] of saved.results.entries()) {
    const change = changes[index]
    const was = now.get(field) ?? null
    if (kind === 'written') {
      const unseen = sameValue(was, change?.before ?? null) || (!was && !change?.before)
      expect(unseen, 'nothing is overwritten that the client had not seen').toBe(true)
      expect(current).toEqual(change?.after)
    }
    if (kind === 'merged')
      expect(paragraphs(current)).toEqual(expect.arrayContaining(added(change)))
    if (kind === 'conflict' || kind === 'done') expect(current).toEqual(was)
    now.set(field, current)
  }
  expect(await held(at)).toEqual(withoutNull(now))
  return saved
}

function paragraphs(value: FieldValue | undefined): string[] {
  return typeof value === 'string' ? value.split('\n') : []
}

function added(change: Change | undefined): string[] {
  const old = paragraphs(change?.before)
  return paragraphs(change?.after).filter((paragraph) => !old.includes(paragraph))
}

async function held({ database, id }: { database: Database; id: string }): Promise<Fields> {
  const loaded = await loadDraft(database, id)
  if (!loaded) throw new Error('the report is gone')
  return new Map([...fieldsOf(loaded.draft)].filter(([field]) => field in values))
}

function withoutNull(fields: Fields): Fields {
  return new Map([...fields].filter(([, value]) => value !== null))
}

async function take(at: { database: Database; id: string }, client: Client, step: Step) {
  const choices = values[step.field] ?? []
  if (step.act === 'edit')
    return client.edit(step.field, choices[step.choice % choices.length] ?? null)
  if (step.act === 'send all again') return repeat(at, client, client.taken)
  const saved = await send(at, client, [...client.queue])
  if (step.act === 'send twice') await repeat(at, client, takenOf(client.queue, saved))
  if (step.act !== 'send, answer lost') client.hear(saved)
}

/** What was taken once is done for ever, whatever others wrote since. */
async function repeat(at: { database: Database; id: string }, client: Client, changes: Change[]) {
  const { results } = await send(at, client, changes)
  for (const { kind } of results) expect(kind).toBe('done')
}

function takenOf(changes: readonly Change[], { results }: Saved): Change[] {
  return changes.filter((_, at) => results[at]?.kind !== 'conflict')
}

onEachDatabase('law: two clients on one report, answers lost and requests repeated', (scratch) => {
  test('no change is lost unseen, and both come to show what is stored', async () => {
    const database = await scratch.database()
    if (scratch.engine === 'SQLite') await sql`pragma synchronous = off`.execute(database)
    const agency = {
      template: 'annual-report-2021',
      agency: '甲街道',
      kind: '街道',
      year: 2023,
    } as const
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const draft = { report: { ...agency, narratives: {}, cells: {} }, answers: {} }
        const at = { database, id: await createReport(database, draft, origin) }
        const clients = [new Client('one'), new Client('other')] as const
        for (const step of all) await take(at, clients[step.who], step)
        const everything = clients.flatMap((client) => client.queue)
        for (const client of clients) client.hear(await send(at, client, [...client.queue]))
        for (const client of clients) client.hear(await send(at, client, []))
        for (const client of clients) expect(client.queue).toEqual([])
        for (const client of clients) expect(withoutNull(client.shown)).toEqual(await held(at))
        expect(everything.every(({ id }) => clients.some(({ told }) => told.has(id)))).toBe(true)
      }),
      { numRuns: scratch.engine === 'SQLite' ? 150 : 50 },
    )
  })
})
