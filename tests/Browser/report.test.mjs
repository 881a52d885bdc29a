// The HTML report in a browser: nothing is loaded, nothing is wrong in the console, the filters work, and it can be read on a
// phone and on paper. REPORT_PICTURES names a folder that takes pictures of the pages.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");
const program = join(root, "server/CcHc.Lint.Server/bin/Release/net10.0/cchc-lint");
const folder = mkdtempSync(join(tmpdir(), "cchc-report-"));
const pictures = process.env.REPORT_PICTURES;
if (pictures) mkdirSync(pictures, { recursive: true });
let browser;

function report(name, inputs, language = "vi") {
  const file = join(folder, name);
  execFileSync(program, ["check", ...inputs, "--output", `html=${file}`, "--format", "json", "--fail-on", "never", "--lang", language], { cwd: folder, maxBuffer: 1 << 28 });
  return pathToFileURL(file).href;
}

/** Opens a page and watches what it asks for and complains about. */
async function open(url, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => { if (request.url() !== url) requests.push(request.url()); });
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(url);
  return { page, close: async () => { assert.deepEqual(requests, []); assert.deepEqual(complaints, []); await context.close(); } };
}

const picture = async (page, name, fullPage = true) => { if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage }); };

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a report of several plans can be read at desktop size", async () => {
  const { page, close } = await open(report("many.html", [join(root, "examples/plan-2019-findings.md"), join(root, "examples/plan-2026-findings.md"), join(root, "examples/plan-2022-clean.md")]), { viewport: { width: 1280, height: 900 } });
  assert.equal(await page.locator("section.document").count(), 3);
  assert.ok(await page.locator("article.finding").count() > 10);
  assert.ok(await page.locator("article.finding mark").first().textContent());
  assert.ok(await page.locator("svg.timeline rect.bar").count() > 3);
  assert.ok(await page.locator("table.matrix td.depth1, table.matrix td.depth5").count() > 0);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing sticks out");
  await picture(page, "desktop");
  await close();
});

test("findings are filtered by severity, rule and words", async () => {
  const { page, close } = await open(report("filter.html", [join(root, "examples/plan-2022-findings.md")], "en"));
  const visible = page.locator("article.finding:visible");
  const all = await visible.count();
  await page.locator("input[value=info]").uncheck();
  assert.equal(await visible.locator(".badge.info").count(), 0);
  await page.locator("input[value=info]").check();
  assert.equal(await visible.count(), all);
  const code = await page.locator("article.finding").first().getAttribute("data-rule");
  await page.locator("select[name=rule]").selectOption(code);
  for (const finding of await visible.all()) assert.equal(await finding.getAttribute("data-rule"), code);
  await page.locator("select[name=rule]").selectOption("");
  await page.locator("input[name=text]").fill("no words like these");
  assert.equal(await visible.count(), 0);
  assert.match(await page.locator("#shown").textContent(), /^0 /);
  await close();
});

test("a bar of the timeline leads to its row in the table", async () => {
  const { page, close } = await open(report("jump.html", [join(root, "examples/plan-2022-clean.md")]));
  const link = page.locator("svg.timeline a").first();
  const target = await link.getAttribute("href");
  await link.evaluate((element) => element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })));
  await page.locator(target).waitFor({ state: "visible" });
  await close();
});

test("a phone shows everything without scrolling sideways, in the dark too", async () => {
  const { page, close } = await open(report("phone.html", [join(root, "examples/plan-2022-findings.md")]), { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, colorScheme: "dark" });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing sticks out");
  await picture(page, "phone");
  await close();
});

test("it prints on A4 without what only a screen can use", async () => {
  const { page, close } = await open(report("paper.html", [join(root, "examples/plan-2022-findings.md")]), { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("#filters").isVisible(), false);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing sticks out");
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  assert.match(pdf.subarray(0, 5).toString(), /%PDF-/);
  if (pictures) writeFileSync(join(pictures, "paper.pdf"), pdf);
  await close();
});

test("without script it is whole", async () => {
  const { page, close } = await open(report("plain.html", [join(root, "examples/plan-2022-findings.md")]), { javaScriptEnabled: false });
  assert.equal(await page.locator("#filters").isVisible(), false);
  assert.ok(await page.locator("article.finding").first().isVisible());
  await close();
});

test("what a document says never becomes mark-up or script", async () => {
  const hostile = join(folder, "hostile.md");
  writeFileSync(hostile, "KẾ HOẠCH\nCải cách hành chính năm 2022 </title><script>window.hacked=1</script><img src=x onerror=window.hacked=1>\n\nCăn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 \"><script>window.hacked=1</script> của Chính phủ;\n");
  const { page, close } = await open(report("hostile.html", [hostile]));
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.locator("img").count(), 0);
  assert.equal(await page.locator("script").count(), 1);
  await close();
});
