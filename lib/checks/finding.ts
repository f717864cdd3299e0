import type { CellId } from '#lib/report/cell-id.ts'
import { withoutSpaces } from '#lib/text/half-width.ts'
import { shortHash } from '#lib/text/short-hash.ts'
import type { OfferedAnswer } from '#templates/schema.ts'
import type { Check, Cure, Finding, Severity } from './check.ts'

type By = Pick<Check, 'id' | 'severity'>

interface Said {
  readonly message: string
  /** Where it differs from the check's own. */
  readonly severity?: Severity
  readonly cure?: Cure | undefined
  readonly mayOverrule?: true | undefined
  readonly answers?: readonly OfferedAnswer[] | undefined
}

interface Numbers extends Said {
  readonly cells: readonly CellId[]
  /** The compared numbers, or the texts that are none. */
  readonly numbers: readonly (number | string | null)[]
  readonly part?: string | undefined
  /** The words that state a number, as they stand in the part. */
  readonly quote?: string
}

interface Words extends Said {
  readonly part: string
  readonly quote: string
  /** What it is about where that is not the quote: the words that are missing. */
  readonly about?: string
}

/** A finding about numbers: the same while its cells hold the same numbers. */
export function numbersFinding(by: By, said: Numbers): Finding {
  const { cells, numbers, part, quote } = said
  const key = `${cells.join(' ')} ${numbers.join(' ')}`
  return {
    ...common(by, said),
    cells,
    ...(part !== undefined && { part }),
    ...(quote !== undefined && { quote }),
    about: 'numbers',
    fingerprint: `${by.id}-${shortHash(key)}`,
  }
}

/** A finding about words: the same while its part holds the same words. */
export function wordsFinding(by: By, said: Words): Finding {
  const { part, quote, about = quote } = said
  return {
    ...common(by, said),
    cells: [],
    part,
    ...(quote !== '' && { quote }),
    about: 'words',
    fingerprint: `${by.id}-${shortHash(`${part} ${withoutSpaces(about)}`)}`,
  }
}

function common(by: By, { message, severity, cure, mayOverrule, answers }: Said) {
  return {
    check: by.id,
    severity: severity ?? by.severity,
    message,
    ...(cure && { cure }),
    ...(mayOverrule && { mayOverrule }),
    ...(answers && { answers }),
  }
}
