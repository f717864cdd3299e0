import type { z } from 'zod'
import type { ReadNote } from '#lib/page/read-page.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { parseCell } from '#lib/report/cell-text.ts'
import { type Form, formOf } from '#lib/report/form.ts'
import type { CellValue, Report } from '#lib/report/report.ts'
import { withoutEqualTotals } from '#lib/report/without-equal-totals.ts'
import { templates } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { reportShape, templateShape } from './report-shape.ts'

/** More than this is no annual report. */
const megabytes = 5

/** A report that was read, or the one Chinese sentence, with its address, why it was not. */
export type JsonRead =
  | {
      readonly kind: 'read'
      readonly value: Report
      /** Text in a cell that is not a number, which is kept; and the places that were not read when it was made. */
      readonly notes: readonly ReadNote[]
    }
  | Refused

interface Refused {
  readonly kind: 'refused'
  /** `cells.requests.received.total`; empty where the whole file is meant. */
  readonly at: string
  readonly says: string
}

/** Reads the public JSON shape of a report on one of the known templates. */
export function readJson(text: string, known: readonly Template[] = templates): JsonRead {
  if (text.length > megabytes * 1024 * 1024)
    return refused('', `文件超过 ${megabytes} MB，不像一份年度报告`)
  const parsed = parsedJson(text)
  if (!parsed) return refused('', '文件不是 JSON，或者内容不完整')
  const named = templateShape.safeParse(parsed.json)
  if (named.error) return refusedShape(named.error.issues[0])
  const template = known.find(({ id }) => id === named.data.template)
  if (!template) return refused('template', unknownTemplate(named.data.template, known))
  const { data: shape, error } = shapeOf(template).safeParse(parsed.json)
  return error ? refusedShape(error.issues[0]) : read(formOf(template), shape)
}

function unknownTemplate(id: string, known: readonly Template[]): string {
  return `没有“${id.slice(0, 100)}”这个模板，可用的有 ${known.map((one) => one.id).join('、')}`
}

const shapes = new WeakMap<Template, ReturnType<typeof reportShape>>()

function shapeOf(template: Template): ReturnType<typeof reportShape> {
  const shape = shapes.get(template) ?? reportShape(template)
  shapes.set(template, shape)
  return shape
}

function parsedJson(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return undefined
  }
}

function refused(at: string, reason: string): Refused {
  const place = at === '' ? '' : `“${at.slice(0, 200)}”：`
  return { kind: 'refused', at, says: `${place}${reason}，没有读入。` }
}

const foreign: Readonly<Record<string, string>> = {
  cells: '这个模板没有这一格',
  narratives: '这个模板没有这一部分',
}

function refusedShape(issue: z.core.$ZodIssue | undefined): Refused {
  const path = issue?.path.map(String) ?? []
  if (issue?.code !== 'unrecognized_keys') return refused(path.join('.'), issue?.message ?? '')
  return refused([...path, issue.keys[0]].join('.'), foreign[path.join('.')] ?? '报告没有这一项')
}

function read(form: Form, shape: z.infer<ReturnType<typeof reportShape>>): JsonRead {
  const cells = form.cells.flatMap(({ id, type, isTotal }): [CellId, CellValue][] => {
    const written = shape.cells[id]
    if (written === undefined) return []
    const value = written === null ? null : parseCell(String(written), type)
    return value === null && !isTotal ? [] : [[id, value]]
  })
  const words = cells.flatMap(([at, value]): ReadNote[] =>
    typeof value === 'object' && value ? [{ kind: 'notANumber', text: value.text, at }] : [],
  )
  const narratives = Object.entries(shape.narratives).map(
    ([part, text]) => [part, String(text).replace(/\r\n?/g, '\n')] as const,
  )
  const { notes: unread = [], ...report } = shape
  return {
    kind: 'read',
    value: {
      ...report,
      narratives: Object.fromEntries(narratives),
      cells: withoutEqualTotals(form, Object.fromEntries(cells)),
    },
    notes: [...unread.filter((note) => note !== undefined), ...words],
  }
}
