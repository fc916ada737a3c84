/** Types of mariadb.mjs for the specs and the end-to-end harness. */
export interface Mariadb {
  readonly port: number;
  readonly pid: number;
  readonly socket: string;
  url(database?: string): string;
  createDatabase(name: string): Promise<void>;
  dropDatabase(name: string): Promise<void>;
  kill9(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}
export function startMariadb(options?: { dir?: string; durable?: boolean; port?: number }): Promise<Mariadb>;
export function createDatabase(adminUrl: string, name: string): Promise<string>;
export function dropDatabase(adminUrl: string, name: string): Promise<void>;
