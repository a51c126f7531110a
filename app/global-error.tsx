'use client'

/** The last resort: the frame itself could not be made, so nothing of it is used. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Variorum could not make this page</h1>
          <p>What was saved before is safe. The terminal in which Variorum runs says more.</p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
