/** A report of the office, as it is offered to begin from. */
export interface OwnReport {
  readonly id: string
  readonly name: string
  readonly year: number
}
