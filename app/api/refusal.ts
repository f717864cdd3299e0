/** A request that is answered with a sentence and a status instead of what it asked for. */
export class Refusal extends Error {
  readonly status: number
  /** The ids of the changes it is about, where it is about some of them. */
  readonly rejected: readonly string[]

  constructor(status: number, sentence: string, rejected: readonly string[] = []) {
    super(sentence)
    this.name = 'Refusal'
    this.status = status
    this.rejected = rejected
  }
}

/** There is no such report, or it was deleted. */
export function reportNotFound(): Refusal {
  return new Refusal(404, '没有这份报告，或者它已被删除。')
}
