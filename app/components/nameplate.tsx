export interface PlateCell {
  readonly name: string;
  /** Null is printed as 未填写: a gap is a value. */
  readonly value: string | null;
  /** Sixths of the plate's width; 3 by default. */
  readonly width?: 2 | 3 | 6;
  readonly model?: boolean;
}

/** A machine's identity as the plate on it reads. */
export function Nameplate({ name, cells }: { name: string; cells: readonly PlateCell[] }) {
  return (
    <div className="plate">
      <p className={[...name].length > 8 ? "plate-name long" : "plate-name"}>{name}</p>
      <dl className="plate-grid">
        {cells.map(({ name: label, value, width = 3, model = false }) => (
          <div key={label} className={width === 3 ? undefined : `w${width}`}>
            <dt>{label}</dt>
            <dd className={value === null ? "none" : model ? "model" : undefined}>
              {value ?? "未填写"}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
