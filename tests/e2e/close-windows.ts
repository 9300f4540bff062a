import { afterAll } from 'vitest';
import { closeWindows } from './shared';

afterAll(closeWindows);
