// clang-tidy 14 has nothing to say of the core, by .clang-tidy. Its analyzer takes minutes more
// and is left to npm run tidy.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import test from 'node:test';

import { files, root } from './files.mjs';

const run = (command, ...args) => spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
const source = join(root, 'src');
const rooms = new Set(files('src', /\.cpp$/).map((file) => relative(source, file).split('/')[0]));

test('what clang needs to know is written by CMake', () => {
    assert.ok(rooms.size > 8, 'the rooms were found');
    assert.equal(run('cmake', '--preset', 'asan', '--log-level=NOTICE').status, 0);
});

for (const room of rooms) {
    test(`clang-tidy has nothing to say of src/${room}`, () => {
        const { status, stdout } = run(
            'run-clang-tidy-14', '-quiet', '-p', 'build/asan', '-checks=-clang-analyzer-*', `${source}/${room}`,
        );
        assert.match(stdout, /clang-tidy/, 'sources were found');
        assert.deepEqual(stdout.split('\n').filter((line) => /(warning|error):/.test(line)), []);
        assert.equal(status, 0);
    });
}
