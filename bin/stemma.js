#!/usr/bin/env node
// Plain old JavaScript without static imports, so that an old Node can still say what is wrong.
var wanted = 24;
var cache;
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
  Promise.all([import('node:fs'), import('node:module'), import('node:url')]).then(([fs, module, url]) => {
    // Code is kept compiled beside the packages, for worker threads too: the next start takes half as long.
    if (!process.env.NODE_COMPILE_CACHE && !process.env.NODE_DISABLE_COMPILE_CACHE) {
      cache = url.fileURLToPath(new URL('../node_modules/.cache/stemma', import.meta.url));
      if (module.enableCompileCache(cache).directory) process.env.NODE_COMPILE_CACHE = cache;
    }
    // A checkout runs its source; the published package has only what the build made of it.
    var source = new URL('../src/cli/main.ts', import.meta.url);
    return import(fs.existsSync(source) ? source : new URL('../dist/cli/main.js', import.meta.url));
  });
}
