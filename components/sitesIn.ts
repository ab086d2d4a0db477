/** Host names out of whatever was typed: names, addresses, one a line or with commas. */
export function sitesIn(text: string): string[] {
  return text.split(/[\s,;]+/).flatMap((word) => {
    const host =
      word
        .replace(/^https?:\/\//i, '')
        .split(/[/?#:]/)[0]
        ?.toLowerCase() ?? '';
    return /^[^.*]+(\.[^.*]+)+$/.test(host) ? [host] : [];
  });
}
