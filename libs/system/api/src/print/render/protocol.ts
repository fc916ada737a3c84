import type { Sheet } from './sheet.js';

/** One order to the rendering process. */
export interface RenderOrder { id: number; /** One after the other in one file; all of one paper. */ sheets: readonly Sheet[] }
/** Its answer; `ready` comes once, when fonts and libraries are loaded. */
export type RenderAnswer = { kind: 'ready' } | { kind: 'pdf'; id: number; pdf: Uint8Array; pages: number } | { kind: 'error'; id: number; message: string };
