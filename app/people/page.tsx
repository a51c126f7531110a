/** The people of the installation, for its owners. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { bringArchive } from '../_data/archive-actions.ts'
import { loadBackup } from '../_data/carry.ts'
import { loadPeople } from '../_data/load-people.ts'
import { givePersonRole, handOverReset, invitePerson, shutOut, signOutEverywhere, takeBackInvitation } from '../_data/people-actions.ts'
import { doneOf, problemWordOf } from '../_data/told.ts'
import { AccountForm } from '../_ui/account-form.tsx'
import { DoorPage, Part, Told } from '../_ui/account-page.tsx'
import { Carry } from '../_ui/carry.tsx'
import { InviteForm } from '../_ui/invite-form.tsx'
import { OpenInvitations } from '../_ui/open-invitations.tsx'
import { PeopleTable } from '../_ui/people-table.tsx'
import { TitleBlock } from '../_ui/shell.tsx'
import { Spoken } from '../_ui/spoken.tsx'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('people.title') }
}

export default async function Page({ searchParams }: Props) {
  const [loaded, params, t] = await Promise.all([loadPeople(), searchParams, getTranslations('accounts')])
  if (!loaded.ok) {
    return (
      <DoorPage title={loaded.problem.title}>
        <p>{loaded.problem.words}</p>
      </DoorPage>
    )
  }
  const [backup, carrying] = await Promise.all([loadBackup(), getTranslations('carrying')])
  const { me, people, invitations } = loaded.value
  const [done, problem] = [doneOf(params.done), problemWordOf(params.problem)]
  return (
    <main id="content" className="page page--narrow">
      <Spoken rooms={['accounts']}>
        <TitleBlock title={t('people.title')}>
          <p className="lede">{t('people.about')}</p>
        </TitleBlock>
        <Told words={done === null ? null : t(`done.${done}`)} tone="agree" />
        <Told words={problem === null ? null : t(`problem.${problem}`)} tone="conflict" />
        <Part title={t('people.list')}>
          <PeopleTable
            me={me}
            people={people}
            actions={{ giveRole: givePersonRole, shutOut, signOut: signOutEverywhere, reset: handOverReset }}
          />
        </Part>
        <Part title={t('people.invite')} about={t('people.inviteAbout')}>
          <InviteForm action={invitePerson} />
        </Part>
        <Part title={t('people.open')}>
          <OpenInvitations invitations={invitations} takeBack={takeBackInvitation} />
        </Part>
        <Part title={carrying('backup')} about={carrying('backupAbout')}>
          <Carry href="/backup" label={carrying('takeBackup')} blind={backup.blind} />
        </Part>
        <Part title={carrying('bringIn')} about={carrying('bringInAbout')}>
          <AccountForm
            action={bringArchive}
            submit={carrying('bring')}
            fields={[{ name: 'slug', label: carrying('otherName'), hint: carrying('otherNameHint'), type: 'text', autoComplete: 'off' }]}
            choices={
              <div className="field">
                <label htmlFor="archive">
                  {carrying('archiveFile')} <span className="hint">{carrying('archiveFileHint')}</span>
                </label>
                <input id="archive" name="archive" type="file" accept=".zip,application/zip" className="input file-input" />
              </div>
            }
          />
        </Part>
      </Spoken>
    </main>
  )
}
