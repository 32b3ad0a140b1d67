// Who may import whom: DESIGN of the rooms, kept by the tests. See ARCHITECTURE.md.
const steps = ['ingest', 'extract', 'read', 'cluster', 'trace', 'collate', 'check', 'brief', 'render'];
const ports = ['store', 'queue'];
const faces = ['cli', 'http'];

const notStep = (step) => ({
  name: `${step}-imports-no-other-room`,
  comment: 'A step takes values and gives values; only pipeline.ts knows the order of the steps.',
  severity: 'error',
  from: { path: `^src/${step}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: [`^src/${step}/`, '^src/(model|text|structures)/'] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.(d|test)\\.ts$' },
      to: {},
    },
    {
      name: 'model-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/model/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'structures-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/structures/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/structures/' },
    },
    {
      name: 'text-imports-model-only',
      severity: 'error',
      from: { path: '^src/text/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(text|model)/' },
    },
    ...steps.map(notStep),
    {
      name: 'steps-are-pure',
      comment: 'No store, queue, network, clock or file system inside a step, so it runs unchanged anywhere.',
      severity: 'error',
      from: {
        path: '^src/(extract|read|cluster|trace|collate|check|brief|render|text|structures|model)/',
        pathNot: '\\.test\\.ts$',
      },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|net|http|https|child_process|worker_threads|os|dns|sqlite)',
      },
    },
    {
      name: 'faces-reach-steps-through-the-index',
      severity: 'error',
      from: { path: `^src/(${faces.join('|')})/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^src/(${[...steps, ...ports, 'text', 'structures'].join('|')})/` },
    },
    {
      name: 'ports-import-model-only',
      severity: 'error',
      from: { path: `^src/(${ports.join('|')})/`, pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: [`^src/(${ports.join('|')})/`, '^src/model/'] },
    },
    {
      name: 'only-compose-names-an-adapter',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/compose\\.ts$', '^src/(store|queue)/', '\\.test\\.ts$'] },
      to: { path: '^src/(store|queue)/[^/]+/' },
    },
    {
      name: 'web-takes-types-only',
      comment: 'The page speaks the JSON document; of src it may know the types of that document.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'src-never-imports-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|quality|bench|train|web)/' },
    },
    { name: 'not-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
