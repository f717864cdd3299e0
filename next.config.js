/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  typedRoutes: true,
  poweredByHeader: false,
  serverExternalPackages: ['libsql'],
  typescript: { ignoreBuildErrors: true },
}
