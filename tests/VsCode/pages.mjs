// Pages that the extension shows in webviews, as the tests reach them.

/** The frame of a page: the workbench keeps it two frames deep, away from its own. */
export async function pageWith(page, selector) {
  const deadline = Date.now() + 120_000;
  for (;;) {
    for (const frame of page.frames()) {
      try {
        if ((await frame.locator(selector).count()) > 0) return frame;
      } catch {
        // The frame was replaced while it was asked.
      }
    }
    if (Date.now() > deadline) throw new Error(`No page shows ${selector}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
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
