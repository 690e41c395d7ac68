-- CreateTable
CREATE TABLE "export_ticket" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "export_ticket_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "export_ticket_expires_at_idx" ON "export_ticket"("expires_at");
