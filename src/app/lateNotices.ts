/** The place for notices that nobody waits for: their code comes with `later.ts`, and until then there are none. */
import type { ComponentType } from 'react';
import { create } from 'zustand';

export const useLateNotices = create<{ readonly Notices: ComponentType | null }>(() => ({ Notices: null }));
