#!/usr/bin/env node
// Scores the checker on generated reports: cells by shape, false errors on clean reports, failed
// relations and places by kind of fault. Runs the binary once for some hundred files.
//
//   node tests/generator/score.mjs build/native/gouji [--dir DIR | --count N --seed S --shapes a,b --faults 0|1|2] [-v] [--json]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './index.mjs';

const RELATIONS = new Set(['requests.balance', 'requests.outcomes', 'requests.row_total', 'review.total']);
const PROSE = new Set(['claim.parts', 'claim.percent', 'claim.change', 'claim.balance', 'claim.conflict']);
const BATCH = 300;

export function run(binary, files) {
  const out = [];
  for (let i = 0; i < files.length; i += BATCH) {
    const batch = files.slice(i, i + BATCH);
    const done = spawnSync(binary, ['check', '--format', 'jsonl', ...batch], { encoding: 'utf8', maxBuffer: 1 << 30 });
    if (done.status !== 0 && done.status !== 1) throw new Error(`${binary}: exit ${done.status} ${done.signal ?? ''}: ${done.stderr.slice(0, 300)}`);
    const lines = done.stdout.split('\n').filter(Boolean);
    if (lines.length !== batch.length) throw new Error(`${lines.length} results for ${batch.length} files from ${batch[0]}`);
    out.push(...lines.map((line) => JSON.parse(line)));
  }
  return out;
}

const squeeze = (text) => text.replace(/\s+/g, '');
function touches(finding, words) {
  const said = squeeze(finding.quote ?? ''), there = squeeze(words);
  if (!said) return false;
  if (there.includes(said) || said.includes(there)) return true;
  for (let i = 0; i + 6 <= said.length; i++) if (there.includes(said.slice(i, i + 6))) return true;
  return false;
}

// Everything said about one report: cells right and wrong, relations, false errors, faults.
export function judge(key, result) {
  const got = new Map(result.tables.flatMap((t) => t.cells.map((c) => [`${t.id}|${c.row}|${c.column}`, c])));
  const misses = [];
  let right = 0;
  const unsure = new Set(key.unsure.map((c) => c.join('|')));
  const sure = key.cells.filter(([t, r, c]) => !unsure.has(`${t}|${r}|${c}`));
  for (const [t, r, c, v] of sure) {
    const cell = got.get(`${t}|${r}|${c}`);
    const ok = v === null ? cell && cell.value === null : cell?.state === 'read' && Math.abs(cell.value - v) < 1e-9;
    if (ok) right++; else misses.push(`${t}.${r}.${c}: should be ${v ?? 'blank'}, is ${cell ? `${cell.state} ${cell.value}` : 'absent'}`);
  }
  let all = sure.length;
  for (const [t, r] of key.lost_rows) {
    const read = [...got].filter(([id, c]) => id.startsWith(`${t}|${r}|`) && c.value !== null);
    all++;
    if (read.length) misses.push(`${t}.${r}: is not in the text, but was read`); else right++;
  }
  const fails = result.checks.filter((c) => c.verdict === 'fail');
  const name = (rule, column) => (key.lost_rows.length ? `${column ?? '-'}` : `${rule} ${column ?? '-'}`);
  const failed = new Set(fails.filter((c) => RELATIONS.has(c.rule)).map((c) => name(c.rule, c.column)));
  const want = new Set(key.failed.map(([rule, column]) => name(rule, column)));
  const relations = failed.size === want.size && [...want].every((x) => failed.has(x));
  if (!relations) misses.push(`failed relations: ${[...failed].sort()} should be ${[...want].sort()}`);
  const structure = [];
  for (const t of result.tables) if (key.tables[t.id] && t.state !== key.tables[t.id]) structure.push(`table ${t.id}: ${t.state}, should be ${key.tables[t.id]}`);
  if (result.report.year !== key.year) structure.push(`year ${result.report.year}, should be ${key.year}`);
  if (key.cells.length && result.report.form !== key.form) structure.push(`form ${result.report.form}, should be ${key.form}`);
  const missing = result.sections.filter((s) => s.state === 'missing').map((s) => s.id).sort();
  if (String(missing) !== String([...key.sections_missing].sort())) structure.push(`sections missing: ${missing}`);
  const errors = key.clean ? result.findings.filter((f) => f.severity === 'error').map((f) => `false error ${f.rule}: ${f.message}`) : [];
  return { right, all, relations, structure, errors, misses: [...misses, ...structure, ...errors], claims: claimsOf(key, result), faults: key.faults.map((f) => place(f, key, result)) };
}

// Claims by quantity and value; "N件，均已办结" may be read as closed or not.
function claimsOf(key, result) {
  const want = key.claims.filter((c) => c.quantity && c.low === undefined);
  const implied = (c) => c.quantity === 'requests.closed.total' && want.some((w) => w.quantity.startsWith('requests.new') && w.value === (c.value ?? c.low));
  const said = result.claims.filter((c) => c.quantity && !implied(c) && c.low === c.high);
  const left = [...said], misses = [];
  for (const w of want.filter((c) => !implied(c))) {
    const at = left.findIndex((c) => c.quantity === w.quantity && c.low === w.value);
    if (at < 0) misses.push(`claim not found: ${w.quantity} = ${w.value} «${w.text}»`); else left.splice(at, 1);
  }
  const truth = new Set(want.map((w) => `${w.quantity} ${w.value}`));
  const wrong = said.filter((c) => !truth.has(`${c.quantity} ${c.low}`)).map((c) => `claim not in the text: ${c.quantity} = ${c.low} «${c.text}»`);
  const wanted = want.filter((c) => !implied(c)).length;
  return { wanted, found: wanted - misses.length, said: said.length, right: said.length - wrong.length, misses: [...misses, ...wrong] };
}

