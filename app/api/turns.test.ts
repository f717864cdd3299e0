import { expect, test } from 'vitest'
import { Refusal } from './refusal.ts'
import { Turns } from './turns.ts'

function work() {
  const done: ((value: string) => void)[] = []
  const begin = () => new Promise<string>((resolve) => done.push(resolve))
  return { done, begin }
}

test('two at once, the third when one of them is done, the fourth is sent away', async () => {
  const turns = new Turns({ atOnce: 2, mayWait: 1 })
  const { done, begin } = work()
  const taken = [turns.take(begin), turns.take(begin), turns.take(begin)]
  await expect(turns.take(begin)).rejects.toThrow(Refusal)
  await expect(turns.take(begin)).rejects.toThrow(/^服务器正忙，.*没有读取.*再试。$/)
  expect(done).toHaveLength(2)
  done[0]?.('first')
  expect(await taken[0]).toBe('first')
  await Promise.resolve()
  expect(done).toHaveLength(3)
  done[1]?.('second')
  done[2]?.('third')
  expect(await Promise.all(taken)).toEqual(['first', 'second', 'third'])
})

test('work that fails gives its turn on', async () => {
  const turns = new Turns({ atOnce: 1, mayWait: 0 })
  await expect(turns.take(() => Promise.reject(new Error('torn')))).rejects.toThrow('torn')
  expect(await turns.take(async () => 'next')).toBe('next')
})
