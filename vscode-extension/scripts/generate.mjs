// Makes what the extension takes from other folders of the repository, so that each thing has one home: JSON schemas, the
// licence, the provinces of the registry, and the snippet of the plan's frame.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const copies = [
  ['../server/CcHc.Lint.Linting/Configuration/Schema/cchc-lint.schema.json', 'schemas/cchc-lint.schema.json'],
  ['../server/CcHc.Lint.Rules/Packs/Schema/pack.schema.json', 'schemas/pack.schema.json'],
  ['../server/CcHc.Lint.Rules/Packs/Schema/rule.schema.json', 'schemas/rule.schema.json'],
  ['../LICENSE', 'LICENSE'],
];

export async function generate() {
  for (const [from, to] of copies) {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    cpSync(join(root, from), join(root, to));
  }
  writeJson('generated/provinces.json', provinces());
  writeJson('generated/plan.code-snippets', await planSnippets());
}

/** The provinces of today by name, each with the days since which it is a province or a city. */
function provinces() {
  const registry = parse(readFileSync(join(root, '../rules/registry/provinces.yml'), 'utf8'), { schema: 'failsafe' });
  return registry.provinces
    .filter((province) => province.valid_to === undefined)
    .map((province) => ({
      name: province.name,
      kinds: (province.type_history ?? [{ type: province.type }]).map((period) => ({ kind: period.type, from: period.from ?? '0001-01-01' })),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}

async function planSnippets() {
  const { openPlanSnippet } = await load('src/wizard/planTemplate.ts');
  const template = readFileSync(join(root, 'snippets/plan-2026.md'), 'utf8');
  return {
    'Khung kế hoạch cải cách hành chính': {
      prefix: ['kế hoạch', 'ke-hoach', 'cchc-plan'],
      body: openPlanSnippet(template, 2026).split('\n'),
      description: 'Khung kế hoạch CCHC năm 2026 có phụ lục nhiệm vụ. Frame of a reform plan with its annex.',
    },
  };
}

/** Loads a TypeScript module that needs no editor. */
export async function load(path) {
  const { outputFiles } = await esbuild.build({ absWorkingDir: root, entryPoints: [path], bundle: true, format: 'esm', platform: 'node', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function writeJson(path, value) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
