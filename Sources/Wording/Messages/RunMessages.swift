/// Stages, progress, the summary of a run, run folders and gates.
let runMessages = """
  severity.error
    vi: lỗi
    en: error
  severity.warning
    vi: cảnh báo
    en: warning
  severity.note
    vi: ghi chú
    en: note
  severity.off
    vi: tắt
    en: off
  place.column
    vi: , cột {column}
    en: , column {column}
  place.path
    vi: , {path}
    en: , {path}
  place.count
    vi: {about} ({count} phần tử)
    en: {about} ({count} elements)
  place.share
    vi: {about} ({count} trong {compared} phiếu so được)
    en: {about} ({count} of {compared} forms that tell)
  place.rows
    vi: , xem hàng {rows}
    en: , see row {rows}
  place.stretch
    vi: , hàng {first} đến {last}
    en: , rows {first} to {last}
  stage.read
    vi: đọc
    en: read
  stage.check
    vi: kiểm tra
    en: check
  stage.clean
    vi: chuẩn hóa
    en: clean
  stage.link
    vi: ghép
    en: link
  stage.merge
    vi: hợp nhất
    en: merge
  stage.write
    vi: xuất
    en: write
  stage.publish
    vi: hoàn tất
    en: publish
  stage.plan
    vi: ước lượng
    en: plan
  progress.rows
    vi: {rows} phiếu
    en: {rows} forms
  progress.rate
    vi: {rate} phiếu/giây
    en: {rate} forms/s
  progress.left
    vi: còn {time}
    en: {time} left
  progress.memory
    vi: bộ nhớ {memory}
    en: memory {memory}
  summary.head
    vi: dancu {version} · {name} · tính đến {date}
    en: dancu {version} · {name} · as of {date}
  summary.memory
    vi: bộ nhớ {memory}
    en: memory {memory}
  summary.jobs
    vi: {jobs} luồng
    en: {jobs} threads
  summary.read
    vi: {forms} phiếu
    en: {forms} forms
  summary.certain
    vi: chắc chắn
    en: certain
  summary.uncertain
    vi: chưa chắc
    en: not certain
  summary.more-files
    vi: và {count} tệp khác
    en: and {count} more files
  summary.checked
    vi: {accepted} nhận · {quarantined} cách ly · {errors} lỗi · {warnings} cảnh báo
    en: {accepted} accepted · {quarantined} quarantined · {errors} errors · {warnings} warnings
  summary.cleaned
    vi: {cells} ô đổi theo {rules} quy tắc
    en: {cells} cells changed by {rules} rules
  summary.linked
    vi: {pairs} cặp so · {links} nối · {review} chờ duyệt · {skipped} cặp bỏ qua
    en: {pairs} pairs compared · {links} linked · {review} to review · {skipped} skipped
  summary.unlisted
    vi:  · thêm {count} cặp ít khả năng là một người không liệt kê
    en:  · {count} more that are unlikely to be one person not listed
  summary.estimate
    vi: ngưỡng {threshold}: ước lượng đúng {precision}, đủ {recall}
    en: threshold {threshold}: estimated precision {precision}, recall {recall}
  summary.blocking
    vi:  (trong đó so đủ {recall}; {low}–{high})
    en:  (of that, pairs compared {recall}; {low}–{high})
  summary.unproven
    vi:  — chưa chắc: {count} cặp nối chỉ dựa vào họ tên, ngày sinh, nơi ở; hãy tự soát một phần
    en:  — not reliable: {count} links rest on names, birth dates and places alone; check a part of them
  summary.merged
    vi: {people} người · nhiều phiếu nhất {largest}
    en: {people} people · most forms of one {largest}
  summary.written
    vi: {folder} · {files} tệp
    en: {folder} · {files} files
  summary.accounting
    vi: Đối chiếu
    en: Accounting
  summary.forms
    vi: phiếu
    en: forms
  summary.people
    vi: người
    en: people
  summary.forms-read
    vi: đọc vào
    en: read
  summary.in-baseline
    vi: = người trong dân số nền
    en: = people in the baseline
  summary.people-found
    vi: = người tìm ra
    en: = people found
  summary.in-other
    vi: + nhập vào phiếu khác
    en: + merged into another form
  summary.in-quarantine
    vi: + cách ly
    en: + quarantined
  summary.unaccounted
    vi: chưa rõ
    en: unaccounted
  summary.non-forms
    vi: (dòng không phải phiếu)
    en: (rows that are no form)
  summary.two-place
    vi: Đăng ký hai nơi
    en: Registered in two places
  summary.quota
    vi: Chỉ tiêu (đủ {age} tuổi)  {eligible} = {present} có mặt + {away} đi vắng
    en: Quota (aged {age} and over)  {eligible} = {present} present + {away} away
  summary.quota-unknown
    vi:  + {unknown} chưa ghi
    en:  + {unknown} not stated
  summary.quota-age
    vi:  · {unknown} chưa rõ tuổi (khoảng {low}–{high})
    en:  · {unknown} of uncertain age (range {low}–{high})
  summary.quota-range
    vi:  · khoảng {low}–{high}
    en:  · range {low}–{high}
  summary.quota-remaining
    vi: Còn lại, chưa có thẻ còn hiệu lực  {remaining} ({percent} của {eligible})
    en: Still to issue, without a valid card  {remaining} ({percent} of {eligible})
  summary.intake
    vi: Phiếu dự kiến {expected}: đọc được {read}, thiếu {missing}, ngoài danh sách {unlisted}
    en: Expected forms {expected}: {read} read, {missing} missing, {unlisted} beyond the list
  summary.repeat
    vi: đã có kết quả giống hệt (cùng dữ liệu, thiết lập, phiên bản), đã kiểm tra; không chạy lại
    en: the same run (inputs, settings, version) stands there already and was verified; nothing to do
  two-place.nhap-trung
    vi: nhập trùng một đăng ký
    en: one registration entered twice
  two-place.nhap-trung-khac-nguon
    vi: · chỉ ở các nguồn khác nhau
    en: · only in different sources
  two-place.hai-thuong-tru
    vi: hai nơi thường trú
    en: two permanent places
  two-place.thuong-tru-tam-tru
    vi: thường trú + tạm trú
    en: permanent + temporary
  two-place.hai-tam-tru
    vi: hai nơi tạm trú
    en: two temporary places
  two-place.cung-xa
    vi: hai đăng ký cùng xã
    en: two within one commune
  two-place.da-chuyen-chua-xoa
    vi: đã chuyển, chưa xóa
    en: moved, not struck off
  two-place.chua-quyet-dinh
    vi: chưa quyết định
    en: undecided
  gate.value
    vi: ngưỡng {metric}: {value}
    en: gate {metric}: {value}
  gate.maximum
    vi: , cho phép tối đa {limit}
    en: , at most {limit} allowed
  gate.minimum
    vi: , cần tối thiểu {limit}
    en: , at least {limit} needed
  gate.failed
    vi: không đạt {line}
    en: failed: {line}
  gate.rule
    vi: một số liệu của lần chạy vượt ngưỡng trong tệp quy trình
    en: a figure of the run is outside the limits of the pipeline file
  gate.help
    vi: xem số liệu trong manifest.json; sửa dữ liệu, hoặc sửa ngưỡng nếu ngưỡng sai
    en: see the figures in manifest.json; mend the data, or the limit where it is wrong
  findings.left-out
    vi: còn {count} lỗi không đưa vào tệp này; xem quarantine.csv và changes.csv
    en: {count} more findings are left out here; see quarantine.csv and changes.csv
  run.columns-aside
    vi: không dùng: {columns}
    en: not used: {columns}
  run.estimate
    vi: ước chừng {forms} phiếu · bộ nhớ {memory} · đĩa {disk} · thời gian {time}
    en: about {forms} forms · memory {memory} · disk {disk} · time {time}
  run.memory-too-small
    vi: cần khoảng {needed} bộ nhớ, chỉ được dùng {limit}: tăng --memory, hoặc chạy trên máy lớn hơn
    en: about {needed} of memory is needed, {limit} may be used: raise --memory, or take a larger machine
  run.disk-too-small
    vi: cần khoảng {needed} đĩa trống cho thư mục kết quả, chỉ còn {free}
    en: about {needed} of free disk is needed for the output folder, there is {free}
  check.summary
    vi: {forms} phiếu · {quarantined} cách ly · {errors} lỗi · {warnings} cảnh báo · {notes} ghi chú
    en: {forms} forms · {quarantined} quarantined · {errors} errors · {warnings} warnings · {notes} notes
  check.is-input
    vi: {file} là tệp đầu vào của lần kiểm tra này; hãy ghi danh sách lỗi ra tệp khác
    en: {file} is an input of this check; write the findings to another file
  check.foreign
    vi: {file} đã có và không phải danh sách lỗi do dancu viết; không ghi đè, hãy đổi tên hoặc xóa
    en: {file} exists and holds no findings written by dancu; nothing is overwritten: rename or remove it
  check.named-twice
    vi: hai dạng danh sách lỗi cùng ghi vào {file}; mỗi dạng cần một tệp riêng
    en: findings of two formats would go to {file}; each needs a file of its own
  run.folder-held
    vi: tiến trình {pid} đang ghi vào {folder}; đợi xong, hoặc chọn thư mục khác bằng --out
    en: process {pid} is writing to {folder}; wait for it, or choose another folder with --out
  run.folder-taken
    vi: {folder} đã có và không phải kết quả nguyên vẹn của lần chạy này; không ghi đè, hãy đổi tên hoặc xóa
    en: {folder} exists and is not this run, whole; nothing is overwritten: rename or remove it
  run.file-changed
    vi: {file} đọc lại không đúng như đã ghi: ổ đĩa hoặc bộ nhớ có lỗi; hãy kiểm tra máy rồi chạy lại
    en: {file} does not read back as it was written: the disk or the memory is faulty; check the machine and run again
  worklist.matter
    vi: Việc
    en: Matter
  worklist.advice
    vi: Đề nghị
    en: Advice
  worklist.evidence
    vi: Bằng chứng
    en: Evidence
  worklist.kind
    vi: Loại cư trú
    en: Residence
  worklist.place
    vi: Nơi ghi trên phiếu
    en: Place as written
  worklist.day
    vi: Ngày đăng ký hoặc lập phiếu
    en: Registered or filled in
  worklist.other-form
    vi: Số phiếu kia
    en: The other form
  worklist.other-commune
    vi: Xã của phiếu kia
    en: Its commune
  worklist.other-kind
    vi: Loại cư trú của phiếu kia
    en: Its residence
  worklist.other-day
    vi: Ngày của phiếu kia
    en: Its day
  worklist.other-name
    vi: Họ tên trên phiếu kia (cùng xã)
    en: Its name (same commune)
  worklist.other-birth
    vi: Ngày sinh trên phiếu kia (cùng xã)
    en: Its birth date (same commune)
  worklist.review-pair
    vi: nghi trùng: hai phiếu có thể của một người
    en: possibly one person: two forms to compare
  worklist.so-dinh-danh.two-people
    vi: một số định danh ghi cho hai người
    en: one personal number on two people
  worklist.so-dinh-danh.conflict
    vi: một người có hai số định danh hợp lệ
    en: two valid personal numbers on one person
  worklist.lapsed-only
    vi: chỉ còn đăng ký tạm trú đã hết hạn
    en: only a lapsed temporary registration is left
  worklist.trang-thai.contradicted
    vi: hai phiếu trái nhau: đã chết hoặc mất tích, hay còn cư trú
    en: two forms contradict each other: dead or missing, or still resident
  worklist.quoc-tich.contradicted
    vi: hai phiếu trái nhau: quốc tịch Việt Nam hay nước ngoài
    en: two forms contradict each other: citizen or foreigner
  advice.khong-can-xu-ly
    vi: không cần xử lý
    en: nothing to do
  advice.giu-mot-phieu
    vi: giữ một phiếu, bỏ phiếu nhập trùng
    en: keep one entry
  advice.xoa-thuong-tru-a
    vi: xác minh; xóa đăng ký thường trú ở nơi cũ hơn
    en: verify; strike off the older permanent registration
  advice.xac-minh-chon-mot-noi
    vi: xác minh người này thực tế ở đâu, giữ một nơi
    en: verify where the person lives, keep one place
  advice.xoa-tam-tru-a
    vi: xóa đăng ký tạm trú ở nơi cũ hơn
    en: end the older temporary registration
  advice.xoa-tam-tru-het-han
    vi: xóa đăng ký tạm trú đã hết hạn
    en: end the temporary registration that ran out
  advice.kiem-tra-cung-xa
    vi: kiểm tra hai đăng ký trong cùng một xã
    en: check the two registrations in one commune
  advice.xac-minh-dia-chi
    vi: bổ sung, xác minh địa chỉ
    en: complete and verify the address
  advice.bo-sung-loai-cu-tru
    vi: bổ sung loại cư trú
    en: complete the kind of residence
  advice.duyet-cap-nghi-trung
    vi: so hai phiếu, quyết định cùng người hay khác người
    en: compare the two forms and decide
  advice.xac-minh-so-dinh-danh
    vi: đối chiếu thẻ căn cước của từng người
    en: compare with each card
  advice.xac-minh-thoi-han
    vi: xác minh còn ở đó hay không; gia hạn hoặc xóa đăng ký tạm trú
    en: verify whether the person still lives there; renew or end the temporary registration
  advice.xac-minh-tinh-trang
    vi: xác minh người này còn sống, còn cư trú hay không; cập nhật cả hai nơi
    en: verify whether the person is alive and resident; bring both places up to date
  advice.xac-minh-quoc-tich
    vi: xác minh quốc tịch; chỉ công dân Việt Nam có chỉ tiêu
    en: verify the nationality; only citizens have a quota
  evidence.cung-so-dinh-danh
    vi: cùng số định danh
    en: same personal number
  evidence.khac-so-dinh-danh
    vi: khác số định danh
    en: different personal numbers
  evidence.a-cu-hon
    vi: theo ngày tháng biết nơi nào cũ hơn
    en: the dates tell which is older
  evidence.cung-ngay
    vi: cùng ngày
    en: same day
  evidence.thieu-ngay
    vi: thiếu ngày để so trước sau
    en: a date to tell the older is missing
  evidence.phieu-sau-xac-nhan
    vi: phiếu lập sau xác nhận nơi mới
    en: a later form confirms the newer place
  evidence.noi-khai
    vi: một nơi chỉ là nơi khai
    en: one place is only declared
  evidence.do-sap-nhap
    vi: hai xã cũ nay là một
    en: two former communes are one now
  evidence.xa-bi-chia
    vi: xã cũ đã chia
    en: the former commune was divided
  evidence.thieu-dia-chi
    vi: thiếu địa chỉ
    en: a place is missing
  evidence.thieu-loai-cu-tru
    vi: thiếu loại cư trú
    en: the kind of residence is missing
  evidence.tam-tru-het-han
    vi: tạm trú đã hết hạn
    en: the temporary term has ended
  evidence.tam-tru-qua-hai-nam
    vi: tạm trú quá hai năm
    en: temporary for more than two years
  evidence.khac-ho
    vi: khác hộ
    en: another household
  evidence.mot-ban-da-xoa
    vi: một bản ghi đã xóa đăng ký
    en: one entry was struck off
  evidence.mot-phieu
    vi: cùng trên một phiếu
    en: both on one form
  evidence.chua-ro-mot-nguoi
    vi: chưa rõ có phải một người
    en: not certain to be one person
  evidence.khac-nguon
    vi: hai phiếu ở hai nguồn khác nhau
    en: the two forms stand in different sources
  evidence.phieu-sau-noi-cu
    vi: phiếu lập sau vẫn khai nơi cũ hơn
    en: a later form still gives the older place
  evidence.noi-khai-da-xoa
    vi: nơi thường trú ghi trên phiếu đã bị xóa đăng ký từ trước
    en: the permanent place on the form had been struck off before
  residence.thuong-tru
    vi: thường trú
    en: permanent
  residence.tam-tru
    vi: tạm trú
    en: temporary
  residence.noi-o
    vi: nơi ở hiện tại
    en: current place
  residence.luu-tru
    vi: lưu trú
    en: stay
  residence.tam-vang
    vi: tạm vắng
    en: declared absence
  find.nobody
    vi: không tìm thấy ai
    en: nobody found
  diff.runs
    vi: từ {first} ({from}) đến {second} ({to})
    en: from {first} ({from}) to {second} ({to})
  diff.people
    vi: Số người: trước {before}, sau {after}
    en: People: {before} before, {after} after
  diff.them
    vi: thêm mới {people}
    en: added {people}
  diff.bot
    vi: không còn phiếu {people}
    en: removed {people}
  diff.nhap
    vi: nhập vào người khác {people}
    en: merged into another {people}
  diff.tach
    vi: tách ra từ người khác {people}
    en: split off another {people}
  diff.doi
    vi: có ô thay đổi {people}
    en: changed {people}
  diff.du-tuoi
    vi: mới đủ {age} tuổi {people}
    en: newly {age} {people}
  diff.fields
    vi: Số người có thay đổi, theo cột
    en: People changed, by column
  diff.units
    vi: Theo xã
    en: By commune
  diff.unknown-unit
    vi: chưa rõ xã
    en: commune unknown
  diff.unit-before
    vi: trước
    en: before
  diff.unit-after
    vi: sau
    en: after
  diff.unit-added
    vi: thêm
    en: added
  diff.unit-removed
    vi: bớt
    en: removed
  diff.unit-in
    vi: chuyển đến
    en: moved in
  diff.unit-out
    vi: chuyển đi
    en: moved out
  diff.unit-of-age
    vi: đủ {age}
    en: newly {age}
  run.unbalanced
    vi: đối chiếu không khớp ở nguồn {sources}; không xuất kết quả
    en: the accounts of {sources} do not balance; nothing is published
  run.model-unusable
    vi: không dùng được mô hình ghép {file}: {cause}
    en: the linkage model {file} cannot be used: {cause}
  run.decisions-unusable
    vi: không dùng được tệp quyết định: {cause}
    en: the decisions cannot be used: {cause}
  run.decisions-columns
    vi: thiếu cột so_phieu_a, so_phieu_b (phiếu không có số: nguon, tep, hang kèm _a, _b), hoặc cột tra_loi hay quyet_dinh
    en: column so_phieu_a, so_phieu_b (of forms without a number nguon, tep, hang with _a, _b), or tra_loi or quyet_dinh is missing
  run.decisions-row
    vi: dòng thừa hoặc thiếu ô, hoặc dấu nháy không đóng
    en: the line has too many or too few cells, or a quote that is not closed
  run.decisions-answer
    vi: không rõ câu trả lời của người duyệt; nhận: cung-nguoi, cung-nguoi-hai-noi, noi; khac-nguoi, tach; chua-ro, duyet hoặc để trống; hoặc “Cùng người”, “Cùng người, hai nơi”, “Khác người”, “Chưa rõ”
    en: the reviewer's answer is not known; taken are: cung-nguoi, cung-nguoi-hai-noi, noi; khac-nguoi, tach; chua-ro, duyet or nothing; or “Same person”, “Same person, two places”, “Another person”, “Not clear”
  run.no-known-column
    vi: không nhận ra cột nào; khai các cột trong columns của nguồn
    en: no column was recognised; declare them under the source's columns
  run.people-beside
    vi: cột {column} (`{heading}`) là họ tên của những người khác, có ngày sinh hoặc số riêng: hai bảng đặt cạnh nhau; tách thành hai tệp, hoặc khai các cột cần đọc trong columns của nguồn
    en: column {column} (`{heading}`) holds the names of further people with dates or numbers of their own: two tables side by side; split them into two files, or declare the columns to read under the source's columns
  run.encoding-contradicted
    vi: phần lớn các cột không ở bảng mã đã khai `{encoding}` [bang-ma.misdeclared]; sửa hoặc bỏ encoding của nguồn
    en: most columns are not in the declared encoding `{encoding}` [bang-ma.misdeclared]; correct the source's encoding, or leave it out
  run.column-missing
    vi: không có cột `{heading}`
    en: there is no column `{heading}`
  run.rest-unread
    vi: ; từ chỗ đó đến hết tệp không được đọc
    en: ; nothing from there to the end of the file was read
  tep.record-not-found
    vi: tệp không có phần tử nào ở đường dẫn `{path}` đã khai trong record; trong tệp có: {existing}
    en: the file has no element at `{path}`, which record declares; it has: {existing}
  run.column-missing-nearest
    vi: không có cột `{heading}`; có phải ý là `{nearest}`?
    en: there is no column `{heading}`; did you mean `{nearest}`?
  run.header-row-missing
    vi: header_row khai dòng {row}, nhưng phần đầu tệp không có dòng ấy
    en: header_row names row {row}, and the top of the file has no such row
  run.headings-missing
    vi: không dòng nào có các tiêu đề khai trong columns: {headings}
    en: no row has the headings declared under columns: {headings}
  run.carried-column-missing
    vi: carry_down nêu `{field}`, nhưng không cột nào của tệp là trường ấy
    en: carry_down names `{field}`, but no column of the file holds that field
  run.column-not-in-model
    vi: mô hình không có cột `{name}`; các cột của mô hình: {known}
    en: the model has no column `{name}`; its columns are: {known}
  run.no-column-of-model
    vi: không có cột nào của mô hình; khai trong columns của nguồn, các cột của mô hình: {known}
    en: no column of the model was found; declare them under the source's columns; the model has: {known}
  run.unexpected
    vi: lỗi bên trong chương trình ({kind}); không có kết quả nào được xuất
    en: internal error ({kind}); nothing was published
  run.database-unusable
    vi: không lập được baseline.sqlite ({cause}); không có kết quả nào được xuất
    en: baseline.sqlite cannot be built ({cause}); nothing was published
  run.stopped
    vi: đã dừng; chạy lại lệnh này để làm tiếp
    en: stopped; run the same command to go on
  run.pseudonym-key-open
    vi: tệp khóa phải là của chính người chạy và chỉ người đó đọc được; chmod 600
    en: the key file must be your own and readable by you alone; chmod 600
  run.pseudonym-key-short
    vi: khóa phải có từ 32 byte; ví dụ: head -c 32 /dev/urandom
    en: the key must have 32 bytes or more; for example: head -c 32 /dev/urandom
  run.stages-kept
    vi: các chặng đã xong được giữ; thêm --resume để làm tiếp từ đó
    en: finished stages are kept; add --resume to go on from there
  run.resumed
    vi: làm tiếp lần chạy bị dừng, từ sau chặng "{stage}"
    en: going on with a stopped run, after the stage "{stage}"
  run.resume-nothing
    vi: không có lần chạy bị dừng nào để làm tiếp; chạy từ đầu
    en: there is no stopped run to go on with; it begins anew
  run.resume-other
    vi: lần chạy bị dừng có dữ liệu vào, thiết lập hoặc phiên bản khác; chạy từ đầu
    en: the stopped run had other inputs, settings or version; this one begins anew
  run.resume-damaged
    vi: các chặng của lần chạy bị dừng không còn nguyên vẹn; chạy từ đầu
    en: the stages of the stopped run are not as they were written; this one begins anew
  run.resume-program
    vi: các chặng của lần chạy bị dừng do một bản dancu khác làm; chạy từ đầu
    en: the stages of the stopped run were made by another build of dancu; this one begins anew
  run.stages-given-up
    vi: đĩa không đủ chỗ để giữ các chặng đã xong; nếu bị dừng, phải chạy lại từ đầu
    en: the disk has no room to keep finished stages; a run that is stopped begins anew
  decision.noi
    vi: nối
    en: linked
  decision.duyet
    vi: chờ duyệt
    en: to review
  decision.tach
    vi: tách
    en: kept apart
  outcome.nguoi
    vi: phiếu gốc
    en: the record is built on it
  outcome.nhap
    vi: nhập vào
    en: merged
  outcome.cach-ly
    vi: cách ly
    en: quarantined
  reason.mot-phieu
    vi: người này chỉ có một phiếu
    en: the person's only form
  reason.phieu-goc
    vi: phiếu tốt nhất trong các phiếu của người này
    en: the best of the person's forms
  reason.trung-so-dinh-danh
    vi: trùng số định danh hợp lệ
    en: the same valid personal number
  reason.ghep-xac-suat
    vi: các thông tin khớp đủ ngưỡng
    en: the comparisons together reach the threshold
  reason.quyet-dinh-nguoi-duyet
    vi: theo quyết định của người duyệt
    en: by a reviewer's decision
  """
