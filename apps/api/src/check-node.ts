// must be the first import: better-sqlite3 13 ends Node < 22 with SIGSEGV and without a message
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`Node ${process.version} is too old. Start with "npm start", which uses the Node 24 of node_modules/.bin; if that is missing, run "npm rebuild node".`);
  process.exit(1);
}
