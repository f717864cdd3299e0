/** What a command sees of the world: where it runs, what day it is, and where its words go. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly folder: string
  /** YYYY-MM-DD. */
  readonly today: string
  /** Standard output, one line break added. */
  print(text: string): void
  /** Standard error, one line break added. */
  complain(text: string): void
}
