// The same text gives the same JSON, byte for byte, from the command line and from
// WebAssembly.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

import { createChecker } from 'gouji';

import { binary } from './files.mjs';
import { samples } from './samples.mjs';

const checker = await createChecker();

function native(bytes, language) {
    const run = spawnSync(binary, ['check', '--format', 'json', '--lang', language, '-'], {
        input: bytes,
        maxBuffer: 2 ** 30,
    });
    assert.ok(run.status === 0 || run.status === 1, `exit ${run.status}: ${run.stderr}`);
    return run.stdout.toString('utf8').replace(/\n$/, '');
}

/** Equal, or else a message that shows the first difference and not two long texts. */
function assertSame(one, other) {
    if (one === other) return;
    let at = 0;
    while (one[at] === other[at]) at++;
    const around = (text) => text.slice(Math.max(0, at - 80), at + 80);
    assert.fail(`they part at ${at}:\n  native ${around(one)}\n  wasm   ${around(other)}`);
}

for (const { name, text, bytes } of samples) {
    // The command line takes this for HTML, the package for what it says it is.
    if (/^\s*</.test(text)) continue;
    test(name, () => {
        for (const language of ['zh', 'en']) {
            const json = checker.checkJson(text, { language });
            assertSame(native(Buffer.from(text, 'utf8'), language), json);
            if (bytes) assertSame(native(bytes, language), json);
        }
    });
}

test('the forms are the same', () => {
    const { stdout } = spawnSync(binary, ['forms'], { encoding: 'utf8' });
    const listed = stdout.trim().split('\n').map((line) => line.split('\t'));
    assert.deepEqual(listed, checker.forms.map((form) => [form.id, form.name.zh]));
});

test('the version is the same', () => {
    const run = spawnSync(binary, ['--version'], { encoding: 'utf8' });
    assert.ok(run.stdout.includes(checker.version), `${run.stdout} against ${checker.version}`);
});
