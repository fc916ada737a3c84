import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Transactional, clock, fault, forbidden, invalid, notFound, principal, record } from '@steward/platform';
import { AccessErrors } from '../access.errors.js';
import { demandSession } from '../auth/auth.service.js';
import { allPermissions } from '../permission/permission-registry.js';
import { OrgStore } from '../principal/org.store.js';
import type { ApiTokenView, CreateApiToken, CreatedApiTokenView } from './api-token.dto.js';
import { type ApiToken, apiTokenTable } from './api-token.entity.js';
import { hashOf, isNetwork, scopeCovers } from './api-token.rules.js';
import { ApiTokenStore } from './api-token.store.js';

const MOST_MS = 366 * 86_400_000;

/** Keys for other systems. Everybody sees and revokes his own; `system.api_token.view` and `.delete` reach everybody's. */
@Injectable()
export class ApiTokenService {
  constructor(@Inject(ApiTokenStore) private readonly store: ApiTokenStore, @Inject(OrgStore) private readonly org: OrgStore) {}

  async list(): Promise<ApiTokenView[]> {
    const p = principal();
    const rows = await apiTokenTable.all(p.permissions.has('system.api_token.view') ? {} : { userId: p.id }, { orderBy: 'id DESC', limit: 1_000 });
    return Promise.all(rows.map((r) => this.view(r)));
  }

  async get(id: number): Promise<ApiTokenView> {
    const row = await found(id);
    const p = principal();
    if (row.userId !== p.id && !p.permissions.has('system.api_token.view')) throw notFound();
    return this.view(row);
  }

  /** Throws 422 for unknown scopes and addresses, 403 for scopes the caller holds nothing of. */
  @Transactional()
  async create(body: CreateApiToken): Promise<CreatedApiTokenView> {
    demandSession();
    const expiresAt = new Date(body.expiresAt).toISOString();
    judge({ ...body, expiresAt });
    const secret = randomBytes(32).toString('base64url');
    const id = await apiTokenTable.insert({ userId: principal().id, name: body.name, secretHash: hashOf(secret), scopes: [...new Set(body.scopes)], ipList: [...new Set(body.ipList ?? [])], expiresAt });
    record({ entity: 'api_token', entityId: id, action: 'create', changes: { name: [null, body.name], scopes: [null, body.scopes], expiresAt: [null, expiresAt] } });
    return { ...(await this.view(await found(id))), token: `stw_${id}_${secret}` };
  }

  /** Works no more, at once; the row stays for the audit trail. */
  @Transactional()
  async revoke(id: number): Promise<void> {
    demandSession();
    const row = await found(id);
    const p = principal();
    if (row.userId !== p.id && !p.permissions.has('system.api_token.delete')) throw notFound();
    if (row.revokedAt !== null) throw AccessErrors.tokenRevoked();
    await apiTokenTable.update(id, row.version, { revokedAt: clock.stamp() });
    this.store.changed(id);
    record({ entity: 'api_token', entityId: id, action: 'revoke' });
  }

  private async view(r: ApiToken): Promise<ApiTokenView> {
    const user = (await this.org.current()).users.get(r.userId);
    return { id: r.id, version: r.version, name: r.name, userId: r.userId, userName: user?.name ?? null, scopes: r.scopes, ipList: r.ipList, expiresAt: r.expiresAt, lastUsedAt: r.lastUsedAt, revokedAt: r.revokedAt, createdAt: r.createdAt };
  }
}

async function found(id: number): Promise<ApiToken> {
  const row = await apiTokenTable.find({ id });
  if (!row) throw notFound();
  return row;
}

function judge(body: CreateApiToken): void {
  const now = clock.now().getTime();
  const until = Date.parse(body.expiresAt);
  const codes = allPermissions().flatMap((m) => m.codes);
  const faults = [
    ...(body.scopes.length > 0 ? [] : [fault('/scopes', 'required')]),
    ...body.scopes.flatMap((s, i) => (codes.some((c) => scopeCovers(s, c)) ? [] : [fault(`/scopes/${i}`, 'enum')])),
    ...(until > now && until <= now + MOST_MS ? [] : [fault('/expiresAt', 'token_expiry')]),
    ...(body.ipList ?? []).flatMap((ip, i) => (isNetwork(ip) ? [] : [fault(`/ipList/${i}`, 'network')])),
  ];
  if (faults.length > 0) throw invalid(...faults);
  const held = principal().permissions;
  const idle = body.scopes.find((s) => !codes.some((c) => scopeCovers(s, c) && held.has(c)));
  if (idle !== undefined) throw forbidden(idle);
}
