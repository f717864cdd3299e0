/** Why a file cannot be read, as the sentence the clerk is told. Caught once, by the reader. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
