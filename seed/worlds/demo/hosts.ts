import { factoryOf, type DemoOrganisation, type FactoryRow } from "./organisation.ts";

/** The platform that holds the events, and to which the demo accounts of a host belong. */
export const demoHostKey = "h-qcgyl";

const hosts: readonly FactoryRow[] = [
  [demoHostKey, "湖北示例汽车供应链服务有限公司", "湖北 武汉", "verified", "沈"],
];

/** Supply-chain platforms: they post nothing themselves. */
export const demoHosts: readonly DemoOrganisation[] = hosts.map(factoryOf);
