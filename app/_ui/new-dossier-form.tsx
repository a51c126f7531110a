'use client'

/**
 * The form that makes a dossier of pasted texts, files of every format that comes in, and addresses.
 *
 * In: the server action. Out: a form that works without scripts; "Add another text" then is an answer of the server.
 * Refuses: to lose what was typed or chosen. With scripts the files and addresses are carried to the page that brings sources in; without,
 * they come in by the same jobs, and a browser does not let a page fill a file field again, which is said.
 * Example: two texts pasted, publisher and date typed → a dossier with two sources
 */
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { startTransition, useActionState, useEffect, useRef } from 'react'
import { carry } from './carried.ts'
import { ACCEPTED, addressesIn } from './intake-queue.ts'

export interface TypedText {
  readonly text: string
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly url: string
}

export interface NewDossierTyped {
  readonly title: string
  readonly description: string
  readonly addresses: string
  readonly texts: readonly TypedText[]
}

export interface NewDossierState {
  readonly turn: number
  readonly typed: NewDossierTyped
  /** What is wrong, each with the field it is about ('title', 'texts', 'files', 'text-1' …). */
  readonly problems: readonly { readonly field: string; readonly message: string }[]
  readonly made: string | null
}

const emptyText: TypedText = { text: '', title: '', publisher: '', published: '', url: '' }

export const freshDossier: NewDossierState = {
  turn: 0,
  typed: { title: '', description: '', addresses: '', texts: [emptyText, emptyText] },
  problems: [],
  made: null,
}

interface NewDossierFormProps {
  readonly action: (state: NewDossierState, form: FormData) => Promise<NewDossierState>
}

