import { isEmpty } from '../form/fields';
import type { DocumentState } from './document-state';
import type { DocumentLine } from './types';

export interface LinePrices {
  /** Asks for the prices of lines; several calls of one moment become one question. */
  ask: (lines: readonly DocumentLine[]) => void;
  /** Asks again for all lines, also those with a price. */
  askAll: () => Promise<number>;
  /** Reads stock and minimum prices of lines that have their prices; nothing entered changes. */
  look: () => Promise<void>;
}

/** Prices the server proposes. A price the user typed meanwhile stays; each tells where it came from in `priceSource`. */
export function linePrices(state: DocumentState, failed: (error: unknown) => void): LinePrices {
  const { prices } = state.linesSpec;
  let waiting = new Set<DocumentLine>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function fetch(lines: readonly DocumentLine[], pricesToo = true): Promise<number> {
    const before = lines.map((line) => ({ line, product: line.values['productId'], price: line.values['unitPrice'], unit: line.values['unit'] }));
    const answers = await prices?.(lines, state.values) ?? [];
    let changed = 0;
    before.forEach(({ line, product, price, unit }, i) => {
      const answer = answers[i];
      const same = line.values['productId'] === product && line.values['unitPrice'] === price && line.values['unit'] === unit;
      if (!answer || !same) return;
      if (answer.product && line.product) line.product = { ...line.product, ...answer.product };
      const now = answer.unitPrice;
      if (!pricesToo || isEmpty(now) || now === price) return;
      state.putCells(line, { unitPrice: now, priceSource: answer.source ?? null, ...answer.values });
      changed += 1;
    });
    return changed;
  }

  function ask(lines: readonly DocumentLine[]): void {
    if (!prices || lines.length === 0) return;
    for (const line of lines) waiting.add(line);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = [...waiting];
      waiting = new Set();
      fetch(now).catch(failed);
    }, 15);
  }

  const askAll = (): Promise<number> => {
    const lines = state.lines.filter((line) => line.product !== undefined && line.values['gift'] !== true);
    return lines.length === 0 || !prices ? Promise.resolve(0) : fetch(lines);
  };
  async function look(): Promise<void> {
    const lines = state.lines.filter((line) => line.product !== undefined);
    if (prices && lines.length > 0) await fetch(lines, false);
  }
  return { ask, askAll, look };
}
