import { request as http } from 'node:http'
import { onDisk, seed } from './support/database.ts'
import { newDraft } from './support/drafts.ts'
import { expect, test } from './support/test.ts'

test('a foreign Host is not answered', async ({ app }) => {
  const { hostname, port } = new URL(app.url)
  const status = await new Promise((resolve, reject) => {
    const asked = http(
      { hostname, port, path: '/', headers: { host: 'evil.example' } },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      },
    )
    asked.on('error', reject)
    asked.end()
  })
  expect(status).toBe(421)
})

test('a page elsewhere cannot write into a report', async ({ app, request }) => {
  const id = await seed(app, newDraft)
  const change = { id: 'c1', field: 'agency', before: newDraft.report.agency, after: '外人' }
  for (const headers of [
    { Origin: 'http://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://evil.example' },
  ] as const) {
    const answer = await request.post(`/api/reports/${id}/changes`, {
      headers,
      data: { since: 0, changes: [change] },
    })
    expect(answer.status(), JSON.stringify(headers)).toBe(403)
  }
  expect((await onDisk(app))[0]?.report.agency).toBe(newDraft.report.agency)
})

test('the program listens on the loopback only, and says nothing of what it is made of', async ({
  app,
  request,
}) => {
  const answer = await request.get('/')
  expect(new URL(app.url).hostname).toBe('127.0.0.1')
  expect(answer.headers()).not.toHaveProperty('x-powered-by')
  const policy = answer.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toContain('unsafe')
})