export function NewDossierForm({ action }: NewDossierFormProps) {
  const t = useTranslations('newDossier')
  const intake = useTranslations('intake')
  const [state, dispatch, pending] = useActionState(action, freshDossier)
  const { typed, problems, turn, made } = state
  const router = useRouter()
  const chosen = useRef<readonly (File | string)[]>([])
  useEffect(() => {
    if (made === null) return
    carry(made, chosen.current)
    router.push(`/dossiers/${made}/sources/add`)
  }, [made, router])
  const count = typed.texts.length
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (turn === 0 || made !== null) return
    if (notice.current !== null) notice.current.focus()
    // Nothing is wrong: a text was added, and the form began anew; the focus goes to what was asked for.
    else document.getElementById(`text-${count}`)?.focus()
  }, [turn, count, made])
  const about = (field: string) => problems.filter((problem) => problem.field === field)
  return (
    <form
      action={dispatch}
      className="new-dossier"
      onSubmit={(event) => {
        // Without this React empties the fields after every answer.
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent
        const data = new FormData(event.currentTarget, submitter)
        chosen.current = chosenIn(data)
        data.delete('files')
        const intent = data.get('intent')
        if (intent !== 'add' && chosen.current.length > 0) {
          data.set('intent', 'carry')
          // Whoever fills the dossier on the next page needs no two texts here.
          data.set('brought', String(intent === 'sources' || chosen.current.some(isArchive) ? 2 : chosen.current.length))
        }
        startTransition(() => dispatch(data))
      }}
    >
      <div aria-live="polite">
        {problems.length > 0 && (
          <div className="notice tone-conflict" role="alert" tabIndex={-1} ref={notice}>
            <h2>{t('refused')}</h2>
            <ul>
              {problems.map((problem) => (
                <li key={`${problem.field}-${problem.message}`}>
                  <a href={`#${problem.field}`}>{problem.message}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="field">
        <label htmlFor="title">{t('dossierTitle')}</label>
        <input
          id="title"
          name="title"
          className="input"
          maxLength={200}
          defaultValue={typed.title}
          aria-invalid={about('title').length > 0 || undefined}
        />
      </div>
      <div className="field">
        <label htmlFor="description">
          {t('description')} <span className="hint">{t('descriptionHint')}</span>
        </label>
        <textarea id="description" name="description" className="textarea" rows={2} defaultValue={typed.description} />
      </div>

      <div className="field" id="texts">
        <label htmlFor="files">
          {t('files')} <span className="hint">{t('filesHint')}</span>
        </label>
        <input id="files" name="files" type="file" multiple accept={ACCEPTED} className="input file-input" />
        {about('files').map((problem) => (
          <p className="field-error" key={problem.message}>
            <span aria-hidden="true">▲</span> {problem.message}
          </p>
        ))}
        {problems.length > 0 && (
          <noscript>
            <p className="field-error">{t('filesAgain')}</p>
          </noscript>
        )}
      </div>

      <div className="field">
        <label htmlFor="addresses">
          {intake('addresses')} <span className="hint">{intake('addressesHint')}</span>
        </label>
        <textarea
          id="addresses"
          name="addresses"
          className="textarea textarea--short"
          rows={3}
          inputMode="url"
          spellCheck={false}
          defaultValue={typed.addresses}
          aria-invalid={about('addresses').length > 0 || undefined}
        />
      </div>

      {typed.texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the identity of a pasted text.
        <TextFields key={index} number={index + 1} text={text} problems={about(`text-${index + 1}`)} />
      ))}
      <input type="hidden" name="count" value={count} />

      <div className="actions">
        <button type="submit" name="intent" value="compare" className="button" aria-disabled={pending}>
          {pending ? t('comparing') : t('compare')}
        </button>
        <button type="submit" name="intent" value="add" className="button button--plain" aria-disabled={pending}>
          {t('addText')}
        </button>
        <button type="submit" name="intent" value="sources" className="button button--plain" aria-disabled={pending}>
          {intake('createFirst')}
        </button>
      </div>
      {pending && <p role="status">{t('wait')}</p>}
    </form>
  )
}

function chosenIn(data: FormData): readonly (File | string)[] {
  // A field in which no file was chosen is one file without a name.
  const files = data.getAll('files').filter((file): file is File => file instanceof File && file.name !== '')
  return [...files, ...addressesIn(String(data.get('addresses') ?? '')).addresses]
}

/** It holds as many texts as it holds. */
const isArchive = (one: File | string): boolean => typeof one !== 'string' && /\.zip$/i.test(one.name)

interface TextFieldsProps {
  readonly number: number
  readonly text: TypedText
  readonly problems: readonly { readonly message: string }[]
}

function TextFields({ number, text, problems }: TextFieldsProps) {
  const t = useTranslations('newDossier')
  const id = `text-${number}`
  return (
    <fieldset className="pasted" id={`pasted-${number}`}>
      <legend>{t('text', { number })}</legend>
      <div className="field">
        <label htmlFor={id}>
          {t('words')} <span className="hint">{t('wordsHint')}</span>
        </label>
        <textarea
          id={id}
          name={id}
          className="textarea textarea--source"
          rows={8}
          defaultValue={text.text}
          aria-invalid={problems.length > 0 || undefined}
          aria-describedby={problems.length > 0 ? `${id}-error` : undefined}
        />
        {problems.length > 0 && (
          <div id={`${id}-error`}>
            {problems.map((problem) => (
              <p className="field-error" key={problem.message}>
                <span aria-hidden="true">▲</span> {problem.message}
              </p>
            ))}
          </div>
        )}
      </div>
      <div className="pasted-meta">
        <Small name={`publisher-${number}`} label={t('publisher')} value={text.publisher} />
        <Small name={`title-${number}`} label={t('headline')} value={text.title} />
        <Small name={`published-${number}`} label={t('published')} value={text.published} hint="2021-12-22" />
        <Small name={`url-${number}`} label={t('address')} value={text.url} hint="https://…" />
      </div>
    </fieldset>
  )
}

function Small({
  name,
  label,
  value,
  hint,
}: {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string
}) {
  return (
    <div className="field">
      <label htmlFor={name}>
        {label}
        {hint !== undefined && <span className="hint"> {hint}</span>}
      </label>
      <input id={name} name={name} className="input" defaultValue={value} />
    </div>
  )
}
