import type { Schema } from '@steward/platform';
import { Access1700000100000 } from '../migrations/1700000100000-access.js';
import { ApiToken } from './api-token/api-token.entity.js';
import { LoginSession, LoginThrottle, RefreshToken } from './auth/session.entity.js';
import { Department } from './department/department.entity.js';
import { LoginLog } from './login-log/login-log.entity.js';
import { AccessState, KnownPermission, Role } from './role/role.entity.js';
import { SetupCode } from './setup/setup-code.entity.js';
import { User, UserRole } from './user/user.entity.js';

/** Entities and migrations of people and rights. */
export const accessSchema: Schema = {
  entities: [User, UserRole, Department, Role, KnownPermission, AccessState, LoginSession, RefreshToken, LoginThrottle, LoginLog, ApiToken, SetupCode],
  migrations: [Access1700000100000],
};
