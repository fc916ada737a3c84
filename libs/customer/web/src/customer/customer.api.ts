import { ApiProblem, get, isProblem, newKey, request, t, type FormValues, type SaveContext } from '@steward/ui';
import type { AuditEntry } from '@steward/system-web';

export interface Follower { userId: number; name: string | null; access: 'read' | 'write'; expiresAt: string | null }

/** A customer as `GET /customers/{id}` answers it: the fields the screens name; the form works on all of them by key. */
export interface Customer extends FormValues {
  id: number; version: number; code: string; name: string; shortName: string | null; type: 'company' | 'person'; categoryId: number | null; categoryName: string | null;
  level: string | null; status: string | null; source: string | null; industry: string | null; region: string | null; address: string | null; phone: string | null; mobile: string | null;
  email: string | null; website: string | null; creditCode: string | null; parentId: number | null; ownerId: number | null; ownerName: string | null; departmentName: string | null;
  followers: Follower[]; tags: string[]; nextContactAt: string | null; lastFollowUpAt: string | null; lastFollowUpText: string | null; dealt: boolean; lastDealAt: string | null; dealCount: number;
  dealAmount: string; receivableBalance: string; advanceBalance: string; overdueAmount: string; creditLimit: string | null; protectedUntil: string | null; locked: boolean; enabled: boolean;
  remark: string | null; custom: Record<string, unknown>; createdAt: string; updatedAt: string; updatedBy: number;
}

export interface ContactRow { id: number; version: number; name: string; department: string | null; post: string | null; mobile: string | null; phone: string | null; email: string | null; wechat: string | null; role: string | null; isPrimary: boolean }
export interface TitleRow { id: number; version: number; title: string; taxNo: string | null; bank: string | null; account: string | null; address: string | null; phone: string | null; isDefault: boolean }
export interface AddressRow { id: number; version: number; receiver: string | null; phone: string | null; country: string; region: string | null; address: string; postcode: string | null; remark: string | null; isDefault: boolean }

/** Everything the 360 page shows, in one answer. */
export interface CustomerOverview {
  customer: Customer; parent: { id: number; name: string } | null; contacts: ContactRow[]; invoiceTitles: TitleRow[]; addresses: AddressRow[]; attachmentCount: number; audit: AuditEntry[];
  may: { update: boolean; delete: boolean; transfer: boolean };
}

/** A customer that looks the same; out of the caller's scope only the masked name and whose it is. */
export interface Duplicate { field: string; visible: boolean; id?: number; code?: string; name: string; ownerName: string | null }

export const readCustomer = (id: number, signal?: AbortSignal): Promise<Customer> => get<Customer>(`/customers/${id}`, undefined, signal);
export const readOverview = (id: number, signal?: AbortSignal): Promise<CustomerOverview> => get<CustomerOverview>(`/customers/${id}/overview`, undefined, signal);
export const findDuplicates = (asked: { name?: string; code?: string; mobile?: string; creditCode?: string; exclude?: number }, signal?: AbortSignal): Promise<Duplicate[]> =>
  get<Duplicate[]>('/customers/duplicates', asked, signal);
export const usedTags = (signal?: AbortSignal): Promise<{ tag: string; count: number }[]> => get<{ tag: string; count: number }[]>('/customers/tags', undefined, signal);

/** What a duplicate is, in one line: 名称相同：上海***（负责人 张三）. */
export function duplicateText(one: Duplicate): string {
  const why = t(`customer.duplicate.by.${one.field}`);
  const who = one.ownerName ? t('customer.duplicate.owner', { name: one.ownerName }) : t('customer.duplicate.noOwner');
  return t('customer.duplicate.line', { why, name: one.code ? `${one.code} ${one.name}` : one.name, who });
}

/** The refusal `customer.duplicate` names whom it means: the question before saving lists them. */
function withDuplicates(error: unknown): unknown {
  if (!isProblem(error) || error.code !== 'customer.duplicate') return error;
  const list = (error.body as { duplicates?: Duplicate[] }).duplicates ?? [];
  if (list.length === 0 || error.body['overridable'] !== true) return error;
  return new ApiProblem(error.status, { ...error.body, errors: list.map((one) => ({ pointer: '', code: 'duplicate_of', message: duplicateText(one) })) });
}

export async function createCustomer(body: FormValues, context: SaveContext): Promise<Customer> {
  try {
    return (await request<Customer>('POST', '/customers', { body, ...context })).data;
  } catch (error) {
    throw withDuplicates(error);
  }
}
export async function updateCustomer(id: number, body: FormValues, context: Partial<SaveContext>): Promise<Customer> {
  try {
    return (await request<Customer>('PATCH', `/customers/${id}`, { body, ...context })).data;
  } catch (error) {
    throw withDuplicates(error);
  }
}
export const deleteCustomer = async (one: Pick<Customer, 'id' | 'version'>): Promise<void> => { await request('DELETE', `/customers/${one.id}`, { ifMatch: one.version }); };
export const transferCustomer = async (id: number, body: { ownerId: number; keepFollower: boolean; along?: readonly string[]; reason?: string }): Promise<Customer> =>
  (await request<Customer>('POST', `/customers/${id}/transfer`, { body, idempotencyKey: newKey() })).data;
export const replaceFollowers = async (id: number, followers: readonly { userId: number; access: string }[]): Promise<Customer> =>
  (await request<Customer>('PUT', `/customers/${id}/followers`, { body: { followers }, idempotencyKey: newKey() })).data;
export const restoreCustomer = async (id: number): Promise<Customer> => (await request<Customer>('POST', `/customers/${id}/restore`, { body: {}, idempotencyKey: newKey() })).data;

/** Customers found by name, code, phone or pinyin, for pickers and the palette. */
export const searchCustomers = async (q: string, signal?: AbortSignal, pageSize = 8): Promise<Customer[]> =>
  (await get<{ items: Customer[] }>('/customers', { q, pageSize, count: false }, signal)).items;
