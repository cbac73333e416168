import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { largestFile, megabyte } from "#app/domain/files/attachment-limits.ts";
import type { AttachmentOutcome, AttachmentsView } from "#app/views/attachment-view.ts";
import { AttachmentTold } from "./attachment-told.tsx";
import { Hint, Select, SubmitButton } from "./form/index.ts";

/** Telephones turn their HEIC pictures into one of these when the form asks for them. */
const accept = "image/jpeg,image/png,image/webp,image/gif,application/pdf";

interface Progress {
  readonly files: readonly File[];
  readonly sent: number;
  /** What the last answer said it did. */
  readonly told: string | null;
  readonly problems: readonly string[];
}

/** One request for all files without scripts; with them several, counted. */
export function AttachmentUpload({ view }: { view: AttachmentsView }) {
  const form = useRef<HTMLFormElement>(null);
  const { progress, busy, start } = useUploads(view.action);
  const send = (event: FormEvent<HTMLFormElement>) => {
    const chosen = new FormData(event.currentTarget);
    const files = chosen.getAll("files").filter((each) => each instanceof File && each.size > 0);
    if (files.length === 0) return;
    event.preventDefault();
    start(files as File[], String(chosen.get("purpose") ?? ""));
    form.current?.reset();
  };
  return (
    <form
      ref={form}
      method="post"
      action={view.action}
      encType="multipart/form-data"
      onSubmit={send}
      className="upload stack"
    >
      <div className="field-pair">
        <div className="field">
          <label htmlFor="files">选择文件</label>
          <input
            id="files"
            type="file"
            name="files"
            multiple
            accept={accept}
            aria-describedby="files-hint"
          />
          <Hint name="files">
            JPG、PNG、WebP、GIF 图片或 PDF，每个不超过 {largestFile / megabyte} MB
          </Hint>
        </div>
        <Select
          name="purpose"
          label="用途"
          groups={[{ title: null, options: view.purposes }]}
          hint="拍摄位置等信息会自动去除；请不要在图片和文件名里留联系方式"
        />
      </div>
      <div className="actions">
        <SubmitButton>上传</SubmitButton>
        {progress && busy && (
          <>
            <progress value={progress.sent} max={progress.files.length} aria-label="上传进度" />
            <span role="status">
              正在上传 {Math.min(progress.sent + 1, progress.files.length)} /{" "}
              {progress.files.length}
            </span>
          </>
        )}
      </div>
      {progress && !busy && <AttachmentTold told={progress.told} problems={progress.problems} />}
    </form>
  );
}

/** Bytes of one request; the site takes a little more. */
const largestRequest = 20 * megabyte;

/** The first of the files that still wait, as many as one request takes. */
function nextOf(files: readonly File[]): readonly File[] {
  let bytes = 0;
  const end = files.findIndex((file) => (bytes += file.size) > largestRequest);
  return files.slice(0, end < 0 ? undefined : Math.max(1, end));
}

/** Sends files to the action of the page, as many at a time as one request takes; each answer starts the next. */
function useUploads(action: string) {
  const fetcher = useFetcher<AttachmentOutcome>({ key: `upload ${action}` });
  const [progress, setProgress] = useState<(Progress & { purpose: string }) | null>(null);
  const [answered, setAnswered] = useState<AttachmentOutcome | undefined>(undefined);
  const waiting = progress !== null && progress.sent < progress.files.length;

  // An answer that was not counted yet: its files are done.
  if (waiting && fetcher.state === "idle" && fetcher.data && fetcher.data !== answered) {
    const { errors, told } = fetcher.data;
    setAnswered(fetcher.data);
    setProgress({
      ...progress,
      sent: progress.sent + nextOf(progress.files.slice(progress.sent)).length,
      told: told ?? progress.told,
      problems: [...progress.problems, ...Object.values(errors).flat()],
    });
  }

  const { submit } = fetcher;
  useEffect(() => {
    if (!progress || progress.sent >= progress.files.length) return;
    const form = new FormData();
    form.set("stay", "1");
    form.set("purpose", progress.purpose);
    for (const file of nextOf(progress.files.slice(progress.sent))) form.append("files", file);
    submit(form, { method: "post", action, encType: "multipart/form-data" });
  }, [progress, action, submit]);

  const start = (files: readonly File[], purpose: string) =>
    setProgress({ files, purpose, sent: 0, told: null, problems: [] });
  return { progress, busy: waiting, start };
}
