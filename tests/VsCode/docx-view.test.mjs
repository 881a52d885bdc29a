// Word files in the workbench: findings at their words, list, card, copies, and what happens when Word saves.
import assert from 'node:assert/strict';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeFolder, openWorkbench } from './workbench.mjs';
import { pageWith, showTab, tryWhatIsForbidden, watchFaults } from './pages.mjs';
import { longPlan, plan, writeHalfAFile, writeWordFile } from './word-files.mjs';

describe('The view of Word files', { concurrency: 1 }, () => {
  let workbench, folder, view, faults;
  const path = (name) => join(folder, name);
  const until = async (what, probe) => {
    for (let i = 0; i < 600; i++) {
      if (await probe()) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    assert.fail(`Waited in vain: ${what}`);
  };
  const citation = () => view.locator('.finding', { hasText: 'Nghị định số 61/2018/NĐ-CP' }).first();

  before(async () => {
    folder = makeFolder({});
    writeWordFile(path('ke-hoach.docx'), plan);
    writeWordFile(path('dai.docx'), longPlan());
    workbench = await openWorkbench(folder);
    faults = watchFaults(workbench.page);
    await workbench.openFile('ke-hoach.docx');
    view = await pageWith(workbench.page, '.document .finding', 'ke-hoach.docx');
  });

  after(async () => {
    await workbench?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it('shows words, tables and findings with squiggles, and strikes through what is superseded', async () => {
    const look = (locator) => locator.evaluate((element) => getComputedStyle(element).textDecoration);
    assert.match(await look(citation()), /underline.*wavy/);
    assert.match(await look(citation().locator('.deprecated')), /line-through/);
    assert.equal(await view.locator('.paper table tr').count(), 7);
    assert.equal(await view.locator('.paper strong, .paper .bold').filter({ hasText: 'Cải cách hành chính nhà nước' }).count() > 0, true);
    const findings = await view.locator('.list li').count();
    assert.ok(findings > 3);
    assert.match(await view.locator('.summary').innerText(), new RegExp(`^${findings} phát hiện: `));
    assert.match(await view.locator('.as-of').innerText(), /^Xét đến ngày \d/);
    await workbench.screenshot('docx-view');
  });

  it('tells reason, way out and source under the mouse', async () => {
    await citation().hover();
    const card = view.locator('.card');
    await card.waitFor();
    for (const part of ['Vì sao', 'Cần làm gì', 'Căn cứ', '118/2025/NĐ-CP', 'CITE101']) assert.ok((await card.innerText()).includes(part), part);
    assert.equal(await citation().getAttribute('aria-describedby'), await card.getAttribute('id'));
    await workbench.screenshot('docx-card');
  });

  it('is used with keys: F8 goes on, Enter goes into the card, Escape comes back', async () => {
    await view.locator('.document').focus();
    await workbench.page.keyboard.press('F8');
    const first = await view.locator(':focus').getAttribute('data-findings');
    assert.notEqual(first, null);
    await workbench.page.keyboard.press('F8');
    assert.notEqual(await view.locator('.list li.selected .problem').innerText(), await view.locator('.list li').first().locator('.problem').innerText());
    await workbench.page.keyboard.press('Shift+F8');
    assert.equal(await view.locator(':focus').getAttribute('data-findings'), first);
    await workbench.page.keyboard.press('Enter');
    assert.equal(await view.locator('.card button:focus').count(), 1);
    await workbench.page.keyboard.press('Escape');
    assert.equal(await view.locator(':focus').getAttribute('data-findings'), first);
    assert.match(await view.locator('[aria-live]').last().innerText(), /^Phát hiện 1\/\d+\. /);
  });

  it('goes from the list to the words and opens the details', async () => {
    const item = view.locator('.list li', { hasText: 'CITE101' }).first();
    await item.locator('button.item').click();
    await until('the words are marked', () => view.locator('.finding.selected').count());
    assert.equal(await view.locator('.finding.selected').first().innerText(), 'Nghị định số 61/2018/NĐ-CP');
    assert.equal(await item.locator('button.item').getAttribute('aria-expanded'), 'true');
    assert.ok((await item.innerText()).includes('118/2025/NĐ-CP'));
  });

  it('leaves out severities that the reader does not want to see', async () => {
    const toggle = view.locator('.filter', { hasText: 'cảnh báo' });
    await toggle.click();
    assert.equal(await view.locator('.list li:visible .severity.warning').count(), 0);
    assert.equal(await view.locator('.finding.warning').first().evaluate((element) => getComputedStyle(element).textDecorationLine), 'none');
    await toggle.click();
    assert.ok((await view.locator('.list li:visible .severity.warning').count()) > 0);
  });

  it('writes a copy with comments beside the file and shows it', async () => {
    const before = statSync(path('ke-hoach.docx')).mtimeMs;
    await view.getByRole('button', { name: 'Xuất bản có ghi chú' }).click();
    await view.locator('.result.done').waitFor();
    assert.ok((await view.locator('.result').innerText()).includes(path('ke-hoach.comments.docx')));
    assert.ok(existsSync(path('ke-hoach.comments.docx')));
    assert.equal(statSync(path('ke-hoach.docx')).mtimeMs, before);
    await view.getByRole('button', { name: 'Xem bản sao' }).click();
    await workbench.page.locator('.tab.active', { hasText: 'ke-hoach.comments.docx' }).waitFor();
    await pageWith(workbench.page, '.document .finding', 'ke-hoach.comments.docx');
    await showTab(workbench.page, 'ke-hoach.docx');
    view = await pageWith(workbench.page, '.document .finding', 'ke-hoach.docx');
  });

  it('writes a copy with tracked changes beside the file', async () => {
    await view.getByRole('button', { name: 'Sửa thành bản có theo dõi thay đổi' }).click();
    await view.locator('.result.done, .result.not-done').waitFor();
    const said = await view.locator('.result').innerText();
    assert.equal(existsSync(path('ke-hoach.fixed.docx')), said.includes(path('ke-hoach.fixed.docx')), said);
    assert.ok(existsSync(path('ke-hoach.fixed.docx')), said);
    await workbench.screenshot('docx-copies');
  });

  it('reads the file again when Word saves it, and keeps what it shows while Word holds the file', async () => {
    await view.locator('.list li', { hasText: 'CITE101' }).first().locator('button.item').click();
    writeHalfAFile(path('ke-hoach.docx'));
    await view.locator('.banner:not([hidden])').waitFor();
    assert.ok((await view.locator('.list li').count()) > 3);
    writeWordFile(path('ke-hoach.docx'), plan.replace('Nghị định số 61/2018/NĐ-CP ngày 23/4/2018', 'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025'));
    await until('the finding is gone', async () => (await view.locator('.list li', { hasText: '61/2018/NĐ-CP' }).count()) === 0);
    assert.equal(await view.locator('.banner').isHidden(), true);
  });

  it('says in words what cannot be shown', async () => {
    writeHalfAFile(path('ke-hoach.comments.docx'));
    await showTab(workbench.page, 'ke-hoach.comments.docx');
    const page = await pageWith(workbench.page, '.banner:not([hidden])', 'ke-hoach.comments.docx');
    assert.ok((await page.locator('.banner').innerText()).includes('ke-hoach.comments.docx'));
    assert.equal(await page.locator('.list li').count(), 0);
  });

  it('shows three hundred pages, keeps its place when they change, and stays quick to scroll', async () => {
    const text = longPlan();
    await workbench.openFile('dai.docx');
    const page = await pageWith(workbench.page, '.document .chunk:nth-of-type(100)', 'dai.docx');
    const paragraph = page.locator('.paper p', { hasText: /^Nội dung 3000:/ });
    await paragraph.waitFor({ state: 'attached' });
    await paragraph.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    // What is far away is not laid out: that keeps scrolling smooth.
    assert.equal(await page.locator('.chunk p').first().evaluate((first) => first.checkVisibility({ contentVisibilityAuto: true })), false);
    const top = () => page.locator('.paper p', { hasText: /^Nội dung 3000:/ }).evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await top();
    writeWordFile(path('dai.docx'), text.replace('Nội dung 10:', 'Nội dung chèn thêm.\n\nNội dung 10:'));
    await page.locator('.paper p', { hasText: /^Nội dung chèn thêm/ }).waitFor({ state: 'attached' });
    await until('the place is where it was', async () => Math.abs((await top()) - before) <= 40);
  });

  it('keeps to its content security policy, which lets nothing else run, load or connect', async () => {
    assert.deepEqual(faults, []);
    assert.deepEqual(await tryWhatIsForbidden(await pageWith(workbench.page, '.document .chunk', 'dai.docx')), { inline: false, evaluated: false, picture: false, connected: false });
    assert.ok(faults.length >= 4, faults.join('\n'));
  });
});
