/** Shows on the page what a card is about. */
export function findOnPage(mark: string): void {
  const marked = all('[data-mark]').filter(({ dataset }) => dataset.mark === mark)
  for (const one of all('.is-chosen')) one.classList.remove('is-chosen')
  for (const one of marked) one.classList.add('is-chosen')
  scrollTo(marked[0])
}

/** Shows the card of what is marked on the page. */
export function showCard(mark: string): void {
  document.getElementById(`card-${mark}`)?.scrollIntoView({ block: 'nearest' })
}

/** Shows the beginning of a part. */
export function goToPart(part: string): void {
  const [first] = all('[data-part]').filter(({ dataset }) => dataset.part === part)
  scrollTo(first)
}

/** Only the pages move, and what is looked for comes to stand where the eye is: a third down. */
function scrollTo(one: Element | undefined): void {
  const pages = document.getElementById('content')
  if (!one || !pages) return
  const [inside, outside] = [one.getBoundingClientRect(), pages.getBoundingClientRect()]
  pages.scrollBy({ top: inside.top - outside.top - outside.height / 3 })
}

function all(selector: string): readonly (HTMLElement | SVGElement)[] {
  return [...document.querySelectorAll<HTMLElement | SVGElement>(selector)]
}
