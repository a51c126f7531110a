import { expect, test } from 'vitest'
import { isOwnRequest } from '../../app/_data/own-request.ts'

const here = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', site: 'same-origin' }

test.each([
  ['our own page', here, true],
  ['our own page, an older browser', { ...here, site: null }, true],
  ['a program that names our origin', { ...here, site: null }, true],
  ['localhost', { host: 'localhost:3000', origin: 'http://localhost:3000', site: 'same-origin' }, true],
  ['a rebound name', { host: 'rebound.example:3000', origin: 'http://rebound.example:3000', site: 'same-origin' }, false],
  ['a form elsewhere', { ...here, origin: 'https://elsewhere.example', site: 'cross-site' }, false],
  ['another port', { ...here, origin: 'http://127.0.0.1:9', site: 'same-site' }, false],
  ['no origin and no word of the browser', { ...here, origin: null, site: null }, false],
  ['an origin that hides', { ...here, origin: 'null', site: null }, false],
  ['no host', { ...here, host: null }, false],
])('%s', (_, names, expected) => {
  expect(isOwnRequest(names, undefined)).toBe(expected)
})

test('a further host is one that was named', () => {
  const names = { host: 'desk.local', origin: 'http://desk.local', site: 'same-origin' }
  expect(isOwnRequest(names, 'desk.local')).toBe(true)
  expect(isOwnRequest(names, 'other.local')).toBe(false)
})
