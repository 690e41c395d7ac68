-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "horizon_until" DATE;

-- CreateTable
CREATE TABLE "holiday" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "therapist_id" UUID,
    "country" TEXT NOT NULL,
    "region" TEXT NOT NULL DEFAULT '',
    "rule" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "dates" DATE[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "holiday_practice_id_idx" ON "holiday"("practice_id");

-- AddForeignKey
ALTER TABLE "holiday" ADD CONSTRAINT "holiday_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holiday" ADD CONSTRAINT "holiday_therapist_id_fkey" FOREIGN KEY ("therapist_id") REFERENCES "therapist"("id") ON DELETE CASCADE ON UPDATE CASCADE;
