/** A run of text where a page shows it; lengths in points, from the top left corner. */
export interface PlacedText {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Its line of writing. */
  readonly baseline: number
  readonly size: number
}

/** A straight line that is drawn: upright ones stand `at` an x, level ones at a y. */
export interface Rule {
  readonly isUpright: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What a page of a PDF shows. */
export interface PageMarks {
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly rules: readonly Rule[]
  readonly hasPicture: boolean
}
