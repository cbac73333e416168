import { factSourceLabels, factSources, type FactSource } from "#app/domain/supply/spec-value.ts";

/** 文 算 推 填: where a fact comes from. */
export function FactSourceTag({ source }: { source: FactSource }) {
  const { sign, label } = factSourceLabels[source];
  return (
    <abbr className={`src ${source}`} title={label}>
      {sign}
    </abbr>
  );
}

/** Explains the signs that a sheet uses, in a fixed order. */
export function FactSourceKey({ sources }: { sources: readonly FactSource[] }) {
  return (
    <p className="key">
      {factSources
        .filter((source) => sources.includes(source))
        .map((source) => (
          <span key={source}>
            <i className={`src ${source}`} aria-hidden="true">
              {factSourceLabels[source].sign}
            </i>
            {factSourceLabels[source].label}
          </span>
        ))}
    </p>
  );
}
