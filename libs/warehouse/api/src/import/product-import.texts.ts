import { Decimal } from '@steward/kernel';
import { numberText } from '@steward/system-api';
import type { LevelPriceFields, UnitFields } from '../product/product.dto.js';

const TYPES: Record<string, string> = {
  stock: 'stock', 库存: 'stock', 库存商品: 'stock', 商品: 'stock', 产品: 'stock', 货物: 'stock', 实物: 'stock', 物料: 'stock', service: 'service', 服务: 'service', 服务项目: 'service', 劳务: 'service',
};

/** `库存商品`, `服务`, or as on the wire. */
export const typeText = (text: string): string | undefined => TYPES[text.toLowerCase()] ?? (/^stock item$/i.test(text) ? 'stock' : undefined);

/** A tax rate: `13%`, `13` and `0.13` are "0.13"; from 1 on it is meant in percent. */
export function rateText(text: string): string | undefined {
  const bare = text.normalize('NFKC').replace(/\s/g, '');
  const percent = bare.endsWith('%');
  const n = numberText(percent ? bare.slice(0, -1) : bare);
  if (n === undefined || n.startsWith('-')) return undefined;
  return (percent || Number(n) >= 1 ? new Decimal(n).div(100) : new Decimal(n)).toString();
}

const parts = (text: string): string[] => text.split(/[、,，;；\n]/).map((p) => p.trim()).filter(Boolean);
const UNIT = /^1?\s*([^\s=＝:：@#\d]{1,16})\s*[=＝:：]\s*([\d.]+)\s*[^\s\d@#=]*(?:@([\x21-\x22\x24-\x7e]{1,64}))?(?:#([\d.]+))?$/;

/** Auxiliary units: `箱=12`, `1箱=12瓶`, `箱=12@6901234567892#58` (barcode, price), several separated by 、; undefined when a part says nothing of the kind. */
export function unitTexts(text: string): UnitFields[] | undefined {
  const found = parts(text).map((p) => UNIT.exec(p));
  if (found.length === 0 || found.some((m) => m === null || !decimal(m[2], 4) || (m[4] !== undefined && !decimal(m[4], 6)))) return undefined;
  return found.map((m) => ({ unit: m?.[1] ?? '', ratio: m?.[2] ?? '', barcode: m?.[3] ?? null, ...(m?.[4] === undefined ? {} : { salePrice: m[4] }) }));
}

/** Prices by level: `批发价一=9.5、批发价二=9`, levels by their label or code; undefined when a level is unknown or a price no number. */
export async function levelTexts(text: string, levelOf: (label: string) => Promise<string | undefined>): Promise<LevelPriceFields[] | undefined> {
  const out: LevelPriceFields[] = [];
  for (const part of parts(text)) {
    const m = /^(.{1,100}?)\s*[=＝:：]\s*([\d.]+)$/.exec(part);
    const level = m ? await levelOf(m[1] ?? '') : undefined;
    if (!m || level === undefined || !decimal(m[2], 6)) return undefined;
    out.push({ level, price: m[2] ?? '' });
  }
  return out.length > 0 ? out : undefined;
}

const decimal = (text: string | undefined, scale: number): boolean => text !== undefined && new RegExp(`^\\d{1,9}(\\.\\d{1,${scale}})?$`).test(text);
