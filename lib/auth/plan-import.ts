import { type Role, roleNames, roles } from '#lib/review/role.ts'
import type { Organization } from './organizations.ts'
import { normalUsername, usernameProblem } from './username.ts'

/** An office that the table names and that is not there yet; `above` is a name of the table or an id. */
export interface PlannedOffice {
  readonly name: string
  readonly above: Place
}

/** An office that is there, by id, or one that is planned, by name. */
export type Place = { readonly id: string } | { readonly planned: string }

export interface PlannedPerson {
  readonly name: string
  readonly username: string
  readonly office: string
  readonly at: Place
  readonly roles: readonly Role[]
}

/** What an import would make: each office after the one above it. */
export interface ImportPlan {
  readonly offices: readonly PlannedOffice[]
  readonly people: readonly PlannedPerson[]
}

/** What is wrong in a row, counted as the spreadsheet counts. */
export interface RowProblem {
  readonly row: number
  readonly says: string
}

/** What the table is read against. */
export interface ImportGround {
  /** The offices that the administrator looks after, their own first. */
  readonly offices: readonly Organization[]
  /** The user names that are taken, normalised. */
  readonly taken: ReadonlySet<string>
}

export const importColumns = ['机构', '上级机构', '姓名', '用户名', '角色'] as const
const mostPeople = 500

interface Row {
  readonly row: number
  readonly office: string
  readonly above: string
  readonly name: string
  readonly username: string
  readonly roles: string
}

/** Reads a table of offices and people; either all of it can be carried out, or every problem is told. */
export function planImport(
  table: readonly (readonly string[])[],
  ground: ImportGround,
): { readonly plan: ImportPlan } | { readonly problems: readonly RowProblem[] } {
  const [head = [], ...body] = table
  const at = importColumns.map((column) => head.indexOf(column))
  const missing = importColumns.filter((_, index) => at[index] === -1)
  if (missing.length > 0)
    return { problems: [{ row: 1, says: `第一行缺少“${missing.join('”“')}”这些列名` }] }
  const rows = body
    .map((cells, index) => rowOf(cells, at, index + 2))
    .filter(
      ({ office, above, name, username, roles: held }) => office + above + name + username + held,
    )
  const problems: RowProblem[] = []
  const offices = planOffices(rows, ground.offices, problems)
  const people = planPeople(rows, ground, problems)
  if (rows.length === 0) problems.push({ row: 2, says: '表里没有内容' })
  if (people.length > mostPeople)
    problems.push({ row: 1, says: `一次最多导入 ${mostPeople} 个账号，请分几次` })
  return problems.length > 0
    ? { problems: problems.sort((one, other) => one.row - other.row) }
    : { plan: { offices, people } }
}

function rowOf(cells: readonly string[], at: readonly number[], row: number): Row {
  const [office = '', above = '', name = '', username = '', held = ''] = at.map(
    (column) => cells[column]?.normalize('NFKC').trim() ?? '',
  )
  return { row, office, above, name, username, roles: held }
}

function planOffices(
  rows: readonly Row[],
  known: readonly Organization[],
  problems: RowProblem[],
): readonly PlannedOffice[] {
  const named = new Map<string, Row>()
  for (const row of rows) {
    const there = known.filter(({ name }) => name === row.office)
    const says = officeProblem(row, { there, known, before: named.get(row.office) })
    if (says) problems.push({ row: row.row, says })
    else if (there.length === 0 && !named.has(row.office)) named.set(row.office, row)
  }
  const { placed, hanging } = inOrder([...named.values()], known)
  for (const { row, above } of hanging)
    problems.push({ row, says: `没有上级机构“${above}”，或它们互为上下级` })
  return placed
}

/** Each round places those whose upper office is there; a round without any leaves the rest hanging. */
function inOrder(rows: readonly Row[], known: readonly Organization[]) {
  const placed: PlannedOffice[] = []
  let hanging = rows
  for (let before = -1; before < placed.length; ) {
    before = placed.length
    hanging = hanging.filter((row) => {
      const above = placeOf(row.above, known, placed)
      if (above) placed.push({ name: row.office, above })
      return above === undefined
    })
  }
  return { placed, hanging }
}

interface Around {
  readonly there: readonly Organization[]
  readonly known: readonly Organization[]
  /** The row that named the office first. */
  readonly before: Row | undefined
}

function officeProblem(row: Row, { there, known, before }: Around): string | undefined {
  if (row.office === '') return '缺少机构；本单位的人也要写上本单位的名称'
  if ([...row.office].length > 100) return '机构名称太长，最多 100 个字'
  if (there.length > 1) return `有两个名叫“${row.office}”的机构，分不清是哪一个；请先改名`
  if (row.above === '') return undefined
  if (before && before.above !== row.above) return `“${row.office}”的上级机构前后不一致`
  const [office] = there
  if (!office) return undefined
  const parent = known.find(({ id }) => id === office.parent)
  return parent?.name === row.above ? undefined : `“${row.office}”已在别的上级机构下`
}

/** Where a name leads; an empty one to nowhere yet. */
function placeOf(
  name: string,
  known: readonly Organization[],
  placed: readonly PlannedOffice[],
): Place | undefined {
  const there = known.find((office) => office.name === name) ?? (name === '' ? known[0] : undefined)
  if (there) return { id: there.id }
  return placed.some((office) => office.name === name) ? { planned: name } : undefined
}

function planPeople(
  rows: readonly Row[],
  { offices, taken }: ImportGround,
  problems: RowProblem[],
): readonly PlannedPerson[] {
  const seen = new Set(taken)
  return rows.flatMap((row) => {
    if (row.name + row.username + row.roles === '') return []
    const username = normalUsername(row.username)
    const held = rolesNamed(row.roles)
    const says = personProblem(row, seen, held)
    seen.add(username)
    if (says !== undefined || held === undefined) {
      problems.push({ row: row.row, says: says ?? '' })
      return []
    }
    const at = placeOf(row.office, offices, []) ?? { planned: row.office }
    return [{ name: row.name, username, office: row.office, at, roles: held }]
  })
}

function personProblem(
  { name, username, roles: text }: Row,
  seen: ReadonlySet<string>,
  held: readonly Role[] | undefined,
): string | undefined {
  if (name === '') return '缺少姓名'
  if ([...name].length > 100) return '姓名太长，最多 100 个字'
  const problem = usernameProblem(username)
  if (problem) return problem
  if (seen.has(normalUsername(username))) return `用户名“${username}”已经有人用，或在表里重复`
  return held ? undefined : `不认识角色“${text}”；可以是${Object.values(roleNames).join('、')}`
}

/** 填报人 where nothing is said; undefined where a name is no role. */
function rolesNamed(text: string): readonly Role[] | undefined {
  const names = text.split(/[、,，;；/\s]+/).filter(Boolean)
  if (names.length === 0) return ['clerk']
  const held = roles.filter((role) => names.includes(roleNames[role]))
  return held.length === new Set(names).size ? held : undefined
}
