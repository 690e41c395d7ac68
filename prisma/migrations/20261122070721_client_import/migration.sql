-- CreateTable
CREATE TABLE "client_import" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "file" TEXT,
    "plan" JSONB,
    "chosen" JSONB NOT NULL DEFAULT '{}',
    "result" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "client_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "client_import_staff_id_idx" ON "client_import"("staff_id");

-- CreateIndex
CREATE INDEX "client_import_expires_at_idx" ON "client_import"("expires_at");
