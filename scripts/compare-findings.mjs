// Compares the findings of two JSON reports of any version, bit for bit: `node scripts/compare-findings.mjs OLD.json NEW.json`.
// Identifier, check, scope, severity, whom it is about, test, grade, rows and locations must be equal, and every measure of OLD
// must be in NEW; NEW may have more. Names of tests and effects are words and may change. Exits with 1 where something differs.
import { readFileSync } from 'node:fs';

const [before, after] = process.argv.slice(2).map((path) => [JSON.parse(readFileSync(path, 'utf8'))].flat());
const differences = [];
const added = new Set();
const differ = (...words) => differences.push(words.join(' '));
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

const numbers = ({ name: _, effect, sentences: __, ...test }) => ({ ...test, effect: { value: effect.value, interval: effect.interval } });
const facts = ({ id, check, severity, about, scope, test, grade, grading, rows, locations }) => ({
  id,
  check,
  severity,
  about,
  scope,
  grade,
  grading,
  rows,
  locations,
  test: test && numbers(test),
});

if (before.length !== after.length) differ(`${before.length} reports against ${after.length}`);
for (const [index, old] of before.entries()) {
  const now = after[index];
  if (!now) continue;
  const found = new Map(now.findings.map((one) => [one.id, one]));
  for (const one of old.findings) {
    const twin = found.get(one.id);
    found.delete(one.id);
    if (!twin) {
      differ(one.check, one.id, 'is gone:', one.message);
      continue;
    }
    if (!same(facts(one), facts(twin))) differ(one.check, one.id, JSON.stringify(facts(one)), 'is now', JSON.stringify(facts(twin)));
    for (const [name, value] of Object.entries(one.measures))
      if (!same(twin.measures[name], value)) differ(one.check, one.id, `${name}: ${value} is now ${twin.measures[name]}`);
    for (const name of Object.keys(twin.measures)) if (!(name in one.measures)) added.add(`${one.check}: ${name}`);
  }
  for (const { check, id, message } of found.values()) differ(check, id, 'is new:', message);
  const asked = ({ checks }) =>
    checks.map(({ id, status, tests, findings, skipped }) => ({ id, status, tests, findings, skipped: skipped.length }));
  const [was, is] = [asked(old), asked(now)];
  for (const one of was) {
    const twin = is.find(({ id }) => id === one.id);
    if (!same(one, twin)) differ('check', JSON.stringify(one), 'is now', JSON.stringify(twin));
  }
}
console.log([...differences, ...(added.size > 0 ? [`measures added: ${[...added].sort().join(', ')}`] : [])].join('\n') || 'equal');
process.exitCode = differences.length > 0 ? 1 : 0;
