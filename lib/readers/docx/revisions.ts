import { attributeOf, type XmlElement } from './xml-tree.ts'

/** Counts tracked changes as a person would: pieces of one author that stand side by side are one. */
export interface Revisions {
  readonly count: number
  /** Meets a change, by the element that carries its author. */
  meet(kind: 'insertion' | 'deletion', element: XmlElement): void
  /** Meets something that nobody changed. */
  pass(): void
}

export function countRevisions(): Revisions {
  let count = 0
  let last = ''
  return {
    get count() {
      return count
    },
    meet(kind, element) {
      const key = `${kind} ${attributeOf(element, 'author') ?? ''}`
      if (key !== last) count++
      last = key
    },
    pass() {
      last = ''
    },
  }
}
