import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** pdf.js, which reads PDF; it is heavy, so it is loaded when the first file comes. */
export async function pdfEngine() {
  withoutDrawing()
  const [engine, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error The package has no types for its worker.
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  // Found here, the worker is not looked for on the disk.
  Object.assign(globalThis, { pdfjsWorker: worker })
  return engine
}

/** pdf.js asks for these as it loads, even where nothing is drawn. */
function withoutDrawing(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} })
}

/**
 * The folder with the tables that Chinese fonts need. The built server is started in the folder that
 * holds its packages; everything else runs from the sources.
 */
export function engineFolder(): string {
  const known = [process.cwd(), join(import.meta.dirname ?? '', '..', '..', '..')]
    .map((root) => join(root, 'node_modules', 'pdfjs-dist'))
    .find((folder) => existsSync(join(folder, 'cmaps')))
  if (!known) throw new Error('no pdfjs-dist/cmaps: is the build without its packages?')
  return known
}
