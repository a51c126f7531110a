/** Keys, their map and the command palette: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { keys as english } from '../en/keys.ts'

export const keys: Words<typeof english> = {
  button: 'キー操作',
  title: 'キー操作',
  on: '一文字のキー操作を使う',
  close: '閉じる',
}
