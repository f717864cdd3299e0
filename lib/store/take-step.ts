import type { Transaction } from 'kysely'
import type { Database } from '#lib/database/open-database.ts'
import type { Tables } from '#lib/database/tables.ts'
import { draftOf } from '#lib/report/fields.ts'
import { type Actor, type OpenStep, type Standing, stepsOpenTo } from '#lib/review/open-steps.ts'
import type { Points } from '#lib/review/points.ts'
import { unseenParts } from '#lib/review/review-parts.ts'
import type { State } from '#lib/review/state.ts'
import { moves } from '#lib/review/step.ts'
import { lateSentence, overruledIn, type TakenStep } from '#lib/review/taken-step.ts'
import { templateById } from '#templates/registry.ts'
import { contentHash } from './content-hash.ts'
import { loadLevels } from './levels.ts'
import { lockReport } from './lock-report.ts'
import { loadLooks, writtenFields } from './looks.ts'
import { fieldsSince } from './report-row.ts'
import { signatureNow } from './signature-now.ts'
import { voidSignature, writeSignature } from './signature-row.ts'
import { type SignedFile, writeSignedFiles } from './signed-file.ts'
import type { StepRequest } from './step-request.ts'
import { readState, stepsOfReport, writeStep } from './step-row.ts'

export interface StepTaking {
  readonly report: string
  readonly actor: Actor
  /** What the findings ask for. */
  readonly points: Points
  /** The revision whose content `points` and `files` were made of. */
  readonly checked: number
  /** The network address of the client. */
  readonly source: string
  readonly request: StepRequest
  /** The files as they are signed; for `sign`. */
  readonly files?: readonly SignedFile[]
}

/** `done`: the same request came again. `late`: somebody else was first; the sentence says who. */
export type StepOutcome =
  | { readonly kind: 'taken' | 'done'; readonly state: State; readonly revision: number }
  | { readonly kind: 'late' | 'refused'; readonly says: string }

/**
 * Takes a step in one transaction that holds the report: of two people who press at once exactly one
 * is first, and a double click is one step. Undefined where there is no such report.
 */
export async function takeStep(
  database: Database,
  taking: StepTaking,
): Promise<StepOutcome | undefined> {
  return database.transaction().execute(async (transaction) => {
    const row = await lockReport(transaction, taking.report)
    if (!row) return undefined
    const held: Held = { ...row, state: readState(row.state), id: taking.report }
    const log = await stepsOfReport(transaction, held.id)
    const { state, revision } = held
    if (log.some(({ id }) => id === taking.request.id)) return { kind: 'done', state, revision }
    const refusal = await refusalOf(transaction, { held, log, taking })
    if (refusal) return refusal
    return write(transaction, { held, log, taking })
  })
}

interface Held {
  readonly id: string
  readonly state: State
  readonly revision: number
  readonly organization: string
  readonly template: string
  readonly sent_by: string | null
}

interface Scene {
  readonly held: Held
  readonly log: readonly TakenStep[]
  readonly taking: StepTaking
}

async function refusalOf(
  transaction: Transaction<Tables>,
  scene: Scene,
): Promise<StepOutcome | undefined> {
  const { held, log, taking } = scene
  const { step, from, revision } = taking.request
  if (from !== held.state) return { kind: 'late', says: lateSentence(step, log.at(-1)) }
  if (revision !== held.revision || taking.checked !== held.revision)
    return { kind: 'late', says: '报告刚刚有改动，这一步没有生效；请刷新，看过改动后再办。' }
  const open = stepsOpenTo(taking.actor, await standingOf(transaction, scene))
  const says = objection(open.find((one) => one.step === step) ?? step, taking)
  return says === undefined ? undefined : { kind: 'refused', says }
}

async function standingOf(
  transaction: Transaction<Tables>,
  { held, log, taking }: Scene,
): Promise<Standing> {
  const template = templateById(held.template)
  if (!template) throw new Error(`there is no template ${held.template}`)
  const looks = await loadLooks(transaction, held.id)
  const own = looks.filter(({ by }) => by === taking.actor.id)
  const written = await writtenFields(transaction, held.id)
  return {
    state: held.state,
    levels: await loadLevels(transaction, held.organization),
    sentBy: held.sent_by ?? undefined,
    points: taking.points,
    unseen: unseenParts(template, written, own).map(({ name }) => name),
    overruled: overruledIn(log),
    lapse: (await signatureNow(transaction, held)).lapse,
  }
}

/** What is wrong with the request where the state allows it, in one sentence. */
function objection(open: OpenStep | StepRequest['step'], taking: StepTaking): string | undefined {
  if (typeof open === 'string') return `这份报告现在不能由您${moves[open].name}，没有改动。`
  const { reason, publication, overrules } = taking.request
  const { name } = open
  if (open.lacks.length > 0) return `没有${name}：${open.lacks.join('')}`
  if (open.asks === 'reason' && !reason) return `没有${name}：请写明理由。`
  if (open.asks === 'publication' && !publication) return `没有${name}：请填写网址和日期。`
  const decided = new Set(overrules.map(({ fingerprint }) => fingerprint))
  const left = open.overrules.filter(({ fingerprint }) => !decided.has(fingerprint))
  if (left.length > 0) return `没有${name}：有 ${left.length} 处错误要写明放行的理由。`
  if (open.step === 'sign' && !taking.files?.length) throw new Error('nothing to sign')
  return undefined
}

async function write(
  transaction: Transaction<Tables>,
  { held, log, taking }: Scene,
): Promise<StepOutcome> {
  const taken = takenStep(held, taking)
  const { step, to, at, by } = taken
  await writeStep(transaction, { report: held.id, position: log.length }, taken)
  await transaction
    .updateTable('reports')
    .set({ state: to, ...(step === 'send' && { sent_by: by }) })
    .where('id', '=', held.id)
    .execute()
  if (step === 'sign') await sign(transaction, held, { taken, files: taking.files ?? [] })
  if (step === 'reopen') await voidSignature(transaction, held.id, at)
  return { kind: 'taken', state: to, revision: held.revision }
}

function takenStep({ state, revision }: Held, { actor, points, source, request }: StepTaking) {
  const { id, step, reason, threads, publication, overrules } = request
  const messages = new Map(points.toOverrule.map((one) => [one.fingerprint, one.message]))
  const taken: TakenStep = {
    id,
    step,
    from: state,
    to: moves[step].to,
    by: actor.id,
    byName: actor.name,
    at: new Date().toISOString(),
    source,
    revision,
    rules: points.rules,
    ...(reason !== undefined && { reason }),
    ...(publication && step === 'publish' && { publication }),
    threads,
    overruled: overrules.flatMap((one) => {
      const message = messages.get(one.fingerprint)
      return message === undefined ? [] : [{ ...one, message }]
    }),
  }
  return taken
}

async function sign(
  transaction: Transaction<Tables>,
  held: Held,
  { taken, files }: { readonly taken: TakenStep; readonly files: readonly SignedFile[] },
): Promise<void> {
  const { id, by, byName, at, revision } = taken
  const hash = contentHash(draftOf(held.template, await fieldsSince(transaction, held.id, -1)))
  await writeSignature(transaction, held.id, { step: id, hash, revision, by, byName, at })
  await writeSignedFiles(transaction, { report: held.id, step: id }, files)
}
