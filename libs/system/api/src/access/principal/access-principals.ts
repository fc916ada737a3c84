import { Inject, Injectable } from '@nestjs/common';
import { type Principal, PrincipalSource } from '@steward/platform';
import { ApiTokenStore } from '../api-token/api-token.store.js';
import { OrgStore } from './org.store.js';
import { principalOf } from './user-principal.js';

/** Who is behind a session or an API token, from memory at most 5 s old; changes of this process count at once. */
@Injectable()
export class AccessPrincipals extends PrincipalSource {
  constructor(@Inject(OrgStore) private readonly org: OrgStore, @Inject(ApiTokenStore) private readonly tokens: ApiTokenStore) {
    super();
  }

  /** `sessionVersion`: of the token; when memory is older than it, or knows no such user, another process was faster and memory is renewed. */
  async byUser(userId: number, sessionVersion = 0): Promise<Principal | undefined> {
    const org = await this.org.current();
    const known = org.users.get(userId)?.sessionVersion ?? -1;
    return principalOf(known < sessionVersion ? await this.org.renewed() : org, userId);
  }

  async byApiToken(token: string, ip: string): Promise<Principal | undefined> {
    const found = await this.tokens.present(token, ip);
    if (!found) return undefined;
    const user = principalOf(await this.org.current(), found.userId);
    return user?.through(found.id, found.allows);
  }
}
