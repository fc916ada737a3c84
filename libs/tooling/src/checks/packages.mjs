import { exists, json } from '../files.mjs';

export const title = 'packages: version floors and licences';

/** -1, 0, 1 as for sort; a pre-release counts as older than its release. */
export function compareVersions(a, b) {
  const parts = (version) => version.split('-')[0].split('.').map(Number);
  const [x, y] = [parts(a), parts(b)];
  for (let i = 0; i < 3; i += 1) if (x[i] !== y[i]) return x[i] < y[i] ? -1 : 1;
  return Number(b.includes('-')) - Number(a.includes('-'));
}

/** Whether an SPDX expression is allowed: one side of an OR is enough, all sides of an AND are needed. */
export function licenceAllowed(expression, allowed) {
  const text = expression.trim().replace(/^\((.*)\)$/, (whole, inner) => (/\).*\(/.test(inner) ? whole : inner));
  if (/ OR /.test(text)) return text.split(' OR ').some((part) => licenceAllowed(part, allowed));
  if (/ AND /.test(text)) return text.split(' AND ').every((part) => licenceAllowed(part, allowed));
  return allowed.includes(text);
}

const matches = (pattern, name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);

/** The installed package's own word; for one of another platform, which is not installed, the lock file's. */
function licenceOf(path, entry) {
  const { license, licenses } = exists(`${path}/package.json`) ? json(`${path}/package.json`) : entry;
  const said = license ?? licenses;
  return Array.isArray(said) ? said.map((one) => one.type ?? one).join(' OR ') : said?.type ?? said ?? 'none';
}

export async function run() {
  const floors = json('libs/tooling/src/floors.json');
  const packages = Object.entries(json('package-lock.json').packages).filter(([path, entry]) => path.includes('node_modules/') && !entry.link)
    .map(([path, entry]) => ({ path, entry, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }));
  const findings = [];

  for (const { name, entry } of packages) {
    const reason = floors.forbidden[name];
    if (reason) findings.push(`${name}@${entry.version} must not be installed: ${reason}`);
    const floor = floors.minimum[name] ?? Object.entries(floors.minimum).find(([pattern]) => matches(pattern, name))?.[1];
    if (floor && !floors.free.includes(name) && compareVersions(entry.version, floor) < 0) findings.push(`${name}@${entry.version} is below its floor ${floor}`);
  }
  const served = packages.filter(({ entry }) => !entry.dev);
  for (const { path, entry, name } of served) {
    const licence = licenceOf(path, entry);
    const excepted = Object.keys(floors.licenceExceptions).some((prefix) => name.startsWith(prefix));
    if (!excepted && !licenceAllowed(licence, floors.licences)) findings.push(`${name}@${entry.version}: licence ${licence} is not in the list of libs/tooling/src/floors.json`);
  }
  for (const name of Object.keys(floors.minimum)) if (!name.endsWith('*') && !packages.some((p) => p.name === name)) findings.push(`${name} has a floor but is not installed: remove the floor`);
  return { findings, looked: `${packages.length} packages, ${served.length} of them served` };
}
