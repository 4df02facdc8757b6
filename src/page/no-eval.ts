import * as z from 'zod';

// The policy of the page forbids code made of text, and zod would try it as it is loaded. Imported before everything else.
z.config({ jitless: true });
