/**
 * Japanese names of foreign cities, regions and of well-known bodies, with their English names.
 *
 * Countries are in countries.ts. Names whose sound is the English one (ロンドン) need no row: they are read by sound.
 * One row: Japanese names | English name. Example: 国連 → United Nations.
 */

// biome-ignore format: a table reads best with one row a line
const ROWS: readonly string[] = [
  // cities and regions that do not sound like their English names
  '北京|Beijing', '上海|Shanghai', '香港|Hong Kong', '広州|Guangzhou', '深圳|Shenzhen', '武漢|Wuhan', '重慶|Chongqing', '天津|Tianjin', '南京|Nanjing', '四川省|Sichuan', '雲南省|Yunnan', '新疆,新疆ウイグル自治区|Xinjiang', 'チベット,チベット自治区|Tibet', '天安門,天安門広場|Tiananmen Square', '台北|Taipei', '高雄|Kaohsiung', '平壌|Pyongyang', 'ソウル|Seoul', '釜山|Busan', '済州島|Jeju', '仁川|Incheon',
  'パリ|Paris', 'モスクワ|Moscow', 'ウィーン|Vienna', 'ローマ|Rome', 'アテネ|Athens', 'ジュネーブ|Geneva', 'ブリュッセル|Brussels', 'プラハ|Prague', 'ワルシャワ|Warsaw', 'リスボン|Lisbon', 'コペンハーゲン|Copenhagen', 'キーウ,キエフ|Kyiv', 'ミュンヘン|Munich', 'ハーグ|The Hague', 'ナポリ|Naples', 'フィレンツェ|Florence', 'ベネチア|Venice', 'ミラノ|Milan', 'シチリア島,シチリア|Sicily', 'ヨハネスブルク|Johannesburg', 'カイロ|Cairo', 'エルサレム|Jerusalem', 'ガザ,ガザ地区|Gaza', 'ヨルダン川西岸|West Bank', '米国,アメリカ|United States', '英国,イギリス|United Kingdom', '北朝鮮|North Korea', '韓国|South Korea', 'ソ連|Soviet Union', '欧州|Europe', '中東|Middle East', '東南アジア|Southeast Asia', '太平洋|Pacific', '大西洋|Atlantic', 'インド洋|Indian Ocean', '地中海|Mediterranean', '黒海|Black Sea', '紅海|Red Sea', '南シナ海|South China Sea', '東シナ海|East China Sea', '日本海|Sea of Japan', '朝鮮半島|Korean Peninsula', '北京市|Beijing', 'マレー半島|Malay Peninsula', 'スマトラ島|Sumatra', 'ジャワ島|Java', 'バリ島|Bali',
  // bodies
  '国連,国際連合|United Nations', '国連安全保障理事会,安保理,国連安保理|UN Security Council', '世界保健機関|World Health Organization', '国際原子力機関|International Atomic Energy Agency', '国際通貨基金|International Monetary Fund', '世界銀行|World Bank', '世界貿易機関|World Trade Organization', '北大西洋条約機構|NATO', '欧州連合|European Union', '欧州委員会|European Commission', '欧州中央銀行|European Central Bank', '東南アジア諸国連合|ASEAN', '石油輸出国機構|OPEC', '国際オリンピック委員会|International Olympic Committee', '国際サッカー連盟|FIFA', '国際刑事裁判所|International Criminal Court', '国際司法裁判所|International Court of Justice', '国際海事機関|International Maritime Organization', '国際海事局|International Maritime Bureau', '赤十字,赤十字社|Red Cross', '国境なき医師団|Doctors Without Borders',
  '米地質調査所,アメリカ地質調査所|US Geological Survey', '米連邦捜査局,連邦捜査局|FBI', '米中央情報局,中央情報局|CIA', '米航空宇宙局,航空宇宙局|NASA', '米国防総省,国防総省|Pentagon', '米国務省,国務省|State Department', '米連邦準備理事会,連邦準備理事会,連邦準備制度理事会|Federal Reserve', 'ホワイトハウス|White House', '米議会|US Congress', '中国共産党|Chinese Communist Party', '自民党,自由民主党|Liberal Democratic Party', '民主党|Democratic Party', '共産党|Communist Party', '労働党|Labour Party', '保守党|Conservative Party',
  '日銀,日本銀行|Bank of Japan', '外務省|Japanese Foreign Ministry', '財務省|Japanese Finance Ministry', '防衛省|Japanese Defense Ministry', '国土交通省,国交省|Ministry of Land, Infrastructure, Transport and Tourism', '厚生労働省,厚労省|Japanese Health Ministry', '経済産業省,経産省|Ministry of Economy, Trade and Industry', '文部科学省,文科省|Japanese Education Ministry', '環境省|Japanese Environment Ministry', '気象庁|Japan Meteorological Agency', '海上保安庁|Japan Coast Guard', '警察庁|National Police Agency', '警視庁|Tokyo Metropolitan Police Department', '消防庁|Fire and Disaster Management Agency', '東京電力,東電|Tokyo Electric Power', '運輸安全委員会|Japan Transport Safety Board', '東京証券取引所,東証|Tokyo Stock Exchange', '共同通信|Kyodo News', '時事通信|Jiji Press', '新華社|Xinhua', 'ロイター,ロイター通信|Reuters', 'AP通信|Associated Press', 'AFP通信|Agence France-Presse', '朝日新聞|Asahi Shimbun', '毎日新聞|Mainichi Shimbun', '読売新聞|Yomiuri Shimbun', '日本経済新聞|Nikkei', '自衛隊|Self-Defense Forces',
]

/** Japanese name → English name. */
export const JAPANESE_NAMES: readonly (readonly [string, string])[] = ROWS.flatMap((row) => {
  const [names = '', english = ''] = row.split('|')
  return names.split(',').map((name) => [name, english] as const)
})

/** Kinds of places and of bodies that stand after a name, with English words for the same. Longest first. */
export const JAPANESE_NAME_KINDS: readonly (readonly [string, string])[] = [
  ['工業団地', 'industrial estate'],
  ['国際空港', 'international airport'],
  ['空港', 'airport'],
  ['半島', 'peninsula'],
  ['諸島', 'islands'],
  ['列島', 'islands'],
  ['海峡', 'strait'],
  ['大学', 'university'],
  ['病院', 'hospital'],
  ['銀行', 'bank'],
  ['新聞', 'shimbun'],
  ['通信', 'news'],
  ['地方', 'region'],
  ['地区', 'district'],
  ['警察署', 'police'],
  ['県警', 'police'],
  ['汽船', 'line'],
  ['電池', 'battery'],
  ['製作所', 'works'],
  ['省', 'province'],
  ['州', 'state'],
  ['県', 'prefecture'],
  ['府', 'prefecture'],
  ['都', ''],
  ['市', 'city'],
  ['町', 'town'],
  ['村', 'village'],
  ['区', 'ward'],
  ['郡', 'county'],
  ['島', 'island'],
  ['湾', 'bay'],
  ['港', 'port'],
  ['川', 'river'],
  ['山', 'mount'],
  ['岬', 'cape'],
  ['号', ''],
]
