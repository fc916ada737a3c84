import { ADMIN, axe, browser, client, startApp } from '../harness/index.js';
import { signIn, listed } from './support/screen.js';
import { scriptsOf, weightOf } from './support/weight.js';
it('dom', async () => {
  const app = await startApp({ database: 'sqlite', env: { RATE_LIMIT: '0' } });
  const admin = client(app); await admin.setup();
  for (let i = 1; i <= 25; i++) await admin.ok.post('/customers', { name: `样例第${i}号实业有限公司` });
  const b = await browser({ url: app.url }); const page = b.page;
  const scripts = scriptsOf(page);
  await page.goto(app.url); await page.waitForLoadState('networkidle');
  for (const u of scripts) console.log(u.slice(u.lastIndexOf('/')), await weightOf([u]));
  await signIn(page, ADMIN.username, ADMIN.password);
  for (const p of ['/', '/customers/team', '/system/audit']) {
    await page.goto(app.url + p); await page.waitForLoadState('networkidle');
    const n = await page.evaluate(`document.querySelectorAll('*').length`);
    const by = await page.evaluate(`JSON.stringify(Object.entries([...document.querySelectorAll('*')].reduce((m,e)=>{const k=e.className&&typeof e.className==='string'?e.className.split(' ')[0]:e.tagName;m[k]=(m[k]||0)+1;return m},{})).sort((a,b)=>b[1]-a[1]).slice(0,14))`);
    const t = Date.now(); await axe(page); console.log(p, n, by, 'axe', Date.now() - t);
    const t2 = Date.now(); await axe(page, { rules: ['color-contrast'] }); console.log('contrast', Date.now() - t2);
  }
  await b.close(); await app.stop();
}, 200000);
