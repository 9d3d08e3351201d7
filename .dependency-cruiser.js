/**
 * The directions of the code: adapters point at the core, the core at nothing, adapters never at one another.
 * They are checked in `src`, where types are, and in `dist`, where JSX is gone: the parser reads TypeScript, but not `.tsx`.
 */

const ADAPTERS = ['bots', 'charts', 'storage', 'sources', 'web', 'playground'];

/** Pure libraries the core may use: text, languages, time zones. */
const CORE_LIBRARIES = [
  '@fluent/bundle',
  'temporal-polyfill',
  '@photostructure/tz-lookup',
  'mdast-util-from-markdown',
  'hast-util-from-html',
  '@types/mdast',
  '@types/hast',
];

/** Types may know one another; what runs may not. So circles are looked for in what is built, where types are gone. */
export const circles = { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } };

/** @param root The folder that the paths begin with: `src` or `dist`. */
export function directions(root) {
  return [
    ...ADAPTERS.map((adapter) => ({
      name: `${adapter}-imports-only-the-core`,
      severity: 'error',
      from: { path: `^${root}/${adapter}/` },
      to: { path: `^${root}/`, pathNot: [`^${root}/${adapter}/`, `^${root}/feed/`] },
    })),
    {
      name: 'core-imports-nothing-of-ours-outside',
      severity: 'error',
      from: { path: `^${root}/feed/` },
      to: { path: `^${root}/`, pathNot: `^${root}/feed/` },
    },
    {
      name: 'core-imports-only-pure-libraries',
      severity: 'error',
      from: { path: `^${root}/feed/` },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        pathNot: CORE_LIBRARIES.map((name) => `node_modules/${name}/`),
      },
    },
    {
      name: 'core-does-no-input-or-output',
      severity: 'error',
      from: { path: `^${root}/feed/` },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(assert|crypto)(/|$)' },
    },
    {
      name: 'one-platform-does-not-know-the-other',
      severity: 'error',
      from: { path: `^${root}/(bots|playground)/(telegram|discord)/` },
      to: { path: `^${root}/$1/(telegram|discord)/`, pathNot: `^${root}/$1/$2/` },
    },
    {
      name: 'what-the-platforms-share-knows-neither',
      severity: 'error',
      from: { path: `^${root}/bots/`, pathNot: `^${root}/bots/(telegram|discord)/` },
      to: { path: `^${root}/bots/(telegram|discord)/` },
    },
    {
      name: 'nothing-imports-the-composition-root',
      severity: 'error',
      from: { path: `^${root}/`, pathNot: `^${root}/(main|cli)\\.[jt]s$|^${root}/cli/` },
      to: { path: `^${root}/(main|cli)\\.[jt]s$|^${root}/cli/` },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ];
}

export const options = {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  moduleSystems: ['es6'],
  enhancedResolveOptions: {
    conditionNames: ['import', 'node', 'default', 'types'],
    exportsFields: ['exports'],
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
  },
};
