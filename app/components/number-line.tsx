export interface LineMark {
  readonly value: number;
  readonly label: string;
}

interface NumberLineProps {
  /** The whole drawing in words. */
  label: string;
  limits: readonly LineMark[];
  /** The machine; null draws the limits alone. */
  machine: LineMark | null;
  /** A value that is only compared with, drawn dashed. */
  reference?: LineMark | null;
}

const width = 320;
const margin = 44;
/** Labels closer than this overlap and go to the second row. */
const roomForLabel = 66;

/** Limits as ticks, the machine as a pointer: a number line, no gauge and no coloured zones. */
export function NumberLine({ label, limits, machine, reference = null }: NumberLineProps) {
  const marks = [...limits, ...(machine ? [machine] : []), ...(reference ? [reference] : [])];
  const low = Math.min(...marks.map((mark) => mark.value));
  const high = Math.max(...marks.map((mark) => mark.value));
  const x = (value: number) =>
    high === low
      ? width / 2
      : Math.round((margin + ((value - low) / (high - low)) * (width - 2 * margin)) * 10) / 10;
  const below = staggered([...limits, ...(reference ? [reference] : [])], x);
  const height = below.some((mark) => mark.row === 1) ? 86 : 70;
  return (
    <svg
      className="rule half"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <path className="ax" d={`M10 40h${width - 20}`} />
      {below.map(({ value, label: words, row }) => (
        <g key={words}>
          {value === reference?.value && words === reference.label ? (
            <circle className="ghost" cx={x(value)} cy="40" r="6" />
          ) : (
            <path className="lim" d={`M${x(value)} 30v20`} />
          )}
          <text x={x(value)} y={row === 0 ? 64 : 80} textAnchor="middle">
            {words}
          </text>
        </g>
      ))}
      {machine && (
        <>
          <path className="pt" d={`M${x(machine.value)} 37l-6-11h12z`} />
          <text className="b" x={x(machine.value)} y="18" textAnchor="middle">
            {machine.label}
          </text>
        </>
      )}
    </svg>
  );
}

function staggered(marks: readonly LineMark[], x: (value: number) => number) {
  const ends: [number, number] = [-Infinity, -Infinity];
  return [...marks]
    .sort((a, b) => a.value - b.value)
    .map((mark) => {
      const row: 0 | 1 = x(mark.value) - ends[0] >= roomForLabel ? 0 : 1;
      ends[row] = x(mark.value);
      return { ...mark, row };
    });
}
