#!/usr/bin/env bash
# What the GitHub Action runs: `sanaq check` with the action's inputs, which arrive in the environment so that none of them
# is ever part of a command line somebody could write into.
set -euo pipefail

if [ -n "${SANAQ_COMMAND:-}" ]; then
  sanaq=(node "$SANAQ_COMMAND") # a build at hand, as the tests have it
elif [ -n "${SANAQ_VERSION:-}" ]; then
  sanaq=(npx --yes "sanaq@$SANAQ_VERSION")
else
  (cd "$SANAQ_HOME" && { [ -f dist/cli/main.js ] || npm ci --silent; })
  sanaq=(node "$SANAQ_HOME/dist/cli/main.js")
fi

# Words, not code: the paths are split at white space and no pattern is expanded by the shell.
set -f
# shellcheck disable=SC2206
paths=($SANAQ_PATHS)
set +f
if [ "${#paths[@]}" -eq 0 ]; then
  echo "::error::the input \`path\` names no dataset"
  exit 2
fi

formats="${SANAQ_FORMAT:-github}"
if [ -n "${SANAQ_SARIF:-}" ]; then formats="$formats,sarif=$SANAQ_SARIF"; fi
arguments=(check --fail-on "${SANAQ_FAIL_ON:-error}" --format "$formats")
if [ -n "${SANAQ_BASELINE:-}" ]; then arguments+=(--baseline "$SANAQ_BASELINE"); fi
exec "${sanaq[@]}" "${arguments[@]}" -- "${paths[@]}"
