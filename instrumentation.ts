/**
 * What starts with the server: the sender of messages to webhooks. Next.js calls `register` once a process.
 *
 * In: nothing. Out: nothing. Refuses: to start while pages are built.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startSender } = await import('./app/_data/webhook-sender.ts')
  startSender()
}
