/**
 * Every noun of Variorum, in data order: a noun mentions only nouns above it.
 * Read this file first; `lib/compare.ts` then says in which order the values are made.
 *
 * Offsets are half-open UTF-16 offsets into the source's whole Markdown file, front matter included, so that
 * `file.slice(start, end)` is the quote shown, always. Ids are content hashes: the same input gives the same ids.
 *
 * The running example of the whole code base:
 *   A: "The harbour office said 12 ferries were cancelled on Friday."
 *   B: "At least ten ferries were cancelled on 4 March, port officials said."
 *   C: "Some 120 ferries were cancelled on Saturday."
 */

/* ------------------------------------------------------------------ places in a text */

export interface Span {
  readonly start: number
  readonly end: number
}

/** How a part of a value came to be known: written, inferred from something else, or not known at all (never a guess). */
export type Certainty = 'stated' | 'implied' | 'unknown'

/** One reason behind a decision of the engine: which rule, what it saw, and its weight where it has one. */
export interface Step {
  readonly rule: string
  readonly saw: string
  readonly weight?: number
}

/* ------------------------------------------------------------------ source → block → sentence → token */

/** A Markdown file as it came in. `path` only names it; nothing is read from disk here. */
export interface SourceText {
  readonly path: string
  readonly text: string
}

export type Language = string // BCP 47 primary tag, e.g. 'en', 'ja'; 'und' where it cannot be told

