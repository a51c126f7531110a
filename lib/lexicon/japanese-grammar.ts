/**
 * The small words and endings of Japanese that clauses are read by.
 *
 * In: nothing. Out: lists and patterns. Refuses: to be a grammar; conversation and literary style are not covered.
 */

/** Case particles and topic → the preposition (or role) they stand for. Longest first where one begins another. */
export const PARTICLES: readonly (readonly [string, string])[] = [
  ['について', 'about'],
  ['に対し', 'to'],
  ['によって', 'by'],
  ['により', 'by'],
  ['から', 'from'],
  ['まで', 'until'],
  ['では', 'in'],
  ['には', 'to'],
  ['とも', 'with'],
  ['が', 'subject'],
  ['は', 'topic'],
  ['も', 'topic'],
  ['を', 'object'],
  ['に', 'to'],
  ['で', 'in'],
  ['へ', 'to'],
  ['と', 'with'],
  ['の', 'of'],
]

/** The hiragana an ending can be made of: all but those that are particles by themselves. */
export const INFLECTION = /^[ぁ-いう-おか-かきくけこさしすせそたちっつてなねぬばびべまみめやゆよらりるれろわんだでずぜぞどげぐぎざじ]*/

/** Endings that turn the predicate round. 亡くなった has none: its なく belongs to the stem. */
export const NEGATIVE_ENDING = /ない|なかっ|なく(?!な)|ず(?:$|に|、)|おらず|ません|ぬ$/
/** "けがはない", "異常はなかった", "決壊は確認されていない", "決壊なし": what stands before は or が does not exist, or was not seen. */
export const NONE_AFTER =
  /^(?:人)?(?:は|が|も)(?:い)?(?:な(?:い|かっ|く)|ません|おらず)|^なし(?!と?で)|^(?:は|が|も)(?:(?:確認|報告|目撃|観測)され(?:てい|てお)?(?:ない|なかっ|ません|らず|ず)|認められ(?:ない|なかっ|ず|てい(?:ない|ません))|見(?:つか|当た)ら(?:ない|なかっ|ず)|(?:起き|出)(?:なかっ|てい(?:ない|ません)|ません)|発生し(?:なかっ|てい(?:ない|ません)|ません))/
/** "決壊した箇所はなかった", "使った形跡は見当たらない": nobody did it. */
export const DENIED_AFTER =
  /^(?:という)?(?:箇所|個所|形跡|事実|こと|様子|例|痕跡|跡|ケース)(?:は|が|も)[一-龥ぁ-ん]{0,6}?(?:な(?:い|かっ|し)|ありません|見(?:つか|当た)ら|(?:確認さ|認めら)れ(?:てい|てお)?(?:ない|なかっ|ません|らず|ず))/
/** "事前放流をしていた", "謝罪はしていない": a noun of doing with a verb that says nothing else. */
export const DONE_AFTER = /^[をはも](?=し[てたなまつよ]|する|せず|され)/
export const PASSIVE_ENDING = /^(?:さ?れ|られ|され)/

/** What stands after a predicate and says how sure it is. */
export const PLANNED_AFTER =
  /^(?:する|した|に|と)?[ぁ-ん]{0,4}(?:見通し|見込み|見込む|予定|方針|計画|考え|意向)|^(?:する)?(?:だろう|つもり)|^しようと|^よう(?:と|だ)/
export const POSSIBLE_AFTER = /^[ぁ-ん]{0,4}(?:おそれ|恐れ|可能性|かもしれ|とみられ|と見られ|疑い)/

/** Nouns after a predicate that are no thing of their own: 再開する見通し, 倒壊した際. */
export const FORMAL_NOUN =
  /^(?:見通|見込|予定|方針|計画|考え|意向|恐れ|可能性|疑|際|後|前|時|日|直後|直前|場合|模様|状況|結果|原因|様子|件|箇所|個所|形跡|事実|こと|例|痕跡|跡|ケース)/

/** Who says so: the words that close what is said, and how it is said. Longest first. */
export const REPORTING_ENDINGS: readonly (readonly [string, 'said' | 'reported' | 'denied'])[] = [
  ['を否定', 'denied'],
  ['と否定', 'denied'],
  ['を否認', 'denied'],
  ['と報じ', 'reported'],
  ['と伝え', 'reported'],
  ['と報道', 'reported'],
  ['と発表', 'said'],
  ['を発表', 'said'],
  ['と明らかに', 'said'],
  ['を明らかに', 'said'],
  ['と述べ', 'said'],
  ['と語', 'said'],
  ['と話', 'said'],
  ['と説明', 'said'],
  ['とコメント', 'said'],
  ['と強調', 'said'],
  ['と主張', 'said'],
  ['と指摘', 'said'],
  ['と訴え', 'said'],
  ['と表明', 'said'],
  ['と答え', 'said'],
  ['と証言', 'said'],
  ['と警告', 'said'],
  ['と批判', 'said'],
  ['と非難', 'said'],
  ['としている', 'said'],
  ['と見積も', 'said'],
  ['とみて', 'said'],
  ['とみる', 'said'],
  ['と言', 'said'],
  ['と書い', 'said'],
  ['と記', 'said'],
]

/** "X によると". */
export const ACCORDING_TO = /に(?:よると|よれば|よりますと)/g

/** Documents that speak. */
export const JAPANESE_DOCUMENTS = /(?:文書|報告書|資料|電報|書簡|声明|記録|起訴状|訴状|調書|論文|白書|メモ)$/

/** "X 側": the side of X. */
export const SPEAKER_TAILS = /(?:側|ら|など|たち)$/

/** English lemmas of those who can say something; a topic of another kind speaks for nobody. */
export const SPEAKER_GLOSSES: ReadonlySet<string> = new Set(
  (
    'government,ministry,foreign ministry,defense ministry,finance ministry,prime minister,president,company president,chairman,minister,foreign minister,defense minister,finance minister,mayor,governor,ambassador,embassy,' +
    'spokesman,official,authority,secretary,head,chief executive,parliament,lawmaker,party,opposition,cabinet,court,supreme court,army,navy,coast guard,self-defense forces,meteorological agency,committee,commission,agency,bank,' +
    'city,prefecture,town,village,country,central bank,united nations,company,subsidiary,parent,firm,operator,hospital,clinic,university,school,media,newspaper,television,union,police,officer,fire department,captain,pilot,doctor,nurse,teacher,victim,suspect,' +
    'defendant,lawyer,judge,prosecutor,family,witness,militant,rebel,expert,reporter,journalist,owner,member,passenger,crew,resident,employee,worker,student,survivor,driver,woman,man,people,document,report,statement,record,letter'
  ).split(','),
)
