/** The floors of the house: which folder may import which. Arrows point down, neighbours never meet. */
const floors = {
  templates: [],
  'lib/text': [],
  'lib/report': ['templates', 'lib/text'],
  'lib/page': ['lib/text'],
  'lib/places': ['lib/text'],
  'lib/checks': ['templates', 'lib/text', 'lib/report', 'lib/page', 'lib/places'],
  'lib/document': ['templates', 'lib/text', 'lib/report', 'lib/page'],
  'lib/review': ['templates', 'lib/text', 'lib/report', 'lib/page', 'lib/checks'],
  'lib/database': ['lib/text'],
  'lib/readers': ['lib/text', 'lib/page', 'lib/report'],
  'lib/writers': ['lib/text', 'lib/page', 'lib/report'],
  'lib/reading': ['templates', 'lib/text', 'lib/report', 'lib/page', 'lib/document', 'lib/readers'],
  'lib/store': ['templates', 'lib/text', 'lib/report', 'lib/review', 'lib/database'],
  'lib/auth': ['lib/text', 'lib/review', 'lib/database'],
  components: ['templates', 'lib/(text|report|page|places|checks|document|review)'],
  app: ['components', 'templates', 'lib/(?!cli)[^/]+'],
  'lib/cli': ['templates', 'lib/(?!cli)[^/]+'],
  bin: ['lib/cli'],
}

/** The JSON reader and writer are report ↔ bytes, so they may know the templates. */
const extra = { 'lib/readers': ['templates'], 'lib/writers': ['templates'] }

const ours = '^(app|bin|bench|components|e2e|lib|templates)/'
const support = '.(test|spec).tsx?$|/(arbitrary|test)-[^/]*$|/test-support/|^(bench|e2e)/'
const pure = '^(templates|lib/(text|report|page|places|checks|document|review))/'

const floorRules = Object.entries(floors).map(([folder, allowed]) => ({
  name: `floor-${folder.replace('/', '-')}`,
  comment: `${folder} may import ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: support },
  to: {
    path: ours,
    pathNot: [folder, ...allowed, ...(extra[folder] ?? [])].map((other) => `^${other}/`),
  },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'core-is-pure',
      comment: 'floors 0–3 run in the browser as they are: no package, nothing of node',
      severity: 'error',
      from: { path: pure, pathNot: support },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'] },
    },
    {
      name: 'one-list-of-findings',
      comment: 'who wants the findings of a report asks findingsOf, so that all count the same',
      severity: 'error',
      from: { path: '^(app|lib/(cli|document))/', pathNot: `${support}|^app/checks/` },
      to: { path: '^lib/checks/(run-checks|check-input)[.]ts$' },
    },
    {
      name: 'browser-stays-light',
      comment: 'database, files, sessions and zod are not for the browser',
      severity: 'error',
      from: { path: '^components/', pathNot: support },
      to: {
        path: '^lib/(database|readers|reading|writers|store|auth|cli)/|^app/|node_modules/(zod|kysely|libsql|docx)/',
      },
    },
    {
      name: 'places-are-an-argument',
      comment: 'the list of places is half a megabyte: pages get a slice of it',
      severity: 'error',
      from: { path: '^(components|lib/(?!places|cli))', pathNot: support },
      to: { path: '^lib/places/country' },
    },
    {
      name: 'bin-needs-nothing',
      comment: 'bin starts before anything is installed; packages come by a later import()',
      severity: 'error',
      from: { path: '^bin/.*\\.mjs$' },
      to: { dependencyTypesNot: ['core', 'local'], dynamic: false },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'product-needs-no-test',
      severity: 'error',
      from: { path: '^(app|bin|components|lib|templates)/', pathNot: support },
      to: { path: support },
    },
    {
      name: 'product-needs-no-dev-dependency',
      severity: 'error',
      from: { path: '^(app|components|lib|templates)/', pathNot: support },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(\\.next/|next-env)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|coverage|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
}
