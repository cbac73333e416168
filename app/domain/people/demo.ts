/** Password of every account of the demo world; such accounts do not exist beyond loopback. */
export const demoPassword = "duijie-demo";
