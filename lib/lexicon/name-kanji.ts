/**
 * How characters are read in Japanese names of people and places, in Hepburn letters with short vowels.
 *
 * In: nothing. Out: character → readings. Refuses: to tell which reading a name has: the table serves to check that a name
 * written in letters may be the one in characters (黒崎 / Kurosaki), never to make letters out of characters.
 * Voicing (saki → zaki) and long vowels are code. Example: 崎 → saki, sa; 大 → o, dai, tai, hiro.
 */

// biome-ignore format: a table reads best with many entries a line
const ROWS: readonly string[] = [
  '一 ichi,kazu,hito,i; 二 ni,ji,futa; 三 mi,san,mitsu,zo; 四 shi,yon,yo; 五 go,itsu; 六 roku,mutsu,mu; 七 nana,shichi,na; 八 hachi,ya,yatsu,hatsu; 九 kyu,ku,kokono; 十 ju,to,tsuji; 百 hyaku,momo;',
  '千 chi,sen; 万 man,ma,kazu; 上 kami,ue,uwa,jo,kan,age; 下 shita,shimo,ge,ka; 中 naka,chu; 大 o,dai,tai,hiro,yamato,futoshi; 小 ko,o,sho,kei; 太 ta,tai,futo; 高 taka,ko,kou; 長 naga,cho,osa,take;',
  '短 tan; 新 shin,nii,ara,atarashi,shi; 古 furu,ko,yoshi,go; 多 ta,o; 少 sho,suku; 内 uchi,nai; 外 soto,gai,hoka; 前 mae,zen,saki; 後 ato,go,ushiro; 左 sa,hidari; 右 u,migi,suke;',
  '東 higashi,to,azuma,haru; 西 nishi,sai,sei; 南 minami,nan; 北 kita,hoku,ho,hok; 山 yama,san,zan,ya; 川 kawa,sen; 河 kawa,ko,ka; 江 e,ko,mi; 海 umi,kai,mi; 洋 yo,hiroshi,hiro; 湖 ko,mizuumi; 池 ike,chi;',
  '沼 numa,sho; 沢 sawa,taku; 澤 sawa; 谷 tani,ya,gaya,dani,yatsu; 野 no,ya; 原 hara,wara,gen,bara; 田 ta,den; 畑 hata,hatake; 畠 hata,hatake; 林 hayashi,rin,bayashi; 森 mori,shin; 木 ki,moku,gi,ko;',
  '本 moto,hon,pon; 村 mura,son; 町 machi,cho; 市 ichi,shi; 里 sato,ri; 郷 go,sato; 国 kuni,koku; 州 shu,su; 島 shima,to,jima; 嶋 shima; 崎 saki,sa,zaki; 﨑 saki; 岬 misaki; 浜 hama,hin; 濱 hama; 浦 ura,ho;',
  '津 tsu,zu,shin; 港 minato,ko; 湊 minato; 岸 kishi,gan; 岩 iwa,gan; 石 ishi,seki,koku,iwa,shi; 砂 suna,sa; 土 tsuchi,do,to; 水 mizu,sui,mi,mina; 泉 izumi,sen; 井 i,sei,ino; 滝 taki; 瀬 se; 橋 hashi,kyo;',
  '道 michi,do; 路 ji,ro,michi; 坂 saka,han; 阪 saka,han; 丘 oka,kyu; 岡 oka,ko; 峰 mine,ho; 嶺 mine; 峠 toge; 嵐 arashi; 穴 ana; 洞 hora,do; 堀 hori; 塚 tsuka; 城 shiro,jo,ki,gi; 宮 miya,kyu,gu; 寺 tera,ji;',
  '社 yashiro,sha; 神 kami,kan,jin,shin,ka,ko; 院 in; 門 kado,mon,to; 戸 to,ko,be,he,do; 家 ie,ka,ya; 屋 ya; 倉 kura; 蔵 kura,zo; 庄 sho; 関 seki,kan; 柴 shiba; 芝 shiba; 草 kusa,so; 花 hana,ka; 桜 sakura,o;',
  '梅 ume,bai; 松 matsu,sho; 竹 take,chiku; 杉 sugi,san; 桐 kiri; 柳 yanagi,ryu; 桃 momo; 栗 kuri; 梨 nashi,ri; 柿 kaki; 榎 enoki; 楠 kusunoki,kusu; 桑 kuwa; 藤 to,fuji,do; 萩 hagi; 菊 kiku; 蓮 ren,hasu;',
  '葉 ha,yo,ba; 茂 shigeru,shige,mo; 米 yone,mai,kome,yona; 稲 ina,ine; 麦 mugi; 豆 mame; 茶 cha; 酒 saka,sake; 日 hi,nichi,ni,ka,hyu,bi; 月 tsuki,gatsu; 星 hoshi,sei; 空 sora,ku; 天 ama,ten,ame;',
  '雲 kumo,un,zumo,mo; 雨 ame,ama,u; 雪 yuki; 風 kaze,fu; 光 hikari,mitsu,ko,teru,hikaru; 朝 asa,cho,tomo; 夕 yu; 夜 yoru,ya; 春 haru,shun; 夏 natsu,ka; 秋 aki,shu; 冬 fuyu,to; 明 aki,mei,akira,aka,myo;',
  '暁 akira,aki; 昭 aki,sho,akira; 晴 haru,sei,hare; 旭 asahi; 陽 yo,haru,hi; 火 hi,ka; 炎 en; 金 kane,kin,kana,gane; 銀 gin; 鉄 tetsu; 玉 tama,gyoku; 珠 tama; 黒 kuro,koku; 白 shiro,haku,shira; 赤 aka,seki;',
  '青 ao,sei; 緑 midori; 紫 murasaki; 黄 ki,o,ko; 色 iro,shiki; 朱 aka,shu; 馬 ma,uma,ba; 牛 ushi,gyu; 犬 inu,ken; 猫 neko; 猪 i,ino; 鹿 shika,ka; 熊 kuma,yu; 虎 tora,ko; 龍 ryu,tatsu; 竜 ryu,tatsu; 亀 kame;',
  '鶴 tsuru,zuru; 鳥 tori,to,tot; 鷹 taka; 鷲 washi; 鴨 kamo; 鵜 u; 魚 uo,gyo; 鯨 kujira; 貝 kai; 角 kado,kaku,tsuno,sumi; 人 hito,jin,nin,to; 子 ko,shi,ne; 男 o,dan,otoko; 女 me,onna,jo; 父 chichi,bu;',
  '母 haha; 夫 o,fu; 妻 tsuma; 兄 ani; 弟 ototo; 郎 ro,o; 朗 ro,aki; 助 suke,jo; 介 suke,kai; 輔 suke; 佐 sa,suke; 左衛門 zaemon; 衛 e,mamoru; 太郎 taro; 彦 hiko; 平 hira,hei,taira; 治 ji,haru,osamu;',
  '次 ji,tsugi,tsugu; 司 shi,tsukasa,ji; 史 fumi,shi; 士 shi,ji; 志 shi,yuki; 心 shin,kokoro; 愛 ai,mana; 恵 e,megumi,kei,shige; 美 mi,yoshi,bi; 和 kazu,wa,nodo,i; 知 tomo,chi,satoru; 智 tomo,chi,satoshi;',
  '佳 yoshi,ka,kei; 香 ka,ko,kaori; 奈 na; 菜 na; 沙 sa; 紗 sa; 由 yu,yoshi; 有 ari,yu; 友 tomo,yu; 優 yu,masaru,yuko; 裕 yu,hiro,hiroshi,yutaka; 祐 yu,suke; 雄 o,yu,katsu; 勇 yu,isamu,o; 英 hide,ei;',
  '秀 hide,shu; 栄 ei,sakae; 永 naga,ei; 久 hisa,ku,kyu; 寿 toshi,ju,hisa; 幸 yuki,ko,sachi; 福 fuku; 吉 yoshi,kichi,ki; 喜 ki,yoshi; 義 yoshi,gi; 良 yoshi,ryo,ra,naga; 善 yoshi,zen;',
  '正 masa,tadashi,sho,sei; 政 masa,sei; 昌 masa,sho; 雅 masa,ga; 真 ma,shin,makoto,sana; 誠 makoto,sei,masa; 信 nobu,shin,makoto,shina; 伸 nobu,shin; 延 nobu,en,nobe; 忠 tada,chu; 孝 taka,ko,takashi;',
  '隆 taka,ryu,takashi; 貴 taka,ki; 敬 takashi,kei,taka; 崇 takashi,su; 尚 nao,hisa,sho,takashi; 直 nao,naoki,choku; 文 fumi,bun,mon; 武 take,mu,bu,takeshi; 健 ken,take,takeshi; 剛 tsuyoshi,go,take;',
  '猛 takeshi; 毅 takeshi,tsuyoshi,ki; 強 tsuyoshi,kyo; 力 chikara,riki; 勝 katsu,masaru,sho; 克 katsu; 利 toshi,ri; 俊 toshi,shun; 敏 toshi,bin; 哲 tetsu,satoshi; 徹 toru,tetsu; 浩 hiroshi,hiro,ko;',
  '博 hiroshi,hiro,haku; 弘 hiro,hiroshi,ko; 宏 hiro,hiroshi,ko; 広 hiro,ko; 寛 hiroshi,hiro,kan; 康 yasu,ko; 安 yasu,an,a; 保 yasu,ho,tamotsu; 泰 yasu,tai; 靖 yasu,yasushi; 恭 kyo,yasu; 修 osamu,shu,nobu;',
  '理 osamu,ri,masa; 学 manabu,gaku; 進 susumu,shin; 茂樹 shigeki; 樹 ki,ju,tatsuki; 繁 shigeru,shige; 重 shige,ju; 成 nari,sei,shige,naru; 則 nori; 典 nori,ten; 憲 ken,nori; 紀 nori,ki; 規 nori,ki;',
  '法 nori,ho; 徳 nori,toku; 教 nori,kyo; 章 aki,akira,sho; 彰 aki,akira,sho; 亮 ryo,akira; 涼 ryo; 遼 ryo; 翔 sho; 翼 tsubasa; 勉 tsutomu,ben; 努 tsutomu; 実 minoru,mi,sane; 稔 minoru; 豊 yutaka,toyo,ho;',
  '隼 hayato,jun; 順 jun,nobu; 純 jun,sumi; 淳 jun,atsushi; 潤 jun; 準 jun; 厚 atsushi,atsu; 篤 atsushi,atsu; 聡 satoshi,so; 悟 satoru,go; 仁 hitoshi,jin,ni,nin; 均 hitoshi; 斉 hitoshi,sai,sei; 斎 sai;',
  '齋 sai; 齊 sai; 等 hito,to; 啓 kei,hiro; 圭 kei; 慶 kei,yoshi; 恒 tsune,ko; 常 tsune,jo; 経 tsune,kei; 基 moto,ki; 元 moto,gen; 素 moto,so; 源 gen,minamoto; 厳 gen; 玄 gen; 研 ken; 賢 ken,satoshi; 謙 ken;',
  '拳 ken; 建 ken,tate,take; 兼 kane,ken; 包 kane; 勲 isao; 功 isao,ko; 巌 iwao; 晋 shin,susumu; 慎 shin; 辰 tatsu; 達 tatsu,tatsuya,da; 竜也 tatsuya; 也 ya,nari; 哉 ya; 弥 ya; 矢 ya; 八重 yae; 代 yo,shiro,dai;',
  '世 yo,se; 与 yo; 予 yo; 伊 i; 衣 i,kinu; 依 yori; 頼 yori,rai; 以 i; 宇 u; 卯 u; 恵美 emi; 絵 e; 枝 e,eda; 榮 ei; 央 o,hiro,ou; 緒 o; 尾 o,bi; 加 ka,ga; 賀 ga,ka; 嘉 ka,yoshi; 可 ka; 歌 uta,ka; 科 shina; 鏡 kagami;',
  '笠 kasa; 片 kata; 形 kata,gata; 方 kata,ho; 甲 ko,ka; 菅 suga,kan; 管 kan,suga; 岐 ki,gi; 清 kiyo,kiyoshi,sei,shi; 潔 kiyoshi; 聖 sei,kiyoshi; 京 kyo,kei,miyako; 都 to,miyako,tsu; 府 fu; 県 ken; 霧 kiri;',
  '串 kushi; 窪 kubo; 隈 kuma; 久保 kubo; 呉 kure,go; 毛 ke,mo; 児 ko,ji,go; 駒 koma; 近 chika,kon,o; 今 ima,kon; 紺 kon; 権 gon; 斎藤 saito; 境 sakai; 酒井 sakai; 榊 sakaki; 笹 sasa; 札 satsu,sap; 幌 horo,poro;',
  '鮫 same; 塩 shio,en; 潮 shio,ushio; 滋 shi,ji,shige,shigeru; 静 shizu,sei; 篠 shino; 渋 shibu; 首 shu,kubi; 須 su; 鈴 suzu,rin; 住 sumi,ju; 隅 sumi; 諏 su; 訪 wa,ho; 仙 sen; 台 dai,tai; 岱 tai; 曽 so;',
  '添 soe,zoe; 園 sono,en,zono; 反 sori; 當 to; 当 to; 堂 do; 棚 tana; 種 tane; 丹 tan,ni; 段 dan; 秩 chichi; 筑 tsuku,chiku; 築 tsuki,chiku; 辻 tsuji; 堤 tsutsumi; 綱 tsuna; 坪 tsubo; 出 de,ide,izu,shutsu;',
  '土井 doi; 栃 tochi; 富 tomi,to,fu; 冨 tomi; 那 na; 仲 naka; 波 nami,ha; 並 nami; 奈良 nara; 新潟 niigata; 潟 kata,gata; 錦 nishiki; 根 ne; 能 no; 登 to,nobori,noboru; 昇 noboru,sho; 灰 hai; 羽 ha,wa,hane,u;',
  '長谷 hase; 服 hat,hatto; 部 be,bu,ri; 初 hatsu; 早 haya,sa; 速 haya; 針 hari; 播 hari; 半 han; 稗 hie; 樋 hi; 肥 hi; 氷 hi; 菱 hishi; 一橋 hitotsubashi; 姫 hime; 蛭 hiru; 深 fuka,shin,mi; 吹 fuki; 伏 fushi;',
  '船 fune,funa,sen; 舟 funa,fune; 星野 hoshino; 細 hoso; 程 hodo; 牧 maki,komai; 槙 maki; 又 mata; 丸 maru; 的 mato; 円 en,maru; 箕 mi,mino; 溝 mizo; 満 mitsu,man,mitsuru; 蜜 mitsu; 武蔵 musashi; 宗 mune,so;',
  '室 muro,shitsu; 邑 mura; 目 me,moku; 望 mochi,nozomi,bo; 持 mochi; 物 mono; 守 mori,mamoru; 諸 moro; 両 ryo; 梁 yana; 藪 yabu; 遊 yu; 湯 yu; 弓 yumi; 横 yoko,o; 淀 yodo; 若 waka; 脇 waki; 涌 waku;',
  '渡 wata,watari; 辺 be,nabe,hen; 邉 be,nabe; 邊 be,nabe; 綿 wata; 礼 rei; 玲 rei; 麗 rei; 怜 rei; 莉 ri; 琉 ryu; 球 kyu; 亜 a; 阿 a; 愛媛 ehime; 媛 hime; 茨 ibara; 岐阜 gifu; 阜 fu; 埼 sai; 鳥取 tottori; 取 tori;',
  '沖 oki; 縄 nawa; 分 ita,wake,bun; 相 ai,sa,so; 模 mi,mo; 鎌 kama; 網 a,ami; 走 bashiri,hashiri; 函 hako; 館 date,kan,tate; 釧 kushi; 知床 shiretoko; 床 toko; 根室 nemuro; 室蘭 muroran; 蘭 ran; 苫 toma; 牟 mu;',
  '呂 ro; 生 iku,o,nama,sei,ki,ui; 活 katsu; 瑞 mizu; 穂 ho; 張 hari; 備 bi; 摂 set; 播磨 harima; 磨 ma; 尼 ama; 淡 awa; 粟 awa; 讃 sanu; 伊予 iyo; 高知 kochi; 佐賀 saga; 別 betsu,be; 由布 yufu; 布 fu,nuno; 阿蘇 aso;',
  '蘇 so; 薩 satsu; 摩 ma; 那覇 naha; 覇 ha; 宜 gi; 湾 wan; 石垣 ishigaki; 垣 kaki,gaki; 与那 yona; 対 tsu; 壱 i; 隠 o; 佐渡 sado; 飛 hi,tobi; 騨 da; 濃 no; 斐 hi,i,aya; 越 koshi,etsu; 陸 riku,mutsu; 奥 oku;',
  '総 so,fusa; 房 bo,fusa; 駿 suru,shun; 遠 to,en; 狭 sa; 但 taji; 因 in; 幡 hata,ba,han; 伯 ho,haku; 耆 ki; 出雲 izumo; 美作 mimasaka; 作 saku,sa; 安芸 aki; 芸 gei; 周 su,shu; 防 o,bo; 尻 shiri,jiri; 苔 koke;',
  '幕 maku; 鳴 naru; 海老 ebi; 敷 shiki; 蒲 kama,kaba,gama; 鷺 sagi; 宿 shuku,juku; 渋谷 shibuya; 品 shina; 板 ita; 練 neri; 葛 katsu,kuzu; 飾 shika; 荒 ara; 墨 sumi; 足 ashi,a; 立 tachi,da,tatsu,date;',
  '八王子 hachioji; 王 o; 調 cho; 狛 koma; 国分 kokubu; 所 tokoro; 川越 kawagoe; 熊谷 kumagaya,kumagai; 春日 kasuga; 日下 kusaka; 草加 soka; 船橋 funabashi; 柏 kashiwa; 我孫子 abiko; 市原 ichihara; 木更 kisara; 銚子 choshi;',
  '成田 narita; 水戸 mito; 土浦 tsuchiura; 宇都 utsu; 前橋 maebashi; 高崎 takasaki; 桐生 kiryu; 榛 haru; 名 na,mei; 岡崎 okazaki; 一宮 ichinomiya; 瀬戸 seto; 春日井 kasugai; 豊田 toyota,toyoda; 大津 otsu; 彦根 hikone;',
  '草津 kusatsu; 長浜 nagahama; 宇治 uji; 舞 mai; 福知 fukuchi; 堺 sakai; 岸和田 kishiwada; 豊中 toyonaka; 吹田 suita; 高槻 takatsuki; 槻 tsuki; 枚方 hirakata; 茨木 ibaraki; 和歌 waka; 姫路 himeji; 西宮 nishinomiya;',
  '宝塚 takarazuka; 宝 takara,ho; 三田 sanda; 明石 akashi; 松江 matsue; 倉敷 kurashiki; 津山 tsuyama; 福山 fukuyama; 尾道 onomichi; 下関 shimonoseki; 宇部 ube; 鳴門 naruto; 丸亀 marugame; 今治 imabari; 新居 nii;',
  '四万 shiman; 北九州 kitakyushu; 久留米 kurume; 大牟田 omuta; 佐世保 sasebo; 諫 isa; 別府 beppu; 中津 nakatsu; 延岡 nobeoka; 都城 miyakonojo; 霧島 kirishima; 指宿 ibusuki;',
  '倍 be,bai; 電 den; 手 te,shu; 群 gun,mure; 破 ha,ba; 機 ki; 工 ku,ko; 航 ko; 商 sho; 事 ji,koto; 通 tsu,michi; 産 san; 業 gyo; 会 kai,ai; 合 ai,go,kawa; 同 do; 共 kyo,tomo; 交 ko; 鋼 ko; 製 sei; 精 sei; 器 ki; 材 zai; 薬 yaku; 油 yu; 運 un; 送 so; 販 han; 売 bai,uri; 自 ji; 動 do; 車 sha,kuruma; 鍋 nabe; 釜 kama; 窓 mado; 岳 take,dake,gaku; 渕 fuchi; 淵 fuchi; 滑 name; 濃 no; 熱 atsu,netsu; 嬉 ure; 唐 kara,to; 黛 mayuzumi; 蛯 ebi; 塔 to; 牟 mu; 汐 shio; 渚 nagisa; 砺 to; 碧 heki,midori; 篤 atsu; 紋 mon; 結 yu,yui; 翠 midori; 聖 sei; 胡 ko,ebisu; 至 itaru,shi; 航 wataru; 航平 kohei; 芦 ashi; 苅 kari; 蕨 warabi; 薫 kaoru; 裏 ura; 誉 homa,yo; 豪 go; 貫 nuki,kan; 郁 iku; 釣 tsuri; 鋭 ei; 錬 ren; 鎮 shizu,chin; 雷 rai; 響 hibiki,kyo; 願 negai; 類 rui; 餅 mochi; 駅 eki; 鬼 oni,ki; 鮎 ayu; 鯉 koi; 鳩 hato; 鷺 sagi; 麻 asa,ma; 黛 mayu; 凛 rin; 凪 nagi; 匠 takumi; 卓 taku,suguru; 卓也 takuya; 拓 taku,hiroshi; 拓也 takuya; 究 kiwa; 悠 yu,haruka; 遥 haruka; 渉 wataru,sho; 湧 yu,waku; 航 ko; 蒼 so,ao; 葵 aoi; 楓 kaede; 結衣 yui; 杏 an; 茜 akane; 彩 aya,sai; 綾 aya,ryo; 文乃 ayano; 乃 no; 之 yuki,no; 行 yuki,ko,gyo; 征 yuki,masa; 将 masa,sho; 匡 tadashi,masa; 允 masa; 晶 aki; 照 teru,sho; 輝 teru,ki,akira; 煌 ki; 衡 hira; 憲一 kenichi',
]

/** Character (or run of characters with a reading of its own) → readings. */
export const NAME_READINGS: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.flatMap((row) => row.split(/; ?/).filter(Boolean)).map((entry): [string, readonly string[]] => {
    const [word = '', readings = ''] = entry.split(' ')
    return [word, readings.split(',')]
  }),
)
