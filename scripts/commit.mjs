// Which commit is measured.

import { execFileSync } from 'node:child_process';

/** Its short name, with a + where files differ from it. */
export function commit() {
    const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') ? '+' : '');
}
