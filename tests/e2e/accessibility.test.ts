import { expect, test } from "vitest";
import { describeInBrowser, signIn, smallest } from "#tests/support/browser.ts";
import { check, firstLink, sticksOut, violations } from "#tests/support/page-check.ts";

const publicPages = [
  "/",
  "/equipment",
  "/equipment?q=激光焊接机",
  "/equipment?q=空压机&origin=湖北&origin=广东&sort=price",
  "/equipment?q=没有这样的东西&family=nothing",
  "/equipment?page=50",
  "/equipment?q=激光悍接机",
  "/equipment?q=空压机&price.lte=0.01",
  "/needs",
  "/sectors",
  "/events",
  "/check",
  "/check?many=1",
  "/check/efficiency",
  "/catalogues",
  "/catalogues/phase-out-1?q=电动机",
  "/catalogues/phase-out-1/entries/phase-out-1-1",
  "/sectors/HB-1-01",
  "/developers",
  "/equipment/families",
  "/equipment/families?open=all",
  "/equipment/families?q=没有这样的类别",
  "/equipment/families/three-phase-motor",
  "/login",
  "/register",
  "/register/sent",
  "/reset",
  "/confirm",
  "/mailbox",
  "/about/data",
  "/about/marks",
  "/check/efficiency?family=dry-type-transformer&ratedCapacityKva=1000&coreMaterial=电工钢带&insulationClass=F(120℃)&noLoadLossKw=1.205&loadLossKw=7.315",
  "/about/matching",
  "/about/accessibility",
  "/no-such-page",
];

describeInBrowser("public pages have no serious flaw for assistive technology", (open) => {
  test.each(publicPages)("%s", async (path) => {
    await check(await open(), path);
  });

  test("one listing, one need, what the check found", async () => {
    const page = await open();
    await page.goto("/check?model=S9-315/10&type=变压器&yearMade=1996&yearCommissioned=1998");
    await page.getByRole("button", { name: "开始体检" }).click();
    await page.getByRole("heading", { name: /^一\s淘汰目录/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(smallest);
    expect(await sticksOut(page)).toEqual([]);
    await check(page, await firstLink("/equipment?q=三相异步电动机", "/equipment"));
    await check(page, await firstLink("/needs?q=激光焊接", "/needs"));
  });
});

describeInBrowser("the workbench has none either", (open) => {
  test.each([
    "",
    "/listings",
    "/listings/new",
    "/listings/new?form=1",
    "/needs",
    "/needs/new?family=screw-air-compressor",
    "/inquiries",
    "/notifications",
    "/notifications/settings",
    "/searches",
    "/account",
    "/organisation",
    "/organisation/join",
    "/organisation/new",
    "/organisation/delete",
  ])("/workbench%s", async (path) => {
    const page = await open();
    await signIn(page, "supplier");
    await check(page, `/workbench${path}`);
  });

  test("the review desk, one thing of its queue, a listing and an organisation as staff see them", async () => {
    const page = await open();
    await signIn(page, "reviewer");
    await check(page, "/workbench/review");
    await check(page, await firstLink("/workbench/review", "/workbench/review", "reviewer"));
    await check(page, "/workbench/review/feedback");
    await check(page, "/workbench/catalogues");
    const listing = await firstLink("/equipment", "/equipment", "reviewer");
    await check(page, listing);
    const desk = listing.replace("/equipment/", "/workbench/review/listings/");
    await check(page, `${desk}?open=suspend`);
    await check(page, await firstLink(desk, "/workbench/review/organisations", "reviewer"));
  });

  test("the register of machines in service: empty, its forms, one machine, the list", async () => {
    const page = await open();
    await signIn(page, "factory");
    await check(page, "/workbench/assets?result=retired");
    await check(page, "/workbench/assets/upload");
    await check(page, "/workbench/assets/new?model=Y160M-4&type=三相异步电动机");
    await page.getByRole("button", { name: "保存并体检" }).click();
    await page.waitForURL(/\/workbench\/assets\/[a-z0-9]{10}$/);
    await check(page, new URL(page.url()).pathname);
    await check(page, "/workbench/assets");
  });

  test("a form with errors, an inquiry, the matches of one's own posting, the operations", async () => {
    const page = await open();
    await signIn(page, "supplier");
    await page.goto("/workbench/listings/new?family=three-phase-motor");
    await page.getByRole("button", { name: "保存并发布" }).click();
    await page.getByRole("alert").waitFor();
    expect(await violations(page)).toEqual([]);
    await check(page, await firstLink("/workbench/inquiries", "/workbench/inquiries", "supplier"));
    const own = await firstLink("/workbench/listings", "/equipment", "supplier");
    await check(page, own);
    await check(page, `${own.replace("/equipment/", "/workbench/listings/")}/marks`);
    await page.context().clearCookies();
    await signIn(page, "admin");
    await check(page, "/workbench/operations");
  });
});
