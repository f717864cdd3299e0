// The reading thread where nothing was built: in the terminal and in tests.
import { register } from 'tsx/esm/api'

register()
await import('./reading-thread.ts')
