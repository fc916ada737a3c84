import { Injectable } from '@nestjs/common';
import { context } from '@steward/platform';
import { type LoginReason, loginLogTable } from './login-log.entity.js';

export interface LoginFact { userId: number; username: string; success: boolean; reason: LoginReason }

@Injectable()
export class LoginLogStore {
  /** Notes a sign-in or a failed one, with address and browser of the request; inside a unit of work. */
  async write(fact: LoginFact): Promise<void> {
    const c = context();
    await loginLogTable.insert({ ...fact, username: fact.username.slice(0, 64), ip: c.ip.slice(0, 48), agent: (c.request?.headers['user-agent'] ?? '').slice(0, 200) });
  }
}
