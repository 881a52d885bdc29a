// Holds the texts together: every text of the source has a Vietnamese form with the same places, none is left over, and
// every %name% of package.json stands in both package.nls files.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const faults = [];

/** The first argument of every call t('…'), by text. */
function textsOf(folder) {
  const texts = new Set();
  for (const name of readdirSync(join(root, folder), { recursive: true })) {
    if (!/\.tsx?$/.test(name)) continue;
    const source = ts.createSourceFile(name, readFileSync(join(root, folder, name), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't') {
        const [text] = node.arguments;
        if (text !== undefined && ts.isStringLiteralLike(text)) texts.add(text.text);
        else faults.push(`${folder}/${name}: t() with something else than a literal text`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return texts;
}

const places = (text) => [...text.matchAll(/\{\d+\}/g)].map((match) => match[0]).sort().join();
const readJson = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

const vietnamese = readJson('l10n/bundle.l10n.vi.json');
const used = textsOf('src');
for (const text of used) {
  if (vietnamese[text] === undefined) faults.push(`l10n/bundle.l10n.vi.json: absent: ${JSON.stringify(text)}`);
  else if (places(vietnamese[text]) !== places(text)) faults.push(`l10n/bundle.l10n.vi.json: other places: ${JSON.stringify(text)}`);
}
for (const text of Object.keys(vietnamese)) if (!used.has(text)) faults.push(`l10n/bundle.l10n.vi.json: not used: ${JSON.stringify(text)}`);

const manifest = new Set([...readFileSync(join(root, 'package.json'), 'utf8').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]));
for (const file of ['package.nls.json', 'package.nls.vi.json']) {
  const names = readJson(file);
  for (const name of manifest) if (names[name] === undefined) faults.push(`${file}: absent: ${name}`);
  for (const name of Object.keys(names)) if (!manifest.has(name)) faults.push(`${file}: not used: ${name}`);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
