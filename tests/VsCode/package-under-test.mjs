// The package that is tested, and the installation of the workbench. Both are made at most once per run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const extension = fileURLToPath(new URL('../../vscode-extension', import.meta.url));
let installed;
let extensionsFolder;

/** Where "install" has put the workbench. */
export function installation() {
  if (installed !== undefined) return installed;
  const home = execFileSync(fileURLToPath(new URL('install', import.meta.url)), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim().split('\n').at(-1);
  const node = execFileSync('readlink', ['-f', join(home, 'node/node_modules/node/bin/node')], { encoding: 'utf8' }).trim();
  installed = { home, node, codeServer: join(home, 'workbench/node_modules/code-server') };
  return installed;
}

/** Path of the Linux package: the one that CCHC_LINT_VSIX names, else one that is made now. */
export function packagePath() {
  if (process.env.CCHC_LINT_VSIX !== undefined) return process.env.CCHC_LINT_VSIX;
  const out = mkdtempSync(join(tmpdir(), 'cchc-lint-vsix-'));
  if (!existsSync(join(extension, 'node_modules'))) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: extension, stdio: ['ignore', 2, 2] });
  execFileSync(process.execPath, ['scripts/package.mjs', 'linux-x64', '--out', out], { cwd: extension, stdio: ['ignore', 2, 2] });
  // Test files run in processes of their own; the first one to need it says where it is by this.
  process.env.CCHC_LINT_VSIX = join(out, readdirSync(out)[0]);
  return process.env.CCHC_LINT_VSIX;
}

/** Size of the package in bytes. */
export function packageSize() {
  return statSync(packagePath()).size;
}

/** A folder of extensions that holds the package and nothing else, installed by the workbench itself. */
export function packagedExtension({ node, codeServer }) {
  if (extensionsFolder !== undefined) return extensionsFolder;
  const work = mkdtempSync(join(tmpdir(), 'cchc-lint-extensions-'));
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  const folder = join(work, 'extensions');
  execFileSync(node, [codeServer, '--install-extension', packagePath(), '--extensions-dir', folder, '--user-data-dir', join(work, 'user-data')], { stdio: ['ignore', 2, 2], env: { PATH: process.env.PATH, HOME: work } });
  extensionsFolder = folder;
  return folder;
}
