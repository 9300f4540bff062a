import { reportWords } from './report-words';

interface Props {
  readonly title: string;
  /** In order of time; the same numbers are in a table below. */
  readonly points: readonly { readonly label: string; readonly value: number }[];
}

/** Units of the drawing; it is scaled to the page. */
const WIDTH = 720;
const HEIGHT = 160;
const FOOT = 22;

/** A bar for each day, with the highest number named: told apart by height alone, so no color is needed. */
export function DayChart({ title, points }: Props) {
  const most = Math.max(1, ...points.map(({ value }) => value));
  const step = WIDTH / Math.max(1, points.length);
  return (
    <figure {...reportWords(title)} className="desk-chart">
      <figcaption className="label">{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} role="img" aria-label={titleOf(title, points, most)}>
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="desk-axis" />
        {points.map(({ label, value }, at) => {
          const height = (value / most) * (HEIGHT - 20);
          return (
            <rect
              key={label}
              x={at * step + step * 0.1}
              width={step * 0.8}
              y={HEIGHT - height}
              height={height}
              className="desk-bar"
            />
          );
        })}
        <text x="0" y="12">
          {most.toLocaleString('en')}
        </text>
        <text x="0" y={HEIGHT + 16}>
          {points[0]?.label}
        </text>
        <text x={WIDTH} y={HEIGHT + 16} textAnchor="end">
          {points.at(-1)?.label}
        </text>
      </svg>
    </figure>
  );
}

function titleOf(title: string, points: Props['points'], most: number): string {
  const peak = points.find(({ value }) => value === most);
  return peak === undefined ? title : `${title}; most on ${peak.label}: ${most.toLocaleString('en')}`;
}
