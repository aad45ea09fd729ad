// Arrows only point down (docs/architecture.md). Each package lists what it may look at; nothing else, no circle, no inner file.
const may = {
  model: [],
  findings: ['model'],
  identities: ['model'],
  catalog: ['model', 'findings'],
  scoring: ['model'],
  rulebook: ['model', 'findings'],
  submission: ['model', 'findings', 'identities'],
  report: ['model', 'findings', 'identities'],
  office: ['model', 'findings'],
  render: ['model'],
  rulebooks: [],
  sdk: [
    'model',
    'catalog',
    'findings',
    'identities',
    'rulebook',
    'scoring',
    'submission',
    'report',
  ],
  cli: ['sdk', 'office', 'render', 'model', 'catalog', 'findings', 'rulebooks'],
}
// Tests may use any package; what is shipped may not.
const shipped = { pathNot: '\\.test\\.ts$' }

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(may).map(([name, below]) => ({
      name: `${name}-looks-down`,
      severity: 'error',
      from: { path: `^packages/${name}/src/`, ...shipped },
      to: { path: '^packages/', pathNot: `^packages/(${[name, ...below].join('|')})/` },
    })),
    {
      name: 'no-inner-files',
      comment: 'A package is entered by its doors only.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/', ...shipped },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: [
          '^packages/$1/',
          '^packages/[^/]+/src/index\\.ts$',
          '^packages/model/src/schema\\.ts$',
          '^packages/catalog/src/overlay\\.ts$',
        ],
      },
    },
    {
      name: 'planter-knows-no-rule',
      comment:
        'Faults are planted by text functions of their own, so that the rules are not measured by themselves.',
      severity: 'error',
      from: { path: '^packages/report/corpus/planter/' },
      to: { pathNot: '^packages/report/corpus/planter/' },
    },
    {
      name: 'core-has-no-node',
      severity: 'error',
      from: {
        path: `^packages/(${Object.keys(may)
          .filter((n) => !['cli', 'office'].includes(n))
          .join('|')})/src/`,
        ...shipped,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'scoring-is-light',
      comment: 'The engine computes from plain data: no schemas, no YAML, no catalog.',
      severity: 'error',
      from: { path: '^packages/scoring/src/', ...shipped },
      to: { path: 'node_modules/(zod|yaml)/|packages/model/src/schema\\.ts$' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', ...shipped },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@fazhi/source', 'import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
}
