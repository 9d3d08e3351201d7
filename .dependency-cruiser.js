/** The directions of the code: adapters point at the core, the core at nothing, adapters never at one another. */

const ADAPTERS = ['bots', 'storage', 'sources', 'web', 'playground'];

/** Pure libraries the core may use: text, languages, time zones. */
const CORE_LIBRARIES = [
  '@fluent/bundle',
  'temporal-polyfill',
  'mdast-util-from-markdown',
  'hast-util-from-html',
  'hast-util-to-mdast',
  '@types/mdast',
  '@types/hast',
];

const adapterRules = ADAPTERS.map((adapter) => ({
  name: `${adapter}-imports-only-the-core`,
  severity: 'error',
  from: { path: `^src/${adapter}/` },
  to: { path: '^src/', pathNot: [`^src/${adapter}/`, '^src/feed/'] },
}));

/** Types may know one another; what runs may not. So circles are looked for in what is built, where types are gone. */
export const circles = [{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } }];

export default {
  forbidden: [
    ...adapterRules,
    {
      name: 'core-imports-nothing-of-ours-outside',
      severity: 'error',
      from: { path: '^src/feed/' },
      to: { path: '^src/', pathNot: '^src/feed/' },
    },
    {
      name: 'core-imports-only-pure-libraries',
      severity: 'error',
      from: { path: '^src/feed/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        pathNot: CORE_LIBRARIES.map((name) => `node_modules/${name}/`),
      },
    },
    {
      name: 'core-does-no-input-or-output',
      severity: 'error',
      from: { path: '^src/feed/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(assert|crypto)(/|$)' },
    },
    {
      name: 'one-platform-does-not-know-the-other',
      severity: 'error',
      from: { path: '^src/(bots|playground)/(telegram|discord)/' },
      to: { path: '^src/$1/(telegram|discord)/', pathNot: '^src/$1/$2/' },
    },
    {
      name: 'what-the-platforms-share-knows-neither',
      severity: 'error',
      from: { path: '^src/bots/', pathNot: '^src/bots/(telegram|discord)/' },
      to: { path: '^src/bots/(telegram|discord)/' },
    },
    {
      name: 'nothing-imports-the-composition-root',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|cli)\\.ts$|^src/cli/' },
      to: { path: '^src/(main|cli)\\.ts$|^src/cli/' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'src-imports-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    },
  },
};
