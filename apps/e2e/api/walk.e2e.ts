import { engines } from '../harness/index.js';
import { crawling } from './support/walk/cases/crawl.js';
import { customers } from './support/walk/cases/customers.js';
import { nobody } from './support/walk/cases/nobody.js';
import { records } from './support/walk/cases/records.js';
import { routes } from './support/walk/cases/routes.js';
import { Walk } from './support/walk/walk.js';

describe.each(engines())('the walk through all operations, %s', (database) => {
  const walk = new Walk(database);
  beforeAll(() => walk.start());
  afterAll(() => walk.stop());

  nobody(walk);
  records(walk);
  routes(walk);
  crawling(walk);
  customers(walk);
});
