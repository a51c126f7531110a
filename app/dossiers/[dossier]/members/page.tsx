/** Who may see a dossier, and do what in it. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadCarry } from '../../../_data/carry.ts'
import { loadMembers } from '../../../_data/load-people.ts'
import {
  giveMemberRole,
  inviteMember,
  openDossier,
  removeMember,
  takeBackMemberInvitation,
  takeOver,
} from '../../../_data/member-actions.ts'
import { doneOf, problemWordOf } from '../../../_data/told.ts'
import { DoorPage, Part, Told } from '../../../_ui/account-page.tsx'
import { Carry } from '../../../_ui/carry.tsx'
import { InviteForm } from '../../../_ui/invite-form.tsx'
import { MemberList } from '../../../_ui/member-list.tsx'
import { OpenInvitations } from '../../../_ui/open-invitations.tsx'
import { HiddenForm } from '../../../_ui/role-form.tsx'
import { Crumbs, TitleBlock } from '../../../_ui/shell.tsx'
import { Spoken } from '../../../_ui/spoken.tsx'
import { VisibilityForm } from '../../../_ui/visibility-form.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [loaded, t] = await Promise.all([params.then(({ dossier }) => loadMembers(dossier)), getTranslations('accounts')])
  return { title: loaded.ok ? `${t('members.title')}: ${loaded.value.title}` : loaded.problem.title }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ dossier: slug }, query, t, shell, programs] = await Promise.all([
    params,
    searchParams,
    getTranslations('accounts'),
    getTranslations('shell'),
    getTranslations('programs'),
  ])
  const loaded = await loadMembers(slug)
  if (!loaded.ok) {
    return (
      <DoorPage title={loaded.problem.title}>
        <p>{loaded.problem.words}</p>
      </DoorPage>
    )
  }
  const [carry, carrying] = await Promise.all([loadCarry(slug), getTranslations('carrying')])
  const { title, me, mayManage, ownerless, visibility, link, members, invitations } = loaded.value
  const [done, problem] = [doneOf(query.done), problemWordOf(query.problem)]
  const hidden = { dossier: slug }
  return (
    <main id="content" className="page page--narrow">
      <Spoken rooms={['accounts']}>
        <Crumbs
          trail={[
            { label: shell('dossiers'), href: '/' },
            { label: title, href: `/dossiers/${slug}` },
          ]}
          here={t('members.title')}
        />
        <TitleBlock title={t('members.title')}>
          <p className="lede">{t('members.about')}</p>
        </TitleBlock>
        <Told words={done === null ? null : t(`done.${done}`)} tone="agree" />
        <Told words={problem === null ? null : t(`problem.${problem}`)} tone="conflict" />
        <Part title={t('members.list')}>
          {ownerless && mayManage && (
            <div className="notice tone-possible">
              <p>{t('members.ownerless')}</p>
              <HiddenForm action={takeOver} hidden={hidden} label={t('members.takeOver')} />
            </div>
          )}
          <MemberList me={me} members={members} manage={mayManage ? { giveRole: giveMemberRole, remove: removeMember, hidden } : null} />
        </Part>
        {mayManage && (
          <>
            <Part title={t('members.visibility')}>
              <VisibilityForm dossier={slug} visibility={visibility} link={link} action={openDossier} />
            </Part>
            <Part title={t('members.invite')} about={t('members.inviteAbout')}>
              <InviteForm action={inviteMember} hidden={hidden} />
            </Part>
            <Part title={t('people.open')}>
              <OpenInvitations invitations={invitations} takeBack={takeBackMemberInvitation} hidden={hidden} />
            </Part>
            {carry !== null && (
              <Part title={carrying('archive')} about={carrying('archiveAbout')}>
                <Carry href={`/dossiers/${slug}/archive`} label={carrying('take')} blind={carry.blind} />
              </Part>
            )}
            <Part title={programs('webhooks.title')} about={programs('webhooks.about')}>
              <a href={`/dossiers/${slug}/webhooks`}>{programs('webhooks.back')}</a>
            </Part>
          </>
        )}
      </Spoken>
    </main>
  )
}
