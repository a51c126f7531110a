/** The guided first run: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { tour as english } from '../en/tour.ts'

export const tour: Words<typeof english> = {
  banner: '初めての方へ',
  bannerAbout: '見本の資料集を六か所で案内します。プログラムが何を見つけ、どう読み、どう判断するか。',
  begin: '案内を始める',
  place: '{of, number} か所中 {at, number} か所目',
  next: '次へ',
  end: '案内を終える',
  queue: {
    title: '作業一覧：最初に見るべきもの',
    words:
      '二つ以上の出典が答えている問いを、重大なものから並べています。赤は矛盾で、すべてが正しいことはあり得ません。j と k で移動、Enter で開きます。上の絞り込みはどの表示にも効きます。',
  },
  readings: {
    title: '読みを並べて見る',
    words:
      '列ごとにひとつの答えと、そう述べるすべての出典を、出典の言葉のまま示します。「元の場所で読む」（s）で本文のその箇所が開きます。',
  },
  words: {
    title: '語句の対照',
    words: '文がどこで分かれるかを示します。破線は一方の、二重線は他方の語句です。文字はどの出典かを表します。',
  },
  reasons: {
    title: '理由であって、判決ではない',
    words: '食い違いの理由の仮説とその計算、これらの主張を同じ問いへの答えと見た根拠、そして何も述べていない出典を示します。',
  },
  decision: {
    title: '判断するのはあなた',
    words:
      '読み（1〜9）、どれも違う（0）、決着できない（u）などを選び、理由を書きます。上書きはされず、すべての版が履歴に残ります。n で次の未判断へ進みます。',
  },
  report: {
    title: '報告書',
    words: '何を比べ、何が見つかり、誰がどう判断したか。ページ、Markdown、HTML、紙のいずれでも。キー操作はどこでも ? で確かめられます。',
  },
}
