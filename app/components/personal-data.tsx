import type { DataSection } from "#app/views/personal-data.ts";

/** Everything that is kept about a person, kind by kind. */
export function PersonalData({ sections }: { sections: readonly DataSection[] }) {
  return (
    <div className="sheet pad stack">
      {sections.map(({ title, count, lines }) => (
        <section key={title} aria-label={title}>
          <h3>
            {title} <span className="count">{count} 项</span>
          </h3>
          {count === 0 ? (
            <p className="none">没有</p>
          ) : (
            <ul className="list">
              {lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          )}
          {count > lines.length && (
            <p className="quiet">这里只列最近 {lines.length} 项，下载的文件里是全部。</p>
          )}
        </section>
      ))}
    </div>
  );
}
