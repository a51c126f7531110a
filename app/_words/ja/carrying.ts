/** A dossier or everything carried out and back: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { carrying as english } from '../en/carrying.ts'

export const carrying: Words<typeof english> = {
  archive: '資料集をまるごとファイルに',
  archiveAbout: '出典とそのすべての版と元のファイル、所見、判断のすべての版、議論、訂正、監査記録が入ります。',
  take: 'アーカイブをダウンロード',
  takeHint: '大きなものは時間がかかります。進み具合はブラウザーに表示されます。',
  blind:
    '一人の編集者だけが知っている結論が {count, number} 件あります。ファイルにはそのすべてが入るため、二人目の編集者が結論を出してから書き出せます。',
  backup: '全体のバックアップ',
  backupAbout: 'すべての資料集、ファイル、人（パスワードのハッシュを含む）が入ります。variorum restore で空のデータベースに戻せます。',
  takeBackup: 'バックアップをダウンロード',
  bringIn: '別の環境の資料集',
  bringInAbout:
    '資料集のアーカイブは、すべての版と監査記録を含めてまるごと取り込まれるか、まったく取り込まれないかのどちらかです。ここにいない人は作成されますが、許可するまでログインできません。',
  archiveFile: 'アーカイブ',
  archiveFileHint:
    '「アーカイブをダウンロード」で得た ZIP ファイル（250 MB まで）。それより大きいものは variorum import-archive で取り込みます。',
  otherName: 'アドレスに使う別の名前',
  otherNameHint: '元の名前がここで使われているときだけ',
  bring: '資料集を取り込む',
  chooseArchive: '先に資料集のアーカイブを選んでください。',
  came: '「{title}」を「{slug}」として取り込みました。出典 {sources, number} 件、判断の版 {decisions, number} 件。',
  cameBefore: '「{title}」はすでに「{slug}」としてここにあり、内容も同じです。何も変更していません。',
  cameOpen: '公開されています。この環境に接続できる人は誰でも読めます。',
  cameByLink: 'リンクで開く設定でした。ここでのリンクは別のもので、メンバーのページにあります。',
  cameWith: '次の人を作成しました。許可するまでログインできません：{names}。',
}
