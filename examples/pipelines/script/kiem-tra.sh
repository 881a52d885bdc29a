#!/usr/bin/env bash
# Kiểm tra các dự thảo trong một thư mục; báo cáo nằm trong bao-cao/. Checks the drafts of a folder; reports go to bao-cao/.
#
#   kiem-tra.sh [THƯ-MỤC]
#
# CCHC_LINT    chương trình, mặc định: cchc-lint · the program
# CCHC_FAIL_ON mức làm hỏng lần chạy: error, warning, info, never · severity that fails the run
set -euo pipefail

drafts=${1:-du-thao}
program=${CCHC_LINT:-cchc-lint}
fail_on=${CCHC_FAIL_ON:-error}

mkdir -p bao-cao
"$program" check "$drafts" \
  --fail-on "$fail_on" \
  --output json=bao-cao/cchc-lint.json \
  --output sarif=bao-cao/cchc-lint.sarif
