#!/usr/bin/env node
// Writes generated reports and their key.json into a folder; see README.md.
import { parseArgs } from 'node:util';
import { generate, SHAPES } from './index.mjs';

const { values } = parseArgs({ options: {
  out: { type: 'string' }, count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' },
  shapes: { type: 'string' }, faults: { type: 'string', default: '0' }, help: { type: 'boolean', short: 'h' },
} });
const shapes = values.shapes ? values.shapes.split(',') : [...SHAPES.keys()];
const unknown = shapes.find((name) => !SHAPES.has(name));
if (values.help || !values.out || unknown) {
  console.error(unknown ? `no shape is called ${unknown}` : 'usage: cli.mjs --out DIR --count N --seed S [--shapes a,b] [--faults 0|1|2]');
  console.error(`shapes: ${[...SHAPES.keys()].join(' ')}`);
  process.exit(values.help ? 0 : 2);
}
const keys = generate({ out: values.out, to: Number(values.count), seed: values.seed, shapes, faults: Number(values.faults) });
console.log(`${keys.length} reports in ${values.out}`);
