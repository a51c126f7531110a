/**
 * Japanese words for what happens, with the English lemma that stands for each in the predicate classes.
 *
 * One row a meaning: English lemma | stems. A stem is what does not change: 死亡 (する), 亡くな (る), 鳴 (る). The English lemma is
 * one of predicate-classes.ts where that has one, so that 死亡 and "killed" answer one question. Written for news prose.
 * Words of more than one meaning stand here only in compounds that have one (解除 "lift"; 出 "go out" is left out).
 */

import { PREDICATES as COMMON } from './japanese-words-of-common.ts'
import { PREDICATES as HARM } from './japanese-words-of-harm.ts'
import { PREDICATES as STATE } from './japanese-words-of-state.ts'
import { PREDICATES as TRADE } from './japanese-words-of-trade.ts'

// biome-ignore format: a table reads best with one row a line
const ROWS: readonly string[] = [
  // harm
  'die|死亡,死去,急死,死ん,死な,死に,亡くな,亡くし,犠牲にな,犠牲とな,命を落と,命を失,落命,死傷,死因,焼死,溺死,水死,圧死,窒息死,遺体,死体',
  'kill|殺害,殺し,殺さ,殺す,射殺,虐殺,刺殺,殺傷,殺人',
  'injure|けがを,けがが,けがは,ケガを,怪我を,けが,ケガ,怪我,負傷,重傷,軽傷,重体,骨折',
  'missing|行方不明,行方が分からな,行方が分からず,行方が分かっていな,行方が分かっておらず,行方がわからな,行方がわからず,行方がわかっていな,行方がわかっておらず,行方は分からな,行方は分からず,行方は分かっていな,行方は分かっておらず,行方はわからな,行方はわからず,行方はわかっていな,行方はわかっておらず,消息不明,安否不明,消息を絶,行方をくら',
  'trap|閉じ込め,生き埋め,下敷き,取り残さ,立ち往生,孤立し',
  'rescue|救助,救出,助け出,救い出,引き上げられ',
  'evacuate|避難,疎開,退避',
  'flee|逃げ,脱出',
  'hospitalize|入院,搬送,病院に運ばれ,手当てを受け',
  'infect|感染,発症',
  'survive|生存,助か,生き残,無事',
  // law
  'arrest|逮捕,拘束,身柄を確保,検挙,拘留,勾留,拘禁',
  'charge|起訴,告発,訴追,書類送検,送検,立件',
  'convict|有罪',
  'sentence|判決を言い渡,言い渡,懲役,禁錮,死刑',
  'acquit|無罪',
  'kidnap|誘拐,拉致,人質にと,連れ去',
  'free|釈放,解放,保釈',
  'hijack|ハイジャック,乗っ取',
  'steal|盗難,窃盗,強盗,盗ま,盗ん,盗み,奪わ,奪っ,略奪',
  'resign|辞任,辞職,退任,辞意,退く,退い',
  'dismiss|解雇,解任,罷免,更迭',
  'appoint|任命,起用,就任,指名',
  'entitled|有権者,投票資格,選挙権があ',
  'elect|当選,選出,再選',
  'hire|雇用,採用',
  'seize|押収,差し押さえ,没収',
  'allow|許可,認可',
  'praise|称賛,賞賛,称え,たたえ',
  // things that break
  'damage|損傷,破損,損壊,半壊,一部損壊,被害を受け,壊れ',
  'destroy|全壊,倒壊,全焼,焼失,破壊,崩壊,崩落,壊滅,全滅,崩れ',
  'strike|襲った,襲い,見舞わ,直撃,上陸',
  'shake|揺れ',
  'shoot|銃撃,発砲,狙撃,撃た,撃ち,乱射',
  'attack|攻撃,襲撃,襲わ,空爆,砲撃,侵攻,急襲',
  'explode|爆発,爆破,爆弾,自爆',
  'blaze|火災,火事,出火,炎上,放火,延焼,焼け,燃え,火が出,火を放',
  'extinguish|鎮火,消火,消し止め',
  'sink|沈没,転覆,沈ん,沈み,座礁',
  'crash|墜落,衝突,脱線,追突,激突',
  // papers and plans
  'publish|公開,公表,刊行,出版,開示,掲載',
  'announce|発表,宣言,表明,明らかにし,明らかにす,公示',
  'trigger|引き起こ,招い,誘発',
  'suspend|凍結,中断,停止,見合わせ,休止,運休,止ま,止め',
  'resume|再開,復旧,再稼働',
  'lift|解除,撤廃',
  'cancel|中止,欠航,取り消,取り消し,撤回,断念',
  'postpone|延期,先送り,延長,遅れ',
  'close|閉鎖,閉店,閉館,休業,休校,封鎖,廃止,廃業',
  'open|開業,開館,開店,開通',
  'oppose|反対,拒否,拒ん,反発',
  'support|支持,賛成,支援,後押し',
  'condemn|非難,批判,糾弾',
  'agree|合意,同意,承認,可決,容認,受け入れ',
  'sign|署名,調印,締結',
  'issue|出し,採択,発行,発令,発出,出され',
  'deny|否定,否認,打ち消',
  'acknowledge|認め',
  'apologise|謝罪,陳謝',
  'begin|開始,始ま,始め,着手,発足,勃発',
  'finish|終了,完了,終わ,完成,終結',
  'meet|会談,会合,面会,協議,対談',
  'protest|抗議,デモ,行進',
  'attend|出席,集ま,来場,参列',
  'participate|参加',
  // money and figures
  'rise|上昇,増加,増え,引き上げ,上回,高騰,急騰,値上がり,値上げ,拡大,続伸,膨ら,上が',
  'fall|下落,減少,減っ,減り,引き下げ,下回,急落,値下がり,値下げ,縮小,続落,反落,低下,下が',
  'buy|買収,購入,取得,買い',
  'sell|売却,販売,売ら,売り',
  'pay|支払,払っ,払う,賠償',
  'cost|費用',
  'win|勝利,優勝,勝っ,勝ち,制し,受賞',
  'lose|敗北,敗れ,敗退',
  // going and carrying
  'arrive|到着,入港,着い,着陸',
  'leave|出発,出港,離陸,出航,離れ',
  'send|派遣,投入,送っ,送り,派兵',
  'carry|乗って,乗客を乗せ,乗り組,乗船,搭乗,乗せ,乗務,積ん',
  'tow|曳航,えい航',
  'find|発見,見つか,見つけ,回収,収容',
  'search|捜索,捜し,探し',
  'investigate|調査,捜査,調べ',
  'measure|観測,計測,記録し',
  'sound|鳴,作動',
  'ring|響い',
  // other frequent verbs
  'break out|起き,起こ,発生',
  'work|働,勤務,従事',
  'produce|生産,製造,増産,減産',
  'call|通報,呼びかけ,呼び掛け',
  'estimate|見積も,推計,推定,試算',
  'compensate|補償',
  'cover|賄',
  'use|使用,利用,使わ,使っ,使い',
  'build|建設,建造,建て',
  'live|住ん,暮ら,居住',
  'head|向か',
  'continue|続い,続け,続く,継続',
  'speak|会見し,記者会見し',
  'escape|逃走',
  'visit|訪問,訪れ,視察',
  'decide|決定,決め,決断',
  'demand|求刑,要求,求め,要請',
  'ban|禁止,禁じ',
  'impose|科し,発動,科す',
  'fly|飛行',
  'launch|打ち上げ,発射',
  'fail|失敗,故障',
  'know|知ら',
  'return|戻,帰国,返還,帰宅',
  'vote|投票',
  'hold|開催,開か,開い,行わ,実施',
  'flood|浸水,冠水,氾濫',
  'import|輸入',
  'export|輸出',
  'inspect|点検,検査,査察',
  'switch off|切って,切られ,オフに',
  'warn|警告',
  'discuss|議論,話し合',
  'deliver|届け,供給,配布,支給',
  'cut off|断水,停電,遮断',
  'restore|修復,修理',
  'promise|約束,公約',
  'refuse|断っ,断り',
  'found|創設,設立,創立',
  'replace|交代,交換',
  'throw|投げ',
  'chase|追跡',
  'prevent|防い,防止,阻止',
  'expect|予想,見込,予測',
  'withdraw|撤退,撤収',
  'surrender|降伏,投降,出頭',
  'extend|延ばし',
  'expel|追放,国外退去',
  'stay|残留,滞在',
  'blame|責任を問',
  'enter|侵入,立ち入',
  'threaten|脅迫,脅し,脅さ',
  'give|寄付,寄贈',
  'choose|選択,選ば',
  'earn|稼い',
  'break|折れ,折っ',
  'take away|持ち去',
  'inform|通知',
  'marry|結婚,婚姻',
]

export interface JapanesePredicate {
  readonly stem: string
  readonly gloss: string
}

const ALL: readonly string[] = [...ROWS, ...[COMMON, STATE, HARM, TRADE].flatMap((rows) => rows.split('; '))]

export const JAPANESE_PREDICATES: readonly JapanesePredicate[] = ALL.flatMap((row) => {
  const [gloss = '', stems = ''] = row.split('|')
  return stems.split(',').map((stem) => ({ stem, gloss }))
})

/** Words after a number, or between it and its noun, that say nothing happened but a count: 死者が7人になった. */
export const COUNTING_STEMS: readonly string[] = [
  'なっ',
  'なり',
  'なる',
  'だっ',
  'である',
  '達し',
  '上っ',
  '上り',
  '上る',
  'のぼ',
  '及ん',
  '及び',
  '確認',
  'とどま',
  '増え',
  '増加',
  '膨ら',
]
