/** @jest-environment jsdom */
import { embed } from "@/app/(embed)/embed.js/script";

const HOME = "https://book.example";

function frameOf(): HTMLIFrameElement {
  document.body.innerHTML = '<script data-anteroom="maple" data-show="times" type="text/plain"></script>';
  embed(HOME);
  return document.querySelector("iframe")!;
}
const answer = (frame: HTMLIFrameElement, height: number) =>
  dispatchEvent(
    new MessageEvent("message", { source: frame.contentWindow, origin: HOME, data: { anteroom: 1, height } }),
  );

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test("a frame that the browser blocks gives way to a link, instead of an empty box", () => {
  const frame = frameOf();
  frame.dispatchEvent(new Event("load"));
  jest.advanceTimersByTime(5000);
  expect([frame.style.height, frame.style.visibility]).toEqual(["0px", "hidden"]);
  expect(document.querySelector("a")!.href).toBe(`${HOME}/book/maple?lang=en`);
});

test("a frame that answers late comes back, and the link goes", () => {
  const frame = frameOf();
  frame.dispatchEvent(new Event("load"));
  jest.advanceTimersByTime(5000);
  answer(frame, 900);
  expect([frame.style.height, frame.style.visibility]).toEqual(["900px", "visible"]);
  expect(document.querySelector("a")).toBeNull();
});

test("a frame that answers at once never shows the link", () => {
  const frame = frameOf();
  frame.dispatchEvent(new Event("load"));
  answer(frame, 700);
  jest.advanceTimersByTime(60_000);
  expect([frame.style.height, document.querySelector("a")]).toEqual(["700px", null]);
});
