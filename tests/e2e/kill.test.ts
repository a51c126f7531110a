/**
 * kill -9 while notes are being written, twice here and as often as KILL_ROUNDS says: a note whose answer was a redirect (it is the
 * acknowledgement) is there afterwards.
 * Everything goes over loopback; the server is the only process killed.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postDecision } from './decision-post.ts'
import { type Desk, openDesk, PATIENCE } from './desk.ts'

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 2)

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
}, PATIENCE)

afterAll(async () => {
  await desk?.close()
})

test(
  'no acknowledged note is lost',
  async () => {
    const acknowledged: string[] = []
    let cutOff = 0
    for (let round = 0; round < ROUNDS; round++) {
      const url = `${desk.url}/dossiers/ferries/findings/f-cost`
      let writing = true
      const writer = (async () => {
        for (let number = 0; writing; number++) {
          const note = `note ${round}-${number}`
          try {
            const answer = await postDecision(url, { choice: '', rationale: '', note }, desk.cookie('Ann'))
            if (answer.status === 303) acknowledged.push(note)
          } catch {
            // The connection broke: nothing was acknowledged, nothing is promised.
            cutOff++
            return
          }
        }
      })()
      // Never before the first is acknowledged, then at a different moment each round: between two writes, or in the midst of one.
      const before = acknowledged.length
      while (acknowledged.length === before) await wait(5)
      await wait((round * 37) % 400)
      await desk.restart('kill')
      writing = false
      await writer
    }
    const page = await (await fetch(`${desk.url}/dossiers/ferries/findings/f-cost`)).text()
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS)
    expect(cutOff, 'writes that the kill interrupted').toBeGreaterThan(0)
    const lost = acknowledged.filter((note) => !page.includes(`<p>${note}</p>`))
    expect(lost).toEqual([])
  },
  2 * PATIENCE,
)
