/** Everything a scenario needs: a running product, a client, a browser. */
export { startApp, type App, type AppOptions } from './app.js';
export { ADMIN, client, RequestFailed, type Answer, type Client, type RequestOptions, type Versioned } from './client.js';
export { engines, fullSize, type Engine } from './engines.js';
export { browser, type Browser, type BrowserOptions } from './browser.js';
export { axe, type AxeFinding } from './axe.js';
export { daysUntil, movingClock, type MovingClock } from './moving-clock.js';
export { startMariadb, type Mariadb } from './tools.js';
