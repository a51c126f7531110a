/**
 * Common nouns of Japanese news and their English lemmas, so that a sentence can be compared with an English one.
 *
 * One row a meaning: English lemma | Japanese words | class, where the noun by itself says what happened to those counted
 * ('!' before it: always, 死者9人; without: only where no verb follows, 従業員は640人). Written for Variorum; no dictionary was copied.
 */

import { NEWS_NOUNS } from './japanese-vocabulary.ts'

// biome-ignore format: a table reads best with one row a line
const ROWS: readonly string[] = [
  // people, with what became of them
  'dead|死者,死亡者,犠牲者,死者数|!DIE', 'casualty|死傷者|', 'injured|負傷者,けが人,ケガ人,怪我人,重傷者,軽傷者,負傷者数|!INJURE', 'missing|行方不明者,安否不明者,不明者|!MISSING',
  'evacuee|避難者,被災者,避難民|!DISPLACE', 'refugee|難民|!DISPLACE', 'survivor|生存者|!SURVIVE', 'hostage|人質|!KIDNAP', 'detainee|逮捕者,拘束者|!ARREST', 'infected|感染者,患者数|!INFECT', 'population|人口|!POPULATION', 'turnout|投票率,最終投票率|!ATTEND',
  'passenger|乗客|CARRY', 'crew|乗員,乗組員,船員|CARRY', 'employee|従業員,社員,職員|HIRE', 'worker|作業員,労働者', 'spectator|観客,観衆|ATTEND', 'participant|参加者|ATTEND', 'protester|デモ隊,デモ参加者',
  'resident|住民,市民,町民,村民,島民,住人', 'people|人々,人,人たち,国民', 'patient|患者', 'student|学生,生徒,児童,大学生,高校生', 'child|子ども,子供,こども', 'woman|女性', 'man|男性', 'boy|男児,少年', 'girl|女児,少女', 'tourist|観光客,旅行者', 'foreigner|外国人',
  'soldier|兵士,隊員,自衛隊員', 'police|警察,警察官,警官,県警,警視庁', 'officer|係官', 'firefighter|消防士,消防隊員', 'fire department|消防,消防署,消防局', 'fisherman|漁師,漁民', 'driver|運転手', 'captain|船長,機長', 'pilot|操縦士', 'doctor|医師', 'nurse|看護師', 'teacher|教師,教員,教諭', 'victim|被害者', 'suspect|容疑者', 'defendant|被告',
  'gunman|銃撃犯', 'attacker|犯人', 'lawyer|弁護士', 'judge|裁判官', 'prosecutor|検察,検察官,検事', 'family|家族,遺族', 'witness|目撃者', 'migrant|移民', 'rebel|反政府勢力,反乱軍', 'militant|武装勢力,武装集団', 'prisoner|受刑者,捕虜', 'expert|専門家', 'reporter|記者', 'journalist|ジャーナリスト', 'owner|所有者', 'member|メンバー', 'household|世帯',
  // offices
  'government|政府', 'ministry|省', 'foreign ministry|外務省', 'defense ministry|防衛省,国防省', 'finance ministry|財務省', 'prime minister|首相,総理,総理大臣', 'president|大統領', 'company president|社長', 'chairman|会長,議長,委員長', 'minister|大臣', 'foreign minister|外相,外務大臣', 'defense minister|防衛相,国防相', 'finance minister|財務相', 'mayor|市長,町長,村長', 'governor|知事', 'ambassador|大使', 'embassy|大使館', 'spokesman|報道官,広報担当者,報道担当者,広報官', 'official|当局者,担当者,関係者,政府関係者,幹部,高官', 'authority|当局', 'secretary|長官,官房長官', 'head|所長,局長,トップ', 'chief executive|最高経営責任者',
  'parliament|議会,国会', 'lawmaker|議員,国会議員', 'party|党,政党', 'opposition|野党', 'cabinet|内閣', 'court|裁判所', 'supreme court|最高裁,最高裁判所', 'army|陸軍,軍,国軍', 'navy|海軍', 'coast guard|海上保安庁,海上保安部,海保,沿岸警備隊', 'self-defense forces|自衛隊', 'meteorological agency|気象庁', 'committee|委員会', 'commission|調査委員会', 'agency|庁,機関', 'bank|銀行', 'central bank|中央銀行', 'united nations|国連', 'company|会社,企業,同社,社,運航会社', 'subsidiary|子会社', 'parent|親会社', 'firm|事務所', 'operator|運営会社,運航事業者', 'hospital|病院,医療機関', 'clinic|診療所', 'university|大学', 'school|学校,小学校,中学校,高校', 'media|報道機関,メディア', 'newspaper|新聞', 'television|テレビ', 'union|労働組合,労組,組合',
  // places
  'city|市,都市,市内', 'town|町', 'village|村', 'province|州,省内', 'prefecture|県,県内', 'district|地区,区', 'region|地方,地域,一帯', 'area|区域,地帯', 'capital|首都', 'island|島', 'sea|海,海上', 'strait|海峡', 'bay|湾', 'port|港', 'harbor|港湾', 'river|川', 'lake|湖', 'mountain|山', 'coast|沿岸,海岸,沖', 'cape|岬', 'beach|浜', 'airport|空港', 'station|駅', 'bridge|橋', 'road|道路,国道', 'highway|高速道路', 'street|通り', 'tunnel|トンネル', 'building|建物,ビル', 'house|住宅,家屋,民家,家', 'home|自宅', 'apartment|マンション,アパート', 'hotel|ホテル', 'factory|工場', 'plant|発電所', 'nuclear plant|原発,原子力発電所', 'reactor|原子炉', 'warehouse|倉庫', 'estate|団地,工業団地', 'mine|鉱山,炭鉱', 'market|市場', 'shop|店,商店', 'restaurant|飲食店,レストラン', 'mall|商業施設', 'stadium|競技場,スタジアム', 'hall|会場,ホール', 'theater|劇場', 'museum|博物館,美術館', 'temple|寺', 'shrine|神社', 'church|教会', 'mosque|モスク', 'prison|刑務所', 'camp|キャンプ', 'shelter|避難所', 'site|現場,施設', 'facility|設備', 'dam|ダム', 'border|国境', 'square|広場', 'country|国,同国', 'world|世界', 'park|公園', 'floor|階', 'deck|甲板', 'room|室,部屋', 'field|畑', 'forest|森林,山林', 'embankment|堤防', 'runway|滑走路',
  // events
  'earthquake|地震,大地震', 'aftershock|余震', 'tsunami|津波', 'magnitude|マグニチュード', 'intensity|震度', 'epicenter|震源', 'depth|深さ', 'typhoon|台風', 'hurricane|ハリケーン', 'storm|嵐,暴風', 'flood|洪水,浸水,水害', 'rain|雨,大雨,豪雨', 'snow|雪,大雪', 'wind|風,強風', 'landslide|土砂崩れ,地滑り,土石流', 'eruption|噴火', 'disaster|災害', 'accident|事故', 'incident|事件', 'cause|原因', 'war|戦争', 'battle|戦闘', 'conflict|紛争', 'ceasefire|停戦', 'terror|テロ', 'riot|暴動', 'coup|クーデター', 'strike|ストライキ', 'election|選挙,総選挙', 'conference|会議', 'press conference|記者会見', 'summit|首脳会議,サミット', 'trial|裁判,公判', 'ruling|判決', 'negotiation|交渉', 'talks|会談', 'visit|訪問', 'ceremony|式典', 'festival|祭り', 'tournament|大会', 'match|試合', 'final|決勝', 'olympics|五輪,オリンピック', 'launch|打ち上げ', 'outbreak|流行', 'leak|漏れ,漏えい', 'blackout|停電', 'short circuit|ショート', 'smoke|煙', 'flame|炎', 'fire|火',
  'crackdown|弾圧', 'massacre|大虐殺', 'damage|被害,損害,被害額,損害額', 'loss|損失,損失額', 'rescue|救援', 'alarm|警報,警報器,火災報知機', 'warning|警戒,注意報,特別警報', 'distress call|救難信号,遭難信号', 'evacuation order|避難指示,避難勧告',
  // things
  'document|文書,外交文書,公文書', 'file|ファイル', 'volume|冊', 'page|ページ,頁', 'record|記録', 'report|報告書,報告', 'statement|声明,談話', 'letter|書簡,手紙', 'treaty|条約', 'agreement|協定', 'law|法律,法', 'bill|法案', 'policy|政策,方針', 'plan|計画', 'sanction|制裁', 'aid|援助,支援金', 'loan|借款,融資', 'yen loan|円借款', 'tax|税,税金,消費税', 'budget|予算', 'debt|債務', 'money|資金,お金', 'price|価格,値段', 'share|株,株価,株式', 'interest rate|金利,政策金利', 'profit|利益', 'sale|売上高,売り上げ', 'insurance|保険', 'economy|経済', 'trade|貿易', 'market|相場', 'dollar|ドル', 'yen|円', 'rate|率', 'output|生産量,生産高', 'supply|供給', 'demand|需要', 'production|操業', 'job|仕事,職', 'wage|賃金',
  'ship|船,船舶', 'vessel|船体', 'ferry|フェリー,連絡船', 'boat|ボート,小型船', 'fishing boat|漁船', 'patrol boat|巡視船,巡視艇', 'tanker|タンカー', 'cargo ship|貨物船', 'lifeboat|救命ボート', 'submarine|潜水艦', 'tug|引き船', 'plane|飛行機,旅客機,航空機', 'helicopter|ヘリコプター,ヘリ', 'fighter|戦闘機', 'train|列車,電車', 'bus|バス', 'car|車,自動車,乗用車', 'truck|トラック', 'motorcycle|二輪車,バイク,オートバイ', 'vehicle|車両', 'rocket|ロケット', 'missile|ミサイル', 'satellite|衛星,人工衛星', 'spacecraft|宇宙船,探査機', 'bomb|爆弾', 'gun|銃,拳銃', 'weapon|武器,兵器', 'nuclear|核', 'battery|電池', 'electricity|電力,電気', 'gas|ガス', 'oil|石油,原油', 'water|水', 'food|食料,食品', 'medicine|薬', 'vaccine|ワクチン', 'virus|ウイルス', 'disease|病気,感染症', 'cancer|がん', 'body|体', 'blood|血液', 'animal|動物', 'fish|魚', 'tree|木', 'engine|エンジン', 'computer|コンピューター,パソコン', 'data|データ', 'internet|インターネット', 'phone|電話,携帯電話', 'camera|カメラ', 'film|映画', 'book|本,書籍', 'song|曲', 'painting|絵画', 'prize|賞', 'medal|メダル', 'flag|旗', 'radiation|放射線,放射能', 'waste|廃棄物', 'lead|鉛', 'sensor|センサー', 'detector|感知器', 'product|製品', 'part|部品',
  // relations and times
  'night shift|夜勤', 'radius|半径', 'morning|朝', 'night|夜', 'dawn|未明,明け方', 'midnight|深夜', 'week|週', 'month|月', 'human rights|人権', 'democracy|民主化,民主主義', 'security|安全保障', 'safety|安全', 'relation|関係', 'influence|影響', 'result|結果', 'support|支持率', 'voter|有権者', 'vote|票', 'seat|議席', 'majority|過半数', 'problem|問題', 'reform|改革', 'opening|開放', 'isolation|孤立', 'research|研究', 'charging|充電', 'process|工程', 'operation|運航,作業', 'inspection|点検', 'crew|クルー',
  'north|北部,北', 'south|南部,南', 'east|東部,東', 'west|西部,西', 'northwest|北西', 'northeast|北東', 'southwest|南西', 'southeast|南東', 'center|中部,中心部', 'nationality|国籍', 'burn|やけど', 'heart|心臓', 'total|合計,全体',
]

export interface JapaneseNoun {
  readonly word: string
  readonly gloss: string
  /** What the noun says happened to those it counts; null for most. */
  readonly cls: string | null
  /** The class holds whatever verb follows (死者9人). */
  readonly always: boolean
}

export const JAPANESE_NOUNS: readonly JapaneseNoun[] = [...ROWS, ...NEWS_NOUNS].flatMap((row) => {
  const [gloss = '', words = '', cls = ''] = row.split('|')
  return words.split(',').map((word) => ({ word, gloss, cls: cls.replace('!', '') || null, always: cls.startsWith('!') }))
})
