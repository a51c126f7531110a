/** What every field says in which somebody writes at length: drafts, a session that ended: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { writing as english } from '../en/writing.ts'

export const writing: Words<typeof english> = {
  draft: '{when} の未保存の文章が、このブラウザーに残っています。',
  putBack: '元に戻す',
  discard: '破棄する',
  signInElsewhere: '別のタブでサインインし、ここでもう一度送信してください',
}
