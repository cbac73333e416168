import { useFetcher } from "@remix-run/react";
import type { ReactNode } from "react";
import type {
  AttachmentOutcome,
  AttachmentsView,
  DocumentView,
  PictureView,
} from "#app/views/attachment-view.ts";
import { AttachmentUpload } from "./attachment-upload.tsx";
import { AttachmentTold } from "./attachment-told.tsx";
import { Button } from "./button.tsx";
import { FieldError } from "./form/index.ts";
import { useHydrated } from "./use-hydrated.ts";

interface AttachmentsProps {
  view: AttachmentsView;
  /** What the last upload or change came to, where the page itself took it (without scripts). */
  outcome?: AttachmentOutcome;
  title?: string;
  /** Under the title: what belongs here. */
  children?: ReactNode;
}

/**
 * The files of one's own posting or organisation. Each change is a form of its own with an address of
 * its own, so the section can stand below any other form.
 */
export function Attachments({ view, outcome, title = "图片与附件", children }: AttachmentsProps) {
  const fetcher = useFetcher<AttachmentOutcome>({ key: `change ${view.action}` });
  const { errors = {}, told, values } = fetcher.data ?? outcome ?? {};
  const { pictures, documents, evidence, removed, changeable } = view;
  const captions = new Set(pictures.map(({ id }) => `caption.${id}`));
  const others = Object.entries(errors).filter(([field]) => !captions.has(field));
  const changing = { action: view.action, Form: fetcher.Form, changeable };
  return (
    <section id="attachments" className="sheet pad stack" aria-labelledby="attachments-title">
      <div className="between">
        <h2 id="attachments-title">{title}</h2>
        <span className="quiet">
          本企业已用 {view.used} / {view.quota}
        </span>
      </div>
      {children}
      <AttachmentTold told={told ?? null} problems={others.flatMap(([, messages]) => messages)} />
      {changeable ? (
        <AttachmentUpload view={view} />
      ) : (
        <p className="quiet">这条信息现在不能增减图片和附件。</p>
      )}
      {pictures.length > 0 && (
        <ol className="pictures" aria-label="图片，第一张是封面">
          {pictures.map((picture, index) => (
            <Picture
              key={picture.id}
              {...changing}
              picture={picture}
              index={index}
              count={pictures.length}
              errors={errors[`caption.${picture.id}`]}
              typed={values?.[`caption.${picture.id}`]?.[0]}
            />
          ))}
        </ol>
      )}
      <Files title="公开的文件" files={documents}>
        {(file) => <Removal {...changing} id={file.id} name={file.name} />}
      </Files>
      <Files title="证明材料（仅本企业和审核员可见）" files={evidence}>
        {(file) => <Removal {...changing} id={file.id} name={file.name} />}
      </Files>
      <Files title="刚刚删除的，24 小时内可以恢复" files={removed}>
        {(file) => (
          <Change {...changing} id={file.id}>
            <Button small name="intent" value="restore" aria-label={`恢复 ${file.name}`}>
              恢复
            </Button>
          </Change>
        )}
      </Files>
    </section>
  );
}

interface Changing {
  action: string;
  Form: ReturnType<typeof useFetcher>["Form"];
  changeable: boolean;
}

/** One change of one file; nothing where the posting may not change. */
function Change({
  action,
  Form,
  changeable,
  id,
  className,
  children,
}: Changing & { id: string; className?: string; children: ReactNode }) {
  const hydrated = useHydrated();
  if (!changeable) return null;
  return (
    <Form method="post" action={action} className={className}>
      <input type="hidden" name="id" value={id} />
      {hydrated && <input type="hidden" name="stay" value="1" />}
      {children}
    </Form>
  );
}

/** Asks once more; what is removed can still be brought back. */
function Removal({ id, name, ...changing }: Changing & { id: string; name: string }) {
  if (!changing.changeable) return null;
  return (
    <details className="removal">
      <summary aria-label={`删除 ${name}`}>删除</summary>
      <Change {...changing} id={id}>
        <Button small name="intent" value="remove" aria-label={`确定删除 ${name}`}>
          确定删除
        </Button>
      </Change>
    </details>
  );
}

interface PictureProps extends Changing {
  picture: PictureView;
  index: number;
  count: number;
  errors: readonly string[] | undefined;
  /** A caption that was refused, to be mended. */
  typed: string | undefined;
}

function Picture({ picture, index, count, errors, typed, ...changing }: PictureProps) {
  const { id, text, thumb, caption } = picture;
  const field = `caption.${id}`;
  const which = `第 ${index + 1} 张`;
  return (
    <li>
      <a href={picture.full} className="frame">
        <img {...thumb} alt={text} loading="lazy" decoding="async" />
        {index === 0 && <span className="cover">封面</span>}
      </a>
      <Change {...changing} id={id} className="caption">
        <input
          name={field}
          id={field}
          defaultValue={typed ?? caption}
          maxLength={60}
          placeholder="图片说明，例如：铭牌"
          aria-label={`${which}的图片说明`}
          aria-invalid={errors ? true : undefined}
          aria-describedby={errors ? `${field}-error` : undefined}
        />
        <Button small name="intent" value="caption" aria-label={`保存${which}的说明`}>
          保存
        </Button>
      </Change>
      <FieldError name={field} errors={errors} />
      <div className="actions">
        <Change {...changing} id={id} className="actions">
          {index > 0 && (
            <Button small name="intent" value="earlier" aria-label={`${which}前移`}>
              前移
            </Button>
          )}
          {index < count - 1 && (
            <Button small name="intent" value="later" aria-label={`${which}后移`}>
              后移
            </Button>
          )}
          {index > 1 && (
            <Button small name="intent" value="cover" aria-label={`${which}设为封面`}>
              设为封面
            </Button>
          )}
        </Change>
        <Removal {...changing} id={id} name={which} />
      </div>
    </li>
  );
}

interface FilesProps<File> {
  title: string;
  files: readonly File[];
  children: (file: File) => ReactNode;
}

function Files<File extends DocumentView & { readonly proves?: string }>(props: FilesProps<File>) {
  const { title, files, children } = props;
  if (files.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="list files">
        {files.map((file) => (
          <li key={file.id}>
            <span>
              {file.proves && <strong>{file.proves} </strong>}
              <a href={file.href}>{file.name}</a> <span className="meta">{file.size}</span>
            </span>
            {children(file)}
          </li>
        ))}
      </ul>
    </div>
  );
}
