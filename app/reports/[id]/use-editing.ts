'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { EditorStore } from '#components/form/editor-store.ts'
import type { Places } from '#lib/places/places.ts'
import type { Draft } from '#lib/report/report.ts'
import { templateById } from '#templates/registry.ts'
import { Saving } from './connect-saving.ts'
import { loadSteps } from './lazy-steps.tsx'
import { type Step, stepsOf } from './steps.ts'

/** What the server gives to the editor of a report. */
export interface Opened {
  readonly report: string
  /** The id of the template: the browser has the templates themselves. */
  readonly template: string
  readonly draft: Draft
  readonly revision: number
  /** ISO */
  readonly savedAt: string
  /** YYYY-MM-DD */
  readonly today: string
  /** The places that its checks need. */
  readonly places: Places
}

interface Editing {
  readonly store: EditorStore
  readonly saving: Saving
  readonly steps: readonly Step[]
  /** To be told that the step stands: until then the page must show what the server sent. */
  readonly onAlive: () => void
}

/** The store of a report and its saving, for as long as the page stands. */
export function useEditing(opened: Opened): Editing {
  const [editing] = useState(() => begin(opened))
  useEffect(() => editing.saving.start(), [editing])
  // At once: a server that stops later must not leave a step that cannot be opened.
  useEffect(() => void loadSteps(), [])
  const isAlive = useRef(false)
  const onAlive = useCallback(() => {
    if (!isAlive.current) void checkFromNowOn(editing, opened.report)
    isAlive.current = true
  }, [editing, opened.report])
  return { ...editing, onAlive }
}

function begin({ template: id, draft, today, places, ...saved }: Opened): Omit<Editing, 'onAlive'> {
  const template = templateById(id)
  if (!template) throw new Error(`no template ${id}`)
  const later = { soon: whenPainted(), rest: whenTypingRests() }
  const store = new EditorStore({ template, draft, today, places, ...later })
  return { store, saving: new Saving({ ...saved, store }), steps: stepsOf(template) }
}

/** The checks come after the page, so that it can be filled in sooner. */
async function checkFromNowOn({ store, saving }: Checked, report: string): Promise<void> {
  const [{ everyCheckOf }, { LiveFindings }, { leftoversIn }, { keepPlaces }] = await Promise.all([
    import('#lib/checks/every-check.ts'),
    import('#components/form/live-findings.ts'),
    import('#lib/report/leftovers.ts'),
    import('./keep-places.ts'),
  ])
  store.check(new LiveFindings(everyCheckOf(store.template)), leftoversIn)
  keepPlaces({ report, store, state: saving.queue.state })
}

type Checked = Pick<Editing, 'store' | 'saving'>

/** Puts off what follows from a key until the frame that shows the key, so that none waits to be seen. */
function whenPainted(): (run: () => void) => void {
  let isWaiting = false
  return (run) => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      // A task of its own: what is done in the callback is still drawn with the frame.
      setTimeout(() => {
        isWaiting = false
        run()
      })
    })
  }
}

/** Puts off the slow checks until nothing was typed for as long as a thought takes, in ms. */
function whenTypingRests(pause = 250): (run: () => void) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return (run) => {
    clearTimeout(waiting)
    waiting = setTimeout(run, pause)
  }
}
