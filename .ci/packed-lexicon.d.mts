import type { Plugin } from 'esbuild';

export function packedModule(): Promise<string>;
export function packedLexicon(): Plugin;
