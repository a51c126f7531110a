/**
 * Japanese words of news on the state: politics, elections, diplomacy, archives, the military, law and crime; with the English lemma that an English text has for each.
 *
 * In: nothing. Out: rows of nouns and rows of predicates, `English lemma|words`, as japanese-nouns.ts and japanese-predicates.ts read them.
 * Refuses: words of several meanings, and what those two tables have. Written for Variorum; no dictionary was copied.
 */

// biome-ignore format: a table reads best in full lines
export const NOUNS =
  'house of representatives|衆議院,衆院; house of councillors|参議院,参院; upper house|上院; lower house|下院; ' +
  'lower house election|衆院選,衆議院選挙,衆議院議員選挙; upper house election|参院選,参議院選挙,参議院議員選挙; gubernatorial election|知事選,知事選挙; ' +
  'presidential election|大統領選,大統領選挙; by-election|補欠選挙,補選; local election|統一地方選,統一地方選挙,地方選挙,地方選; ' +
  'assembly election|市議選,県議選,町議選,村議選,区議選,都議選,府議選,市議会議員選挙,県議会議員選挙; party leadership election|総裁選,総裁選挙,代表選,党首選; ' +
  'midterm election|中間選挙; runoff|決選投票; primary|予備選,予備選挙; referendum|国民投票,住民投票; ballot|投票用紙,票数,投票箱; polling station|投票所,投票場; ' +
  'early voting|期日前投票,不在者投票; exit poll|出口調査; poll|世論調査; public opinion|世論; candidate|候補者,立候補者,候補,新人候補; ' +
  'election campaign|選挙運動,選挙戦; constituency|選挙区,小選挙区; proportional representation|比例代表,比例代表制,比例区; stump speech|街頭演説,応援演説; ' +
  'newcomer|新人,新顔; incumbent|現職,現職候補; independent|無所属; vote disparity|一票の格差,1票の格差; election commission|選挙管理委員会,選管,中央選管; ' +
  'ruling party|与党; ruling coalition|連立与党,連立政権; coalition|連立,連立協議; opposition party|野党各党,最大野党; ' +
  'liberal democratic party|自民党,自由民主党; constitutional democratic party|立憲民主党; komeito|公明党,公明; ' +
  'japan innovation party|日本維新の会,維新の会; communist party|共産党; republican party|共和党; labor party|労働党; conservative party|保守党; ' +
  'new party|新党; faction|派閥,会派; party leader|党首,党代表; party executive|党執行部,党幹部,執行部; secretary-general|幹事長,事務総長,書記長; ' +
  'policy chief|政調会長,政務調査会長; leader|指導者,首脳,最高指導者,国家元首; successor|後継者,後任; politician|政治家; politics|政治,政界,国政; ' +
  'administration|政権,行政; regime|独裁政権,政治体制; far right|極右,極右政党; conservative|保守派; hard-liner|強硬派; support group|後援会,支援団体; ' +
  'political fund|政治資金,政治献金; political funding report|政治資金収支報告書,収支報告書; slush fund|裏金,裏金問題; fundraising party|政治資金パーティー; ' +
  'donation|献金,企業献金; scandal|スキャンダル,不祥事; corruption|汚職,腐敗; diet session|通常国会,臨時国会,特別国会,会期; plenary session|本会議,衆院本会議,参院本会議; ' +
  'budget committee|予算委員会,予算委; policy speech|施政方針演説,所信表明演説; speech|演説,一般教書演説; party leaders debate|党首討論; ' +
  'no-confidence motion|不信任決議案,不信任案,内閣不信任決議案,内閣不信任案; resolution|決議,決議案,国連決議; motion|動議,緊急動議; amendment|修正案,改正案,改正法案; ' +
  'draft|草案,原案,素案,骨子案; supplementary budget|補正予算,補正予算案; fiscal year|会計年度; defense spending|防衛費,国防費,軍事費,防衛予算; spending|歳出,支出; ' +
  'revenue|歳入,税収; government bond|国債,赤字国債; tax break|減税,定額減税; subsidy|補助金,交付金,助成金; pension|年金,公的年金; ' +
  'social security|社会保障,社会保障費; public works|公共事業,公共工事; stimulus|経済対策,総合経済対策; senator|上院議員; city assembly|市議会,定例市議会; ' +
  'prefectural assembly|県議会,定例県議会; metropolitan assembly|都議会; aide|秘書,側近,公設秘書,首相補佐官; adviser|顧問,アドバイザー,大統領補佐官,政策顧問; ' +
  'chief cabinet secretary|内閣官房長官,官房長; deputy prime minister|副首相,副総理; vice president|副大統領; vice minister|事務次官,副大臣,政務次官; ' +
  'deputy mayor|副市長,助役,副町長; deputy governor|副知事; ward mayor|区長; cabinet minister|閣僚,経済閣僚; cabinet meeting|閣議,定例閣議; ' +
  'cabinet approval rating|内閣支持率; cabinet office|内閣府,内閣官房; prime minister\'s office|首相官邸,官邸,総理官邸; white house|ホワイトハウス; ' +
  'presidential office|大統領府; pentagon|国防総省,ペンタゴン; state department|国務省; secretary of state|国務長官; defense secretary|国防長官; ' +
  'king|国王; queen|女王; crown prince|皇太子,皇嗣; emperor|天皇,天皇陛下; empress|皇后,皇后さま; imperial family|皇室,皇族; ' +
  'imperial household agency|宮内庁; imperial palace|皇居; internal affairs ministry|総務省; justice ministry|法務省; ' +
  'education ministry|文部科学省,文科省; health ministry|厚生労働省,厚労省; agriculture ministry|農林水産省,農水省; industry ministry|経済産業省,経産省; ' +
  'transport ministry|国土交通省,国交省; environment ministry|環境省; digital agency|デジタル庁; reconstruction agency|復興庁; ' +
  'children\'s agency|こども家庭庁; consumer agency|消費者庁; tax agency|国税庁,国税局; fire agency|総務省消防庁,消防庁; police agency|警察庁; ' +
  'immigration agency|出入国在留管理庁,入管庁,入管; financial services agency|金融庁; board of audit|会計検査院; ' +
  'fair trade commission|公正取引委員会,公取委; justice minister|法相,法務大臣; education minister|文科相,文部科学相; health minister|厚労相,厚生労働相; ' +
  'agriculture minister|農相,農水相,農林水産相; industry minister|経産相,経済産業相; transport minister|国交相,国土交通相; environment minister|環境相; ' +
  'internal affairs minister|総務相; bureaucrat|官僚,キャリア官僚; civil servant|公務員,国家公務員,地方公務員; headquarters|本部,対策本部,司令部,災害対策本部,本部長; ' +
  'investigation headquarters|捜査本部,特別捜査本部; director|課長,室長; director general|事務局長; municipality|自治体,市町村,市区町村,地方自治体; ' +
  'local government|地方政府,地方公共団体; prefectural government|県庁,府庁,道庁; metropolitan government|都庁,東京都庁; city hall|市役所,市庁舎,区役所; ' +
  'town hall|町役場,村役場,役場; ordinance|条例,条例案; regulation|規制,規則,規定,省令; guideline|ガイドライン,指針; constitution|憲法,新憲法; ' +
  'constitutional amendment|憲法改正案,改憲案; penal code|刑法,刑事訴訟法; decree|政令,大統領令,布告; state of emergency|緊急事態宣言,非常事態宣言,緊急事態; ' +
  'martial law|戒厳令,非常戒厳; curfew|外出禁止令,夜間外出禁止令; system|制度; measure|対策,措置,施策; strategy|戦略; bid|入札,一般競争入札; ' +
  'contract|契約,契約書,随意契約; license|免許,運転免許,免許証,許可証; family register|戸籍,戸籍謄本; resident registry|住民基本台帳,住民票; passport|旅券,パスポート; ' +
  'visa|ビザ,査証; citizenship|市民権; technical intern|技能実習生; personal information|個人情報; census|国勢調査; white paper|白書,防衛白書,外交青書; ' +
  'interim report|中間報告,中間報告書; final report|最終報告,最終報告書; third-party panel|第三者委員会,第三者委; panel|有識者会議,審議会,検討会,諮問会議; ' +
  'task force|作業部会,作業チーム,対策チーム,ワーキンググループ; archive|公文書館,文書館,史料館,アーカイブ,アーカイブス,外交史料館; national archives|国立公文書館,国立国会図書館; ' +
  'historical document|史料,古文書,歴史資料; minutes|議事録,会議録,速記録,発言録; telegram|公電,電報,外交公電; diary|日記,日誌,業務日誌,日報; ' +
  'record of conversation|会談記録; classified document|機密文書,秘密文書,極秘文書; secret pact|密約,核密約; classified information|機密情報,秘密情報; ' +
  'information disclosure|情報公開,情報公開請求; disclosure request|開示請求; retention period|保存期間; history|歴史; diplomacy|外交; ' +
  'diplomat|外交官; envoy|特使,使節,公使,臨時代理大使; special envoy|大統領特使,首相特使,特別代表; consul general|総領事; consulate|領事館,総領事館; ' +
  'delegation|代表団,訪問団,使節団,交渉団; diplomatic relation|国交,外交関係; bilateral relation|二国間関係,両国関係; bilateral talks|二国間会談,2国間会談; ' +
  'ministerial meeting|閣僚会合,閣僚会議,外相会合,外相会議; foreign ministers\' talks|外相会談; joint statement|共同声明,共同宣言; ' +
  'joint news conference|共同記者会見,共同会見; protocol|議定書; peace treaty|平和条約,講和条約; peace talks|和平交渉,和平協議; peace|平和,和平; ' +
  'security treaty|安保条約,日米安保条約,安全保障条約; alliance|同盟,日米同盟,同盟関係; ally|同盟国; neighboring country|隣国,近隣諸国,周辺国; territory|領土,占領地; ' +
  'northern territories|北方領土,北方四島; territorial dispute|領土問題; territorial water|領海; airspace|領空,空域; ' +
  'exclusive economic zone|排他的経済水域; sovereignty|主権; international law|国際法; international community|国際社会; ' +
  'security council|安全保障理事会,安保理,国連安保理; general assembly|国連総会; permanent member|常任理事国; veto|拒否権; secretary general|国連事務総長; ' +
  'international court|国際司法裁判所,国際刑事裁判所; tariff|関税,追加関税,相互関税; free trade agreement|自由貿易協定; ' +
  'official development assistance|政府開発援助; humanitarian aid|人道支援; occupation|占領軍,連合国軍総司令部; atomic bomb survivor|被爆者; ' +
  'atomic bomb|原爆,原子爆弾; nuclear weapon|核兵器,核弾頭; nuclear test|核実験; disarmament|軍縮,核軍縮,核廃絶; abduction issue|拉致問題; ' +
  'abductee|拉致被害者; comfort woman|慰安婦,元慰安婦; forced labor|徴用工,元徴用工,強制労働; defense|防衛,国防; military|軍隊,軍部; ' +
  'military drill|軍事演習,合同演習,共同訓練,合同軍事演習,日米共同訓練; us military|米軍,在日米軍,在韓米軍,駐留米軍; air force|空軍; marine|海兵隊,海兵隊員,米海兵隊; ' +
  'ground self-defense force|陸上自衛隊,陸自; maritime self-defense force|海上自衛隊,海自; air self-defense force|航空自衛隊,空自; ' +
  'chief of staff|幕僚長,統合幕僚長,参謀総長; commander|司令官,指揮官,総司令官; troop|部隊,兵力,地上部隊; division|師団,旅団; fleet|艦隊; warship|軍艦,艦艇,フリゲート艦; ' +
  'aircraft carrier|空母,航空母艦; drone|無人機,ドローン; tank|戦車; artillery|大砲,火砲; shell|砲弾,ロケット弾; ammunition|弾薬; landmine|地雷; ' +
  'unexploded bomb|不発弾; explosive|爆薬,爆発物; ballistic missile|弾道ミサイル,大陸間弾道ミサイル; cruise missile|巡航ミサイル; air defense|防空,防空システム; ' +
  'veteran|退役軍人,元兵士; war dead|戦没者; war criminal|戦犯,戦争犯罪人; war crime|戦争犯罪; genocide|ジェノサイド,集団虐殺; civil war|内戦,南北戦争; ' +
  'world war|世界大戦,第二次世界大戦,第2次世界大戦,第一次世界大戦; pacific war|太平洋戦争; cold war|冷戦; guerrilla|ゲリラ組織,ゲリラ部隊,ゲリラ戦,ゲリラ攻撃; ' +
  'peacekeeping|平和維持活動,平和維持軍,平和維持部隊; collective self-defense|集団的自衛権; counterattack capability|反撃能力,敵基地攻撃能力; ' +
  'deterrence|抑止力,核抑止; terrorist|テロリスト,テロ組織; intelligence agency|情報機関,情報局; spy|スパイ,工作員; police officer|巡査,巡査部長,警部補,警部,女性警官; ' +
  'police station|警察署,交番,駐在所; prefectural police|府警,道警; police chief|県警本部長,警察署長,警視総監,警察庁長官; investigator|捜査員,捜査関係者,捜査官; ' +
  'riot police|機動隊; security guard|警備員,守衛,ガードマン; patrol car|パトカー; special investigation unit|特捜部,東京地検特捜部; ' +
  'prosecutor\'s office|地検,高検,最高検,検察庁,東京地検,大阪地検; prosecution inquest|検察審査会; crime|犯罪,犯行; crime syndicate|暴力団,指定暴力団; ' +
  'gangster|暴力団員,組員,ギャング; organized crime|犯罪組織,組織犯罪; shady job|闇バイト; fraud|特殊詐欺,振り込め詐欺,オレオレ詐欺; murder|殺人事件,殺人罪; ' +
  'attempted murder|殺人未遂; manslaughter|過失致死,過失致死罪,傷害致死; professional negligence|業務上過失致死,業務上過失致死傷,業務上過失傷害; ' +
  'dangerous driving|危険運転,危険運転致死傷,危険運転致死; drunken driving|飲酒運転,酒気帯び運転,酒酔い運転; hit-and-run|ひき逃げ; robbery|強盗事件,強盗傷害,強盗殺人; ' +
  'breach of trust|背任,特別背任; obstruction|公務執行妨害,威力業務妨害,業務妨害; drug|薬物,違法薬物,麻薬; stimulant|覚醒剤,覚せい剤; cannabis|大麻; ' +
  'sexual assault|性的暴行,性暴力,不同意性交,不同意わいせつ,強制わいせつ; child abuse|児童虐待; domestic violence|家庭内暴力; stalker|ストーカー,ストーカー行為; ' +
  'money laundering|資金洗浄,マネーロンダリング; bid-rigging|談合,官製談合; tax evasion|脱税,所得隠し; motive|動機; evidence|証拠,物証; ' +
  'security camera|防犯カメラ,監視カメラ; knife|刃物,包丁,ナイフ; rifle|ライフル,小銃,散弾銃,猟銃; perpetrator|実行犯,加害者; death row inmate|死刑囚,元死刑囚; ' +
  'detention center|拘置所,収容所,留置場,入管施設; death penalty|死刑制度; life imprisonment|無期懲役,終身刑; suspended sentence|執行猶予; ' +
  'statute of limitation|時効,公訴時効; district court|地裁,地方裁判所,東京地裁,大阪地裁; high court|高裁,高等裁判所,東京高裁,大阪高裁; family court|家庭裁判所,家裁; ' +
  'summary court|簡裁,簡易裁判所; constitutional court|憲法裁判所; presiding judge|裁判長; lay judge|裁判員,裁判員裁判; jury|陪審,陪審員,陪審団,大陪審; ' +
  'courtroom|法廷; lawsuit|訴訟,民事訴訟,集団訴訟; first trial|一審,1審; appeal trial|控訴審,二審,2審; retrial|再審,やり直し裁判; plaintiff|原告,原告団,原告側; ' +
  'defense lawyer|弁護人,弁護団,弁護側,国選弁護人; complaint|訴状,告訴状,被害届; indictment|起訴状; testimony|証言,供述調書,証人尋問; ' +
  'provisional disposition|仮処分; injunction|差し止め命令; damages|損害賠償,慰謝料; fine|罰金,反則金,過料,課徴金; penalty|罰則,刑罰; ' +
  'human rights violation|人権侵害; false charge|冤罪,えん罪; criminal responsibility|刑事責任,責任能力; disciplinary action|懲戒処分,懲戒免職; ' +
  'harassment|ハラスメント,パワハラ,セクハラ,パワーハラスメント; demonstration|抗議デモ,抗議活動,抗議集会; rally|集会,決起集会; anniversary|周年,記念日,終戦の日; ' +
  'state funeral|国葬,国葬儀; inauguration|就任式,大統領就任式; whistleblower|内部告発者,公益通報者; nonprofit organization|非営利団体,非政府組織; ' +
  'unification church|旧統一教会,世界平和統一家庭連合; term|任期; left-wing|左派,左翼; right-wing|右派,右翼; ' +
  'mayoral election|市長選,市長選挙,町長選,村長選,区長選,首長選; general election|衆院総選挙,解散総選挙; promise|選挙公約,政権公約,マニフェスト; ' +
  'committee|常任委員会,特別委員会,特別委,中央委員会,実行委員会; draft budget|予算案,当初予算案,政府予算案,概算要求; budget|当初予算,本予算; ' +
  'speaker|衆院議長,衆議院議長,下院議長,参院議長,参議院議長; lawmaker|衆院議員,衆議院議員,参院議員,参議院議員,代議士,下院議員; ' +
  'assembly member|市議,県議,町議,村議,区議,都議,市議会議員,県議会議員,都議会議員; assembly|町議会,村議会,地方議会; ministry|省庁,各省庁,中央省庁,官庁; ' +
  'citizen group|市民団体,住民団体; residence status|在留資格,在留許可,永住権; memo|メモ,覚書,備忘録; superpower|超大国,経済大国,軍事大国; ' +
  'military base|米軍基地,軍事基地,空軍基地,航空基地,駐屯地,基地; assault|傷害罪,傷害事件,傷害容疑,暴行罪; arrest warrant|逮捕状,国際逮捕状,令状; ' +
  'my number card|マイナンバーカード,マイナンバー,個人番号; detective|捜査1課,捜査一課; criminal|犯罪者,刑事裁判,刑事事件,刑事手続き; economy minister|経済再生相,経済再生担当相; ' +
  'front line|最前線; summit|首脳会談,日米首脳会談,日中首脳会談,日韓首脳会談,米中首脳会談,米ロ首脳会談; democratic party|民主党,国民民主党; iaea|国際原子力機関; minor|未成年,未成年者; ' +
  'petition|請願書,陳情書,嘆願書,要望書; bribe|賄賂,わいろ; civilian|民間人,一般市民; memorial service|追悼式,慰霊祭,慰霊式,追悼式典,平和記念式典,平和祈念式典; ' +
  'submarine|原潜,原子力潜水艦; destroyer|護衛艦,駆逐艦,イージス艦; prisoner|囚人,服役囚; transport plane|輸送機,オスプレイ; secret|秘密,国家機密,特定秘密,機密; ' +
  'ringleader|主犯,主犯格,首謀者,指示役; accomplice|共犯者,共犯; suspicion|容疑,疑惑; vote|得票,得票数,得票率; local|現地,地元; domestic|国内; ' +
  'designated city|政令指定都市,政令市; official candidate|公認候補; player|代表選手; party convention|党大会; public hearing|公聴会; ' +
  'public security|公安,公安調査庁; autopsy|司法解剖,検視; cyberattack|サイバー攻撃,サイバーテロ; number of seats|議員定数,定数; close race|接戦,激戦,大接戦; ' +
  'hearing|初公判,第1回口頭弁論,口頭弁論,第一回口頭弁論; accountant|公認会計士; historian|歴史家,歴史学者; bullet|銃弾,実弾; ceasefire|停戦合意,休戦協定,休戦; ' +
  'executive officer|執行役員; hacker|ハッカー,ハッカー集団'

