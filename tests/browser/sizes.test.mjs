// What is handed out stays small.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';

import { root } from '../files.mjs';

const atMost = (bytes, limit) => assert.ok(bytes <= limit, `${bytes} bytes, ${limit} allowed`);

test('the WebAssembly module', () => {
    const module = readFileSync(join(root, 'bindings/dist/gouji.wasm'));
    atMost(module.length, 550_000);
    atMost(gzipSync(module, { level: 9 }).length, 200_000);
});

test('the offline file', () => {
    atMost(statSync(join(root, 'build/gouji.html')).size, 1_000_000);
});

test('the npm package', () => {
    const told = execFileSync('npm', ['pack', '--dry-run', '--json', '-w', 'bindings'], { cwd: root });
    atMost(JSON.parse(told)[0].size, 400_000);
});
