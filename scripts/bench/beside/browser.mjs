/** Trusted clicks through the browser's own input, and what network, scripts and memory have come to meanwhile. */

/** Presses and releases the left button there; resolves when the page has dealt with both. */
export async function clickAt(cdp, { x, y }) {
  const at = { x, y, button: 'left', clickCount: 1 };
  await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', buttons: 1 });
  await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
}

/** Clicks where the page says its first control is, each time it says so and the click before has been dealt with. */
export async function clickWhenTold(cdp) {
  let clicking = false;
  cdp.on('Runtime.bindingCalled', async ({ name, payload }) => {
    if (name !== 'tellControl' || clicking) return;
    clicking = true;
    const [x, y] = payload.split(',').map(Number);
    // The page may have been closed meanwhile.
    await clickAt(cdp, { x, y }).catch(() => undefined);
    clicking = false;
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'tellControl' });
}

/** Counts the bytes over the network, headers included. @returns how many have come so far */
export function countBytes(cdp) {
  const bytes = new Map();
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  // What has come to its end is counted with its headers.
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, encodedDataLength);
  });
  return () => [...bytes.values()].reduce((sum, one) => sum + one, 0);
}

/** Milliseconds for which scripts have run in the page so far. */
export async function scriptTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
}

/** Bytes of JavaScript values that are left when the browser has cleared away what nothing refers to. */
export async function heapSize(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}
