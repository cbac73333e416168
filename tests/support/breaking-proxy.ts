import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** What stands between the site and a server, and how it lets through. */
export const faults = ["refuse", "hang", "error", "garbage", "cut", "lie"] as const;
export type Fault = (typeof faults)[number];

export interface BreakingProxy {
  readonly host: string;
  /** Null: everything passes. */
  break(fault: Fault | null): void;
  stop(): Promise<void>;
}

/**
 * A server that passes everything on, or breaks: connections are refused, answers never come, are 500, are no
 * JSON, are cut off in the middle, or are JSON of another form.
 */
export async function openBreakingProxy(behind: string): Promise<BreakingProxy> {
  let fault: Fault | null = null;
  const sockets = new Set<Socket>();
  const server = createServer((asked, answer) => respond(asked, answer));
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    if (fault === "refuse") socket.destroy();
  });

  function respond(asked: IncomingMessage, answer: ServerResponse): void {
    asked.on("error", () => {});
    const say = (status: number, text: string) => {
      asked.resume();
      answer.writeHead(status, { "Content-Type": "application/json" }).end(text);
    };
    switch (fault) {
      case "refuse":
        return void asked.socket.destroy();
      case "hang":
        return void asked.resume();
      case "error":
        return say(500, JSON.stringify({ message: "internal", code: "internal" }));
      case "garbage":
        return say(200, "<html>It works!</html>");
      case "lie":
        return say(200, JSON.stringify({ hits: [{ id: 1 }], results: "none", status: "fine" }));
      case "cut":
        asked.resume();
        answer.writeHead(200, { "Content-Type": "application/json", "Content-Length": 1000 });
        answer.write('{"hits":[');
        return void setTimeout(() => asked.socket.destroy(), 10);
      case null:
        return pass(asked, answer);
    }
  }

  function pass(asked: IncomingMessage, answer: ServerResponse): void {
    const { method, headers, url } = asked;
    const onward = request(new URL(url ?? "/", behind), { method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.on("error", () => answer.destroy());
      reply.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const drop = () => sockets.forEach((socket) => socket.destroy());
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    break(next) {
      fault = next;
      // Connections that are kept alive break too, and what hung is let go.
      drop();
    },
    async stop() {
      drop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
