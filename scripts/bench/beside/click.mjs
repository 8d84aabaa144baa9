/** Trusted clicks through the browser's own input, and what the network and the scripts did meanwhile. */

/** Presses and releases the left button there; resolves when the page has dealt with both. */
export async function clickAt(cdp, { x, y }) {
  const at = { x, y, button: 'left', clickCount: 1 };
  await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', buttons: 1 });
  await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
}

/**
 * Clicks where the page says its first control is, each time it says so and the click before has been dealt with.
 * @returns how many clicks were made, to be read when the page is usable
 */
export async function clickWhenTold(cdp, page) {
  const clicks = { made: 0 };
  let clicking = false;
  await page.exposeBinding('tellControl', async (_, place) => {
    if (clicking) return;
    clicking = true;
    const [x, y] = place.split(',').map(Number);
    clicks.made += 1;
    await clickAt(cdp, { x, y }).catch(() => undefined);
    clicking = false;
  });
  return clicks;
}

/** Counts the bytes over the network, headers included, of all that has come so far. */
export async function countBytes(cdp) {
  let bytes = 0;
  cdp.on('Network.responseReceived', ({ response }) => {
    if (!response.fromDiskCache) bytes += response.encodedDataLength;
  });
  cdp.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

/** Milliseconds for which scripts have run in the page so far. */
export async function scriptTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
}

/** Bytes of JavaScript values that are alive after the browser has cleared away all others. */
export async function heapSize(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}
