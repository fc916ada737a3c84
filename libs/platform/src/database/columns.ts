import { SCALE } from '@steward/kernel';
import { Column, PrimaryGeneratedColumn } from 'typeorm';
import { Index } from 'typeorm';

/**
 * Portable columns (architecture.md 6.2): the same declaration on both engines. Rows are read raw by `Table`, so a kind
 * also says how a stored value becomes a value of the entity: money and the like stay scaled integers, flags become
 * booleans, JSON is parsed, instants are RFC 3339 texts of 24 characters and days texts of 10 (same bytes, same order on both).
 */
export type ColumnKind = 'id' | 'ref' | 'int' | 'money' | 'quantity' | 'price' | 'rate' | 'bool' | 'text' | 'longtext' | 'json' | 'instant' | 'date';

const kinds = new WeakMap<object, Map<string, ColumnKind>>();

function remember(target: object, property: string | symbol, kind: ColumnKind): void {
  let map = kinds.get(target);
  if (!map) kinds.set(target, (map = new Map()));
  map.set(String(property), kind);
}

/** Kind of every column of an entity class, inherited ones included. */
export function columnKinds(entity: abstract new () => object): Map<string, ColumnKind> {
  const chain: Map<string, ColumnKind>[] = [];
  for (let p: unknown = entity.prototype; typeof p === 'object' && p !== null; p = Object.getPrototypeOf(p)) {
    const map = kinds.get(p);
    if (map) chain.unshift(map);
  }
  return new Map(chain.flatMap((m) => [...m]));
}

interface Options { nullable?: boolean; primary?: boolean; default?: string | number }

const column = (kind: ColumnKind, type: NumberConstructor | 'varchar' | 'bigint' | 'text', length: number | undefined, o: Options): PropertyDecorator => (target, property) => {
  remember(target, property, kind);
  Column({ type, nullable: o.nullable ?? false, primary: o.primary ?? false, ...(length === undefined ? {} : { length }), ...(o.default === undefined ? {} : { default: o.default }) })(target, property);
};

export const Id = (): PropertyDecorator => (target, property) => {
  remember(target, property, 'id');
  PrimaryGeneratedColumn({ type: Number as never })(target, property);
};
/** Id of another row: a plain integer, across domains never a foreign key. */
export const Ref = (o: Options = {}): PropertyDecorator => column('ref', Number, undefined, o);
export const IntColumn = (o: Options = {}): PropertyDecorator => column('int', Number, undefined, o);
export const BoolColumn = (o: Options = {}): PropertyDecorator => column('bool', Number, undefined, o);
/** Amount in CNY, scale 2, as an integer of fen. */
export const MoneyColumn = (o: Options = {}): PropertyDecorator => column('money', 'bigint', undefined, o);
export const QuantityColumn = (o: Options = {}): PropertyDecorator => column('quantity', 'bigint', undefined, o);
export const PriceColumn = (o: Options = {}): PropertyDecorator => column('price', 'bigint', undefined, o);
/** Fraction, scale 4: 0.07 is 700. */
export const RateColumn = (o: Options = {}): PropertyDecorator => column('rate', 'bigint', undefined, o);
export const TextColumn = (length: number, o: Options = {}): PropertyDecorator => column('text', 'varchar', length, o);
export const LongTextColumn = (o: Options = {}): PropertyDecorator => column('longtext', 'text', undefined, { nullable: true, ...o });
/** Codes, enum values and dictionary item codes. */
export const CodeColumn = (length = 32, o: Options = {}): PropertyDecorator => column('text', 'varchar', length, o);
export const JsonColumn = (o: Options = {}): PropertyDecorator => column('json', 'text', undefined, { nullable: true, ...o });
export const InstantColumn = (o: Options = {}): PropertyDecorator => column('instant', 'varchar', 24, o);
export const DateColumn = (o: Options = {}): PropertyDecorator => column('date', 'varchar', 10, o);

export const UniqueIndex = (name: string, columns: string[]): ClassDecorator => Index(name, columns, { unique: true });
export const PlainIndex = (name: string, columns: string[]): ClassDecorator => Index(name, columns);

/** Digits after the point of the scaled kinds. */
export const scaleOf = (kind: ColumnKind): number | undefined => (kind === 'money' || kind === 'quantity' || kind === 'price' || kind === 'rate' ? SCALE[kind] : undefined);

/** What every row has. */
export abstract class Row {
  @Id() id: number;
  @IntColumn() version: number;
  @InstantColumn() createdAt: string;
  @Ref() createdBy: number;
  @InstantColumn() updatedAt: string;
  @Ref() updatedBy: number;
}
