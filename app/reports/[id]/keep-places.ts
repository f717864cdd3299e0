import type { EditorStore } from '#components/form/editor-store.ts'
import type { Places } from '#lib/places/places.ts'
import type { SaveState } from './save-state.ts'

interface Kept {
  readonly report: string
  readonly store: Pick<EditorStore, 'draft' | 'learnPlaces'>
  readonly state: Pick<SaveState, 'status' | 'subscribe'>
}

/**
 * Asks for the places anew whenever other texts are saved, so that a place typed since the page was
 * opened is known, and the editor finds what the export finds. Without a network all stays as it is.
 */
export function keepPlaces({ report, store, state }: Kept): () => void {
  const address = `/api/reports/${encodeURIComponent(report)}/places`
  // Empty, so that the first saving asks, whatever was typed before this could listen.
  let asked = ''
  let asking: AbortController | undefined
  const ask = async (texts: string) => {
    const mine = new AbortController()
    asking?.abort()
    asking = mine
    asked = texts
    const places = await placesAt(address, mine.signal)
    if (mine.signal.aborted) return
    if (places) store.learnPlaces(places)
    else asked = ''
  }
  const end = state.subscribe(() => {
    if (state.status().kind !== 'saved') return
    const texts = textsOf(store)
    if (texts !== asked) void ask(texts)
  })
  return () => {
    end()
    asking?.abort()
  }
}

/** All but the figures: they name no places. */
function textsOf(store: Kept['store']): string {
  const { cells: _, ...texts } = store.draft().report
  return JSON.stringify(texts)
}

async function placesAt(address: string, signal: AbortSignal): Promise<Places | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-store', signal })
    const content: unknown = response.ok ? await response.json() : undefined
    return placesIn(content)
  } catch {
    return undefined
  }
}

function placesIn(content: unknown): Places | undefined {
  const { places } = (content ?? {}) as { readonly places?: Places }
  return Array.isArray(places) ? places : undefined
}
