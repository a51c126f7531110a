'use client'

/**
 * The form of the builder: texts, findings, settings; saved by itself a moment after the last change, and by its button.
 *
 * In: the draft as it is kept, the action that saves it. Out: one form whose result stands beside it. Refuses: to lose or overwrite words: a
 * refused draft stays in the fields, and where somebody else was faster both texts are shown.
 */
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { BothDrafts, type DifferingField } from './builder-conflict.tsx'
import { BuilderFindings } from './builder-findings.tsx'
import { type BuilderRow, type Choice, type Item, itemsOf } from './builder-items.ts'
import { BuilderSettings, type SettingsDraft, type SourceName } from './builder-settings.tsx'
import { BuilderTexts, TEXTS, type TextsDraft } from './builder-texts.tsx'
import { DraftKeeper } from './draft-keeper.tsx'
import { useSafeAction } from './safe-action.ts'
import { SignInLink } from './sign-in-link.tsx'

export interface BuilderState {
  readonly turn: number
  readonly status: 'fresh' | 'saved' | 'invalid' | 'conflict' | 'failed'
  readonly basedOn: number
  readonly message: string | null
  readonly problem: string | null
  readonly signIn: boolean
  readonly theirs: { readonly version: number; readonly by: string; readonly fields: readonly DifferingField[] } | null
}

export type BuilderDraft = TextsDraft &
  SettingsDraft & {
    readonly title: string
    readonly template: string
    readonly choice: Choice
    readonly groups: readonly { readonly heading: string; readonly findings: readonly string[] }[]
    readonly left: readonly string[]
    readonly proposed: Readonly<Record<string, string>>
  }

interface BuilderFormProps {
  readonly action: (state: BuilderState, form: FormData) => Promise<BuilderState>
  readonly dossier: string
  readonly report: string
  readonly person: string | null
  readonly version: number
  readonly draft: BuilderDraft
  readonly contacts: string
  readonly filter: Readonly<Record<'relation' | 'state' | 'severity' | 'kind' | 'path' | 'q', string>>
  readonly kinds: readonly string[]
  readonly rows: readonly BuilderRow[]
  readonly sources: readonly SourceName[]
}

/** How long after the last change a draft is saved, in ms. */
const PAUSE = 1_200

export function BuilderForm({
  action: save,
  dossier,
  report,
  person,
  version,
  draft,
  contacts,
  filter,
  kinds,
  rows,
  sources,
}: BuilderFormProps) {
  const t = useTranslations('reports')
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const [dirty, setDirty] = useState(false)
  const [choice, setChoice] = useState<Choice>(draft.choice)
  const [addressee, setAddressee] = useState(draft.addressee)
  const [items, setItems] = useState<readonly Item[]>(() => itemsOf(rows, draft))
  const initial: BuilderState = { turn: 0, status: 'fresh', basedOn: version, message: null, problem: null, signIn: false, theirs: null }
  const { state, action, submit, pending } = useSafeAction<BuilderState>(save, initial, (before) => ({
    ...before,
    turn: before.turn + 1,
    status: 'failed',
    message: t('offline'),
  }))
  const waiting = useRef(pending)
  waiting.current = pending
  const conflict = state.theirs

  const touched = (): void => {
    setDirty(true)
    clearTimeout(timer.current)
    if (conflict !== null) return
    const later = (): void => {
      // One save at a time: what was typed meanwhile goes with the next.
      if (waiting.current) timer.current = setTimeout(later, PAUSE)
      else form.current?.requestSubmit()
    }
    timer.current = setTimeout(later, PAUSE)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    // The result beside the form is made on the server: it is asked for again when what it shows has been saved.
    if (state.status === 'saved') router.refresh()
  }, [state, router])
  // The filter changes which findings pass, and that is known on the server only.
  const current = new Map(rows.map((row) => [row.id, row]))
  const shown = items.map((item) => (item.kind === 'finding' ? freshRow(item, current) : item))
  return (
    <form
      ref={form}
      action={action}
      className="builder-form"
      data-unsaved={dirty || pending || (state.status !== 'saved' && state.status !== 'fresh') || undefined}
      onInput={touched}
      onSubmit={(event) => {
        clearTimeout(timer.current)
        setDirty(false)
        submit(event)
      }}
    >
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="report" value={report} />
      {conflict === null && <input type="hidden" name="basedOn" value={state.basedOn} />}
      <DraftKeeper
        form={form}
        person={person}
        name={`report:${dossier}:${report}`}
        fields={TEXTS}
        savedTurn={state.status === 'saved' ? state.turn : 0}
      />
      <div className="builder-save">
        {conflict === null && (
          <button type="submit" className="button" aria-disabled={pending}>
            {t('save')}
          </button>
        )}
        <p role="status" className={state.status === 'saved' || state.status === 'fresh' ? 'hint' : 'notice tone-conflict'}>
          {pending
            ? t('saving')
            : state.message !== null && !(dirty && state.status === 'saved')
              ? state.message
              : t(dirty ? 'unsaved' : 'autosave')}
        </p>
        {state.signIn && <SignInLink />}
      </div>
      {conflict !== null && <BothDrafts {...conflict} here={`/dossiers/${dossier}/reports/${report}`} />}
      <details className="builder-part" open>
        <summary>{t('texts')}</summary>
        <BuilderTexts title={draft.title} draft={draft} contacts={contacts} />
      </details>
      <details className="builder-part" open>
        <summary>{t('findings')}</summary>
        <BuilderSettings.Choice
          choice={choice}
          filter={filter}
          kinds={kinds}
          addressee={addressee}
          sources={sources}
          choose={setChoice}
          address={setAddressee}
        />
        <BuilderFindings
          rows={rows}
          items={shown}
          choice={choice}
          change={(next) => {
            setItems(next)
            touched()
          }}
          proposed={addressee !== null || draft.template === 'correction-request' ? draft.proposed : null}
        />
      </details>
      <details className="builder-part">
        <summary>{t('settings')}</summary>
        <BuilderSettings.Rest draft={draft} sources={sources} />
      </details>
    </form>
  )
}

function freshRow(item: Extract<Item, { kind: 'finding' }>, rows: ReadonlyMap<string, BuilderRow>): Item {
  const row = rows.get(item.key)
  return row === undefined || (row.passes === item.row.passes && row.decided === item.row.decided) ? item : { ...item, row }
}
