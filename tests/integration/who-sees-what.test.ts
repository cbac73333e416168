import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Id } from "#app/domain/shared/id.ts";
import type { UseCases } from "#app/use-cases/bind.ts";
import type { Answer } from "#app/use-cases/verb.ts";
import { aListingContent } from "#seed/builders/listing.ts";
import { aMachine } from "#seed/builders/machine.ts";
import { anEventContent, aParticipation } from "#seed/builders/match-event.ts";
import { aNeedContent } from "#seed/builders/need.ts";
import { anOutcomeContent, anOutcomeLine } from "#seed/builders/outcome.ts";
import { verbServers } from "#tests/support/database.ts";
import { aPng } from "#tests/support/pictures.ts";
import { anEdition } from "./catalogue-world.ts";
import { aSearch, codeOf, done, enrol, openWorld, organisations, type World } from "./world.ts";

const aPage = { page: 1, perPage: 20 } as const;
const anyRegistrations = { ...aPage, state: null, side: null, q: "", sort: "asked" } as const;
const aGroup = { name: "示例组", sectorRows: ["HB-1-01"], memberIds: [] };

interface Ids {
  /** Of the factory's event: a group that the supplier was asked to look after, and a page. */
  readonly group: Id;
  readonly eventPage: Id;
  readonly event: Id;
  readonly participation: Id;
  /** A line of the ledger that the factory entered. */
  readonly outcome: Id;
  readonly meeting: Id;
  readonly zone: Id;
  /** A card of the factory that is open to the supplier. */
  readonly consent: Id;
  readonly listing: Id;
  readonly need: Id;
  readonly inquiry: Id;
  readonly sheet: Id;
  /** A picture of the listing. */
  readonly file: Id;
  /** News of the supplier, and a saved search of the factory's owner. */
  readonly news: Id;
  readonly search: Id;
  /** A machine in service of the factory. */
  readonly asset: Id;
  /** People of the factory: its owner, an invitation, and the owner's claim about the supplier. */
  readonly member: Id;
  readonly invitation: Id;
  readonly claim: Id;
  /** A key of the factory's programs. */
  readonly token: Id;
  /** An entry of a catalogue, and the supplier's claim of it. */
  readonly entry: Id;
  readonly mark: Id;
}

