/**
 * Whose turn it is to decide: everybody's, where one editor decides; under the two-person rule first two who do not see each other, then,
 * where they differ, a third one. Whoever may not decide is told why.
 */
import type { ReactNode } from 'react'
import type { FindingPage } from '../../../../_data/load-finding.ts'
import { loadTwoPerson } from '../../../../_data/load-two-person.ts'
import { findingHref } from '../../../../_data/snapshot.ts'
import { saveBlind } from '../../../../_data/two-person-actions.ts'
import { BlindForm } from '../../../../_ui/blind-form.tsx'
import { NotDeciding } from '../../../../_ui/not-deciding.tsx'
import { Spoken } from '../../../../_ui/spoken.tsx'
import { TwoPerson } from '../../../../_ui/two-person.tsx'

interface DecisionTurnProps {
  readonly slug: string
  readonly view: FindingPage
  /** The form with which a finding is decided openly. */
  readonly children: ReactNode
}

export async function DecisionTurn({ slug, view, children }: DecisionTurnProps) {
  const loaded = await loadTwoPerson(slug, view.finding.id)
  if (!loaded.ok) return null
  const { on, signedIn, state, decided, mine, both, isThird, mayDecide } = loaded.value
  const here = `${findingHref(slug, view.finding.id, view.query)}#decide`
  const own = mayDecide ? (
    <Spoken rooms={['decision', 'nouns', 'writing']}>{children}</Spoken>
  ) : (
    <NotDeciding signedIn={signedIn} here={here} />
  )
  if (!on) return own
  const readings = view.readings.map(({ reading, holders }) => ({
    normal: reading.normal,
    value: reading.value,
    sigla: [...new Set(holders.map(({ source }) => source.siglum))].join(' '),
  }))
  const form =
    state === 'open' && mine === null && mayDecide ? (
      <Spoken rooms={['corrections', 'decision', 'nouns']}>
        <BlindForm action={saveBlind} dossier={slug} finding={view.finding.id} readings={readings} />
      </Spoken>
    ) : null
  return (
    <>
      <TwoPerson state={state} decided={decided} mine={mine} both={both} isThird={isThird} form={form} />
      {(state === 'agreed' || isThird || !mayDecide) && own}
    </>
  )
}
