export interface BinRow {
  readonly label: string;
  readonly count: number;
}

/** How one figure of the offers lies. */
export interface DistributionView {
  readonly title: string;
  readonly unit: string;
  /** Offers that state it. */
  readonly stated: number;
  readonly rows: readonly BinRow[];
  /** Each figure, where too few state it for a drawing. */
  readonly few: readonly string[];
  /** The figure in the middle; null where none is drawn. */
  readonly middle: string | null;
  /** Offers that state one end only. */
  readonly open: number;
}

const length = 100;

/** A histogram that is a table: bounds, bar and number in one row, so that nothing is told twice. */
export function Distribution({ view, id }: { view: DistributionView; id: string }) {
  const { title, unit, stated, rows, few, middle } = view;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section className="distribution" aria-labelledby={id}>
      <h3 id={id}>
        {title}
        {unit && <span className="unit"> {unit}</span>}
      </h3>
      {rows.length > 0 && (
        <table>
          <caption className="vh">
            {title}的分布{unit && `，单位 ${unit}`}
          </caption>
          <thead className="vh">
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">设备数</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  <span className="bin">
                    <svg
                      viewBox={`0 0 ${length} 10`}
                      preserveAspectRatio="none"
                      aria-hidden="true"
                      focusable="false"
                    >
                      <rect width={Math.round((count / most) * length * 10) / 10} height="10" />
                    </svg>
                    <span className={count === 0 ? "n zero" : "n"}>{count}</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {few.length > 0 && <p>{few.join("、")}</p>}
      <p className="unit">
        {stated === 0 ? "还没有设备写明" : `${stated} 条设备写明`}
        {middle !== null && `，中间值 ${middle}`}
        {few.length > 0 && "，太少，不画分布"}
      </p>
    </section>
  );
}

/** All of them side by side, with one note on how they count. */
export function Distributions({ views }: { views: readonly DistributionView[] }) {
  const drawn = views.some(({ rows, middle }) => rows.length > 0 && middle !== null);
  const open = views.some((view) => view.open > 0);
  return (
    <>
      <div className="distributions">
        {views.map((view, index) => (
          <Distribution key={view.title} view={view} id={`distribution-${index + 1}`} />
        ))}
      </div>
      {drawn && (
        <p className="quiet">
          每格含左端、不含右端；写成范围的设备计入它跨过的每一格
          {open && "，只写一端的按写明的一端计"}。
        </p>
      )}
    </>
  );
}
