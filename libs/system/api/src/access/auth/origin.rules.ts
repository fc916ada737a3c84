/** What a request says about the page it comes from. */
export interface OriginFacts { secFetchSite: string | undefined; origin: string | undefined; host: string; publicUrl: string | undefined }

/**
 * Whether a request that a cookie speaks for comes from our own pages. Browsers say so by Sec-Fetch-Site on trustworthy
 * addresses and by Origin on every POST, plain http on a LAN included; what sends neither is no browser.
 * Another port of the same host is `same-site` to a browser, and foreign to us.
 */
export function isOwnOrigin(f: OriginFacts): boolean {
  if (f.secFetchSite !== undefined) return f.secFetchSite === 'same-origin' || f.secFetchSite === 'none';
  if (f.origin === undefined) return true;
  const hosts = [f.host, f.publicUrl === undefined ? undefined : hostOf(f.publicUrl)];
  const from = hostOf(f.origin);
  return from !== undefined && hosts.some((h) => h !== undefined && h.toLowerCase() === from);
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host.toLowerCase();
  } catch {
    return undefined;
  }
}
