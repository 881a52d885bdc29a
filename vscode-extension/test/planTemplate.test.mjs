// The frame of a plan is checked by the product itself: it must bring no finding but those that ask to fill it in.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { load } from '../scripts/generate.mjs';

const template = readFileSync(new URL('../snippets/plan-2026.md', import.meta.url), 'utf8');
const program = fileURLToPath(new URL('../../server/CcHc.Lint.Server/bin/Release/net10.0/cchc-lint', import.meta.url));
const { planSnippet, openPlanSnippet } = await load('src/wizard/planTemplate.ts');

const full = { name: 'Sông Thao', kind: 'tỉnh', year: 2026, number: '187', date: { day: 26, month: 12, year: 2025 } };

/** What stands in the editor when nobody fills in a place. */
function expand(snippet) {
  return snippet.replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
}

function findings(text) {
  const output = execFileSync(program, ['check', '-', '--stdin-filename', 'plan.md', '--format', 'json', '--fail-on', 'never'], { input: text, encoding: 'utf8' });
  return JSON.parse(output).files[0].findings;
}

test('a plan with all answers has no finding', () => {
  const found = findings(expand(planSnippet(template, full)));
  assert.deepEqual(found.map((finding) => `${finding.code} ${finding.line}: ${finding.message}`), []);
});

test('a plan of a city has no finding', () => {
  const found = findings(expand(planSnippet(template, { ...full, name: 'Hà Nội', kind: 'thành phố' })));
  assert.deepEqual(found.map((finding) => `${finding.code} ${finding.line}: ${finding.message}`), []);
});

test('what is left open is found, and nothing else', () => {
  const found = findings(expand(planSnippet(template, { ...full, number: '', date: null })));
  assert.deepEqual([...new Set(found.map((finding) => finding.kind))].sort(), ['blank-date', 'blank-number']);
});

test('every mark is filled in, in the snippet too', () => {
  assert.doesNotMatch(planSnippet(template, full), /\{\{|\}\}/);
  assert.doesNotMatch(openPlanSnippet(template, 2026), /\{\{/);
  assert.match(expand(planSnippet(template, full)), /^Sông Thao, ngày 26 tháng 12 năm 2025$/m);
});

test('places of the snippet are numbered without a gap', () => {
  const numbers = [...openPlanSnippet(template, 2026).matchAll(/\$\{?(\d+)/g)].map((match) => Number(match[1]));
  assert.deepEqual([...new Set(numbers)].sort((one, other) => one - other), Array.from({ length: Math.max(...numbers) + 1 }, (_, i) => i).slice(Math.min(...numbers)));
});

test('characters that mean something in a snippet stay what they are', () => {
  assert.match(expand(planSnippet(template, { ...full, name: 'A$1}\\' })), /^A\$1\}\\, ngày/m);
});
