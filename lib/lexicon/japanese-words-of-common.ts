/**
 * Japanese words of news on every field: people, society, culture, sport, and the verbs and states that all news uses; with the English lemma that an English text has for each.
 *
 * In: nothing. Out: rows of nouns and rows of predicates, `English lemma|words`, as japanese-nouns.ts and japanese-predicates.ts read them.
 * Refuses: words of several meanings, and what those two tables have. Written for Variorum; no dictionary was copied.
 */

// biome-ignore format: a table reads best in full lines
export const NOUNS =
  'father|父親,お父さん; mother|母親,お母さん; parent|両親,保護者,親子; son|息子,長男,次男,二男,三男; daughter|長女,次女,二女,三女; wife|奥さん; couple|夫婦,夫妻,カップル; ' +
  'brother|兄弟,きょうだい; sister|姉妹; grandfather|祖父; relative|親族,親戚,親類; baby|赤ん坊; young people|若者,若年層,若い世代; elderly|シニア; ' +
  'adult|成人,大人; generation|世代; age|年齢,平均年齢; life|人生,生涯,生活,生命,暮らし; neighbor|近所,隣人; friend|友人,友達,友だち,親友; acquaintance|知人,知り合い; ' +
  'colleague|同僚; graduate|卒業生; fan|ファン,愛好家; customer|お客さん; reader|読者; viewer|視聴者; visitor|来場者,来館者,訪問者,見学者,参拝客; leader|リーダー; ' +
  'founder|創設者,創業者,創始者; predecessor|前任; author|著者,作者; writer|作家,文豪; novelist|小説家; artist|芸術家,アーティスト,美術家; painter|画家,日本画家; ' +
  'musician|音楽家,ミュージシャン; singer|歌手,シンガー; actor|俳優; composer|作曲家; film director|映画監督; producer|プロデューサー; architect|建築家,建築士; ' +
  'photographer|写真家,カメラマン; chef|料理人,シェフ,調理師; hero|英雄,ヒーロー; celebrity|有名人,著名人,タレント; scholar|学者,数学者,物理学者,生物学者; ' +
  'professor|名誉教授,特任教授; associate professor|准教授; principal|校長; nursery teacher|保育士; monk|僧侶,住職; priest|神父,神職,宮司,司祭; ' +
  'pope|教皇,ローマ教皇,法王; emperor|皇帝,上皇; prince|王子; princess|王女,内親王; royal family|王室; person|人物; individual|個人; group|団体,集団; ' +
  'organization|組織; association|協会,連盟; foundation|財団; company employee|会社員; ethnic minority|少数民族; ethnic group|民族; ' +
  'japanese|日本人; disabled person|障害者,障がい者; gender|ジェンダー,性別; bullying|いじめ; abuse|虐待; harassment|嫌がらせ,カスハラ; violence|暴力; ' +
  'suicide|自殺; poverty|貧困; inequality|格差,不平等; welfare|福祉,社会福祉; childcare|育児,子育て,保育; nursery|保育園,保育所,こども園; kindergarten|幼稚園; ' +
  'birthrate|出生率; aging|高齢化,少子高齢化; wedding|結婚式; funeral|葬儀,葬式,告別式; cemetery|墓地,霊園; monument|記念碑,石碑; memorial service|追悼行事; ' +
  'tradition|伝統; education|教育; elementary school student|小学生; junior high school student|中学生; high school|高等学校; ' +
  'graduate school|大学院; school lunch|給食; classroom|教室; subject|教科,科目; textbook|教科書,教材; exam|試験,テスト; ' +
  'entrance exam|入試,入学試験,大学入試; grade|学年; scholarship|奨学金; tuition|授業料,学費; graduation ceremony|卒業式; club|部活動,クラブ,部活; ' +
  'board of education|教育委員会,教委; international student|留学生; truancy|不登校; knowledge|知識; ability|能力,学力; skill|技能,スキル; ' +
  'talent|才能; qualification|資格; license|ライセンス; experiment|実験; culture|文化; art|芸術,美術,アート; literature|文学; music|音楽; ' +
  'concert|コンサート,演奏会,音楽会; orchestra|オーケストラ,管弦楽団,交響楽団; exhibition|展覧会,展示会,企画展,特別展,個展; work|作品; masterpiece|傑作,名作,名画; ' +
  'collection|コレクション,収蔵品,所蔵品; museum|資料館,記念館,科学館; library|図書館; cultural property|文化財,重要文化財; national treasure|国宝; ' +
  'world heritage|世界遺産,世界文化遺産,世界自然遺産; heritage|遺産,無形文化遺産; ruin|遺跡,史跡,廃墟; tomb|古墳; artifact|出土品,遺物; castle|お城,城跡; ' +
  'sculpture|彫刻; statue|銅像,石像; buddha statue|仏像,大仏; manuscript|原稿,写本; photo|写真; image|画像; video|動画,映像,ビデオ; novel|小説,短編小説; ' +
  'poem|短歌,俳句; manga|漫画,マンガ,コミック; anime|アニメ,アニメーション; magazine|雑誌,週刊誌; publisher|出版社; stage|舞台,ステージ; play|演劇,芝居; kabuki|歌舞伎; ' +
  'drama|ドラマ,連続ドラマ; movie theater|映画館; film festival|映画祭; idol|アイドル; character|キャラクター; protagonist|主人公; story|物語,ストーリー; ' +
  'title|題名,タイトル,書名; theme|テーマ; award ceremony|授賞式,表彰式,授与式; nobel prize|ノーベル平和賞,ノーベル文学賞; grand prize|大賞; design|デザイン; ' +
  'fashion|ファッション; clothes|衣服; kimono|着物,和服; gift|贈り物,プレゼント; flower|花束; garden|庭園; zoo|動物園; aquarium|水族館; firework|花火,花火大会; ' +
  'souvenir|土産,お土産; scenery|景色,風景,景観; religion|宗教; buddhism|仏教; christianity|キリスト教; christian|キリスト教徒; islam|イスラム教; ' +
  'muslim|イスラム教徒; catholic|カトリック; religious group|宗教団体,教団,宗教法人; faith|信仰; believer|信者,信徒; god|神様; christmas|クリスマス; ' +
  'new year|正月,お正月,新年,元日,元旦; holiday|祝日,休日,連休,大型連休,ゴールデンウイーク; sport|スポーツ; athlete|アスリート,運動選手; player|選手; team|チーム; ' +
  'baseball|野球,高校野球,プロ野球; soccer|サッカー; sumo|相撲,大相撲,力士; yokozuna|横綱; tennis|テニス; golf|ゴルフ; basketball|バスケットボール,バスケ; ' +
  'swimming|水泳,競泳; track and field|陸上競技; marathon|マラソン; relay|駅伝,リレー; judo|柔道; boxing|ボクシング; table tennis|卓球; ' +
  'figure skating|フィギュアスケート; shogi|将棋; gold medal|金メダル; silver medal|銀メダル; bronze medal|銅メダル; medalist|メダリスト,金メダリスト; ' +
  'champion|王者,チャンピオン,優勝者; championship|選手権,選手権大会; world championship|世界選手権; world cup|ワールドカップ; paralympics|パラリンピック; ' +
  'coach|コーチ; referee|審判員,主審; league|リーグ; goal|ゴール,目標; home run|本塁打,ホームラン; pitcher|投手,ピッチャー; semifinal|準決勝; ' +
  'opening ceremony|開会式; closing ceremony|閉会式; season|シーズン,季節; opponent|対戦相手; program|番組,テレビ番組,プログラム; news|ニュース; article|記事; ' +
  'broadcaster|放送局,テレビ局; radio|ラジオ; news agency|通信社; newspaper publisher|新聞社; website|公式サイト; email|電子メール,メール; message|メッセージ; ' +
  'disinformation|偽情報,フェイクニュース; rumor|うわさ; freedom of speech|言論の自由,表現の自由; information|情報; dish|料理; meal|食事,朝食,昼食,夕食; ' +
  'rice|お米,白米,ご飯; sushi|寿司,すし店; alcohol|酒類,アルコール; tea|お茶; sweet|菓子,お菓子,和菓子; ingredient|食材; pet|ペット; dog|飼い犬; bird|野鳥; ' +
  'plant|植物; daily life|日常生活,日常; entertainment|娯楽,エンターテインメント,芸能; hope|希望; purpose|目的; reason|理由; background|背景; ' +
  'method|方法,手法; system|体制; mechanism|仕組み; structure|構造; situation|状況,事態,情勢; condition|条件; challenge|課題; procedure|手続き; ' +
  'crisis|危機; possibility|可能性; importance|重要性; significance|意義; role|役割; duty|義務; right|権利; power|権力,権限; freedom|自由; ' +
  'diversity|多様性; value|価値,価値観; standard|基準; level|水準,レベル; scale|規模; proportion|割合; average|平均; statistic|統計; difference|違い; ' +
  'trend|傾向; effect|効果; shock|ショック; opportunity|機会,チャンス; example|事例; case|ケース; detail|詳細; content|内容; fact|事実; truth|真実,真相; ' +
  'suspicion|疑念; mistake|間違い,誤り; anxiety|不安; fear|恐怖; anger|怒り; joy|喜び; feeling|気持ち,感情; trust|信頼; memory|記憶,思い出; opinion|意見; ' +
  'view|見解,見方; idea|アイデア; position|立場; initiative|取り組み; activity|活動; action|行動; project|プロジェクト; rule|ルール; ' +
  'community|地域社会,コミュニティー,コミュニティ; nation|国家; era|時代; century|世紀; past|過去; future|将来,未来; same day|同日; every year|毎年,例年; ' +
  'every day|毎日,連日; recent year|近年; evening|夕方; afternoon|昼過ぎ; year-end|年末,年末年始,年の瀬; period|期間; deadline|期限,締め切り; ' +
  'schedule|日程,スケジュール; time|時間; overseas|海外,国外; nationwide|全国,全国各地; continent|大陸; peninsula|半島; suburb|郊外; ' +
  'declining birthrate|少子化; grandmother|祖母; dinner|夕食会,晩さん会; class|授業; name|名前,氏名; language|言語,言葉; english|英語; mind|精神; ' +
  'consciousness|意識; stance|姿勢; first half|前半; second half|後半'

