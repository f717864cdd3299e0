import type { ReactNode } from 'react'
import type { PlaceNames } from '#components/review/place-names.ts'
import type {
  ReviewChange,
  ReviewFinding,
  ReviewPart,
  Thread,
} from '#components/review/review-view.ts'
import type { State } from '#lib/review/state.ts'
import type { AskedStep } from './steps-now.ts'

/** What the server gives to the reviewer's screen. */
export interface DeskProps {
  readonly report: string
  /** Of the content that is shown. */
  readonly revision: number
  readonly name: string
  readonly year: number
  readonly stateId: State
  /** The state in words. */
  readonly state: string
  /** Why its signature does not hold any more; '' where nothing lapsed. */
  readonly lapse: string
  readonly pages: number
  /** YYYY-MM-DD */
  readonly today: string
  readonly parts: readonly ReviewPart[]
  /** The parts that this person was shown as they are now; undefined where nobody asks. */
  readonly seen: readonly string[] | undefined
  /** The questions that this person ticked for what the report says now, by id. */
  readonly ticked: readonly string[]
  readonly places: PlaceNames
  readonly changes: readonly ReviewChange[]
  readonly findings: readonly ReviewFinding[]
  readonly threads: readonly Thread[]
  readonly steps: readonly AskedStep[]
  readonly mayComment: boolean
  /** Whether last year's report can be shown beside this one. */
  readonly hasLastYear: boolean
  /** Its pages, where they are shown. */
  readonly lastYear: ReactNode
  /** The pages, drawn by the server. */
  readonly children: ReactNode
}
