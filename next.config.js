const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  // Without these two a lockfile in a folder above would move the build.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // The reports must not be copied into the build.
  outputFileTracingExcludes: { '*': ['./data/**', './.cache/**'] },
  outputFileTracingIncludes: {
    '/api/**': ['./node_modules/pdfjs-dist/{cmaps,standard_fonts}/**'],
  },
  typedRoutes: true,
  poweredByHeader: false,
  agentRules: false,
  // pdf.js finds its worker and the tables of Chinese fonts beside itself, so it is not bundled.
  serverExternalPackages: ['libsql', 'pdfjs-dist'],
  // `npm test` checks the types.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/:path*', headers }],
  experimental: {
    serverActions: { bodySizeLimit: '6mb' },
    // Beyond it the proxy cuts a body off: more than the largest file, so that its size can be told.
    proxyClientMaxBodySize: '34mb',
  },
}
