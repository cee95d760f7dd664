#!/usr/bin/env node
// Scores the checker on generated reports: cells by shape, false errors on clean reports, failed
// relations and places by kind of fault. Runs the binary once for some hundred files.
//
//   node tests/generator/score.mjs build/native/gouji [--dir DIR | --count N --seed S --shapes a,b --faults 0|1|2] [-v] [--json]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './index.mjs';
import { print } from './summary.mjs';

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

// Cells right, wrong, or read although they are not there.
function cellsOf(key, got) {
  const unsure = new Set(key.unsure.map((c) => c.join('|')));
  const sure = key.cells.filter(([t, r, c]) => !unsure.has(`${t}|${r}|${c}`));
  const misses = [];
  for (const [t, r, c, value] of sure) {
    const cell = got.get(`${t}|${r}|${c}`);
    const ok = value === null ? cell && cell.value === null : cell?.state === 'read' && Math.abs(cell.value - value) < 1e-9;
    if (!ok) misses.push(`${t}.${r}.${c}: should be ${value ?? 'blank'}, is ${cell ? `${cell.state} ${cell.value}` : 'absent'}`);
  }
  for (const [t, r] of key.lost_rows) {
    const read = [...got].some(([id, c]) => id.startsWith(`${t}|${r}|`) && c.value !== null);
    if (read) misses.push(`${t}.${r}: is not in the text, but was read`);
  }
  const all = sure.length + key.lost_rows.length;
  return { all, right: all - misses.length, misses };
}

// The failed relations, no more and no fewer; where rows are lost, either of a column's two
// relations may carry the proof.
function relationMisses(key, result) {
  const name = (rule, column) => (key.lost_rows.length ? `${column ?? '-'}` : `${rule} ${column ?? '-'}`);
  const fails = result.checks.filter((c) => c.verdict === 'fail' && RELATIONS.has(c.rule));
  const failed = new Set(fails.map((c) => name(c.rule, c.column)));
  const want = new Set(key.failed.map(([rule, column]) => name(rule, column)));
  const same = failed.size === want.size && [...want].every((x) => failed.has(x));
  return same ? [] : [`failed relations: ${[...failed].sort()} should be ${[...want].sort()}`];
}

function structureMisses(key, result) {
  const out = [];
  for (const t of result.tables) {
    if (key.tables[t.id] && t.state !== key.tables[t.id]) out.push(`table ${t.id}: ${t.state}, should be ${key.tables[t.id]}`);
  }
  if (result.report.year !== key.year) out.push(`year ${result.report.year}, should be ${key.year}`);
  if (key.cells.length && result.report.form !== key.form) out.push(`form ${result.report.form}, should be ${key.form}`);
  const missing = result.sections.filter((s) => s.state === 'missing').map((s) => s.id).sort();
  if (String(missing) !== String([...key.sections_missing].sort())) out.push(`sections missing: ${missing}`);
  return out;
}

// Everything said about one report.
export function judge(key, result) {
  const got = new Map(result.tables.flatMap((t) => t.cells.map((c) => [`${t.id}|${c.row}|${c.column}`, c])));
  const cells = cellsOf(key, got), relations = relationMisses(key, result), structure = structureMisses(key, result);
  const errors = result.findings.filter((f) => key.clean && f.severity === 'error').map((f) => `false error ${f.rule}: ${f.message}`);
  return {
    right: cells.right, all: cells.all, relations: relations.length === 0, structure, errors,
    misses: [...cells.misses, ...relations, ...structure, ...errors],
    claims: claimsOf(key, result), faults: key.faults.map((f) => place(f, key, result)),
  };
}

// Claims by quantity and value; "N件，均已办结" may be read as closed or not.
function claimsOf(key, result) {
  const want = key.claims.filter((c) => c.quantity && c.low === undefined);
  const received = new Set(want.filter((w) => w.quantity.startsWith('requests.new')).map((w) => w.value));
  const implied = (c) => c.quantity === 'requests.closed.total' && received.has(c.value ?? c.low);
  const said = result.claims.filter((c) => c.quantity && !implied(c) && c.low === c.high);
  const left = [...said], misses = [];
  for (const w of want.filter((c) => !implied(c))) {
    const at = left.findIndex((c) => c.quantity === w.quantity && c.low === w.value);
    if (at < 0) misses.push(`claim not found: ${w.quantity} = ${w.value} «${w.text}»`); else left.splice(at, 1);
  }
  const truth = new Set(want.map((w) => `${w.quantity} ${w.value}`));
  const wrong = said.filter((c) => !truth.has(`${c.quantity} ${c.low}`))
    .map((c) => `claim not in the text: ${c.quantity} = ${c.low} «${c.text}»`);
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
  const row = (id) => result.tables.find((t) => t.id === id).cells.filter((c) => c.row === fault.row[1]);
  if (fault.kind === 'percent_step') found = placed = findings.some((f) => PROSE.has(f.rule) && touches(f, fault.text));
  else if (fault.quantity) found = placed = failed.some((c) => c.rule === 'claim.cell' && c.quantity === fault.quantity);
  else if (fault.row) found = placed = row(fault.row[0]).every((c) => c.value === null);
  else {
    found = failed.some((c) => RELATIONS.has(c.rule) || (c.rule === 'claim.cell' && key.claims_failed.includes(c.quantity)));
    placed = result.diagnoses.some((d) => touched(d.changes)) || findings.some((f) => touched(f.operands));
  }
  return { kind: fault.kind, observable: fault.observable, found, placed };
}

const USAGE = 'usage: score.mjs BINARY [--dir DIR | --count N --seed S --shapes a,b --faults 0|1|2] [--only TEXT] [-v] [--json]';

function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: {
    dir: { type: 'string' }, count: { type: 'string', default: '690' }, seed: { type: 'string', default: '1' },
    shapes: { type: 'string' }, faults: { type: 'string', default: '0' }, only: { type: 'string', default: '' },
    verbose: { type: 'boolean', short: 'v' }, json: { type: 'boolean' },
  } });
  if (positionals.length !== 1) { console.error(USAGE); process.exit(2); }
  const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'gouji-generated-'));
  try {
    if (!values.dir) {
      generate({ out: dir, count: Number(values.count), seed: values.seed, shapes: values.shapes?.split(','), faults: Number(values.faults) });
    }
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

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
