interface Bundle {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Whether a module is reached from the entry by static imports alone. */
function isInFirstLoad(id: string, bundle: Bundle, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = bundle.getModuleInfo(id);
  if (module === null) return false;
  return module.isEntry || module.importers.some((importer) => isInFirstLoad(importer, bundle, seen));
}

/**
 * Everything the first load needs in one file, and nothing else in it: one file is compressed better than several.
 * Left alone, the bundler makes a file for each set of pages that share something.
 */
export const firstLoadInOneFile = {
  groups: [{ name: (id: string, bundle: Bundle) => (isInFirstLoad(id, bundle) ? 'app' : null) }],
};
