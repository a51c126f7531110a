'use client'

/** What is shown when a page could not be made for a reason nobody foresaw. */
export default function ErrorPage({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  return (
    <main id="content" className="page">
      <div className="empty" role="alert">
        <h1>Something went wrong here</h1>
        <p>
          This is a fault of Variorum, not yours. What was saved before is safe, and what you typed is kept in this browser. The terminal in
          which it runs says more{error.digest === undefined ? '' : `, under ${error.digest}`}.
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={reset}>
            Try again
          </button>
          <a className="button button--plain" href="/">
            All dossiers
          </a>
        </div>
      </div>
    </main>
  )
}
