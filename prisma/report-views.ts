/**
 * What the store gives out of reports: drafts, published versions, withdrawals, links. Times are ISO strings in UTC.
 */
import type { PersonName } from './discussion-views.ts'

export type Audience = 'public' | 'link'

export interface ReportHead {
  readonly id: string
  readonly dossier: { readonly id: string; readonly slug: string; readonly title: string }
  readonly slug: string
  readonly title: string
  readonly template: string
  /** Counts saves of the draft. */
  readonly version: number
  readonly updatedBy: PersonName
  readonly updatedAt: string
  readonly published: readonly PublishedHead[]
  readonly withdrawals: readonly Withdrawal[]
}

export interface ReportDraftView extends ReportHead {
  /** `variorum/report-draft@1`, as it was saved. */
  readonly draft: object
  readonly links: readonly ReportLinkView[]
}

/** A published version without its contents. */
export interface PublishedHead {
  readonly number: number
  readonly title: string
  readonly audience: Audience
  readonly corrected: string
  readonly why: string
  readonly author: PersonName
  readonly at: string
  /** Published no longer. */
  readonly withdrawn: boolean
}

export interface Withdrawal {
  readonly through: number
  readonly why: string
  /** The role in the dossier of whoever withdrew it. */
  readonly role: string
  readonly author: PersonName
  readonly at: string
}

export interface ReportLinkView {
  readonly id: string
  readonly label: string
  readonly author: PersonName
  readonly at: string
  readonly revokedAt: string | null
}

/** What is known of a published version without the report itself, which may be megabytes. */
export interface PublishedAbout extends PublishedHead {
  readonly report: Pick<ReportHead, 'id' | 'slug' | 'dossier'>
  readonly modelSha256: string
  readonly files: readonly PublishedFile[]
  /** All versions, oldest first. */
  readonly versions: readonly PublishedHead[]
  /** The withdrawal that this version fell under; null while it is published. */
  readonly withdrawal: Withdrawal | null
}

/** A published version with everything it froze. */
export interface PublishedVersion extends PublishedAbout {
  /** The whole report, as it was computed. */
  readonly model: object
}

export interface PublishedFile {
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly size: number
}

/** What a published report says of a finding, and what is so no longer. */
export interface ReportNews {
  readonly report: { readonly id: string; readonly slug: string; readonly title: string; readonly number: number }
  readonly dossier: { readonly slug: string; readonly title: string }
  readonly finding: string
  readonly question: string
  /** 'gone': not found any more; 'changed': it reads otherwise; 'decided': another version of its decision holds. */
  readonly what: 'gone' | 'changed' | 'decided'
}
