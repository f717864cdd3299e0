import { openDatabase } from '#lib/database/open-database.ts'
import { reviewer, take } from './signing-office.ts'

/** A program of its own: a reviewer who saw the report as it was sent, and presses one button. */
const [place = '', report = '', name = '', step = 'return'] = process.argv.slice(2)
const database = await openDatabase(place)
const actor = { ...reviewer, name }
const pressed = { actor, step: step as 'return' | 'approve', from: 'submitted' } as const
const outcome = await take(database, report, { ...pressed, revision: 1, reason: '数字不对' })
await database.destroy()
process.stdout.write(JSON.stringify(outcome))
