import { Refusal } from '../refusal.ts'
import { openZip, type Zip } from './unzip.ts'
import { parseXml, type XmlElement } from './xml-tree.ts'

/** The parts of a Word file that are read; headers, footers and pictures are not. */
export interface WordParts {
  readonly document: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly comments: XmlElement | undefined
  /** A document that stands in this one, by the id of its relation; nothing where it is not in the file. */
  chunk(id: string): Chunk | undefined
}

/** A file in the file. */
export interface Chunk {
  readonly path: string
  readonly bytes: Uint8Array
}

const notZip =
  '这个文件不是 .docx（Word 2007 以后的格式），没有读取。请用 WPS 或 Word 打开，另存为 .docx 后再选一次。'
const notWord = '这个文件不是 Word 文件，没有读取。请选 .docx 文件。'

/** Finds and parses the parts of a Word file, by its relations: some programs name them otherwise. */
export function readParts(bytes: Uint8Array, mostUnzipped?: number): WordParts & { size: number } {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal(notZip)
  const zip = openZip(bytes, mostUnzipped)
  const path = targetOf(relations(zip, '_rels/.rels', ''), 'officeDocument') ?? 'word/document.xml'
  const document = parsed(zip, path)
  if (!document) throw new Refusal(zip.paths.has('[Content_Types].xml') ? notWord : notZip)
  if (document.name !== 'w:document') throw new Refusal(notWord)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const known = relations(zip, `${folder}_rels/${path.slice(folder.length)}.rels`, folder)
  const part = (kind: string) => parsed(zip, targetOf(known, kind) ?? `${folder}${kind}.xml`)
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    comments: part('comments'),
    size: zip.size,
    chunk(id) {
      const path = known.find((one) => one.id === id && one.kind === 'aFChunk')?.path
      const found = path === undefined ? undefined : zip.unzip(path)
      return path !== undefined && found ? { path, bytes: found } : undefined
    },
  }
}

function parsed(zip: Zip, path: string): XmlElement | undefined {
  const bytes = zip.unzip(path)
  return bytes && parseXml(bytes)
}

interface Relation {
  readonly id: string
  /** The last word of its type. */
  readonly kind: string
  readonly path: string
}

/** The relations of a part to others in the file; one that leads out of it is not followed. */
function relations(zip: Zip, path: string, folder: string): readonly Relation[] {
  const elements = parsed(zip, path)?.children ?? []
  return elements.flatMap(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
    const path = TargetMode === 'External' ? undefined : pathIn(folder, Target)
    const kind = Type.slice(Type.lastIndexOf('/') + 1)
    return path === undefined ? [] : [{ id: Id, kind, path }]
  })
}

function targetOf(known: readonly Relation[], kind: string): string | undefined {
  return known.find((one) => one.kind === kind)?.path
}

/** The path of a target in the file, from its root or a folder; undefined where it leads out of it. */
function pathIn(folder: string, target: string): string | undefined {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
