import type { Language } from 'gouji';

import { words as ofElement, type Words as ElementWords } from '@element/words';

import { en } from './en';
import { zh, type Words as PageWords } from './zh';

export type Words = ElementWords & PageWords;

export const words: Record<Language, Words> = {
    zh: { ...ofElement.zh, ...zh },
    en: { ...ofElement.en, ...en },
};
