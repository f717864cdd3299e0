/** A run of text where a page shows it; lengths in points, from the top left corner. */
export interface PlacedText {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Its line of writing. */
  readonly baseline: number
  readonly size: number
  /** Whether it runs upwards, so that what stands below it comes first. */
  readonly isRising?: true
}

/** A run of text as it was set, in whatever direction. */
export interface SetText {
  readonly text: string
  readonly size: number
  /** Where its line of writing begins and ends. */
  readonly from: Point
  readonly to: Point
  /** The angle of its line; 0 runs to the right, a quarter of a circle down. */
  readonly direction: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A straight line that is drawn: upright ones stand `at` an x, level ones at a y. */
export interface Rule {
  readonly isUpright: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A page as it is drawn, its text in whatever direction. */
export interface DrawnPage {
  readonly width: number
  readonly height: number
  readonly texts: readonly SetText[]
  readonly rules: readonly Rule[]
  readonly hasPicture: boolean
}

/** What a page of a PDF shows, turned so that its text runs to the right. */
export interface PageMarks {
  readonly width: number
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly rules: readonly Rule[]
  readonly hasPicture: boolean
  /** Text that runs aslant, as a watermark does. */
  readonly aslant: string
}
