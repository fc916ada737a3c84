import { Inject, Injectable } from '@nestjs/common';
import { SettingsFacade } from '../../data/setting/setting.facade.js';
import { PasswordHasher } from './password-hasher.js';
import { demandPassword, passwordFault, readableSecret } from './password.rules.js';

/** Passwords of users: judged, hashed, checked, made up. */
@Injectable()
export class PasswordService {
  constructor(@Inject(PasswordHasher) private readonly hasher: PasswordHasher, @Inject(SettingsFacade) private readonly settings: SettingsFacade) {}

  hash(password: string): Promise<string> {
    return this.hasher.hash(password);
  }

  verify(stored: string | undefined, password: string): Promise<boolean> {
    return this.hasher.verify(stored, password);
  }

  /** Throws 422 with the pointer when the password will not do for this user. */
  async demand(password: string, user: { username: string }, pointer = '/password'): Promise<void> {
    demandPassword(password, { username: user.username, companyName: await this.settings.get('company.name') }, pointer);
  }

  /** A temporary password to be read out or written down once: about 60 bits. */
  temporary(user: { username: string }): string {
    for (;;) {
      const made = readableSecret(3);
      if (passwordFault(made, user) === undefined) return made;
    }
  }
}
