// The C++ sources are set as clang-format 14 sets them, by .clang-format.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

import { files, root } from './files.mjs';

const sources = ['cmake', 'src', 'bindings', 'tests'].flatMap((folder) =>
    files(folder, /\.(cpp|h)$/).filter((file) => !/node_modules|dist/.test(file)),
);

test('every source is set by .clang-format', () => {
    assert.ok(sources.length > 100, 'the sources were found');
    const { status, stderr } = spawnSync('clang-format-14', ['--dry-run', '-Werror', ...sources], {
        cwd: root,
        encoding: 'utf8',
    });
    assert.equal(stderr, '');
    assert.equal(status, 0, 'clang-format-14 ran');
});
