#!/usr/bin/env bash
# Chia một kho văn bản thành nhiều phần, kiểm tra song song bằng GNU parallel rồi ghép báo cáo vào bao-cao/.
# Divides an archive into shards, checks them beside each other with GNU parallel, and merges the reports into bao-cao/.
#
#   kiem-tra-song-song.sh [THƯ-MỤC] [SỐ-PHẦN]
#
# CCHC_LINT    chương trình, mặc định: cchc-lint · the program
# CCHC_FAIL_ON mức làm hỏng lần chạy: error, warning, info, never · severity that fails the run
# PARALLEL     tùy chọn thêm của parallel, ví dụ --sshloginfile may.txt · further options of parallel
set -euo pipefail

export archive=${1:-du-thao} shards=${2:-$(nproc)} program=${CCHC_LINT:-cchc-lint}
fail_on=${CCHC_FAIL_ON:-error}

rm -rf bao-cao/phan
mkdir -p bao-cao/phan

check_shard() {
  # 2: có tệp không đọc được; báo cáo vẫn đủ và nói rõ. A file could not be read; the report is complete and says so.
  "$program" check "$archive" --shard "$1/$shards" --jobs 1 --fail-on never --format jsonl > "bao-cao/phan/$1.jsonl" || [ $? -eq 2 ]
}
export -f check_shard

seq "$shards" | SHELL=$BASH parallel --halt now,fail=1 check_shard
"$program" merge bao-cao/phan/*.jsonl --fail-on "$fail_on" --output json=bao-cao/cchc-lint.json --output html=bao-cao/cchc-lint.html
