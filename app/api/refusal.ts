/** A request that is answered with a sentence and a status instead of what it asked for. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, sentence: string) {
    super(sentence)
    this.name = 'Refusal'
    this.status = status
  }
}

/** There is no such report, or it was deleted. */
export function reportNotFound(): Refusal {
  return new Refusal(404, '没有这份报告，或者它已被删除。')
}

/** The report is to be seen, not to be changed, by the person who asks. */
export function reportIsReadOnly(): Refusal {
  return new Refusal(403, '您可以查看这份报告，但不能修改它；没有保存。')
}
