import { requirePractice } from "@/lib/platform/access/viewer";
import { painted } from "@/lib/platform/branding/paint";
import { qrSvg } from "@/lib/platform/branding/qr";
import { env } from "@/lib/platform/env/env";
import { sharedBy } from "@/lib/practice/website/queries";

/** The QR code as PNG for programs without SVG support, sharp enough for a poster. */
export async function GET(): Promise<Response> {
  const { slug } = await sharedBy(await requirePractice("website.edit"));
  const png = await painted(qrSvg(`${env().APP_URL}/book/${slug}`), 1000);
  return new Response(new Uint8Array(png), {
    headers: { "content-type": "image/png", "cache-control": "private, no-cache" },
  });
}
