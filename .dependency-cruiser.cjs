/**
 * Who may import what. Each rule's comment says where the code should go instead.
 * `npm run layers` checks it; tests/structure/layers.test.ts proves that every rule still bites.
 *
 *   app pages ──► app/_data ──► prisma, content ┐
 *       │              ▼                        │
 *       │            jobs ──► prisma, content ──┼──► lib/compare ──► lib/<stage> ──► lib/text, lib/lexicon ──► lib/model
 *       ▼              ▲                        │
 *   app/_ui           cli ──► prisma, content ──┘
 *
 * TypeScript 7 has no JavaScript API, so the sources are read by swc; type-only imports count like any other.
 */

const swc = require('@swc/core')

// dependency-cruiser 17 does not tell swc which files hold markup, and swc then stumbles over the first tag.
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') })

const stages = 'source|sentences|mentions|claims|alignment|findings|diagnosis|anchoring|proposals|report'

/** What the pure core may take from npm: text in, values out, nothing that touches the world. */
const textPackages = [
  '@citation-js/[a-z-]+',
  '@noble/hashes',
  'approx-string-match',
  'chrono-node',
  'convert',
  'diff',
  'docx',
  'fflate',
  'remark-[a-z-]+',
  'rehype-[a-z-]+',
  'micromark[a-z-]*',
  'mdast-[a-z-]+',
  'hast-[a-z-]+',
  'unist-[a-z-]+',
  'unified',
  'vfile',
  'wink-eng-lite-web-model',
  'wink-nlp',
  'yaml',
  'zod',
  '@types/(mdast|hast|unist)',
  'schema-dts',
].join('|')

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'model-imports-nothing',
      comment: 'lib/model.ts holds nouns only. A function belongs in the stage that makes the noun; a word list in lib/lexicon.',
      severity: 'error',
      from: { path: '^lib/model\\.ts$' },
      to: {},
    },
    {
      name: 'ground-floor-imports-no-stage',
      comment:
        'lib/text lies under every stage, lib/lexicon under lib/text. Code that needs a stage belongs in that stage, or in lib/compare.ts if it composes two; code that reads words belongs in lib/text.',
      severity: 'error',
      from: { path: '^lib/(text|lexicon)/' },
      to: { path: '^(app|jobs|lib|prisma|content|cli|tests)/', pathNot: ['^lib/model\\.ts$', '^lib/$1/', '^lib/lexicon/'] },
    },
    {
      name: 'stage-imports-no-stage',
      comment:
        'A stage can be read alone. Only lib/compare.ts composes stages: take what you need as an argument; what two stages share belongs in lib/text (code), lib/lexicon (words) or lib/model.ts (nouns).',
      severity: 'error',
      from: { path: `^lib/(${stages})/` },
      to: { path: '^lib/', pathNot: ['^lib/$1/', '^lib/(text|lexicon)/', '^lib/model\\.ts$'] },
    },
    {
      name: 'lib-stays-in-lib',
      comment:
        'lib/ is pure computation. Reading files belongs in content/, rows in prisma/, pages and their data in app/, arguments in cli/; hand the core the values.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|jobs|prisma|content|cli|tests)/' },
    },
    {
      name: 'lib-has-no-door',
      comment:
        'lib/ runs the same in a page, a terminal and a worker: no Node built-ins. Disk and network belong in content/, the rest in cli/ or app/_data.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'lib-takes-text-packages-only',
      comment:
        'The core may use packages that turn text into values (the list at the top of .dependency-cruiser.cjs). A package with I/O, a clock or a framework belongs in content/, prisma/ or app/, and its result is passed in.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^node_modules/', pathNot: `^node_modules/(${textPackages})(/|$)` },
    },
    {
      name: 'prisma-knows-nouns-only',
      comment:
        'prisma/ keeps rows. What a page needs of them is put together in app/_data; analysis belongs in lib/ and is called from app/_data or cli/.',
      severity: 'error',
      from: { path: '^prisma/' },
      to: { path: '^(app|jobs|content|cli|tests|lib)/', pathNot: '^lib/model\\.ts$' },
    },
    {
      name: 'content-knows-nouns-only',
      comment:
        'content/ is the door for outside text: disk, network, converters, big data files. Analysis belongs in lib/, rows in prisma/; app/_data and cli/ join them. (It may fill in an interface that lib/text declares.)',
      severity: 'error',
      from: { path: '^content/' },
      to: { path: '^(app|jobs|prisma|cli|tests|lib)/', pathNot: '^lib/(model\\.ts$|text/)' },
    },
    {
      name: 'only-memory-knows-the-database',
      comment: 'The database has one door: prisma/. Ask prisma/read and prisma/write, or add a function there.',
      severity: 'error',
      from: { path: '^(app|jobs|lib|content|cli)/' },
      to: { path: '^(node_modules/(@prisma/|prisma/|pg/|@electric-sql/|pglite-prisma-adapter/)|prisma/generated/)' },
    },
    {
      name: 'data-layer-renders-nothing',
      comment: 'app/_data gives values to the pages. Markup belongs in app/_ui, composition in the page.',
      severity: 'error',
      from: { path: '^app/_data/' },
      to: { path: '^app/', pathNot: '^app/_data/' },
    },
    {
      name: 'pages-ask-the-data-layer',
      comment:
        'A page routes and renders. Reading and writing belong in app/_data (loaders, actions), analysis in lib/ called from there; a page takes only the types of lib/model.ts.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/(_data|_ui)/' },
      to: { path: '^(jobs|prisma|content|cli|tests|lib)/', pathNot: '^lib/model\\.ts$' },
    },
    {
      name: 'ui-takes-props',
      comment:
        'app/_ui is props in, markup out: React, types and its own parts. Load the data in app/_data and pass it down from the page; pass a server action as a prop.',
      severity: 'error',
      from: { path: '^app/_ui/' },
      to: { path: '^(app|jobs|lib|prisma|content|cli|tests)/', pathNot: ['^app/_ui/', '^lib/model\\.ts$'] },
    },
    {
      name: 'terminal-has-no-pages',
      comment: 'cli/ is the same product without pages. What both need belongs in lib/ (computing), prisma/ (rows) or content/ (files).',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(app|tests)/' },
    },
    {
      name: 'background-has-no-pages',
      comment:
        'jobs/ runs without a request: in the app, or in a process of its own. It joins lib, prisma and content, as app/_data and cli do; whoever waits for it asks prisma/jobs.',
      severity: 'error',
      from: { path: '^jobs/' },
      to: { path: '^app/' },
    },
    {
      name: 'nothing-leans-on-tests-or-terminal',
      comment: 'Tests and the terminal are ends, not means. Move what is shared to the room whose work it does.',
      severity: 'error',
      from: { path: '^(app|jobs|lib|prisma|content)/' },
      to: { path: '^(tests|cli)/' },
    },
    {
      name: 'no-cycles',
      comment:
        'A circle cannot be read from top to bottom. Move what both need into the lower of the two, or into a third file below them.',
      severity: 'error',
      from: { pathNot: '^prisma/generated/' },
      to: { circular: true, pathNot: '^(prisma/generated|node_modules)/' },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere: relative imports carry their .ts or .tsx extension, packages are listed in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['(^|/)generated/', '^(mdast|hast|unist)$'] },
    },
    {
      name: 'no-test-tools-in-the-product',
      comment: 'A package of devDependencies is not there in production. Move the code to tests/, or the package to dependencies.',
      severity: 'error',
      from: { path: '^(app|jobs|lib|prisma|content|cli)/', pathNot: '^cli/test/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'packages-are-declared',
      comment: 'This package is only there because another one brought it. Add it to package.json (npm i --save-exact).',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(prisma/generated/.+/|\\.next/)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
}
