import { Form, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import type { SeatOfferRow } from "#app/views/seat-offer-rows.ts";
import { Button } from "./button.tsx";

const refreshMs = 20_000;

/** Tables that were offered, each with its answer or how it ended. Keeps itself up to date: others may be first. */
export function SeatOffers({ rows }: { rows: readonly SeatOfferRow[] }) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, refreshMs);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <ul className="stack">
      {rows.map(({ id, place, other, state, words, accepted, mayAnswer }) => (
        <li key={id} className="sheet pad stack">
          <div>
            <strong>{place}</strong>
            <span className="block">与{other}洽谈</span>
          </div>
          <p className={state === "open" ? undefined : "quiet"}>
            {state === "open" && accepted ? `已接受，等对方答复：${words}` : words}
          </p>
          {mayAnswer && (
            <Form method="post" className="actions">
              <input type="hidden" name="offer" value={id} />
              <Button name="answer" value="accept" look="main">
                接受<span className="vh">：与{other}洽谈</span>
              </Button>
              <Button name="answer" value="decline">
                谢绝<span className="vh">：与{other}洽谈</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
