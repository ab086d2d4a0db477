/** The small part of YAML that our message files use: nested maps of one-line strings. */
export function parseMessages(yaml: string): Record<string, string> {
  const out: Record<string, string> = {};
  const path: string[] = [];
  for (const line of yaml.split('\n')) {
    const row = /^( *)([\w-]+):(?: (.*))?$/.exec(line);
    if (!row) continue;
    const depth = (row[1] ?? '').length / 2;
    path.length = depth;
    path.push(row[2] as string);
    const text = row[3];
    if (text) out[path.join('.')] = /^(['"]).*\1$/.test(text) ? text.slice(1, -1) : text;
  }
  return out;
}

/** `t` over one language's messages, with substitutions and plurals as @wxt-dev/i18n has them. */
export function translator(messages: Record<string, string>) {
  return (key: string, ...args: unknown[]): string => {
    const count = args.find((a) => typeof a === 'number') as number | undefined;
    const list = (args.find(Array.isArray) as unknown[] | undefined) ?? [count];
    const text =
      count === undefined ? messages[key] : (messages[`${key}.${count}`] ?? messages[`${key}.n`]);
    if (text === undefined) throw new Error(`no message "${key}"`);
    return text.replace(/\$(\d)/g, (_, n) => String(list[Number(n) - 1] ?? ''));
  };
}
