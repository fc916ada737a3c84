import { Global, Module } from '@nestjs/common';
import { PrincipalSource } from '@steward/platform';
import './access.permissions.js';
import { AccessSweep } from './access-sweep.js';
import { ApiTokenController } from './api-token/api-token.controller.js';
import { ApiTokenService } from './api-token/api-token.service.js';
import { ApiTokenStore } from './api-token/api-token.store.js';
import { AuthController } from './auth/auth.controller.js';
import { AuthService } from './auth/auth.service.js';
import { LoginThrottle } from './auth/login-throttle.js';
import { PasswordHasher } from './auth/password-hasher.js';
import { PasswordService } from './auth/password.service.js';
import { SessionController } from './auth/session.controller.js';
import { SessionCookies } from './auth/session-cookies.js';
import { SessionService } from './auth/session.service.js';
import { DepartmentController } from './department/department.controller.js';
import { DepartmentService } from './department/department.service.js';
import { LoginLogController } from './login-log/login-log.controller.js';
import { LoginLogStore } from './login-log/login-log.store.js';
import { PermissionController } from './permission/permission.controller.js';
import { PresetRoles } from './permission/preset-roles.js';
import { AccessChange } from './principal/access-change.js';
import { AccessPrincipals } from './principal/access-principals.js';
import { OrgStore } from './principal/org.store.js';
import { RoleController } from './role/role.controller.js';
import { RoleService } from './role/role.service.js';
import { SetupController } from './setup/setup.controller.js';
import { SetupService } from './setup/setup.service.js';
import { UserController } from './user/user.controller.js';
import { UserFacade } from './user/user.facade.js';
import { UserService } from './user/user.service.js';
import { UserStore } from './user/user.store.js';

/** People and rights: first run, sign-in, users, departments, roles, API tokens, login log. */
@Global()
@Module({
  controllers: [SetupController, AuthController, SessionController, UserController, DepartmentController, RoleController, PermissionController, LoginLogController, ApiTokenController],
  providers: [
    OrgStore, AccessChange, UserStore, UserService, UserFacade, DepartmentService, RoleService, PresetRoles, LoginLogStore,
    PasswordHasher, PasswordService, LoginThrottle, SessionService, SessionCookies, AuthService, ApiTokenStore, ApiTokenService, SetupService, AccessSweep,
    AccessPrincipals, { provide: PrincipalSource, useExisting: AccessPrincipals },
  ],
  exports: [PrincipalSource, UserFacade, UserService, DepartmentService, RoleService],
})
export class AccessModule {}
