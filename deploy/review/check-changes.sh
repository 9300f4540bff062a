#!/usr/bin/env bash
# Checks the content that a branch changes: findings of the changed files as annotations, and the addresses that it would break.
# Needs the full history of both branches, git, and Node; the working folder is the root of the repository with the content.
#
#   check-changes.sh CONTENT BASE [FORMAT] [SEVERITY]
#
#   CONTENT   content folder, from the root of the repository
#   BASE      what the branch goes into, such as origin/main; empty checks every file
#   FORMAT    of the findings: github (default), text, json, or sarif
#   SEVERITY  lowest severity to print (default: warning)
#
# Exit: 0 all is well; 1 errors in the changed files, or addresses that would break; 2 it couldn't be checked.
set -uo pipefail

content=${1:?content folder}
base=${2:-}
format=${3:-github}
severity=${4:-warning}
stepwise=(node "$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/cli/stepwise.mjs")

if [ ! -d "$content" ]; then
  echo "there's no content folder \"$content\" here; name it from the root of the repository" >&2
  exit 2
fi

if [ -z "$base" ]; then
  "${stepwise[@]}" check --content "$content" --format "$format" --severity "$severity"
  exit
fi

fork=$(git merge-base "$base" HEAD) || { echo "$base and this branch have no common history; fetch all of it" >&2; exit 2; }
changed=()
while IFS= read -r -d '' file; do changed+=("$file"); done < <(git diff --name-only -z --diff-filter=d "$fork" HEAD -- "$content")
result=0
if [ ${#changed[@]} -gt 0 ]; then
  "${stepwise[@]}" check --content "$content" --format "$format" --severity "$severity" -- "${changed[@]}"
  result=$?
fi
[ $result -le 1 ] || exit $result

# What the branch goes into is compiled beside it; where it has no such content yet, nothing can break.
before=$(mktemp -d)
trap 'git worktree remove --force "$before/tree" >/dev/null 2>&1; rm -rf "$before"' EXIT
git worktree add --quiet --detach "$before/tree" "$fork" || exit 2
if [ -d "$before/tree/$content" ]; then
  "${stepwise[@]}" compile --content "$before/tree/$content" --out "$before/catalog.db" --frozen >/dev/null
  [ -f "$before/catalog.db" ] || exit 2
  # Findings for programs are alone on standard output.
  "${stepwise[@]}" check --content "$content" --against "$before/catalog.db" >&2
  against=$?
  [ $against -le $result ] || result=$against
fi
exit $result
