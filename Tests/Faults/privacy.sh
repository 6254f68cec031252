#!/usr/bin/env bash
# Files 0600 and folders 0700 whatever the umask; no cell value in messages or of a crash; no socket opened by a run.
source "$(dirname "$0")/setting.sh"

cat >forms.csv <<'CSV'
Số phiếu,Họ và tên,Ngày sinh,Giới tính,Số ĐDCN,Loại cư trú
P01,Dấu Mốc Riêng Tư,31/02/1971,Nữ,042071999999,Thường trú
P02,Dấu Mốc Riêng Tư,99/99/1999,Nam,4.2E+11,xyz
P03,"Dấu Mốc Riêng Tư,01/01/1990,Nam,042090999999,Thường trú
CSV
pipeline kill "$scratch/forms.csv" >kill.yaml
(umask 000; "$dancu" run kill.yaml --out out >told 2>&1; "$dancu" check kill.yaml --fail-on never >>told 2>&1)
(umask 000; "$dancu" check kill.yaml --fail-on never --format sarif=found.sarif --format junit=found.xml >>told 2>&1)
expect "files that others may read" "" "$(find out -type f ! -perm 600)"
expect "folders that others may enter" "" "$(find out -type d ! -perm 700)"
(umask 277; "$dancu" run kill.yaml --out deep/out >told 2>&1)
expect "folders that their owner may not enter" "" "$(find deep ! -perm 700 -type d)"
expect "files that their owner may not write" "" "$(find deep ! -perm 600 -type f)"
for marker in 'Dấu Mốc' 'Riêng Tư' 042071999999 042090999999 4.2E+11 31/02/1971 99/99/1999; do
  expect "'$marker' in messages" 0 "$(grep -cF -e "$marker" told found.sarif found.xml | awk -F: '{ n += $2 } END { print n }')"
done
if command -v strace >/dev/null; then
  rm -rf out
  strace -f -o calls -e trace=network "$dancu" run kill.yaml --out out --quiet >/dev/null 2>&1
  expect "sockets opened" 0 "$(grep -c 'socket(' calls || true)"
fi

# A crash prints no memory, and so no cell: the backtrace of Swift's runtime would.
mkfifo pipe
exec 3<>pipe
cat forms.csv >&3
"$dancu" convert - --to jsonl <pipe >/dev/null 2>told & crashed=$!
sleep 0.5
kill -SEGV $crashed
for ((i = 0; i < 100; i++)); do kill -0 $crashed 2>/dev/null || break; sleep 0.1; done
kill -KILL $crashed 2>/dev/null || true
status=0; wait $crashed 2>/dev/null || status=$?
expect "exit code of a crash" 139 $status
expect "lines of a backtrace" 0 "$(grep -ciE 'backtrac|registers|0x0' told)"
conclude "private files, private messages"
