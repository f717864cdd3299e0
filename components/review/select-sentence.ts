import { sentencesOf } from '#lib/text/sentences.ts'
import type { PlaceNames } from './place-names.ts'

interface Tap {
  readonly places: Pick<PlaceNames, 'texts'>
  readonly clientX: number
  readonly clientY: number
}

/** Selects the sentence that was tapped: fingers do not draw over the words of a sheet as a mouse does. */
export function selectSentence(root: HTMLElement, line: SVGGElement, tap: Tap): void {
  const at = Number(line.dataset.from) + charactersBefore(line, tap)
  const text = tap.places.texts[Number(line.dataset.block)] ?? ''
  const sentence = sentencesOf(text)
    .filter(({ start }) => start <= at)
    .at(-1)
  if (!sentence) return
  const selector = `g[data-block="${line.dataset.block}"]`
  const lines = [...root.querySelectorAll<SVGGElement>(selector)]
  const from = nodeAt(lines, sentence.start)
  const to = nodeAt(lines, sentence.start + sentence.text.length)
  if (from && to) document.getSelection()?.setBaseAndExtent(...from, ...to)
}

/** How many characters of a line stand before a point. */
function charactersBefore(line: SVGGElement, { clientX, clientY }: Tap): number {
  let before = 0
  for (const text of line.querySelectorAll('text')) {
    const inside = new DOMPoint(clientX, clientY).matrixTransform(text.getScreenCTM()?.inverse())
    const at = text.getCharNumAtPosition(inside)
    if (at >= 0) return before + at
    before += text.textContent.length
  }
  return 0
}

/** The node of the sheet where a place in a paragraph is, and how far into it. */
function nodeAt(lines: readonly SVGGElement[], place: number): [Node, number] | undefined {
  const line = lines.filter(({ dataset }) => Number(dataset.from) <= place).at(-1)
  let left = place - Number(line?.dataset.from)
  for (const text of line?.querySelectorAll('text') ?? []) {
    const { length } = text.textContent
    if (left <= length && text.firstChild) return [text.firstChild, left]
    left -= length
  }
  return undefined
}
