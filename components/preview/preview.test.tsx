import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Finding } from '#lib/checks/check.ts'
import { compose } from '#lib/document/compose.ts'
import { paginate } from '#lib/page/paginate.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { Preview } from './preview.tsx'

const [report] = fc.sample(arbitraryReport(), { seed: 7, numRuns: 1 })
if (!report) throw new Error('no report')
const blocks = compose(annualReport2021, report)

/** Every text that is drawn, without the page numbers. */
function drawn(html: string): string {
  const texts = [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)
  return texts.filter((text) => !/^— \d+ —$/.test(text)).join('')
}

test('there is a sheet for every page, and no inline style, which the policy forbids', () => {
  const html = renderToStaticMarkup(<Preview blocks={blocks} />)
  expect(html.match(/<svg/g)).toHaveLength(paginate(blocks).pages.length)
  expect(html).not.toMatch(/ style=|<style/)
  expect(html).not.toContain('草稿')
})

test('every character of the report is drawn', () => {
  const html = renderToStaticMarkup(<Preview blocks={blocks} />)
  const expected = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text],
  )
  const sorted = (text: string) => [...text].sort().join('')
  const escaped = expected.join('').replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  expect(sorted(drawn(html))).toBe(sorted(escaped))
})

test('page numbers stand at the outer side', () => {
  const html = renderToStaticMarkup(<Preview blocks={blocks} />)
  expect(html).toMatch(/text-anchor="end">— 1 —</)
  expect(html).toMatch(/text-anchor="start">— 2 —</)
})

test('a draft says so on every sheet', () => {
  const html = renderToStaticMarkup(<Preview blocks={blocks} isDraft />)
  expect(html.match(/>草稿</g)).toHaveLength(paginate(blocks).pages.length)
})

test('findings light their cells, the gravest wins, and stand beside their page', () => {
  const finding: Finding = {
    check: 'trial',
    severity: 'error',
    message: '两边相差 1。',
    cells: ['requests.received.total'],
    about: 'numbers',
    fingerprint: 'a',
  }
  const hint: Finding = { ...finding, severity: 'hint', message: '请看一眼。', fingerprint: 'b' }
  const html = renderToStaticMarkup(<Preview blocks={blocks} findings={[finding, hint]} />)
  expect(html.match(/class="lit lit-/g)).toHaveLength(1)
  expect(html).toContain('lit lit-error')
  expect(html.match(/<circle/g)).toHaveLength(2)
  expect(html).toContain('两边相差 1。')
  expect(html).toContain('请看一眼。')
})
