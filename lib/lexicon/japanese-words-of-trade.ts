/**
 * Japanese words of news on trade: companies, finance, industry, products, science, farming and fishing, labour; with the English lemma that an English text has for each.
 *
 * In: nothing. Out: rows of nouns and rows of predicates, `English lemma|words`, as japanese-nouns.ts and japanese-predicates.ts read them.
 * Refuses: words of several meanings, and what those two tables have. Written for Variorum; no dictionary was copied.
 */

// biome-ignore format: a table reads best in full lines
export const NOUNS =
  'shareholder|株主,大株主,個人株主; shareholders meeting|株主総会,定時株主総会,臨時株主総会; director|取締役,役員; auditor|監査役,監査法人,会計監査人; ' +
  'board|取締役会,理事会; executive|経営陣,経営者,経営幹部; management|経営,経営側; vice president|副社長; managing director|専務,常務,専務取締役,常務取締役; ' +
  'predecessor|前任者,前社長; headquarters|本社,本店; branch|支店,支社,支局; office|営業所,事業所,オフィス; store|店舗,売り場,直営店; group|グループ,企業グループ; ' +
  'affiliate|系列会社,関連会社,グループ会社; joint venture|合弁会社,合弁,共同出資会社; holding company|持ち株会社,持株会社; startup|スタートアップ,新興企業,ベンチャー企業,ベンチャー; ' +
  'small business|中小企業,小規模事業者,零細企業; major|大手,最大手,大手企業,大企業; manufacturer|メーカー,製造業者,製造元; automaker|自動車メーカー,自動車大手; ' +
  'manufacturing|製造業; industry|産業,業界,工業; service|サービス; retailer|小売業者,小売店,小売り大手,量販店; retail|小売り,小売,小売業; ' +
  'wholesaler|卸売業者,卸業者,問屋; wholesale market|卸売市場,中央卸売市場,青果市場; supplier|仕入れ先,部品メーカー,サプライヤー,調達先; ' +
  'subcontractor|下請け,下請け企業,下請け業者,下請け会社; contractor|業者,請負業者,施工業者,元請け,施工会社; business|事業,ビジネス,業務; operator|事業者,運営事業者; ' +
  'trader|市場関係者,トレーダー; business partner|取引先,提携先; customer|顧客,利用客,買い物客,来店客,お客,来店者; user|利用者,ユーザー,契約者; consumer|消費者; ' +
  'rival|競合他社,ライバル企業,競争相手; contract|売買契約; takeover bid|ＴＯＢ,TOB,株式公開買い付け,公開買い付け,買収提案; civil rehabilitation law|民事再生法; ' +
  'early retirement|早期退職,希望退職; sale|売上,販売額; revenue|営業収益,売上収益; income|収入,所得,年収,世帯年収; earnings|決算,業績,収益,中間決算; ' +
  'earnings forecast|業績予想,業績見通し; operating profit|営業利益,営業黒字; net profit|純利益,最終利益,最終黒字; recurring profit|経常利益; ' +
  'loss|赤字,純損失,営業損失,営業赤字,最終赤字,特別損失; profit|黒字,利益額,利幅; deficit|財政赤字; trade deficit|貿易赤字; trade surplus|貿易黒字; ' +
  'current account|経常収支; current account surplus|経常黒字; trade balance|貿易収支; fiscal year|事業年度; quarter|四半期; first half|上半期,上期; ' +
  'second half|下半期,下期; outlook|見通し,先行き; dividend|配当,配当金; capital|資本,資本金; asset|資産; debt|負債,借金,負債総額,有利子負債; insolvency|債務超過; ' +
  'cash|現金; deposit|預金,貯金,敷金; account|口座,銀行口座,預金口座; savings|貯蓄; cost|コスト,経費,原価,建設費,総工費,事業費; spending|消費支出; ' +
  'consumer spending|個人消費; labor cost|人件費; raw material|原材料,原料; material|素材,材料,資材; fee|手数料,料金,使用料,利用料,代金; fare|運賃,航空運賃; ' +
  'toll|通行料,通行料金,高速料金; rent|家賃,賃料; currency|通貨,外貨,基軸通貨; cryptocurrency|暗号資産,仮想通貨; bitcoin|ビットコイン; exchange rate|為替レート,為替相場; ' +
  'foreign exchange|外国為替,外為,為替; currency intervention|為替介入,円買い介入; weak yen|円安,円安ドル高; strong yen|円高,円高ドル安; ' +
  'stock exchange|証券取引所,取引所; tokyo stock exchange|東証,東京証券取引所; stock market|株式市場,東京株式市場; nikkei average|日経平均,日経平均株価; ' +
  'consumer price index|消費者物価指数,消費者物価; closing price|終値; record high|過去最高,史上最高,最高値,過去最高値,史上最高値,過去最多,過去最大; ' +
  'record low|過去最低,最安値,過去最少; bond|債券,社債,公債; government bond|長期国債; yield|利回り; interest rate|長期金利,短期金利; ' +
  'investor|投資家,機関投資家,個人投資家; fund|ファンド,基金,投資ファンド; pension|厚生年金,国民年金; securities|有価証券,証券; brokerage|証券会社; ' +
  'insurer|保険会社,生命保険会社,損害保険会社,損保大手; premium|保険料; financial institution|金融機関; regional bank|地方銀行,地銀; bank of japan|日銀,日本銀行; ' +
  'federal reserve|連邦準備制度理事会,ＦＲＢ; monetary policy|金融政策; monetary easing|金融緩和,量的緩和; negative interest rate|マイナス金利; ' +
  'finance|金融,財政; inflation|インフレ,物価高,物価上昇,インフレ率; deflation|デフレ; price|物価,価格帯,単価,小売価格,販売価格; economy|景気,実体経済; ' +
  'recession|景気後退,不況,不景気; recovery|景気回復; economic growth|経済成長; growth rate|成長率,経済成長率,伸び率; gdp|国内総生産,ＧＤＰ,GDP; ' +
  'tariff|報復関税,関税率; trade war|貿易戦争; free trade|自由貿易; free trade agreement|経済連携協定; export control|輸出規制,輸出管理; ' +
  'supply chain|サプライチェーン,供給網; cash flow|資金繰り; mortgage|住宅ローン; loan|ローン,貸付金,融資額; credit card|クレジットカード; ' +
  'cashless payment|キャッシュレス,キャッシュレス決済,電子マネー; payment|決済,支払額; market share|シェア,市場占有率; market value|時価総額,評価額; ' +
  'initial public offering|新規株式公開,新規上場; share buyback|自社株買い; bubble|バブル,バブル経済; financial crisis|金融危機,リーマンショック; ' +
  'bad loan|不良債権; default|債務不履行,デフォルト; analyst|アナリスト; economist|エコノミスト; trading house|商社,総合商社; dealer|ディーラー,販売会社; ' +
  'corporate tax|法人税; income tax|所得税; tax office|税務署; stimulus|景気対策; business confidence|景況感,企業心理; survey|アンケート,意識調査; ' +
  'fisheries agency|水産庁; keidanren|経団連; chamber of commerce|商工会議所,商工会; misconduct|不正行為,不正; accounting fraud|不正会計,粉飾決算,粉飾; ' +
  'fraud|詐欺; bid rigging|入札談合; insider trading|インサイダー取引; antitrust law|独占禁止法,独禁法; third-party committee|特別調査委員会; ' +
  'sexual harassment|セクシュアルハラスメント; defect|不良品; foreign object|異物; unauthorized access|不正アクセス; ransomware|ランサムウエア,ランサムウェア; ' +
  'fine|制裁金; business improvement order|業務改善命令; business suspension order|業務停止命令; on-site inspection|立ち入り検査,立入検査; ' +
  'measure|対応策; compliance|コンプライアンス,法令順守,法令遵守; governance|企業統治,ガバナンス; quality|品質; quality control|品質管理; label|食品表示,ラベル; ' +
  'smartphone|スマートフォン,スマホ,携帯端末; app|アプリ; game|ゲーム,テレビゲーム; semiconductor|半導体,先端半導体; artificial intelligence|人工知能; ' +
  'generative ai|生成AI,生成ＡＩ; social media|SNS,ＳＮＳ,ソーシャルメディア,交流サイト; software|ソフトウエア,ソフトウェア; system|システム; ' +
  'system failure|システム障害; network|ネットワーク,通信網; website|ホームページ,ウェブサイト,サイト; data center|データセンター; robot|ロボット; drone|小型無人機; ' +
  'hybrid car|ハイブリッド車; fuel cell|燃料電池,燃料電池車; self-driving|自動運転,自動運転車; new car|新車; used car|中古車; nuclear power|原子力発電; ' +
  'gasoline|レギュラーガソリン; gas station|ガソリンスタンド,給油所; natural gas|都市ガス; decarbonization|脱炭素化; recycling|リサイクル; ' +
  'power company|大手電力; rare earth|レアアース,希土類; resource|資源,地下資源; gold|金価格,金地金,純金; steel|鉄鋼,鋼材,粗鋼; steelworks|製鉄所; ' +
  'concrete|コンクリート,生コン; chemical|薬品,化学品; fertilizer|肥料,化学肥料; pesticide|殺虫剤; feed|飼料,配合飼料; clothing|衣料品,衣類,洋服; apparel|アパレル; ' +
  'cosmetic|化粧品; home appliance|家電,家電製品; electronics|電機,電子機器; daily necessity|日用品,生活必需品,生活用品; brand|ブランド,高級ブランド; ' +
  'product|商品,品物,主力商品; new product|新商品,新製品; drugmaker|製薬大手; sake|日本酒,清酒; beer|ビール,発泡酒; beverage|飲料,清涼飲料水; boxed lunch|弁当; ' +
  'egg|鶏卵; meat|食肉; beef|牛肉; wagyu|和牛; pork|豚肉; chicken|鶏肉,ブロイラー; milk|牛乳,生乳; dairy product|乳製品; sugar|砂糖; ' +
  'best-before date|賞味期限; food waste|食品ロス; supermarket|スーパー,スーパーマーケット; convenience store|コンビニ,コンビニエンスストア; ' +
  'department store|百貨店,デパート; online shopping|ネット通販,インターネット通販; restaurant|外食チェーン,外食店,食堂; shopping street|商店街; point|ポイント; ' +
  'inventory|在庫; logistics|物流; delivery company|宅配業者,運送会社,運送業者,宅配大手; parcel|宅配便,小包; freight|貨物; container|コンテナ; ' +
  'shipping|海運,海運業; shipping company|海運会社; shipbuilding|造船,造船業; airline|航空大手; maglev|リニア中央新幹線,リニア; ride-sharing|ライドシェア; ' +
  'tourism|観光,観光業,観光地; travel agency|旅行会社; foreign visitor|訪日客,訪日外国人,外国人観光客,インバウンド; lodging|宿泊施設,宿泊業; inn|旅館; ' +
  'theme park|テーマパーク; expo|万博,博覧会; ad|広告,コマーシャル; farmer|農家,農業者,生産者,農民,コメ農家; agriculture|農業; rice|コメ,玄米,精米,新米,主食用米,銘柄米; ' +
  'stockpiled rice|備蓄米,政府備蓄米; rice paddy|水田,田んぼ; vegetable|野菜; fruit|果物,果実; apple|リンゴ,りんご; mandarin orange|ミカン,みかん; ' +
  'strawberry|イチゴ,いちご; cabbage|キャベツ; onion|タマネギ,玉ねぎ; potato|ジャガイモ,馬鈴薯; wheat|小麦; green tea|緑茶,茶葉; coffee|コーヒー,コーヒー豆; ' +
  'crop|農作物,作物; farm product|農産物,農産品; farmland|農地,耕作地,耕作放棄地; livestock|家畜,畜産; dairy farmer|酪農家; cattle|乳牛,肉牛,肉用牛; ' +
  'poultry farm|養鶏場; bird flu|鳥インフル; agricultural cooperative|農協,農業協同組合; greenhouse|ビニールハウス,温室; poor harvest|不作,凶作; ' +
  'good harvest|豊作; fishery|漁業,水産業; fishery cooperative|漁協,漁業協同組合,漁連; fishing port|漁港; catch|漁獲量,水揚げ量,漁獲高; catch quota|漁獲枠; ' +
  'seafood|海産物,水産物,魚介類,水産品; tuna|マグロ,本マグロ; bluefin tuna|クロマグロ; saury|サンマ; salmon|サーモン,秋サケ; squid|スルメイカ; snow crab|ズワイガニ; ' +
  'eel|ウナギ,うなぎ; scallop|ホタテ,ホタテガイ,帆立; seaweed|海藻,養殖ノリ; whale|クジラ; whaling|捕鯨,商業捕鯨; auction|オークション,競売,競り; labor|労働; ' +
  'labor-management|労使; working hours|労働時間; overtime|残業,時間外労働,残業代; overwork|長時間労働; minimum wage|最低賃金; base pay|ベースアップ,基本給; ' +
  'wage negotiation|春闘,春季労使交渉,労使交渉; bonus|ボーナス,賞与; salary|給与,給料,月給,初任給; real wage|実質賃金; hourly wage|時給; ' +
  'unemployment rate|失業率,完全失業率; unemployed|失業者; job offer|求人,求人数,就職内定,採用内定; job-to-applicant ratio|有効求人倍率,求人倍率; ' +
  'labor shortage|人手不足,労働力不足; personnel|人材,人員; part-time worker|パート従業員,パートタイマー,アルバイト; non-regular worker|非正規社員,非正規労働者,非正規雇用; ' +
  'regular worker|正社員,正規雇用; temporary worker|派遣社員,派遣労働者; foreign worker|外国人労働者,外国人材; new employee|新入社員; ' +
  'labor standards office|労働基準監督署,労基署; labor standards law|労働基準法,労基法; work accident|労災事故; childcare leave|育児休業,育休; ' +
  'paid leave|有給休暇,有休; retirement age|定年; telework|テレワーク,在宅勤務,リモートワーク; construction|建設工事,土木工事; construction site|作業現場; ' +
  'construction company|建設会社,ゼネコン,建設業者,建設大手; construction industry|建設業,建設業界; real estate|不動産; ' +
  'real estate company|不動産会社,不動産業者; land|土地,用地,敷地; land price|地価,公示地価,基準地価; condominium|分譲マンション,タワーマンション,新築マンション; ' +
  'heavy machinery|重機,建設機械,建機; vacant house|空き家; infrastructure|インフラ,社会基盤; sewer|下水管; scientist|科学者; science|科学; ' +
  'researcher|研究者,研究員; research team|研究チーム,研究グループ; laboratory|研究所,研究室,実験室; paper|論文; professor|教授; nobel prize|ノーベル賞; ' +
  'technology|技術,先端技術,テクノロジー; patent|特許,特許権; cell|細胞; ips cell|iPS細胞,ｉＰＳ細胞; asteroid|小惑星; moon|月面,月探査; mars|火星; earth|地球; ' +
  'space|宇宙,宇宙空間; astronaut|宇宙飛行士; space station|宇宙ステーション,国際宇宙ステーション; lander|着陸船,着陸機,月着陸船; orbit|軌道; ' +
  'launch site|発射場,発射台,打ち上げ場; space agency|宇宙機関,宇宙航空研究開発機構; supercomputer|スーパーコンピューター,スパコン; sample|試料,サンプル; society|社会'

