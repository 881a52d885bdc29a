// Commands as users reach them: palette, menus, status item, walkthrough.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { plan2022, withoutSo } from './drafts.mjs';
import { makeFolder, openWorkbench } from './workbench.mjs';

describe('commands', () => {
  let folder;
  let workbench;
  let page;

  before(async () => {
    folder = makeFolder({ 'plan.md': plan2022, 'mend.md': withoutSo, 'unopened.md': withoutSo });
    workbench = await openWorkbench(folder);
    page = workbench.page;
    await workbench.openFile('plan.md');
    await workbench.squiggles('error').first().waitFor();
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const notification = (text) => page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text });
  const pick = (text) => page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first();

  test('the status item says what is so, and leads to log and restart', async () => {
    await workbench.status.hover();
    const hover = page.locator('.workbench-hover, .monaco-hover').filter({ hasText: 'Xét đến ngày' }).first();
    await hover.waitFor();
    assert.match(plain(await hover.textContent()), /đang chạy.*18\/01\/2022.*Gói quy tắc của đơn vị: không có/);
    await workbench.screenshot('commands-status');
    await workbench.status.click();
    await pick('Khởi động lại máy chủ').waitFor();
    await workbench.screenshot('commands-menu');
    await pick('Khởi động lại máy chủ').click();
    await page.locator('.statusbar-item').filter({ hasText: /CcHc\.Lint: [1-9]/ }).waitFor();
    await workbench.squiggles('error').first().waitFor();
  });

  test('the log can be shown', async () => {
    await workbench.command('Xem nhật ký');
    await page.locator('.panel .output-view, .part.panel').filter({ hasText: 'CcHc.Lint' }).first().waitFor();
    await page.keyboard.press('Control+J');
  });

  test('the wizard writes a plan that has no finding', async () => {
    await workbench.command('Soạn kế hoạch mới');
    await page.locator('.quick-input-widget input').first().fill('Phú Thọ');
    await pick('Phú Thọ').waitFor();
    await workbench.screenshot('commands-wizard');
    await page.keyboard.press('Enter');
    await answer('(2/4)', '2026');
    await answer('(3/4)', '187');
    await answer('(4/4)', '26/12/2025');
    await page.locator('.monaco-editor .view-line').filter({ hasText: 'ỦY BAN NHÂN DÂN'.replaceAll(' ', '\u00a0') }).first().waitFor();
    await page.locator('.statusbar-item').filter({ hasText: /CcHc\.Lint: 0/ }).waitFor();
    await workbench.screenshot('commands-new-plan');
  });

  test('all safe fixes are applied by a command', async () => {
    await workbench.openFile('mend.md');
    await page.locator('.monaco-editor .cdr[class*=squiggly]').first().waitFor();
    await workbench.command('Sửa mọi lỗi sửa được an toàn');
    await notification('Đã sửa 1 chỗ').waitFor();
    await page.locator('.monaco-editor').first().click();
    await workbench.save();
    assert.match(readFileSync(join(folder, 'mend.md'), 'utf8'), /^Căn cứ Nghị quyết số 76\/NQ-CP/m);
  });

  test('the folder is checked, files that are not open too', async () => {
    await workbench.command('Kiểm tra mọi văn bản trong thư mục');
    await page.locator('.part.panel .viewpane-filter input').fill('CITE205');
    await page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'unopened.md' }).first().waitFor();
    await workbench.screenshot('commands-check-folder');
    await page.locator('.part.panel .viewpane-filter input').fill('');
    await page.keyboard.press('Control+Shift+M');
  });

  test('the menu of a file in the explorer checks it', async () => {
    await page.keyboard.press('Control+Shift+E');
    await page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: 'plan.md' }).click({ button: 'right' });
    const entry = page.locator('.monaco-menu .action-label').filter({ hasText: /^Kiểm tra văn bản/ }).first();
    await entry.waitFor();
    await workbench.screenshot('commands-explorer-menu');
    await entry.click();
    await page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'CITE101' }).first().waitFor();
  });

  test('the page of a rule opens, and its wrong examples are no findings', async () => {
    await workbench.commandWithPick('Mở trang giải thích quy tắc', 'CITE101');
    await pick('CITE101').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tabs-container .tab.active').filter({ hasText: 'CITE101' }).waitFor();
    const body = page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('body');
    await body.filter({ hasText: 'Viện dẫn văn bản đã bị thay thế' }).waitFor();
    assert.doesNotMatch(await page.locator('.tabs-container .tab.active').getAttribute('aria-label'), /problem/);
    await workbench.screenshot('commands-rule-page');
  });

  test('the report of a document is shown', async () => {
    await workbench.openFile('plan.md');
    await workbench.command('Xem báo cáo của văn bản');
    await page.locator('.tabs-container .tab.active').filter({ hasText: 'Báo cáo: plan.md' }).waitFor();
    const body = page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('body');
    await body.filter({ hasText: '30c/NQ-CP' }).waitFor();
    await workbench.screenshot('commands-report');
  });

  test('a configuration is written, opened, and taken by the product', async () => {
    await workbench.command('Tạo tệp cấu hình của đơn vị');
    await page.locator('.tabs-container .tab.active').filter({ hasText: '.cchc-lint.yml' }).waitFor();
    assert.ok(existsSync(join(folder, '.cchc-lint.yml')));
    await workbench.screenshot('commands-configuration');
  });

  test('the walkthrough has five steps, and one that is done is ticked', async () => {
    await workbench.command('Welcome: Open Walkthrough');
    await page.locator('.quick-input-widget input').first().fill('CcHc');
    await pick('CcHc.Lint').waitFor();
    await page.keyboard.press('Enter');
    const steps = page.locator('.getting-started-step');
    await steps.first().waitFor();
    assert.equal(await steps.count(), 5);
    const step = steps.filter({ hasText: 'Ghi quy định của đơn vị' });
    assert.equal(await step.locator('.codicon.complete').count(), 0);
    await step.click();
    await workbench.screenshot('commands-walkthrough-steps');
    await step.getByRole('button', { name: 'Tạo tệp cấu hình' }).click();
    await page.locator('.tabs-container .tab.active').filter({ hasText: '.cchc-lint.yml' }).waitFor();
    await page.locator('.tabs-container .tab').filter({ hasText: 'Welcome' }).click();
    await step.locator('.codicon.complete').first().waitFor();
    await workbench.screenshot('commands-walkthrough');
  });

  test('messages are English where the settings ask for it', async () => {
    workbench.changeSettings({ 'cchcLint.language': 'en' });
    await workbench.openFile('plan.md');
    await page.locator('.statusbar-item[aria-label*="CcHc.Lint: running"], .statusbar-item:has([aria-label*="CcHc.Lint: running"])').first().waitFor();
    await workbench.status.hover();
    await page.locator('.workbench-hover, .monaco-hover').filter({ hasText: 'Judged as of' }).first().waitFor();
    await page.locator('.monaco-editor .squiggly-inline-deprecated').first().hover();
    await page.locator('.monaco-hover').filter({ hasText: /replaced since/ }).first().waitFor();
    await workbench.screenshot('commands-english');
  });

  async function answer(step, text) {
    await page.locator('.quick-input-title').filter({ hasText: step }).waitFor();
    await page.locator('.quick-input-widget input').first().fill(text);
    await page.keyboard.press('Enter');
  }
});

function plain(text) {
  return text.replaceAll('\u00a0', ' ');
}
