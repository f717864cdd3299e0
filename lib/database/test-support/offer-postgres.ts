import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from './postgres-cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the tests ask for databases; see `scratch-database.ts`. */
    databases: string
  }
}

/**
 * Test code, run once before the tests of a project: offers databases on one PostgreSQL server, which
 * is started when the first is asked for. `POST /` makes one, `DELETE /name` drops it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: Promise<Offered> | undefined
  const offered = () => (cluster ??= offer())
  const server = createServer(async (request, response) => {
    try {
      const name = request.url?.slice(1) || undefined
      response.end(await (name ? (await offered()).drop(name) : (await offered()).make()))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('databases', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return async () => {
    server.close()
    await (await cluster)?.stop()
  }
}

interface Offered {
  make(): Promise<string>
  drop(name: string): Promise<string>
  stop(): Promise<void>
}

async function offer(): Promise<Offered> {
  const cluster = await startCluster()
  const client = new pg.Client(cluster.url('postgres'))
  await client.connect()
  await client.query(`create role locked login password '密码'`)
  return {
    async make() {
      const name = `test_${randomUUID().replaceAll('-', '')}`
      await client.query(`create database ${name}`)
      return cluster.url(name)
    },
    async drop(name) {
      await client.query(`drop database if exists ${name} with (force)`)
      return ''
    },
    async stop() {
      await client.end()
      await cluster.stop()
    },
  }
}
