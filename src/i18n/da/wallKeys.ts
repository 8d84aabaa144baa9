/** What the keys of a workshop do, true of the wall and of the facilitator's window. */
export const wallKeys = {
  space: 'Mellemrum',
  does: {
    next: 'Næste side',
    previous: 'Forrige side',
    first: 'Første side',
    last: 'Sidste side',
    reveal: 'Vis det næste på siden',
    hide: 'Skjul det seneste igen',
    clock: 'Start uret, eller hold pause',
    notes: 'Skriv ned; i facilitatorens vindue: noter til og fra',
    'full-screen': 'Fuld skærm til og fra',
    blank: 'Sort skærm; en vilkårlig tast viser den igen',
    help: 'Listen over disse taster',
    leave: 'Forlad væggen; i facilitatorens vindue: ud af fuld skærm',
  },
};
