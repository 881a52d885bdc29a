// Neovim's built-in client opens an example, shows what the server finds and applies a fix (neovim.lua).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const server = process.env.CCHC_LINT ?? path.join(root, 'server/CcHc.Lint.Server/bin/Release/net10.0/cchc-lint');

test('Neovim shows findings and applies a fix', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-neovim-'));
  try {
    const plan = path.join(folder, 'plan.md');
    copyFileSync(path.join(root, 'examples/plan-2022-findings.md'), plan);
    const run = spawnSync('nvim', ['--headless', '--clean', '-n', '-S', path.join(import.meta.dirname, 'neovim.lua'), plan], {
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, CCHC_LINT: server, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder },
    });
    assert.equal(run.error, undefined, 'Neovim is needed: Debian and Ubuntu have it as the package “neovim”.');
    assert.equal(run.status, 0, run.stdout + run.stderr);
    const report = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'));
    assert.equal(report.words, 'Nghị quyết số 30c/NQ-CP');
    assert.match(report.message, /đã được thay thế bằng Nghị quyết số 76\/NQ-CP/);
    assert.match(report.hover, /đã bị thay thế/);
    assert.ok(report.codes.includes('CITE101'));
    assert.match(readFileSync(plan, 'utf8'), /^Căn cứ Nghị quyết số 76\/NQ-CP ngày 15\/7\/2021 của Chính phủ/m);
    assert.ok(!report.after.includes(report.line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
