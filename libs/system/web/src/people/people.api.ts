import type { DataScope } from '@steward/kernel';
import { get, newKey, request, type FormValues, type SaveContext } from '@steward/ui';

export interface NamedRef { id: number; name: string }

/** A user as `GET /users/{id}` and the list answer it. */
export interface User extends FormValues {
  id: number; version: number; username: string; name: string; no: string | null; departmentId: number | null; departmentName: string | null; superiorId: number | null; superiorName: string | null;
  roleIds: number[]; roles: NamedRef[]; mobile: string | null; email: string | null; enabled: boolean; mustChangePassword: boolean; lastLoginAt: string | null; externalId: string | null;
}
/** A user just made: without a password of its own the temporary one is told this once. */
export type CreatedUser = User & { temporaryPassword?: string };

export interface Department extends FormValues {
  id: number; version: number; name: string; parentId: number | null; path: number[]; leaderId: number | null; leaderName: string | null; sort: number; userCount: number; externalId: string | null;
}

export type RoleScopes = Record<string, DataScope>;
export interface Role extends FormValues {
  id: number; version: number; code: string; name: string; remark: string | null; preset: boolean; fixed: boolean; permissions: string[]; scopes: RoleScopes; userCount: number;
}

export interface PermissionCode { code: string; label: string; held: boolean }
export interface PermissionModule { module: string; label: string; widestScope: DataScope; codes: PermissionCode[] }

export interface ApiToken {
  id: number; version: number; name: string; userId: number; userName: string | null; scopes: string[]; ipList: string[]; expiresAt: string; lastUsedAt: string | null; revokedAt: string | null; createdAt: string;
}
export type CreatedApiToken = ApiToken & { token: string };

export interface Session { id: number; createdAt: string; lastUsedAt: string; expiresAt: string; ip: string; agent: string; current: boolean }

export type Page<T> = { items: T[]; total?: number };
const items = async <T>(path: string, signal?: AbortSignal): Promise<T[]> => (await get<{ items: T[] }>(path, undefined, signal)).items;
const post = async <T>(path: string, body?: unknown): Promise<T> => (await request<T>('POST', path, { body, idempotencyKey: newKey() })).data;

export const readUser = (id: number, signal?: AbortSignal): Promise<User> => get<User>(`/users/${id}`, undefined, signal);
export const createUser = async (body: FormValues): Promise<CreatedUser> => (await request<CreatedUser>('POST', '/users', { body })).data;
export const updateUser = async (id: number, body: FormValues, context: SaveContext): Promise<User> => (await request<User>('PATCH', `/users/${id}`, { body, ...context })).data;
export const setUserEnabled = (id: number, enabled: boolean): Promise<User> => post<User>(`/users/${id}/${enabled ? 'enable' : 'disable'}`);
export const endUserSessions = (id: number): Promise<void> => post<void>(`/users/${id}/logout`);
/** Without a password a temporary one is made up and told this once. */
export const resetPassword = async (id: number, password?: string): Promise<{ temporaryPassword?: string }> =>
  (await request<{ temporaryPassword?: string }>('POST', `/users/${id}/reset-password`, { body: password ? { password } : {} })).data;
export const deleteUser = async (user: { id: number; version: number }): Promise<void> => { await request('DELETE', `/users/${user.id}`, { ifMatch: user.version }); };
/** People of a department; with `below` also of those under it. */
export const usersOf = (department: number, below: boolean, pageSize: number, signal?: AbortSignal): Promise<Page<User>> =>
  get<Page<User>>('/users', { ...(below ? { department } : { 'filter[departmentId][eq]': department }), pageSize, sort: 'name' }, signal);

export const listDepartments = (signal?: AbortSignal): Promise<Department[]> => items<Department>('/departments', signal);
export const readDepartment = (id: number): Promise<Department> => get<Department>(`/departments/${id}`);
export const createDepartment = async (body: FormValues, context: SaveContext): Promise<Department> => (await request<Department>('POST', '/departments', { body, ...context })).data;
export const updateDepartment = async (id: number, body: FormValues, context: Pick<SaveContext, 'ifMatch'> & Partial<SaveContext>): Promise<Department> =>
  (await request<Department>('PATCH', `/departments/${id}`, { body, ...context })).data;
export const deleteDepartment = async (one: Department): Promise<void> => { await request('DELETE', `/departments/${one.id}`, { ifMatch: one.version }); };

export const listRoles = (signal?: AbortSignal): Promise<Role[]> => items<Role>('/roles', signal);
export const readRole = (id: number, signal?: AbortSignal): Promise<Role> => get<Role>(`/roles/${id}`, undefined, signal);
export const createRole = async (body: FormValues, context: SaveContext): Promise<Role> => (await request<Role>('POST', '/roles', { body, ...context })).data;
export const updateRole = async (id: number, body: FormValues, context: SaveContext): Promise<Role> => (await request<Role>('PATCH', `/roles/${id}`, { body, ...context })).data;
export const copyRole = async (id: number, body: FormValues, context: SaveContext): Promise<Role> => (await request<Role>('POST', `/roles/${id}/copy`, { body, ...context })).data;
export const deleteRole = async (role: Role): Promise<void> => { await request('DELETE', `/roles/${role.id}`, { ifMatch: role.version }); };
export const listPermissions = (signal?: AbortSignal): Promise<PermissionModule[]> => items<PermissionModule>('/permissions', signal);

export const listTokens = (signal?: AbortSignal): Promise<ApiToken[]> => items<ApiToken>('/api-tokens', signal);
export const createToken = async (body: FormValues): Promise<CreatedApiToken> => (await request<CreatedApiToken>('POST', '/api-tokens', { body })).data;
export const revokeToken = async (id: number): Promise<void> => { await request('DELETE', `/api-tokens/${id}`); };

export const listSessions = (signal?: AbortSignal): Promise<Session[]> => items<Session>('/auth/sessions', signal);
export const endSession = async (id: number): Promise<void> => { await request('DELETE', `/auth/sessions/${id}`); };
