// Light or dark: as asked for, or as the system has it.

export type Theme = 'auto' | 'light' | 'dark';

const systemDark = matchMedia('(prefers-color-scheme: dark)');

export function shownTheme(theme: Theme): 'light' | 'dark' {
    if (theme === 'light' || theme === 'dark') return theme;
    return systemDark.matches ? 'dark' : 'light';
}

/** Gives what ends it. */
export function watchSystemTheme(run: () => void): () => void {
    systemDark.addEventListener('change', run);
    return () => systemDark.removeEventListener('change', run);
}
