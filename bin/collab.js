#!/usr/bin/env node
'use strict';
if (require('node:fs').existsSync(`${__dirname}/../dist/main.cjs`)) require('../dist/main.cjs');
else process.exitCode = (console.error('collab is not built yet: run `npm run build` first.'), 2);
