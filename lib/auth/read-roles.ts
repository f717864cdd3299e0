import { z } from 'zod'
import { type Role, roles } from '#lib/review/role.ts'

const stored = z.array(z.enum(roles))

/**
 * The roles of somebody, as they are stored. Roles that are damaged allow nothing until an administrator gives them
 * anew, and stop neither the list of people nor anybody else.
 */
export function readRoles(text: string): readonly Role[] {
  return stored.catch([]).parse(jsonOf(text))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