export interface SourceMeta {
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
  /** ISO date or date-time as the front matter states it; null when it states none. */
  readonly published: string | null
  readonly retrieved: string | null
  readonly language: Language
  /** e.g. 'article', 'cable', 'report', 'digest'; free words of the editor. */
  readonly kind: string | null
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'blockquote'
  | 'table-cell'
  | 'caption'
  | 'dateline'
  | 'byline'
  | 'boilerplate'

export interface Block extends Span {
  readonly kind: BlockKind
  /** Depth of a heading, 0 for everything else. */
  readonly depth: number
  /** Why a block is skipped (only for kind 'boilerplate', 'byline', 'dateline'). */
  readonly reason?: string
}

export interface Source {
  /** 's-' + the first 12 hex digits of sha256; a second source with the same text gets '-2', '-3' … in path order. */
  readonly id: string
  readonly path: string
  readonly text: string
  readonly sha256: string
  readonly meta: SourceMeta
  /** Offset where the body starts (after the front matter). */
  readonly bodyStart: number
  readonly blocks: readonly Block[]
  readonly warnings: readonly string[]
}

/** Part of speech after Universal Dependencies ('X' where the language has no tagger here). */
export type Pos =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'NUM'
  | 'DET'
  | 'PRON'
  | 'ADP'
  | 'PART'
  | 'CCONJ'
  | 'SCONJ'
  | 'PUNCT'
  | 'SYM'
  | 'INTJ'
  | 'X'

export interface Token extends Span {
  /** The characters themselves, `source.slice(start, end)`. */
  readonly text: string
  /** Folded for comparison: lower case, NFKC, straight quotes. */
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
}

export interface Sentence extends Span {
  readonly id: string
  readonly sourceId: string
  /** Position among the sentences of the source, from 0. */
  readonly ordinal: number
  /** Index into `Source.blocks`. */
  readonly block: number
  readonly blockKind: BlockKind
  readonly language: Language
  readonly tokens: readonly Token[]
}

/* ------------------------------------------------------------------ mentions */

/** A closed or open numeric interval; `null` is no bound on that side. `soft` = the bounds are the usual reading of a hedge, not words. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
  readonly lowOpen?: boolean
  readonly highOpen?: boolean
  readonly soft?: boolean
}

export type Hedge = 'exact' | 'about' | 'over' | 'at-least' | 'under' | 'at-most' | 'nearly' | 'range' | 'vague'

/** What kind of thing a number measures. 'count' counts its noun; 'scale' is a bare score or magnitude named by its noun. */
export type Measure =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'data'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'share'
  | 'multiple'
  | 'scale'
  | 'rate'
  | 'score'

interface MentionBase extends Span {
  readonly sentenceId: string
  readonly because: readonly Step[]
}

/** "at least ten ferries": the numeral with hedge, unit and the noun it counts. */
export interface Quantity extends MentionBase {
  readonly kind: 'quantity'
  /** The numeral alone ("ten"). */
  readonly numeral: Span
  /** The number the words name, before the hedge is applied; null for "dozens", "several", "between 2 and 3". */
  readonly point: number | null
  /** What the words allow, hedge included, in `unit`. */
  readonly interval: Interval
  readonly hedge: Hedge
  readonly measure: Measure
  /** Canonical unit: ISO 4217 code, UCUM-like code ('km', 'kg', 'h', 'Cel'), '%' or null for a bare count. */
  readonly unit: string | null
  /** The same interval in the base unit of the measure (m, kg, s …), where there is a fixed conversion; null for money and counts. */
  readonly base: { readonly interval: Interval; readonly unit: string } | null
  /** The counted noun ("ferries"): its words in the text, its lemma, and the lemmas of its modifiers ("two wooden ferries" → ['wooden']). */
  readonly noun: (Span & { readonly lemma: string; readonly modifiers: readonly string[] }) | null
  /** True for "another 20", "20 more", "20 others": a part beside a part, not a total. */
  readonly additional: boolean
  /** A value given again in another unit right beside it: "10 km (6 miles)"; the mention of the same value. */
  readonly restates?: Span
  /** The unit is the usual reading of a shared sign or name ("$" as USD), not written; absent when it is stated. */
  readonly unitImplied?: true
  /** Both numbers of a score, a vote or a record, in their order (measure 'score'); what they are of is the noun. */
  readonly score?: readonly [number, number]
  /** The number is an indefinite article in a report of harm ("killing a man"): 1, though nobody counted. */
  readonly fromArticle?: true
}

export type Granularity =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'part-of-month'
  | 'week'
  | 'day'
  | 'part-of-day'
  | 'span'

export interface DateComponent {
  readonly value: number | null
  readonly certainty: Certainty
  /** Where an implied component came from. */
  readonly origin?: 'publication' | 'context' | 'weekday' | 'calendar'
}

export type DatePart =
  | 'early'
  | 'mid'
  | 'late'
  | 'first-half'
  | 'second-half'
  | 'small-hours'
  | 'dawn'
  | 'morning'
  | 'midday'
  | 'afternoon'
  | 'evening'
  | 'night'

/** "on Friday", "4 March", "mid-July 1990", "from 1987 to 1990": a partial interval of days. */
export interface DateMention extends MentionBase {
  readonly kind: 'date'
  readonly granularity: Granularity
  readonly year: DateComponent
  readonly month: DateComponent
  readonly day: DateComponent
  /** ISO weekday 1–7 where one is written. */
  readonly weekday: number | null
  /** First and last day ('YYYY-MM-DD') with everything known, implied parts included; null when the year is unknown. */
  readonly earliest: string | null
  readonly latest: string | null
  /** The same with stated parts only: an EDTF string such as '1990-07', 'XXXX-12-23', '2021-12-22', '1987/1990'; null when nothing but a relation is stated ("that day"). */
  readonly edtf: string | null
  readonly approximate: boolean
  /** 'absolute' ("4 March 2011"), 'weekday' ("Friday"), 'deictic' ("yesterday", "last year"), 'anaphoric' ("that day", "the 22nd"). */
  readonly form: 'absolute' | 'weekday' | 'deictic' | 'anaphoric'
  /** The written weekday does not fall on the written date. */
  readonly weekdayClash?: boolean
  /** The part of the period that is written ("mid-July", "late Tuesday", "Friday night"); already inside earliest and latest, except parts of a day. */
  readonly part?: DatePart
  /** The preposition that makes the date one end of something ("since 1990", "by Friday"); earliest and latest are those of the date itself. */
  readonly bound?: 'since' | 'after' | 'until' | 'before' | 'by'
  /** All days it may be ('YYYY-MM-DD'), where day and month can be read either way ("02/07/2013"). */
  readonly alternatives?: readonly string[]
  /** Absent for the civil calendar. A fiscal year is given its widest reading; a lunar date is recognised and not placed. */
  readonly calendar?: 'fiscal' | 'lunar'
  /** The date the text says it was published on (a dateline), not something that happened. */
  readonly dateline?: boolean
}

/** "4:43 a.m. local time": a clock time. Minutes after midnight, half-open to the precision written. */
export interface TimeMention extends MentionBase {
  readonly kind: 'time'
  readonly from: number
  readonly to: number
  /** Offset from UTC in minutes where the text states a zone; null for none or "local time". */
  readonly zone: number | null
  readonly zoneText: string | null
  readonly approximate: boolean
  /** "five o'clock": before or after noon is not said; `from` and `to` are the reading before noon. */
  readonly halfUnknown?: boolean
}

export type NameType = 'person' | 'organisation' | 'place' | 'work' | 'event' | 'demonym' | 'other'

/** "the harbour office", "Mayor Ann Voss", "Voss": one mention of a named thing. */
export interface NameMention extends MentionBase {
  readonly kind: 'name'
  readonly type: NameType
  /** The fullest form found for the same thing in this source, without titles ("Ann Voss"). */
  readonly canonical: string
  /** Titles and roles written beside it ("Mayor"), in text order. */
  readonly titles: readonly WrittenTitle[]
}

/** A title or role as it stands beside a name, article left out. */
export interface WrittenTitle extends Span {
  readonly words: string
}

/** "“No boat left,” said Voss": the words between quotation marks. */
export interface QuoteMention extends MentionBase {
  readonly kind: 'quote'
  /** The words inside the marks. */
  readonly content: Span
  /** Pieces of one utterance that go on over several sentences share this. */
  readonly utterance: string
  readonly speaker: Span | null
  /** False for scare quotes and titles of works. */
  readonly speech: boolean
}

/** Something that looks like a value and could not be read; it is shown as such and never taken for a number. */
export interface UnresolvedMention extends MentionBase {
  readonly kind: 'unresolved'
  readonly reason: string
}

export type Mention = Quantity | DateMention | TimeMention | NameMention | QuoteMention | UnresolvedMention

/* ------------------------------------------------------------------ claims */

/** Who says so: "NHK reported" (cue 'reported', speaker 'NHK'); outermost first. */
export interface Attribution {
  readonly start: number
  readonly end: number
  readonly speaker: Span | null
  readonly canonical: string | null
  readonly manner: 'said' | 'according-to' | 'reported' | 'document' | 'denied'
}

export type Modality = 'fact' | 'planned' | 'possible' | 'denied' | 'hypothetical'

/** A phrase with its head: "at least ten ferries" → head 'ferry', lemmas ['ferry'] (content words only, head included). */
export interface Phrase extends Span {
  readonly head: string
  readonly lemmas: readonly string[]
}

/** "were not cancelled": lemma 'cancel', class 'CANCEL' where the lexicon knows one, negated. */
export interface Predicate extends Span {
  readonly lemma: string
  readonly cls: string | null
  readonly negated: boolean
  readonly passive: boolean
  readonly modality: Modality
}

/** One predicate with its arguments: who did what to whom, and the prepositional phrases beside it. */
export interface Frame {
  /** The clause: from the first word of its arguments to the last. */
  readonly clause: Span
  readonly predicate: Predicate
  readonly agent: Phrase | null
  /** The one it happens to; the subject of "die", "collapse", "sink" is a patient too. */
  readonly patient: Phrase | null
  /** Further patients of a list: "damaged 42 offices, two roads and eight bridges" → the roads and the bridges. */
  readonly alsoPatients: readonly Phrase[]
  readonly others: readonly { readonly prep: string; readonly phrase: Phrase }[]
}

/** What time a sentence speaks of: the event of the dossier, or another one ("In 2004 …"). */
export interface Episode {
  /** Stated or inherited interval of days; null bounds where nothing is known. */
  readonly earliest: string | null
  readonly latest: string | null
  /** 'main' = nothing says otherwise; 'background' = the sentence, or the one it continues, speaks of another time. */
  readonly role: 'main' | 'background'
  /** A text that looks back: its main time is the one it tells of, which these bounds are, and not that of its publication. */
  readonly lookingBack?: true
  /** Main, with no time of its own: the day of publication, near which it then was. */
  readonly near?: string
  readonly because: Step
}

/** What a claim answers: one cell that can be compared with the like cell of another source. */
export type SlotKind = 'quantity' | 'date' | 'time' | 'name' | 'place' | 'quote' | 'attribution' | 'event' | 'thing'

/** One answerable place of a sentence: the value, and everything that says which question it answers. */
export interface Slot extends Span {
  readonly id: string
  readonly kind: SlotKind
  /** `source.slice(start, end)`. */
  readonly exact: string
  /** Lemmas of the words inside the span, punctuation left out. */
  readonly words: readonly string[]
  readonly mention: Mention | null
  /** What is told in common nouns, of places and things without a mention; null for all else. */
  readonly phrase: Phrase | null
  /** The frame the value stands in (the event itself for kind 'event'); null in verbless text. */
  readonly frame: Frame | null
  readonly attribution: Attribution | null
  /** Predicate classes that govern the value, tightest first ("killed at least five people" → ['DIE']). */
  readonly roles: readonly string[]
  /** Lemma of the governing predicate; null where there is none. */
  readonly governor: string | null
  readonly prep: string | null
  /** "east" in "east of Aldport" (places only). */
  readonly direction: string | null
  /** Content lemmas right around the value (its own words left out). */
  readonly nearby: readonly string[]
}

/** A sentence with all that was found in it: what is claimed, about what, by whom. */
export interface Claim {
  readonly sentence: Sentence
  readonly frames: readonly Frame[]
  readonly mentions: readonly Mention[]
  readonly attribution: readonly Attribution[]
  readonly episode: Episode
  readonly slots: readonly Slot[]
}

/* ------------------------------------------------------------------ findings: `variorum/comparison@1` */

export type FindingKind =
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  | 'duration'
  | 'place'
  | 'name'
  | 'post'
  | 'attribution'
  | 'quote'
  | 'polarity'
  | 'event'
  | 'thing'
export type Relation = 'agree' | 'compatible' | 'conflict' | 'different-referent'
/** 1 = for completeness, 2 = worth a look, 3 = see this first. */
export type Severity = 1 | 2 | 3

export interface Holder extends Span {
  readonly source: string
  /** `file.slice(start, end)`. */
  readonly exact: string
  readonly sentence: Span
  readonly attribution: readonly AttributionView[]
}

export interface AttributionView extends Span {
  readonly speaker: string | null
  readonly manner: Attribution['manner']
}

/** One distinct answer and who gives it. `normal` is the comparable value as a short canonical string; `value` the words of the first holder. */
export interface Reading {
  readonly value: string
  readonly normal: string
  readonly holders: readonly Holder[]
}

/** What a person, a taught rule or a model says beside the engine; `lib/proposals/proposal.ts` has the whole of it. */
export type ProposalKind =
  | 'same-question'
  | 'different-question'
  | 'move'
  | 'relation'
  | 'value'
  | 'span'
  | 'claim'
  | 'not-a-claim'
  | 'equal'
  | 'alias'

/** Whose word a proposal is; `at` is an ISO date-time, null where nobody noted it. */
export interface Origin {
  readonly by: 'editor' | 'rule' | 'model'
  readonly name: string
  readonly at: string | null
}

/** On a finding or single that proposals made or changed: their ids, and the engine's own findings it stands for (in `Comparison.asFound`). */
export interface Proposed {
  readonly by: readonly string[]
  readonly instead: readonly string[]
}

/** A hypothesis why readings differ: never an assertion. `score` in 0..1, best first. */
export interface Diagnosis {
  readonly code: string
  readonly score: number
  readonly explanation: string
}

export interface Finding {
  readonly id: string
  readonly question: string
  readonly kind: FindingKind
  readonly relation: Relation
  readonly severity: Severity
  readonly readings: readonly Reading[]
  /** Sources that say nothing about the question. */
  readonly silent: readonly string[]
  /** Holders' sources after copies are counted once: {sources: 4, independent: 2}. */
  readonly independence: { readonly sources: number; readonly independent: number }
  readonly diagnoses: readonly Diagnosis[]
  readonly because: readonly Step[]
  readonly proposed?: Proposed
}

/** A checkable claim that only one source makes. */
export interface Single extends Holder {
  readonly id: string
  readonly kind: FindingKind
  readonly proposed?: Proposed
}

/** What became of a proposal: 'unchanged' = the engine says so by itself, 'overruled' = a later or weightier one says otherwise. */
export interface ProposalOutcome {
  readonly id: string
  readonly kind: ProposalKind
  readonly origin: Origin
  readonly why: string
  readonly status: 'applied' | 'unchanged' | 'overruled' | 'refused'
  readonly reason: string
  /** Ids of the findings and singles that carry it. */
  readonly findings: readonly string[]
}

/** What the engine found by itself where proposals made it say otherwise; `at` is the place it had in its list. */
export interface AsFound {
  readonly findings: readonly { readonly at: number; readonly finding: Finding }[]
  readonly possible: readonly { readonly at: number; readonly finding: Finding }[]
  /** All singles of every source whose singles changed. */
  readonly singles: readonly { readonly source: string; readonly singles: readonly Single[] }[]
}

export interface LedgerEntry {
  readonly source: string
  readonly sentences: number
  /** Sentences that carry at least one claim of a finding, a possible finding or a single. */
  readonly claims: number
  readonly skipped: readonly (Span & { readonly reason: string })[]
}

export interface ComparisonSource {
  readonly id: string
  readonly path: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: Language
  readonly sha256: string
}

export interface Comparison {
  readonly schema: 'variorum/comparison@1'
  readonly generator: { readonly name: 'variorum'; readonly version: string; readonly rules: string }
  readonly sources: readonly ComparisonSource[]
  readonly findings: readonly Finding[]
  readonly possible: readonly Finding[]
  readonly singles: readonly Single[]
  readonly ledger: readonly LedgerEntry[]
  /** Both only where proposals were given; without them the document is what the engine says alone. */
  readonly proposals?: readonly ProposalOutcome[]
  readonly asFound?: AsFound
}

/* ------------------------------------------------------------------ what editors add */

export type Confidence = 'low' | 'medium' | 'high'

/** An address on the web, or of a page of this dossier (a passage of a source). */
export interface EvidenceLink {
  readonly label: string
  readonly href: string
}

export type Outcome = 'reading' | 'both-different-scope' | 'none' | 'unresolved' | 'needs-primary-source' | 'not-a-difference'

/** One version of an editor's conclusion and note on a finding; versions are never changed or erased. */
export interface DecisionVersion {
  readonly version: number
  readonly outcome: Outcome | null
  /** `Reading.normal` of the chosen reading, for outcome 'reading'. */
  readonly reading: string | null
  readonly rationale: string
  /** The reconciliation note, in Markdown. */
  readonly note: string
  /** Null or missing when the editor did not say. */
  readonly confidence?: Confidence | null
  /** What the conclusion rests on. */
  readonly evidence?: readonly EvidenceLink[]
  /** The earlier version whose text this one brings back; 0 when it takes back the first. */
  readonly restores?: number | null
  readonly author: string
  readonly authorId?: string | null
  /** ISO date-time. */
  readonly at: string
}
