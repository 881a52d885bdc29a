// What a drafter sees while writing, in the page of the workbench.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { begun2022, plan2022, typedBasis, withoutSo } from './drafts.mjs';
import { packageSize } from './package-under-test.mjs';
import { makeFolder, openWorkbench } from './workbench.mjs';

describe('a draft in the editor', () => {
  let folder;
  let workbench;

  before(async () => {
    folder = makeFolder({ 'begun.md': begun2022, 'cited.md': plan2022, 'mended.md': plan2022, 'configured.md': plan2022, 'saved.md': withoutSo });
    workbench = await openWorkbench(folder, { settings: { 'editor.codeActionsOnSave': { 'source.fixAll.cchcLint': 'explicit' } } });
  });

  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the first squiggle comes by itself', async (t) => {
    await workbench.openFile('cited.md');
    const opened = Date.now();
    await workbench.squiggles('error').first().waitFor();
    t.diagnostic(`cold start: ${Date.now() - workbench.started} ms from the page's request, ${Date.now() - opened} ms from the open file to the first squiggle`);
    t.diagnostic(`package: ${(packageSize() / 1024 / 1024).toFixed(1)} MB`);
    await workbench.screenshot('editing-first-squiggle');
  });

  test('a superseded citation is struck through', async () => {
    await workbench.openFile('cited.md');
    const struck = workbench.page.locator('.monaco-editor .squiggly-inline-deprecated');
    await struck.first().waitFor();
    assert.equal(plain(await struck.first().textContent()), 'Nghị quyết số 30c/NQ-CP');
    assert.match(await struck.first().evaluate((element) => getComputedStyle(element).textDecorationLine), /line-through/);
  });

  test('hovering tells what is wrong, why, and what to do', async () => {
    await workbench.openFile('cited.md');
    await workbench.page.locator('.monaco-editor .squiggly-inline-deprecated').first().hover();
    const hover = workbench.page.locator('.monaco-hover').filter({ hasText: '76/NQ-CP' }).first();
    await hover.waitFor();
    const said = plain(await hover.textContent());
    assert.match(said, /bị thay thế|hết giai đoạn/);
    assert.match(said, /Nghị quyết số 76\/NQ-CP ngày 15\/7\/2021/);
    assert.match(said, /CITE101/);
    await workbench.screenshot('editing-hover');
    await workbench.page.keyboard.press('Escape');
  });

  test('squiggles come while typing, before anything is saved', async () => {
    await workbench.openFile('begun.md');
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type(typedBasis, { delay: 5 });
    await workbench.page.locator('.monaco-editor .squiggly-inline-deprecated').filter({ hasText: '30c/NQ-CP' }).first().waitFor();
    await workbench.page.locator('.tabs-container .tab.active.dirty').waitFor();
    assert.equal(readFileSync(join(folder, 'begun.md'), 'utf8'), begun2022);
    await workbench.screenshot('editing-typed');
  });

  test('squiggles go when the mistake goes', async () => {
    await workbench.openFile('begun.md');
    const struck = workbench.page.locator('.monaco-editor .squiggly-inline-deprecated');
    await struck.first().waitFor();
    await workbench.page.keyboard.press('Control+End');
    for (let i = 0; i < typedBasis.length; i++) await workbench.page.keyboard.press('Backspace');
    await struck.first().waitFor({ state: 'detached' });
  });

  test('a quick fix is offered at the place and applied', async () => {
    await workbench.openFile('mended.md');
    await workbench.squiggles('error').first().waitFor();
    await workbench.goTo(6, 20);
    const menu = workbench.page.locator('.action-widget').first();
    // A key that comes while the editor is still getting the focus back is lost: people press again.
    for (let tries = 0; tries < 10 && !(await menu.isVisible()); tries++) {
      await workbench.page.keyboard.press('Control+.');
      await menu.waitFor({ timeout: 5_000 }).catch(() => {});
    }

    await menu.waitFor();
    await workbench.screenshot('editing-quick-fix');
    await menu.locator('.monaco-list-row').filter({ hasText: '76/NQ-CP' }).first().click();
    await workbench.page.locator('.monaco-editor .view-line').filter({ hasText: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021'.replaceAll(' ', '\u00a0') }).waitFor();
    await workbench.save();
    const text = readFileSync(join(folder, 'mended.md'), 'utf8');
    assert.match(text, /^Căn cứ Nghị quyết số 76\/NQ-CP ngày 15\/7\/2021/m);
    assert.doesNotMatch(text, /30c/);
  });

  test('saving applies all safe fixes where the settings ask for it', async () => {
    await workbench.openFile('saved.md');
    await workbench.page.locator('.monaco-editor .cdr[class*=squiggly]').first().waitFor();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('I. MỤC TIÊU');
    await workbench.save();
    const text = readFileSync(join(folder, 'saved.md'), 'utf8');
    assert.match(text, /^Căn cứ Nghị quyết số 76\/NQ-CP/m);
    assert.match(text, /I\. MỤC TIÊU/);
    await workbench.screenshot('editing-saved');
  });

  test('the problems panel lists the findings and leads to them', async () => {
    await workbench.openFile('cited.md');
    await workbench.squiggles('error').first().waitFor();
    await workbench.page.keyboard.press('Control+Shift+M');
    const rows = workbench.page.locator('.markers-panel .monaco-list-row');
    const row = rows.filter({ hasText: 'CITE101' }).first();
    await row.waitFor();
    await workbench.screenshot('editing-problems');
    await row.click();
    await workbench.page.locator('[id="status.editor.selection"]').filter({ hasText: 'Ln 6' }).waitFor();
    await workbench.page.keyboard.press('Control+Shift+M');
  });

  test('saving a configuration changes the findings of open documents', async () => {
    await workbench.openFile('configured.md');
    const struck = workbench.page.locator('.monaco-editor .squiggly-inline-deprecated');
    await struck.first().waitFor();
    writeFileSync(join(folder, '.cchc-lint.yml'), 'rules:\n  superseded-citation: off\n');
    await struck.first().waitFor({ state: 'detached' });
    await workbench.screenshot('editing-configured');
    writeFileSync(join(folder, '.cchc-lint.yml'), 'rules:\n  superseded-citation: warning\n');
    await workbench.squiggles('warning').first().waitFor();
    await struck.first().waitFor();
    rmSync(join(folder, '.cchc-lint.yml'));
  });
});

/** The editor writes no-break spaces into the page. */
function plain(text) {
  return text.replaceAll('\u00a0', ' ');
}
