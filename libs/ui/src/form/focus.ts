const TABBABLE = 'input, textarea, select, button, a[href], [tabindex="0"]';

/** Places the cursor behind (or before) an element: where Tab would lead from its last (first) box. False when there is nothing. */
export function focusBeyond(element: HTMLElement, back = false): boolean {
  const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const there = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter((one) => !element.contains(one) && !one.contains(element) && (element.compareDocumentPosition(one) & side) !== 0
    && !one.matches(':disabled, [tabindex="-1"]') && (typeof one.checkVisibility !== 'function' || one.checkVisibility()));
  const next = back ? there.at(-1) : there[0];
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
  return next !== undefined;
}
