import type { z } from "zod";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env/env";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { MOST_WEBSITES, websiteOf } from "./rules";
import type { addWebsiteInput, removeWebsiteInput } from "./schema";

const refuseOrigin = <Code extends string>(code: Code) => refuse("invalid", { origin: code });

type AddCode = "invalid" | "website_invalid" | "website_https" | "website_path" | "website_known" | "websites_full";

/**
 * Allows a website to show the practice's times in a frame (security row 14). Addresses of this machine are accepted
 * only in the demo and in development.
 */
export async function addWebsite(
  { practiceId, actor }: Allowed<"website.edit">,
  input: z.output<typeof addWebsiteInput>,
): Promise<Result<undefined, AddCode>> {
  const website = websiteOf(input.origin, env().mode !== "start");
  if ("error" in website) return refuseOrigin(website.error);
  const { origin } = website;
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM practice WHERE id = ${practiceId}::uuid FOR NO KEY UPDATE`; // two concurrent requests must not exceed the limit
    const known = await tx.website.findMany({ where: { practiceId }, select: { origin: true } });
    if (known.some((one) => one.origin === origin)) return refuseOrigin("website_known");
    if (known.length >= MOST_WEBSITES) return refuseOrigin("websites_full");
    const { id } = await tx.website.create({ data: { practiceId, origin }, select: { id: true } });
    await audit(tx, { practiceId, actor }, "share.addWebsite", `website:${id}`, { origin });
    return ok();
  });
}

/** Removes a website: its frame stops working. */
export function removeWebsite(
  { practiceId, actor }: Allowed<"website.edit">,
  { website: id }: z.output<typeof removeWebsiteInput>,
): Promise<Result<undefined, "not_found">> {
  return transaction(async (tx) => {
    const website = await tx.website.findFirst({ where: { id, practiceId }, select: { origin: true } });
    const { count } = await tx.website.deleteMany({ where: { id, practiceId } });
    if (!website || count === 0) return refuse("not_found");
    await audit(tx, { practiceId, actor }, "share.removeWebsite", `website:${id}`, { origin: website.origin });
    return ok();
  });
}
