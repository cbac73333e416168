# The site and its worker in one image. Written and read with care, its commands run by hand outside a
# container; no Docker engine was at hand to build or run it.
# PostgreSQL and Meilisearch are services of their own: see docker-compose.yml and docs/operations.md.

FROM node:22-bookworm-slim AS build
WORKDIR /srv/duijie
COPY package.json package-lock.json ./
# What the build needs is in dependencies; optional ones hold the programs for this platform.
RUN npm ci --omit=dev --no-audit --no-fund
COPY tsconfig.json vite.config.ts tailwind.config.ts ./
COPY app app
COPY db db
COPY search search
COPY seed seed
COPY public public
# The start builds again only when these sources differ, which they do not.
RUN npm run build

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data
WORKDIR /srv/duijie
COPY --from=build /srv/duijie ./
# Only /data is written to; the sources stay root's.
RUN mkdir -m 700 /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: a stop signal has to reach the program itself.
CMD ["node", "--import", "tsx", "app/cli/start.ts"]
