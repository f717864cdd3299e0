/** Ends the program with one sentence for the person at the terminal. */
export function stop(sentence, exitCode = 1) {
  process.stderr.write(`${sentence}\n`)
  process.exit(exitCode)
}
