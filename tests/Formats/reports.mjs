// What the tests of all formats share: the program, and reports of the example plans.
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";

export const here = import.meta.dirname;
export const root = resolve(here, "../..");
const program = join(root, "server/CcHc.Lint.Server/bin/Release/net10.0/cchc-lint");

/** Plans whose findings have fixes, related places and suppressions. */
export const manyFindings = ["examples/plan-2019-findings.md", "examples/plan-2022-suppressions-findings.md", "examples/plan-2022-findings.md"];

export const noFindings = ["examples/plan-2022-clean.md"];

/** A report as text. */
export const report = (format, inputs) =>
  execFileSync(program, ["check", ...inputs, "--format", format, "--fail-on", "never", "--no-cache"], { cwd: root, maxBuffer: 1 << 28, encoding: "utf8" });
