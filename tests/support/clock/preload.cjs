// Shifts the clock of this process by ANTEROOM_TEST_SHIFT milliseconds: `new Date()` and Date.now() alone, while timers
// and every instant that is named stay as they are. Loaded by NODE_OPTIONS in each Node process of a run, by jest in the
// global scope that it makes for each test file, and by the browser of a journey as a script of its own.

/** @param {{ Date: DateConstructor }} scope @param {number} shift in milliseconds */
function shiftClock(scope, shift) {
  const Real = scope.Date;
  const now = () => Real.now() + shift;
  const Shifted = new Proxy(Real, {
    construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [now()], made),
    apply: () => new Real(now()).toString(),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
  Real.prototype.constructor = Shifted;
  scope.Date = Shifted;
}

if (typeof process === "object" && process.env.ANTEROOM_TEST_SHIFT)
  shiftClock(globalThis, Number(process.env.ANTEROOM_TEST_SHIFT));
if (typeof module === "object") module.exports = { shiftClock };
