// Prisma's native engine is never downloaded: the WebAssembly one in lib/platform/db/migrate.ts does its work.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

import { defineConfig } from "prisma/config";

export default defineConfig({ schema: "prisma/models" });
