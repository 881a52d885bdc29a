// Pages that the extension shows in webviews, as the tests reach them.

/**
 * The frame of a page: the workbench keeps it two frames deep, away from its own.
 * @param selector What it must show.
 * @param title The page's title, which for a Word file is the file's name; any where it is left out.
 */
export async function pageWith(page, selector, title) {
  const deadline = Date.now() + 120_000;
  for (;;) {
    for (const frame of page.frames()) {
      try {
        if ((await frame.locator(selector).count()) > 0 && (title === undefined || (await frame.title()) === title)) return frame;
      } catch {
        // The frame was replaced while it was asked.
      }
    }
    if (Date.now() > deadline) throw new Error(`No page shows ${selector}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Brings an open document to the front, by its tab: a page that comes and goes takes the keyboard with it. */
export async function showTab(page, name) {
  await page.locator('.tabs-container .tab', { hasText: name }).click();
  await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
}

/** What a page may not do: told by the browser when its content security policy stops something. */
export function watchFaults(page) {
  const faults = [];
  page.on('console', (message) => {
    // The workbench's own pages say much; ours stand under a policy that names itself.
    if (message.type() === 'error' && /Content Security Policy|dist\/webview/.test(message.text() + message.location().url)) faults.push(message.text());
  });
  page.on('pageerror', (error) => {
    if (/dist\/webview/.test(error.stack ?? '')) faults.push(String(error));
  });
  return faults;
}

/** Tries from inside a page what its policy forbids; says what of it happened. */
export function tryWhatIsForbidden(frame) {
  return frame.evaluate(async () => {
    const inline = document.createElement('script');
    inline.textContent = 'document.documentElement.dataset.inline = "ran"';
    document.body.append(inline);
    // Later: what a test runs directly is let off the policy.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(new Function('return true')());
        } catch {
          resolve(false);
        }
      });
    });
    const picture = await new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    });
    const connected = await fetch('data:text/plain,x').then(() => true, () => false);
    return { inline: document.documentElement.dataset.inline === 'ran', evaluated, picture, connected };
  });
}
