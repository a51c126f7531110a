/**
 * What starts with the server: the worker that converts and compares in the background, and the sender of messages to webhooks. Next.js
 * calls `register` once a process.
 *
 * In: nothing. Out: nothing. Refuses: to start while pages are built.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ startAppWorker }, { startSender }] = await Promise.all([
    import('./app/_data/job-worker.ts'),
    import('./app/_data/webhook-sender.ts'),
  ])
  startAppWorker()
  startSender()
}
