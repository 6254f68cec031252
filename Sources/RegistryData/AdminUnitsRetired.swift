// Made by Scripts/embed-data.py from data/admin-units-retired.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: level, code, full_name, district_code, district_name, province_code, last_seen_release.
  public static let adminUnitsRetired = RegistryTable(
    """
level	code	full_name	district_code	district_name	province_code	last_seen_release
district	221	Huyện Yên Dũng			24	2024-11
district	358	Huyện Mỹ Lộc			36	2024-05
district	369	Thành phố Ninh Bình			37	2024-11
district	405	Huyện Đông Sơn			38	2024-11
district	413	Thị xã Cửa Lò			40	2024-11
district	448	Huyện Lộc Hà			42	2024-11
district	483	Huyện Nam Đông			46	2024-11
district	519	Huyện Nông Sơn			49	2024-11
district	681	Huyện Đạ Huoai			68	2024-11
district	683	Huyện Cát Tiên			68	2024-11
district	752	Huyện Long Điền			77	2024-11
commune	00010	Phường Nguyễn Trung Trực	001	Quận Ba Đình	01	2024-11
commune	00142	Phường Sài Đồng	004	Quận Long Biên	01	2024-11
commune	00184	Phường Quốc Tử Giám	006	Quận Đống Đa	01	2024-11
commune	00211	Phường Trung Phụng	006	Quận Đống Đa	01	2024-11
commune	00220	Phường Phương Liên	006	Quận Đống Đa	01	2024-11
commune	00223	Phường Thịnh Quang	006	Quận Đống Đa	01	2024-11
commune	00265	Phường Đống Mác	007	Quận Hai Bà Trưng	01	2024-11
commune	00274	Phường Cầu Dền	007	Quận Hai Bà Trưng	01	2024-11
commune	00286	Phường Bạch Mai	007	Quận Hai Bà Trưng	01	2024-11
commune	00361	Phường Hạ Đình	009	Quận Thanh Xuân	01	2024-11
commune	00370	Phường Thanh Xuân Nam	009	Quận Thanh Xuân	01	2024-11
commune	00538	Xã Đình Xuyên	018	Huyện Gia Lâm	01	2024-11
commune	00547	Xã Trung Mầu	018	Huyện Gia Lâm	01	2024-11
commune	00559	Xã Phú Thị	018	Huyện Gia Lâm	01	2024-11
commune	00574	Xã Đông Dư	018	Huyện Gia Lâm	01	2024-11
commune	00586	Xã Kim Lan	018	Huyện Gia Lâm	01	2024-11
commune	02593	Xã Vân Sơn	076	Huyện Sơn Dương	08	2024-05
commune	02872	Xã Tà Chải	085	Huyện Bắc Hà	10	2024-09
commune	03751	Xã Chiềng Ly	119	Huyện Thuận Châu	14	2025-01
commune	03898	Thị trấn Phù Yên	122	Huyện Phù Yên	14	2025-01
commune	03913	Xã Huy Bắc	122	Huyện Phù Yên	14	2025-01
commune	03988	Xã Tân Hợp	123	Huyện Mộc Châu	14	2025-01
commune	03991	Xã Qui Hướng	123	Huyện Mộc Châu	14	2025-01
commune	04003	Xã Tà Lai	123	Huyện Mộc Châu	14	2025-01
commune	04060	Thị trấn Yên Châu	124	Huyện Yên Châu	14	2025-01
commune	04267	Phường Hồng Hà	132	Thành phố Yên Bái	15	2024-11
commune	04507	Xã Đào Thịnh	138	Huyện Trấn Yên	15	2024-11
commune	04528	Xã Nga Quán	138	Huyện Trấn Yên	15	2024-11
commune	04561	Xã Bảo Hưng	138	Huyện Trấn Yên	15	2024-11
commune	04774	Xã Yên Bình	141	Huyện Yên Bình	15	2024-11
commune	05536	Thị trấn Chợ Chu	167	Huyện Định Hóa	19	2024-11
commune	05608	Thị trấn Giang Tiên	168	Huyện Phú Lương	19	2024-11
commune	05704	Xã Tân Lợi	169	Huyện Đồng Hỷ	19	2024-11
commune	05764	Thị trấn Quân Chu	171	Huyện Đại Từ	19	2022-10
commune	05782	Xã Na Mao	171	Huyện Đại Từ	19	2024-11
commune	05839	Xã Vạn Thọ	171	Huyện Đại Từ	19	2024-11
commune	05995	Thị trấn Thất Khê	180	Huyện Tràng Định	20	2024-11
commune	06007	Xã Vĩnh Tiến	180	Huyện Tràng Định	20	2024-11
commune	06295	Xã Đồng Giáp	184	Huyện Văn Quan	20	2024-11
commune	06301	Xã Tràng Các	184	Huyện Văn Quan	20	2024-11
commune	06454	Xã Sơn Hà	186	Huyện Hữu Lũng	20	2024-11
commune	06574	Xã Tĩnh Bắc	188	Huyện Lộc Bình	20	2024-11
commune	06682	Phường Yết Kiêu	193	Thành phố Hạ Long	22	2024-09
commune	06718	Phường Hoà Lạc	194	Thành phố Móng Cái	22	2024-09
commune	06802	Xã Cẩm Hải	195	Thành phố Cẩm Phả	22	2024-09
commune	06991	Xã Minh Cầm	202	Huyện Ba Chẽ	22	2024-09
commune	07072	Phường Đông Triều	205	Thị xã Đông Triều	22	2024-09
commune	07087	Xã Tân Việt	205	Thị xã Đông Triều	22	2024-09
commune	07204	Phường Trần Nguyên Hãn	213	Thành phố Bắc Giang	24	2024-11
commune	07219	Phường Lê Lợi	213	Thành phố Bắc Giang	24	2024-11
commune	07267	Xã Hồng Kỳ	215	Huyện Yên Thế	24	2024-11
commune	07276	Xã Tân Hiệp	215	Huyện Yên Thế	24	2024-11
commune	07303	Xã Lan Giới	216	Huyện Tân Yên	24	2024-11
commune	07312	Xã Đại Hóa	216	Huyện Tân Yên	24	2024-11
commune	07318	Xã Phúc Sơn	216	Huyện Tân Yên	24	2024-11
commune	07402	Xã Mỹ Hà	217	Huyện Lạng Giang	24	2024-11
commune	07414	Xã Yên Mỹ	217	Huyện Lạng Giang	24	2024-11
commune	07516	Xã Vũ Xá	218	Huyện Lục Nam	24	2024-11
commune	07684	Xã Lão Hộ	221	Huyện Yên Dũng	24	2024-11
commune	07693	Xã Tân An	213	Thành phố Bắc Giang	24	2025-01
commune	07732	Xã Nham Sơn	213	Thành phố Bắc Giang	24	2025-01
commune	07744	Xã Thắng Cương	213	Thành phố Bắc Giang	24	2025-01
commune	07813	Xã Đồng Tân	223	Huyện Hiệp Hòa	24	2024-11
commune	07819	Xã Hoàng Lương	223	Huyện Hiệp Hòa	24	2024-11
commune	07828	Xã Hoàng An	223	Huyện Hiệp Hòa	24	2024-11
commune	07834	Xã Thái Sơn	223	Huyện Hiệp Hòa	24	2024-11
commune	07837	Xã Hòa Sơn	223	Huyện Hiệp Hòa	24	2024-11
commune	07852	Xã Đại Thành	223	Huyện Hiệp Hòa	24	2024-11
commune	07891	Phường Vân Cơ	227	Thành phố Việt Trì	25	2024-11
commune	07915	Phường Bến Gót	227	Thành phố Việt Trì	25	2024-11
commune	07984	Xã Vân Du	230	Huyện Đoan Hùng	25	2024-11
commune	07993	Xã Minh Lương	230	Huyện Đoan Hùng	25	2024-11
commune	08017	Xã Sóc Đăng	230	Huyện Đoan Hùng	25	2024-11
commune	08026	Xã Yên Kiện	230	Huyện Đoan Hùng	25	2024-11
commune	08029	Xã Hùng Long	230	Huyện Đoan Hùng	25	2024-11
commune	08032	Xã Vụ Quang	230	Huyện Đoan Hùng	25	2024-11
commune	08041	Xã Minh Tiến	230	Huyện Đoan Hùng	25	2024-11
commune	08047	Xã Chân Mộng	230	Huyện Đoan Hùng	25	2024-11
commune	08347	Xã Tuy Lộc	235	Huyện Cẩm Khê	25	2024-11
commune	08362	Xã Thụy Liễu	235	Huyện Cẩm Khê	25	2024-11
commune	08383	Xã Cấp Dẫn	235	Huyện Cẩm Khê	25	2024-11
commune	08392	Xã Phú Khê	235	Huyện Cẩm Khê	25	2024-11
commune	08395	Xã Sơn Tình	235	Huyện Cẩm Khê	25	2024-11
commune	08404	Xã Tạ Xá	235	Huyện Cẩm Khê	25	2024-11
commune	08407	Xã Phú Lạc	235	Huyện Cẩm Khê	25	2024-11
commune	08419	Xã Văn Khúc	235	Huyện Cẩm Khê	25	2024-11
commune	08734	Phường Trưng Trắc	244	Thành phố Phúc Yên	26	2024-11
commune	08779	Xã Bạch Lưu	253	Huyện Sông Lô	26	2024-11
commune	08821	Xã Nhạo Sơn	253	Huyện Sông Lô	26	2024-11
commune	08827	Xã Như Thụy	253	Huyện Sông Lô	26	2024-11
commune	08857	Xã Đình Chu	246	Huyện Lập Thạch	26	2024-11
commune	08902	Xã Vân Hội	247	Huyện Tam Dương	26	2024-11
commune	09001	Xã Vạn Yên	250	Huyện Mê Linh	01	2024-11
commune	09058	Xã Hồng Phương	251	Huyện Yên Lạc	26	2024-11
commune	09094	Xã Việt Xuân	252	Huyện Vĩnh Tường	26	2024-11
commune	09103	Xã Tân Tiến	252	Huyện Vĩnh Tường	26	2024-11
commune	09109	Xã Cao Đại	252	Huyện Vĩnh Tường	26	2024-11
commune	09115	Xã Vĩnh Sơn	252	Huyện Vĩnh Tường	26	2024-11
commune	09133	Xã Lý Nhân	252	Huyện Vĩnh Tường	26	2024-11
commune	09139	Xã Vân Xuân	252	Huyện Vĩnh Tường	26	2024-11
commune	09142	Xã Tam Phúc	252	Huyện Vĩnh Tường	26	2024-11
commune	09160	Xã Vĩnh Ninh	252	Huyện Vĩnh Tường	26	2024-11
commune	09175	Phường Vệ An	256	Thành phố Bắc Ninh	27	2024-11
commune	09178	Phường Tiền An	256	Thành phố Bắc Ninh	27	2024-11
commune	09316	Xã Hán Quảng	259	Thị xã Quế Võ	27	2024-11
commune	09520	Xã Lai Hạ	264	Huyện Lương Tài	27	2024-11
commune	09526	Xã Minh Tân	264	Huyện Lương Tài	27	2024-11
commune	09547	Phường Yết Kiêu	268	Quận Hà Đông	01	2024-11
commune	09550	Phường Quang Trung	268	Quận Hà Đông	01	2024-11
commune	09580	Phường Ngô Quyền	269	Thị xã Sơn Tây	01	2024-11
commune	09583	Phường Quang Trung	269	Thị xã Sơn Tây	01	2024-11
commune	09631	Xã Tản Hồng	271	Huyện Ba Vì	01	2024-11
commune	09637	Xã Châu Sơn	271	Huyện Ba Vì	01	2024-11
commune	09718	Xã Vân Hà	272	Huyện Phúc Thọ	01	2024-11
commune	09748	Xã Thượng Cốc	272	Huyện Phúc Thọ	01	2024-11
commune	09754	Xã Tích Giang	272	Huyện Phúc Thọ	01	2024-11
commune	09901	Xã Phượng Cách	275	Huyện Quốc Oai	01	2024-11
commune	09913	Xã Liệp Tuyết	275	Huyện Quốc Oai	01	2024-11
commune	09937	Xã Đại Thành	275	Huyện Quốc Oai	01	2024-11
commune	09946	Xã Tân Hòa	275	Huyện Quốc Oai	01	2024-11
commune	09979	Xã Dị Nậu	276	Huyện Thạch Thất	01	2024-11
commune	09985	Xã Chàng Sơn	276	Huyện Thạch Thất	01	2024-11
commune	09994	Xã Hữu Bằng	276	Huyện Thạch Thất	01	2024-11
commune	10093	Xã Hồng Phong	277	Huyện Chương Mỹ	01	2024-11
commune	10111	Xã Phú Nam An	277	Huyện Chương Mỹ	01	2024-11
commune	10177	Xã Xuân Dương	278	Huyện Thanh Oai	01	2024-11
commune	10228	Xã Thư Phú	279	Huyện Thường Tín	01	2024-11
commune	10252	Xã Thống Nhất	279	Huyện Thường Tín	01	2024-11
commune	10288	Xã Tri Trung	280	Huyện Phú Xuyên	01	2024-11
commune	10297	Xã Văn Hoàng	280	Huyện Phú Xuyên	01	2024-11
commune	10306	Xã Quang Trung	280	Huyện Phú Xuyên	01	2024-11
commune	10309	Xã Nam Phong	280	Huyện Phú Xuyên	01	2024-11
commune	10357	Xã Viên An	281	Huyện Ứng Hòa	01	2024-11
commune	10360	Xã Viên Nội	281	Huyện Ứng Hòa	01	2024-11
commune	10372	Xã Cao Thành	281	Huyện Ứng Hòa	01	2024-11
commune	10381	Xã Đồng Tiến	281	Huyện Ứng Hòa	01	2024-11
commune	10405	Xã Hòa Xá	281	Huyện Ứng Hòa	01	2024-11
commune	10408	Xã Trầm Lộng	281	Huyện Ứng Hòa	01	2024-11
commune	10414	Xã Hòa Nam	281	Huyện Ứng Hòa	01	2024-11
commune	10420	Xã Đội Bình	281	Huyện Ứng Hòa	01	2024-11
commune	10438	Xã Hồng Quang	281	Huyện Ứng Hòa	01	2024-11
commune	10456	Xã Mỹ Thành	282	Huyện Mỹ Đức	01	2024-11
commune	10486	Xã Đốc Tín	282	Huyện Mỹ Đức	01	2024-11
commune	10522	Phường Phạm Ngũ Lão	288	Thành phố Hải Dương	30	2024-11
commune	10624	Xã Quốc Tuấn	291	Huyện Nam Sách	30	2024-11
commune	10627	Xã Nam Chính	291	Huyện Nam Sách	30	2024-11
commune	10648	Xã Phú Điền	291	Huyện Nam Sách	30	2024-11
commune	10651	Xã Nam Hồng	291	Huyện Nam Sách	30	2024-11
commune	10687	Xã Hoành Sơn	292	Thị xã Kinh Môn	30	2024-11
commune	10753	Xã Lai Vu	293	Huyện Kim Thành	30	2024-11
commune	10759	Xã Thượng Vũ	293	Huyện Kim Thành	30	2024-11
commune	10774	Xã Phúc Thành A	293	Huyện Kim Thành	30	2024-11
commune	10807	Xã Liên Hòa	293	Huyện Kim Thành	30	2024-11
commune	10819	Xã Việt Hồng	294	Huyện Thanh Hà	30	2024-11
commune	10849	Xã Thanh Khê	294	Huyện Thanh Hà	30	2024-11
commune	10852	Xã Thanh Xá	294	Huyện Thanh Hà	30	2024-11
commune	10885	Xã Vĩnh Lập	294	Huyện Thanh Hà	30	2024-11
commune	10906	Xã Thạch Lỗi	295	Huyện Cẩm Giàng	30	2024-11
commune	10936	Xã Cẩm Điền	295	Huyện Cẩm Giàng	30	2024-11
commune	10975	Xã Bình Minh	296	Huyện Bình Giang	30	2024-11
commune	11029	Xã Gia Tân	297	Huyện Gia Lộc	30	2024-11
commune	11032	Xã Tân Tiến	297	Huyện Gia Lộc	30	2024-11
commune	11062	Xã Quang Minh	297	Huyện Gia Lộc	30	2024-11
commune	11068	Xã Nhật Tân	297	Huyện Gia Lộc	30	2024-11
commune	11089	Xã Ngọc Kỳ	298	Huyện Tứ Kỳ	30	2024-11
commune	11110	Xã Dân Chủ	298	Huyện Tứ Kỳ	30	2024-11
commune	11137	Xã Phượng Kỳ	298	Huyện Tứ Kỳ	30	2024-11
commune	11155	Thị trấn Ninh Giang	299	Huyện Ninh Giang	30	2024-11
commune	11176	Xã Vạn Phúc	299	Huyện Ninh Giang	30	2024-11
commune	11200	Xã Ninh Hải	299	Huyện Ninh Giang	30	2024-11
commune	11209	Xã Kiến Quốc	299	Huyện Ninh Giang	30	2024-11
commune	11308	Phường Hạ Lý	303	Quận Hồng Bàng	31	2024-11
commune	11314	Phường Trại Chuối	303	Quận Hồng Bàng	31	2024-11
commune	11332	Phường Máy Tơ	304	Quận Ngô Quyền	31	2024-11
commune	11347	Phường Gia Viên	304	Quận Ngô Quyền	31	2024-11
commune	11353	Phường Cầu Đất	304	Quận Ngô Quyền	31	2022-10
commune	11356	Phường Lê Lợi	304	Quận Ngô Quyền	31	2024-11
commune	11362	Phường Lạch Tray	304	Quận Ngô Quyền	31	2024-11
commune	11368	Phường Cát Dài	305	Quận Lê Chân	31	2024-11
commune	11374	Phường Lam Sơn	305	Quận Lê Chân	31	2024-11
commune	11377	Phường An Dương	305	Quận Lê Chân	31	2024-11
commune	11380	Phường Trần Nguyên Hãn	305	Quận Lê Chân	31	2024-11
commune	11386	Phường Trại Cau	305	Quận Lê Chân	31	2024-11
commune	11389	Phường Dư Hàng	305	Quận Lê Chân	31	2024-11
commune	11392	Phường Hàng Kênh	305	Quận Lê Chân	31	2024-11
commune	11398	Phường Niệm Nghĩa	305	Quận Lê Chân	31	2024-11
commune	11428	Phường Quán Trữ	307	Quận Kiến An	31	2024-11
commune	11429	Phường Lãm Hà	307	Quận Kiến An	31	2024-11
commune	11452	Phường Tràng Minh	307	Quận Kiến An	31	2024-11
commune	11470	Thị trấn Núi Đèo	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11476	Xã Lại Xuân	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11479	Xã An Sơn	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11482	Xã Kỳ Sơn	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11491	Xã Lưu Kỳ	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11494	Xã Gia Minh	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11497	Xã Gia Đức	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11509	Xã Chính Mỹ	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11515	Xã Hợp Thành	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11524	Xã Đông Sơn	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11536	Xã Thuỷ Triều	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11548	Xã Phả Lễ	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11554	Xã Kiền Bái	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11563	Xã Thuỷ Đường	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11566	Xã Hoàng Động	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11575	Xã Tân Dương	311	Huyện Thuỷ Nguyên	31	2024-11
commune	11605	Xã Bắc Sơn	312	Huyện An Dương	31	2024-11
commune	11611	Xã Lê Lợi	312	Huyện An Dương	31	2024-11
commune	11620	Xã Quốc Tuấn	312	Huyện An Dương	31	2024-11
commune	11719	Xã Thuỵ Hương	314	Huyện Kiến Thuỵ	31	2024-11
commune	11731	Xã Ngũ Đoan	314	Huyện Kiến Thuỵ	31	2024-11
commune	11788	Xã Bạch Đằng	315	Huyện Tiên Lãng	31	2024-11
commune	11794	Xã Toàn Thắng	315	Huyện Tiên Lãng	31	2024-11
commune	11845	Xã Vĩnh Long	316	Huyện Vĩnh Bảo	31	2024-11
commune	11854	Xã An Hoà	316	Huyện Vĩnh Bảo	31	2024-11
commune	11863	Xã Nhân Hoà	316	Huyện Vĩnh Bảo	31	2024-11
commune	11869	Xã Hưng Nhân	316	Huyện Vĩnh Bảo	31	2024-11
commune	11872	Xã Vinh Quang	316	Huyện Vĩnh Bảo	31	2024-11
commune	11878	Xã Thanh Lương	316	Huyện Vĩnh Bảo	31	2024-11
commune	11896	Xã Vĩnh Phong	316	Huyện Vĩnh Bảo	31	2024-11
commune	11899	Xã Cộng Hiền	316	Huyện Vĩnh Bảo	31	2024-11
commune	11905	Xã Cổ Am	316	Huyện Vĩnh Bảo	31	2024-11
commune	11908	Xã Vĩnh Tiến	316	Huyện Vĩnh Bảo	31	2024-11
commune	11965	Phường Quang Trung	323	Thành phố Hưng Yên	33	2024-11
commune	12058	Xã Nghĩa Hiệp	327	Huyện Yên Mỹ	33	2024-11
commune	12082	Xã Việt Cường	327	Huyện Yên Mỹ	33	2024-11
commune	12088	Xã Yên Hòa	327	Huyện Yên Mỹ	33	2024-11
commune	12094	Xã Trung Hưng	327	Huyện Yên Mỹ	33	2024-11
commune	12097	Xã Lý Thường Kiệt	327	Huyện Yên Mỹ	33	2024-11
commune	12163	Xã Quang Vinh	329	Huyện Ân Thi	33	2024-11
commune	12187	Xã Đa Lộc	329	Huyện Ân Thi	33	2024-11
commune	12199	Xã Hồng Quang	329	Huyện Ân Thi	33	2024-11
commune	12217	Xã Hàm Tử	330	Huyện Khoái Châu	33	2024-11
commune	12235	Xã Bình Kiều	330	Huyện Khoái Châu	33	2024-11
commune	12241	Xã Đồng Tiến	330	Huyện Khoái Châu	33	2024-11
commune	12268	Xã Đại Hưng	330	Huyện Khoái Châu	33	2024-11
commune	12277	Xã Nhuế Dương	330	Huyện Khoái Châu	33	2024-11
commune	12307	Xã Nhân La	331	Huyện Kim Động	33	2024-11
commune	12310	Xã Phú Thịnh	331	Huyện Kim Động	33	2024-11
commune	12343	Xã Ngô Quyền	332	Huyện Tiên Lữ	33	2024-11
commune	12349	Xã Dị Chế	332	Huyện Tiên Lữ	33	2024-11
commune	12358	Xã Đức Thắng	332	Huyện Tiên Lữ	33	2024-11
commune	12379	Xã Minh Phượng	332	Huyện Tiên Lữ	33	2024-11
commune	12382	Xã Phương Chiểu	323	Thành phố Hưng Yên	33	2024-11
commune	12418	Xã Tiền Tiến	333	Huyện Phù Cừ	33	2024-11
commune	12556	Xã Quỳnh Bảo	338	Huyện Quỳnh Phụ	34	2024-09
commune	12568	Xã Quỳnh Xá	338	Huyện Quỳnh Phụ	34	2024-09
commune	12598	Xã Dân Chủ	339	Huyện Hưng Hà	34	2024-09
commune	12607	Xã Hùng Dũng	339	Huyện Hưng Hà	34	2024-09
commune	12691	Xã Đô Lương	340	Huyện Đông Hưng	34	2024-09
commune	12697	Xã Liên Giang	340	Huyện Đông Hưng	34	2024-09
commune	12727	Xã Chương Dương	340	Huyện Đông Hưng	34	2024-09
commune	12733	Xã Phong Châu	340	Huyện Đông Hưng	34	2024-09
commune	12796	Xã Đông Quang	340	Huyện Đông Hưng	34	2024-09
commune	12799	Xã Đông Xuân	340	Huyện Đông Hưng	34	2024-09
commune	12982	Xã Đông Quí	342	Huyện Tiền Hải	34	2024-09
commune	13009	Xã Đông Phong	342	Huyện Tiền Hải	34	2024-09
commune	13033	Xã Tây Tiến	342	Huyện Tiền Hải	34	2024-09
commune	13042	Xã Nam Thắng	342	Huyện Tiền Hải	34	2024-09
commune	13117	Xã Thượng Hiền	343	Huyện Kiến Xương	34	2024-09
commune	13123	Xã Đình Phùng	343	Huyện Kiến Xương	34	2024-09
commune	13153	Xã Vũ Thắng	343	Huyện Kiến Xương	34	2024-09
commune	13174	Xã Vũ Bình	343	Huyện Kiến Xương	34	2024-09
commune	13288	Phường Lương Khánh Thiện	347	Thành phố Phủ Lý	35	2024-11
commune	13297	Phường Hai Bà Trưng	347	Thành phố Phủ Lý	35	2024-11
commune	13300	Phường Trần Hưng Đạo	347	Thành phố Phủ Lý	35	2024-11
commune	13312	Xã Liêm Chung	347	Thành phố Phủ Lý	35	2024-11
commune	13339	Xã Mộc Nam	349	Thị xã Duy Tiên	35	2024-11
commune	13372	Xã Tiên Hiệp	347	Thành phố Phủ Lý	35	2024-11
commune	13381	Xã Tiên Hải	347	Thành phố Phủ Lý	35	2024-11
commune	13399	Xã Nhật Tựu	350	Huyện Kim Bảng	35	2024-11
commune	13447	Xã Liêm Tiết	347	Thành phố Phủ Lý	35	2024-11
commune	13522	Xã Hưng Công	352	Huyện Bình Lục	35	2024-11
commune	13534	Xã Bối Cầu	352	Huyện Bình Lục	35	2024-11
commune	13633	Phường Hạ Long	356	Thành phố Nam Định	36	2024-05
commune	13639	Phường Vị Hoàng	356	Thành phố Nam Định	36	2024-05
commune	13642	Phường Vị Xuyên	356	Thành phố Nam Định	36	2024-05
commune	13645	Phường Quang Trung	356	Thành phố Nam Định	36	2024-05
commune	13648	Phường Cửa Bắc	356	Thành phố Nam Định	36	2024-05
commune	13651	Phường Nguyễn Du	356	Thành phố Nam Định	36	2024-05
commune	13654	Phường Bà Triệu	356	Thành phố Nam Định	36	2024-05
commune	13660	Phường Phan Đình Phùng	356	Thành phố Nam Định	36	2024-05
commune	13663	Phường Ngô Quyền	356	Thành phố Nam Định	36	2024-05
commune	13672	Phường Năng Tĩnh	356	Thành phố Nam Định	36	2024-05
commune	13675	Phường Văn Miếu	356	Thành phố Nam Định	36	2024-05
commune	13702	Xã Lộc An	356	Thành phố Nam Định	36	2024-05
commune	13714	Xã Mỹ Tiến	358	Huyện Mỹ Lộc	36	2024-05
commune	13729	Xã Mỹ Hưng	358	Huyện Mỹ Lộc	36	2024-05
commune	13738	Xã Mỹ Thành	358	Huyện Mỹ Lộc	36	2024-05
commune	13744	Xã Minh Thuận	359	Huyện Vụ Bản	36	2024-05
commune	13759	Xã Tân Thành	359	Huyện Vụ Bản	36	2024-05
commune	13771	Xã Minh Tân	359	Huyện Vụ Bản	36	2024-05
commune	13774	Xã Liên Bảo	359	Huyện Vụ Bản	36	2024-05
commune	13798	Xã Yên Trung	360	Huyện Ý Yên	36	2024-05
commune	13804	Xã Yên Tân	360	Huyện Ý Yên	36	2024-05
commune	13813	Xã Yên Nghĩa	360	Huyện Ý Yên	36	2024-05
commune	13816	Xã Yên Minh	360	Huyện Ý Yên	36	2024-05
commune	13828	Xã Yên Phú	360	Huyện Ý Yên	36	2024-05
commune	13840	Xã Yên Hưng	360	Huyện Ý Yên	36	2024-05
commune	13855	Xã Yên Hồng	360	Huyện Ý Yên	36	2024-05
commune	13858	Xã Yên Quang	360	Huyện Ý Yên	36	2024-05
commune	13897	Xã Nghĩa Đồng	361	Huyện Nghĩa Hưng	36	2024-05
commune	13903	Xã Nghĩa Minh	361	Huyện Nghĩa Hưng	36	2024-05
commune	13933	Xã Nghĩa Bình	361	Huyện Nghĩa Hưng	36	2024-05
commune	13936	Thị trấn Quỹ Nhất	361	Huyện Nghĩa Hưng	36	2024-05
commune	13969	Xã Nam Mỹ	362	Huyện Nam Trực	36	2024-05
commune	13981	Xã Nam Toàn	362	Huyện Nam Trực	36	2024-05
commune	14107	Xã Xuân Đài	364	Huyện Xuân Trường	36	2024-05
commune	14113	Xã Xuân Thủy	364	Huyện Xuân Trường	36	2024-05
commune	14119	Xã Xuân Bắc	364	Huyện Xuân Trường	36	2024-05
commune	14131	Xã Xuân Trung	364	Huyện Xuân Trường	36	2024-05
commune	14137	Xã Xuân Kiên	364	Huyện Xuân Trường	36	2024-05
commune	14140	Xã Xuân Tiến	364	Huyện Xuân Trường	36	2024-05
commune	14149	Thị trấn Ngô Đồng	365	Huyện Giao Thủy	36	2024-05
commune	14173	Xã Giao Tiến	365	Huyện Giao Thủy	36	2024-05
commune	14230	Xã Hải Vân	366	Huyện Hải Hậu	36	2024-05
commune	14239	Xã Hải Hưng	366	Huyện Hải Hậu	36	2024-05
commune	14242	Xã Hải Bắc	366	Huyện Hải Hậu	36	2024-05
commune	14245	Xã Hải Phúc	366	Huyện Hải Hậu	36	2024-05
commune	14251	Xã Hải Hà	366	Huyện Hải Hậu	36	2024-05
commune	14257	Xã Hải Phương	366	Huyện Hải Hậu	36	2024-05
commune	14290	Xã Hải Lý	366	Huyện Hải Hậu	36	2024-05
commune	14299	Xã Hải Cường	366	Huyện Hải Hậu	36	2024-05
commune	14305	Xã Hải Chính	366	Huyện Hải Hậu	36	2024-05
commune	14314	Xã Hải Triều	366	Huyện Hải Hậu	36	2024-05
commune	14326	Phường Thanh Bình	369	Thành phố Ninh Bình	37	2024-11
commune	14335	Phường Phúc Thành	369	Thành phố Ninh Bình	37	2024-11
commune	14383	Thị trấn Nho Quan	372	Huyện Nho Quan	37	2024-11
commune	14422	Xã Lạng Phong	372	Huyện Nho Quan	37	2024-11
commune	14440	Xã Sơn Thành	372	Huyện Nho Quan	37	2024-11
commune	14455	Xã Sơn Hà	372	Huyện Nho Quan	37	2024-11
commune	14491	Xã Gia Vượng	373	Huyện Gia Viễn	37	2024-11
commune	14497	Xã Gia Thịnh	373	Huyện Gia Viễn	37	2024-11
commune	14518	Xã Gia Tiến	373	Huyện Gia Viễn	37	2024-11
commune	14539	Xã Ninh Mỹ	374	Huyện Hoa Lư	37	2024-11
commune	14545	Xã Ninh Xuân	374	Huyện Hoa Lư	37	2024-11
commune	14548	Xã Ninh Hải	374	Huyện Hoa Lư	37	2024-11
commune	14584	Xã Khánh Thiện	375	Huyện Yên Khánh	37	2024-11
commune	14665	Xã Lưu Phương	376	Huyện Kim Sơn	37	2024-11
commune	14692	Xã Kim Hải	376	Huyện Kim Sơn	37	2024-11
commune	14710	Xã Mai Sơn	377	Huyện Yên Mô	37	2024-11
commune	14713	Xã Khánh Thịnh	377	Huyện Yên Mô	37	2024-11
commune	14731	Xã Yên Hưng	377	Huyện Yên Mô	37	2024-11
commune	14788	Phường Tân Sơn	380	Thành phố Thanh Hóa	38	2024-11
commune	15217	Xã Thạch Đồng	391	Huyện Thạch Thành	38	2024-11
commune	15340	Xã Hà Thái	392	Huyện Hà Trung	38	2024-11
commune	15439	Xã Yên Ninh	394	Huyện Yên Định	38	2024-11
commune	15739	Xã Xuân Lộc	397	Huyện Triệu Sơn	38	2024-11
commune	15757	Xã Thọ Phú	397	Huyện Triệu Sơn	38	2024-11
commune	15790	Xã Thiệu Phú	398	Huyện Thiệu Hóa	38	2023-04
commune	15871	Xã Hoằng Giang	399	Huyện Hoằng Hóa	38	2024-11
commune	16039	Xã Tuy Lộc	400	Huyện Hậu Lộc	38	2024-11
commune	16117	Xã Nga Trung	401	Huyện Nga Sơn	38	2024-11
commune	16387	Xã Đông Khê	380	Thành phố Thanh Hóa	38	2025-01
commune	16411	Xã Đông Xuân	380	Thành phố Thanh Hóa	38	2025-01
commune	16537	Xã Quảng Đại	382	Thành phố Sầm Sơn	38	2024-11
commune	16651	Xã Hải Yến	407	Thị xã Nghi Sơn	38	2024-11
commune	16684	Phường Đội Cung	412	Thành phố Vinh	40	2024-11
commune	16687	Phường Lê Mao	412	Thành phố Vinh	40	2024-11
commune	16696	Phường Hồng Sơn	412	Thành phố Vinh	40	2024-11
commune	16963	Xã Nghĩa Thọ	419	Huyện Nghĩa Đàn	40	2024-11
commune	16978	Xã Nghĩa Thịnh	419	Huyện Nghĩa Đàn	40	2024-11
commune	16996	Xã Nghĩa Hiếu	419	Huyện Nghĩa Đàn	40	2024-11
commune	17098	Thị trấn Cầu Giát	421	Huyện Quỳnh Lưu	40	2024-11
commune	17161	Xã Quỳnh Mỹ	421	Huyện Quỳnh Lưu	40	2024-11
commune	17188	Xã Quỳnh Minh	421	Huyện Quỳnh Lưu	40	2024-11
commune	17194	Xã Quỳnh Hưng	421	Huyện Quỳnh Lưu	40	2024-11
commune	17200	Xã Quỳnh Ngọc	421	Huyện Quỳnh Lưu	40	2024-11
commune	17203	Xã Quỳnh Nghĩa	421	Huyện Quỳnh Lưu	40	2024-11
commune	17215	Xã Quỳnh Thọ	421	Huyện Quỳnh Lưu	40	2024-11
commune	17221	Xã Quỳnh Long	421	Huyện Quỳnh Lưu	40	2024-11
commune	17227	Thị trấn Con Cuông	422	Huyện Con Cuông	40	2024-11
commune	17293	Xã Nghĩa Hợp	423	Huyện Tân Kỳ	40	2024-11
commune	17311	Xã Tân Long	423	Huyện Tân Kỳ	40	2024-11
commune	17341	Xã Tam Sơn	424	Huyện Anh Sơn	40	2024-11
commune	17371	Xã Thạch Sơn	424	Huyện Anh Sơn	40	2024-11
commune	17389	Thị trấn Diễn Châu	425	Huyện Diễn Châu	40	2024-11
commune	17407	Xã Diễn Hùng	425	Huyện Diễn Châu	40	2024-11
commune	17422	Xã Diễn Tháp	425	Huyện Diễn Châu	40	2024-11
commune	17446	Xã Diễn Bích	425	Huyện Diễn Châu	40	2024-11
commune	17455	Xã Diễn Quảng	425	Huyện Diễn Châu	40	2024-11
commune	17525	Xã Hùng Thành	426	Huyện Yên Thành	40	2024-11
commune	17548	Xã Phú Thành	426	Huyện Yên Thành	40	2024-11
commune	17551	Xã Hoa Thành	426	Huyện Yên Thành	40	2024-11
commune	17563	Xã Hợp Thành	426	Huyện Yên Thành	40	2024-11
commune	17590	Xã Lý Thành	426	Huyện Yên Thành	40	2024-11
commune	17593	Xã Khánh Thành	426	Huyện Yên Thành	40	2024-11
commune	17599	Xã Đại Thành	426	Huyện Yên Thành	40	2024-11
commune	17635	Xã Ngọc Sơn	427	Huyện Đô Lương	40	2024-11
commune	17725	Xã Thanh Hòa	428	Huyện Thanh Chương	40	2024-11
commune	17752	Xã Thanh Đồng	428	Huyện Thanh Chương	40	2024-11
commune	17761	Xã Thanh Lĩnh	428	Huyện Thanh Chương	40	2024-11
commune	17782	Xã Thanh Dương	428	Huyện Thanh Chương	40	2024-11
commune	17788	Xã Thanh Khê	428	Huyện Thanh Chương	40	2024-11
commune	17794	Xã Thanh Long	428	Huyện Thanh Chương	40	2024-11
commune	17800	Xã Thanh Khai	428	Huyện Thanh Chương	40	2024-11
commune	17803	Xã Thanh Yên	428	Huyện Thanh Chương	40	2024-11
commune	17809	Xã Thanh Giang	428	Huyện Thanh Chương	40	2024-11
commune	17875	Xã Nghi Hoa	429	Huyện Nghi Lộc	40	2024-11
commune	17881	Xã Nghi Thịnh	429	Huyện Nghi Lộc	40	2024-11
commune	17947	Xã Nam Thái	430	Huyện Nam Đàn	40	2024-11
commune	17977	Xã Hồng Long	430	Huyện Nam Đàn	40	2024-11
commune	18019	Xã Hưng Mỹ	431	Huyện Hưng Nguyên	40	2024-11
commune	18031	Xã Hưng Tân	431	Huyện Hưng Nguyên	40	2024-11
commune	18034	Xã Hưng Lợi	431	Huyện Hưng Nguyên	40	2024-11
commune	18070	Phường Trần Phú	436	Thành phố Hà Tĩnh	42	2024-11
commune	18076	Phường Bắc Hà	436	Thành phố Hà Tĩnh	42	2024-11
commune	18193	Xã Sơn Bình	439	Huyện Hương Sơn	42	2024-11
commune	18205	Xã Sơn Long	439	Huyện Hương Sơn	42	2024-11
commune	18214	Xã Sơn Hàm	439	Huyện Hương Sơn	42	2024-11
commune	18448	Xã Bình Lộc	445	Huyện Thạch Hà	42	2025-01
commune	18472	Xã Trung Lộc	443	Huyện Can Lộc	42	2024-11
commune	18535	Xã Phú Phong	444	Huyện Hương Khê	42	2024-11
commune	18910	Xã Hóa Phúc	452	Huyện Minh Hóa	44	2024-11
commune	18916	Xã Hóa Thanh	452	Huyện Minh Hóa	44	2024-11
commune	19048	Xã Cảnh Hóa	454	Huyện Quảng Trạch	44	2024-11
commune	19120	Xã Mỹ Trạch	455	Huyện Bố Trạch	44	2024-11
commune	19195	Xã Nam Trạch	455	Huyện Bố Trạch	44	2024-11
commune	19201	Thị trấn Quán Hàu	456	Huyện Quảng Ninh	44	2024-11
commune	19525	Xã Gio Châu	466	Huyện Gio Linh	45	2024-11
commune	19531	Xã Gio Việt	466	Huyện Gio Linh	45	2024-11
commune	19549	Xã Linh Hải	466	Huyện Gio Linh	45	2024-11
commune	19630	Xã Triệu Vân	469	Huyện Triệu Phong	45	2024-11
commune	19651	Xã Triệu Lăng	469	Huyện Triệu Phong	45	2024-11
commune	19696	Xã Hải Quế	470	Huyện Hải Lăng	45	2024-11
commune	19822	Xã Điền Hương	476	Huyện Phong Điền	46	2024-11
commune	19834	Xã Điền Hòa	476	Huyện Phong Điền	46	2024-11
commune	19840	Xã Phong Hải	476	Huyện Phong Điền	46	2024-11
commune	19849	Xã Phong Thu	476	Huyện Phong Điền	46	2024-11
commune	19906	Xã Phú Dương	474	Thành phố Huế	46	2024-11
commune	19924	Xã Phú Thanh	474	Thành phố Huế	46	2024-11
commune	19999	Xã Hải Dương	474	Thành phố Huế	46	2024-11
commune	20032	Xã Hương Thọ	474	Thành phố Huế	46	2024-11
commune	20176	Xã Hương Hòa	482	Huyện Phú Lộc	46	2025-01
commune	20203	Phường Tam Thuận	491	Quận Thanh Khê	48	2024-11
commune	20212	Phường Tân Chính	491	Quận Thanh Khê	48	2024-11
commune	20221	Phường Thạc Gián	491	Quận Thanh Khê	48	2024-11
commune	20225	Phường Hòa Khê	491	Quận Thanh Khê	48	2024-11
commune	20239	Phường Hải Châu II	492	Quận Hải Châu	48	2024-11
commune	20246	Phường Hòa Thuận Đông	492	Quận Hải Châu	48	2024-11
commune	20248	Phường Nam Dương	492	Quận Hải Châu	48	2024-11
commune	20251	Phường Bình Hiên	492	Quận Hải Châu	48	2024-11
commune	20281	Phường An Hải Đông	493	Quận Sơn Trà	48	2024-11
commune	20338	Phường Phước Hòa	502	Thành phố Tam Kỳ	49	2024-11
commune	20383	Xã Tam Vinh	518	Huyện Phú Ninh	49	2024-11
commune	20602	Xã Duy Thu	508	Huyện Duy Xuyên	49	2024-11
commune	20672	Xã Sơn Viên	519	Huyện Nông Sơn	49	2024-11
commune	20674	Xã Quế Phước	509	Huyện Quế Sơn	49	2025-01
commune	20761	Xã Hiệp Thuận	512	Huyện Hiệp Đức	49	2024-11
commune	20822	Xã Bình Định Nam	513	Huyện Thăng Bình	49	2024-11
commune	20830	Xã Bình Chánh	513	Huyện Thăng Bình	49	2024-11
commune	20863	Xã Tiên Cẩm	514	Huyện Tiên Phước	49	2024-11
commune	21253	Xã Nghĩa Phú	522	Thành phố Quảng Ngãi	51	2024-11
commune	21286	Xã Nghĩa Mỹ	528	Huyện Tư Nghĩa	51	2024-11
commune	21403	Xã Đức Lợi	533	Huyện Mộ Đức	51	2024-11
commune	21568	Phường Thị Nại	540	Thành phố Quy Nhơn	52	2024-11
commune	21571	Phường Lê Hồng Phong	540	Thành phố Quy Nhơn	52	2024-11
commune	21574	Phường Trần Hưng Đạo	540	Thành phố Quy Nhơn	52	2024-11
commune	21586	Phường Trần Phú	540	Thành phố Quy Nhơn	52	2024-11
commune	22021	Phường 2	555	Thành phố Tuy Hoà	54	2024-09
commune	22027	Phường 3	555	Thành phố Tuy Hoà	54	2024-09
commune	22039	Phường 6	555	Thành phố Tuy Hoà	54	2024-09
commune	22048	Xã Bình Ngọc	555	Thành phố Tuy Hoà	54	2024-09
commune	22342	Phường Xương Huân	568	Thành phố Nha Trang	56	2024-09
commune	22345	Phường Vạn Thắng	568	Thành phố Nha Trang	56	2024-09
commune	22354	Phường Phương Sơn	568	Thành phố Nha Trang	56	2024-09
commune	22360	Phường Phước Tân	568	Thành phố Nha Trang	56	2024-09
commune	22369	Phường Tân Lập	568	Thành phố Nha Trang	56	2024-09
commune	22579	Xã Ninh Phước	572	Thị xã Ninh Hòa	56	2024-09
commune	22666	Xã Diên Đồng	574	Huyện Diên Khánh	56	2024-09
commune	22747	Phường Phủ Hà	582	Thành phố Phan Rang-Tháp Chàm	58	2024-09
commune	22753	Phường Mỹ Hương	582	Thành phố Phan Rang-Tháp Chàm	58	2024-09
commune	22756	Phường Tấn Tài	582	Thành phố Phan Rang-Tháp Chàm	58	2024-09
commune	22939	Phường Bình Hưng	593	Thành phố Phan Thiết	60	2024-11
commune	22942	Phường Đức Nghĩa	593	Thành phố Phan Thiết	60	2024-11
commune	22948	Phường Đức Thắng	593	Thành phố Phan Thiết	60	2024-11
commune	23593	Xã Tân Sơn	622	Thành phố Pleiku	64	2024-09
commune	23671	Xã Kông Pla	625	Huyện KBang	64	2024-09
commune	24127	Phường Thống Nhất	643	Thành phố Buôn Ma Thuột	66	2024-09
commune	24139	Phường Thành Công	643	Thành phố Buôn Ma Thuột	66	2024-09
commune	24325	Xã Ea Blang	644	Thị xã Buôn Hồ	66	2024-09
commune	24460	Xã Hòa Tân	653	Huyện Krông Bông	66	2024-09
commune	24946	Xã Quảng Lập	677	Huyện Đơn Dương	68	2024-11
commune	25102	Xã Đạ M'ri	682	Huyện Đạ Huoai	68	2025-01
commune	25108	Xã Đạ Tồn	681	Huyện Đạ Huoai	68	2024-11
commune	25120	Xã Đoàn Kết	681	Huyện Đạ Huoai	68	2024-11
commune	25123	Xã Phước Lộc	681	Huyện Đạ Huoai	68	2024-11
commune	25147	Xã Triệu Hải	682	Huyện Đạ Tẻh	68	2024-11
commune	25174	Xã Mỹ Lâm	682	Huyện Đạ Huoai	68	2025-01
commune	25177	Xã Tư Nghĩa	682	Huyện Đạ Huoai	68	2025-01
commune	25186	Xã Phù Mỹ	682	Huyện Đạ Huoai	68	2025-01
commune	26026	Phường Tân Mai	731	Thành phố Biên Hòa	75	2024-09
commune	26032	Phường Trung Dũng	731	Thành phố Biên Hòa	75	2024-09
commune	26035	Phường Tam Hòa	731	Thành phố Biên Hòa	75	2024-09
commune	26038	Phường Hòa Bình	731	Thành phố Biên Hòa	75	2024-09
commune	26044	Phường Thanh Bình	731	Thành phố Biên Hòa	75	2024-09
commune	26071	Phường Xuân Trung	732	Thành phố Long Khánh	75	2024-09
commune	26074	Phường Xuân Thanh	732	Thành phố Long Khánh	75	2024-09
commune	26128	Xã Núi Tượng	734	Huyện Tân Phú	75	2024-09
commune	26137	Xã Phú Sơn	734	Huyện Tân Phú	75	2024-09
commune	26197	Xã Bình Hòa	735	Huyện Vĩnh Cửu	75	2024-09
commune	26203	Xã Hiếu Liêm	735	Huyện Vĩnh Cửu	75	2024-09
commune	26551	Phường Phước Hiệp	748	Thành phố Bà Rịa	77	2024-11
commune	26665	Xã An Ngãi	752	Huyện Long Điền	77	2024-11
commune	26671	Xã An Nhứt	752	Huyện Long Điền	77	2024-11
commune	26692	Thị trấn Phước Hải	753	Huyện Đất Đỏ	77	2024-11
commune	26701	Xã Lộc An	753	Huyện Đất Đỏ	77	2024-11
commune	26869	Phường 15	764	Quận Gò Vấp	79	2024-11
commune	26893	Phường 04	764	Quận Gò Vấp	79	2024-11
commune	26896	Phường 01	764	Quận Gò Vấp	79	2024-11
commune	26897	Phường 9	764	Quận Gò Vấp	79	2024-11
commune	26932	Phường 06	765	Quận Bình Thạnh	79	2024-11
commune	26935	Phường 14	765	Quận Bình Thạnh	79	2025-01
commune	26938	Phường 15	765	Quận Bình Thạnh	79	2024-11
commune	26947	Phường 03	765	Quận Bình Thạnh	79	2024-11
commune	26959	Phường 19	765	Quận Bình Thạnh	79	2025-01
commune	27055	Phường 03	768	Quận Phú Nhuận	79	2024-11
commune	27067	Phường 15	768	Quận Phú Nhuận	79	2025-01
commune	27136	Phường 13	770	Quận 3	79	2024-11
commune	27145	Phường 10	770	Quận 3	79	2024-11
commune	27175	Phường 11	771	Quận 10	79	2024-11
commune	27196	Phường 07	771	Quận 10	79	2024-11
commune	27199	Phường 05	771	Quận 10	79	2024-11
commune	27217	Phường 11	772	Quận 11	79	2025-01
commune	27223	Phường 10	772	Quận 11	79	2025-01
commune	27235	Phường 12	772	Quận 11	79	2024-11
commune	27241	Phường 06	772	Quận 11	79	2024-11
commune	27244	Phường 04	772	Quận 11	79	2024-11
commune	27250	Phường 02	772	Quận 11	79	2024-11
commune	27262	Phường 09	773	Quận 4	79	2024-11
commune	27268	Phường 08	773	Quận 4	79	2024-11
commune	27280	Phường 14	773	Quận 4	79	2024-11
commune	27313	Phường 02	774	Quận 5	79	2024-11
commune	27322	Phường 07	774	Quận 5	79	2024-11
commune	27337	Phường 06	774	Quận 5	79	2024-11
commune	27340	Phường 10	774	Quận 5	79	2024-11
commune	27355	Phường 06	775	Quận 6	79	2024-11
commune	27361	Phường 2	775	Quận 6	79	2025-01
commune	27370	Phường 01	775	Quận 6	79	2024-11
commune	27379	Phường 1	775	Quận 6	79	2025-01
commune	27388	Phường 08	776	Quận 8	79	2024-11
commune	27391	Phường 02	776	Quận 8	79	2024-11
commune	27394	Phường 01	776	Quận 8	79	2024-11
commune	27400	Phường 11	776	Quận 8	79	2024-11
commune	27406	Phường 10	776	Quận 8	79	2024-11
commune	27412	Phường 13	776	Quận 8	79	2024-11
commune	27688	Phường 2	794	Thành phố Tân An	80	2024-11
commune	28006	Xã Tân Hòa	803	Huyện Bến Lức	80	2024-11
commune	28255	Phường 7	815	Thành phố Mỹ Tho	82	2024-09
commune	28258	Phường 3	815	Thành phố Mỹ Tho	82	2024-09
commune	28267	Phường 8	815	Thành phố Mỹ Tho	82	2024-09
commune	28294	Phường 3	816	Thị xã Gò Công	82	2024-02
commune	28303	Phường 1	816	Thị xã Gò Công	82	2024-02
commune	28531	Xã Tân Lý Tây	821	Huyện Châu Thành	82	2024-09
commune	28546	Xã Dưỡng Điềm	821	Huyện Châu Thành	82	2024-09
commune	28555	Xã Hữu Đạo	821	Huyện Châu Thành	82	2024-09
commune	28765	Phường 4	829	Thành phố Bến Tre	83	2024-11
commune	28768	Phường 5	829	Thành phố Bến Tre	83	2024-11
commune	28801	Thị trấn Châu Thành	831	Huyện Châu Thành	83	2024-11
commune	28825	Xã Phú An Hòa	831	Huyện Châu Thành	83	2024-11
commune	28837	Xã Tường Đa	831	Huyện Châu Thành	83	2024-11
commune	28849	Xã An Hóa	831	Huyện Châu Thành	83	2024-11
commune	28864	Xã Sơn Hòa	831	Huyện Châu Thành	83	2024-11
commune	29074	Xã Phú Vang	835	Huyện Bình Đại	83	2024-11
commune	29113	Xã Tân Mỹ	836	Huyện Ba Tri	83	2024-11
commune	29245	Phường 2	842	Thành phố Trà Vinh	84	2024-11
commune	29251	Phường 6	842	Thành phố Trà Vinh	84	2024-11
commune	29548	Phường 1	855	Thành phố Vĩnh Long	86	2024-09
commune	29575	Thị trấn Long Hồ	857	Huyện Long Hồ	86	2024-09
commune	29758	Xã Tường Lộc	860	Huyện Tam Bình	86	2024-09
commune	29773	Xã Tân Hưng	863	Huyện Bình Tân	86	2024-09
commune	29854	Xã Thiện Mỹ	862	Huyện Trà Ôn	86	2024-09
commune	29863	Phường 11	866	Thành phố Cao Lãnh	87	2024-11
commune	29866	Phường 1	866	Thành phố Cao Lãnh	87	2024-11
commune	30285	Phường Đông Xuyên	883	Thành phố Long Xuyên	89	2024-11
commune	30730	Phường Vĩnh Thanh Vân	899	Thành phố Rạch Giá	91	2024-11
commune	31126	Phường An Nghiệp	916	Quận Ninh Kiều	92	2024-09
commune	31129	Phường An Cư	916	Quận Ninh Kiều	92	2024-09
commune	31141	Phường An Phú	916	Quận Ninh Kiều	92	2024-09
commune	31513	Phường 1	941	Thành phố Sóc Trăng	94	2024-05
commune	32011	Phường 2	964	Thành phố Cà Mau	96	2024-11
"""
  )
}
