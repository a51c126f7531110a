/**
 * Japanese words of news on harm: accidents, disasters, weather, transport, rescue, health, energy; with the English lemma that an English text has for each.
 *
 * In: nothing. Out: rows of nouns and rows of predicates, `English lemma|words`, as japanese-nouns.ts and japanese-predicates.ts read them.
 * Refuses: words of several meanings, and what those two tables have. Written for Variorum; no dictionary was copied.
 */

// biome-ignore format: a table reads best in full lines
export const NOUNS =
  'heavy rain|集中豪雨,記録的大雨,記録的豪雨,記録的な大雨,短時間大雨,激しい雨,非常に激しい雨,猛烈な雨; torrential rain|ゲリラ豪雨,局地的豪雨,局地的大雨,土砂降り; rainband|線状降水帯,降水帯; ' +
  'rainfall|降水量,雨量,降雨量,総雨量,降雨; rainy season|梅雨,雨季,雨期; rain front|梅雨前線,秋雨前線,停滞前線; cold front|寒冷前線; ' +
  'atmospheric pressure|気圧,中心気圧; low pressure|低気圧,爆弾低気圧,温帯低気圧; high pressure|高気圧,太平洋高気圧; tropical depression|熱帯低気圧; ' +
  'cyclone|サイクロン; tornado|竜巻; gust|突風,瞬間風速,最大瞬間風速; wind speed|風速,最大風速; gale|暴風雨,暴風域,強風域; blizzard|吹雪,猛吹雪,暴風雪,地吹雪; ' +
  'snowfall|降雪,降雪量,積雪,積雪量,豪雪; snowstorm|ドカ雪,どか雪; avalanche|雪崩; lightning|落雷; thunderstorm|雷雨; fog|濃霧; storm surge|高潮; ' +
  'tide|潮位; high wave|高波,大波; wave|波浪; cold wave|寒波,寒気; heat wave|熱波,猛暑,酷暑; extremely hot day|猛暑日; midsummer day|真夏日; ' +
  'drought|干ばつ,干魃,渇水,水不足; temperature|気温,温度,水温,最高気温,最低気温; humidity|湿度; weather|天気,天候,気象; bad weather|悪天候,荒天; ' +
  'weather forecast|天気予報; forecaster|気象予報士,予報官; visibility|視界; climate|気候; climate change|気候変動; global warming|温暖化,地球温暖化; ' +
  'el nino|エルニーニョ,エルニーニョ現象; la nina|ラニーニャ,ラニーニャ現象; natural disaster|自然災害,天災; inland earthquake|直下型地震,首都直下地震; ' +
  'seismometer|地震計,震度計; early warning|緊急地震速報,地震速報; tsunami warning|津波警報,大津波警報; tsunami advisory|津波注意報; ' +
  'emergency warning|緊急警報,大雨特別警報,緊急安全確保; heavy rain warning|大雨警報,洪水警報; advisory|大雨注意報,強風注意報,波浪注意報,雷注意報; ' +
  'alert|警戒レベル,噴火警戒レベル,警戒情報,土砂災害警戒情報,熱中症警戒アラート,アラート; nankai trough|南海トラフ; fault|断層,活断層; fissure|亀裂,ひび割れ,地割れ; ' +
  'liquefaction|液状化; ground|地盤,地面; subsidence|地盤沈下; sinkhole|陥没,道路陥没; cliff|断崖; slope|斜面,急斜面,法面,のり面; mudslide|泥流,土砂災害; ' +
  'sediment|土砂; rockfall|落石; rubble|がれき,瓦礫,ガレキ; debris|残骸,破片,漂流物; driftwood|流木; volcano|火山,活火山; crater|火口; lava|溶岩; ' +
  'volcanic ash|火山灰,降灰; volcanic rock|噴石; pyroclastic flow|火砕流; hot spring|温泉; disaster area|被災地,災害現場; ' +
  'disaster prevention|防災,減災; disaster relief|災害救助法,災害救援; disaster drill|防災訓練,避難訓練; drill|訓練; hazard map|ハザードマップ; ' +
  'evacuation route|避難経路,避難路; evacuation plan|避難計画; evacuation advisory|高齢者等避難,避難準備情報; evacuation area|避難区域,避難指示区域; ' +
  'no-entry zone|立ち入り禁止区域,帰還困難区域,警戒区域; temporary housing|仮設住宅,応急仮設住宅; relief supplies|救援物資,支援物資; emergency food|非常食; ' +
  'stockpile|備蓄,備蓄品; donation|義援金,寄付金,募金; volunteer|ボランティア; reconstruction|復興; disaster-related death|災害関連死,関連死; ' +
  'river mouth|河口; riverbed|河川敷,河原; riverbank|川岸,河岸; upstream|上流; downstream|下流; tributary|支流; reservoir|貯水池,ため池,溜池; ' +
  'water level|水位; water storage|貯水率,貯水量; floodgate|水門,樋門; canal|運河,用水路; flood control|治水,洪水調節; water supply|給水,水道,上水道; ' +
  'water pipe|水道管,配水管; drinking water|飲料水,飲み水; groundwater|地下水; sewage|下水,下水道,下水道管; glacier|氷河; ocean|海洋,大洋; ' +
  'sea level|海面,海面水位; seabed|海底; coral reef|サンゴ礁; open sea|外洋,公海; wildfire|山火事,林野火災,森林火災; spark|火花; ' +
  'source of fire|火元,火種,火の気; black smoke|黒煙; carbon monoxide|一酸化炭素; fire engine|消防車,消防車両,ポンプ車; fire brigade|消防団; ' +
  'volunteer firefighter|消防団員; fire extinguisher|消火器; sprinkler|スプリンクラー; stairs|階段,非常階段; elevator|エレベーター; escalator|エスカレーター; ' +
  'stove|ストーブ,石油ストーブ,コンロ,ガスコンロ; heater|暖房器具,ヒーター; air conditioner|エアコン,冷房; cigarette|たばこ,タバコ; ' +
  'lithium-ion battery|リチウムイオン電池,リチウムイオンバッテリー; mobile battery|モバイルバッテリー; roof|屋根; scaffolding|足場; crane|クレーン,クレーン車; ' +
  'construction site|工事現場,建設現場; construction|工事; occupational accident|労災,労働災害; excavator|ショベルカー; marine accident|海難,海難事故; ' +
  'water accident|水難事故,水の事故; sightseeing boat|遊覧船,観光船; passenger ship|客船,クルーズ船; container ship|コンテナ船; ' +
  'life jacket|救命胴衣,ライフジャケット; life raft|救命いかだ; pier|桟橋,埠頭; breakwater|防波堤; seawall|防潮堤,護岸; lighthouse|灯台; heavy oil|重油; ' +
  'fuel|燃料; navigation|航路; lifeguard|ライフセーバー,監視員; swimming pool|プール; airline|航空会社,格安航空会社; light plane|小型機,軽飛行機; ' +
  'rescue helicopter|防災ヘリ,防災ヘリコプター; medical helicopter|ドクターヘリ; air traffic control|管制,航空管制; air traffic controller|管制官; ' +
  'control tower|管制塔; cockpit|操縦席,操縦室,コックピット; flight|航空便,国内線,国際線; landing gear|着陸装置,主脚; turbulence|乱気流; ' +
  'bird strike|バードストライク; flight recorder|フライトレコーダー,飛行記録装置,ボイスレコーダー; radar|レーダー; elevation|標高; terminal|ターミナル,旅客ターミナル; ' +
  'wreckage|機体の残骸; aircraft|機体; railway|鉄道; bullet train|新幹線; subway|地下鉄; streetcar|路面電車; freight train|貨物列車; ' +
  'express train|特急,特急列車; conductor|車掌; station platform|駅ホーム,駅のホーム; platform door|ホームドア; railroad crossing|踏切; rail|レール; ' +
  'signal|信号,信号機; brake|ブレーキ; traffic|交通; traffic accident|交通事故; traffic jam|渋滞,交通渋滞; traffic control|交通規制,通行規制; ' +
  'intersection|交差点; crosswalk|横断歩道; sidewalk|歩道; expressway|自動車道,首都高; parking lot|駐車場; center line|センターライン; ' +
  'guardrail|ガードレール; lane|車線; overpass|高架,高架橋,陸橋; pedestrian|歩行者; bicycle|自転車; trailer|トレーラー; dump truck|ダンプカー,ダンプトラック; ' +
  'taxi|タクシー; tour bus|観光バス,高速バス,夜行バス; electric vehicle|電気自動車; electric kick scooter|電動キックボード; ambulance|救急車; helmet|ヘルメット; ' +
  'dangerous driving|あおり運転; hit-and-run|当て逃げ; wrong-way driving|逆走車; elderly driver|高齢ドライバー; driver\'s license|運転免許証; ' +
  'driving recorder|ドライブレコーダー; speed|速度,スピード,時速; speed limit|制限速度; rescuer|救助隊,救助隊員,レスキュー隊; paramedic|救急隊,救急隊員,救急救命士; ' +
  'search party|捜索隊; mountain rescue|山岳救助隊,山岳遭難; climber|登山者,登山客; ski resort|スキー場,ゲレンデ; bear|クマ,ヒグマ,ツキノワグマ; wild boar|イノシシ; ' +
  'emergency|緊急時,非常時; state of emergency|非常事態; emergency call|緊急通報,非常ボタン; lifeline|ライフライン; health|健康,保健; public health|公衆衛生; ' +
  'health center|保健所; health ministry|保健省; world health organization|世界保健機関; medical care|医療,診療; pharmacist|薬剤師; ' +
  'pharmacy|薬局; nursing care|介護; nursing home|老人ホーム,特別養護老人ホーム,高齢者施設,介護施設; elderly|高齢者,お年寄り; emergency room|救急外来; ' +
  'intensive care unit|集中治療室; infant|乳児,乳幼児,幼児; newborn|新生児,赤ちゃん; pregnant woman|妊婦; health insurance|健康保険,国民健康保険; ' +
  'insurance card|保険証,マイナ保険証; coronavirus|新型コロナ,新型コロナウイルス,コロナウイルス,コロナ禍; influenza|インフルエンザ,季節性インフルエンザ; ' +
  'bird flu|鳥インフルエンザ,高病原性鳥インフルエンザ; swine fever|豚熱,豚コレラ; norovirus|ノロウイルス; food poisoning|食中毒; measles|はしか,麻疹; ' +
  'tuberculosis|結核; cholera|コレラ; ebola|エボラ出血熱,エボラ; malaria|マラリア; dengue|デング熱; hepatitis|肝炎; pneumonia|肺炎; heatstroke|熱中症; ' +
  'hypothermia|低体温症; fever|発熱,高熱; symptom|症状,自覚症状; aftereffect|後遺症; side effect|副反応,副作用; stroke|脳卒中,脳梗塞,脳出血; ' +
  'heart attack|心筋梗塞; heart disease|心臓病,心疾患; diabetes|糖尿病; high blood pressure|高血圧; tumor|腫瘍; dementia|認知症; depression|うつ病; ' +
  'minamata disease|水俣病; organ|臓器; gene|遺伝子; bacteria|細菌; antibody|抗体; variant|変異株,変異ウイルス; epidemic|まん延,蔓延; pandemic|パンデミック; ' +
  'pcr test|PCR検査; mask|マスク; drug|医薬品,治療薬,新薬,抗がん剤; supplement|サプリメント,サプリ; pharmaceutical company|製薬会社; ' +
  'clinical trial|臨床試験,治験; medical malpractice|医療事故,医療過誤,医療ミス; donor|臓器提供者,ドナー; blood donation|献血; ' +
  'life expectancy|平均寿命,健康寿命; overwork|過労,過労死; asbestos|アスベスト,石綿; environment|環境; environmental group|環境団体,環境保護団体; ' +
  'pollution|公害,水質汚染; air pollution|大気汚染; pollutant|汚染物質,有害物質; pfas|有機フッ素化合物,ピーファス; mercury|水銀; chemical|化学物質; pesticide|農薬; ' +
  'carbon dioxide|二酸化炭素; greenhouse gas|温室効果ガス; emission|排出量; exhaust gas|排ガス,排気ガス; paris agreement|パリ協定; ' +
  'decarbonization|脱炭素,カーボンニュートラル; plastic waste|プラスチックごみ,廃プラスチック; plastic|プラスチック,ポリ袋; garbage|ごみ,ゴミ,生ごみ; ' +
  'industrial waste|産業廃棄物,産廃; ecosystem|生態系; biodiversity|生物多様性; endangered species|絶滅危惧種; alien species|外来種,外来生物,特定外来生物; ' +
  'national park|国立公園; energy|エネルギー; renewable energy|再生可能エネルギー,再エネ,自然エネルギー; solar power|太陽光,太陽光発電; ' +
  'solar panel|太陽光パネル,ソーラーパネル; wind power|風力発電,洋上風力,洋上風力発電; nuclear power|原子力,核エネルギー; thermal power plant|火力発電所; ' +
  'thermal power|火力発電; coal|石炭; coal power|石炭火力,石炭火力発電; natural gas|天然ガス; lng|液化天然ガス; fossil fuel|化石燃料; gasoline|ガソリン; ' +
  'crude price|原油価格; hydrogen|水素; spent fuel|使用済み核燃料,使用済み燃料; fuel debris|燃料デブリ,溶融核燃料; meltdown|メルトダウン,炉心溶融; ' +
  'nuclear waste|核のごみ,放射性廃棄物; radioactive material|放射性物質; treated water|処理水; contaminated water|汚染水; ' +
  'containment vessel|格納容器; nuclear regulation authority|原子力規制委員会,規制委; radiation level|放射線量,空間線量; power company|電力会社; ' +
  'power grid|送電網,送電線,電力網; blackout|大規模停電,計画停電; utility pole|電柱; generator|発電機,自家発電機; power generation|発電; ' +
  'power supply|電源,外部電源,非常用電源; electricity bill|電気料金,電気代; power saving|節電,省エネ; transport ministry|運輸省; ' +
  'transport safety board|運輸安全委員会,運輸安全委; accident investigator|事故調査官; investigation committee|事故調査委員会,事故調,調査委; ' +
  'on-site inspection|実況見分,現場検証; safety standard|安全基準,耐震基準; safety measure|安全対策,再発防止策; safety management|安全管理,安全管理規程; ' +
  'negligence|過失,過失運転致死,過失運転致死傷; responsibility|責任,管理責任; human error|人為ミス,ヒューマンエラー; malfunction|不具合,誤作動; defect|欠陥,施工不良; ' +
  'abnormality|異常,異変; trouble|トラブル; overloading|過積載; seismic resistance|耐震性; compensation|補償金,賠償金; bereaved family|遺族会,ご遺族; ' +
  'lesson|教訓; danger|危険,危険性; risk|リスク; impact|衝撃; fatal accident|死亡事故; accident|人身事故,単独事故,多重事故,大事故; plate boundary|プレート境界; ' +
  'tepco|東京電力,東電; nuclear accident|原発事故; earthquake|大震災,震災,巨大地震; epicenter|震源地; fishing boat|釣り船; plane|ジェット機,ジャンボ機; ' +
  'driver|運転士,運転者,ドライバー; pilot|副操縦士,パイロット; flight attendant|客室乗務員; disaster|惨事,大惨事,大災害,人災; doctor|医者,外科医,主治医,執刀医; ' +
  'cancer|肺がん,乳がん,白血病; truck|大型トラック; car|軽乗用車,軽自動車,ワゴン車; bus|路線バス,送迎バス; motorcycle|原付きバイク,ミニバイク; track|線路; cluster|クラスター; ' +
  'hospital bed|病床; diver|潜水士,ダイバー; accelerator|アクセル; power shortage|電力不足; kerosene|灯油; section|区間; ' +
  'timetable|時刻表,ダイヤ改正,運行ダイヤ; medical record|カルテ; red yeast rice|紅麹; wheel|車輪; railway company|鉄道会社'