/** Every verb and question that takes the id of a row, and what it asks of others' rows. */
const takingIds: Readonly<Record<string, (to: UseCases, ids: Ids) => Answer<unknown>>> = {
  editListing: (to, { listing }) =>
    to.editListing({ id: listing, version: 1, content: aListingContent() }),
  publishListing: (to, { listing }) => to.publishListing({ id: listing }),
  pauseListing: (to, { listing }) => to.pauseListing({ id: listing }),
  closeListing: (to, { listing }) => to.closeListing({ id: listing }),
  reopenListing: (to, { listing }) => to.reopenListing({ id: listing }),
  compareListings: (to, { listing }) => to.compareListings({ ids: [listing] }),
  viewListing: (to, { listing }) => to.viewListing({ id: listing }),
  viewOwnListing: (to, { listing }) => to.viewOwnListing({ id: listing }),
  editNeed: (to, { need }) => to.editNeed({ id: need, version: 1, content: aNeedContent() }),
  publishNeed: (to, { need }) => to.publishNeed({ id: need }),
  pauseNeed: (to, { need }) => to.pauseNeed({ id: need }),
  closeNeed: (to, { need }) => to.closeNeed({ id: need }),
  reopenNeed: (to, { need }) => to.reopenNeed({ id: need }),
  viewNeed: (to, { need }) => to.viewNeed({ id: need }),
  viewOwnNeed: (to, { need }) => to.viewOwnNeed({ id: need }),
  deleteListing: (to, { listing }) => to.deleteListing({ id: listing }),
  deleteNeed: (to, { need }) => to.deleteNeed({ id: need }),
  discardFormDraft: (to, { listing }) => to.discardFormDraft({ id: listing }),
  saveListingDraft: (to, { listing }) =>
    to.saveListingDraft({ id: listing, version: 2, content: aListingContent(), values: {} }),
  saveNeedDraft: (to, { need }) =>
    to.saveNeedDraft({ id: need, version: 2, content: aNeedContent(), values: {} }),
  viewPostingForm: (to, { listing }) => to.viewPostingForm({ kind: "listing", id: listing }),
  withdrawListing: (to, { listing }) => to.withdrawListing({ id: listing }),
  renewListing: (to, { listing }) => to.renewListing({ id: listing }),
  withdrawNeed: (to, { need }) => to.withdrawNeed({ id: need }),
  renewNeed: (to, { need }) => to.renewNeed({ id: need }),
  viewPostingReview: (to, { listing }) => to.viewPostingReview({ kind: "listing", id: listing }),
  sendInquiry: (to, { need, listing }) =>
    to.sendInquiry({ needId: need, listingId: listing, message: "请确认交期。" }),
  giveFeedback: (to, { need, listing }) =>
    to.giveFeedback({
      needId: need,
      listingId: listing,
      opinion: "suits",
      reason: null,
      words: "",
    }),
  takeFeedbackBack: (to, { need, listing }) =>
    to.takeFeedbackBack({ needId: need, listingId: listing }),
  viewPairFeedback: (to, { need, listing }) =>
    to.viewPairFeedback({ needId: need, listingId: listing }),
  viewOwnFeedback: (to, { need }) => to.viewOwnFeedback({ kind: "need", id: need }),
  acceptInquiry: (to, { inquiry }) => to.acceptInquiry({ id: inquiry, answer: "" }),
  declineInquiry: (to, { inquiry }) => to.declineInquiry({ id: inquiry, answer: "" }),
  withdrawInquiry: (to, { inquiry }) => to.withdrawInquiry({ id: inquiry, answer: "" }),
  viewInquiry: (to, { inquiry }) => to.viewInquiry({ id: inquiry }),
  viewImport: (to, { sheet }) => to.viewImport({ id: sheet, states: [], page: 1, perPage: 1 }),
  exportImportRows: (to, { sheet }) => to.exportImportRows({ id: sheet, which: "bad" }),
  chooseSheet: (to, { sheet }) => to.chooseSheet({ id: sheet, sheet: "Sheet1" }),
  mapColumns: (to, { sheet }) =>
    to.mapColumns({
      id: sheet,
      mapping: ["title"],
      family: null,
      duplicates: "update",
      target: "draft",
    }),
  confirmImport: (to, { sheet }) => to.confirmImport({ id: sheet }),
  cancelImport: (to, { sheet }) => to.cancelImport({ id: sheet }),
  undoImport: (to, { sheet }) => to.undoImport({ id: sheet }),
  attachFiles: (to, { listing }) =>
    to.attachFiles({ owner: { kind: "listing", id: listing }, evidence: null, files: [] }),
  viewAttachments: (to, { listing }) => to.viewAttachments({ kind: "listing", id: listing }),
  viewOwnAttachments: (to, { listing }) => to.viewOwnAttachments({ kind: "listing", id: listing }),
  openFile: (to, { file }) => to.openFile({ id: file, size: "thumb" }),
  captionAttachment: (to, { file }) => to.captionAttachment({ id: file, caption: "别人的" }),
  moveAttachment: (to, { file }) => to.moveAttachment({ id: file, move: "cover" }),
  removeAttachment: (to, { file }) => to.removeAttachment({ id: file }),
  restoreAttachment: (to, { file }) => to.restoreAttachment({ id: file }),
  readNotification: (to, { news }) => to.readNotification({ id: news }),
  openSavedSearch: (to, { search }) => to.openSavedSearch({ id: search }),
  renameSavedSearch: (to, { search }) => to.renameSavedSearch({ id: search, name: "别人的" }),
  switchSearchAlerts: (to, { search }) => to.switchSearchAlerts({ id: search, alerts: false }),
  removeSavedSearch: (to, { search }) => to.removeSavedSearch({ id: search }),
  changeRole: (to, { member }) => to.changeRole({ userId: member, role: "viewer" }),
  removeMember: (to, { member }) => to.removeMember({ userId: member }),
  resendInvitation: (to, { invitation }) =>
    to.resendInvitation({ id: invitation, address: "192.0.2.1" }),
  revokeInvitation: (to, { invitation }) => to.revokeInvitation({ id: invitation }),
  revokeToken: (to, { token }) => to.revokeToken({ id: token }),
  acceptJoinRequest: (to, { claim }) => to.acceptJoinRequest({ id: claim, role: "owner" }),
  declineJoinRequest: (to, { claim }) => to.declineJoinRequest({ id: claim, reason: "" }),
  withdrawClaim: (to, { claim }) => to.withdrawClaim({ id: claim }),
  viewOldAsset: (to, { asset }) => to.viewOldAsset({ id: asset }),
  editOldAsset: (to, { asset }) => to.editOldAsset({ id: asset, version: 1, content: aMachine() }),
  retireOldAsset: (to, { asset }) => to.retireOldAsset({ id: asset, retired: true }),
  deleteOldAsset: (to, { asset }) => to.deleteOldAsset({ id: asset }),
  withdrawConsent: (to, { consent }) => to.withdrawConsent({ id: consent }),
  claimEntry: (to, { listing, entry }) =>
    to.claimEntry({
      listingId: listing,
      entryId: entry,
      words: "别人的供给也可以申报吗",
      attachmentIds: [],
    }),
  viewMarkClaims: (to, { listing }) => to.viewMarkClaims({ id: listing, q: "" }),
  withdrawMark: (to, { mark }) => to.withdrawMark({ id: mark }),
  editEvent: (to, { event }) =>
    to.editEvent({ id: event, version: 1, content: anEventContent({ title: "别人的对接会" }) }),
  moveEvent: (to, { event }) => to.moveEvent({ id: event, move: "close" }),
  inviteToEvent: (to, { event }) =>
    to.inviteToEvent({ id: event, organisationIds: ["nothing222"] }),
  previewInvitations: (to, { event }) => to.previewInvitations({ id: event, text: "示例旁观厂" }),
  viewEventInvitations: (to, { event }) => to.viewEventInvitations({ id: event, ...aPage }),
  viewRegistrations: (to, { event }) => to.viewRegistrations({ id: event, ...anyRegistrations }),
  askCoOrganiser: (to, { event }) =>
    to.askCoOrganiser({ id: event, organisation: "示例旁观厂", content: aGroup }),
  editEventGroup: (to, { group }) => to.editEventGroup({ id: group, version: 1, content: aGroup }),
  answerCoOrganising: (to, { group }) => to.answerCoOrganising({ id: group, answer: "accept" }),
  inviteIntoGroup: (to, { group }) =>
    to.inviteIntoGroup({ id: group, organisationIds: [organisations.stranger.id] }),
  viewEventGroups: (to, { event }) => to.viewEventGroups({ id: event }),
  viewOwnGroup: (to, { event }) => to.viewOwnGroup({ id: event, ...anyRegistrations }),
  removeCoOrganiser: (to, { group }) => to.removeCoOrganiser({ id: group }),
  saveEventPage: (to, { event, eventPage }) =>
    to.saveEventPage({
      id: event,
      pageId: eventPage,
      version: 1,
      content: { title: "别人的", text: "别人的" },
      publish: true,
    }),
  publishEventPage: (to, { eventPage }) => to.publishEventPage({ id: eventPage, published: true }),
  removeEventPage: (to, { eventPage }) => to.removeEventPage({ id: eventPage }),
  viewEventPages: (to, { event }) => to.viewEventPages({ id: event }),
  viewOwnZone: (to, { zone }) => to.viewOwnZone({ member: zone }),
  saveZone: (to, { listing }) =>
    to.saveZone({ version: 0, about: "", featured: [{ kind: "listing", id: listing }] }),
  decideParticipation: (to, { participation }) =>
    to.decideParticipation({ id: participation, decision: "approve", reason: "" }),
  withdrawParticipation: (to, { event }) => to.withdrawParticipation({ id: event }),
  saveWishes: (to, { event }) => to.saveWishes({ id: event, wishes: [] }),
  answerMeeting: (to, { meeting }) =>
    to.answerMeeting({ id: meeting, move: "accept", reason: null, words: "" }),
  acceptMeetings: (to, { event }) => to.acceptMeetings({ id: event }),
  assignMeetingPeople: (to, { meeting }) =>
    to.assignMeetingPeople({ id: meeting, attendeeIds: ["p1"] }),
  makeCalendarLink: (to, { event }) => to.makeCalendarLink({ id: event }),
  revokeCalendarLink: (to, { event }) => to.revokeCalendarLink({ id: event }),
  viewAgenda: (to, { event }) => to.viewAgenda({ id: event }),
  viewMatchBook: (to, { event }) => to.viewMatchBook({ id: event }),
  viewWholeMatchBook: (to, { event }) => to.viewWholeMatchBook({ id: event }),
  viewHostedEvent: (to, { event }) => to.viewHostedEvent({ id: event }),
  viewEvent: (to, { event }) => to.viewEvent({ id: event }),
  viewEventResults: (to, { event }) => to.viewEventResults({ id: event }),
  viewOwnOutcomes: (to, { event }) => to.viewOwnOutcomes({ id: event }),
  enterOutcome: (to, { event, participation }) =>
    to.enterOutcome({
      id: event,
      buyerId: participation,
      supplierId: participation,
      content: anOutcomeContent(),
      separate: false,
    }),
  correctOutcome: (to, { outcome }) =>
    to.correctOutcome({ id: outcome, content: anOutcomeContent(), reason: "别人的" }),
  answerOutcome: (to, { outcome }) =>
    to.answerOutcome({ id: outcome, answer: "confirmed", words: "" }),
  syncCheckIns: (to, { event }) =>
    to.syncCheckIns({
      id: event,
      deviceId: "d222222222",
      sentAt: "2099-03-01T00:00:00.000Z",
      known: "",
      records: [],
    }),
  reissuePass: (to, { participation }) =>
    to.reissuePass({ participationId: participation, attendeeId: "p1" }),
  revokePass: (to, { participation }) =>
    to.revokePass({ participationId: participation, attendeeId: "p1" }),
  setGrace: (to, { event }) => to.setGrace({ id: event, minutes: 5 }),
  handOutBoard: (to, { event }) => to.handOutBoard({ id: event, open: true }),
  recordMeeting: (to, { meeting }) =>
    to.recordMeeting({ id: meeting, held: true, outcome: null, words: null }),
  answerSeatOffer: (to, { meeting }) => to.answerSeatOffer({ id: meeting, accept: true }),
  viewCheckIn: (to, { event }) => to.viewCheckIn({ id: event }),
  viewPasses: (to, { event }) => to.viewPasses({ id: event }),
  viewEventDay: (to, { event }) => to.viewEventDay({ id: event }),
  viewBoard: (to, { event }) => to.viewBoard({ id: event }),
  viewEventMeeting: (to, { event, meeting }) =>
    to.viewEventMeeting({ eventId: event, id: meeting }),
  viewSeatOffers: (to, { event }) => to.viewSeatOffers({ id: event }),
  planFollowUp: (to, { meeting }) =>
    to.planFollowUp({
      id: meeting,
      version: null,
      content: { step: "别人的", dueOn: "2026-12-01", whoId: null },
    }),
  finishFollowUp: (to, { meeting }) => to.finishFollowUp({ id: meeting, done: true }),
  viewOwnParticipation: (to, { event }) => to.viewOwnParticipation({ id: event, code: "" }),
  viewZone: (to, { zone }) => to.viewZone({ id: zone, events: aPage, members: aPage }),
  viewSchedule: (to, { event }) => to.viewSchedule({ id: event }),
  startSchedule: (to, { event }) => to.startSchedule({ id: event }),
  stopSchedule: (to, { event }) => to.stopSchedule({ id: event, how: "discard" }),
  publishSchedule: (to, { event }) => to.publishSchedule({ id: event }),
  unpublishSchedule: (to, { event }) => to.unpublishSchedule({ id: event }),
  undoScheduleChange: (to, { event }) =>
    to.undoScheduleChange({ id: event, changeId: "nothing222", redo: false }),
  closeTable: (to, { event }) => to.closeTable({ id: event, tableId: "r1-1", slotIds: [] }),
  addMeeting: (to, { event, participation }) =>
    to.addMeeting({
      id: event,
      buyerId: participation,
      supplierId: participation,
      slotId: "",
      tableId: "",
    }),
  moveMeeting: (to, { meeting }) =>
    to.moveMeeting({ id: meeting, version: 1, slotId: "s1-1430", tableId: "r1-1" }),
  removeMeeting: (to, { meeting }) => to.removeMeeting({ id: meeting, version: 1 }),
  lockMeeting: (to, { meeting }) => to.lockMeeting({ id: meeting, version: 1, locked: true }),
  changeMeetingPeople: (to, { meeting }) =>
    to.changeMeetingPeople({ id: meeting, version: 1, peopleIds: [] }),
  // Last of its event: from here on the stranger has a registration of its own.
  registerForEvent: (to, { event }) =>
    to.registerForEvent({ id: event, code: "", version: null, content: aParticipation() }),
};
/** Only for platform staff: to everybody else any id is forbidden alike. */
const forStaff: Readonly<Record<string, (to: UseCases, ids: Ids) => Answer<unknown>>> = {
  viewClaim: (to) => to.viewClaim({ id: "nothing222" }),
  resolveClaim: (to) => to.resolveClaim({ id: "nothing222", resolution: "keep", reason: "示例" }),
  decideReview: (to) => to.decideReview({ id: "nothing222", decision: "approve", reason: "" }),
  viewReview: (to) => to.viewReview({ id: "nothing222", kind: null }),
  viewReviewSubject: (to, { listing }) => to.viewReviewSubject({ kind: "listing", id: listing }),
  returnListing: (to, { listing }) => to.returnListing({ id: listing, reason: "示例" }),
  suspendListing: (to, { listing }) => to.suspendListing({ id: listing, reason: "示例" }),
  restoreListing: (to, { listing }) => to.restoreListing({ id: listing, reason: "示例" }),
  returnNeed: (to, { need }) => to.returnNeed({ id: need, reason: "示例" }),
  suspendNeed: (to, { need }) => to.suspendNeed({ id: need, reason: "示例" }),
  restoreNeed: (to, { need }) => to.restoreNeed({ id: need, reason: "示例" }),
  verifyOrigin: (to, { listing }) =>
    to.verifyOrigin({ id: listing, evidence: "visit", note: "示例", until: "2027-01-01" }),
  revokeOrigin: (to, { listing }) => to.revokeOrigin({ id: listing, reason: "示例" }),
  decideVocabularyChange: (to) =>
    to.decideVocabularyChange({ id: "nothing222", decision: "refuse", reason: "示例" }),
  withdrawVocabularyChange: (to) => to.withdrawVocabularyChange({ id: "nothing222" }),
  viewVocabularyProposal: (to) => to.viewVocabularyProposal({ id: "nothing222" }),
  viewVocabularyImport: (to) => to.viewVocabularyImport({ id: "nothing222" }),
  proposeVocabularyImport: (to) => to.proposeVocabularyImport({ id: "nothing222", note: "" }),
  dropVocabularyImport: (to) => to.dropVocabularyImport({ id: "nothing222" }),
  viewEditionImport: (to) => to.viewEditionImport({ id: "nothing222" }),
  confirmEditionImport: (to) => to.confirmEditionImport({ id: "nothing222", seen: "" }),
  undoEditionImport: (to) => to.undoEditionImport({ id: "nothing222" }),
  dropEditionImport: (to) => to.dropEditionImport({ id: "nothing222" }),
  exportEdition: (to) => to.exportEdition({ id: "nothing222" }),
  revokeMark: (to) => to.revokeMark({ id: "nothing222", reason: "示例" }),
  retryJob: (to) => to.retryJob({ id: "1" }),
  dropJob: (to) => to.dropJob({ id: "1" }),
  setTrust: (to) =>
    to.setTrust({
      id: organisations.supplier.id,
      level: "reviewed",
      evidence: null,
      note: "示例",
      until: null,
    }),
  releaseOrganisation: (to) =>
    to.releaseOrganisation({ id: organisations.supplier.id, reason: "示例" }),
};

