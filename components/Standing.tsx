import { type DrawnPoint, UNKNOWN } from './plot.ts';

/** The shades of the band, in standard deviations: 95, 80 and 50 of a hundred. */
export const BANDS = [1.96, 1.2816, 0.6745];

interface Props {
  /** The newest point of the line. */
  point: DrawnPoint;
  bands: readonly number[];
  /** Where the line ends; the cut stands `away` to its right, `width` wide, in pixels. */
  x: number;
  away: number;
  width: number;
  y(mu: number): number;
  /** The line's own paint. */
  stroke: string;
  small?: boolean;
}

/** Where it stands now and how sure that is: the band cut through, so that one point shows it too. */
export function Standing({ point, bands, x, away, width, y, stroke, small }: Props) {
  const { mu, sd, unknown } = point;
  return (
    <g class="standing">
      {bands.map((z) => (
        <rect
          key={z}
          class={small ? 'band small' : 'band'}
          x={x + away}
          width={width}
          y={y(mu + z * sd)}
          height={Math.max(1, y(mu - z * sd) - y(mu + z * sd))}
          rx={width / 2}
        />
      ))}
      <path
        class={`line${small ? ' small' : ''}${unknown > UNKNOWN ? ' unknown' : ''}`}
        d={`M${x} ${y(mu)}h${away + width - 1}`}
        stroke={stroke}
      />
    </g>
  );
}
