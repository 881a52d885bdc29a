// Bundles the extension and every page shown in a webview: webview/NAME/main.ts becomes dist/webview/NAME.js, and
// dist/webview/NAME.css where it imports style sheets.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { generate } from './generate.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const watch = process.argv.includes('--watch');

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  legalComments: 'linked',
  logLevel: 'warning',
};

const extension = {
  ...shared,
  entryPoints: { extension: 'src/extension.ts' },
  outdir: 'dist',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  loader: { '.md': 'text' },
  external: ['vscode'],
};

const pages = readdirSync(join(root, 'webview'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'webview', entry.name, 'main.ts')))
  .map((entry) => entry.name);

const webviews = {
  ...shared,
  entryPoints: Object.fromEntries(pages.map((page) => [page, `webview/${page}/main.ts`])),
  outdir: 'dist/webview',
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
};

const bundles = pages.length === 0 ? [extension] : [extension, webviews];
rmSync(join(root, 'dist'), { recursive: true, force: true });
await generate();
if (watch) for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
else for (const bundle of bundles) await esbuild.build(bundle);
