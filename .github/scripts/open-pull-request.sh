#!/usr/bin/env bash
# Puts what changed in the working tree on a branch of its own and opens a pull request for it, or renews the one that is
# open. Does nothing where nothing changed. Usage: open-pull-request.sh <branch> <title>
set -euo pipefail
branch=$1
title=$2

if [ -z "$(git status --porcelain)" ]; then
  echo 'Nothing changed.'
  exit 0
fi
git config user.name 'github-actions[bot]'
git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
git switch --create "$branch"
git add --all
git commit --message "$title"
git push --force "https://x-access-token:${GH_TOKEN}@github.com/${GITHUB_REPOSITORY}" "HEAD:refs/heads/$branch"
if [ -z "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
  gh pr create --head "$branch" --title "$title" --body 'Made by a workflow. The changesets in it say what changed.'
fi
