-- CreateTable
CREATE TABLE "client_merge" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "gone_id" UUID NOT NULL,
    "by_staff_id" UUID NOT NULL,
    "gone" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "moved" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "client_merge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "client_merge_practice_id_kept_id_idx" ON "client_merge"("practice_id", "kept_id");

-- CreateIndex
CREATE INDEX "client_merge_practice_id_gone_id_idx" ON "client_merge"("practice_id", "gone_id");
