/** One dossier as a matrix, question × source. */
import type { Metadata } from 'next'
import { loadTitle } from '../../_data/loaders.ts'
import { ListView } from './list-view.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadTitle((await params).dossier)
  return { title: loaded.ok ? loaded.value : loaded.problem.title }
}

export default async function Page({ params, searchParams }: Props) {
  return <ListView slug={(await params).dossier} search={await searchParams} show="matrix" />
}
