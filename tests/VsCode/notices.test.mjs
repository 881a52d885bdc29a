// Where the server cannot run the user is told so, with the way out.
import { rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { plan2022 } from './drafts.mjs';
import { makeFolder, openWorkbench } from './workbench.mjs';

describe('a server that is not there', () => {
  let folder;
  let workbench;

  before(async () => {
    folder = makeFolder({ 'plan.md': plan2022 });
    workbench = await openWorkbench(folder, { settings: { 'cchcLint.server.path': '/khong/co/cchc-lint' } });
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is named, with the setting that is wrong', async () => {
    await workbench.openFile('plan.md');
    const notice = workbench.page.locator('.notifications-toasts .notification-list-item').filter({ hasText: 'không chỉ tới tệp nào: /khong/co/cchc-lint' });
    await notice.waitFor();
    await notice.getByRole('button', { name: 'Mở thiết lập' }).waitFor();
    await workbench.page.locator('.statusbar-item').filter({ hasText: 'CcHc.Lint: không chạy' }).waitFor();
    await workbench.screenshot('notices-no-server');
  });

  test('is started once the setting is right', async () => {
    workbench.changeSettings({ 'cchcLint.server.path': '' });
    await workbench.squiggles('error').first().waitFor();
    await workbench.page.locator('.statusbar-item').filter({ hasText: /CcHc\.Lint: [1-9]/ }).waitFor();
  });
});
