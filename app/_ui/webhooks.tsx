/**
 * The webhooks of a dossier: who is told of what, and what was sent.
 *
 * In: webhooks, deliveries, the actions. Out: two lists and a form. Refuses: to show a secret again.
 * Example: <Webhooks dossier="ferries" hooks={hooks} actions={actions} />
 */
import { useTranslations } from 'next-intl'
import { AccountForm, type AccountFormState } from './account-form.tsx'
import { Moment } from './dates.tsx'
import { HiddenForm } from './role-form.tsx'

const events = ['decided', 'compared', 'revised', 'published'] as const
type Event = (typeof events)[number]

type Act = (form: FormData) => Promise<void>
type Ask = (state: AccountFormState, form: FormData) => Promise<AccountFormState>

interface WebhooksProps {
  readonly dossier: string
  readonly hooks: readonly {
    readonly id: string
    readonly address: string
    readonly events: readonly Event[]
    readonly by: string
    readonly since: string
    readonly disabled: { readonly at: string; readonly why: 'person' | 'failures' | 'gone' } | null
  }[]
  readonly actions: { readonly add: Ask; readonly rotate: Ask; readonly turn: Act; readonly drop: Act }
}

export function Webhooks({ dossier, hooks, actions }: WebhooksProps) {
  const t = useTranslations('programs.webhooks')
  if (hooks.length === 0) return <p className="muted">{t('none')}</p>
  return (
    <ul className="sessions">
      {hooks.map(({ id, address, events: told, by, since, disabled }) => (
        <li key={id} data-webhook={disabled === null ? 'on' : disabled.why}>
          <div>
            <strong>{address}</strong>
            <p className="hint">{told.map((event) => t(`event.${event}`)).join(' · ')}</p>
            <p className="hint">
              {t('by', { name: by })} · <Moment iso={since} />
            </p>
            <p className={disabled === null ? 'hint' : 'notice tone-conflict'}>
              {t(`state.${disabled?.why ?? 'on'}`)}
              {disabled !== null && (
                <>
                  {' · '}
                  <Moment iso={disabled.at} />
                </>
              )}
            </p>
            <AccountForm action={actions.rotate} submit={t('rotate')} hidden={{ dossier, id }} fields={[]} quiet secret />
          </div>
          <div className="actions">
            <HiddenForm
              action={actions.turn}
              hidden={{ dossier, id, on: disabled === null ? 'no' : 'yes' }}
              label={disabled === null ? t('off') : t('on')}
              name={t('switchThis', { address })}
            />
            <HiddenForm action={actions.drop} hidden={{ dossier, id }} label={t('remove')} name={t('removeThis', { address })} />
          </div>
        </li>
      ))}
    </ul>
  )
}

export function WebhookForm({ dossier, add }: { readonly dossier: string; readonly add: Ask }) {
  const t = useTranslations('programs.webhooks')
  return (
    <AccountForm
      action={add}
      submit={t('make')}
      hidden={{ dossier }}
      secret
      fields={[{ name: 'address', label: t('address'), hint: t('addressHint'), type: 'text', autoComplete: 'off' }]}
      choices={
        <fieldset className="role-choice">
          <legend>{t('events')}</legend>
          {events.map((event) => (
            <label key={event} className="choice">
              <input type="checkbox" name="events" value={event} defaultChecked={event === 'decided' || event === 'published'} />
              <span className="choice-label">{t(`event.${event}`)}</span>
            </label>
          ))}
        </fieldset>
      }
    />
  )
}

interface DeliveriesProps {
  readonly dossier: string
  readonly addresses: ReadonlyMap<string, string>
  readonly deliveries: readonly {
    readonly id: string
    readonly webhook: string
    readonly message: string
    readonly event: Event
    readonly at: string
    readonly state: 'waiting' | 'sent' | 'failed'
    readonly tries: number
    readonly lastStatus: number | null
    readonly lastWords: string | null
  }[]
  readonly resend: Act
}

export function Deliveries({ dossier, addresses, deliveries, resend }: DeliveriesProps) {
  const t = useTranslations('programs.webhooks')
  if (deliveries.length === 0) return <p className="muted">{t('logNone')}</p>
  return (
    <ul className="sessions">
      {deliveries.map((one) => (
        <li key={one.id} data-delivery={one.state}>
          <div>
            <strong>{t(`event.${one.event}`)}</strong> · <Moment iso={one.at} />
            <p className="hint">{addresses.get(one.webhook) ?? ''}</p>
            <p className="hint">
              {t(`delivery.${one.state}`)}
              {' · '}
              {t('tries', { tries: one.tries })}
              {one.lastStatus !== null && ` · ${t('answered', { status: String(one.lastStatus) })}`}
            </p>
            {one.lastWords !== null && (
              <p className="hint" lang="en">
                {one.lastWords}
              </p>
            )}
            <code>{one.message}</code>
          </div>
          {one.state !== 'waiting' && (
            <HiddenForm
              action={resend}
              hidden={{ dossier, id: one.id }}
              label={t('resend')}
              name={t('resendThis', { event: t(`event.${one.event}`), id: one.message })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
