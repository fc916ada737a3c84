import { SEE, WORK, MINE, open, own, right, way, record, byId } from './build.js';
import type { Entry } from './entry.js';

const IMPORT = ['system.import.view', 'system.import.view_all', 'system.import.manage', 'customer.customer.import', 'customer.follow_up.import', 'customer.lead.import', 'finance.receivable.import', 'finance.payable.import', 'sales.price_list.import', 'sales.target.import', 'warehouse.opening_stock.import', 'warehouse.product.import', 'warehouse.stocktake.import', 'warehouse.supplier.import'];

const upload = (entity: string, id: number): FormData => { const form = new FormData(); form.set('entity', entity); form.set('entityId', String(id)); form.set('file', new Blob(['walk\n']), 'walk.txt'); return form; };

/** Signing in, people, reference data, files, jobs and imports. */
export const systemPolicy: Readonly<Record<string, Entry>> = {
  'GET /health/live': open(), 'GET /health/ready': open(), 'GET /metrics': open(),
  'GET /setup': open(), 'POST /setup': open(),
  'POST /auth/login': open(), 'POST /auth/refresh': open(), 'POST /auth/logout': open(),
  'GET /auth/me': own({}), 'POST /auth/change-password': own(), 'POST /auth/logout-others': own(), 'GET /auth/sessions': own(),
  'DELETE /auth/sessions/{id}': record(['signed-in'], MINE, false, byId((its) => its.session())),

  'GET /users': right('system.user.view'), 'POST /users/search': right('system.user.view'), 'GET /users/{id}': right('system.user.view'), 'POST /users': right('system.user.create'), 'PATCH /users/{id}': right('system.user.update'),
  'DELETE /users/{id}': right('system.user.delete'), 'POST /users/{id}/reset-password': right('system.user.update'), 'POST /users/{id}/disable': right('system.user.update'), 'POST /users/{id}/enable': right('system.user.update'), 'POST /users/{id}/logout': right('system.user.update'),
  'GET /users/options': own({}),
  'GET /departments': own({}), 'GET /departments/{id}': own(), 'POST /departments': right('system.department.create'), 'PATCH /departments/{id}': right('system.department.update'), 'DELETE /departments/{id}': right('system.department.delete'),
  'GET /roles': right('system.role.view', 'system.user.create', 'system.user.update'), 'GET /roles/{id}': right('system.role.view'), 'POST /roles': right('system.role.create'), 'POST /roles/{id}/copy': right('system.role.create'), 'PATCH /roles/{id}': right('system.role.update'), 'DELETE /roles/{id}': right('system.role.delete'),
  'GET /permissions': { ...own({}), can: ['system.role.view', 'system.role.create', 'system.role.update', 'system.api_token.create'] },
  'GET /login-logs': right('system.login_log.view'), 'POST /login-logs/search': right('system.login_log.view'),
  'GET /api-tokens': record(['system.api_token.create', 'system.api_token.view'], MINE, true, way('own list', 'empty', async (its) => { await its.token(); return {}; })),
  'GET /api-tokens/{id}': record(['system.api_token.create', 'system.api_token.view'], MINE, true, byId((its) => its.token())),
  'POST /api-tokens': { ...own(), can: ['system.api_token.create'] },
  'DELETE /api-tokens/{id}': record(['system.api_token.create', 'system.api_token.delete'], MINE, false, byId((its) => its.token())),

  'POST /integrity-checks': right('system.integrity.check'), 'GET /integrity-checks/latest': right('system.integrity.check'),
  'GET /settings': own({}), 'PATCH /settings': right('system.setting.update'),
  'GET /dictionaries': own({}), 'GET /dictionaries/items': own({ code: 'customer.level' }), 'POST /dictionaries/items': right('system.dictionary.create'), 'PATCH /dictionaries/items/{id}': right('system.dictionary.update'), 'DELETE /dictionaries/items/{id}': right('system.dictionary.delete'), 'POST /dictionaries/reorder': right('system.dictionary.update'),
  'GET /categories': own({ type: 'customer' }), 'POST /categories': right('system.category.create'), 'PATCH /categories/{id}': right('system.category.update'), 'POST /categories/{id}/move': right('system.category.update'), 'POST /categories/{id}/merge': right('system.category.delete'), 'DELETE /categories/{id}': right('system.category.delete'),
  'GET /custom-fields': own({ entity: 'customer' }), 'POST /custom-fields': right('system.custom_field.create'), 'PATCH /custom-fields/{id}': right('system.custom_field.update'), 'DELETE /custom-fields/{id}': right('system.custom_field.delete'), 'POST /custom-fields/reorder': right('system.custom_field.update'),
  'GET /numbering-rules': right('system.numbering_rule.view'), 'POST /numbering-rules/sample': right('system.numbering_rule.view'), 'PATCH /numbering-rules/{series}': right('system.numbering_rule.update'),
  'GET /audit-logs': right('system.audit.view'), 'POST /audit-logs/search': right('system.audit.view'),
  'GET /changes': right('system.change.view'),

  'GET /saved-views': record(['signed-in'], MINE, true, way('views of a list', 'empty', async (its) => { await its.view(); return { query: { list: 'customers' } }; })),
  'POST /saved-views': own(),
  'PATCH /saved-views/{id}': record(['signed-in'], MINE, false, byId((its) => its.view(), () => ({ body: { name: 'walk' } })), way('as a default', 'absent', async (its) => ({ path: { id: (await its.view()).id }, body: { isDefault: true } }))),
  'DELETE /saved-views/{id}': record(['signed-in'], MINE, false, byId((its) => its.view())),

  'GET /attachments': record(['signed-in'], SEE, true, way('of a customer', 'absent', async (its) => { await its.attachment(); return { query: { entity: 'customer', entityId: String((await its.customer()).id) } }; })),
  'POST /attachments': record(['signed-in'], WORK, false,
    way('fields', 'absent', async (its) => ({ body: upload('customer', (await its.customer()).id) })),
    way('query', 'absent', async (its) => ({ query: { entity: 'customer', entityId: String((await its.customer()).id) }, body: (() => { const form = new FormData(); form.set('file', new Blob(['walk\n']), 'walk.txt'); return form; })() }))),
  'GET /attachments/{id}/content': record(['signed-in'], SEE, true, byId((its) => its.attachment()), way('inline', 'absent', async (its) => ({ path: { id: (await its.image()).id }, query: { inline: 'true' } }))),
  'GET /attachments/{id}/thumbnail': record(['signed-in'], SEE, true, byId((its) => its.image()), way('large', 'absent', async (its) => ({ path: { id: (await its.image()).id }, query: { size: '512' } }))),
  'DELETE /attachments/{id}': record(['signed-in'], WORK, false, byId((its) => its.attachment())),

  'GET /jobs': record(['signed-in'], MINE, true, way('by id', 'empty', async (its) => ({ query: { 'filter[id]': String((await its.job()).id) } })), way('by owner', 'empty', async (its, world) => { await its.job(); return { query: { 'filter[ownerId]': String(world.people.owner.id) } }; }), way('by anybody', 'empty', async (its) => ({ query: { where: JSON.stringify({ or: [{ field: 'id', op: 'eq', value: (await its.job()).id }, { field: 'id', op: 'eq', value: 0 }] }) } }))),
  'GET /jobs/{id}': record(['signed-in'], MINE, true, byId((its) => its.job())),
  'POST /jobs/{id}/cancel': record(['signed-in'], [], false, byId((its) => its.job())),
  'GET /jobs/{id}/result': record(['signed-in'], [], true, byId((its) => its.job())),
  'GET /exports': record(['system.export.view', 'system.export.view_all'], MINE, true, way('by owner', 'empty', async (its, world) => { await its.job(); return { query: { 'filter[ownerId]': String(world.people.owner.id) } }; })),

  'GET /imports': record(IMPORT, MINE, true, way('by owner', 'empty', async (its, world) => { await its.importRun(); return { query: { 'filter[ownerId]': String(world.people.owner.id) } }; })),
  'POST /imports/search': record(IMPORT, MINE, true, way('by id', 'empty', async (its) => ({ body: { where: { field: 'id', op: 'eq', value: (await its.importRun()).id } } }))),
  'GET /imports/targets': { ...own({}), can: IMPORT }, 'GET /imports/template': { ...own({ entity: 'customer' }), can: IMPORT }, 'POST /imports': { ...own(), can: IMPORT },
  'GET /imports/{id}': record(IMPORT, MINE, true, byId((its) => its.importRun())),
  'PATCH /imports/{id}': record(IMPORT, MINE, false, byId((its) => its.importRun(), () => ({ body: { headerRow: 1 } }))),
  'POST /imports/{id}/validate': record(IMPORT, MINE, false, byId((its) => its.importRun(), () => ({ body: { mapping: { name: 0 } } }))),
  'POST /imports/{id}/commit': record(IMPORT, MINE, false, byId((its) => its.importRun(), () => ({ body: {} }))),
  'POST /imports/{id}/cancel': record(IMPORT, [], false, byId((its) => its.importRun())),
  'POST /imports/{id}/undo': record(IMPORT, [], false, byId((its) => its.importRun())),
  'GET /imports/{id}/rows': record(IMPORT, MINE, true, byId((its) => its.importRun())),
  'PATCH /imports/{id}/rows/{row}': record(IMPORT, MINE, false, way('row', 'absent', async (its) => ({ path: { id: (await its.importRun()).id, row: 2 }, body: { values: { remark: 'walk' } } }))),
  'GET /imports/{id}/errors.xlsx': record(IMPORT, MINE, true, byId((its) => its.importRun())),
};
