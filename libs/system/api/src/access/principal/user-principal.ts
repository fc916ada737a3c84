import type { DataScope } from '@steward/kernel';
import type { Owners, Principal } from '@steward/platform';
import type { Org, OrgUser } from './org.js';
import type { Rights } from './rights.js';

const NOBODY: Owners = [];

/** A signed-in user with the rights of the moment; the sets of owners are worked out when first asked for. */
export class UserPrincipal implements Principal {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly departmentId: number | null;
  readonly sessionVersion: number;
  readonly mustChangePassword: boolean;
  readonly permissions: ReadonlySet<string>;
  private readonly byScopes: Map<string, Owners>;

  constructor(private readonly org: Org, user: OrgUser, private readonly rights: Rights, readonly tokenId?: number, shared = new Map<string, Owners>()) {
    this.id = user.id;
    this.username = user.username;
    this.name = user.name;
    this.departmentId = user.departmentId;
    this.sessionVersion = user.sessionVersion;
    this.mustChangePassword = user.mustChangePassword;
    this.permissions = new Set(rights.keys());
    this.byScopes = shared;
  }

  owners(code: string): Owners {
    const scopes = this.rights.get(code);
    if (!scopes) return NOBODY;
    const key = [...scopes].sort().join();
    let found = this.byScopes.get(key);
    if (!found) this.byScopes.set(key, (found = this.org.owners(this.id, scopes)));
    return found;
  }

  /** Scopes under which a code is held. */
  scopes(code: string): ReadonlySet<DataScope> | undefined {
    return this.rights.get(code);
  }

  /** The same user through an API token: only the codes its scopes name. */
  through(tokenId: number, allows: (code: string) => boolean): UserPrincipal {
    const user = this.org.users.get(this.id);
    if (!user) throw new Error(`User ${this.id} is not in the organisation`);
    return new UserPrincipal(this.org, user, new Map([...this.rights].filter(([code]) => allows(code))), tokenId, this.byScopes);
  }
}

/** The principal of an enabled user, or undefined; kept as long as the state of the organisation it comes from. */
export function principalOf(org: Org, userId: number): UserPrincipal | undefined {
  const user = org.users.get(userId);
  if (!user || !user.enabled || user.deleted) return undefined;
  let p = org.memo.get(userId) as UserPrincipal | undefined;
  if (!p) org.memo.set(userId, (p = new UserPrincipal(org, user, org.rightsOf(userId))));
  return p;
}
