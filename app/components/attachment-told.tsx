import { Told } from "./told.tsx";

interface AttachmentToldProps {
  told: string | null;
  /** One sentence each, naming its file. */
  problems: readonly string[];
}

/** What went in, and which files did not and why. */
export function AttachmentTold({ told, problems }: AttachmentToldProps) {
  return (
    <>
      {told && <Told tone="done">{told}</Told>}
      {problems.length > 0 && (
        <Told tone="refused">
          {problems.length === 1 ? (
            problems[0]
          ) : (
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </Told>
      )}
    </>
  );
}
