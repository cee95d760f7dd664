// Running a program so that its output is both seen and kept.

import { spawn } from 'node:child_process';

/** Resolves to { status, output } when it has ended; never rejects. */
export function run([command, ...args], { quiet = false } = {}) {
    return new Promise((resolve) => {
        const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
        const pieces = [];
        const keep = (target) => (piece) => {
            pieces.push(piece);
            if (!quiet) target.write(piece);
        };
        child.stdout.on('data', keep(process.stdout));
        child.stderr.on('data', keep(process.stderr));
        child.on('error', (error) => resolve({ status: 1, output: error.message }));
        child.on('close', (code) =>
            resolve({ status: code ?? 1, output: Buffer.concat(pieces).toString('utf8') }),
        );
    });
}
