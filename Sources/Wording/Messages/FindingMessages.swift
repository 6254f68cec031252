/// What each finding code means, and behind the arrow what to do. Cell values never stand here.
let findingMessages = """
  ho-ten.missing
    vi: phiếu không có họ tên → ghi họ tên theo giấy khai sinh
    en: the form has no name → enter the name as on the birth certificate
  ho-ten.digits
    vi: họ tên có chữ số → sửa lại họ tên; kiểm tra xem có nhập nhầm cột không
    en: the name holds digits → correct the name; check whether it is in the wrong column
  ho-ten.abbreviated
    vi: họ tên viết tắt → ghi đầy đủ họ, chữ đệm và tên
    en: the name is abbreviated → write family, middle and given name in full
  ho-ten.lost-letters
    vi: họ tên có chữ bị mất (dấu “?”) do đổi bảng mã → nhập lại từ phiếu gốc
    en: letters of the name were lost (“?”) in a conversion → enter it again from the paper form
  ho-ten.keystroke-residue
    vi: họ tên có từ giống phím gõ Telex, cũng có thể gõ nhầm → giữ nguyên; đối chiếu giấy tờ
    en: a word of the name may be Telex keystrokes, or a slip of the fingers → it was left as it stands; compare the papers
  ho-ten.extra-words
    vi: họ tên kèm chữ khác (ông, bà, tức, còn gọi là …) → để chữ ấy ở cột tên gọi khác hoặc ghi chú
    en: the name comes with other words (Mr, also called …) → put them under other names or notes
  ho-ten.not-a-name
    vi: ô họ tên không giống tên người → kiểm tra dòng này với phiếu gốc
    en: the cell does not look like a person's name → compare the row with the paper form
  ho-ten.reordered
    vi: họ tên viết ngược thứ tự → ghi theo thứ tự họ, chữ đệm, tên
    en: the name's parts are in another order → write family, middle, given name
  ho-ten.given-first
    vi: cột này của tệp ghi tên trước, rồi đến họ và chữ đệm; đã đọc thành họ, chữ đệm, tên → xem lại; nên xuất lại tệp theo thứ tự họ, chữ đệm, tên
    en: names of this column stand given name first, then family and middle names; they were read as family, middle, given → review them; export the file in that order
  ho-ten.family-last
    vi: cột này của tệp ghi họ sau cùng; đã đọc thành họ, chữ đệm, tên → xem lại; nên xuất lại tệp theo thứ tự họ, chữ đệm, tên
    en: names of this column stand family name last; they were read as family, middle, given → review them; export the file in that order
  ho-ten.order-mixed
    vi: trong cột này nhiều họ tên viết họ trước, nhiều họ tên viết tên trước hoặc họ sau cùng; giữ nguyên như đã viết → viết lại thống nhất theo thứ tự họ, chữ đệm, tên; xem các phiếu có mã ho-ten.reordered
    en: of this column's names many stand family name first, and many given name first or family name last; they were left as written → write all of them as family, middle, given; see the forms with ho-ten.reordered
  ngay-sinh.missing
    vi: không có ngày sinh → bổ sung ngày sinh; nếu chỉ biết năm thì ghi năm
    en: no birth date → add it; the year alone will do
  ngay-sinh.unreadable
    vi: không đọc được ngày sinh → ghi theo dạng ngày/tháng/năm
    en: the birth date cannot be read → write it as day/month/year
  ngay-sinh.impossible
    vi: ngày sinh không có trong lịch → sửa lại, hoặc để trống
    en: no such day in the calendar → correct it, or leave the cell empty
  ngay-sinh.future
    vi: ngày sinh sau ngày tính → sửa lại năm sinh
    en: born after the day of reckoning → correct the year
  ngay-sinh.partial
    vi: ngày sinh chỉ biết tháng hoặc năm → bổ sung nếu có giấy tờ
    en: only the month or the year of birth is known → complete it if a document has it
  ngay-sinh.filler
    vi: ngày sinh 01/01 có thể là ngày điền tạm → xác nhận với giấy khai sinh
    en: 01/01 may stand for an unknown day → confirm it with the birth certificate
  ngay-sinh.two-digit-year
    vi: năm sinh viết hai chữ số → ghi đủ bốn chữ số
    en: the year of birth has two digits → write four
  ngay-sinh.locale-swap
    vi: ngày và tháng bị đảo do máy tính dùng kiểu ngày của Mỹ → xuất lại tệp với kiểu ngày/tháng/năm
    en: day and month were swapped by a US date setting → export the file again as day/month/year
  ngay-sinh.serial
    vi: ngày sinh là số ngày của Excel → đã đổi ra ngày; nên xuất cột này dạng văn bản
    en: the birth date is an Excel day number → it was converted; export the column as text
  ngay-sinh.conflict
    vi: ngày sinh và năm sinh ở hai cột không khớp → đối chiếu giấy khai sinh
    en: the birth date and the year of birth disagree → compare with the birth certificate
  ngay-sinh.lunar
    vi: ngày sinh ghi theo âm lịch → đổi sang dương lịch theo giấy khai sinh
    en: the birth date is of the lunar calendar → give the solar date of the birth certificate
  ngay-sinh.great-age
    vi: theo ngày sinh thì đã quá 125 tuổi mà không ghi đã chết → kiểm tra lại năm sinh; nếu đã chết thì ghi ngày chết. Vẫn được tính như người đang sống
    en: over 125 years old by the birth date, and no death is told → check the year; if the person has died, give the day of death. Counted as alive until then
  ngay.unreadable
    vi: không đọc được ngày → ghi theo dạng ngày/tháng/năm
    en: the date cannot be read → write it as day/month/year
  ngay.impossible
    vi: ngày không có trong lịch → sửa lại, hoặc để trống
    en: no such day in the calendar → correct it, or leave the cell empty
  ngay.future
    vi: ngày sau ngày tính → kiểm tra lại năm
    en: the date lies after the day of reckoning → check the year
  gioi-tinh.missing
    vi: không ghi giới tính → ghi Nam hoặc Nữ
    en: no sex given → write Nam or Nữ
  gioi-tinh.unreadable
    vi: giới tính không rõ → ghi Nam hoặc Nữ
    en: the sex cannot be read → write Nam or Nữ
  so-dinh-danh.malformed
    vi: số định danh không đủ 12 chữ số hoặc có ký tự lạ → đối chiếu thẻ căn cước
    en: the personal number has not 12 digits, or other characters → compare with the card
  so-dinh-danh.placeholder
    vi: số định danh là số điền tạm → bỏ trống, hoặc ghi số trên thẻ
    en: the personal number is a filler → leave it empty, or enter the number on the card
  so-dinh-danh.zero-restored
    vi: số định danh mất số 0 đầu, đã thêm lại → xuất cột này dạng văn bản
    en: leading zeros of the personal number were lost and put back → export the column as text
  so-dinh-danh.scientific
    vi: số định danh bị Excel đổi thành dạng lũy thừa, mất chữ số → nhập lại từ thẻ căn cước
    en: Excel turned the personal number into powers of ten and lost digits → enter it again from the card
  so-dinh-danh.sex-mismatch
    vi: giới tính trong số định danh khác cột giới tính → đối chiếu thẻ căn cước
    en: the sex in the personal number differs from the column → compare with the card
  so-dinh-danh.year-mismatch
    vi: năm sinh trong số định danh khác cột ngày sinh → đối chiếu thẻ căn cước
    en: the year in the personal number differs from the birth date → compare with the card
  so-dinh-danh.unknown-province
    vi: ba số đầu của số định danh không phải mã tỉnh → kiểm tra; có thể khai sinh ở nước ngoài
    en: the first three digits are no province code → check; the birth may be registered abroad
  so-dinh-danh.impossible-century
    vi: chữ số thế kỷ trong số định danh không thể có → đối chiếu thẻ căn cước
    en: the century digit of the personal number cannot be → compare with the card
  so-dinh-danh.is-old-card
    vi: cột số định danh ghi số CMND 9 số → đã chuyển sang cột số CMND
    en: the personal number is a nine-digit card number → it was moved to that column
  so-dinh-danh.shared
    vi: một số định danh ghi cho nhiều người → tìm người đúng là chủ của số; bỏ số ở các phiếu khác
    en: one personal number stands on several people → find its owner; remove it from the others
  so-dinh-danh.two-people
    vi: hai người khác nhau mang cùng số định danh → xác minh từng người
    en: two different people carry one personal number → verify both
  so-dinh-danh.conflict
    vi: một người có hai số định danh hợp lệ → xác minh số đang dùng
    en: one person has two valid personal numbers → verify which one is in use
  so-dinh-danh.two-in-cell
    vi: một ô ghi hai số định danh khác nhau; chỉ giữ một số (số khớp giới tính và năm sinh; nếu không phân biệt được thì số ghi trước) → xác minh, chỉ ghi số đang dùng
    en: two different personal numbers stand in one cell; one was kept (the one that agrees with sex and year of birth, else the first) → verify, and write the one in use alone
  so-cmnd.malformed
    vi: số CMND không đủ 9 chữ số hoặc có ký tự lạ → đối chiếu giấy CMND
    en: the old card number has not 9 digits, or other characters → compare with the card
  so-cmnd.placeholder
    vi: số CMND là số điền tạm → bỏ trống, hoặc ghi số trên giấy CMND
    en: the old card number is a filler → leave it empty, or enter the number on the card
  so-cmnd.zero-restored
    vi: số CMND mất số 0 đầu, đã thêm lại → xuất cột này dạng văn bản
    en: a leading zero of the old card number was lost and put back → export the column as text
  so-cmnd.scientific
    vi: số CMND bị Excel đổi thành dạng lũy thừa → nhập lại từ giấy CMND
    en: Excel turned the old card number into powers of ten → enter it again from the card
  so-cmnd.is-personal-number
    vi: cột số CMND ghi số 12 chữ số → đã chuyển sang cột số định danh
    en: the old card number has 12 digits → it was moved to the personal number
  dien-thoai.malformed
    vi: số điện thoại không hợp lệ → ghi lại số điện thoại
    en: not a phone number → enter it again
  dien-thoai.zero-restored
    vi: số điện thoại mất số 0 đầu, đã thêm lại → xuất cột này dạng văn bản
    en: the phone's leading zero was lost and put back → export the column as text
  loai-cu-tru.unreadable
    vi: loại cư trú không rõ → ghi Thường trú hoặc Tạm trú
    en: the kind of residence cannot be read → write Thường trú or Tạm trú
  loai-cu-tru.other-place
    vi: loại cư trú cho biết người này đăng ký ở nơi khác → kiểm tra nơi thường trú
    en: the kind of residence says that the person is registered elsewhere → check the permanent place
  hien-dien.unreadable
    vi: tình trạng có mặt không rõ → ghi Có mặt, Đi vắng …
    en: the presence cannot be read → write Có mặt, Đi vắng …
  quan-he.unreadable
    vi: quan hệ với chủ hộ không rõ → ghi theo danh mục quan hệ
    en: the relation to the head cannot be read → use the words of the list
  dan-toc.unreadable
    vi: không có dân tộc này trong danh mục → ghi tên dân tộc theo danh mục 54 dân tộc
    en: no such ethnic group in the list → use a name of the list of 54 groups
  dan-toc.ambiguous-code
    vi: mã dân tộc có thể theo danh mục 1979 hoặc 2008 → ghi tên, hoặc khai danh mục trong tệp quy trình
    en: the ethnic code differs between the lists of 1979 and 2008 → write the name, or declare the list
  ton-giao.unreadable
    vi: không có tôn giáo này trong danh mục → ghi tên tôn giáo theo danh mục
    en: no such religion in the list → use a name of the list
  quoc-tich.unreadable
    vi: quốc tịch không rõ; vẫn tính như công dân Việt Nam → ghi Việt Nam, tên nước khác, hoặc Không quốc tịch
    en: the nationality cannot be read; counted as a Vietnamese citizen → write Việt Nam, another country's name, or Không quốc tịch
  don-vi.unknown
    vi: không tìm thấy xã, phường này trong danh mục → ghi đúng tên xã, huyện, tỉnh
    en: no such commune in the lists → write commune, district and province in full
  don-vi.ambiguous
    vi: tên xã có ở nhiều nơi, chưa rõ là nơi nào → ghi thêm huyện hoặc tỉnh; nếu cả tệp dùng một danh mục đơn vị (cũ hay mới), khai list_date của nguồn
    en: several communes have this name → add the district or province; where the whole file uses one list of units, old or new, declare the source's list_date
  don-vi.divided
    vi: xã cũ đã chia vào nhiều xã mới → ghi thêm thôn, tổ để xác định xã mới
    en: the old commune went to several new ones → add the hamlet to tell which
  don-vi.conflict
    vi: tên và mã đơn vị, hoặc xã và tỉnh, không khớp nhau → sửa cột sai
    en: name and code, or commune and province, disagree → correct the wrong column
  don-vi.missing
    vi: không ghi xã, phường → bổ sung nơi đăng ký
    en: no commune given → add the place of registration
  don-vi.retired
    vi: mã đơn vị đã bãi bỏ → dùng mã hiện hành
    en: the unit code has been retired → use the current one
  trang-thai.stated
    vi: ghi chú, cột biến động hoặc ô họ tên cho biết người này đã chết, mất tích hoặc bị xóa đăng ký; không tính vào chỉ tiêu → kiểm tra; ghi ngày xóa đăng ký nếu đúng
    en: a note, the column of changes or the cell of the name says that the person died, is missing or was struck off; left out of the quota → review it; enter the day of deregistration if it is so
  trang-thai.unclear
    vi: có chữ nói về việc chết, chuyển đi hoặc xóa đăng ký, chưa rõ có phải của người này; vẫn tính là đang cư trú → xác minh; nếu đúng thì ghi ở cột Biến động hoặc Ngày xóa đăng ký
    en: words of a death, a move or a deregistration that may not be the person's own; still counted as registered → verify; if it is so, enter it under changes or the day of deregistration
  bang-ma.doubtful
    vi: chưa chắc bảng mã của cột → khai bảng mã của nguồn trong tệp quy trình
    en: the column's encoding is not certain → declare the source's encoding
  bang-ma.misdeclared
    vi: bảng mã khai báo không khớp nội dung → sửa bảng mã của nguồn
    en: the declared encoding does not fit the contents → correct the source's encoding
  bang-ma.lossy
    vi: cột bị mất chữ khi đổi bảng mã → xuất lại tệp từ chương trình gốc
    en: letters of the column were lost in a conversion → export the file again from its program
  bang-ma.lost-letters
    vi: ô có chữ bị mất → nhập lại từ phiếu gốc
    en: letters of the cell were lost → enter it again from the paper form
  bang-ma.mixed
    vi: cột lẫn nhiều bảng mã → tách tệp theo bảng mã, hoặc xuất lại
    en: the column mixes encodings → split the file by encoding, or export it again
  dong.too-few-cells
    vi: dòng thiếu ô so với tiêu đề → sửa dòng cho đủ số cột
    en: the row has fewer cells than the header → complete the row
  dong.cells-left-out
    vi: dòng kết thúc sớm, các ô trống ở cuối bị bỏ khi xuất; đã coi là ô trống → không cần làm gì; nếu các ô ấy có dữ liệu thì xuất lại tệp
    en: the row ends early: empty cells at its end were left out when it was exported; they count as empty → nothing to do; if they held something, export the file again
  dong.line-broken
    vi: ô không có ngoặc kép bị ngắt dòng, phiếu nằm trên nhiều dòng; đã nối lại → xem ô bị ngắt, hoặc xuất lại tệp có ngoặc kép
    en: a line end inside a cell without quotes parted the row; its parts were joined → look at the cell, or export the file again with quotes
  dong.too-many-cells
    vi: dòng thừa ô so với tiêu đề → đặt ô có dấu phân cách trong ngoặc kép
    en: the row has more cells than the header → quote cells that hold the delimiter
  dong.unclosed-quote
    vi: ngoặc kép không đóng, nuốt các dòng sau → thêm dấu ngoặc kép còn thiếu
    en: a quote is never closed and swallows lines → add the missing quote
  dong.stray-quote
    vi: dấu ngoặc kép lạc trong ô → viết hai lần dấu ngoặc kép, hoặc bỏ đi
    en: a stray quote in a cell → double it or remove it
  dong.nul-byte
    vi: dòng có byte 0 → xuất lại tệp
    en: the row holds a NUL byte → export the file again
  dong.invalid-utf8
    vi: ô có byte không phải UTF-8 → khai đúng bảng mã của nguồn, hoặc nhập lại ô này
    en: the cell holds bytes that are no UTF-8 → declare the source's encoding, or enter the cell again
  dong.truncated
    vi: tệp bị cắt giữa dòng → lấy lại tệp đầy đủ
    en: the file ends inside a row → get the whole file
  dong.cell-too-long
    vi: ô dài quá giới hạn → kiểm tra dấu ngoặc kép quanh ô
    en: a cell is longer than the limit → check the quotes around it
  dong.no-identity
    vi: phiếu không có họ tên, ngày sinh và giấy tờ nào → bổ sung từ phiếu gốc
    en: the form has no name, birth date or number → complete it from the paper form
  dong.repeated-header
    vi: dòng tiêu đề lặp lại, không phải phiếu → không cần làm gì
    en: a repeated header, not a form → nothing to do
  dong.total
    vi: dòng tổng cộng, không phải phiếu → không cần làm gì
    en: a total row, not a form → nothing to do
  dong.title
    vi: dòng tên bảng, không phải phiếu → không cần làm gì
    en: a title row, not a form → nothing to do
  dong.blank
    vi: dòng trống → không cần làm gì
    en: a blank row → nothing to do
  dong.signature
    vi: dòng ký tên, không phải phiếu → không cần làm gì
    en: a signature row, not a form → nothing to do
  dong.continued
    vi: dòng chỉ có phần xuống dòng của dòng trên (đoạn cuối địa chỉ, chữ cuối của tên), không phải một người → trong tệp nguồn, ghép vào dòng trên
    en: only what a broken line left of the row above (the end of an address, a word of a name), not a person → join it to the row above in the source
  dong.other-header
    vi: giữa tệp có dòng tiêu đề với thứ tự cột khác; các dòng dưới đó không đọc được theo tiêu đề đầu tệp → tách từ dòng này thành tệp riêng
    en: a header with other columns in the middle of the file; the rows below cannot be read by the first one → split the file at this row
  xml.doctype
    vi: tệp XML có DOCTYPE, không nhận vì an toàn → xuất lại không có DOCTYPE
    en: the XML has a DOCTYPE, refused for safety → export it without one
  xml.too-deep
    vi: các phần tử XML lồng quá sâu → xuất lại tệp
    en: XML elements are nested too deeply → export the file again
  xml.tag-too-long
    vi: thẻ XML dài quá giới hạn → xuất lại tệp
    en: an XML tag is longer than the limit → export the file again
  xml.too-many-attributes
    vi: phần tử XML có quá nhiều thuộc tính → xuất lại tệp
    en: an XML element has too many attributes → export the file again
  xml.text-too-long
    vi: nội dung một phần tử XML dài quá giới hạn → kiểm tra thẻ đóng
    en: the text of an XML element is longer than the limit → check the closing tag
  xml.record-too-long
    vi: một phiếu XML dài quá giới hạn → kiểm tra thẻ đóng của phiếu
    en: one XML form is longer than the limit → check its closing tag
  xml.malformed
    vi: tệp XML sai cú pháp, hoặc có byte không phải UTF-8 → sửa tại chỗ đã nêu, hoặc xuất lại; `keep_before_fault: true` giữ các phiếu đứng trước
    en: the XML is not well formed, or holds a byte that is no UTF-8 → correct it at the place given, or export it again; `keep_before_fault: true` keeps the forms before it
  xml.entity
    vi: tệp XML dùng thực thể không được phép → viết chữ trực tiếp
    en: the XML uses an entity that is not allowed → write the character itself
  xml.encoding
    vi: bảng mã của tệp XML không được nhận → lưu dạng UTF-8
    en: the XML's encoding is not accepted → save it as UTF-8
  xml.record-broken
    vi: phiếu XML bị hỏng giữa chừng → nhập lại phiếu này
    en: an XML form breaks off half-way → enter the form again
  xml.trailing-content
    vi: còn nội dung sau phần tử gốc của tệp XML → bỏ phần thừa
    en: content follows the XML's root element → remove it
  xml.include
    vi: tệp XML gọi tệp khác, không nhận vì an toàn → gộp nội dung vào một tệp
    en: the XML includes another file, refused for safety → put the contents into one file
  xml.repeated-element
    vi: phiếu ghi hai giá trị khác nhau cho một mục chỉ có một; chỉ lấy giá trị đầu → đối chiếu phiếu gốc
    en: the form gives two different values where there is one; only the first was taken → compare the paper form
  xml.people-unread
    vi: có phần tử ghi người khác nằm trong phiếu hoặc cạnh phiếu mà record không kể đến: những người này không được đọc → bỏ record để đọc tất cả, hoặc khai thêm một nguồn với đường dẫn này
    en: elements inside the forms, or beside them, hold other people that record leaves out: they were not read → leave record out to read all of them, or add a source with this path
  xml.value-behind
    vi: giá trị chung của nhóm đứng sau phiếu trong nhóm: phiếu đứng trước không nhận được giá trị này → xuất lại tệp với giá trị chung đứng trước các phiếu
    en: a value of the element around forms stands behind a form, which does not get it → export the file with such values before the forms
  so-phieu.missing
    vi: phiếu không có số → đánh số phiếu để tra cứu
    en: the form has no number → number it so that it can be found
  so-phieu.repeated
    vi: số phiếu trùng → kiểm tra phiếu nhập hai lần hoặc đánh số sai
    en: the form number occurs twice → check for double entry or wrong numbering
  so-phieu.other-person
    vi: số phiếu nay ghi trên phiếu của người khác so với lần chạy trước; mã người đi theo họ tên, ngày sinh, số định danh, không theo số phiếu → đừng đánh lại hoặc dùng lại số phiếu
    en: the form number stands on somebody else's form than in the run before; ids go with name, birth date and personal number, not with the form number → do not number forms anew or use a number again
  tep.given-twice
    vi: hai tệp có nội dung giống hệt nhau → bỏ bớt một tệp khỏi nguồn
    en: two files have the same contents → remove one from the sources
  tep.empty
    vi: tệp không có phiếu nào → kiểm tra tệp
    en: the file holds no form → check the file
  tep.sex-inverted
    vi: giới tính bị ghi ngược ở cả tệp hoặc một đoạn dòng: trái với số định danh, với chữ đệm Thị, Văn hoặc với tệp kia → sửa cột giới tính của tệp rồi chạy lại; nếu nêu hai tệp thì đối chiếu vài phiếu gốc để biết tệp nào sai
    en: sex is the wrong way round through the whole file or a stretch of its rows: against personal numbers, the middle words Thị and Văn, or the other file → correct the file's column of sex and run again; where two files are named, compare some paper forms to see which is wrong
  tep.parents-crossed
    vi: cột họ tên cha và cột họ tên mẹ bị đổi chỗ ở cả tệp → sửa tiêu đề hai cột, hoặc khai ten_cha và ten_me trong columns của nguồn, rồi chạy lại; nếu nêu hai tệp thì đối chiếu vài phiếu gốc để biết tệp nào sai
    en: the columns of father and mother are exchanged through the whole file → correct the two headings, or declare ten_cha and ten_me under columns, and run again; where two files are named, compare some paper forms to see which is wrong
  tep.day-month-exchanged
    vi: ngày và tháng sinh bị đảo so với tệp kia ở hàng loạt phiếu → xuất lại tệp sai với kiểu ngày/tháng/năm, hoặc khai date_order của nguồn, rồi chạy lại; nếu nêu hai tệp thì đối chiếu vài giấy khai sinh để biết tệp nào sai
    en: day and month of birth are exchanged against the other file in form after form → export the wrong file again with dates as day/month/year, or declare date_order, and run again; where two files are named, compare some birth certificates to see which is wrong
  tep.column-shifted
    vi: cột bị lệch hàng ở một đoạn của tệp: giá trị khớp với người ở dòng trên (↓) hoặc dòng dưới (↑), không khớp với người cùng dòng → so đoạn ấy với bản gốc, kéo cột về đúng dòng rồi chạy lại; số định danh và ngày sinh lấy từ đoạn này có thể là của người khác
    en: a column has slipped in a stretch of the file: its values fit the person in the row above (↓) or below (↑), not the one in their own row → compare the stretch with the original, move the column back and run again; numbers and birth dates taken from it may be somebody else's
  cot.unknown
    vi: cột không được dùng đến → khai trong columns nếu cần
    en: the column is not used → name it under columns if it is wanted
  cot.missing
    vi: không nhận ra cột họ tên nào trong tệp → khai ho_ten, hoặc ho_dem và ten, trong columns của nguồn
    en: no column of the file is known to hold the name → declare ho_ten, or ho_dem and ten, under columns
  cot.path-missing
    vi: trong tệp không có phần tử nào ở đường dẫn đã khai; ô này để trống ở mọi phiếu → kiểm tra cách viết, cả chữ hoa chữ thường
    en: the file has no element at the declared path; the cell is empty in every form → check how it is spelt, capitals too
  cot.repeated
    vi: nhiều cột ghi cùng một mục; nội dung cột này không có trong kết quả → gộp các cột, đổi tiêu đề, hoặc khai rõ trong columns
    en: several columns hold one field; this one is left out of the results → join the columns, rename one, or declare it under columns
  cot.guessed
    vi: cột được nhận theo tiêu đề → xem lại; khai trong columns để chắc chắn
    en: the column was recognised by its heading → review it; declare it under columns to be sure
  cot.merged-cells
    vi: cột có vẻ là ô gộp: có giá trị ở dòng đầu nhóm, các dòng dưới để trống → nếu đúng, khai carry_down của nguồn
    en: the column looks like merged cells: a value in a group's first row, blanks below → if so, declare carry_down
  cot.gives-sex
    vi: cột “Nam” hoặc “Nữ”: cột có giá trị cho biết giới tính → xem lại nếu không đúng
    en: a column "Nam" or "Nữ": the one that is filled gives the sex → review it if that is wrong
  cot.split-name
    vi: họ tên ghi ở hai cột: họ đệm và tên → xem lại; khai trong columns để chắc chắn
    en: the name stands in two columns: family and middle, given → review it; declare it under columns to be sure
  cot.names-exchanged
    vi: cột họ, chữ đệm và cột tên đổi chỗ cho nhau: tên nằm ở cột họ, họ và chữ đệm nằm ở cột tên; đã lấy theo nội dung, không theo tiêu đề → xem lại; sửa tiêu đề hai cột
    en: the columns of family and given names are exchanged: each holds what the other's heading says; they were read by what they hold → review them; correct the two headings
  tep.joined-header
    vi: tiêu đề gồm nhiều dòng, đã ghép thành một → xem lại; khai header_row và header_rows để chắc chắn
    en: the header has several rows, joined into one → review it; declare header_row and header_rows to be sure
  o.same-as-above
    vi: ô ghi “như trên”, coi như trống → khai carry_down của nguồn, hoặc ghi đủ giá trị
    en: the cell says "as above" and counts as blank → declare the source's carry_down, or write the value
  o.nothing-above
    vi: ô trống cần kéo từ dòng trên, nhưng dòng trên không có giá trị → ghi đủ giá trị
    en: a blank cell is to take the value above, and there is none → write the value
  tep.no-header
    vi: không thấy dòng tiêu đề → khai header_row của nguồn
    en: no header row was found → declare the source's header_row
  tep.changed
    vi: tệp thay đổi trong lúc đọc → chạy lại khi tệp đã ổn định
    en: the file changed while it was read → run again when it is at rest
  tep.delimiter
    vi: dấu phân cách được nhận từ nội dung → khai delimiter của nguồn để chắc chắn
    en: the delimiter was recognised from the contents → declare it to be sure
  quyet-dinh.stale
    vi: quyết định duyệt không còn khớp phiếu nào → xem lại hoặc xóa khỏi tệp quyết định; số phiếu có thể đã mất số 0 ở đầu, dòng của phiếu không có số có thể đã dời chỗ (giữ cột khoa_nguoi_a, khoa_nguoi_b của review.csv)
    en: a reviewer's decision fits no form any more → review it or remove it from the decisions; a form number may have lost its leading zeros, the row of a form without a number may have moved (keep the columns khoa_nguoi_a, khoa_nguoi_b of review.csv)
  quyet-dinh.contradictory
    vi: các quyết định duyệt trái nhau, nên không ghép → hỏi lại người duyệt và chỉ giữ một câu trả lời
    en: reviewers' decisions contradict each other, so nothing is joined → ask them again and keep one answer
  ghep.block-skipped
    vi: nhóm quá lớn, một số cặp chưa so → bổ sung thông tin cho các phiếu trong nhóm
    en: a block was too large and pairs were not compared → complete the forms in it
  ghep.model-weak
    vi: trong các phiếu lần này, một mục giống nhau không cho thấy cùng một người → xem phần ghép phiếu của báo cáo
    en: in these forms agreement in one field does not speak for one person → see the report on matching
  ghep.model-unseen-level
    vi: kiểu giống hoặc khác nhau không gặp trong các phiếu lần này → không phải sửa gì, khi ghép dùng số liệu có sẵn
    en: ways to agree or differ that do not occur in these forms → nothing to correct: matching uses the figures it brings along
  ghep.cluster-oversize
    vi: nhóm phiếu của một người lớn bất thường → xem lại trong danh sách duyệt
    en: one person has unusually many forms → look at it in the review list
  nhan-phieu.missing
    vi: số phiếu dự kiến chưa đọc được → xem intake-missing.csv, thu hoặc nhập các phiếu còn thiếu
    en: expected form numbers were not read → see intake-missing.csv; collect or enter the forms
  nhan-phieu.unlisted
    vi: phiếu có số ngoài danh sách dự kiến → xem intake-missing.csv, sửa số phiếu hoặc bổ sung danh sách
    en: forms whose number is not expected → see intake-missing.csv; correct the number, or add it to the list
  nhan-phieu.fewer
    vi: xã có ít phiếu hơn số dự kiến → xem intake.csv, thu hoặc nhập các phiếu còn thiếu
    en: communes with fewer forms than expected → see intake.csv; collect or enter the forms
  nhan-phieu.more
    vi: xã có nhiều phiếu hơn số dự kiến → xem intake.csv, kiểm tra danh sách và phiếu ghi nhầm xã
    en: communes with more forms than expected → see intake.csv; check the list, and forms with a wrong commune
  don-vi.by-title
    vi: tệp không có cột xã; những dòng không ghi xã được tính cho xã nêu ở dòng tên bảng → xem lại; khai commune của nguồn nếu không đúng
    en: the file has no column of communes; rows that name none are counted for the commune in the titles above the table → review it; declare the source's commune if that is wrong
  don-vi.by-file
    vi: tên xã có ở nhiều nơi; lấy xã thuộc tỉnh của các xã khác trong tệp → xem lại; thêm cột huyện hoặc tỉnh để chắc chắn
    en: several communes bear the name; the one in the province of the file's other communes was taken → review it; add a column of districts or provinces to be sure
  cot.of-another
    vi: cột ngày sinh hoặc số định danh đứng sau tên cha, mẹ, người giám hộ hay người khác và không có gì cho thấy là của người trong hàng (năm sinh, giới tính trong số không khớp, hoặc không có gì để đối chiếu); không dùng cột này → nếu là của người trong hàng, khai so_dinh_danh, ngay_sinh … trong columns; nếu không, ghi rõ ở tiêu đề (“CCCD mẹ”)
    en: a column of birth dates or numbers stands behind the name of a parent, a guardian or somebody else, and nothing shows that it is the row's person's (year and sex in the numbers do not fit, or there is nothing to hold them against); it is not used → if it is the person's, declare so_dinh_danh, ngay_sinh … under columns; if not, say so in its heading ("CCCD mẹ")
  dong.section
    vi: giữa danh sách có dòng tên phần (thường trú, tạm trú, tạm vắng, đã chết, chuyển đi …); chương trình không tính các dòng bên dưới theo tên phần này → tách mỗi phần thành một tệp, hoặc thêm cột loại cư trú, cột biến động
    en: a heading in the middle of the list says what the rows below it are (permanent, temporary, absent, dead, moved away …); the rows are not counted by it → put each part into a file of its own, or add a column of the kind of residence or of changes
  dong.section-read
    vi: dòng tên phần giữa danh sách (thường trú, tạm trú, tạm vắng, đã chết, chuyển đi …): các dòng bên dưới, đến dòng tên phần tiếp theo, đã được tính theo tên phần này → xem lại nếu không đúng
    en: a heading in the middle of the list says what the rows below it are (permanent, temporary, absent, dead, moved away …); those down to the next such heading are counted by it → review it if that is wrong
  cot.kind-missing
    vi: tệp không có cột loại cư trú, nguồn lại không khai kind, nên không rõ ai thường trú, ai tạm trú; các loại đăng ký hai nơi và chỉ tiêu theo loại cư trú sẽ thiếu → khai kind của nguồn: permanent cho danh sách thường trú, temporary cho danh sách tạm trú, form cho phiếu ghi cả hai nơi; giá trị hợp với tệp, nếu thấy được, đứng sau tên tệp
    en: the file has no column of the kind of residence, and the source declares no kind, so that nobody's registration is known as permanent or temporary; two-place classes and quotas by residence will lack them → declare the source's kind: permanent for a list of permanent residents, temporary for one of temporary residents, form where each form gives both places; the kind that fits the file, where it can be seen, stands behind its name
  don-vi.by-heading
    vi: tệp không có cột xã; một dòng giữa danh sách nêu xã (xã, huyện) khác: các dòng bên dưới, đến dòng nêu xã tiếp theo, được tính cho xã đó → xem lại nếu không đúng; nếu tên xã chưa nhận ra được thì ghi thêm huyện, tỉnh vào dòng đó
    en: the file has no column of communes; a row in the middle of the list names another commune (or district): the rows below it, down to the next such row, are counted there → review it if that is wrong; where the commune was not recognised, write the district and the province beside it
  loai-cu-tru.absent
    vi: cột loại cư trú chỉ ghi Tạm vắng, không ghi đăng ký loại gì; tạm vắng không làm mất đăng ký cư trú nên tính là thường trú, đi vắng → xem lại; ghi Thường trú hoặc Tạm trú ở cột này, và ghi đi đâu ở cột hiện diện
    en: the kind of residence says only that the person is away (tạm vắng), not how they are registered; an absence ends no registration, so they count as a permanent resident who is away → review it; write Thường trú or Tạm trú here, and where they are in the column of presence
  tinh-trang-the.unreadable
    vi: tình trạng cấp thẻ không rõ; người này vẫn bị tính là chưa cấp nếu không có ngày cấp → ghi Đã cấp, Chưa cấp, Đã thu nhận hồ sơ, Hết hạn, Mất thẻ hoặc Hỏng thẻ; ngày cấp ghi ở cột Ngày cấp
    en: what is said of the card cannot be read; without a day of issue the person counts as still to be issued one → write Đã cấp, Chưa cấp, Đã thu nhận hồ sơ, Hết hạn, Mất thẻ or Hỏng thẻ, and the day in the column Ngày cấp
  nguoi-than.not-a-name
    vi: ô tên cha, mẹ, vợ hoặc chồng, chủ hộ hay người giám hộ không ghi tên người (đã chết, liệt sĩ, #N/A …); coi như không ghi → ghi họ tên; việc chết, ly hôn ghi ở cột ghi chú
    en: the cell of the father, mother, spouse, head or guardian names nobody (dead, a martyr, #N/A …); it counts as empty → enter the name; deaths and divorces belong in the notes
  tam-tru-den.unreadable
    vi: không đọc được thời hạn tạm trú; đăng ký này được coi là còn thời hạn → ghi ngày hết hạn (ngày/tháng/năm), hoặc số tháng, số năm bên cạnh ngày đăng ký
    en: the end of the temporary residence cannot be read; the registration counts as in force → write the day it ends (day/month/year), or its months or years beside the day of registration
  """
