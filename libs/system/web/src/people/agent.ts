const BROWSERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Edge', /Edg(?:e|A|iOS)?\/(\d+)/], ['Opera', /OPR\/(\d+)/], ['WeCom', /wxwork\/(\d+)/i], ['WeChat', /MicroMessenger\/(\d+)/], ['QQ', /QQBrowser\/(\d+)/], ['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /(?:Chrome|CriOS)\/(\d+)/], ['Safari', /Version\/(\d+).*Safari/], ['curl', /^curl\/(\d+)/],
];
const SYSTEMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Windows', /Windows/], ['Android', /Android/], ['iPhone', /iPhone/], ['iPad', /iPad/], ['HarmonyOS', /HarmonyOS/], ['macOS', /Mac OS X|Macintosh/], ['Linux', /Linux/],
];

/** What a browser calls itself, in short: `Chrome 126 · Windows`; the text itself when nothing is known in it. */
export function agentText(agent: string): string {
  const browser = BROWSERS.find(([, pattern]) => pattern.test(agent));
  const system = SYSTEMS.find(([, pattern]) => pattern.test(agent));
  const version = browser?.[1].exec(agent)?.[1];
  return [browser && `${browser[0]}${version ? ` ${version}` : ''}`, system?.[0]].filter(Boolean).join(' · ') || agent;
}
