/** jsdom has no IntersectionObserver; without one, next/link sets its state later, outside the test's hands. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, { IntersectionObserver: StillObserver });
