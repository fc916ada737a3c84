/** Types of environment.mjs for the end-to-end harness. */
export function findProgram(...names: string[]): string | undefined;
export function findChromium(): string | undefined;
export function findMariadb(): { server: string | undefined; install: string | undefined; client: string | undefined };
export function missing(): { what: string; packages: string[] }[];
