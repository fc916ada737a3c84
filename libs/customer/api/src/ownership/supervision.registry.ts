/** Bounds of the periods figures are counted in: instants of the company's time zone, `to` excluded. */
export interface SupervisionPeriods { today: { from: string; to: string }; week: { from: string; to: string }; month: { from: string; to: string } }

/** One figure of a person, and the list that shows exactly what was counted. */
export interface SupervisionFigure {
  key: string;
  /** Message key of its name. */
  title: string;
  order: number;
  kind: 'count' | 'instant';
  /** Compared between the people by a bar. */
  bar?: boolean;
  /** Screen of the list, its field of the person, and what it is filtered by besides; no link when absent. */
  link?: { path: string; person: string; where: readonly { field: string; op: string; value?: unknown }[] };
}

/** Figures that are read together, by one statement for all the people. */
export interface SupervisionSource {
  key: string;
  /** Without this right the figures are not there. */
  permission: string;
  figures: readonly SupervisionFigure[];
  read(userIds: readonly number[], periods: SupervisionPeriods): Promise<ReadonlyMap<number, Readonly<Record<string, number | string | null>>>>;
}

const sources = new Map<string, SupervisionSource>();

/** Port: what of a person's work a manager looks at (S-51). Called at import time; the same key takes the place of the former. */
export function registerSupervision(source: SupervisionSource): void {
  sources.set(source.key, source);
}

export const supervisionSources = (): SupervisionSource[] => [...sources.values()];
