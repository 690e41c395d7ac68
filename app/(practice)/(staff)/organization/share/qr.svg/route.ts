import { requirePractice } from "@/lib/platform/access/viewer";
import { qrSvg } from "@/lib/platform/branding/qr";
import { env } from "@/lib/platform/env/env";
import { sharedBy } from "@/lib/practice/website/queries";

/** The QR code of the practice's Online Booking URL. */
export async function GET(): Promise<Response> {
  const { slug } = await sharedBy(await requirePractice("website.edit"));
  return new Response(qrSvg(`${env().APP_URL}/book/${slug}`), {
    headers: { "content-type": "image/svg+xml", "cache-control": "private, no-cache" },
  });
}
