// The overview of a plan: matrix, timeline, findings by rule; a click goes to the place.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeFolder, openWorkbench } from './workbench.mjs';
import { pageWith, tryWhatIsForbidden, watchFaults } from './pages.mjs';
import { plan, writeWordFile } from './word-files.mjs';

describe('The overview', { concurrency: 1 }, () => {
  let workbench, folder, view, faults;
  const rows = (selector) => view.locator(`${selector} tr`).evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join('|')));
  const until = async (what, probe) => {
    for (let i = 0; i < 600; i++) {
      if (await probe()) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    assert.fail(`Waited in vain: ${what}`);
  };
  const position = () => workbench.page.locator('.statusbar-item', { hasText: /^Ln \d+/ }).innerText();

  before(async () => {
    folder = makeFolder({ 'ke-hoach.md': plan.replaceAll('\\.', '.'), 'ghi-chep.md': 'Ghi chép của buổi họp.\n' });
    writeWordFile(join(folder, 'ke-hoach.docx'), plan);
    workbench = await openWorkbench(folder);
    faults = watchFaults(workbench.page);
    await workbench.openFile('ke-hoach.md');
    await workbench.squiggles('error').first().waitFor();
    await workbench.command('Tổng quan kế hoạch');
    view = await pageWith(workbench.page, '.matrix');
  });

  after(async () => {
    await workbench?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it('counts tasks by lead and by quarter', async () => {
    assert.deepEqual(await rows('.matrix'), [
      'Cơ quan chủ trì|Quý I|Quý II|Quý III|Quý IV|Trong năm|Thường xuyên, định kỳ|Tổng',
      'Sở Nội vụ|1|1|||1|1|4',
      'Sở Khoa học và Công nghệ|||1||||1',
      'Chưa ghi cơ quan chủ trì||1|||||1',
      'Tổng|1|2|1|0|1|1|6',
    ]);
    assert.equal(await view.locator('canvas[role=img]').count(), 2);
    assert.ok(await view.locator('canvas').first().evaluate((canvas) => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value !== 0)));
    await workbench.screenshot('overview');
  });

  it('shows the tasks of a cell', async () => {
    await view.getByRole('button', { name: 'Sở Nội vụ Quý II: 1 nhiệm vụ' }).click();
    assert.deepEqual((await rows('.tasks')).slice(1), ['5|Công bố thủ tục hành chính|Sở Nội vụ|30/6/2026|30/06/2026']);
    assert.equal(await view.locator(':focus').getAttribute('aria-pressed'), 'true');
    await view.getByRole('button', { name: 'Hiện tất cả' }).click();
    assert.equal((await rows('.tasks')).length, 7);
  });

  it('goes to the row of a task', async () => {
    await view.getByRole('button', { name: 'Nâng cấp phần mềm một cửa' }).click();
    const line = plan.split('\n').findIndex((text) => text.includes('Nâng cấp phần mềm')) + 1;
    await until('the caret is in the row', async () => (await position()).startsWith(`Ln ${line},`));
  });

  it('goes to a finding, from a bar to the list and from there to the words', async () => {
    view = await pageWith(workbench.page, '.matrix');
    const rule = view.locator('.rules details', { hasText: 'CITE101' });
    await rule.locator('summary').click();
    await rule.getByRole('button', { name: /61\/2018\/NĐ-CP/ }).first().click();
    const line = plan.split('\n').findIndex((text) => text.includes('61/2018')) + 1;
    await until('the caret is at the citation', async () => (await position()).startsWith(`Ln ${line},`));
  });

  it('follows while the plan is edited', async () => {
    await workbench.goTo(plan.split('\n').findIndex((text) => text.includes('Quý I/2026')) + 1, 1);
    await workbench.page.keyboard.press('Control+Shift+K');
    await until('the task is gone', async () => (await rows('.matrix')).at(-1) === 'Tổng|0|2|1|0|1|1|5');
    await workbench.page.keyboard.press('Control+Z');
    await until('the task is there again', async () => (await rows('.matrix')).at(-1) === 'Tổng|1|2|1|0|1|1|6');
  });

  it('says what a document without tasks lacks', async () => {
    await workbench.openFile('ghi-chep.md');
    await until('the words stand there', async () => (await view.locator('.empty:visible').first().innerText()).startsWith('Văn bản không có bảng nhiệm vụ'));
    assert.equal(await view.locator('.matrix:visible').count(), 0);
  });

  it('leads into the view of a Word file', async () => {
    await workbench.openFile('ke-hoach.docx');
    const document = await pageWith(workbench.page, '.document .finding');
    await until('the overview has followed', async () => (await view.locator('.subtitle').innerText()).includes('ke-hoach.docx'));
    await view.getByRole('button', { name: 'Số hóa hồ sơ lưu trữ' }).click();
    await until('the row is shown', async () => (await document.locator('.flash').count()) > 0);
    assert.equal(await document.locator('.flash').innerText(), 'Số hóa hồ sơ lưu trữ');
    await workbench.screenshot('overview-word');
  });

  it('keeps to its content security policy, which lets nothing else run, load or connect', async () => {
    assert.deepEqual(faults, []);
    assert.deepEqual(await tryWhatIsForbidden(view), { inline: false, evaluated: false, picture: false, connected: false });
    assert.ok(faults.length >= 4, faults.join('\n'));
  });
});
