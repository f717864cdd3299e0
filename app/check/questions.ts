import { type Unit, unitName } from './unit.ts'

/** What nobody but a person can tell before units are added up. */
export interface Question {
  readonly id: string
  readonly says: string
  readonly choices: readonly Choice[]
}

/** One answer: which of the files in question are counted. */
export interface Choice {
  readonly id: string
  readonly says: string
  readonly leavesOut: readonly string[]
}

/** The choice taken for each question, by their ids. */
export type Replies = Readonly<Record<string, string>>

/** Everything that must be asked: files of one unit, files without a name, a whole beside its part. */
export function questionsAbout(units: readonly Unit[]): readonly Question[] {
  return [...sameUnit(units), ...nameless(units), ...wholes(units)]
}

/** The files that count, and the questions that are still open. */
export function counted(units: readonly Unit[], replies: Replies) {
  const questions = questionsAbout(units)
  const chosen = questions.map(({ id, choices }) => choices.find((one) => one.id === replies[id]))
  const out = new Set(chosen.flatMap((choice) => choice?.leavesOut ?? []))
  return {
    units: units.filter(({ id }) => !out.has(id)),
    questions,
    open: questions.filter((_, at) => !chosen[at]),
  }
}

function sameUnit(units: readonly Unit[]): Question[] {
  const groups: Unit[][] = []
  for (const unit of units) {
    const group = groups.find(([first]) => first && mayBeSame(first, unit))
    if (group) group.push(unit)
    else groups.push([unit])
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      id: idOf('same', group),
      says: `${group.length} 份文件像是同一个单位（${namesOf(group)}）${yearOf(group[0])}的报告，计入哪一份？`,
      choices: [
        ...group.map((unit) => ({
          id: unit.id,
          says: `只计“${unit.file}”，其他的是它的旧稿`,
          leavesOut: group.filter((one) => one !== unit).map(({ id }) => id),
        })),
        { id: 'all', says: '都计入，它们是不同的单位', leavesOut: [] },
      ],
    }))
}

/** The same name, or one of them without the levels above. */
function mayBeSame(one: Unit, other: Unit): boolean {
  return one.report.year === other.report.year && isTailOf(unitName(one), unitName(other))
}

/** A tail this short (人民政府) is no name. */
const shortest = 5

function isTailOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short !== '' && (short === long || (short.length >= shortest && long.endsWith(short)))
}

function namesOf(group: readonly Unit[]): string {
  return [...new Set(group.map(({ report }) => `“${report.agency}”`))].join('、')
}

function nameless(units: readonly Unit[]): Question[] {
  return units
    .filter((unit) => unitName(unit) === '' || unit.report.year === 0)
    .map((unit) => ({
      id: idOf('nameless', [unit]),
      says: `“${unit.file}”没有读到${unitName(unit) === '' ? '机关名称' : '报告年度'}，要不要计入？`,
      choices: [
        { id: 'in', says: '计入', leavesOut: [] },
        { id: 'out', says: '不计入', leavesOut: [unit.id] },
      ],
    }))
}

/** The report of a government often holds the figures of all its offices. */
function wholes(units: readonly Unit[]): Question[] {
  return units.flatMap((office) => {
    const place = placeOfOffice(unitName(office))
    return units
      .filter(
        (whole) =>
          isTailOfPlace(place, placeOfGovernment(unitName(whole))) &&
          whole.report.year === office.report.year,
      )
      .map((whole) => ({
        id: idOf('whole', [whole, office]),
        says: `“${whole.report.agency}”和“${office.report.agency}”都在。政府的报告常常已经包括各单位，计入哪一份？`,
        choices: [
          only(office, whole),
          only(whole, office),
          { id: 'all', says: '都计入，两份没有重复的数字', leavesOut: [] },
        ],
      }))
  })
}

function only(unit: Unit, other: Unit): Choice {
  return { id: unit.id, says: `只计“${unit.report.agency}”`, leavesOut: [other.id] }
}

function placeOfGovernment(name: string): string | undefined {
  return /^(.+?)(?:人民)?政府$/.exec(name)?.[1]
}

function placeOfOffice(name: string): string | undefined {
  return /^(.+?)(?:(?:人民)?政府办公[室厅]|府办公室|府办)$/.exec(name)?.[1]
}

function isTailOfPlace(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && (one.endsWith(other) || other.endsWith(one))
}

function yearOf(unit: Unit | undefined): string {
  return unit && unit.report.year > 0 ? `${unit.report.year}年` : ''
}

function idOf(kind: string, units: readonly Unit[]): string {
  return [kind, ...units.map(({ id }) => id)].join(' ')
}
