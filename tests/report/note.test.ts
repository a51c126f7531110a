/** An editor's Markdown inside a report: what stays, and what is only ever shown as words. */
import { expect, test } from 'vitest'
import { writeMarkdown } from '../../lib/report/markdown-nodes.ts'
import { noteBlocks } from '../../lib/report/note.ts'
import { noteMarkup } from '../../lib/report/note-html.ts'

const rows: readonly (readonly [string, string, string, string])[] = [
  ['nothing', '', '', ''],
  ['emphasis', '**12** ~~13~~', '<p><strong>12</strong> <del>13</del></p>', '**12** ~~13~~\n'],
  ['a link', '[log](https://a.example/)', '<p><a href="https://a.example/">log</a></p>', '[log](https://a.example/)\n'],
  ['a link that runs', '[x](javascript:alert(1))', '<p>x</p>', 'x\n'],
  ['a link that runs, in disguise', '[x](JaVaScRiPt:alert(1))', '<p>x</p>', 'x\n'],
  ['data', '[x](data:text/html,hello)', '<p>x</p>', 'x\n'],
  ['a link to a file', '[x](file:///etc/hosts) [y](/admin)', '<p>x y</p>', 'x y\n'],
  ['a reference that runs', '[x][1]\n\n[1]: javascript:alert(1)', '<p>[x][n-1]</p>', '[x][n-1]\n'],
  [
    'a picture',
    '![a map](https://a.example/m.png)',
    '<p><a href="https://a.example/m.png">picture: a map</a></p>',
    '[picture: a map](https://a.example/m.png)\n',
  ],
  ['raw HTML in a line', 'a <b>c</b>', '<p>a &#x3C;b>c&#x3C;/b></p>', 'a \\<b>c\\</b>\n'],
  ['raw HTML of its own', '<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>', '\\<script>alert(1)\\</script>\n'],
  ['a heading', '# Log', '<p><strong>Log</strong></p>', '**Log**\n'],
  ['a task list', '- [x] asked', '', '- [x] asked\n'],
]

test.each(rows)('%s', (name, markdown, html, again) => {
  expect(writeMarkdown(noteBlocks(markdown, 'n'))).toBe(again)
  if (name !== 'a task list') expect(noteMarkup(markdown, 'n').markup).toBe(html)
  else expect(noteMarkup(markdown, 'n').markup).toContain('<input type="checkbox" checked disabled>')
})
