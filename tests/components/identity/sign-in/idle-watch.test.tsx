import { act, fireEvent, render, screen } from "@testing-library/react";
import { IdleWatch } from "@/components/identity/sign-in/idle-watch";

const refresh = jest.fn();
const router = { refresh };
jest.mock("next/navigation", () => ({
  useRouter: () => router,
  usePathname: () => "/portal/maple/account",
  useSearchParams: () => "",
}));

const words = { title: "Are you still there?", text: "Soon.", stay: "Stay signed in" };
const wait = (minutes: number) => act(async () => void (await jest.advanceTimersByTimeAsync(minutes * 60_000)));
const show = () => render(<IdleWatch audience="portal" minutes={30} words={words} />);

beforeEach(() => {
  jest.useFakeTimers();
  refresh.mockClear();
  localStorage.clear();
  globalThis.fetch = jest.fn(async () => ({ ok: true }) as Response);
});
afterEach(() => jest.useRealTimers());

it("warns two minutes before the end, then refreshes", async () => {
  show();
  await wait(27.5);
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  await wait(1);
  expect(screen.getByRole("alert")).toHaveTextContent("Are you still there?");
  expect(refresh).not.toHaveBeenCalled();
  await wait(2);
  expect(refresh).toHaveBeenCalled();
  expect(globalThis.fetch).not.toHaveBeenCalled();
});

it("stays by one press, which asks the server", async () => {
  show();
  await wait(29);
  fireEvent.click(screen.getByRole("button", { name: "Stay signed in" }));
  await wait(0.5);
  expect(globalThis.fetch).toHaveBeenCalledWith(expect.any(String), { method: "HEAD" });
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  await wait(20);
  expect(refresh).not.toHaveBeenCalled();
});

it("counts what another window of the browser does", async () => {
  show();
  await wait(20);
  localStorage.setItem("anteroom-seen-portal", String(Date.now()));
  await wait(15);
  expect(refresh).not.toHaveBeenCalled();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
