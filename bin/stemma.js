#!/usr/bin/env node
// Plain old JavaScript without static imports, so that an old Node can still say what is wrong.
var wanted = 24;
var running = parseInt(process.versions.node.split('.')[0], 10);

if (running < wanted) {
  console.error(
    'stemma needs Node ' +
      wanted +
      ' or newer, and this is Node ' +
      process.versions.node +
      '.\n' +
      'In a checkout "npm start" and "npx stemma" use the Node that "npm ci" brought along;\n' +
      'elsewhere install a current one from https://nodejs.org.',
  );
  process.exitCode = 1;
} else {
  Promise.all([import('node:fs'), import('node:module')]).then(([fs, module]) => {
    // Compiled code is kept between runs in the folder for temporary files, which halves the start.
    module.enableCompileCache();
    // A checkout runs its source; the published package has only what the build made of it.
    var source = new URL('../src/cli/main.ts', import.meta.url);
    return import(fs.existsSync(source) ? source : new URL('../dist/cli/main.js', import.meta.url));
  });
}
