/** Which room may see which. The table with the reasons is in ARCHITECTURE.md. */
const rooms = {
  model: [],
  lexicon: ['model'], // types of its rows, no more
  read: ['model'],
  text: ['model', 'lexicon'],
  find: ['model', 'lexicon'],
  clauses: ['model', 'lexicon'],
  facts: ['model', 'lexicon'],
  render: ['model'],
  check: ['model'],
  report: ['model', 'lexicon'],
};

const packages = {
  compromise: 'text',
  chalk: 'render',
  diff: 'render',
  'cli-table3': 'render',
  'string-width': 'render',
  commander: 'cli',
  'csv-parse': 'read',
  linkedom: 'read',
  '@mozilla/readability': 'read',
  unpdf: 'read',
  mammoth: 'read',
  jszip: 'read',
};

const roomRules = Object.entries(rooms).map(([room, seen]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${seen.length > 0 ? seen.join(' and ') : 'nothing of the project'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^(src|bin)/', pathNot: `^src/(${[room, ...seen].join('|')})/` },
}));

const packageRules = Object.entries(packages).map(([name, home]) => ({
  name: `${name}-at-home`,
  comment: `src/${home} is the only home of ${name}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${home}/` },
  to: { path: `node_modules/${name}/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: 'finders-apart',
      comment: 'Finders do not import each other.',
      severity: 'error',
      from: { path: '^src/find/([^/]+)/' },
      to: { path: '^src/find/', pathNot: '^src/find/$1/' },
    },
    {
      name: 'shell-last',
      comment: 'Nothing but the executable and the shell itself knows the command line.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-dev-packages', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev'] } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^\\.\\./dist/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
