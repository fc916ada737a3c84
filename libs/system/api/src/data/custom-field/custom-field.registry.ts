/** Entities that take custom fields, with the table whose JSON column `custom` keeps the values. */
const entities = new Map<string, { table: string }>();

/** Declares that an entity takes custom fields; call it at import time or in `onModuleInit`. */
export function registerCustomEntity(entity: string, o: { table: string }): void {
  entities.set(entity, o);
}

export const customEntity = (entity: string): { table: string } | undefined => entities.get(entity);
export const customEntities = (): string[] => [...entities.keys()];
