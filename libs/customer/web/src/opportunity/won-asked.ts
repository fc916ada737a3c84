/** Opportunities the user was asked about since the page was loaded: the question comes by itself once. */
export const asked = new Set<number>();
