// The rules, as the tables of the READMEs list them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './files.mjs';

export const rulesIn = (file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^\| `([a-z_]+\.[a-z_]+)` \|/gm)].map(([, rule]) => rule);
