import type { Language } from 'gouji';

import { en } from './en';
import { zh, type Words } from './zh';

export type { Words };

export const words: Record<Language, Words> = { zh, en };
