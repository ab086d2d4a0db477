/** Our mark: a point on a line. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path class="mark-line" d="M3 21C9 21 9.5 11 15.5 11S23 18 29 14" />
      <circle class="mark-dot" cx="15.5" cy="11" r="4.4" />
    </svg>
  );
}
