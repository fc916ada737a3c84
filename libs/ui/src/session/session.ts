import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { request } from '../api/http';
import { isProblem } from '../api/problem';
import { queryClient } from '../api/query';
import { configureTransport, refresh, setGrant, type Grant } from '../api/transport';
import { currentLocale } from '../i18n/i18n';
import { observeAnswer } from './connection';
import { readStored, writeStored } from './storage';

/** The person signed in. */
export interface SessionUser { id: number; username: string; name: string; departmentId?: number | null; departmentName?: string | null; mustChangePassword?: boolean }

/** What `GET /auth/me` answers. */
export interface Me {
  user: SessionUser;
  permissions: string[];
  company: { name: string; timezone: string };
  plainHttpWarning: boolean;
  version: string;
}

/** What first-run set-up sends. */
export interface SetupInput { code: string; username: string; password: string; companyName: string; demoData?: boolean }

/** Set while somebody is signed in in this browser, so that a visitor's first page asks for no refresh in vain. */
const HINT = 'steward.signedIn';
const LOCKED = 'steward.locked';

export const useSession = defineStore('session', () => {
  const me = shallowRef<Me>();
  const locked = ref(readStored<boolean>(sessionStorage, LOCKED) === true);
  /** The sign-in dialog over the page, while a request waits for it. */
  const prompt = shallowRef<{ done: (signedIn: boolean) => void }>();

  const user = computed(() => me.value?.user);
  const permissions = computed(() => new Set(me.value?.permissions ?? []));
  const timezone = computed(() => me.value?.company.timezone ?? 'Asia/Shanghai');
  const companyName = computed(() => me.value?.company.name ?? '');

  /** Whether the user holds a permission; with several, any of them. No code asks for nothing. */
  function can(code: string | readonly string[] | undefined): boolean {
    if (code === undefined || code.length === 0) return true;
    return typeof code === 'string' ? permissions.value.has(code) : code.some((one) => permissions.value.has(one));
  }

  async function loadMe(): Promise<void> {
    me.value = (await request<Me>('GET', '/auth/me')).data;
  }

  /** Picks up the session of the refresh cookie; true when there is one. Throws ApiProblem when the server cannot be reached. */
  async function resume(): Promise<boolean> {
    if (me.value) return true;
    if (readStored<boolean>(localStorage, HINT) !== true) return false;
    if (!(await refresh())) {
      writeStored(localStorage, HINT, undefined);
      return false;
    }
    await loadMe();
    return true;
  }

  /** Signs in. Another user than before gets a fresh page: nothing of the first one may stay in memory. */
  async function login(username: string, password: string): Promise<void> {
    const before = me.value?.user.id;
    const { data } = await request<Grant<SessionUser>>('POST', '/auth/login', { body: { username, password } });
    setGrant(data);
    writeStored(localStorage, HINT, true);
    await loadMe();
    unlockScreen();
    if (before !== undefined && before !== me.value?.user.id) location.reload();
  }

  /** First-run set-up: creates the administrator and signs in. */
  async function setUp(input: SetupInput): Promise<void> {
    await request('POST', '/setup', { body: input });
    await login(input.username, input.password);
  }

  async function changePassword(oldPassword: string, newPassword: string): Promise<void> {
    const { data } = await request<Partial<Grant> | undefined>('POST', '/auth/change-password', { body: { oldPassword, newPassword } });
    if (data?.accessToken && data.expiresIn) setGrant({ accessToken: data.accessToken, expiresIn: data.expiresIn });
    await loadMe();
  }

  function forget(): void {
    setGrant(undefined);
    me.value = undefined;
    unlockScreen();
    writeStored(localStorage, HINT, undefined);
    queryClient.clear();
  }

  /** Ends the session here and in the other tabs of this browser. */
  async function logout(): Promise<void> {
    try {
      await request('POST', '/auth/logout');
    } catch (error) {
      if (!isProblem(error)) throw error;
    }
    forget();
  }

  /** Opens the sign-in dialog over the page; true once somebody has signed in. Without a page open there is nothing to protect: false. */
  function promptSignIn(): Promise<boolean> {
    if (!me.value) return Promise.resolve(false);
    return new Promise((resolve) => {
      prompt.value = { done: (signedIn) => { prompt.value = undefined; resolve(signedIn); } };
    });
  }

  function lock(): void { locked.value = true; writeStored(sessionStorage, LOCKED, true); }
  function unlockScreen(): void { locked.value = false; writeStored(sessionStorage, LOCKED, undefined); }

  configureTransport({ locale: currentLocale, signIn: promptSignIn, onAnswer: observeAnswer });
  globalThis.addEventListener('storage', (event) => {
    if (event.key === HINT && event.newValue === null && me.value) { forget(); location.reload(); }
  });

  return { me, user, permissions, timezone, companyName, locked, prompt, can, resume, login, setUp, changePassword, logout, lock, loadMe };
});
