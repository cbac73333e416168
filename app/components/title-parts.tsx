/** A piece of a title; `hit` is what the search found. */
export interface TitlePart {
  readonly text: string;
  readonly hit: boolean;
}

/** A title with the found words marked. */
export function TitleParts({ parts }: { parts: readonly TitlePart[] }) {
  return (
    <>
      {parts.map(({ text, hit }, index) =>
        hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </>
  );
}