/** These show what is published to everybody, and let everybody in. */
const forEverybody = [
  "compareListings",
  "viewListing",
  "viewNeed",
  "viewAttachments",
  "openFile",
  "viewEvent",
  "viewOwnParticipation",
  "viewZone",
  "registerForEvent",
];

const none = {
  member: "nothing222",
  invitation: "nothing222",
  claim: "nothing222",
  token: "nothing222",
  news: "nothing222",
  search: "nothing222",
  asset: "nothing222",
  file: "nothing222",
  consent: "nothing222",
  sheet: "nothing222",
  entry: "nothing222",
  mark: "nothing222",
  event: "nothing222",
  group: "nothing222",
  eventPage: "nothing222",
  meeting: "nothing222",
  participation: "nothing222",
  outcome: "nothing222",
  zone: "nothing222",
};

describe.each([...verbServers()])("who sees what on $name", (server) => {
  let world: World;
  let draft: Ids;
  let shown: Ids;

  beforeAll(async () => {
    world = await openWorld(server);
    const { factory, supplier } = world;
    const card = { person: "示例联系人", phone: "000-0000-0001", email: "", wechat: "" };
    done(await factory.saveContactCard(card));
    shown = { listing: await world.offer(), need: await world.want(), inquiry: "", ...none };
    await world.match({ needs: [shown.need] });
    const sent = await factory.sendInquiry({
      needId: shown.need,
      listingId: shown.listing,
      message: "请确认交期。",
    });
    const member = (await enrol(world, "factory")).id;
    const invited = { email: "new@example.org", role: "viewer", address: "192.0.2.1" } as const;
    const invitation = done(await factory.inviteMember(invited)).id;
    const claim = "2cla2m2222";
    await world.services.ports.store.claims.insert({
      id: claim,
      kind: "join",
      organisationId: organisations.supplier.id,
      userId: member,
      words: "",
      state: "asked",
      askedAt: "2026-05-06T00:00:00.000Z",
      closedAt: null,
      reason: "",
    });
    const asked = { name: "示例 同步", scopes: ["read"], days: 30 } as const;
    const token = done(await factory.createToken(asked)).token.id;
    shown = { ...shown, member, invitation, claim, token };
    done(await factory.saveSearch({ index: "equipment", query: "q=焊接", name: "焊接" }));
    const [search] = done(await factory.viewSavedSearches(null));
    const [news] = await world.database.sql<{ id: Id }[]>`
      select id from notifications where kind = 'inquiry' and organisation_id = ${organisations.supplier.id}`;
    shown = { ...shown, inquiry: done(sent).id, news: news!.id, search: search!.id };
    await world.services.ports.store.disclosures.open([
      {
        id: "2cnsent222",
        inquiryId: shown.inquiry,
        ownerId: organisations.factory.id,
        shownToId: organisations.supplier.id,
        consentedAt: "2026-05-06T00:00:00.000Z",
        consentedBy: "system",
        openedAt: "2026-05-06T00:00:00.000Z",
        withdrawal: null,
      },
    ]);
    const { entry: entries } = await anEdition(world, [["1-1", "螺杆空气压缩机"]]);
    const entry = entries["1-1"]!;
    const claimed = {
      listingId: shown.listing,
      entryId: entry,
      words: "附有省级认定文件和检测报告",
      attachmentIds: [],
    };
    const system = { kind: "system", organisationId: organisations.supplier.id } as const;
    const platform = world.services.useCases({ actor: system, requestId: "test" });
    const mark = done(await platform.claimEntry(claimed)).id;
    shown = { ...shown, consent: "2cnsent222", entry, mark };
    const bytes = new TextEncoder().encode("标题,型号\n示例 甲机,A-1\n");
    const sheet = await supplier.startImport({ noun: "listing", fileName: "a.csv", bytes });
    shown = { ...shown, sheet: done(sheet).id };
    const event = done(await factory.createEvent(anEventContent())).id;
    done(await factory.moveEvent({ id: event, move: "open" }));
    const coming = { id: event, code: "", version: null };
    const content = aParticipation({ side: "supplier" });
    const participation = done(await supplier.registerForEvent({ ...coming, content })).id;
    const asking = { id: event, organisation: organisations.supplier.name, content: aGroup };
    const group = done(await factory.askCoOrganiser(asking)).id;
    const text = { title: "参会须知", text: "请带样品。" };
    const eventPage = done(
      await factory.saveEventPage({
        id: event,
        pageId: null,
        version: 0,
        content: text,
        publish: false,
      }),
    ).id;
    shown = { ...shown, event, participation, group, eventPage, zone: organisations.factory.id };
    const meeting = await aMeeting(event, participation);
    const outcome = "2tc2me2222";
    await world.services.ports.store.outcomes.add(anOutcomeLine({ id: outcome, eventId: event }));
    shown = { ...shown, meeting, outcome };
    const [asset] = done(await factory.keepOldAssets({ assets: [aMachine()] })).ids;
    shown = { ...shown, asset: asset! };
    const picture = async (listing: Id) => {
      const files = [{ name: "a.png", bytes: await aPng() }];
      const owner = { kind: "listing", id: listing } as const;
      return done(await supplier.attachFiles({ owner, evidence: null, files })).ids[0]!;
    };
    const written = aListingContent({ title: "示例 未发布机" });
    const listing = done(await supplier.createListing(written)).id;
    shown = { ...shown, file: await picture(shown.listing) };
    draft = {
      listing,
      need: done(await factory.createNeed(aNeedContent({ title: "示例 未发布需求" }))).id,
      inquiry: "nothing222",
      ...none,
      file: await picture(listing),
      event: done(await factory.createEvent(anEventContent({ title: "示例 未发布的对接会" }))).id,
      zone: organisations.supplier.id,
    };
  });
  /** Both sides are the same: nobody here looks at them. */
  async function aMeeting(eventId: Id, participation: Id): Promise<Id> {
    const { ports } = world.services;
    const id = ports.newId();
    await ports.store.eventMeetings.insert([
      {
        id,
        eventId,
        buyerId: participation,
        supplierId: participation,
        slotId: "s1-1400",
        tableId: "r1-1",
        peopleIds: [`${participation}.p1`],
        state: "draft",
        answers: { buyer: "open", supplier: "open" },
        course: "planned",
        reason: "",
        version: 1,
        updatedAt: ports.now(),
      },
    ]);
    return id;
  }

  afterAll(() => world.close());

  test("the table holds every use case whose input names a row", () => {
    const others = Object.keys(world.visitor).filter(
      (name) => !(name in takingIds) && !(name in forStaff),
    );
    expect(others.sort()).toEqual([
      "acceptInvitation",
      "askEmailChange",
      "askReset",
      "askToJoin",
      "changePassword",
      "checkOldMachines",
      "confirmEmail",
      "confirmRegistration",
      "createEvent",
      "createListing",
      "createNeed",
      "createToken",
      "deleteAccount",
      "deleteOrganisation",
      "disputeOrganisation",
      "editOrganisation",
      "exportOwnPostings",
      "exportSearch",
      "exportVocabulary",
      "findSavedSearch",
      "inviteMember",
      "keepOldAssets",
      "leaveOrganisation",
      "postListing",
      "postNeed",
      "promoteAdministrator",
      "proposeVocabularyChange",
      "readAllNotifications",
      "register",
      "registerOrganisation",
      "resetPassword",
      "saveContactCard",
      "saveNotificationSettings",
      "saveSearch",
      "searchEquipment",
      "searchNeeds",
      "sheetTemplate",
      "signIn",
      "signOut",
      "signOutEverywhere",
      "startEditionImport",
      "startImport",
      "startVocabularyImport",
      "suggest",
      "switchOrganisation",
      "viewAccount",
      "viewAudit",
      "viewCalendar",
      "viewCatalogues",
      "viewChanges",
      "viewConsents",
      "viewEdition",
      "viewEditionImports",
      "viewEntry",
      "viewEventDesk",
      "viewEvents",
      "viewFamilies",
      "viewFamily",
      "viewFeedback",
      "viewFollowUps",
      "viewHandedBoard",
      "viewHome",
      "viewImports",
      "viewInquiries",
      "viewInstallation",
      "viewInvitation",
      "viewJoining",
      "viewMailLink",
      "viewNotificationSettings",
      "viewNotifications",
      "viewOldAssets",
      "viewOperations",
      "viewOrganisation",
      "viewOwnCompany",
      "viewOwnListings",
      "viewOwnNeeds",
      "viewPersonalData",
      "viewRegistration",
      "viewReviews",
      "viewReviewsWaiting",
      "viewSavedSearches",
      "viewSectors",
      "viewSupplier",
      "viewTokens",
      "viewVocabulary",
      "viewVocabularyEntry",
      "viewVocabularyProposals",
      "viewWaiting",
      "viewWholeAudit",
      "viewWorkbench",
      "walkEquipment",
      "walkNeeds",
    ]);
  });

  describe.each(Object.entries(takingIds))("%s", (name, ask) => {
    test("another organisation's published row is not found", async () => {
      const expected = forEverybody.includes(name) ? "ok" : "not_found";
      expect(codeOf(await ask(world.stranger, shown))).toBe(expected);
    });
    test("another organisation's draft is not found", async () => {
      expect(codeOf(await ask(world.stranger, draft))).toBe("not_found");
    });
    test("an id that names nothing is not found", async () => {
      const nothing = {
        listing: "nothing222",
        need: "nothing222",
        inquiry: "nothing222",
        ...none,
      };
      expect(codeOf(await ask(world.supplier, nothing))).toBe("not_found");
    });
  });

  test.each(Object.entries(forStaff))(
    "%s is forbidden for real and other ids alike",
    async (_name, ask) => {
      const nothing = { listing: "nothing222", need: "nothing222", inquiry: "nothing222", ...none };
      for (const ids of [shown, draft, nothing])
        for (const reader of [world.stranger, world.supplier])
          expect(codeOf(await ask(reader, ids))).toBe("forbidden");
    },
  );

  test("refused verbs of a stranger have changed no row", async () => {
    const [listing, need] = [
      done(await world.supplier.viewOwnListing({ id: shown.listing })),
      done(await world.factory.viewOwnNeed({ id: shown.need })),
    ];
    expect(listing).toMatchObject({ status: "published", version: 2 });
    expect(need).toMatchObject({ status: "published", version: 2 });
  });

  test("lists of own rows hold only own rows", async () => {
    const page = { page: 1, perPage: 20 };
    const { stranger } = world;
    expect(done(await stranger.viewOwnListings({ ...page, status: null }))).toMatchObject({
      items: [],
      total: 0,
    });
    expect(done(await stranger.viewOwnNeeds({ ...page, status: null })).total).toBe(0);
    expect(done(await stranger.viewInquiries(page)).total).toBe(0);
  });

  test("a published need shows its matches to all, and its inquiry to the two sides alone", async () => {
    const inquiryFor = async (reader: UseCases) =>
      done(await reader.viewNeed({ id: shown.need })).matches.map(({ inquiry }) => inquiry?.id);
    expect(await inquiryFor(world.factory)).toEqual([shown.inquiry]);
    expect(await inquiryFor(world.supplier)).toEqual([shown.inquiry]);
    expect(await inquiryFor(world.stranger)).toEqual([undefined]);
    expect(await inquiryFor(world.visitor)).toEqual([undefined]);
  });

  test("which needs a listing fits is its own organisation's business", async () => {
    await world.match({ listings: [shown.listing] });
    const matchesFor = async (reader: UseCases) =>
      done(await reader.viewListing({ id: shown.listing })).matches.length;
    expect(await matchesFor(world.supplier)).toBe(1);
    for (const reader of [world.factory, world.stranger, world.visitor])
      expect(await matchesFor(reader)).toBe(0);
  });

  /** Everything that the public can count or read, after the jobs have run. */
  async function publicFigures({ listing, need }: Pick<Ids, "listing" | "need">) {
    await world.match({ listings: [listing, shown.listing], needs: [need, shown.need] });
    const { visitor } = world;
    const [home, sectors, equipment, needs] = await Promise.all([
      visitor.viewHome(null),
      visitor.viewSectors(null),
      visitor.searchEquipment(aSearch()),
      visitor.searchNeeds(aSearch()),
    ]);
    return {
      home: [done(home).listings, done(home).needs],
      newest: [
        done(home).newestListings.map((hit) => hit.listing.id),
        done(home).newestNeeds.map((hit) => hit.need.id),
      ],
      sectors: [done(sectors).counts.listings["HB-1-10"], done(sectors).counts.needs["HB-1-10"]],
      totals: [done(equipment).total, done(needs).total],
      hits: [
        done(equipment).hits.map((hit) => hit.listing.id),
        done(needs).hits.map((hit) => hit.need.id),
      ],
      facets: [done(equipment).facets.sector, done(needs).facets.sector].map(
        (facet) => facet?.find(({ value }) => value === "HB-1-10")?.count,
      ),
      stored: (await world.services.ports.store.matches.ofNeed(need, 50)).length,
      ofListing: (await world.services.ports.store.matches.ofListing(listing, 50)).length,
    };
  }

  test("drafts, paused and closed postings are in no figure, no list and no match", async () => {
    const { supplier, factory, visitor, stranger } = world;
    const rows = ["HB-1-10"];
    const listing = done(await supplier.createListing(aListingContent({ sectorRows: rows }))).id;
    const need = done(await factory.createNeed(aNeedContent({ sectorRows: rows }))).id;
    const without = await publicFigures({ listing, need });
    expect(without).toMatchObject({
      sectors: [undefined, undefined],
      facets: [undefined, undefined],
      stored: 0,
      ofListing: 0,
    });
    const hidden = async () => {
      expect(await publicFigures({ listing, need })).toEqual(without);
      for (const reader of [visitor, stranger]) {
        expect(codeOf(await reader.viewListing({ id: listing }))).toBe("not_found");
        expect(codeOf(await reader.viewNeed({ id: need }))).toBe("not_found");
      }
      expect(done(await supplier.viewListing({ id: listing })).mine).toBe(true);
      expect(done(await factory.viewNeed({ id: need })).mine).toBe(true);
    };
    await hidden();

    done(await supplier.publishListing({ id: listing }));
    done(await factory.publishNeed({ id: need }));
    const within = await publicFigures({ listing, need });
    expect(within).toMatchObject({
      home: without.home.map((n) => n + 1),
      totals: without.totals.map((n) => n + 1),
      sectors: [1, 1],
      facets: [1, 1],
      stored: 2,
      ofListing: 2,
    });
    expect(within.newest.map((ids) => ids[0])).toEqual([listing, need]);
    expect(within.hits.map((ids) => ids[0])).toEqual([listing, need]);

    done(await supplier.pauseListing({ id: listing }));
    done(await factory.pauseNeed({ id: need }));
    await hidden();
    done(await supplier.closeListing({ id: listing }));
    done(await factory.closeNeed({ id: need }));
    await hidden();
  });
});
