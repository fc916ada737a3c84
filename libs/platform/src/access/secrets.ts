import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Entity } from 'typeorm';
import { CodeColumn, LongTextColumn, Table, isDuplicate, transaction } from '../database/index.js';

/** Secrets that all processes of one installation share; a second process on the same database must accept the same tokens. */
@Entity('secret')
export class SecretRow {
  @CodeColumn(32, { primary: true }) name: string;
  @LongTextColumn({ nullable: false }) value: string;
}

const secretTable = new Table(SecretRow);

/** Keys made at the first start. The key that signs sessions lies outside the database (data/secrets.json, 0600) unless several processes share one. */
export class Secrets {
  private constructor(readonly jwtKey: string) {}

  /** With the embedded database the key is a file beside it; with a shared one it is a row, so that every process has the same. */
  static async load(dataDir: string, shared: boolean): Promise<Secrets> {
    return new Secrets(shared ? await fromDatabase() : fromFile(join(dataDir, 'secrets.json')));
  }
}

function fromFile(file: string): string {
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { jwtKey: string }).jwtKey;
  const jwtKey = randomBytes(32).toString('base64url');
  writeFileSync(`${file}.new`, JSON.stringify({ jwtKey }), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return jwtKey;
}

async function fromDatabase(): Promise<string> {
  const have = await secretTable.find({ name: 'jwt' });
  if (have) return have.value;
  try {
    await transaction(() => secretTable.insert({ name: 'jwt', value: randomBytes(32).toString('base64url') }));
  } catch (e) {
    if (!isDuplicate(e)) throw e;
  }
  return (await secretTable.find({ name: 'jwt' }))?.value ?? fail();
}

function fail(): never {
  throw new Error('The session key could not be stored');
}
