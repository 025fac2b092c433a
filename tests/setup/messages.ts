import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { fakeBrowser } from 'wxt/testing/fake-browser';

void readFileSync;
void resolve;
void fakeBrowser;
