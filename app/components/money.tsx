import { exactYuan, inWan, moneyUnits, type Fen } from "#app/domain/shared/money.ts";

interface MoneyProps {
  /** 分 */
  amount: Fen;
  /** The unit stands in the column's head. */
  bare?: boolean;
}

/** 万元 with two digits; the exact 元 on hover and for screen readers, and in full where rounding would lie. */
export function Money({ amount, bare = false }: MoneyProps) {
  const exact = exactYuan(amount);
  if (!wholeInWan(amount)) return <span className="money">{exact}</span>;
  return (
    <span className="money" title={exact}>
      {inWan(amount)}
      {!bare && <span className="unit"> 万元</span>}
      <span className="vh">（{exact}）</span>
    </span>
  );
}

/** Whether 万元 with two digits says it exactly. */
function wholeInWan(amount: Fen): boolean {
  return amount % (moneyUnits.万元 / 100) === 0;
}

interface PriceProps {
  min: Fen | null;
  max: Fen | null;
  bare?: boolean;
}

/** 180.00 – 220.00, 180.00 起, 不超过 220.00 or 未填写; both ends in the same unit. */
export function Price({ min, max, bare = false }: PriceProps) {
  if (min === null && max === null) return <span className="none">未填写</span>;
  if (min === null)
    return (
      <>
        不超过 <Money amount={max!} bare={bare} />
      </>
    );
  if (max === null)
    return (
      <>
        <strong>
          <Money amount={min} bare={bare} />
        </strong>{" "}
        起
      </>
    );
  if (min === max)
    return (
      <strong>
        <Money amount={min} bare={bare} />
      </strong>
    );
  if (!wholeInWan(min) || !wholeInWan(max))
    return (
      <span className="money">
        <strong>{exactYuan(min)}</strong> – {exactYuan(max)}
      </span>
    );
  return (
    <>
      <strong>
        <Money amount={min} bare />
      </strong>{" "}
      – <Money amount={max} bare={bare} />
    </>
  );
}