// Was a fault noticed, and was the finger put on it?
function place(fault, key, result) {
  const cells = new Set(fault.cells?.map((c) => c.join('|')));
  const findings = result.findings.filter((f) => f.severity !== 'note');
  const failed = result.checks.filter((c) => c.verdict === 'fail');
  const touched = (list) => list?.some((x) => cells.has((x.cell ?? []).join('|')));
  let found, placed;
  if (fault.kind === 'percent_step') found = placed = findings.some((f) => PROSE.has(f.rule) && touches(f, fault.text));
  else if (fault.quantity) found = placed = failed.some((c) => c.rule === 'claim.cell' && c.quantity === fault.quantity);
  else if (fault.row) found = placed = result.tables.find((t) => t.id === fault.row[0])?.cells.every((c) => c.row !== fault.row[1] || c.value === null);
  else {
    found = failed.some((c) => RELATIONS.has(c.rule)) || failed.some((c) => c.rule === 'claim.cell' && key.claims_failed.includes(c.quantity));
    placed = result.diagnoses.some((d) => touched(d.changes)) || findings.some((f) => touched(f.operands));
  }
  return { kind: fault.kind, observable: fault.observable, found, placed };
}

const percent = (a, b) => (b ? `${((100 * a) / b).toFixed(2)} %` : '-').padStart(9);
const sum = (list, f) => list.reduce((total, x) => total + f(x), 0);
function groups(list, nameOf) {
  const out = new Map();
  for (const x of list) out.set(nameOf(x), [...(out.get(nameOf(x)) ?? []), x]);
  return [...out];
}

export function print(scored, verbose) {
  console.log(`${'shape'.padEnd(12)} reports     cells  relations  structure  clean with errors    claims found     right`);
  const line = (name, list) => {
    const clean = list.filter((s) => s.key.clean);
    console.log(`${name.padEnd(12)} ${String(list.length).padStart(7)} ${percent(sum(list, (s) => s.right), sum(list, (s) => s.all))}  ${percent(list.filter((s) => s.relations).length, list.length)}  ${percent(list.filter((s) => !s.structure.length).length, list.length)}  ${String(clean.filter((s) => s.errors.length).length).padStart(8)} of ${String(clean.length).padEnd(6)} ${percent(sum(list, (s) => s.claims.found), sum(list, (s) => s.claims.wanted))}  ${percent(sum(list, (s) => s.claims.right), sum(list, (s) => s.claims.said))}`);
  };
  for (const [name, list] of groups(scored, (s) => s.key.shape)) line(name, list);
  line('all', scored);
  const faults = scored.flatMap((s) => s.faults.map((f) => ({ ...f, relations: s.relations })));
  if (faults.length) console.log(`\n${'fault'.padEnd(18)}  drawn  observable      found      place   relations exact`);
  for (const [kind, list] of groups(faults, (f) => f.kind)) {
    const seen = list.filter((f) => f.observable);
    console.log(`${kind.padEnd(18)} ${String(list.length).padStart(6)} ${String(seen.length).padStart(11)}  ${percent(seen.filter((f) => f.found).length, seen.length)}  ${percent(seen.filter((f) => f.placed).length, seen.length)}       ${percent(list.filter((f) => f.relations).length, list.length)}`);
  }
  if (!verbose) return;
  const worst = scored.filter((s) => s.misses.length).sort((a, b) => b.misses.length - a.misses.length);
  for (const s of worst.slice(0, 40)) {
    console.log(`\n${s.key.file}`);
    for (const miss of s.misses.slice(0, 6)) console.log(`    ${miss}`);
    if (s.misses.length > 6) console.log(`    … ${s.misses.length} in all`);
  }
  const claims = scored.flatMap((s) => s.claims.misses.map((m) => `${s.key.file}: ${m}`));
  if (claims.length) console.log(`\nclaims\n${claims.slice(0, 40).map((m) => `    ${m}`).join('\n')}`);
}

function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: {
    dir: { type: 'string' }, count: { type: 'string', default: '690' }, seed: { type: 'string', default: '1' },
    shapes: { type: 'string' }, faults: { type: 'string', default: '0' }, only: { type: 'string', default: '' },
    verbose: { type: 'boolean', short: 'v' }, json: { type: 'boolean' },
  } });
  if (positionals.length !== 1) { console.error('usage: score.mjs BINARY [--dir DIR | --count N --seed S --shapes a,b --faults 0|1|2] [--only TEXT] [-v] [--json]'); process.exit(2); }
  const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'gouji-generated-'));
  try {
    if (!values.dir) generate({ out: dir, count: Number(values.count), seed: values.seed, shapes: values.shapes?.split(','), faults: Number(values.faults) });
    const keys = JSON.parse(readFileSync(join(dir, 'key.json'), 'utf8')).filter((key) => key.file.includes(values.only));
    const results = run(positionals[0], keys.map((key) => join(dir, key.file)));
    const scored = keys.map((key, i) => ({ key, ...judge(key, results[i]) }));
    if (values.json) console.log(JSON.stringify(scored.map(({ key, ...s }) => ({ file: key.file, shape: key.shape, seed: key.seed, ...s }))));
    else print(scored, values.verbose);
    process.exitCode = scored.every((s) => s.misses.length === 0) ? 0 : 1;
  } finally {
    if (!values.dir) rmSync(dir, { recursive: true });
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) main();
