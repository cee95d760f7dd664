// How the page looks. Kept on the root element only: nothing is stored.

export type Theme = 'auto' | 'light' | 'dark';

const kNext: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };
const systemDark = matchMedia('(prefers-color-scheme: dark)');

export function nextTheme(theme: Theme): Theme {
    return kNext[theme];
}

export function showTheme(theme: Theme): void {
    const shown = theme === 'auto' ? (systemDark.matches ? 'dark' : 'light') : theme;
    document.documentElement.dataset.theme = shown;
}

export function whenSystemThemeChanges(run: () => void): void {
    systemDark.addEventListener('change', run);
}

export function showLarger(larger: boolean): void {
    document.documentElement.dataset.text = larger ? 'larger' : 'normal';
}
