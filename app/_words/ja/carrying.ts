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
}
