import type { wallKeys as da } from '../da/wallKeys';

export const wallKeys: typeof da = {
  space: 'Space',
  does: {
    next: 'Next slide',
    previous: 'Previous slide',
    first: 'First slide',
    last: 'Last slide',
    reveal: 'Show what comes next on the slide',
    hide: 'Hide the latest again',
    clock: 'Start the clock, or pause it',
    notes: 'Write down; in the facilitator’s window: notes on and off',
    'full-screen': 'Full screen on and off',
    blank: 'Black screen; any key brings it back',
    help: 'The list of these keys',
    leave: 'Leave the wall; in the facilitator’s window: out of full screen',
  },
};
