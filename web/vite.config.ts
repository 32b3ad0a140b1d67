import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { singleFile } from './single-file.ts';

/** Builds the page as one HTML file that asks the network for nothing: dist/story.html. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: fileURLToPath(new URL('story.html', import.meta.url)),
      output: { format: 'iife' },
    },
  },
  plugins: [singleFile()],
});
