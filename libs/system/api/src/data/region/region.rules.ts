import { REGION_LINES } from './region.data.js';

/** A province, city or district with its GB/T 2260 code. Districts of municipalities lie directly below them. */
export interface Region { readonly code: string; readonly name: string; readonly parent?: Region; readonly children: Region[] }

let tree: readonly Region[] | undefined;
const index = new Map<string, Region>();

/** Provinces with everything below them; read once, when first asked for. */
export function regions(): readonly Region[] {
  return (tree ??= REGION_LINES.split('\n').map((line) => {
    const [head = '', ...rest] = line.split(' ');
    const province = add(head);
    for (const part of rest) {
      const [city = '', districts] = part.replace(/\)$/, '').split('(');
      const node = add(city, province);
      for (const d of districts?.split(',') ?? []) add(d, node);
    }
    return province;
  }));
}

function add(text: string, parent?: Region): Region {
  const region: Region = { code: text.slice(0, 6), name: text.slice(6), parent, children: [] };
  parent?.children.push(region);
  index.set(region.code, region);
  return region;
}

export function regionOf(code: string): Region | undefined {
  regions();
  return index.get(code);
}

/** Names from the province down. */
export const pathOf = (r: Region): string[] => (r.parent ? [...pathOf(r.parent), r.name] : [r.name]);

const PEOPLES = '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各';
/** Some stand without 族; 内蒙古 is a name of its own. */
const AUTONOMOUS = new RegExp(`(?:(?:${PEOPLES})族|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|(?<!内)蒙古)*自治[区州县旗]$`);
const PLAIN = /(?:特别行政区|地区|林区|矿区|省|市|盟|区|县|旗)$/;

/** The name as people write it: 广东省 → 广东, 内蒙古自治区 → 内蒙古, 黔东南苗族侗族自治州 → 黔东南. Never shorter than two characters. */
export function shortName(name: string): string {
  const short = AUTONOMOUS.test(name) ? name.replace(AUTONOMOUS, '') : name.replace(PLAIN, '');
  return short.length >= 2 ? short : name;
}

/** The one region of these that is called so, by its full name or else as people write it. */
export function called(pool: readonly Region[], text: string): Region | undefined {
  const exact = pool.filter((r) => r.name === text);
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  const short = shortName(text);
  const like = pool.filter((r) => shortName(r.name) === short);
  return like.length === 1 ? like[0] : undefined;
}

const clean = (text: string | null | undefined): string => (text ?? '').normalize('NFKC').replace(/[\s\u3000]+/g, '');
const isNoPlace = (text: string): boolean => text === '市辖区' || text === '县' || text.endsWith('直辖县级行政区划');

const isCity = (r: Region): boolean => r.parent !== undefined && r.code.endsWith('00');
const cities = (): Region[] => regions().flatMap((p) => p.children).filter(isCity);
const districts = (): Region[] => regions().flatMap((p) => [...p.children, ...p.children.flatMap((c) => c.children)]).filter((r) => !isCity(r));

/** Where to look for a part of a place, the first pool that has it. Without anything above it the name must be the only one in the country. */
function pools(at: Region | undefined, level: number): (readonly Region[])[] {
  if (at) return [at.children, at.children.flatMap((c) => c.children)];
  if (level === 0) return [regions()];
  return level === 1 ? [cities(), regions(), districts()] : [[...districts(), ...cities()]];
}

/** Finds a region by the columns of a file. Every part that is given must fit; a part missing above is found when the name is unique. */
export function findRegion(province?: string | null, city?: string | null, district?: string | null): Region | undefined {
  let at: Region | undefined;
  for (const [level, text] of [province, city, district].map(clean).entries()) {
    if (text === '' || isNoPlace(text)) continue;
    const found: Region | undefined = pools(at, level).map((pool) => called(pool, text)).find((r) => r !== undefined);
    // 北京 / 北京市 / 朝阳区: the city repeats the province
    if (!found && at && shortName(text) === shortName(at.name)) continue;
    if (!found) return undefined;
    at = found;
  }
  return at;
}

/** Finds a region in one text: `广东省深圳市南山区`, `广东/深圳`, `深圳南山`. The whole text must be a region, an address is none. */
export function parseRegion(text: string): Region | undefined {
  const parts = text.normalize('NFKC').split(/[\s/,、>|\\-]+/).filter(Boolean);
  if (parts.length > 1 && parts.length <= 3) return findRegion(parts[0], parts[1], parts[2]) ?? findRegion(undefined, parts[0], parts[1]);
  const whole = clean(text);
  if (/^\d{6}$/.test(whole)) return regionOf(whole);
  return walk(regions(), whole) ?? walk(cities(), whole) ?? findRegion(undefined, undefined, whole);
}

/** The one region whose names from these down make up the text. */
function walk(pool: readonly Region[], text: string): Region | undefined {
  const found = new Set<Region>();
  for (const r of pool) {
    for (const name of new Set([r.name, shortName(r.name)])) {
      if (!text.startsWith(name)) continue;
      const rest = text.slice(name.length);
      if (rest === '' || rest === r.name) { found.add(r); continue; }
      const below = walk([...r.children, ...r.children.flatMap((c) => c.children)], rest) ?? (rest.startsWith(r.name) ? walk(r.children, rest.slice(r.name.length)) : undefined);
      if (below) found.add(below);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}
