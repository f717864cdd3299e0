import { Refusal } from '../refusal.ts'
import { openZip, type Zip } from './unzip.ts'
import { parseXml, type XmlElement } from './xml-tree.ts'

/** The parts of a Word file that are read; headers, footers and pictures are not. */
export interface WordParts {
  readonly document: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly comments: XmlElement | undefined
}

const notZip =
  '这个文件不是 .docx（Word 2007 以后的格式），没有读取。请用 WPS 或 Word 打开，另存为 .docx 后再选一次。'
const notWord = '这个文件不是 Word 文件，没有读取。请选 .docx 文件。'

/** Finds and parses the parts of a Word file, by its relations: some programs name them otherwise. */
export function readParts(bytes: Uint8Array): WordParts {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal(notZip)
  const zip = openZip(bytes)
  const path = mainPath(zip)
  const document = parsed(zip, path)
  if (!document) throw new Refusal(zip.paths.has('[Content_Types].xml') ? notWord : notZip)
  if (document.name !== 'w:document') throw new Refusal(notWord)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const targets = relations(zip, `${folder}_rels/${path.slice(folder.length)}.rels`, folder)
  const part = (kind: string) => parsed(zip, targets.get(kind) ?? `${folder}${kind}.xml`)
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    comments: part('comments'),
  }
}

function mainPath(zip: Zip): string {
  return relations(zip, '_rels/.rels', '').get('officeDocument') ?? 'word/document.xml'
}

function parsed(zip: Zip, path: string): XmlElement | undefined {
  const bytes = zip.unzip(path)
  return bytes && parseXml(bytes)
}

/** Target paths by the last word of their relation’s type. */
function relations(zip: Zip, path: string, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const { attributes } of parsed(zip, path)?.children ?? []) {
    const { Type = '', Target = '', TargetMode } = attributes
    const kind = Type.slice(Type.lastIndexOf('/') + 1)
    if (TargetMode === 'External' || targets.has(kind)) continue
    targets.set(kind, Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`)
  }
  return targets
}
