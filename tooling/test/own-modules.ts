import { vi } from 'vitest'

/** Lets every test file begin with modules of its own, although all files of a suite share a process: starting one takes half a second. */
vi.resetModules()