// biome-ignore format: a table reads best in full lines
export const PREDICATES =
  'collapse|倒れ込,倒れた,倒れて,倒れま; topple|横倒し,横転,ひっくり返; cave in|陥没し,落盤; fall from|転落,滑落,落下,墜死; slip|滑っ,足を滑ら,スリップ; drown|溺れ,おぼれ; ' +
  'wash away|流され,押し流,流失,流出家屋,波にさらわれ; drift|漂流,漂着,流れ着; bury|埋まっ,埋もれ,埋没; submerge|水没,水につか,水に漬か; overflow|あふれ,溢れ,越水,溢水; ' +
  'collapse|決壊; spill|こぼれ,流れ出; leak|漏れ出,漏れて,漏れた,漏れま,漏出,漏水,漏電,漏えいし,ガス漏れ,水漏れ,油漏れ; discharge|放流,緊急放流; release|放出,海洋放出; ' +
  'pour|注ぎ,流れ込,注水; rain|降っ,降り続,降り出,雨が降; snow|雪が降,積もっ,積も; blow|吹い,吹き荒,吹き飛; freeze|凍結し,凍り,凍っ,氷点下; melt|溶け,融解,雪解け,溶融; ' +
  'approach|接近,近づい,近づき,近づく; develop|発達し; weaken|弱ま,衰え,弱体化; intensify|強ま,激化,激しさを増; move|移動,移っ,北上,南下,東進; pass|通過; ' +
  'run over|ひき逃げし,轢き,踏みつ; collide|玉突き,正面衝突,出会い頭,接触事故; overturn|裏返,仰向けにな; overrun|オーバーラン,行き過ぎ; accelerate|加速; ' +
  'overtake|追い越,追い抜; run red light|信号無視; drive|運転,走行,走っ,走り; stop|停車,立ち止ま; ignite|引火,着火,発火,燃え移,自然発火; ' +
  'spread|広が,燃え広,拡散,まん延し,蔓延し,大流行; burn|焦げ,焼損,類焼; emit|排出,噴出; erupt|噴火し,噴き上,噴き出; shelter|身を寄せ,車中泊; guide|誘導; ' +
  'restrict|規制し,制限,通行制限; strand|孤立状態,足止め,帰宅困難,帰宅難民; anchor|停泊,係留,錨泊; sail|航行,出漁,航海; dive|潜水,潜っ,素潜り; swim|泳い,泳ぎ,遊泳,海水浴; ' +
  'fish|操業し,釣りを,釣っ; salvage|引き揚げ,サルベージ; emergency landing|緊急着陸,不時着; ditch|不時着水,着水; circle|旋回; descend|降下,急降下; ' +
  'climb|登山,入山,登っ; jump|飛び降り,飛び込; operate|運行,稼働,操作し; deteriorate|老朽化,劣化,経年劣化,腐食,さび付; worsen|重症化; improve|良くな; ' +
  'crack|ひびが入,亀裂が入,ひび割れし; bend|曲がっ,折れ曲が,変形; rupture|破裂; tear|破れ,裂け; sever|切断,断線,寸断,断絶; reopen|営業再開,運行再開,通行再開; ' +
  'rebuild|再建,建て直,建て替え; reinforce|補強,耐震補強,かさ上げ; recover|回復,快復,立ち直; clean up|片付け,除去,撤去,清掃; decontaminate|除染; pollute|汚染,汚さ; ' +
  'contaminate|混入,紛れ込; dump|不法投棄,投棄; incinerate|焼却; recycle|リサイクル,再利用,再資源化; reduce|低減,抑制,軽減; conserve|保護,節水; ' +
  'protect|守っ,守り,守る,守ら; decommission|廃炉; generate|発電し; cool|冷却,冷やし; run out|枯渇,底を突,使い果た,尽き; irradiate|被ばく,被曝; poison|中毒,毒殺; ' +
  'inhale|吸い込; suffocate|窒息,酸欠; choke|喉に詰ま,のどに詰ま,誤嚥; faint|気を失,卒倒,昏倒; bleed|出血,流血; vomit|嘔吐,おう吐,吐き気; maul|クマに襲; diagnose|診断; ' +
  'positive|陽性; negative|陰性; quarantine|隔離,検疫,自宅療養; treat|治療,処置,手当て,診察; operate on|手術,執刀; transplant|移植; transfuse|輸血,点滴; ' +
  'vaccinate|接種,予防接種,ワクチン接種; inject|注射; prescribe|処方,投薬,投与; take medicine|服用; disinfect|消毒,殺菌; cull|殺処分; transfer|転院; ' +
  'give birth|出産,分娩; abort|中絶,流産; suffer|苦しん,苦しむ,悩まさ; mutate|変異; relapse|再発; commit suicide|自ら命を絶,無理心中; nurse|看病,看護,介抱; ' +
  'care for|介護し,世話を; stay home|外出自粛,外出を控,自粛; wear|着用,装着,身に着け,身につけ; neglect|怠っ,怠り,怠る,怠ら,放置,見落と; overlook|見過ごし,見逃し,看過; ' +
  'falsify|水増し; conceal|隠さ; question|事情を聞,聞き取り,任意で聴取; raid|捜索差し押; analyze|分析,解析,鑑定; verify|実証; identify|特定し,特定さ,身元が判明,身元を確認; ' +
  'confirm|確かめ; conclude|結論,結論づ,断定; compile|取りまとめ,まとめた,まとめて; instruct|指示し,指示さ,指導,行政指導; monitor|見守; patrol|巡視し,見回り; ' +
  'inspect|現地調査,保安検査,車検; sue|損害賠償を求; revoke|免許取り消し,登録抹消,許可取り消し; recall|リコール,自主回収; mourn|黙とう,黙祷,慰霊,悼み,献花; pray|祈り,祈っ,祈る; ' +
  'worry|心配,危惧,不安; scream|悲鳴,叫び,叫ん; hear|聞こえ; witness|目撃; notice|気づい,気付い,気づき; mobilize|動員,緊急出動; dispatch|急行し; ' +
  'rush|駆け付け,駆けつけ,急いで; standby|待機,自宅待機; prepare|準備,備え; predict|予知,予報; exceed|超過,超えた,超えて; designate|指定; ' +
  'disappear|姿を消,消え,いなくな; get lost|遭難,道に迷,迷子; contact|連絡が取れ,連絡を取; ' +
  'lose contact|連絡が途絶,連絡が取れな,連絡が取れず,連絡が取れていな,連絡が取れておらず,連絡がつかな,音信不通; wreck|大破,難破; abandon|乗り捨て,置き去り; run aground|乗り上げ,擱座; ' +
  'tilt|船体が傾,傾い,傾き; close|通行止め,全面通行止め,通行禁止; record high|過去最多,過去最高,過去最大,観測史上最多,観測史上最大,観測史上最高; dock|接岸,着岸; ' +
  'hit|はねられ,はねた,ぶつか,轢か; involve|巻き込ま; affected|被災; stab|刺され,刺して,刺した; bite|噛まれ,犬にかまれ,かみつ; paralyze|麻痺,まひし,まひが; ' +
  'unconscious|意識不明,意識を失,意識がな,失神; conscious|意識があ,意識はあ,意識を取り戻,意識が戻; life-threatening|命に危険が,生命の危険,危篤; ' +
  'not life-threatening|命に別条はな,命に別状はな,命に別条な,命に別状な; cardiac arrest|心肺停止; feel ill|体調不良,体調を崩,体調が悪,衰弱; pregnant|妊娠; ' +
  'born|生まれ,出生; disability|障害が残; caution|警戒し,警戒を呼,用心,注意を呼,警戒を強,注意喚起; full|満席,満床,満車,満室; crowded|混雑,満員,混み合; ' +
  'delay|遅延,ダイヤが乱れ,遅らせ; extinct|絶滅; fall ill|病気にな,罹患,患っ; brake|減速,急ブレーキ,急停車,急停止; turn back|引き返; ' +
  'order|業務停止命令,改善命令,是正命令,業務改善命令; repair|補修,改修; lack|不足,品薄,人手不足; rest|静養,休養,安静; smoke|喫煙; emit smoke|発煙,くすぶ,煙が出; ' +
  'disrupt|混乱,乱れ; cross|横断; park|駐車,路上駐車; stall|失速,動けなくな; fall over|つまずい,転倒; skid|横滑り; restart|再起動,再始動; ' +
  'come off|外れ,剥がれ,はがれ,脱輪; cut off|途絶,不通; find|突き止め; settle|和解; accuse|罪に問; float|浮いて,浮かんで; malfunction|誤作動し,不具合が; ' +
  'damage|半焼; resume|運転再開; leave hospital|退院'
