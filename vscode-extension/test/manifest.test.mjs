// What package.json promises is there.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { generate } from '../scripts/generate.mjs';

const root = new URL('..', import.meta.url);
const read = (name) => readFileSync(new URL(name, root), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes, capabilities } = manifest;
await generate();

test('every command is registered, and every registered one is named', () => {
  const registered = readdirSync(new URL('src', root), { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...read(`src/${name}`).matchAll(/^\s*register\('(\w+)'/gm)].map((match) => `cchcLint.${match[1]}`));
  assert.deepEqual(registered.sort(), contributes.commands.map((command) => command.command).sort());
});

test('menus and steps name commands that there are', () => {
  const commands = new Set(contributes.commands.map((command) => command.command));
  const named = Object.values(contributes.menus).flat().map((entry) => entry.command);
  const steps = contributes.walkthroughs[0].steps;
  const events = steps.flatMap((step) => step.completionEvents).map((event) => event.replace(/^onCommand:/, ''));
  for (const command of [...named, ...events]) assert.ok(commands.has(command), command);
  assert.equal(steps.length, 5);
});

test('files that it names are there', () => {
  const files = [
    manifest.icon,
    ...contributes.snippets.map((snippet) => snippet.path),
    ...contributes.yamlValidation.map((validation) => validation.url),
    ...contributes.walkthroughs[0].steps.map((step) => step.media.markdown),
  ];
  for (const file of files) assert.ok(existsSync(fileURLToPath(new URL(file, root))), file);
});

test('snippets are what the editor can read', () => {
  for (const { path } of contributes.snippets) {
    for (const [name, snippet] of Object.entries(JSON.parse(read(path)))) assert.ok(snippet.prefix.length > 0 && snippet.body.length > 0, name);
  }
});

test('what is restricted is a setting, and every setting has a scope and words', () => {
  const settings = contributes.configuration.properties;
  for (const name of capabilities.untrustedWorkspaces.restrictedConfigurations) assert.ok(settings[name], name);
  for (const [name, setting] of Object.entries(settings)) assert.ok(setting.scope && (setting.description ?? setting.markdownDescription), name);
});

test('versions are exact', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) assert.match(version, /^\d+\.\d+\.\d+$/, name);
});
