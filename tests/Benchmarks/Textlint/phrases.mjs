// Writes phrases.yml for prh from the phrases and terms of rules/lexicon. prh finds what a pattern says, so each phrase gets one
// damaged form, the one that scans leave most often: the mark of the last syllable is lost. (cchc-lint looks for every slip of a
// mark or a letter in the same phrases.)
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const lexicon = join(here, "../../../rules/lexicon");
const lines = (name) => readFileSync(join(lexicon, name), "utf8").split("\n").map((line) => line.trim()).filter((line) => line && !line.startsWith("#"));
const withoutTone = (syllable) => syllable.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "").normalize("NFC");
const quote = (text) => JSON.stringify(text);

const rules = [];
for (const phrase of lines("phrases.txt")) {
  const syllables = phrase.split(" ");
  const damaged = [...syllables.slice(0, -1), withoutTone(syllables.at(-1))].join(" ");
  // prh writes “-” in a form that its own regular expressions refuse.
  if (damaged !== phrase && !damaged.includes("-")) rules.push(`  - expected: ${quote(phrase)}\n    pattern: ${quote(damaged)}`);
}
for (const term of lines("terms.txt")) {
  const [outdated, , instead] = term.split("|").map((part) => part.trim());
  rules.push(`  - expected: ${quote(instead)}\n    pattern: ${quote(outdated)}`);
}

writeFileSync(join(here, "phrases.yml"), `version: 1\nrules:\n${rules.join("\n")}\n`);
console.log(`${rules.length} rules`);
