import { randomUUID } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import pino, { type Logger } from "pino";
import { recentErrors } from "#app/recent-errors.server.ts";

/** JSON lines on standard error; standard output carries only the line `ready …`. */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ["*.password"],
      hooks: {
        logMethod(input, method, written) {
          if (written >= pino.levels.values.error!) recentErrors.add(Date.now());
          method.apply(this, input);
        },
      },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}

/**
 * One line per request with its id, status and duration. The query string stays out: people type
 * names and numbers into search boxes.
 */
export function logRequests(log: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const started = process.hrtime.bigint();
    const requestId = randomUUID();
    response.locals.requestId = requestId;
    response.setHeader("X-Request-Id", requestId);
    response.on("finish", () => {
      const ms = Number(process.hrtime.bigint() - started) / 1e6;
      const { statusCode: status } = response;
      log[status >= 500 ? "error" : "info"](
        {
          requestId,
          method: request.method,
          path: request.path,
          status,
          ms: Math.round(ms * 10) / 10,
        },
        "request",
      );
    });
    next();
  };
}

export function requestIdOf(response: Response): string {
  return String(response.locals.requestId);
}
