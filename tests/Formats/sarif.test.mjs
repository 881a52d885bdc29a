// SARIF reports held against three readings of SARIF 2.1.0 that this project did not write: its JSON schema, the validator of
// Microsoft's SARIF tools (which also looks for what the schema cannot say), and the type definitions of DefinitelyTyped.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import ts from "typescript";
import { here, manyFindings, noFindings, report } from "./reports.mjs";

const folder = mkdtempSync(join(tmpdir(), "cchc-sarif-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const tools = join(here, "node_modules/@microsoft/sarif-multitool-linux");
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const schema = ajv.compile(JSON.parse(readFileSync(join(tools, "sarif-2.1.0.json"), "utf8")));

/** What the schema says against a log. */
function faultsBySchema(log) {
  schema(log);
  return (schema.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}

/** Errors and warnings of the validator, by rule. */
function faultsByValidator(log) {
  const [file, output] = [join(folder, "checked.sarif"), join(folder, "validated.sarif")];
  writeFileSync(file, JSON.stringify(log));
  chmodSync(join(tools, "Sarif.Multitool"), 0o755);
  const run = spawnSync(join(tools, "Sarif.Multitool"), ["validate", file, "--output", output, "--log", "ForceOverwrite"], { encoding: "utf8" });
  assert.equal(run.error, undefined);
  const found = JSON.parse(readFileSync(output, "utf8")).runs[0].results ?? [];
  return found.filter((result) => result.level !== "note").map((result) => result.ruleId);
}

/** What the compiler says of a log as a value of the type Log. */
function faultsOf(log) {
  const file = join(folder, "log.ts");
  writeFileSync(file, `import type { Log } from "sarif";\nexport const log: Log = ${JSON.stringify(log)};\n`);
  const options = { strict: true, noEmit: true, types: [], skipLibCheck: false, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, paths: { sarif: [join(here, "node_modules/@types/sarif/index.d.ts")] } };
  const compilation = ts.createProgram([file], options);
  return ts.getPreEmitDiagnostics(compilation).map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, "\n"));
}

const sarif = (inputs) => JSON.parse(report("sarif", inputs));

test("a report with findings, fixes, related places and suppressions fits schema, validator and types", () => {
  const log = sarif(manyFindings);
  const results = log.runs[0].results;
  for (const part of ["fixes", "relatedLocations", "suppressions"]) assert.ok(results.some((result) => result[part]), part);
  assert.deepEqual(faultsBySchema(log), []);
  assert.deepEqual(faultsOf(log), []);

  // SARIF2005 asks for the address of a page on the tool, and there is none.
  assert.deepEqual(faultsByValidator(log), ["SARIF2005"]);
});

test("so does one without findings", () => {
  const log = sarif(noFindings);
  assert.deepEqual(faultsBySchema(log), []);
  assert.deepEqual(faultsOf(log), []);
  assert.deepEqual(faultsByValidator(log), ["SARIF2005"]);
});

test("schema, validator and types notice what is wrong", () => {
  const log = sarif(["examples/plan-2019-findings.md"]);
  const broken = [
    (copy) => { copy.runs[0].results[0].level = "fatal"; },
    (copy) => { delete copy.runs[0].results[0].message; },
    (copy) => { copy.runs[0].results[0].locations[0].physicalLocation.region.startLine = "1"; },
    (copy) => { copy.runs[0].tool.driver.naem = "x"; },
  ];
  for (const breaks of broken) {
    const copy = structuredClone(log);
    breaks(copy);
    assert.notDeepEqual(faultsBySchema(copy), [], String(breaks));
    assert.notDeepEqual(faultsOf(copy), [], String(breaks));
  }
  const twice = structuredClone(log);
  twice.runs[0].tool.driver.rules.push(twice.runs[0].tool.driver.rules[0]);
  assert.ok(faultsByValidator(twice).some((rule) => rule !== "SARIF2005"));
});
