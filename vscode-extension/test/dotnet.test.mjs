// The universal package runs with an installed .NET that is new enough.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from '../scripts/generate.mjs';

const { findDotnet, listsNeededRuntime } = await load('src/server/dotnet.ts');

test('a runtime of the needed version or a later one will do', () => {
  assert.ok(listsNeededRuntime('Microsoft.NETCore.App 10.0.1 [/usr/share/dotnet/shared/Microsoft.NETCore.App]\n'));
  assert.ok(listsNeededRuntime('Microsoft.NETCore.App 8.0.1 [C:\\dotnet]\r\nMicrosoft.NETCore.App 11.0.0 [C:\\dotnet]\r\n'));
});

test('an older one, or another framework, will not', () => {
  assert.ok(!listsNeededRuntime(''));
  assert.ok(!listsNeededRuntime('Microsoft.NETCore.App 9.0.9 [/usr/share/dotnet]\n'));
  assert.ok(!listsNeededRuntime('Microsoft.AspNetCore.App 10.0.1 [/usr/share/dotnet]\nMicrosoft.NETCore.App 1.10.0 [/x]\n'));
});

test('a program that the user set counts only where it has the runtime', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-lint-dotnet-'));
  const make = (name, says) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${says}\n`, { mode: 0o755 });
    return join(folder, name);
  };
  try {
    const fits = make('fits', 'echo "Microsoft.NETCore.App 10.0.3 [/x]"');
    assert.equal(await findDotnet(fits), fits);
    assert.equal(await findDotnet(make('old', 'echo "Microsoft.NETCore.App 8.0.0 [/x]"')), null);
    assert.equal(await findDotnet(make('broken', 'exit 3')), null);
    assert.equal(await findDotnet(join(folder, 'absent')), null);
    assert.equal(await findDotnet('dotnet'), null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