// biome-ignore format: a table reads best in full lines
export const PREDICATES =
  'falsify|データ不正; disguise|産地偽装; cover up|もみ消; hide|隠す,隠れ; bribe|贈収賄; poach|密漁; recall|無償修理; emerge|明るみに,浮上,浮かび上が; ' +
  'infringe|侵害; sue|訴訟を起こ; dismiss|懲戒免職; discipline|懲戒処分; pad|過大請求; hack|不正侵入,ハッキング; deceive|だまし,だまさ,騙し,騙さ; discard|破棄; ' +
  'order|発注,注文,受注; bid|入札,応札; review|見直し,見直す,見直さ,再検討; downgrade|下方修正,格下げ; upgrade|上方修正,格上げ; post|計上; exceed|突破; reach|到達; ' +
  'double|倍増; halve|半減,半額; plunge|暴落,大幅安; surge|急増,急伸,急拡大,大幅高; rise|増収,増益,高値を付け,値を上げ; fall|減収,減益,目減り,値を下げ,割り込,落ち込; ' +
  'rebound|反転,持ち直; recover|復調; slump|低迷,不振; level off|横ばい; slow|鈍化,伸び悩; improve|向上; grow|成長,伸び,伸ば,栽培,育て; decline|衰退,低落; ' +
  'intervene|介入; raise rate|利上げ; cut rate|利下げ; raise wage|賃上げ; invest|投資,出資,設備投資; lend|貸し出,貸し付け,貸付,貸与; borrow|借り入れ,借りて,借りた; ' +
  'repay|返済,弁済,完済; refund|返金,払い戻,返品; transfer|譲渡,送金,振り込; procure|調達,仕入れ; cut|圧縮,人員削減; curb|抑え; boost|底上げ,押し上げ,増額; ' +
  'save|節約,節電,省エネ; subsidize|補助,助成; tax|課税; cut tax|減税; exempt|免除,免税,無償化; evade|脱税,課税逃れ,所得隠し,申告漏れ; declare|申告; ' +
  'trade|取引,売買,商取引; list|上場,株式公開; delist|上場廃止; merge|経営統合; partner|業務提携,資本提携,資本業務提携; restructure|再編,構造改革,リストラ; ' +
  'rebuild|経営再建,立て直; bankrupt|倒産,破産,経営破綻,破綻,自己破産; inherit|相続,承継,事業承継; promote|促進; demote|降格,左遷; quit|辞め,退社,離職; resign|辞表,引責; ' +
  'appoint|抜擢,社長就任,選任,新任; serve|務め,兼務,兼任; found|創業,起業,立ち上げ; install|取り付け,据え付け; enter|参入,進出; expand|拡充,拡張,増設,事業拡大; ' +
  'release|発売,リリース,新発売; unveil|披露,お披露目; develop|開発,共同開発; redevelop|再開発; design|設計; invent|発明,考案; test|試験,実験,実証実験,試行; ' +
  'discover|発見され,新発見; prove|証明,立証; clarify|解明; land|着地,月面着陸,水揚げ; collect|採取,採集,収集; monitor|モニタリング; detect|検出,検知,探知; ' +
  'inspect|検定,立ち入り検査に入; assess|評価; certify|認証; apply|出願,応募; mass-produce|量産,大量生産; process|加工; assemble|組み立て; ship|出荷; ' +
  'stockpile|備蓄; deliver|納入,納品,配達,配送,宅配; transport|輸送,運搬,運ば,運び; distribute|流通; discount|値引き,割引,特売; sell out|完売,売り切れ,品切れ,欠品; ' +
  'short|品不足,足りな; popular|人気,好評,大ヒット; strong|好調,堅調,活況; crowd|にぎわ,賑わ; vacant|空室,空席; compete|競争,競い,競合; account for|占め; ' +
  'lead|けん引,牽引; propose|提示,打診; aim|目指し,目指す; consider|視野に入れ; urge|働きかけ; regulate|規制; deregulate|規制緩和; strengthen|厳格化,引き締め; ' +
  'privatize|民営化; lose job|失業,失職; get job|就職; change job|転職; recruit|募集,公募; hire|雇っ,雇い,雇わ; work|就労,就業,出勤; train|研修,育成,職業訓練; ' +
  'commute|通勤,出社; strain|逼迫,ひっ迫; harvest|収穫,刈り取,稲刈り,摘み取; plant|田植え,植え付け,作付け,植樹; breed|飼育,繁殖,品種改良; farm|養殖; ' +
  'catch|漁獲,捕獲,捕れ,獲れ; freeze|冷凍; brew|醸造,仕込み; break ground|着工,起工; complete|竣工,完工,落成,しゅん工; demolish|取り壊; remove|取り除; ' +
  'renovate|改装,改築,リフォーム; restore|修繕,改修工事; reinforce|耐震化; dig|掘削,掘り; collapse|陥没; crack|亀裂,ひび割れ; lease|賃貸,リース; move in|入居; ' +
  'relocate|移転; build|新築,建築,増築; operate|運用,営業; maintain|保守; manage|管理; connect|接続,直結; generate power|発電; outsource|外注,外部委託; ' +
  'end|打ち切,生産終了; close|閉店し,閉業,店じまい,工場閉鎖; change|変更,切り替え; shift|転換,シフト; face|直面; struggle|苦境; rely|依存,頼っ,頼り; concentrate|集中; ' +
  'pass|合格; fail|不合格; guarantee|保証; advertise|宣伝; turn profit|黒字転換,黒字化,黒字に転換; fall into red|赤字転落,赤字に転落; ' +
  'apologise|おわび,お詫び,頭を下げ; damage|損なっ,損なわ,食い荒ら'
