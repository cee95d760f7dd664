// How the page looks. Kept on the root element only: nothing is stored.

import { shownTheme, type Theme } from '@element/theme';

const kNext: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

export function nextTheme(theme: Theme): Theme {
    return kNext[theme];
}

export function showTheme(theme: Theme): void {
    document.documentElement.dataset.theme = shownTheme(theme);
}

export function showLarger(larger: boolean): void {
    document.documentElement.dataset.text = larger ? 'larger' : 'normal';
}
