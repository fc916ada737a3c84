import { ADMIN } from '../harness/index.js';
import { DOCUMENT_VISITS, Look, fill, type Ids } from './support/look.js';
import { signIn } from './support/screen.js';

describe('every screen of the documents', () => {
  let look: Look;
  let ids: Ids;

  beforeAll(async () => {
    look = await Look.start();
    await look.admin.setup({ companyName: '深圳前海样例贸易有限公司' });
    ids = await fill(look.admin);
    await look.goto('/');
    await signIn(look.page, ADMIN.username, ADMIN.password);
  });
  afterAll(() => look?.stop());

  it.each(Object.keys(DOCUMENT_VISITS))('%s', (pattern) => look.visit(pattern, DOCUMENT_VISITS[pattern]?.(ids) ?? ''));
});
