/** A thread that dies of some sentences is the fault of those alone. */
import { describe, expect, it } from 'vitest'
import { encodeApart, isThreadThere } from '../../content/encode-apart.ts'

/** What no encoder can read: the thread dies of it. */
const UNREADABLE = JSON.parse('[null]') as string[]

describe('a thread that dies', () => {
  it('takes nobody with it who waited behind', async () => {
    const [dies, waits, alsoWaits] = await Promise.allSettled([
      encodeApart(UNREADABLE, 1),
      encodeApart(['The gate was shut.'], 1),
      encodeApart(['The gate was open.', 'Nobody came.'], 1),
    ])
    expect(dies?.status).toBe('rejected')
    expect(waits).toMatchObject({ status: 'fulfilled', value: [{ length: 512 }] })
    expect(alsoWaits).toMatchObject({ status: 'fulfilled', value: [{ length: 512 }, { length: 512 }] })
    expect(isThreadThere()).toBe(true)
  })

  it('is followed by another', async () => {
    await expect(encodeApart(UNREADABLE, 1)).rejects.toThrow()
    expect(isThreadThere()).toBe(false)
    expect(await encodeApart(['The gate was shut.'], 1)).toHaveLength(1)
  })
})