// biome-ignore format: a table reads best in full lines
export const PREDICATES =
  'dissolve|解散,解散命令; run|出馬,立候補; reappoint|再任,続投,留任; succeed|後継,引き継,継承,後を継; impeach|弾劾; oust|失脚,追い落と,打倒,追い出; ' +
  'enact|制定,公布,法制化; pass|成立,可決成立; reject|否決,棄却,却下,退け,はねつけ; amend|改正,法改正,修正; revise|見直,改定,改訂; abolish|全廃,廃絶; ' +
  'scrap|白紙撤回,白紙に戻,廃案; submit|提出,再提出; deliberate|審議,審理,審査; debate|討論,論戦,論議; question|質問,追及,問いただ,質疑,一般質問,代表質問,職務質問; ' +
  'answer|回答,答え,答弁; abstain|棄権; adjourn|閉会,休会,散会; ratify|批准; expire|失効,満了,期限切れ,任期満了; implement|履行,執行; strengthen|強化,強め; ' +
  'administer|管轄,所管; lead|率い,主導,先頭に立; defect|離党,離反,亡命; join|入党,加盟,加わ,合流; split|分裂,分断,決裂; merge|合併,統合,併合; ' +
  'form|組閣,結成,結党,樹立,連立を組; reshuffle|内閣改造,改造人事; accuse|告訴,刑事告訴,責め; propose|提案,提言,提唱,発議,打ち出; instruct|指示; urge|促し,促す,訴えかけ; ' +
  'request|申請,申し立て,申し入れ,請求; apply|適用,申し込; appeal|控訴,上告,抗告,即時抗告,不服を申し立,訴え; register|登録,登記; notify|通達,告知; cooperate|協力,連携,提携; ' +
  'negotiate|折衝,駆け引き; mediate|仲介,仲裁,調停; settle|示談,妥結,決着; compromise|妥協,譲歩,歩み寄; recognize|認定,国家承認,認知; recall|召還,解職請求; ' +
  'summon|呼び出,喚問,証人喚問,召喚; welcome|歓迎,出迎え; invite|招待,招請,招聘,招か; pledge|誓っ,誓い,確約; violate|違反,侵犯,抵触; comply|順守,遵守; ignore|無視,黙殺; ' +
  'conceal|隠蔽,隠ぺい,隠し; falsify|改ざん,改竄,偽造,捏造,ねつ造,虚偽記載,変造; disguise|偽装,なりすま; declassify|機密解除,秘密解除; disclose|暴露; leak|漏らし,漏洩,流出; ' +
  'redact|黒塗り,墨塗り; preserve|保存,保管,保全; reveal|判明,明るみに出,浮き彫り,発覚; confirm|確認,裏付け; verify|検証; examine|精査,吟味,再審査; ' +
  'inspect|査定,監査,立ち入り検査,立入検査; monitor|監視,注視; consider|考慮,勘案,検討; aim|狙い,狙っ; organize|編成; entrust|委託,委嘱; promote|昇進,昇格,昇任; ' +
  'transfer|異動,転勤,出向,移管; reform|刷新; nationalize|国有化; independent|独立; occupy|占領,占拠,制圧; invade|攻め込,侵略; advance|進軍,前進,進撃; ' +
  'retreat|退却,敗走,後退; deploy|配備,駐留,常駐,駐屯; disarm|武装解除,非武装; intercept|迎撃,撃墜,撃ち落と; clash|交戦,武力衝突,小競り合い; retaliate|報復,反撃; ' +
  'deter|抑止; provoke|挑発; patrol|巡視,巡回,哨戒,パトロール; guard|警備,警護,護衛,警戒に当た; assassinate|暗殺; abuse|虐待,乱用,濫用; harass|嫌がらせ,つきまと; ' +
  'oppress|迫害,抑圧; defraud|詐欺,詐取; embezzle|横領,着服,私的流用; misuse|流用,不正使用,目的外使用; smuggle|密輸,密売,密入国; possess|所持,保有; ' +
  'abandon|死体遺棄,放棄; trespass|不法侵入,住居侵入; defame|名誉毀損,名誉棄損,中傷,誹謗中傷; wanted|指名手配,国際手配; detain|留置,軟禁; ' +
  'interrogate|取り調べ,事情を聴,事情聴取; suspect|疑い,容疑で,疑わ; confess|自供,自白,白状; remain silent|黙秘; indict|在宅起訴,追起訴,強制起訴; ' +
  'sue|提訴,訴えを起こ,訴えられ,訴訟を起; win suit|勝訴; lose suit|敗訴; finalize|確定; imprison|収監,投獄,服役; execute|処刑,死刑執行; extradite|身柄引き渡し; ' +
  'deport|強制送還,強制退去,送還; parole|仮釈放,仮出所; illegal|違法,不法,非合法; legal|合法,適法; constitutional|合憲; invalidate|無効; concern|懸念,憂慮; ' +
  'regret|遺憾,後悔; reflect|反省; mourn|追悼,哀悼; exclude|除外,排除; cut|削減,減額,カット; reinstate|復職,復党; rebel|造反,反乱,蜂起; struggle|苦戦,難航; ' +
  'stall|停滞,行き詰ま,膠着,こう着; confront|対立,対峙; worsen|悪化,深刻化; improve|改善,好転; retire|引退,勇退,退官,定年退職,退職,退役; resign|退陣,身を引,引責辞任; ' +
  'take office|着任,就任宣誓,宣誓; endorse|公認,推薦,擁立; rule|判示,判断を示; decide|判断し,議決; discard|廃棄; count|開票,集計; campaign|遊説,選挙活動; ' +
  'vote|採決; approve|閣議決定,了承,決裁; draft|起草,起案; announce|告示; open|開会; convene|召集,招集; respond|対応,対処; suggest|示唆,におわせ; ' +
  'recommend|勧告,答申; win|圧勝,大勝,辛勝; lose|惨敗,大敗,落選; uncontested|無投票; draw up|策定,作成,立案; visit|来日,訪日,訪米,訪中,訪韓,公式訪問,参拝,歴訪,外遊; ' +
  'travel|渡航,出張; assign|赴任,配属; award|表彰,叙勲,授与,受章; push|推進; take effect|施行; normalize|正常化; cut ties|断交,国交断絶; ' +
  'dispatch|出動,災害派遣; intrude|領海侵入,領空侵犯; control|実効支配,掌握; declare war|宣戦布告; drill|訓練,演習; maintain|維持; punish|懲戒,処罰,罰し,減給; ' +
  'reprimand|戒告,訓告,厳重注意,けん責; suspend|停職; dismiss|免職; crack down|摘発,取り締ま; raid|家宅捜索,強制捜査; suicide|自殺,自死; flee|逃亡,逃れ; ' +
  'surrender|自首; charge|罪に問われ,問われ,送致; assault|暴行,殴っ,殴り,殴ら,殴打; torture|拷問; bribe|贈賄,収賄; overturn|覆し,覆さ,判決を破棄,決定を取り消; ' +
  'reverse|逆転; unconstitutional|違憲; hand over|引き渡,移送; accept|受理; unify|統一; unite|結束,団結; raise taxes|増税; collect|徴収,徴税; ' +
  'dismantle|解体; begin|始動; pardon|恩赦,特赦,赦免; plan|企画; establish|設け,設置,新設; order|命じ,命令; ease|緩和,和らげ; ' +
  'drop charges|不起訴,起訴猶予,嫌疑不十分; absent|欠席; introduce|導入; force|強制; operate|運営; return|復帰; uphold|控訴を棄却,上告を棄却,支持する判決; ' +
  'stab|刺し,刺さ; expel|除名; address|取り組; arm|武装'
