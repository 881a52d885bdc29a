// The views in dark and high-contrast themes and in English: words stand out from what is behind them.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeFolder, openWorkbench } from './workbench.mjs';
import { pageWith } from './pages.mjs';
import { plan, writeWordFile } from './word-files.mjs';

/** Least contrast that WCAG 2.2 asks for in text (1.4.3, AA). */
const least = 4.5;

/** The contrast of an element's words with what is painted behind them, by WCAG's formula. */
const contrast = (locator) => locator.evaluate((element) => {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const behind = [];
  for (let at = element; at !== null; at = at.parentElement) behind.unshift(getComputedStyle(at).backgroundColor);
  const paint = (colours) => {
    context.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    const light = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  };
  const [ground, words] = [paint(behind), paint([...behind, getComputedStyle(element).color])];
  return (Math.max(ground, words) + 0.05) / (Math.min(ground, words) + 0.05);
});

const themes = [
  { theme: 'Default Dark Modern', language: 'en', kind: 'vscode-dark', summary: /^\d+ findings: \d+ errors/, button: 'Fix as tracked changes', overview: 'Tasks by lead agency and quarter' },
  { theme: 'Default High Contrast', language: 'vi', kind: 'vscode-high-contrast', summary: /^\d+ phát hiện: \d+ lỗi/, button: 'Sửa thành bản có theo dõi thay đổi', overview: 'Nhiệm vụ theo cơ quan chủ trì và theo quý' },
];

for (const { theme, language, kind, summary, button, overview } of themes) {
  describe(`${theme}, ${language}`, { concurrency: 1 }, () => {
    it('shows words that can be read', async () => {
      const folder = makeFolder({});
      writeWordFile(join(folder, 'ke-hoach.docx'), plan);
      const workbench = await openWorkbench(folder, { settings: { 'workbench.colorTheme': theme, 'cchcLint.language': language } });
      try {
        await workbench.openFile('ke-hoach.docx');
        const view = await pageWith(workbench.page, '.document .finding');
        assert.ok((await view.locator('body').getAttribute('class')).split(' ').includes(kind));
        assert.match(await view.locator('.summary').innerText(), summary);
        await view.getByRole('button', { name: button }).waitFor();
        await view.locator('.document').focus();
        await workbench.page.keyboard.press('F8');
        await view.locator('.card').waitFor();
        const read = ['.summary', '.as-of', 'button.primary', '.paper p', '.finding.selected', '.list li.selected .problem', '.list li.selected dt', '.list .code', '.filter', '.card .problem', '.card dt', '.card .link', '.paper th p'];
        for (const selector of read) {
          const ratio = await contrast(view.locator(selector).first());
          assert.ok(ratio >= least, `${selector} has a contrast of ${ratio.toFixed(2)}`);
        }
        await workbench.screenshot(`docx-${kind}`);
        await workbench.page.keyboard.press('Escape');
        await view.locator('.actions button').last().click();
        const page = await pageWith(workbench.page, '.matrix td button');
        assert.equal(await page.locator('h2').first().innerText(), overview);
        for (const selector of ['h1', '.subtitle', '.matrix td button', '.matrix .doubtful td button', '.tasks .link', '.rules .code', '.rules .count']) {
          const ratio = await contrast(page.locator(selector).first());
          assert.ok(ratio >= least, `${selector} has a contrast of ${ratio.toFixed(2)}`);
        }
        await workbench.screenshot(`overview-${kind}`);
      } catch (failure) {
        await workbench.screenshot(`failed-${kind}`);
        throw failure;
      } finally {
        await workbench.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });
  });
}
