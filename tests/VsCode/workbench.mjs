// A Code workbench with the packaged extension in it, in a browser. Everything it writes lies in temporary folders, and what
// it starts is ended by its process id.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installation, packagedExtension } from './package-under-test.mjs';

/** What a slow machine may need; a hang fails, nothing else depends on time. */
export const patience = Number(process.env.CCHC_LINT_TEST_PATIENCE ?? 120_000);

/** Screenshots are results of a run and no part of the repository. */
export const resultsFolder = process.env.CCHC_LINT_TEST_RESULTS ?? join(tmpdir(), 'cchc-lint-vscode-results');

const defaults = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.accessibilitySupport': 'off',
  'extensions.ignoreRecommendations': true,
  // In a browser the workbench saves by itself, on the desktop it does not.
  'files.autoSave': 'off',
  'extensions.autoCheckUpdates': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'telemetry.telemetryLevel': 'off',
};

/**
 * Opens a folder.
 * @param folder Full path; it becomes the workspace.
 * @param options.settings Settings of the user, added to those that keep the workbench quiet.
 * @param options.trust True to keep workspace trust on: the folder is then not trusted. Otherwise trust is off.
 * @param options.wait False to return without waiting for the extension to be there.
 */
export async function openWorkbench(folder, options = {}) {
  const { home, node, codeServer } = installation();
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'cchc-lint-vscode-')));
  const userData = join(work, 'user-data');
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify({ ...defaults, ...options.settings }));
  const extensions = packagedExtension({ home, node, codeServer });

  const args = [
    codeServer, '--bind-addr', '127.0.0.1:0', '--auth', 'none', '--disable-telemetry', '--disable-update-check',
    '--user-data-dir', userData, '--extensions-dir', extensions, '--config', join(work, 'config.yaml'),
    ...(options.trust ? [] : ['--disable-workspace-trust']),
  ];
  // What the workbench starts belongs to its process group, so that it can be ended with it.
  const server = spawn(node, args, { cwd: work, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: environment(work) });
  let said = '';
  const address = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`code-server did not start:\n${said}`)), patience);
    const take = (chunk) => {
      said += chunk;
      const found = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found[1]);
    };
    server.stdout.on('data', take);
    server.stderr.on('data', take);
    server.once('exit', (code) => reject(new Error(`code-server ended with ${code}:\n${said}`)));
  });

  const context = await chromium.launchPersistentContext(join(work, 'browser'), {
    executablePath: '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    // Debian's Chromium as it is; no service of its own may go out.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  context.setDefaultTimeout(patience);
  const page = context.pages()[0] ?? (await context.newPage());
  const started = Date.now();
  await page.goto(`${address}/?folder=${encodeURIComponent(folder)}`);
  await page.locator('.monaco-workbench').waitFor();
  const workbench = new Workbench({ page, folder, started, said: () => said });
  // Those of the folder, which the workbench follows; they go before the user's.
  workbench.changeSettings = (changed) => {
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(changed));
  };
  workbench.close = async () => {
    await context.close();
    await end(server);
    rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  };
  return workbench;
}

/** A workbench that is open, with what users do in it. */
class Workbench {
  constructor({ page, folder, started, said }) {
    this.page = page;
    this.folder = folder;
    /** When the page was asked for, in milliseconds. */
    this.started = started;
    /** What code-server has written. */
    this.said = said;
  }

  // The workbench closes the box when a view that was asked for before takes the focus: a user then presses the key again.
  async #ask(keys, text) {
    const input = this.page.locator('.quick-input-widget input').first();
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press(keys);
      try {
        await input.fill(text, { timeout: 3000 });
        return;
      } catch (closed) {
        if (attempt === 5) throw closed;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Opens a file of the folder as a user does who knows its name. */
  async openFile(name) {
    await this.#ask('Control+P', name);
    // The list is filled in steps; Enter takes the row that is marked.
    await this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: basename(name) }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator('.tabs-container .tab.active').filter({ hasText: basename(name) }).waitFor();
    if (!/\.docx$/i.test(name)) await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /**
   * Runs a command by its title in the palette. A panel that takes the focus late, as that of problems does behind a check,
   * closes the palette: it is opened again then, as a user would.
   */
  async command(title) {
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title });
    for (let attempt = 1; ; attempt++) {
      await this.#ask('F1', `>${title}`);
      try {
        await row.waitFor({ timeout: 20_000 });
        break;
      } catch (closed) {
        if (attempt === 3) throw closed;
      }
    }
    await this.page.keyboard.press('Enter');
  }

  /**
   * Runs a command that asks to pick something, and types what to look for. The list may be closed as the palette may: the
   * command is run again then.
   */
  async commandWithPick(title, text) {
    for (let attempt = 1; ; attempt++) {
      await this.command(title);
      try {
        await this.page.locator('.quick-input-widget input').first().fill(text, { timeout: 10_000 });
        return;
      } catch (closed) {
        if (attempt === 3) throw closed;
      }
    }
  }

  /** Goes to a line and column (both from 1) of the editor in view. */
  async goTo(line, column = 1) {
    await this.#ask('Control+G', `:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.page.locator('.monaco-editor.focused').waitFor();
  }

  /** Saves the document in view. */
  async save() {
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tabs-container .tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** Underlined places in the editor in view: 'error', 'warning' or 'info'. */
  squiggles(kind) {
    return this.page.locator(`.monaco-editor .squiggly-${kind}`);
  }

  /** The item of the product at the bottom. */
  get status() {
    return this.page.locator('[id="cchc-lint.cchc-lint.cchcLint.status"], .statusbar-item[id*="cchcLint"]').first();
  }

  /** Keeps a picture of the page. */
  async screenshot(name) {
    mkdirSync(resultsFolder, { recursive: true });
    await this.page.screenshot({ path: join(resultsFolder, `${name}.png`) });
  }
}

/** The environment of the workbench: no settings of the machine, no home of the user. */
function environment(work) {
  const kept = ['PATH', 'LANG', 'DOTNET_ROOT'];
  return { ...Object.fromEntries(kept.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]])), HOME: work, XDG_DATA_HOME: join(work, 'data'), XDG_CONFIG_HOME: join(work, 'config') };
}

async function end(server) {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGTERM');
  const timer = setTimeout(() => process.kill(-server.pid, 'SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
}

/** A new folder with files in it, for one test. */
export function makeFolder(files) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cchc-lint-drafts-')));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

