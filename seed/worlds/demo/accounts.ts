import type { MemberRole, PlatformRole } from "#app/domain/people/actor.ts";
import { demoHostKey } from "./hosts.ts";
import { demoFactoryKey, demoSupplierKey } from "./organisations.ts";

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly membership: { readonly organisation: string; readonly role: MemberRole } | null;
  readonly platformRole: PlatformRole | null;
}

function member(email: string, name: string, organisation: string, role: MemberRole): DemoAccount {
  return {
    email: `${email}@demo.example`,
    name,
    membership: { organisation, role },
    platformRole: null,
  };
}

function staff(email: string, name: string, platformRole: PlatformRole): DemoAccount {
  return { email: `${email}@demo.example`, name, membership: null, platformRole };
}

/** In the order of the sign-in page. */
export const demoAccounts: readonly DemoAccount[] = [
  member("supplier", "示例·张工", demoSupplierKey, "owner"),
  member("supplier-editor", "示例·小何", demoSupplierKey, "editor"),
  member("viewer", "示例·老周", demoSupplierKey, "viewer"),
  member("factory", "示例·陆主任", demoFactoryKey, "owner"),
  member("factory-editor", "示例·设备科小林", demoFactoryKey, "editor"),
  member("host", "示例·沈经理", demoHostKey, "owner"),
  member("host-editor", "示例·会务小程", demoHostKey, "editor"),
  member("host-viewer", "示例·统计老马", demoHostKey, "viewer"),
  staff("reviewer", "示例·审核员", "reviewer"),
  staff("reviewer-two", "示例·复核员", "reviewer"),
  staff("admin", "示例·管理员", "administrator"),
];
