// In a folder that nobody trusts the product checks and runs nothing of the folder's own: neither rules that are code nor a
// program that its settings name. The same folder, trusted, shows that the test would see it.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { plan2022 } from './drafts.mjs';
import { makeFolder, openWorkbench } from './workbench.mjs';

/** A folder with a pack of two rules, and with settings that name a program of its own as server. */
function makeHostileFolder() {
  const folder = makeFolder({
    '.cchc-lint.yml': 'packs: [goi]\n',
    'goi/pack.yaml': 'id: so-noi-vu\nversion: 1.0.0\ntitle: Gói của Sở\n',
    'goi/tu-cam/rule.yaml': 'code: SNV001\nkind: phrase\ntitle: Từ không dùng\nphrases: [đúng hạn]\nmessage: “{text}” không dùng ở đây.\n',
    'goi/tu-cam/rule.vi.md': '# Từ không dùng\n',
    'plan.md': plan2022,
  });
  const marker = join(folder, 'marker');
  mkdirSync(join(folder, 'goi/ma-lenh'));
  writeFileSync(join(folder, 'goi/ma-lenh/rule.csx'), `
    PlanTask task = default!;
    When().Match(() => task, t => Mark());
    Then().Yield(_ => Report(task, FactPart.Product));
    static bool Mark() { System.IO.File.WriteAllText(${JSON.stringify(`${marker}-script`)}, "ran"); return true; }
  `);
  writeFileSync(join(folder, 'goi/ma-lenh/rule.yaml'), 'code: SNV002\nkind: code\ntitle: Mã lệnh\nmessage: Mã lệnh đã chạy.\n');
  writeFileSync(join(folder, 'goi/ma-lenh/rule.vi.md'), '# Mã lệnh\n');
  const program = join(folder, 'server.sh');
  writeFileSync(program, `#!/bin/sh\ntouch '${marker}-program'\n`);
  chmodSync(program, 0o755);
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'cchcLint.server.path': program }));
  return { folder, marker };
}

describe('a folder that is not trusted', () => {
  let place;
  let workbench;

  before(async () => {
    place = makeHostileFolder();
    workbench = await openWorkbench(place.folder, { trust: true });
  });

  after(async () => {
    await workbench?.close();
    rmSync(place.folder, { recursive: true, force: true });
  });

  test('is checked, by its own YAML rules too', async () => {
    await workbench.openFile('plan.md');
    await workbench.squiggles('error').first().waitFor();
    await workbench.page.keyboard.press('Control+Shift+M');
    await workbench.page.locator('.part.panel .viewpane-filter input').fill('SNV001');
    await workbench.page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'SNV001' }).first().waitFor();
    // In such folders the editor frames letters beyond ASCII, which would be every Vietnamese word.
    assert.equal(await workbench.page.locator('.monaco-editor .unicode-highlight').count(), 0);
    await workbench.screenshot('trust-untrusted');
  });

  test('runs none of its code and none of its programs', async () => {
    await workbench.page.locator('[id="status.workspaceTrust"], .statusbar-item').filter({ hasText: /Restricted Mode/ }).first().waitFor();
    assert.equal(existsSync(`${place.marker}-program`), false);
    assert.equal(existsSync(`${place.marker}-script`), false);
  });

  test('is named so in the status', async () => {
    await workbench.status.hover();
    const hover = workbench.page.locator('.workbench-hover, .monaco-hover').filter({ hasText: 'thư mục chưa được tin cậy' }).first();
    await hover.waitFor();
    assert.match((await hover.textContent()).replaceAll('\u00a0', ' '), /Gói của Sở/);
    await workbench.screenshot('trust-status');
  });

  test('is checked anew, with the server told so, once it is trusted', async () => {
    rmSync(join(place.folder, '.vscode'), { recursive: true });
    await workbench.command('Workspaces: Manage Workspace Trust');
    await workbench.page.getByRole('button', { name: 'Trust', exact: true }).click();
    await workbench.openFile('plan.md');
    await workbench.status.hover();
    await workbench.page.locator('.workbench-hover, .monaco-hover').filter({ hasText: 'thư mục được tin cậy' }).first().waitFor();
    await workbench.squiggles('error').first().waitFor();
    await workbench.screenshot('trust-granted');
  });
});

describe('the same folder without workspace trust', () => {
  let place;
  let workbench;

  before(async () => {
    place = makeHostileFolder();
    workbench = await openWorkbench(place.folder);
  });

  after(async () => {
    await workbench?.close();
    rmSync(place.folder, { recursive: true, force: true });
  });

  test('does run the program that its settings name, so that its absence above says something', async () => {
    await workbench.openFile('plan.md');
    await workbench.page.locator('.statusbar-item').filter({ hasText: 'CcHc.Lint: không chạy' }).waitFor();
    assert.ok(existsSync(`${place.marker}-program`));
    await workbench.screenshot('trust-program');
  });
});
