/** The repository's NOTICE, put in by the build; empty where there is none. */
declare const __NOTICE__: string;
