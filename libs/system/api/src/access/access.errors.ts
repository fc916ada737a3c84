import { defineErrors } from '@steward/platform';

/** Sign-in and sessions; texts below `error.auth`. */
export const AuthErrors = defineErrors('auth', {
  wrongCredentials: 401,
  userDisabled: 403,
  tooManyAttempts: 429,
  foreignOrigin: 403,
  sessionOnly: 403,
});

/** First run; texts below `error.setup`. */
export const SetupErrors = defineErrors('setup', { closed: 409, codeWrong: 403, codeExpired: 403, codeUsedUp: 403 });

/** Users, departments and roles; texts below `error.access`. */
export const AccessErrors = defineErrors('access', {
  usernameTaken: 409,
  externalIdTaken: 409,
  lastAdministrator: 409,
  notYourself: 409,
  exceedsOwn: 403,
  gainsByIt: 403,
  outsideScope: 403,
  roleCodeTaken: 409,
  roleFixed: 409,
  roleInUse: 409,
  departmentNameTaken: 409,
  departmentCycle: 409,
  departmentInUse: 409,
  superiorCycle: 409,
  tokenRevoked: 409,
});
