// Finding files of this repository.

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** The command line under test: the one just built, or another that GOUJI names. */
export const binary = process.env.GOUJI ?? join(root, 'build/native/gouji');

/** All files under a folder of the repository whose name matches, in order of name. */
export function files(folder, pattern) {
    let entries;
    try {
        entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
    } catch {
        return [];
    }
    return entries
        .filter((entry) => entry.isFile() && pattern.test(entry.name))
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .sort();
}
