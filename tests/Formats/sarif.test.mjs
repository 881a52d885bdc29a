// SARIF reports held against the type definitions of SARIF 2.1.0 that DefinitelyTyped makes from the schema (@types/sarif): names,
// kinds of values, allowed words, and what must be there. The schema itself is in no package that could be pinned here; what it
// says of patterns and ranges is not checked.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import ts from "typescript";

const here = import.meta.dirname;
const root = resolve(here, "../..");
const program = join(root, "server/CcHc.Lint.Server/bin/Release/net10.0/cchc-lint");
const folder = mkdtempSync(join(tmpdir(), "cchc-sarif-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of a log as a value of the type Log. */
function faultsOf(log) {
  const file = join(folder, "log.ts");
  writeFileSync(file, `import type { Log } from "sarif";\nexport const log: Log = ${JSON.stringify(log)};\n`);
  const options = { strict: true, noEmit: true, types: [], skipLibCheck: false, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, paths: { sarif: [join(here, "node_modules/@types/sarif/index.d.ts")] } };
  const compilation = ts.createProgram([file], options);
  return ts.getPreEmitDiagnostics(compilation).map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, "\n"));
}

const sarif = (...inputs) => JSON.parse(execFileSync(program, ["check", ...inputs, "--format", "sarif", "--fail-on", "never", "--no-cache"], { cwd: root, maxBuffer: 1 << 28 }));

test("a report with findings, fixes, related places and suppressions is of the published type", () => {
  const log = sarif("examples/plan-2019-findings.md", "examples/plan-2022-suppressions-findings.md", "examples/plan-2022-findings.md");
  const results = log.runs[0].results;
  for (const part of ["fixes", "relatedLocations", "suppressions"]) assert.ok(results.some((result) => result[part]), part);
  assert.deepEqual(faultsOf(log), []);
});

test("so is one without findings", () => assert.deepEqual(faultsOf(sarif("examples/plan-2022-clean.md")), []));

test("the check notices what is wrong", () => {
  const log = sarif("examples/plan-2019-findings.md");
  const broken = [
    (copy) => { copy.runs[0].results[0].level = "fatal"; },
    (copy) => { delete copy.runs[0].results[0].message; },
    (copy) => { copy.runs[0].results[0].locations[0].physicalLocation.region.startLine = "1"; },
    (copy) => { copy.runs[0].tool.driver.naem = "x"; },
  ];
  for (const breaks of broken) {
    const copy = structuredClone(log);
    breaks(copy);
    assert.notDeepEqual(faultsOf(copy), [], String(breaks));
  }
});
