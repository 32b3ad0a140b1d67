/**
 * npm leaves optional packages of other platforms out of a lock file where its registry does not offer them, and then
 * refuses the lock everywhere. They are named by their parents with an exact version, which is all a lock needs to know.
 */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'aix', 'openbsd', 'netbsd', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** The optional packages that the lock's packages name and the lock does not hold, by their place in it. */
export function missingPackages(lock: Lock): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const parent of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`;
      const system = SYSTEMS.find((each) => name.includes(each));
      if (place in lock.packages || !/^\d+\.\d+\.\d+/.test(version) || system === undefined) continue;
      const processor = PROCESSORS.find((each) => name.includes(each));
      missing[place] = {
        version,
        ...(parent.dev ? { dev: true } : {}),
        optional: true,
        os: [system],
        ...(processor ? { cpu: [processor] } : {}),
        ...(name.includes('musl') ? { libc: ['musl'] } : {}),
      };
    }
  }
  return missing;
}
