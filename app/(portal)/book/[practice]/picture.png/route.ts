import { initials } from "@/lib/platform/branding/initials";
import { painted } from "@/lib/platform/branding/paint";
import { PICTURE, pictureSvg } from "@/lib/platform/branding/picture";
import { LOCALES } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { findImage, publicPractice } from "@/lib/practice/practices/queries";
import { websiteMessages } from "@/lib/practice/website/messages";

/** Serves the preview image for shared links to the practice. `?in=en|fr`; defaults to the practice's own language. */
export async function GET(request: Request, { params }: { params: Promise<{ practice: string }> }): Promise<Response> {
  const { practice } = await publicPractice((await params).practice);
  const requested = new URL(request.url).searchParams.get("in");
  const locale = LOCALES.find((one) => one === requested) ?? practice.locale;
  const { id, name, address, accent, logoId } = practice;
  const logo = logoId ? await findImage(id, logoId) : null;
  const svg = pictureSvg({
    name,
    line: translator(locale, websiteMessages)("pictureLine"),
    foot: address,
    accent,
    mark: initials(name),
    logo,
  });
  const png = await painted(svg, PICTURE.width);
  return new Response(new Uint8Array(png), {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=86400" },
  });
}
