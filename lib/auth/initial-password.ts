import { randomInt } from 'node:crypto'

/** Without what is mistaken for another: 0 o, 1 l i. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to hand over on paper: four groups of four, to be changed at the first sign-in. */
export function initialPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
