/** A place where the 年 of a date was lost: “20231月”, and how it should read. */
export interface LostYear {
  readonly start: number
  readonly text: string
  readonly right: string
}

/** 自202111日起至20211231日止: the 年 and the 月 are lost. Four digits of an end read in one way. */
const wholeYear = /(20\d\d)0?10?1日(起?(?:至|到|[-—~～]{1,2}))(20\d\d)?(1[0-2])([0-3]\d)日/g
const lostYear = /(20\d\d)\s?(1[0-2]|0?[1-9])月/g

/** The dates of a text whose 年 is lost, from left to right. */
export function lostYears(text: string): readonly LostYear[] {
  const wholes = [...text.matchAll(wholeYear)].map(({ index, 0: found, ...groups }) => {
    const [from = '', until = '', to] = [groups[1], groups[2], groups[3]]
    const end = to === undefined ? '' : `${to}年`
    const [month = '', day = ''] = [groups[4], groups[5]]
    return { start: index, text: found, right: `${from}年1月1日${until}${end}${month}月${day}日` }
  })
  const months = [...text.matchAll(lostYear)].map(({ index, 0: found, 1: year = '' }) => ({
    start: index,
    text: found,
    right: `${year}年${found.slice(4).trim()}`,
  }))
  return [...wholes, ...months]
    .filter(({ start }) => !/[\d.〔-]/.test(text.charAt(start - 1)))
    .sort((one, other) => one.start - other.start)
}

/** The text with every lost 年 put back. */
export function withYears(text: string): string {
  let from = 0
  const pieces = lostYears(text).map(({ start, text: found, right }) => {
    const piece = text.slice(from, start) + right
    from = start + found.length
    return piece
  })
  return pieces.join('') + text.slice(from)
}