// biome-ignore format: a table reads best in full lines
export const PREDICATES =
  'reveal|明かし,明かさ,打ち明け; ask|尋ね,問い合わせ; answer|返答,返信; hear|聞い,聞き; read|読ん,読み,読む,読ま; watch|見守っ,見守り,見守る,視聴,観戦,鑑賞; feel|感じ,実感,痛感; ' +
  'understand|理解,把握; remember|思い出し,思い出す,覚え; forget|忘れ; learn|学ん,学び,学ぶ,習っ,学習,勉強; determine|判断; compare|比較,比べ; suspect|疑っ,嫌疑; ' +
  'fear|恐れ; hope|願っ,願い,願う,望ん,望む; surprise|驚い,驚き,驚く; enjoy|楽しん,楽しむ,楽しめ,楽しみ,満喫; respect|尊重,尊敬; thank|感謝; ' +
  'celebrate|祝っ,祝い,祝う,祝福,祝賀; mourn|悼ん,悼む; pray|祈願; request|依頼; receive|受け取,受け付け; award|贈っ,贈ら; provide|提供; give|与え,手渡; ' +
  'show|示し,示す,示さ,見せ; display|展示,陳列; help|手伝,助け; cooperate|協働; contribute|貢献,寄与; save|救っ,救う,救い; maintain|保っ,保つ,保ち; lead|導い; ' +
  'teach|教え; train|養成; practice|練習,稽古; grow|育っ,育ち,育つ; develop|発展,発達; create|創造,創出,創作; make|作っ,作り,作る,作ら,造っ; draw|描い,描か,描き,描く; ' +
  'perform|公演,上演,演奏,演じ; appear|出演,登場,現れ,出現; sing|歌っ,歌い,歌う; film|撮影,撮っ,撮ら; translate|翻訳,通訳; release|封切; broadcast|放送,中継,生中継; ' +
  'post|投稿,書き込,掲示; stream|配信; eat|食べ,味わ; travel|旅行; move|動い,動か,動き,動く,引っ越,転居; relocate|移設,移住; walk|歩い,歩き,歩く,徒歩; run|走る; ' +
  'fail|落第; graduate|卒業; enroll|入学,進学; study abroad|留学; retire|定年; debut|デビュー; join|加入,入団,入社; face|対戦; ' +
  'fight|戦っ,戦い,戦う,闘っ,闘い,闘う,争っ,争い,競う; advance|進ん,進む,進み; challenge|挑戦,挑ん,挑む; achieve|達成,成し遂げ,果たし,果たす; succeed|成功; aim|めざし,めざす; ' +
  'try|試み,試し,努め; prepare|用意; change|変化,変わ,変え,改め,一変; rise|増大,高ま,激増,増し; fall|激減,急減; spread|広ま,広げ,普及,まん延,蔓延; weaken|弱め; ' +
  'reduce|減らし,減らす; limit|限定; include|含ま,含め,含む,含み; connect|結び付,結びつ,つなが,つなげ; differ|異な; repeat|繰り返; remain|残っ,残り,残る,残さ,残し; ' +
  'disappear|消滅; born|誕生; divorce|離婚; inherit|受け継; own|所有,所蔵; lack|欠け,欠如; establish|確立; introduce|紹介; solve|解決,解消; ' +
  'address|取り組ん,取り組む; respond|応じ; avoid|回避,避け; apologise|謝っ,謝り; encourage|激励,励まし,励ま,奨励; urge|促さ; force|強いら,余儀なく; ' +
  'recommend|推奨; share|共有; exchange|交流; excavate|発掘,出土; gather|集め,集結; spend|過ごし,過ごす,費やし; experience|体験,経験; difficult|困難; ' +
  'easy|容易,簡単; severe|過酷; serious|深刻,重大; impossible|不可能; necessary|必要,不可欠; unnecessary|不要,不必要; important|重要,大切,肝心; ' +
  'unknown|不明,未知; clear|明確,明白; certain|確実; uncertain|不透明,不確実; insufficient|不十分; appropriate|適切,妥当; inappropriate|不適切; ' +
  'wrong|誤っ,間違っ,間違え; fair|公正,公平; unfair|不公平,不公正; dangerous|危険; stable|安定; unstable|不安定; healthy|健康; strong|強力; ' +
  'large|大きな,大きく,大きい,大規模,巨大,大型; small|小さな,小さい,小さく,小規模,小型; high|高かっ; expensive|高価,高額; cheap|安価,割安; long|長年,長期,長引; short|短期; ' +
  'few|少ない,少なく,少数; various|様々,多様; common|共通; unprecedented|異例,前例のな,前例がな,未曽有,未曾有,前代未聞; famous|有名,著名; popular|大人気; happy|幸福; ' +
  'active|活発,積極的; cautious|慎重; temporary|一時的,臨時; permanent|永久,恒久; urgent|緊急; formal|正式; informal|非公式; secret|秘密,極秘; ' +
  'joint|共同,合同; first|初めて,最初; last|最後; latest|最新; worst|最悪; absent|欠場,不在; indirect|間接; vague|曖昧; resign|退団'
