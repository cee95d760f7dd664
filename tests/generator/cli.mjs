#!/usr/bin/env node
// node tests/generator/cli.mjs --out DIR --count N --seed S [--shapes a,b] [--faults 0|1|2]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { make, SHAPES } from './index.mjs';

const { values } = parseArgs({ options: {
  out: { type: 'string' }, count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' },
  shapes: { type: 'string' }, faults: { type: 'string', default: '0' }, help: { type: 'boolean', short: 'h' },
} });
const names = values.shapes ? values.shapes.split(',') : [...SHAPES.keys()];
const unknown = names.find((name) => !SHAPES.has(name));
if (values.help || !values.out || unknown) {
  console.error(unknown ? `no shape is called ${unknown}` : 'usage: cli.mjs --out DIR --count N --seed S [--shapes a,b] [--faults 0|1|2]');
  console.error(`shapes: ${[...SHAPES.keys()].join(' ')}`);
  process.exit(values.help ? 0 : 2);
}

mkdirSync(values.out, { recursive: true });
const keys = [];
for (let i = 0; i < Number(values.count); i++) {
  const shape = names[i % names.length];
  const report = make({ seed: `${values.seed}-${i}`, shape, faults: Number(values.faults) });
  report.key.file = `${String(i).padStart(5, '0')}_${shape}.${report.extension}`;
  writeFileSync(join(values.out, report.key.file), report.bytes ?? report.text);
  keys.push(report.key);
}
writeFileSync(join(values.out, 'key.json'), `[\n${keys.map((key) => JSON.stringify(key)).join(',\n')}\n]\n`);
console.log(`${keys.length} reports in ${values.out}`);
