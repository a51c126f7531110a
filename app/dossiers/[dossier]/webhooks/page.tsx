/** The addresses that are told what happens in a dossier, and what was sent to them. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadWebhooks } from '../../../_data/load-webhooks.ts'
import { hookDoneOf } from '../../../_data/told.ts'
import { addWebhook, dropWebhook, newWebhookSecret, sendAgain, switchWebhook } from '../../../_data/webhook-actions.ts'
import { DoorPage, Part, Told } from '../../../_ui/account-page.tsx'
import { Crumbs, TitleBlock } from '../../../_ui/shell.tsx'
import { Spoken } from '../../../_ui/spoken.tsx'
import { Deliveries, WebhookForm, Webhooks } from '../../../_ui/webhooks.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [loaded, t] = await Promise.all([params.then(({ dossier }) => loadWebhooks(dossier)), getTranslations('programs')])
  return { title: loaded.ok ? `${t('webhooks.title')}: ${loaded.value.title}` : loaded.problem.title }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ dossier }, query, t, shell, accounts] = await Promise.all([
    params,
    searchParams,
    getTranslations('programs.webhooks'),
    getTranslations('shell'),
    getTranslations('accounts'),
  ])
  const loaded = await loadWebhooks(dossier)
  if (!loaded.ok) {
    return (
      <DoorPage title={loaded.problem.title}>
        <p>{loaded.problem.words}</p>
      </DoorPage>
    )
  }
  const { slug, title, hooks, deliveries } = loaded.value
  const done = hookDoneOf(query.done)
  const actions = { add: addWebhook, rotate: newWebhookSecret, turn: switchWebhook, drop: dropWebhook }
  return (
    <main id="content" className="page page--narrow">
      <Spoken rooms={['accounts']}>
        <Crumbs
          trail={[
            { label: shell('dossiers'), href: '/' },
            { label: title, href: `/dossiers/${slug}` },
            { label: accounts('members.title'), href: `/dossiers/${slug}/members` },
          ]}
          here={t('title')}
        />
        <TitleBlock title={t('title')}>
          <p className="lede">{t('about')}</p>
        </TitleBlock>
        <Told words={done === null ? null : t(`done.${done}`)} tone="agree" />
        <Part title={t('list')}>
          <Webhooks dossier={slug} hooks={hooks} actions={actions} />
        </Part>
        <Part title={t('add')}>
          <WebhookForm dossier={slug} add={addWebhook} />
        </Part>
        <Part title={t('log')}>
          <Deliveries
            dossier={slug}
            addresses={new Map(hooks.map(({ id, address }) => [id, address]))}
            deliveries={deliveries}
            resend={sendAgain}
          />
        </Part>
      </Spoken>
    </main>
  )
}
