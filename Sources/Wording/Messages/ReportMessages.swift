/// Words of the report.
let reportMessages = """
  report.kind
    vi: Báo cáo làm sạch dữ liệu cư trú
    en: Report on cleaned residence data
  report.kind-link
    vi: Báo cáo ghép dữ liệu
    en: Report on linked data
  report.small-cells
    vi: Số người nhỏ hơn {limit} không in ra (“< {limit}”); số có thể làm lộ chúng cũng bỏ (“–”) hoặc cộng chung.
    en: Counts of people below {limit} are not shown (“< {limit}”); counts that would give them away are left out (“–”) or put together.
  report.other-destinations
    vi: {count} nơi đến khác
    en: {count} other destinations
  report.title
    vi: Báo cáo dân số nền: {name}
    en: Population baseline report: {name}
  report.as-of
    vi: Tính đến ngày {date} · lần chạy {run} · dancu {version}
    en: As of {date} · run {run} · dancu {version}
  report.contents
    vi: Nội dung
    en: Contents
  report.footer
    vi: Báo cáo do dancu {version} lập từ lần chạy {run}. Không nêu tên hay số giấy tờ của người nào; danh sách chi tiết nằm trong các bảng CSV cùng thư mục.
    en: Made by dancu {version} from run {run}. It names nobody and shows no personal number; the lists stand in the CSV tables of the same folder.
  report.figures-of-chart
    vi: Số liệu của biểu đồ
    en: Figures of the chart
  report.unit-unknown
    vi: (chưa rõ xã)
    en: (commune not known)
  report.old-list
    vi: danh mục cũ
    en: old list
  report.total
    vi: Tổng cộng
    en: Total
  report.other-units
    vi: {count} xã còn lại
    en: {count} other communes
  report.units-cut
    vi: Liệt kê {count} xã đông nhất; các xã còn lại gộp một dòng. Bảng đủ: bridge.csv và quota.csv.
    en: The {count} largest communes are listed, the others in one line. In full: bridge.csv and quota.csv.
  report.bar
    vi: Biểu đồ
    en: Chart
  report.code
    vi: Mã
    en: Code
  report.share
    vi: Tỷ lệ (tử số / mẫu số)
    en: Share (numerator / denominator)
  report.numerator
    vi: Tử số
    en: Numerator
  report.denominator
    vi: Mẫu số
    en: Denominator
  report.value
    vi: Giá trị
    en: Value
  report.verdict
    vi: Kết luận
    en: Verdict
  report.verdict-passed
    vi: Đạt: mọi ngưỡng kiểm soát ({gates}) đều đạt.
    en: Passed: all gates ({gates}) hold.
  report.verdict-none
    vi: Không đặt ngưỡng kiểm soát nào, nên không kết luận đạt hay không đạt.
    en: No gates are set, so nothing is said of passing or failing.
  report.verdict-warned
    vi: Đạt, có cảnh báo: {failed} trong {gates} ngưỡng cần xem lại.
    en: Passed with warnings: {failed} of {gates} gates want a look.
  report.verdict-failed
    vi: Không đạt: {failed} trong {gates} ngưỡng kiểm soát bị vượt.
    en: Failed: {failed} of {gates} gates do not hold.
  report.verdict-balance
    vi: Đối chiếu khớp: số phiếu chưa rõ đi đâu là {unaccounted}.
    en: The accounts balance: forms unaccounted for: {unaccounted}.
  report.gates
    vi: Ngưỡng kiểm soát của tệp quy trình
    en: Gates of the pipeline file
  report.gate
    vi: Số liệu
    en: Figure
  report.limit
    vi: Cho phép
    en: Allowed
  report.result
    vi: Kết quả
    en: Result
  report.passed
    vi: đạt
    en: passed
  report.failed
    vi: không đạt
    en: failed
  report.warned
    vi: cảnh báo
    en: warning
  report.tile-forms
    vi: Phiếu đọc vào
    en: Forms read
  report.tile-people
    vi: Người trong dân số nền
    en: People in the baseline
  report.tile-quota
    vi: Chỉ tiêu (đủ tuổi)
    en: Quota (of age)
  report.tile-remaining
    vi: Còn phải cấp thẻ
    en: Cards still to issue
  report.tile-two-permanent
    vi: Người có hai nơi thường trú
    en: People with two permanent places
  report.tile-review
    vi: Cặp phiếu chờ duyệt
    en: Pairs of forms to review
  report.accounting
    vi: Đối chiếu
    en: Accounting
  report.accounting-lead
    vi: Mỗi dòng của tệp đầu vào được tính vào đúng một mục. Thanh xanh là số còn lại, thanh cam là số bị trừ ở bước đó.
    en: Every row of the input ends in exactly one place. Blue bars are what stands, orange bars what is taken off at a step.
  report.bridge
    vi: Từ dòng đọc vào đến chỉ tiêu
    en: From rows read to the quota
  report.step
    vi: Bước
    en: Step
  report.count
    vi: Số lượng
    en: Count
  report.by-source
    vi: Theo nguồn
    en: By source
  report.by-source-lead
    vi: Dòng = phiếu + dòng không phải phiếu; phiếu = người + nhập vào phiếu khác + cách ly
    en: Rows = forms + rows that are no form; forms = people + merged + quarantined
  report.source
    vi: Nguồn
    en: Source
  report.account.rows
    vi: Dòng
    en: Rows
  report.account.non-forms
    vi: Không phải phiếu
    en: No form
  report.account.forms
    vi: Phiếu
    en: Forms
  report.account.people
    vi: Người
    en: People
  report.account.merged
    vi: Nhập vào phiếu khác
    en: Merged
  report.account.quarantined
    vi: Cách ly
    en: Quarantined
  report.intake
    vi: Sổ nhận phiếu
    en: Intake ledger
  report.intake-lead
    vi: Phiếu dự kiến theo danh sách của đơn vị, so với phiếu đọc được. Trong tệp = đọc được + trùng số + cách ly; phiếu cách ly chưa rõ xã.
    en: Forms expected by the office's list against forms read. In the files = read + number repeated + quarantined; of quarantined forms the commune is not known.
  report.groups
    vi: Nhóm đối tượng
    en: Target groups
  report.groups-lead
    vi: Nhóm khai trong tệp quy trình; một người có thể thuộc nhiều nhóm
    en: Groups of the pipeline file; a person can belong to several
  report.group
    vi: Nhóm
    en: Group
  report.group-uncertain
    vi: Chưa rõ tuổi
    en: Age not certain
  report.share-of-group
    vi: Tỷ lệ còn phải cấp
    en: Share still to issue
  report.away
    vi: Người đi vắng, theo nơi đến
    en: People away, by destination
  report.away-lead
    vi: Người trong chỉ tiêu đang ở ngoài tỉnh hoặc nước ngoài. Nơi đến là tỉnh đang đăng ký tạm trú, hoặc tỉnh của nơi ở hiện tại trên phiếu.
    en: People of the quota who are out of the province or abroad. The destination is the province of a temporary registration in force, or of the current address on the form.
  report.destination
    vi: Nơi đến
    en: Destination
  report.destination-unknown
    vi: Ngoài tỉnh, phiếu không ghi nơi đến
    en: Out of the province, destination not stated
  report.destination-abroad
    vi: Nước ngoài
    en: Abroad
  report.by-commune
    vi: Theo xã
    en: By commune
  report.by-commune-lead
    vi: Theo danh mục xã mới nhất; phiếu cách ly và người chưa rõ xã đứng ở dòng riêng
    en: By the newest list of communes; quarantined forms and people without a known commune have a line of their own
  report.commune
    vi: Xã
    en: Commune
  report.input
    vi: Chất lượng đầu vào
    en: Input quality
  report.input-lead
    vi: {errors} lỗi, {warnings} cảnh báo, {notes} ghi chú. Phiếu cách ly: {quarantined}. Phiếu chưa rõ xã: {unplaced}.
    en: {errors} errors, {warnings} warnings, {notes} notes. Quarantined forms: {quarantined}. Forms whose commune is not known: {unplaced}.
  report.findings
    vi: Lỗi tìm thấy, nặng trước, nhiều trước
    en: Findings, the heavier and the more frequent first
  report.finding
    vi: Nội dung
    en: Finding
  report.severity
    vi: Mức
    en: Severity
  report.times
    vi: Số lần
    en: Times
  report.what-to-do
    vi: Cách xử lý
    en: What to do
  report.completeness
    vi: Mức độ đầy đủ
    en: Completeness
  report.completeness-lead
    vi: Số phiếu có giá trị dùng được ở từng trường, trên số phiếu nhận
    en: Forms with a usable value in each field, of the forms accepted
  report.field
    vi: Trường
    en: Field
  report.filled
    vi: Phiếu có giá trị
    en: Forms filled in
  report.accuracy
    vi: Độ chính xác đo theo đáp án
    en: Accuracy measured by labels
  report.accuracy-lead
    vi: So với đáp án của từng phiếu. Đúng: cặp đã ghép thật sự là một người. Đủ: cặp của một người đã được ghép.
    en: Against a label of each form. Precision: linked pairs that are one person. Recall: pairs of one person that were linked.
  report.accuracy-precision
    vi: Đúng (cặp ghép đúng / cặp đã ghép)
    en: Precision (right pairs / linked pairs)
  report.accuracy-recall
    vi: Đủ (cặp ghép đúng / cặp của một người)
    en: Recall (right pairs / pairs of one person)
  report.accuracy-whole
    vi: Người có đúng các phiếu của mình (/ số người)
    en: People with exactly their own forms (/ people)
  report.files
    vi: Tệp đầu vào
    en: Input files
  report.files-lead
    vi: Bảng mã và cột của từng tệp
    en: Encoding and columns of each file
  report.files-cut
    vi: và {count} tệp khác; xem manifest.json
    en: and {count} more files; see manifest.json
  report.file
    vi: Tệp
    en: File
  report.encoding
    vi: Bảng mã
    en: Encoding
  report.columns-taken
    vi: Cột dùng
    en: Columns used
  report.columns-aside
    vi: Cột không dùng
    en: Columns left aside
  report.non-forms
    vi: Dòng không phải phiếu
    en: Rows that are no form
  report.kind-of-row
    vi: Loại dòng
    en: Kind of row
  report.normalising
    vi: Chuẩn hóa
    en: Normalising
  report.normalising-lead
    vi: {cells} ô đã đổi theo {rules} quy tắc. Mỗi ô của dân số nền bằng một ô đầu vào sau các quy tắc có tên; không thêm giá trị nào ngoài dữ liệu đầu vào.
    en: {cells} cells were changed by {rules} rules. Every cell of the baseline is a cell of the input after named rules; nothing is invented.
  report.normalising-note
    vi: Một ô có thể đổi theo nhiều quy tắc, nên cộng các dòng có thể lớn hơn số ô. Từng lần đổi: changes.csv.
    en: A cell can change by several rules, so the lines may add up to more than the cells. Each change: changes.csv.
  report.rules
    vi: Số ô đổi theo quy tắc
    en: Cells changed, by rule
  report.rule
    vi: Quy tắc
    en: Rule
  report.cells
    vi: Số ô
    en: Cells
  report.matching
    vi: Ghép phiếu của một người
    en: Matching forms of one person
  report.matching-lead
    vi: {pairs} cặp phiếu được so; {links} cặp nối là một người; {review} cặp chờ cán bộ duyệt; {skipped} cặp bị bỏ qua.
    en: {pairs} pairs of forms were compared; {links} linked as one person; {review} wait for an officer; {skipped} were skipped.
  report.matching-unlisted
    vi: Ngoài ra có {count} cặp ít khả năng là một người (xác suất từ 0,01 đến dưới 0,5) không vào danh sách duyệt vì danh sách đã đầy.
    en: Beside them {count} pairs that are unlikely to be one person (probability from 0.01 to below 0.5) are not listed for review, as the list is full.
  report.matching-estimate
    vi: Nối từ xác suất {threshold}. Mô hình tự ước lượng: tỷ lệ nối đúng {precision} (khoảng {false} cặp sai trong {links} cặp nối), tỷ lệ tìm đủ {recall}. Đây là ước lượng, không phải kết quả đo trên dữ liệu có đáp án.
    en: Linked from probability {threshold}. By the model's own estimate the precision is {precision} (about {false} wrong among {links} linked pairs) and the recall {recall}. These are estimates, not measured on data with known answers.
  report.matching-unproven
    vi: Các ước lượng này chưa chắc: {count} cặp nối là của phiếu không có số định danh và không có tên cha mẹ ở cả hai bên, nên không có gì để kiểm lại xác suất của chúng. Hãy tự soát một phần trước khi dùng.
    en: These estimates are not reliable: {count} links are of forms without personal numbers and parents on both sides, so that nothing has tried their probabilities. Check a part of them before use.
  report.histogram
    vi: Số cặp theo mức bằng chứng
    en: Pairs by evidence
  report.histogram-caption
    vi: Số cặp theo bằng chứng là một người (bit, đã tính tiên nghiệm): xanh là nối, cam là chờ duyệt, nét đứt là ngưỡng
    en: Pairs by evidence for one person (bits, prior included): blue linked, orange to review, dashes the threshold
  report.bits
    vi: Bit
    en: Bits
  report.linked
    vi: Nối
    en: Linked
  report.to-review
    vi: Chờ duyệt
    en: To review
  report.blocking
    vi: Cách chọn cặp để so
    en: How pairs were chosen for comparing
  report.blocking-rule
    vi: Quy tắc
    en: Rule
  report.blocking-rows
    vi: Phiếu có khóa
    en: Forms with a key
  report.blocking-new
    vi: Cặp mới
    en: New pairs
  report.blocking-repeated
    vi: Cặp đã gặp
    en: Seen before
  report.blocking-skipped
    vi: Bỏ qua
    en: Skipped
  report.blocking-block
    vi: Phiếu trong nhóm
    en: Forms in the block
  report.blocking-unsplit
    vi: Thiếu mục để chia
    en: Lacking what splits it
  report.blocking-links
    vi: Phần cặp nối tìm được
    en: Share of the links found
  report.blocking-sole
    vi: Chỉ quy tắc này tìm được
    en: Found by no other
  report.blocking-recall
    vi: Ước lượng các quy tắc đưa ra so được tỷ lệ {recall} của các cặp cùng người (khoảng tin cậy 95 %: {low}–{high}), tính từ {links} cặp nối: {once} cặp chỉ một quy tắc tìm được, {twice} cặp đúng hai quy tắc. Ước lượng này là cận trên: các quy tắc dựa vào cùng một mục thì cùng bỏ sót.
    en: By estimate the rules put up {recall} of the pairs of one person for comparing (95% interval {low}–{high}), from {links} links: {once} found by one rule alone, {twice} by exactly two. It is an upper bound: rules that rest on the same field miss the same pairs.
  report.skipped-blocks
    vi: Nhóm không so hết mọi cặp: {count}; lớn nhất {listed} nhóm. Quy tắc khác có thể đã so một phần các cặp này.
    en: Blocks not compared whole: {count}; the largest {listed}. Another rule may have compared some of these pairs.
  report.refused
    vi: Cặp không nối dù đủ điểm
    en: Pairs not linked although the evidence sufficed
  report.reason
    vi: Lý do
    en: Reason
  report.pairs
    vi: Số cặp
    en: Pairs
  report.refused-constraint
    vi: Trái ràng buộc, như hai số định danh hợp lệ khác nhau
    en: Against a constraint, such as two different valid personal numbers
  report.refused-disagreement
    vi: Không hợp với các phiếu khác của người đó
    en: At odds with the other forms of the person
  report.refused-size
    vi: Quá nhiều phiếu cho một người
    en: Too many forms for one person
  report.weights
    vi: Trọng số của từng so sánh
    en: Weight of each comparison
  report.weights-lead
    vi: Trọng số (bit) = log₂(m/u). m: tỷ lệ mức này ở cặp cùng một người; u: ở cặp người lạ. Trên 0 ủng hộ một người, dưới 0 chống lại.
    en: Weight (bits) = log₂(m/u). m: share of the level among pairs of one person; u: among strangers. Above 0 speaks for one person, below 0 against.
  report.weights-open
    vi: Xem bảng trọng số
    en: Show the weights
  report.comparison
    vi: So sánh
    en: Comparison
  report.level
    vi: Mức
    en: Level
  report.two-place
    vi: Đăng ký hai nơi
    en: Registered in two places
  report.two-place-lead
    vi: Hai xã khác nhau là hai nơi; cùng xã khác hộ thì không. Đếm người: một người có thể thuộc nhiều loại. Số đếm tính mọi loại; two-place.csv ghi từng cặp, trừ những loại và tạm trú hết hạn mà tệp quy trình không liệt kê.
    en: Two different communes are two places; another household in the same commune is not. People are counted; a person can stand in several classes. Every class is counted; two-place.csv has the pairs, without the classes and lapsed terms that the pipeline file does not list.
  report.two-place-classes
    vi: Số người theo loại
    en: People by class
  report.what-it-means
    vi: Ý nghĩa
    en: Meaning
  report.pairs-of-communes
    vi: Giữa các xã
    en: Between communes
  report.pairs-lead
    vi: Số dòng của two-place.csv giữa hai xã; bên a là nơi cũ hơn nếu ngày đăng ký cho biết (cột cu_hon)
    en: Lines of two-place.csv between two communes; side a is the older place where the dates tell (column cu_hon)
  report.pairs-cut
    vi: Liệt kê {shown} trong {count} cặp xã.
    en: {shown} of {count} pairs of communes are listed.
  report.side-a
    vi: Nơi bên a
    en: Place of side a
  report.side-b
    vi: Nơi bên b
    en: Place of side b
  report.lines
    vi: Số dòng
    en: Lines
  report.quota
    vi: Chỉ tiêu cấp căn cước
    en: Card quota
  report.quota-lead
    vi: Đủ {age} tuổi tính đến {date}: {eligible} người, trong khoảng {low} đến {high} khi còn cặp chờ duyệt và người chưa rõ tuổi. Còn phải cấp: {remaining} người, {share}.
    en: Aged {age} and over on {date}: {eligible} people, between {low} and {high} while pairs are undecided and ages not known. Still to issue: {remaining} people, {share}.
  report.card-not-stated
    vi: Phiếu không ghi gì về thẻ của {people} người trong chỉ tiêu; họ được tính là còn phải cấp, nên số còn phải cấp là mức cao nhất.
    en: The forms say nothing of a card for {people} of the quota; they count as still to issue, which is therefore the most it can be.
  report.indicators
    vi: Các chỉ số của toàn bộ lần chạy
    en: Indicators of the whole run
  report.indicator
    vi: Chỉ số
    en: Indicator
  report.of-quota
    vi: Tỷ lệ của chỉ tiêu (tử số / mẫu số)
    en: Share of the quota (numerator / denominator)
  report.quota-by-commune
    vi: Chỉ tiêu theo xã
    en: Quota by commune
  report.quota-by-commune-lead
    vi: Người, theo danh mục xã mới nhất
    en: People, by the newest list of communes
  report.population
    vi: Dân số
    en: Population
  report.population-lead
    vi: {people} người còn đăng ký: {men} nam, {women} nữ; {ratio} nam trên 100 nữ.
    en: {people} people with a registration in force: {men} men, {women} women; {ratio} men to 100 women.
  report.pyramid
    vi: Tháp tuổi
    en: Age pyramid
  report.pyramid-caption
    vi: Tháp tuổi: số người theo nhóm năm tuổi và giới tính
    en: Age pyramid: people by five-year band and sex
  report.men
    vi: Nam
    en: Men
  report.women
    vi: Nữ
    en: Women
  report.sex-unknown
    vi: Chưa rõ giới
    en: Sex not known
  report.sex-ratio
    vi: Nam / 100 nữ
    en: Men to 100 women
  report.age-unknown
    vi: chưa rõ
    en: not known
  report.heaping
    vi: Độ tin cậy của ngày sinh
    en: How far birth dates can be trusted
  report.heaping-lead
    vi: Dồn tuổi vào số tròn
    en: Heaping of ages on round figures
  report.heaping-note
    vi: Chỉ số Whipple: 100 là không dồn, 500 là mọi tuổi đều tròn; dưới 105 là rất chính xác, trên 175 là rất kém (Liên hợp quốc).
    en: Whipple's index: 100 without heaping, 500 when every age is round; below 105 is highly accurate, above 175 very rough (United Nations).
  report.measure
    vi: Chỉ số
    en: Measure
  report.whipple
    vi: Chỉ số Whipple: 500 × người có tuổi tận cùng 0, 5 / người 23–62 tuổi
    en: Whipple's index: 500 × people whose age ends in 0 or 5 / people aged 23–62
  report.precision
    vi: Ngày sinh ghi rõ đến đâu
    en: How exact birth dates are
  report.precision-kind
    vi: Độ chính xác
    en: Precision
  report.households
    vi: Hộ
    en: Households
  report.household-sizes
    vi: Số hộ theo số người
    en: Households by number of people
  report.household-size
    vi: Số người
    en: People
  report.household-count
    vi: Số hộ
    en: Households
  report.households-note
    vi: Hộ tính theo số hộ ghi trên phiếu; người không ghi số hộ không được tính.
    en: Households are told apart by the household number on the forms; people without one are left out.
  report.no-households
    vi: Không người nào đang đăng ký cư trú có số hộ.
    en: Nobody whose registration is in force has a household number.
  report.definitions
    vi: Định nghĩa
    en: Definitions
  precision.ngay
    vi: đủ ngày, tháng, năm
    en: day, month and year
  precision.thang
    vi: tháng và năm
    en: month and year
  precision.nam
    vi: chỉ có năm
    en: year only
  precision.mac_dinh
    vi: ngày điền thay (như 01/01)
    en: filler day (such as 01/01)
  precision.thieu
    vi: thiếu hoặc không đọc được
    en: missing or unreadable
  bridge.dong_doc
    vi: Dòng đọc vào
    en: Rows read
  bridge.tru_dong_khong_phai_phieu
    vi: Dòng không phải phiếu
    en: Rows that are no form
  bridge.phieu
    vi: Phiếu
    en: Forms
  bridge.tru_cach_ly
    vi: Cách ly
    en: Quarantined
  bridge.tru_nhap_phieu_khac
    vi: Nhập vào phiếu khác
    en: Merged into another form
  bridge.nguoi
    vi: Người trong dân số nền
    en: People in the baseline
  bridge.tru_da_xoa_dang_ky
    vi: Đã xóa đăng ký
    en: Struck off
  bridge.tru_da_chet
    vi: Đã chết
    en: Dead
  bridge.tru_mat_tich
    vi: Mất tích
    en: Missing
  bridge.nguoi_con_dang_ky
    vi: Người còn đăng ký
    en: Registration in force
  bridge.tru_nguoi_nuoc_ngoai
    vi: Người nước ngoài
    en: Foreigners
  bridge.tru_chua_du_tuoi
    vi: Chưa đủ tuổi
    en: Too young
  bridge.tru_chua_ro_tuoi
    vi: Chưa rõ tuổi
    en: Age not certain
  bridge.du_tuoi
    vi: Đủ tuổi
    en: Of age
  bridge.tru_ngoai_dien_cu_tru
    vi: Ngoài diện cư trú
    en: Residence not counted
  bridge.tru_ngoai_dien_hien_dien
    vi: Ngoài diện hiện diện
    en: Presence not counted
  bridge.chi_tieu
    vi: Chỉ tiêu
    en: Quota
  non-form.tieu-de-cot
    vi: tiêu đề cột
    en: header
  non-form.tieu-de-lap
    vi: tiêu đề lặp lại
    en: repeated header
  non-form.dong-tieu-de
    vi: dòng tiêu đề
    en: title
  non-form.dong-tong
    vi: dòng tổng
    en: total
  non-form.dong-trong
    vi: dòng trống
    en: blank
  non-form.dong-ky-ten
    vi: dòng ký tên
    en: signature
  rule.khoang-trang
    vi: khoảng trắng thừa
    en: spaces
  rule.unicode
    vi: chuẩn Unicode dựng sẵn
    en: composed Unicode
  rule.viet-hoa
    vi: viết hoa, viết thường
    en: letter case
  rule.chu-giong-nhau
    vi: chữ trông giống nhau
    en: look-alike letters
  rule.go-phim
    vi: dấu còn sót của kiểu gõ
    en: keystroke residue
  rule.thu-tu-dau
    vi: thứ tự dấu
    en: order of marks
  rule.bang-ma
    vi: chuyển bảng mã
    en: decoded
  rule.tu-thua
    vi: bỏ từ thừa
    en: extra words
  rule.dau-cau
    vi: dấu câu
    en: punctuation
  rule.dang-ngay
    vi: dạng ngày
    en: form of a date
  rule.so-seri-excel
    vi: ngày là số của bảng tính
    en: spreadsheet serial date
  rule.doi-ngay-thang
    vi: đảo ngày và tháng
    en: day and month swapped
  rule.nam-hai-so
    vi: năm hai chữ số
    en: two-digit year
  rule.lam-sach-so
    vi: làm sạch số
    en: number cleaned
  rule.them-so-0
    vi: trả lại số 0 đầu
    en: leading zero restored
  rule.chuyen-cot
    vi: chuyển sang đúng cột
    en: moved to its field
  rule.bo-so-gia
    vi: bỏ số điền cho có
    en: placeholder dropped
  rule.bo-gia-tri
    vi: bỏ giá trị không dùng được
    en: unusable value dropped
  rule.tu-vung
    vi: từ trong danh mục
    en: listed term
  rule.ten-don-vi
    vi: tên đơn vị hành chính
    en: unit name
  rule.keo-xuong
    vi: kéo từ dòng trên
    en: carried down
  rule.ghep-cot
    vi: ghép hai cột
    en: joined columns
  rule.thu-tu-ten
    vi: xếp lại họ, chữ đệm, tên
    en: name put in order
  metric.forms
    vi: Phiếu
    en: Forms
  metric.people
    vi: Người
    en: People
  metric.merged
    vi: Phiếu nhập vào phiếu khác
    en: Merged forms
  metric.quarantined
    vi: Phiếu cách ly
    en: Quarantined forms
  metric.quarantined_share
    vi: Tỷ lệ cách ly (phiếu cách ly / phiếu)
    en: Quarantined share (quarantined / forms)
  metric.merged_share
    vi: Tỷ lệ nhập (phiếu nhập / phiếu)
    en: Merged share (merged / forms)
  metric.errors
    vi: Lỗi
    en: Errors
  metric.warnings
    vi: Cảnh báo
    en: Warnings
  metric.review_pairs
    vi: Cặp chờ duyệt
    en: Pairs to review
  metric.review_share
    vi: Tỷ lệ chờ duyệt (cặp / phiếu)
    en: Review share (pairs / forms)
  metric.skipped_pairs
    vi: Cặp bị bỏ qua khi so
    en: Pairs skipped
  metric.largest_cluster
    vi: Nhiều phiếu nhất của một người
    en: Most forms of one person
  metric.two_permanent
    vi: Người có hai nơi thường trú
    en: People with two permanent places
  metric.two_temporary
    vi: Người có hai nơi tạm trú
    en: People with two temporary places
  metric.undecided
    vi: Người chưa quyết định hai nơi
    en: People undecided between places
  metric.unknown_unit_share
    vi: Tỷ lệ chưa rõ xã (phiếu / phiếu)
    en: Share without a known commune (forms / forms)
  metric.eligible
    vi: Người đủ tuổi
    en: People of age
  metric.forms_missing
    vi: Phiếu dự kiến còn thiếu
    en: Expected forms missing
  metric.forms_unlisted
    vi: Phiếu ngoài danh sách dự kiến
    en: Forms beyond the expected
  intake.phieu_du_kien
    vi: Dự kiến
    en: Expected
  intake.phieu_da_quet
    vi: Trong tệp
    en: In the files
  intake.phieu_doc
    vi: Đọc được
    en: Read
  intake.phieu_thieu
    vi: Thiếu
    en: Missing
  intake.phieu_ngoai_danh_sach
    vi: Ngoài danh sách
    en: Beyond the list
  intake.phieu_du_kien_da_doc
    vi: Dự kiến đã đọc
    en: Expected and read
  two-place-meaning.nhap-trung
    vi: cùng một đăng ký, hai phiếu; đếm một lần
    en: one registration on two forms; counted once
  two-place-meaning.nhap-trung-khac-nguon
    vi: trong số đó: mỗi nguồn ghi một lần, là đúng; không cần xử lý
    en: of these: each source has it once, as it should; nothing to do
  two-place-meaning.hai-thuong-tru
    vi: trái luật: phải xóa một nơi, thường là nơi cũ
    en: conflict: one must be struck off, mostly the older
  two-place-meaning.thuong-tru-tam-tru
    vi: hợp pháp; đếm một lần, báo cho cả hai xã
    en: lawful; counted once, told to both communes
  two-place-meaning.hai-tam-tru
    vi: nơi cũ thường đã hết; cần xác minh
    en: the older has mostly ended; to be checked
  two-place-meaning.cung-xa
    vi: không phải hai nơi; do sáp nhập hoặc hai hộ trong xã
    en: no second place; by a merger, or two households of a commune
  two-place-meaning.da-chuyen-chua-xoa
    vi: nơi cũ bị phiếu sau phủ nhận (phiếu khác, lập sau, khai nơi mới là nơi thường trú hoặc nơi ở; một dòng nữa của chính sổ nơi mới thì không tính); cần xóa
    en: later forms contradict the older place (another form, filled in since, states the new place as permanent or current; another line of the new place's own register does not count); to be struck off
  two-place-meaning.chua-quyet-dinh
    vi: chưa đủ căn cứ; cần cán bộ duyệt cặp phiếu hoặc xác minh nơi đăng ký
    en: the forms do not tell; an officer has to decide on the pair, or verify the places
  quota.chi_tieu
    vi: Chỉ tiêu
    en: Quota
  quota.chi_tieu_thap
    vi: Chỉ tiêu thấp nhất: mọi cặp còn để ngỏ là một người
    en: Lowest: every open pair is one person
  quota.chi_tieu_cao
    vi: Chỉ tiêu cao nhất: cộng người chưa rõ tuổi
    en: Highest: with those whose age is not certain
  quota.chua_ro_tuoi
    vi: Chưa rõ đủ tuổi
    en: Age not certain
  quota.co_the
    vi: Có thẻ còn giá trị hoặc chưa rõ hạn đổi
    en: Valid card, or exchange not certain
  quota.con_lai
    vi: Còn phải cấp
    en: Still to issue
  quota.chua_co_the
    vi: Chưa có thẻ, hoặc không ghi
    en: No card, or not stated
  quota.khong_ghi_the
    vi: Phiếu không ghi gì về thẻ
    en: Forms say nothing of a card
  quota.den_han_doi
    vi: Đến hạn đổi
    en: Exchange due
  quota.den_han_doi_25
    vi: Đến hạn đổi ở tuổi 25
    en: Exchange due at 25
  quota.den_han_doi_40
    vi: Đến hạn đổi ở tuổi 40
    en: Exchange due at 40
  quota.den_han_doi_60
    vi: Đến hạn đổi ở tuổi 60
    en: Exchange due at 60
  quota.chua_ro_han_doi
    vi: Có thẻ, chưa rõ hạn đổi
    en: Card held, exchange not certain
  quota.chi_tieu_thuong_tru
    vi: Chỉ tiêu: thường trú
    en: Quota: permanent residents
  quota.chi_tieu_tam_tru
    vi: Chỉ tiêu: tạm trú
    en: Quota: temporary residents
  quota.chi_tieu_co_mat
    vi: Chỉ tiêu: đang có mặt
    en: Quota: present
  quota.chi_tieu_di_vang
    vi: Chỉ tiêu: đi vắng
    en: Quota: away
  quota.chi_tieu_khac
    vi: Chỉ tiêu: không thường trú, tạm trú
    en: Quota: neither permanent nor temporary residents
  quota.chi_tieu_khong_ghi_cu_tru
    vi: Chỉ tiêu: phiếu không ghi loại cư trú
    en: Quota: kind of residence not stated
  quota.chi_tieu_khong_ghi_hien_dien
    vi: Chỉ tiêu: phiếu không ghi hiện diện
    en: Quota: presence not stated
  quota.tam_tru_dem_noi_khac
    vi: Tạm trú ở đây, đã tính ở xã thường trú
    en: Temporary here, counted at the permanent place
  quota.chi_tieu_tam_tru_het_han
    vi: Chỉ tiêu: chỉ còn tạm trú đã hết hạn
    en: Quota: only a lapsed temporary registration left
  quota-short.chi_tieu_thap
    vi: Thấp nhất
    en: Lowest
  quota-short.chi_tieu
    vi: Chỉ tiêu
    en: Quota
  quota-short.chi_tieu_cao
    vi: Cao nhất
    en: Highest
  quota-short.chi_tieu_co_mat
    vi: Có mặt
    en: Present
  quota-short.chi_tieu_di_vang
    vi: Đi vắng
    en: Away
  quota-short.co_the
    vi: Có thẻ
    en: With card
  quota-short.con_lai
    vi: Còn phải cấp
    en: To issue
  quota-short.den_han_doi
    vi: Đến hạn đổi
    en: Exchange due
  level.even-doubtful
    vi: {levels} (kể cả số đáng ngờ)
    en: {levels} (numbers in doubt too)
  level.missing
    vi: thiếu ở một bên
    en: missing on one side
  level.crossed
    vi: đảo chỗ cho nhau
    en: in each other's place
  level.thirdEqual
    vi: cùng cấp thứ ba
    en: same third value
  level.oneEdit
    vi: khác một ký tự
    en: one character differs
  level.twoEdits
    vi: khác hai ký tự
    en: two characters differ
  level.similar
    vi: rất giống
    en: very similar
  level.alike
    vi: hơi giống
    en: somewhat alike
  level.exact
    vi: giống hệt
    en: identical
  level.equal
    vi: bằng nhau
    en: equal
  level.unaccented
    vi: giống khi bỏ dấu
    en: same without marks
  level.restAccent
    vi: họ đệm khác dấu
    en: family or middle name, other marks
  level.givenAccent
    vi: tên khác dấu
    en: given name, other marks
  level.restClose
    vi: họ đệm gần giống
    en: family or middle name close
  level.otherRest
    vi: tên đệm gần giống, có thể là của người khác
    en: middle name nearly the same, and may be another child's
  level.givenClose
    vi: tên gần giống
    en: given name close
  level.givenMisspelt
    vi: tên gần giống, một bên không thành tiếng
    en: given name close, no word on one side
  level.alsoWritten
    vi: giống tên ghi lại ở mục khác
    en: the same as written again in another field
  level.otherOwn
    vi: là chính tên người ở phiếu kia
    en: is the own name of the other form's person
  level.severalClose
    vi: nhiều từ gần giống
    en: several words close
  level.fewerTokens
    vi: thiếu từ
    en: fewer words
  level.reordered
    vi: đảo thứ tự
    en: other order
  level.middleDiffers
    vi: khác đệm
    en: middle name differs
  level.familyDiffers
    vi: khác họ
    en: family name differs
  level.familyOnly
    vi: chỉ trùng họ
    en: family name alone
  level.givenOnly
    vi: chỉ trùng tên
    en: given name alone
  level.givenDiffers
    vi: khác tên
    en: given name differs
  level.different
    vi: khác
    en: different
  level.swapped
    vi: đảo ngày tháng
    en: day and month swapped
  level.partial
    vi: khớp phần ghi được
    en: agrees as far as written
  level.partialNear
    vi: gần khớp phần ghi được
    en: nearly agrees as far as written
  level.oneDigit
    vi: khác một chữ số
    en: one digit
  level.twoParts
    vi: khớp hai phần
    en: two parts agree
  level.sameDayMonth
    vi: cùng ngày tháng
    en: same day and month
  level.sameYear
    vi: cùng năm
    en: same year
  level.secondEqual
    vi: cùng cấp trên
    en: same upper unit
  level.slip
    vi: nhầm một chỗ
    en: one slip
  level.neighbour
    vi: khác chữ số cuối
    en: another last digit
  level.nearby
    vi: gần giống
    en: close
  level.doubtfulEqual
    vi: bằng nhau, số đáng ngờ
    en: equal, number in doubt
  level.doubtfulSlip
    vi: nhầm một chỗ, số đáng ngờ
    en: one slip, number in doubt
  level.doubtfulDifferent
    vi: khác, số đáng ngờ
    en: different, number in doubt
  definition.form
    vi: Phiếu
    en: Form
  definition.form.is
    vi: Một dòng hoặc một mục khai về một người, ở một nơi, của tệp đầu vào.
    en: One row or record of the input about one person at one place.
  definition.person
    vi: Người trong dân số nền
    en: Person in the baseline
  definition.person.is
    vi: Một hoặc nhiều phiếu được xác định là của cùng một người; mỗi người một dòng, một mã.
    en: One or more forms found to be of the same person; one line and one id each.
  definition.merged
    vi: Nhập vào phiếu khác
    en: Merged
  definition.merged.is
    vi: Phiếu của một người đã có phiếu khác làm gốc; không mất, tra ở memberships.csv.
    en: A form of a person whose record is built on another form; not lost: see memberships.csv.
  definition.quarantined
    vi: Cách ly
    en: Quarantined
  definition.quarantined.is
    vi: Đoạn không tách được thành phiếu, giữ nguyên văn trong quarantine.csv để sửa ở nguồn.
    en: A span that cannot be read as a form, kept as it was in quarantine.csv to be mended at the source.
  definition.struck-off
    vi: Còn đăng ký
    en: Registration in force
  definition.struck-off.is
    vi: Chưa xóa đăng ký, chưa chết, không mất tích. Người khác vẫn đứng trong dân số nền, ngoài chỉ tiêu.
    en: Not struck off, dead or missing. The others stay in the baseline, outside the quota.
  definition.quota
    vi: Chỉ tiêu
    en: Quota
  definition.quota.is
    vi: Công dân còn đăng ký, chắc chắn đủ tuổi vào ngày tính, thuộc diện cư trú và hiện diện mà tệp quy trình chọn; mỗi người đếm một lần ở xã của phiếu gốc.
    en: Citizens with a registration in force who are certainly of age on the day, of the residence and presence that the pipeline file counts; each once, in the commune of the base form.
  definition.range
    vi: Thấp nhất, cao nhất
    en: Lowest, highest
  definition.range.is
    vi: Thấp nhất nếu mọi cặp chờ duyệt, kể cả cặp ít khả năng không được liệt kê, đều là một người; cao nhất nếu mọi người chưa rõ tuổi đều đủ tuổi.
    en: Lowest if every pair to review, those too unlikely to be listed included, is one person; highest if all whose age is not certain are of age.
  definition.remaining
    vi: Còn phải cấp
    en: Still to issue
  definition.remaining.is
    vi: Trong chỉ tiêu, không có thẻ còn giá trị: chưa cấp, không ghi, hoặc đến hạn đổi.
    en: In the quota without a valid card: none issued, not stated, or exchange due.
  definition.exchange
    vi: Đến hạn đổi
    en: Exchange due
  definition.exchange.is
    vi: Có thẻ, đã qua tuổi 25, 40 hoặc 60 mà thẻ cấp trước đó quá hai năm.
    en: A card is held, and the holder passed 25, 40 or 60 with a card issued more than two years before.
  definition.two-place
    vi: Hai nơi
    en: Two places
  definition.two-place.is
    vi: Hai đăng ký của một người ở hai xã khác nhau theo danh mục mới nhất.
    en: Two registrations of one person in two communes of the newest list.
  definition.review
    vi: Chờ duyệt
    en: To review
  definition.review.is
    vi: Cặp phiếu có thể là một người mà máy không tự quyết; nằm trong review.csv.
    en: Forms that may be of one person and are left for an officer to decide: review.csv.
  definition.unit
    vi: Xã
    en: Commune
  definition.unit.is
    vi: Xã, phường, đặc khu theo danh mục mới nhất; xã cũ bị chia mà phiếu không nói rõ phần nào thì giữ mã cũ.
    en: Commune, ward or special zone on the newest list; an old commune that was divided keeps its old code where the form does not tell the part.
  definition.weight
    vi: Bằng chứng (bit)
    en: Evidence (bits)
  definition.weight.is
    vi: Tổng trọng số các so sánh, cộng tiên nghiệm: thêm 1 bit là khả năng cùng một người gấp đôi.
    en: The sum of the comparisons' weights and the prior: one bit more doubles the odds of one person.
  definition.sex-ratio
    vi: Tỉ số giới tính
    en: Sex ratio
  definition.sex-ratio.is
    vi: Số nam trên 100 nữ.
    en: Men to 100 women.
  stage.database
    vi: cơ sở dữ liệu
    en: database
  """
