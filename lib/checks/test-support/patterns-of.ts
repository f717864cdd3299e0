import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** A regular expression and the place in the project that holds it. */
export interface PlacedPattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** Test code: the regular expressions that are written in the sources of some folders. */
export function writtenPatterns(root: string, folders: readonly string[]): PlacedPattern[] {
  return folders
    .flatMap((folder) => sourcesIn(join(root, folder)))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
      const found: PlacedPattern[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
          const end = node.text.lastIndexOf('/')
          found.push({
            place: `${relative(root, file)}:${line}`,
            source: node.text.slice(1, end),
            flags: node.text.slice(end + 1),
          })
        }
        ts.forEachChild(node, visit)
      }
      visit(source)
      return found
    })
}

function sourcesIn(folder: string): string[] {
  const isTest = /(?:^|\/)(?:test-|arbitrary-)|\.test\.ts$/
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !isTest.test(file))
    .map((file) => join(folder, file))
}

/** Test code: the regular expressions that our own code makes of lists and names while some work is done. */
export async function builtPatterns(work: () => Promise<void>): Promise<PlacedPattern[]> {
  const made = new Map<string, PlacedPattern>()
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const pattern = new target(source, flags)
      const callers = (new Error().stack ?? '').matchAll(
        /\/(lib\/(?:checks|text|report)\/[^?:)]*:\d+)/g,
      )
      const caller = [...callers]
        .map(([, place = '']) => place)
        .find((place) => !place.includes('test-support'))
      if (caller && typeof source === 'string')
        made.set(`/${source}/${flags}`, { place: caller, source, flags })
      return pattern
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = Original
  }
  return [...made.values()]
}
