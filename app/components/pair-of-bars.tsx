import { Link } from "@remix-run/react";

interface PairOfBarsProps {
  supply: number;
  demand: number;
  /** The largest count of the whole table; lengths go with the square root. */
  most: number;
  supplyTo?: string;
  demandTo?: string;
  /** What is counted, for screen readers: 湖北 工业母机. */
  subject: string;
}

const half = 60;

/** Supply left, demand right of one axis, numbers outside. */
export function PairOfBars({ supply, demand, most, supplyTo, demandTo, subject }: PairOfBarsProps) {
  const left = lengthOf(supply, most);
  const right = lengthOf(demand, most);
  return (
    <span className="bal">
      <Count count={supply} to={supplyTo} label={`${subject}，在架设备 ${supply}`} />
      <svg
        className="bars"
        viewBox={`0 0 ${2 * half} 8`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="supply" x={half - left} y="0" width={left} height="8" />
        <rect className="demand" x={half} y="0" width={right} height="8" />
        <path className="axis" d={`M${half} 0v8`} />
      </svg>
      <Count count={demand} to={demandTo} label={`${subject}，更新需求 ${demand}`} />
    </span>
  );
}

function lengthOf(count: number, most: number): number {
  if (count <= 0 || most <= 0) return 0;
  return Math.round(Math.sqrt(count / most) * half * 10) / 10;
}

function Count({ count, to, label }: { count: number; to?: string; label: string }) {
  if (count === 0 || !to) return <span className={count === 0 ? "zero" : undefined}>{count}</span>;
  return (
    <Link to={to} aria-label={label}>
      {count}
    </Link>
  );
}

/** Head of a column of bars. */
export function PairOfBarsHead() {
  return (
    <span className="bal">
      <span>设备</span>
      <span />
      <span>需求</span>
    </span>
  );
}
