import { Injectable } from '@nestjs/common';
import { clock, database, transaction } from '@steward/platform';
import { type ApiToken, apiTokenTable } from './api-token.entity.js';
import { addressAllowed, hashOf, sameHash, scopeCovers, splitToken } from './api-token.rules.js';

const REMEMBER_MS = 5_000;
const MOST = 1_000;
const USE_MS = 60_000;

export interface PresentedToken { id: number; userId: number; allows: (code: string) => boolean }

/** Rows of API tokens, and a memory of ≤ 5 s of those in use. */
@Injectable()
export class ApiTokenStore {
  private readonly held = new Map<number, { row: ApiToken | undefined; until: number; codes: Map<string, boolean> }>();
  private readonly noted = new Map<number, number>();

  /** The token behind a text, if it is right, alive and comes from an address it may come from. */
  async present(text: string, ip: string): Promise<PresentedToken | undefined> {
    const parts = splitToken(text);
    if (!parts) return undefined;
    const { row, codes } = await this.remembered(parts.id);
    if (!row || !sameHash(row.secretHash, hashOf(parts.secret))) return undefined;
    if (row.revokedAt !== null || row.expiresAt <= clock.stamp() || !addressAllowed(ip, row.ipList)) return undefined;
    this.noteUse(row.id);
    return { id: row.id, userId: row.userId, allows: (code) => remember(codes, code, () => row.scopes.some((s) => scopeCovers(s, code))) };
  }

  /** Forgets a token once the open unit of work is committed. */
  changed(id: number): void {
    database.unit.afterCommit(() => { this.held.delete(id); });
  }

  private async remembered(id: number): Promise<{ row: ApiToken | undefined; codes: Map<string, boolean> }> {
    const now = performance.now();
    const hit = this.held.get(id);
    if (hit && now < hit.until) return hit;
    if (this.held.size >= MOST) this.held.clear();
    const made = { row: await apiTokenTable.find({ id }), until: now + REMEMBER_MS, codes: hit?.codes ?? new Map<string, boolean>() };
    this.held.set(id, made);
    return made;
  }

  /** Written at most once a minute and beside the request: it must not wait for it. */
  private noteUse(id: number): void {
    const now = performance.now();
    if (now - (this.noted.get(id) ?? -USE_MS) < USE_MS) return;
    if (this.noted.size >= MOST) this.noted.clear();
    this.noted.set(id, now);
    const at = clock.stamp();
    transaction(() => apiTokenTable.change({ id }, { lastUsedAt: at })).catch(() => { this.noted.delete(id); });
  }
}

function remember(memory: Map<string, boolean>, code: string, work: () => boolean): boolean {
  let found = memory.get(code);
  if (found === undefined) memory.set(code, (found = work()));
  return found;
}
