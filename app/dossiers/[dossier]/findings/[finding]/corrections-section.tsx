/** The corrections of a finding: what was corrected, what the machine found by itself, and the form. */
import { saveCorrection } from '../../../../_data/correction-actions.ts'
import { loadFindingCorrections } from '../../../../_data/load-corrections.ts'
import type { FindingPage } from '../../../../_data/load-finding.ts'
import { CorrectForm } from '../../../../_ui/correct-form.tsx'
import { FindingCorrections } from '../../../../_ui/finding-corrections.tsx'
import { Spoken } from '../../../../_ui/spoken.tsx'

const named = new Set(['name', 'place', 'attribution'])

export async function CorrectionsSection({
  slug,
  view,
  kept,
}: {
  readonly slug: string
  readonly view: FindingPage
  readonly kept: boolean
}) {
  const { finding, readings } = view
  const loaded = await loadFindingCorrections(slug, finding.id)
  if (!loaded.ok) return null
  const { rows, instead, others, mayCorrect } = loaded.value
  const claims = finding.readings.flatMap((reading, r) =>
    reading.holders.map((holder, h) => {
      const source = view.dossier.sources.find(({ id }) => id === holder.source)
      return { key: `${r}.${h}`, siglum: source?.siglum ?? '', words: holder.exact, language: source?.language ?? 'und' }
    }),
  )
  const names = named.has(finding.kind) ? readings.map(({ reading }) => reading.normal) : []
  const form = mayCorrect ? (
    <Spoken rooms={['corrections', 'nouns']}>
      <CorrectForm
        // Another finding, or another state of it, is another form.
        key={finding.readings.map(({ normal }) => normal).join('|')}
        action={saveCorrection}
        dossier={slug}
        finding={finding.id}
        claims={claims}
        others={others}
        names={names}
      />
    </Spoken>
  ) : null
  return <FindingCorrections dossier={slug} rows={rows} instead={instead} kept={kept} form={form} />
}
