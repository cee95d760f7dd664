// The house has an order (tests/layers.mjs); this holds it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import test from 'node:test';

import { files, root } from './files.mjs';
import { complaints } from './layers.mjs';

const sources = [...files('src', /\.(cpp|h)$/), ...files('bindings', /\.(cpp|h)$/)].filter(
    (file) => !/node_modules|dist/.test(file),
);

test('every folder includes only itself and what stands before it', () => {
    assert.ok(sources.length > 10, 'the sources were found');
    const all = sources.flatMap((file) => {
        const path = relative(root, file).split(sep).join('/').replace(/^src\//, '');
        return complaints(path, readFileSync(file, 'utf8'));
    });
    assert.deepEqual(all, []);
});

test('a forbidden include is noticed', () => {
    const wrong = [
        ['text/fold.h', '#include "form/form.h"'],
        ['form/load.cpp', '#include "message/catalogue.h"'],
        ['report/read.cpp', '#include "check.h"'],
        ['report/read.cpp', '  #  include <unicode/uchar.h>'],
        ['report/tables/bind.cpp', '#include "report/prose/claims.h"'],
        ['check/sum.cpp', '#include <nlohmann/json.hpp>'],
        ['output/text.cpp', '#include <iostream>'],
        ['cli/main.cpp', '#include "bindings/gouji.h"'],
        ['extra/new.cpp', ''],
    ];
    for (const [path, text] of wrong) assert.equal(complaints(path, text).length, 1, path + text);
});

test('what the order allows is left in peace', () => {
    const right = [
        ['text/fold.cpp', '#include "text/fold.h"\n#include "fold_table.h"\n#include <unicode/uchar.h>'],
        ['form/load.cpp', '#include "embedded.h"\n#include <nlohmann/json.hpp>\n#include "text/span.h"'],
        ['report/tables/bind.cpp', '#include "report/tables/align.h"\n#include "report/report.h"'],
        ['report/read.cpp', '#include "report/prose/claims.h"\n#include "report/tables/align.h"'],
        ['check.h', '#include "output/result.h"'],
        ['bindings/gouji.cpp', '#include <emscripten/bind.h>\n#include "check.h"'],
    ];
    for (const [path, text] of right) assert.deepEqual(complaints(path, text), [], path);
});
