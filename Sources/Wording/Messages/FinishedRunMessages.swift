/// What the commands say that read a finished run again.
let finishedRunMessages = """
  finished-run.malformed
    vi: {file} không phải tệp mà một lần chạy ghi ra, hoặc đã bị sửa
    en: {file} is not what a run writes, or was changed since
  finished-run.no-table
    vi: {folder} không có bảng {table}: chạy lại với `outputs.tables` có bảng đó
    en: {folder} has no table {table}: run again with it in `outputs.tables`
  load.done
    vi: đã nạp {tables} bảng, {rows} dòng của {run} vào lược đồ {schema}
    en: loaded {tables} tables, {rows} rows of {run} into schema {schema}
  load.already-there
    vi: lược đồ {schema} đã có {run}; không đổi gì
    en: schema {schema} holds {run} already; nothing changed
  load.no-library
    vi: chưa có libpq (libpq.so.5): cài gói libpq5 rồi nạp lại
    en: libpq (libpq.so.5) is not there: install the package libpq5 and load again
  load.no-connection
    vi: không kết nối được cơ sở dữ liệu: {cause}
    en: cannot connect to the database: {cause}
  load.refused
    vi: máy chủ từ chối (SQLSTATE {state}) ở bảng `{table}`; không có gì thay đổi
    en: the server refused (SQLSTATE {state}) at table `{table}`; nothing was changed
  load.refused-statement
    vi: máy chủ từ chối (SQLSTATE {state}); không có gì thay đổi
    en: the server refused (SQLSTATE {state}); nothing was changed
  load.depended-on
    vi: không thay được bảng {table}: có khung nhìn hoặc bảng khác phụ thuộc vào nó (SQLSTATE 2BP01); hãy xóa chúng trước, hoặc chọn lược đồ khác bằng --schema; không có gì thay đổi
    en: table {table} cannot be replaced: a view or another table depends on it (SQLSTATE 2BP01); drop that first, or name another schema with --schema; nothing was changed
  load.name-too-long
    vi: tên `{name}` dài quá 63 byte, máy chủ sẽ cắt bớt; lược đồ thì chọn tên khác bằng --schema
    en: the name `{name}` is longer than 63 bytes and would be cut by the server; name another schema with --schema
  load.not-whole
    vi: kết quả không còn như khi xuất, nên không nạp; xem dancu verify
    en: the run is not what was published any more and is not loaded; see dancu verify
  load.schema-taken
    vi: lược đồ {schema} có bảng không do dancu tạo; chọn lược đồ khác bằng --schema
    en: schema {schema} holds tables that dancu did not make; name another with --schema
  load.wrong-count
    vi: số dòng máy chủ đếm ở bảng {table} khác với kết quả; không có gì thay đổi
    en: the server counted other rows in table {table} than the run has; nothing was changed
  office-list.no-column
    vi: {file} thiếu cột: không dòng nào ở đầu tệp có một trong các tiêu đề {columns}
    en: {file} lacks a column: no line at its top has one of the headings {columns}
  office-list.bad-cell
    vi: {file} dòng {line}: ô ở cột {column} không đọc được; sửa ô đó rồi chạy lại
    en: {file} line {line}: the cell in column {column} cannot be read; mend it and run again
  office-list.column.ma_xa
    vi: Mã xã
    en: Commune code
  office-list.column.xa
    vi: Xã
    en: Commune
  office-list.column.so_luong
    vi: Số lượng
    en: Count
  office-list.column.so_dinh_danh
    vi: Số định danh
    en: Personal number
  office-list.column.da_quet
    vi: Đã quét
    en: Scanned
  office-list.of-nobody
    vi: {file} không ghi người nào trong dân số nền này: danh sách của lần chạy khác?
    en: {file} names nobody of this baseline: the list of another run?
  office-list.hidden
    vi: {file} ghi người theo {column}, nhưng dân số nền của lần chạy này không để nguyên cột đó (che, thay bằng mã, bỏ, hoặc phiếu không có), nên không đối chiếu được: cần cột {needed} trong danh sách
    en: {file} names people by {column}, which the baseline of this run does not show as it was written (masked, pseudonymised, dropped, or not on the forms), so nobody can be found by it: the list needs column {needed}
  command.needs-done
    vi: --by và --format csv cần --done
    en: --by and --format csv need --done
  quota-screen.title
    vi: Chỉ tiêu của {name}, tính đến {date}
    en: Quota of {name}, as of {date}
  quota-screen.unit
    vi: Đơn vị
    en: Unit
  quota-screen.total
    vi: Cộng
    en: Total
  quota-screen.unknown-unit
    vi: Chưa rõ đơn vị
    en: Unit not known
  quota-screen.bridge
    vi: Từ dòng đọc vào đến chỉ tiêu
    en: From rows read to quota
  quota-screen.step
    vi: Bước
    en: Step
  quota-screen.count
    vi: Số lượng
    en: Count
  quota-screen.nothing-issued
    vi: danh sách thẻ đã cấp không có dòng nào
    en: the list of cards issued has no row
  quota-screen.progress
    vi: Tiến độ cấp thẻ của {name}, từ {from} đến {to}
    en: Progress of issuing for {name}, {from} to {to}
  quota-screen.target
    vi: Còn lại khi lập
    en: Target
  quota-screen.issued
    vi: Đã cấp
    en: Issued
  quota-screen.filled
    vi: Tính vào chỉ tiêu
    en: Of the target
  quota-screen.share
    vi: Tỷ lệ
    en: Rate
  quota-screen.to-do
    vi: Còn phải cấp
    en: To do
  quota-screen.pace
    vi: Mỗi ngày
    en: A day
  quota-screen.needed
    vi: Cần mỗi ngày
    en: Needed a day
  quota-screen.too-late
    vi: quá hạn
    en: too late
  quota-screen.above
    vi: {unit}: đã cấp {issued} / {target} = {share}. Phần vượt là do:
    en: {unit}: issued {issued} / {target} = {share}. What lifts it:
  quota-screen.nobody-named
    vi: danh sách chỉ ghi số lượng, nên không biết cấp cho ai
    en: the list gives counts alone, so whom they went to cannot be told
  quota-screen.repeated-lines
    vi: Dòng lặp lại ngày, đơn vị và số lượng của một dòng trước: {lines}. Nếu là cùng một lần ghi thì {cards} thẻ bị tính hai lần.
    en: Lines that repeat the day, unit and count of an earlier one: {lines}. If they are one entry, {cards} cards are counted twice.
  quota-screen.not-issued
    vi: {count} dòng chưa có ngày cấp hoặc ghi là chưa cấp: không tính là thẻ đã cấp.
    en: {count} lines have no day of issue or say that no card has been issued: they are not counted as cards.
  quota-screen.unknown-status
    vi: {count} dòng có ngày cấp nhưng tình trạng ghi không rõ: vẫn tính là thẻ đã cấp.
    en: {count} lines have a day of issue and a status that cannot be read: they are counted as cards.
  quota-screen.definitions
    vi: Tỷ lệ = đã cấp / còn lại khi lập (con_lai của quota.csv: trong chỉ tiêu, không có thẻ còn giá trị). Mỗi ngày = đã cấp / số ngày từ ngày đầu đến ngày cuối của danh sách. Cần mỗi ngày = còn phải cấp / số ngày sau ngày cuối đến hạn.
    en: Rate = issued / target (con_lai of quota.csv: in the quota, without a valid card). A day = issued / the days from the list's first to its last. Needed a day = to do / the days after the last one up to the date given.
  issue.da_cap
    vi: thẻ đã cấp
    en: cards issued
  issue.chi_tieu
    vi: chỉ tiêu của đơn vị
    en: the unit's quota
  issue.con_lai
    vi: trong chỉ tiêu, không có thẻ còn giá trị khi lập dân số nền
    en: in the quota, without a valid card on the baseline's day
  issue.con_phai_cap
    vi: còn lại trừ phần đã cấp trong chỉ tiêu
    en: the target less what was issued of it
  issue.ty_le_da_cap
    vi: phần trăm: da_cap / con_lai
    en: percent: da_cap / con_lai
  issue.da_cap_trong_chi_tieu
    vi: cấp cho người trong chỉ tiêu của đơn vị, chưa có thẻ còn giá trị
    en: issued to people of the unit's quota without a valid card
  issue.da_cap_cho_nguoi_co_the
    vi: cấp cho người trong chỉ tiêu đã có thẻ còn giá trị (đổi hoặc cấp lại)
    en: issued to people of the quota who held a valid card (exchange or replacement)
  issue.da_cap_lan_nua
    vi: cấp lần nữa cho người đã có trong danh sách
    en: issued once more to people who stand in the list already
  issue.da_cap_cho_nguoi_xa_khac
    vi: cấp cho người thuộc chỉ tiêu của đơn vị khác
    en: issued to people whom another unit's quota counts
  issue.da_cap_cho_nguoi_chua_du_tuoi
    vi: cấp cho người chưa đủ tuổi, hoặc chưa rõ tuổi, khi lập dân số nền
    en: issued to people who were too young on the baseline's day, or whose age is not clear
  issue.da_cap_cho_nguoi_ngoai_chi_tieu
    vi: cấp cho người ngoài chỉ tiêu (đã xóa đăng ký, người nước ngoài, ngoài diện cư trú hoặc hiện diện)
    en: issued to people outside the quota (struck off, foreign, another residence or presence)
  issue.da_cap_cho_nguoi_khong_co_trong_dan_so
    vi: cấp cho người không có trong dân số nền
    en: issued to people who are not in the baseline
  issue.da_cap_khong_ghi_nguoi
    vi: danh sách chỉ ghi số lượng
    en: the list gives a count alone
  recheck.title
    vi: Phúc tra dân số nền {name}, tính đến {date}
    en: Re-check of the baseline {name}, as of {date}
  recheck.unit
    vi: Đơn vị
    en: Unit
  recheck.people
    vi: Số người
    en: People
  recheck.drawn
    vi: Rút mẫu
    en: Drawn
  recheck.met
    vi: Đã gặp
    en: Met
  recheck.errors
    vi: Có sai
    en: In error
  recheck.share
    vi: Tỷ lệ sai
    en: Error rate
  recheck.interval
    vi: Khoảng 95 %
    en: 95% interval
  recheck.unknown-people
    vi: {count} người trong phiếu phúc tra không có, hoặc không còn đăng ký, trong dân số nền này: không tính vào tỷ lệ
    en: {count} people of the sheet are not in this baseline, or no longer registered: not counted in the rates
  recheck.not-met
    vi: chưa gặp {count} / {drawn} người ({share}): không tính vào tỷ lệ
    en: {count} of {drawn} people not met ({share}): not counted in the rates
  recheck.definitions
    vi: Tỷ lệ sai = người có sai / người đã gặp, mỗi nhóm (đơn vị × một hay nhiều phiếu) nhân theo số người của nhóm. Khoảng 95 % theo Wilson. Mẫu rút từ dân số nền nên không đo được người bị sót.
    en: Error rate = people in error / people met, each group (unit × one or several forms) weighted by its people. Intervals after Wilson. The sample is drawn from the baseline, so people who are missing from it are not measured.
  recheck.answer.sai
    vi: thông tin sai
    en: a wrong field
  recheck.answer.khong-co
    vi: không có người này
    en: nobody of that name
  recheck.answer.hai-nguoi
    vi: gộp nhầm hai người
    en: two people joined
  recheck.answer.trung
    vi: một người đếm hai lần
    en: one person counted twice
  recheck.answer
    vi: Kết quả
    en: Outcome
  recheck.mot-phieu
    vi: một phiếu
    en: one form
  recheck.nhieu-phieu
    vi: nhiều phiếu
    en: several forms
  recheck.word.dung
    vi: đúng
    en: right
  recheck.word.sai
    vi: sai
    en: wrong
  recheck.word.khong-co
    vi: không có
    en: absent
  recheck.word.hai-nguoi
    vi: hai người
    en: two people
  recheck.word.trung
    vi: trùng
    en: counted twice
  recheck.word.chua-gap
    vi: chưa gặp
    en: not met
  """
