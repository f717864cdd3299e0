/** A text in pieces: the headings that were run into it stand alone, or begin a piece. */
export function cutAtHeadings(text: string, headings: readonly string[]): readonly string[] {
  const cuts = headings.flatMap((heading) => cutsAt(text, heading)).sort((a, b) => a - b)
  return [0, ...cuts].map((from, at) => text.slice(from, cuts[at]))
}

/** Where a heading begins behind a sentence, and where it ends right before one. */
function cutsAt(text: string, heading: string): readonly number[] {
  const from = text.indexOf(heading)
  const to = from + heading.length
  const [before, behind] = [text.slice(0, from), text.slice(to)]
  const isGlued = isSentence(behind)
  if (from < 0 || !/(?:^|[。！？；：])\s*$/.test(before)) return []
  if (!isGlued && !isParted(behind)) return []
  return [...(before.trim() === '' ? [] : [from]), ...(isGlued ? [to] : [])]
}

/** Nothing, or a mark that parts a heading from its text; not the next of a list of the parts. */
function isParted(behind: string): boolean {
  return /^\s*$|^[\s：:]+(?![一二三四五六七八九十]、)\S/.test(behind)
}

/** Words that go on with the heading are none: 总体情况方面. */
function isSentence(behind: string): boolean {
  return (
    /^(?![一二三四五六七八九十]、)[\d（(\u4e00-\u9fff].*[。；]/s.test(behind) &&
    !/^(?:方面|情况|如下|说明|部分|表|的)/.test(behind)
  )
}
