/** A table in the terminal: the first column to the left, numbers to the right. */
export function printTable(title: string, head: string[], rows: (string | number)[][]): void {
  const lines = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const line of lines) {
    const cells = line.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`);
  }
}
