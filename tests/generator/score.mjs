#!/usr/bin/env node
// Scores the checker on generated reports: cells by shape, false alarms on clean reports, failed
// relations, places and causes by kind of fault, each rule's right and wrong words.
//
//   node tests/generator/score.mjs build/native/gouji [--dir DIR | --count N --seed S --shapes a,b --faults 0|1|2] [--jobs N] [-v] [--json]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { generate } from './index.mjs';
import { judge } from './judge.mjs';
import { print } from './summary.mjs';
import { merge, tally } from './tally.mjs';

const BATCH = 300;

// The binary runs once for some hundred files.
function check(binary, files) {
  const done = spawnSync(binary, ['check', '--format', 'jsonl', ...files], { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (done.status !== 0 && done.status !== 1) throw new Error(`${binary}: exit ${done.status} ${done.signal ?? ''}: ${done.stderr.slice(0, 300)}`);
  const lines = done.stdout.split('\n').filter(Boolean);
  if (lines.length !== files.length) throw new Error(`${lines.length} results for ${files.length} files from ${files[0]}`);
  return lines.map((line) => JSON.parse(line));
}

function scoreFolder(binary, dir, only) {
  const keys = JSON.parse(readFileSync(join(dir, 'key.json'), 'utf8')).filter((key) => key.file.includes(only));
  const judged = [];
  for (let i = 0; i < keys.length; i += BATCH) {
    const batch = keys.slice(i, i + BATCH);
    check(binary, batch.map((key) => join(dir, key.file))).forEach((result, n) => judged.push(judge(batch[n], result)));
  }
  return tally(judged);
}

// Reports `from` to `to` of a run, written to a folder of their own that is gone afterwards.
function scorePart({ binary, only = '', ...options }) {
  const dir = mkdtempSync(join(tmpdir(), 'gouji-generated-'));
  try {
    generate({ out: dir, ...options });
    return scoreFolder(binary, dir, only);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

// The tally of `count` reports; `jobs` threads share them.
export async function score({ count, jobs = 1, ...options }) {
  if (jobs <= 1) return scorePart({ from: 0, to: count, ...options });
  const parts = Array.from({ length: jobs }, (_, n) => ({ ...options, from: Math.floor((count * n) / jobs), to: Math.floor((count * (n + 1)) / jobs) }));
  return merge(await Promise.all(parts.map((part) => new Promise((resolve, reject) => {
    new Worker(fileURLToPath(import.meta.url), { workerData: part }).on('message', resolve).on('error', reject);
  }))));
}

const USAGE = 'usage: score.mjs BINARY [--dir DIR | --count N --seed S --shapes a,b --faults 0|1|2] [--only TEXT] [--jobs N] [-v] [--json]';

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: {
    dir: { type: 'string' }, count: { type: 'string', default: '690' }, seed: { type: 'string', default: '1' },
    shapes: { type: 'string' }, faults: { type: 'string', default: '0' }, only: { type: 'string', default: '' },
    jobs: { type: 'string', default: '1' }, verbose: { type: 'boolean', short: 'v' }, json: { type: 'boolean' },
  } });
  if (positionals.length !== 1) { console.error(USAGE); process.exit(2); }
  const [binary] = positionals, { dir, only, seed, shapes } = values;
  const found = dir ? scoreFolder(binary, dir, only)
    : await score({ binary, count: Number(values.count), seed, shapes: shapes?.split(','), faults: Number(values.faults), only, jobs: Number(values.jobs) });
  if (values.json) console.log(JSON.stringify(found));
  else print(found, values.verbose);
  process.exitCode = found.misses.length ? 1 : 0;
}

if (!isMainThread) parentPort.postMessage(scorePart(workerData));
else if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
