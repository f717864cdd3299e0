import { afterAll, expect, test } from 'vitest'
import { paginate } from '#lib/page/paginate.ts'
import { StepCounter } from './test-support/count-steps.ts'

/** One from the beginning: what was compiled without it is not counted block by block. */
const counter = new StepCounter()
afterAll(() => counter.stop())

const units = ['一', '公开 ', '（', '《', '👍', '，', '1', 'a', '公1', '公开\n', 'a/']

test.each(units)('setting pages of %j costs twice as much for twice the text', (unit) => {
  const work = (times: number) => () => {
    paginate([{ kind: 'paragraph', text: unit.repeat(times) }])
  }
  const steps = (times: number) => {
    const counts = counter.count({ pages: work(times) })
    return [...counts]
      .filter(([file]) => file.startsWith('lib/page/'))
      .reduce((sum, [, count]) => sum + count, 0)
  }
  const [once, twice] = [steps(15_000), steps(30_000)]
  expect(once).toBeGreaterThan(15_000)
  expect(twice / once).toBeLessThan(2.2)
})
