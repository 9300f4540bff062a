/** A browser without script, as far as cookies go: it keeps what it is told to, and follows no redirect by itself. */
export interface CookieJar {
  get(address: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(
    address: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** As `Cookie` has them. */
  cookies(): string;
  value(name: string): string;
}

/** @param origin of addresses that have none; @param given cookies that it has from elsewhere, as `Cookie` has them */
export function cookieJar(origin: string, given = ''): CookieJar {
  const kept = new Map(
    given
      .split('; ')
      .filter(Boolean)
      .map((pair) => [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1)]),
  );
  const cookies = () => [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
  const send = async (address: string, init: RequestInit) => {
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...(kept.size > 0 && { cookie: cookies() }) };
    const answer = await fetch(new URL(address, origin), { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(name.length + 1);
      if (value === '') kept.delete(name);
      else kept.set(name, value);
    }
    return answer;
  };
  return {
    get: (address, headers = {}) => send(address, { headers }),
    post: (address, fields, headers = {}) =>
      send(address, { method: 'POST', headers, body: new URLSearchParams(fields) }),
    cookies,
    value: (name) => kept.get(name) ?? '',
  };
}
