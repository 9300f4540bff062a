import { startStudio } from '@/components/studio/script';

/* The script of the Studio: `stepwise dev` bundles and serves it (cli/studio), and no build has it. */
const root = document.getElementById('studio');
if (root !== null) void startStudio(root);
