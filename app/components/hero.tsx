import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Figures, type Figure } from "./figures.tsx";
import { SearchBox } from "./search-box.tsx";

export interface Example {
  readonly text: string;
  readonly to: string;
  /** A model number, set so that 0 and O differ. */
  readonly model?: boolean;
}

interface HeroProps {
  title: string;
  examples: readonly Example[];
  figures: readonly Figure[];
  /** When and how the figures were computed. */
  note: ReactNode;
}

/** The first screen answers: a search box and computed figures. */
export function Hero({ title, examples, figures, note }: HeroProps) {
  return (
    <section className="hero" aria-labelledby="hero-title">
      <div className="wrap">
        <div>
          <h1 id="hero-title">{title}</h1>
          <SearchBox look="main" />
          <p className="try">
            <span className="quiet">例</span>
            {examples.map(({ text, to, model = false }) => (
              <Link key={to} to={to} className={model ? "model" : undefined}>
                {text}
              </Link>
            ))}
          </p>
          <p>
            手里有旧设备？<Link to="/check">照铭牌体检，看是否列入淘汰目录</Link>
          </p>
        </div>
        <div>
          <Figures figures={figures} />
          <p className="unit mt-1">{note}</p>
        </div>
      </div>
    </section>
  );
}
