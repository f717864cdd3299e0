/** Puts a text that was not typed into a growing text area, unless it stands there already. */
export function showInArea(area: HTMLTextAreaElement, text: string): void {
  if (area.value !== text) area.value = text
  fitArea(area)
}

/** Lets a growing text area be as tall as its text: its wrapper repeats the text. */
export function fitArea(area: HTMLTextAreaElement): void {
  if (area.parentElement) area.parentElement.dataset.text = area.value
}
