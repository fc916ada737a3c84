/** Row scope of a permission: the owners whose rows are seen, or everybody's. */
export type Owners = readonly number[] | 'all';

/** Who is asking, with everything rights need; loaded by the system domain, remembered ≤ 5 s. */
export interface Principal {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly departmentId: number | null;
  readonly sessionVersion: number;
  readonly mustChangePassword: boolean;
  readonly permissions: ReadonlySet<string>;
  /** Owners seen under a code: the widest scope among the roles that grant it (architecture.md 6.6). Empty without the code. */
  owners(code: string): Owners;
  /** Set for API tokens: rights are the token's scopes ∩ the user's. */
  readonly tokenId?: number;
}

/** Port of the system domain: users, roles and tokens are its rows. */
export abstract class PrincipalSource {
  /** The enabled user of a session, or undefined. A session version other than the remembered one makes the source look again. */
  abstract byUser(userId: number, sessionVersion?: number): Promise<Principal | undefined>;
  /** The principal of an API token (`stw_…`), or undefined when unknown, expired, or from a foreign address. */
  abstract byApiToken(token: string, ip: string): Promise<Principal | undefined>;
}
