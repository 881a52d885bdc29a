// Makes the packages: one for Windows and one for Linux with a self-contained server, and a universal one whose server needs
// an installed .NET. "npm run package" makes all, "npm run package linux-x64" one; "--out FOLDER" says where to.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const project = join(root, '../server/CcHc.Lint.Server');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: join(root, 'packages') } } });
const all = ['win32-x64', 'linux-x64', 'universal'];
const runtimes = { 'win32-x64': 'win-x64', 'linux-x64': 'linux-x64' };
const targets = positionals.length > 0 ? positionals : all;
for (const target of targets) if (!all.includes(target)) throw new Error(`No target “${target}”; there are ${all.join(', ')}.`);

const server = join(root, 'server');
const out = resolve(values.out);
// Outside the repository and away from ordinary builds, so that neither disturbs the other.
const work = join(tmpdir(), `cchc-lint-package-${process.pid}`);

function publish(target) {
  const runtime = runtimes[target];
  const own = runtime === undefined
    ? ['--self-contained', 'false', '-p:UseAppHost=false']
    // A folder and no single file: rules that are scripts need the assemblies as files.
    : ['-r', runtime, '--self-contained', 'true', '-p:PublishReadyToRun=true', '-p:PublishSingleFile=false'];
  rmSync(server, { recursive: true, force: true });
  execFileSync(
    'dotnet',
    [
      'publish', project, '-c', 'Release', '-o', server, '--artifacts-path', join(work, target), '--nologo', '-v', 'q', '-m:1', ...own,
      // The build's own precompiling is for ordinary builds on this machine; the lock files know no other machines.
      '-p:ReadyToRun=false', '-p:NuGetLockFilePath=obj/package.lock.json',
      '-p:DebugType=none', '-p:GenerateDocumentationFile=false', '-p:CopyDocumentationFilesFromPackages=false',
    ],
    { stdio: ['ignore', 2, 2], env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', MSBUILDDISABLENODEREUSE: '1' } },
  );
  // The program that starts the server is of no use without its runtime, and documentation files to nobody.
  for (const name of readdirSync(server)) if (/\.(pdb|xml)$/.test(name)) rmSync(join(server, name));
  if (runtime === 'linux-x64') chmodSync(join(server, 'cchc-lint'), 0o755);
}

function pack(target) {
  const name = `cchc-lint-${version}${target === 'universal' ? '' : `-${target}`}.vsix`;
  const path = join(out, name);
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--out', path, ...(target === 'universal' ? [] : ['--target', target])];
  execFileSync(process.execPath, [vsce, ...args], { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, VSCE_TELEMETRY_OPTOUT: '1' } });
  console.log(`${path} ${(statSync(path).size / 1024 / 1024).toFixed(1)} MB`);
}

mkdirSync(out, { recursive: true });
try {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  for (const target of targets) {
    publish(target);
    pack(target);
  }
} finally {
  rmSync(server, { recursive: true, force: true });
  rmSync(work, { recursive: true, force: true });
}
