/** Words that say what a file is rather than what it is about (FORMAT.md B.1, E.2). */
const LEADING =
  /^(?:(?:support\s*)?(?:problem\s*)?scoping\s*ques(?:tions?)?\s*(?:for|about|on|to)?\b|apollo\s*[-_–:]|tsg\s*(?:summary|content\s*step|workflow\s*questions)\s*[-–:]|rca\s*[-–:]|root cause analysis(?:\s*\(rca\))?\s*(?:[-–:]|for\b))[\s:–-]*/i;
const TRAILING = /[\s:–-]+(?:scoping\s+questions?|rca)$/i;
/** `unable-to-allocate-memory`: a file's name in place of a sentence. */
const HYPHENATED = /^\w+(?:-\w+){2,}$/;
const LONGEST_NAME = 140;

/** A name without words about its file, with a capital, and of several long sentences only the first. */
export function tidyName(text: string): string {
  const bare =
    text
      .replace(LEADING, '')
      .replace(TRAILING, '')
      .replace(HYPHENATED, (words) => words.replaceAll('-', ' ')) || text;
  const short = bare.length > LONGEST_NAME ? firstSentence(bare) : bare;
  return bare === text ? short : short.charAt(0).toUpperCase() + short.slice(1);
}

function firstSentence(text: string): string {
  return /^.{20,}?[.!?](?=\s)/.exec(text)?.[0] ?? text;
}
