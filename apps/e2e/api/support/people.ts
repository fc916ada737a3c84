import { ADMIN, client, type App, type Client } from '../../harness/index.js';

export const PASSWORD = 'Correct-horse-battery-9';

export interface Person { id: number; username: string; name: string; client: Client; token: string }

export interface NewPerson { username: string; name?: string; roleIds: number[]; departmentId?: number | null; superiorId?: number | null; password?: string; mustChangePassword?: boolean; enabled?: boolean }

/** Sets the product up (the administrator `admin`) and signs in. */
export const setUp = (app: App): Promise<Client> => client(app).setup();

/** Makes a user as the administrator does, without signing in. */
export const addUser = (admin: Client, o: NewPerson): Promise<{ id: number; version: number }> =>
  admin.ok.post('/users', { username: o.username, name: o.name ?? o.username, password: o.password ?? PASSWORD, mustChangePassword: o.mustChangePassword ?? false, roleIds: o.roleIds, departmentId: o.departmentId ?? null, superiorId: o.superiorId ?? null, ...(o.enabled === undefined ? {} : { enabled: o.enabled }) });

/** Makes a user and signs in. */
export async function addPerson(app: App, admin: Client, o: NewPerson): Promise<Person> {
  const { id } = await addUser(admin, o);
  const own = await client(app).login(o.username, o.password ?? PASSWORD);
  return { id, username: o.username, name: o.name ?? o.username, client: own, token: own.token ?? '' };
}

/** Id of a preset role by its code. */
export async function roleId(admin: Client, code: string): Promise<number> {
  const { items } = await admin.ok.get<{ items: { id: number; code: string }[] }>('/roles');
  const found = items.find((role) => role.code === code);
  if (found === undefined) throw new Error(`there is no role ${code}, only ${items.map((role) => role.code).join(', ')}`);
  return found.id;
}

export const adminPassword = ADMIN.password;

/** Gives a setting another value, whatever it was. */
export async function setSetting(admin: Client, key: string, value: unknown): Promise<void> {
  const { items } = await admin.ok.get<{ items: { key: string; version: number }[] }>('/settings');
  await admin.ok.patch('/settings', { items: [{ key, value, version: items.find((one) => one.key === key)?.version ?? 0 }] });
}
