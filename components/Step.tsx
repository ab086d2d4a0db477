import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  says: ComponentChildren;
  children: ComponentChildren;
}

/** What it is about at the side, what to do beside it. */
export function Step({ title, says, children }: Props) {
  return (
    <section class="step">
      <header>
        <h2>{title}</h2>
        <p>{says}</p>
      </header>
      <div>{children}</div>
    </section>
  );
}
