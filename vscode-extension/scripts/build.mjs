// Bundles the extension and every page shown in a webview: webview/NAME/main.ts becomes dist/webview/NAME.js, and
// dist/webview/NAME.css where it imports style sheets. Copies what the package takes from other folders.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const watch = process.argv.includes('--watch');

/** Files of the repository that have their home elsewhere: one source for the editor and the command. */
const copies = [
  ['../server/CcHc.Lint.Linting/Configuration/Schema/cchc-lint.schema.json', 'schemas/cchc-lint.schema.json'],
  ['../server/CcHc.Lint.Rules/Packs/Schema/pack.schema.json', 'schemas/pack.schema.json'],
  ['../server/CcHc.Lint.Rules/Packs/Schema/rule.schema.json', 'schemas/rule.schema.json'],
  ['../LICENSE', 'LICENSE'],
];

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
for (const [from, to] of copies) {
  mkdirSync(dirname(join(root, to)), { recursive: true });
  cpSync(join(root, from), join(root, to));
}
if (watch) for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
else for (const bundle of bundles) await esbuild.build(bundle);
