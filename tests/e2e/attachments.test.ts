import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword } from "#app/domain/people/demo.ts";
import { accountOf, sendForm, sessionCookie, type AccountName } from "#tests/support/accounts.ts";
import { describeInBrowser, phone, signIn, smallest } from "#tests/support/browser.ts";
import { aJpeg, aPdf, aPhotograph, aPng } from "#tests/support/pictures.ts";
import { get, listing, newListing, send } from "#tests/support/requests.ts";
import { startSite, type RunningSite } from "#tests/support/site.ts";
import { siteUrl } from "#tests/support/site-at-hand.ts";

type Sent = readonly [name: string, type: string, bytes: Buffer];

/** A new listing of the supplier; gives its id. */
async function aListing(
  intent: "save" | "publish",
  title = "附件试验用激光焊接机",
): Promise<string> {
  const answer = await send("supplier", newListing, { ...listing, title, intent });
  const id = /\/([a-z0-9]{10})(?:[/?#]|$)/.exec(answer.headers.get("Location") ?? "")?.[1];
  if (!id) throw new Error(`no listing was made: ${answer.status}`);
  return id;
}

function formOf(files: readonly Sent[], purpose = ""): FormData {
  const form = new FormData();
  form.set("purpose", purpose);
  for (const [name, type, bytes] of files)
    form.append("files", new Blob([new Uint8Array(bytes)], { type }), name);
  return form;
}

async function upload(account: AccountName, to: string, files: readonly Sent[], purpose = "") {
  return fetch(siteUrl() + to, {
    method: "POST",
    body: formOf(files, purpose),
    headers: { Cookie: await sessionCookie(account) },
    redirect: "manual",
  });
}

const uploadPath = (id: string) => `/workbench/listings/${id}/upload`;

/** Addresses of the full-size pictures and of the documents on one's own page of files. */
async function filesOf(id: string): Promise<string[]> {
  const html = await (await get(uploadPath(id), "supplier")).text();
  return [...new Set(html.match(/(?<=href=")\/files\/[a-z0-9]{10}\/(?:full|file)(?=")/g))];
}

const everyHeader = (answer: Response) =>
  [...answer.headers.entries()].filter(
    ([name]) => !["date", "x-request-id", "content-security-policy"].includes(name),
  );

describe("files over HTTP", () => {
  let id: string;
  let picture: string;
  let document: string;
  beforeAll(async () => {
    id = await aListing("save");
    const taken = await upload("supplier", uploadPath(id), [
      ["铭牌.jpg", "image/jpeg", await aPhotograph()],
      ["产品样本.pdf", "application/pdf", aPdf()],
    ]);
    expect(taken.status).toBe(302);
    expect(taken.headers.get("Location")).toBe(`${uploadPath(id)}?told=added#attachments`);
    [picture = "", document = ""] = await filesOf(id);
    expect([picture, document].map((each) => each.split("/")[3])).toEqual(["full", "file"]);
  });

  test("a draft's files answer visitors and other companies exactly as a random id", async () => {
    for (const account of [undefined, "factory"] as const) {
      const [hidden, random] = await Promise.all([
        get(picture, account),
        get("/files/2222222222/full", account),
      ]);
      expect(hidden.status).toBe(404);
      expect(random.status).toBe(404);
      expect(everyHeader(hidden)).toEqual(everyHeader(random));
      expect(await hidden.text()).toBe(await random.text());
    }
    for (const account of ["supplier", "viewer", "reviewer", "admin"] as const) {
      const answer = await get(picture, account);
      expect(answer.status, account).toBe(200);
      expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
    }
  });

  test("uploads to another company's posting answer exactly as to a random id", async () => {
    const png: Sent = ["a.png", "image/png", await aPng()];
    const [foreign, random] = await Promise.all([
      upload("factory", uploadPath(id), [png]),
      upload("factory", uploadPath("2222222222"), [png]),
    ]);
    expect(foreign.status).toBe(404);
    expect(random.status).toBe(404);
    expect(everyHeader(foreign)).toEqual(everyHeader(random));
    expect((await upload("viewer", uploadPath(id), [png])).status).toBe(403);
    const visitor = await fetch(siteUrl() + uploadPath(id), {
      method: "POST",
      body: formOf([png]),
      redirect: "manual",
    });
    expect(visitor.headers.get("Location")).toContain("/login");
  });

  test("published, they carry headers that let nothing run", async () => {
    expect((await send("supplier", `/equipment/${id}`, { move: "publish", id })).status).toBe(302);
    const image = await get(picture);
    expect(image.status).toBe(200);
    const headers = Object.fromEntries(image.headers.entries());
    expect(headers).toMatchObject({
      "content-type": "image/webp",
      "content-disposition": "inline; filename*=UTF-8''%E9%93%AD%E7%89%8C.webp",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, max-age=300",
      vary: expect.stringContaining("Cookie"),
    });
    const bytes = Buffer.from(await image.arrayBuffer());
    expect(bytes.length).toBe(Number(headers["content-length"]));
    expect(bytes.includes("Secret")).toBe(false);
    const pdf = await get(document);
    expect(Object.fromEntries(pdf.headers.entries())).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition":
        "attachment; filename*=UTF-8''%E4%BA%A7%E5%93%81%E6%A0%B7%E6%9C%AC.pdf",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    expect(Buffer.compare(Buffer.from(await pdf.arrayBuffer()), aPdf())).toBe(0);
  });

  test("HEAD has the same headers and no body; a known tag is not sent again", async () => {
    const whole = await get(picture);
    const head = await fetch(siteUrl() + picture, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("Content-Length")).toBe(whole.headers.get("Content-Length"));
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    const tag = whole.headers.get("ETag") ?? "";
    const again = await fetch(siteUrl() + picture, { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
  });

  test("paused, they are gone for visitors at once, known tag or not", async () => {
    await send("supplier", `/equipment/${id}`, { move: "pause", id });
    const headers = { "If-None-Match": `"${picture.split("/")[2]}-full"` };
    expect((await fetch(siteUrl() + picture, { headers })).status).toBe(404);
    await send("supplier", `/equipment/${id}`, { move: "publish", id });
    expect((await fetch(siteUrl() + picture, { headers })).status).toBe(304);
  });

  test("what is wrong is said file by file, and the others go in", async () => {
    const one = await aListing("save");
    const answer = await upload("supplier", uploadPath(one), [
      ["好图.png", "image/png", await aPng()],
      ["页面.jpg", "image/jpeg", Buffer.from("<html><script>alert(1)</script>")],
      ["图形.svg", "image/svg+xml", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
      ["过大.jpg", "image/jpeg", Buffer.concat([await aJpeg(), Buffer.alloc(11 * 1024 * 1024)])],
    ]);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const words of [
      "“页面.jpg”的内容不是图片或 PDF",
      "“图形.svg”是 SVG",
      "“过大.jpg”超过 10 MB",
    ])
      expect(html).toContain(words);
    expect(html).toContain("已上传。");
    expect(await filesOf(one)).toHaveLength(1);
  });

  test("an upload without files, a broken one and one that is no form are refused", async () => {
    expect((await upload("supplier", uploadPath(id), [])).status).toBe(422);
    const Cookie = await sessionCookie("supplier");
    const as = (type: string, body: string) =>
      fetch(siteUrl() + uploadPath(id), {
        method: "POST",
        headers: { Cookie, "Content-Type": type },
        body,
      });
    expect((await as("multipart/form-data; boundary=x", "--y\r\nnonsense")).status).toBe(400);
    expect((await as("text/plain", "x")).status).toBe(415);
    expect((await as("application/x-www-form-urlencoded", "intent=explode&id=x")).status).toBe(400);
  });

  test("evidence is for the company and the reviewers", async () => {
    const answer = await upload(
      "supplier",
      "/workbench/organisation/upload",
      [["营业执照.png", "image/png", await aPng()]],
      "business-licence",
    );
    expect(answer.status).toBe(302);
    const html = await (await get("/workbench/organisation/upload", "supplier")).text();
    const address = /\/files\/[a-z0-9]{10}\/full/.exec(html)?.[0] ?? "";
    expect(html).toContain("营业执照");
    for (const account of ["supplier", "reviewer"] as const)
      expect((await get(address, account)).status).toBe(200);
    for (const account of [undefined, "factory"] as const)
      expect((await get(address, account)).status).toBe(404);
  });
});

describeInBrowser("pictures and attachments", (open) => {
  const named = async (name: string) => ({
    name,
    mimeType: "image/jpeg",
    buffer: await aJpeg(900, 600),
  });

  test("without scripts: upload, order, caption, remove, restore; readers see the pictures", async () => {
    const id = await aListing("publish", "6 kW 激光焊接机 附件无脚本试验");
    const page = await open({ javaScriptEnabled: false });
    await signIn(page, "supplier");
    await page.goto(`/workbench/listings/${id}`);
    await page
      .getByLabel("选择文件")
      .setInputFiles([await named("整机.jpg"), await named("铭牌.jpg")]);
    await page.getByRole("button", { name: "上传" }).click();
    await page.getByText("已上传。").waitFor();
    const pictures = page.getByRole("list", { name: "图片，第一张是封面" }).locator("> li");
    expect(await pictures.count()).toBe(2);

    await page.getByLabel("第 2 张的图片说明").fill("铭牌特写");
    await page.getByRole("button", { name: "保存第 2 张的说明" }).click();
    await page.getByText("图片说明已保存。").waitFor();
    await page.getByRole("button", { name: "第 2 张前移" }).click();
    await page.getByText("顺序已调整。").waitFor();
    expect(await page.getByLabel("第 1 张的图片说明").inputValue()).toBe("铭牌特写");

    await page.getByLabel("第 1 张的图片说明").fill("请拨 13912345678");
    await page.getByRole("button", { name: "保存第 1 张的说明" }).click();
    await page.locator(".field-error").waitFor();
    expect(await page.getByLabel("第 1 张的图片说明").inputValue()).toBe("请拨 13912345678");

    const reader = await open({ javaScriptEnabled: false, viewport: phone });
    await reader.goto(`/equipment/${id}`);
    const cover = reader.getByRole("img", { name: "铭牌特写" });
    await cover.waitFor();
    expect(
      await cover.evaluate((img: HTMLImageElement) => [img.complete, img.naturalWidth]),
    ).toEqual([true, 900]);
    expect(await reader.locator(".gallery img").count()).toBe(2);

    await page.goto(uploadPath(id));
    await page.getByLabel("删除 第 1 张", { exact: true }).click();
    await page.getByRole("button", { name: "确定删除 第 1 张" }).click();
    await page.getByText("24 小时内可以恢复。").waitFor();
    await reader.reload();
    expect(await reader.locator(".gallery img").count()).toBe(1);
    await page.getByRole("button", { name: "恢复 铭牌" }).click();
    await page.getByText("已恢复").waitFor();
    expect(await pictures.count()).toBe(2);
  });

  test("with scripts the form above keeps what is being typed", async () => {
    const id = await aListing("save", "6 kW 激光焊接机 附件有脚本试验");
    const page = await open();
    await signIn(page, "supplier");
    await page.goto(`/workbench/listings/${id}`);
    await page.getByLabel("说明", { exact: true }).fill("还没有保存的说明。");
    await page
      .getByLabel("选择文件")
      .setInputFiles([await named("整机.jpg"), await named("侧面.jpg"), await named("背面.jpg")]);
    await page.getByRole("button", { name: "上传" }).click();
    await page.getByText("已上传。").waitFor();
    const pictures = page.getByRole("list", { name: "图片，第一张是封面" }).locator("> li");
    await expect.poll(() => pictures.count()).toBe(3);
    await page.getByRole("button", { name: "第 3 张设为封面" }).click();
    await page.getByText("顺序已调整。").waitFor();
    // The list is drawn in its new order a moment later, and what was opened moves with its picture.
    const sure = page.getByRole("button", { name: "确定删除 第 2 张" });
    await expect
      .poll(async () => {
        if (await sure.isVisible()) return true;
        await page.getByLabel("删除 第 2 张", { exact: true }).click();
        return sure.isVisible();
      })
      .toBe(true);
    await sure.click();
    await expect.poll(() => pictures.count()).toBe(2);
    expect(new URL(page.url()).pathname).toBe(`/workbench/listings/${id}`);
    expect(await page.getByLabel("说明", { exact: true }).inputValue()).toBe("还没有保存的说明。");
    const { violations } = await new AxeBuilder({ page }).include("#attachments").analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await page.setViewportSize(smallest);
    const wide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(wide)).toBe(false);
    // A second choice of a wrong file is told beside what is there.
    await page
      .getByLabel("选择文件")
      .setInputFiles([{ name: "假图.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no") }]);
    await page.getByRole("button", { name: "上传" }).click();
    await page.getByText("“假图.jpg”的内容不是图片或 PDF").waitFor();
    expect(await pictures.count()).toBe(2);
  });
});

describe("killed in the middle of an upload", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "duijie-upload-"));
  const stored = path.join(folder, "files");
  let site: RunningSite;
  const attachments = () =>
    existsSync(stored) ? readdirSync(stored).filter((name) => name.startsWith("attachment-")) : [];
  const signedIn = async () => {
    const { email, password = demoPassword } = accountOf("supplier");
    const answer = await sendForm("/login", { email, password }, {}, site.url);
    return { Cookie: answer.headers.get("Set-Cookie")?.split(";")[0] ?? "" };
  };
  afterAll(async () => {
    await site?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the posting has none of its files, and takes them the next time", async () => {
    site = await startSite(folder);
    const Cookie = await signedIn();
    const made = await sendForm(newListing, listing, Cookie, site.url);
    const id = /\/([a-z0-9]{10})(?:[/?#]|$)/.exec(made.headers.get("Location") ?? "")?.[1] ?? "";
    const png = await aJpeg(2400, 1800);
    const files = Array.from(
      { length: 12 },
      (_, index) => [`图${index}面.jpg`, "image/jpeg", png] as const,
    );
    const sending = fetch(site.url + uploadPath(id), {
      method: "POST",
      body: formOf(files),
      headers: Cookie,
    }).then(
      ({ status }) => status,
      () => "cut off",
    );
    await expect
      .poll(() => attachments().length, { timeout: 20_000, interval: 5 })
      .toBeGreaterThan(2);
    await site.stop("SIGKILL");
    expect(await sending).toBe("cut off");
    const orphans = attachments().length;
    expect(orphans).toBeGreaterThan(2);

    site = await startSite(folder);
    const again = await signedIn();
    const shown = async () => {
      const html = await (await fetch(site.url + uploadPath(id), { headers: again })).text();
      return new Set(html.match(/\/files\/[a-z0-9]{10}\/full/g)).size;
    };
    expect(await shown()).toBe(0);
    const retried = await fetch(site.url + uploadPath(id), {
      method: "POST",
      body: formOf(files),
      headers: again,
      redirect: "manual",
    });
    expect(retried.status).toBe(302);
    expect(await shown()).toBe(12);
    expect(attachments().length).toBe(orphans + 36);
  }, 240_000);
});
