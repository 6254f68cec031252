/// What `dancu verify` and `dancu forget` say.
let verificationMessages = """
  verify.holds
    vi: nguyên vẹn: {files} tệp, {bytes}, {tables} bảng; sổ phiếu khớp ({forms} phiếu)
    en: sound: {files} files, {bytes}, {tables} tables; the accounts add up ({forms} forms)
  verify.changed
    vi: {file}: không còn như lúc ghi ra
    en: {file}: no longer as it was written
  verify.foreign
    vi: {file}: không phải do lần chạy này ghi
    en: {file}: not written by this run
  verify.table
    vi: {file}: không đúng cột hoặc số dòng đã khai trong datapackage.json và manifest.json
    en: {file}: not the columns or the number of rows that datapackage.json and manifest.json give
  verify.cell
    vi: {file}: dòng {row}, cột {column}: không phải số
    en: {file}: row {row}, column {column}: no number
  verify.account
    vi: sổ phiếu ({name}): manifest ghi {written}, đếm lại được {counted}
    en: accounts ({name}): the manifest says {written}, the tables hold {counted}
  verify.identity
    vi: manifest.json: thiết lập và tệp đầu vào ghi trong đó không cho ra mã của kết quả này
    en: manifest.json: the settings and inputs that it names do not give this run's id
  verify.people
    vi: người trong memberships.csv và baseline.csv không khớp nhau
    en: the people of memberships.csv and baseline.csv differ
  forget.done
    vi: đã xóa một người: {forms} phiếu, {rows} dòng trong {tables} bảng; bằng chứng ghi trong {file}
    en: one person removed: {forms} forms, {rows} rows of {tables} tables; the proof stands in {file}
  forget.inputs
    vi: phiếu gốc vẫn còn trong tệp đầu vào: lần chạy mới từ các tệp ấy sẽ lại có người này
    en: the forms still stand in the inputs: a new run over them has this person again
  forget.worklists
    vi: thư mục worklists bị xóa cả: các danh sách việc ấy có thể ghi người này; lần chạy mới sẽ lập lại
    en: the folder worklists is gone as a whole, as its lists may name the person: a new run makes them again
  forget.earlier-runs
    vi: người này không có phiếu nào trong kết quả này, chỉ còn dấu vết của phiếu cũ; các kết quả trước vẫn còn người này
    en: this run had no form of this person, only keys of former ones; earlier runs still have the person
  forget.redirected
    vi: mã này đã nhập vào người khác: nay là {person}
    en: the person of this id was merged into another: it is {person} now
  forget.unknown
    vi: kết quả này không có người mang mã đó
    en: this run has no person of that id
  """
