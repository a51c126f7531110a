/** What an address leads to that leads nowhere. */
import type { Metadata } from 'next'
import { ProblemPage } from './_ui/problem.tsx'

export const metadata: Metadata = { title: 'Not here' }

export default function NotFound() {
  return (
    <main id="content" className="page">
      <ProblemPage title="There is nothing at this address" action={{ label: 'All dossiers', href: '/' }}>
        <p>
          It may be mistyped, or the texts have changed since somebody noted it down: a finding has its address from its own words, so a
          finding that reads otherwise now has another.
        </p>
      </ProblemPage>
    </main>
  )
}
