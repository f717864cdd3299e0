import { expect, test } from 'vitest'
import { paginate } from '#lib/page/paginate.ts'
import { StepCounter } from './test-support/count-steps.ts'

const units = ['一', '公开 ', '（', '《', '👍', '，', '1', 'a', '公1', '公开\n', 'a/']

test.each(units)('setting pages of %j costs twice as much for twice the text', (unit) => {
  const work = (times: number) => () => {
    paginate([{ kind: 'paragraph', text: unit.repeat(times) }])
  }
  const counter = new StepCounter()
  const steps = (times: number) => {
    const counts = counter.count({ pages: work(times) })
    return [...counts]
      .filter(([file]) => file.startsWith('lib/page/'))
      .reduce((sum, [, count]) => sum + count, 0)
  }
  const [once, twice] = [steps(4000), steps(8000)]
  counter.stop()
  expect(once).toBeGreaterThan(4000)
  expect(twice / once).toBeLessThan(2.4)
})
