// How many tests passed, failed and were skipped, read from what their runner printed.

const sum = (output, pattern) =>
    [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

/** GoogleTest, one summary for each program, in the lines that ctest -V numbers. */
export function fromGoogleTest(output) {
    const ran = sum(output, /^\d+: \[={10}\] (\d+) tests? .* ran\./gm);
    const passed = sum(output, /^\d+: \[ {2}PASSED {2}\] (\d+) tests?\./gm);
    const skipped = sum(output, /^\d+: \[ {2}SKIPPED \] (\d+) tests?[.,]/gm);
    return { passed, failed: ran - passed - skipped, skipped };
}

/** Node's runner, in either of its formats. */
export function fromNode(output) {
    const count = (name) => sum(output, new RegExp(`^(?:ℹ|#) ${name} (\\d+)$`, 'gm'));
    return {
        passed: count('pass'),
        failed: count('fail') + count('cancelled'),
        skipped: count('skipped') + count('todo'),
    };
}
