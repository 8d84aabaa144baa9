/**
 * The stopwatch in the page. It runs before anything else there, is the same for all pages, and keeps account of the
 * time it takes itself.
 *
 * - `tellControl("x,y")` is called in each frame in which the first control is there and its click has not yet changed
 *   the page: the script outside then clicks. The first of these frames is the one in which the control appears, since
 *   the callbacks of a frame run before it is painted.
 * - `beside.usable`: milliseconds from the beginning of the navigation to the paint of that change
 * - `beside.arrived`: the same to the paint of what the click was for, where that is more
 * - `beside.arm(steps)`, `beside.timed`: what the next click is to bring about, and a promise of how long each took
 * - `beside.spent`: milliseconds that the stopwatch itself has taken
 *
 * A change counts as painted when the frame after the one that first holds it begins (`requestAnimationFrame` twice),
 * so that each time holds up to one frame (17 ms) more than it took.
 *
 * @param eyes how to find one's way about this page (eyes.mjs)
 * @param once whether the first control is told of one time only, and not before the page has been painted
 */
function stopwatch(eyes, { once, statements }) {
  globalThis.statements = statements;
  const beside = { eyes, usable: null, arrived: null, spent: 0, pressed: 0, timed: null, arm };
  globalThis.beside = beside;

  /** Runs in each frame until it says that it is over. */
  const eachFrame = (look) => {
    const frame = () => {
      const began = performance.now();
      const over = look();
      beside.spent += performance.now() - began;
      if (!over) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
  const whenPainted = (run) => requestAnimationFrame(() => run(performance.now()));

  let told = 0;
  let changed = false;
  const mayTell = () =>
    once ? told === 0 && performance.getEntriesByName('first-contentful-paint').length > 0 : true;
  eachFrame(() => {
    if (eyes.changed()) {
      if (!changed) whenPainted((now) => (beside.usable = now));
      changed = true;
      if (!(eyes.arrived?.() ?? true)) return false;
      whenPainted((now) => (beside.arrived = now));
      return true;
    }
    const control = eyes.first();
    if (control !== null && mayTell()) {
      const { left, top, width, height } = control.getBoundingClientRect();
      told += 1;
      globalThis.tellControl(`${left + width / 2},${top + height / 2}`);
    }
    return false;
  });

  addEventListener(
    'pointerup',
    (event) => {
      beside.pressed = event.timeStamp;
    },
    true,
  );

  /** @param steps what must come, one after the other: functions that say whether it is there */
  function arm(steps) {
    const took = [];
    let reached = 0;
    beside.pressed = 0;
    beside.timed = new Promise((done) => {
      eachFrame(() => {
        if (beside.pressed === 0) return false;
        while (reached < steps.length && steps[reached]()) {
          reached += 1;
          whenPainted((now) => {
            took.push(now - beside.pressed);
            if (took.length === steps.length) done(took);
          });
        }
        return reached === steps.length;
      });
    });
  }
}

/** The script to be run in the page before anything else. */
export const watching = (eyes, how) => `(${stopwatch})((${eyes})(), ${JSON.stringify(how)});`;
