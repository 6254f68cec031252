// Made by Scripts/embed-data.py from data/admin-units-2024.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: level, code, name, type, parent_code, alt_full_name.
  public static let adminUnits2024 = RegistryTable(
    """
level	code	name	type	parent_code	alt_full_name
province	01	Hà Nội	thành phố		
province	02	Hà Giang	tỉnh		
province	04	Cao Bằng	tỉnh		
province	06	Bắc Kạn	tỉnh		
province	08	Tuyên Quang	tỉnh		
province	10	Lào Cai	tỉnh		
province	11	Điện Biên	tỉnh		
province	12	Lai Châu	tỉnh		
province	14	Sơn La	tỉnh		
province	15	Yên Bái	tỉnh		
province	17	Hòa Bình	tỉnh		Tỉnh Hoà Bình
province	19	Thái Nguyên	tỉnh		
province	20	Lạng Sơn	tỉnh		
province	22	Quảng Ninh	tỉnh		
province	24	Bắc Giang	tỉnh		
province	25	Phú Thọ	tỉnh		
province	26	Vĩnh Phúc	tỉnh		
province	27	Bắc Ninh	tỉnh		
province	30	Hải Dương	tỉnh		
province	31	Hải Phòng	thành phố		
province	33	Hưng Yên	tỉnh		
province	34	Thái Bình	tỉnh		
province	35	Hà Nam	tỉnh		
province	36	Nam Định	tỉnh		
province	37	Ninh Bình	tỉnh		
province	38	Thanh Hóa	tỉnh		
province	40	Nghệ An	tỉnh		
province	42	Hà Tĩnh	tỉnh		
province	44	Quảng Bình	tỉnh		
province	45	Quảng Trị	tỉnh		
province	46	Huế	thành phố		
province	48	Đà Nẵng	thành phố		
province	49	Quảng Nam	tỉnh		
province	51	Quảng Ngãi	tỉnh		
province	52	Bình Định	tỉnh		
province	54	Phú Yên	tỉnh		
province	56	Khánh Hòa	tỉnh		
province	58	Ninh Thuận	tỉnh		
province	60	Bình Thuận	tỉnh		
province	62	Kon Tum	tỉnh		
province	64	Gia Lai	tỉnh		
province	66	Đắk Lắk	tỉnh		
province	67	Đắk Nông	tỉnh		
province	68	Lâm Đồng	tỉnh		
province	70	Bình Phước	tỉnh		
province	72	Tây Ninh	tỉnh		
province	74	Bình Dương	tỉnh		
province	75	Đồng Nai	tỉnh		
province	77	Bà Rịa - Vũng Tàu	tỉnh		
province	79	Hồ Chí Minh	thành phố		
province	80	Long An	tỉnh		
province	82	Tiền Giang	tỉnh		
province	83	Bến Tre	tỉnh		
province	84	Trà Vinh	tỉnh		
province	86	Vĩnh Long	tỉnh		
province	87	Đồng Tháp	tỉnh		
province	89	An Giang	tỉnh		
province	91	Kiên Giang	tỉnh		
province	92	Cần Thơ	thành phố		
province	93	Hậu Giang	tỉnh		
province	94	Sóc Trăng	tỉnh		
province	95	Bạc Liêu	tỉnh		
province	96	Cà Mau	tỉnh		
district	001	Ba Đình	quận	01	
district	002	Hoàn Kiếm	quận	01	
district	003	Tây Hồ	quận	01	
district	004	Long Biên	quận	01	
district	005	Cầu Giấy	quận	01	
district	006	Đống Đa	quận	01	
district	007	Hai Bà Trưng	quận	01	
district	008	Hoàng Mai	quận	01	
district	009	Thanh Xuân	quận	01	
district	016	Sóc Sơn	huyện	01	
district	017	Đông Anh	huyện	01	
district	018	Gia Lâm	huyện	01	
district	019	Nam Từ Liêm	quận	01	
district	020	Thanh Trì	huyện	01	
district	021	Bắc Từ Liêm	quận	01	
district	024	Hà Giang	thành phố	02	
district	026	Đồng Văn	huyện	02	
district	027	Mèo Vạc	huyện	02	
district	028	Yên Minh	huyện	02	
district	029	Quản Bạ	huyện	02	
district	030	Vị Xuyên	huyện	02	
district	031	Bắc Mê	huyện	02	
district	032	Hoàng Su Phì	huyện	02	
district	033	Xín Mần	huyện	02	
district	034	Bắc Quang	huyện	02	
district	035	Quang Bình	huyện	02	
district	040	Cao Bằng	thành phố	04	
district	042	Bảo Lâm	huyện	04	
district	043	Bảo Lạc	huyện	04	
district	045	Hà Quảng	huyện	04	
district	047	Trùng Khánh	huyện	04	
district	048	Hạ Lang	huyện	04	
district	049	Quảng Hòa	huyện	04	
district	051	Hòa An	huyện	04	Huyện Hoà An
district	052	Nguyên Bình	huyện	04	
district	053	Thạch An	huyện	04	
district	058	Bắc Kạn	thành phố	06	
district	060	Pác Nặm	huyện	06	
district	061	Ba Bể	huyện	06	
district	062	Ngân Sơn	huyện	06	
district	063	Bạch Thông	huyện	06	
district	064	Chợ Đồn	huyện	06	
district	065	Chợ Mới	huyện	06	
district	066	Na Rì	huyện	06	
district	070	Tuyên Quang	thành phố	08	
district	071	Lâm Bình	huyện	08	
district	072	Na Hang	huyện	08	
district	073	Chiêm Hóa	huyện	08	
district	074	Hàm Yên	huyện	08	
district	075	Yên Sơn	huyện	08	
district	076	Sơn Dương	huyện	08	
district	080	Lào Cai	thành phố	10	
district	082	Bát Xát	huyện	10	
district	083	Mường Khương	huyện	10	
district	084	Si Ma Cai	huyện	10	
district	085	Bắc Hà	huyện	10	
district	086	Bảo Thắng	huyện	10	
district	087	Bảo Yên	huyện	10	
district	088	Sa Pa	thị xã	10	
district	089	Văn Bàn	huyện	10	
district	094	Điện Biên Phủ	thành phố	11	
district	095	Mường Lay	thị xã	11	
district	096	Mường Nhé	huyện	11	
district	097	Mường Chà	huyện	11	
district	098	Tủa Chùa	huyện	11	
district	099	Tuần Giáo	huyện	11	
district	100	Điện Biên	huyện	11	
district	101	Điện Biên Đông	huyện	11	
district	102	Mường Ảng	huyện	11	
district	103	Nậm Pồ	huyện	11	
district	105	Lai Châu	thành phố	12	
district	106	Tam Đường	huyện	12	
district	107	Mường Tè	huyện	12	
district	108	Sìn Hồ	huyện	12	
district	109	Phong Thổ	huyện	12	
district	110	Than Uyên	huyện	12	
district	111	Tân Uyên	huyện	12	
district	112	Nậm Nhùn	huyện	12	
district	116	Sơn La	thành phố	14	
district	118	Quỳnh Nhai	huyện	14	
district	119	Thuận Châu	huyện	14	
district	120	Mường La	huyện	14	
district	121	Bắc Yên	huyện	14	
district	122	Phù Yên	huyện	14	
district	123	Mộc Châu	thị xã	14	
district	124	Yên Châu	huyện	14	
district	125	Mai Sơn	huyện	14	
district	126	Sông Mã	huyện	14	
district	127	Sốp Cộp	huyện	14	
district	128	Vân Hồ	huyện	14	
district	132	Yên Bái	thành phố	15	
district	133	Nghĩa Lộ	thị xã	15	
district	135	Lục Yên	huyện	15	
district	136	Văn Yên	huyện	15	
district	137	Mù Căng Chải	huyện	15	
district	138	Trấn Yên	huyện	15	
district	139	Trạm Tấu	huyện	15	
district	140	Văn Chấn	huyện	15	
district	141	Yên Bình	huyện	15	
district	148	Hòa Bình	thành phố	17	
district	150	Đà Bắc	huyện	17	
district	152	Lương Sơn	huyện	17	
district	153	Kim Bôi	huyện	17	
district	154	Cao Phong	huyện	17	
district	155	Tân Lạc	huyện	17	
district	156	Mai Châu	huyện	17	
district	157	Lạc Sơn	huyện	17	
district	158	Yên Thủy	huyện	17	
district	159	Lạc Thủy	huyện	17	
district	164	Thái Nguyên	thành phố	19	
district	165	Sông Công	thành phố	19	
district	167	Định Hóa	huyện	19	
district	168	Phú Lương	huyện	19	
district	169	Đồng Hỷ	huyện	19	
district	170	Võ Nhai	huyện	19	
district	171	Đại Từ	huyện	19	
district	172	Phổ Yên	thành phố	19	
district	173	Phú Bình	huyện	19	
district	178	Lạng Sơn	thành phố	20	
district	180	Tràng Định	huyện	20	
district	181	Bình Gia	huyện	20	
district	182	Văn Lãng	huyện	20	
district	183	Cao Lộc	huyện	20	
district	184	Văn Quan	huyện	20	
district	185	Bắc Sơn	huyện	20	
district	186	Hữu Lũng	huyện	20	
district	187	Chi Lăng	huyện	20	
district	188	Lộc Bình	huyện	20	
district	189	Đình Lập	huyện	20	
district	193	Hạ Long	thành phố	22	
district	194	Móng Cái	thành phố	22	
district	195	Cẩm Phả	thành phố	22	
district	196	Uông Bí	thành phố	22	
district	198	Bình Liêu	huyện	22	
district	199	Tiên Yên	huyện	22	
district	200	Đầm Hà	huyện	22	
district	201	Hải Hà	huyện	22	
district	202	Ba Chẽ	huyện	22	
district	203	Vân Đồn	huyện	22	
district	205	Đông Triều	thành phố	22	
district	206	Quảng Yên	thị xã	22	
district	207	Cô Tô	huyện	22	
district	213	Bắc Giang	thành phố	24	
district	215	Yên Thế	huyện	24	
district	216	Tân Yên	huyện	24	
district	217	Lạng Giang	huyện	24	
district	218	Lục Nam	huyện	24	
district	219	Lục Ngạn	huyện	24	
district	220	Sơn Động	huyện	24	
district	222	Việt Yên	thị xã	24	
district	223	Hiệp Hòa	huyện	24	
district	224	Chũ	thị xã	24	
district	227	Việt Trì	thành phố	25	
district	228	Phú Thọ	thị xã	25	
district	230	Đoan Hùng	huyện	25	
district	231	Hạ Hòa	huyện	25	Huyện Hạ Hoà
district	232	Thanh Ba	huyện	25	
district	233	Phù Ninh	huyện	25	
district	234	Yên Lập	huyện	25	
district	235	Cẩm Khê	huyện	25	
district	236	Tam Nông	huyện	25	
district	237	Lâm Thao	huyện	25	
district	238	Thanh Sơn	huyện	25	
district	239	Thanh Thủy	huyện	25	Huyện Thanh Thuỷ
district	240	Tân Sơn	huyện	25	
district	243	Vĩnh Yên	thành phố	26	
district	244	Phúc Yên	thành phố	26	
district	246	Lập Thạch	huyện	26	
district	247	Tam Dương	huyện	26	
district	248	Tam Đảo	huyện	26	
district	249	Bình Xuyên	huyện	26	
district	250	Mê Linh	huyện	01	
district	251	Yên Lạc	huyện	26	
district	252	Vĩnh Tường	huyện	26	
district	253	Sông Lô	huyện	26	
district	256	Bắc Ninh	thành phố	27	
district	258	Yên Phong	huyện	27	
district	259	Quế Võ	thị xã	27	
district	260	Tiên Du	huyện	27	
district	261	Từ Sơn	thành phố	27	
district	262	Thuận Thành	thị xã	27	
district	263	Gia Bình	huyện	27	
district	264	Lương Tài	huyện	27	
district	268	Hà Đông	quận	01	
district	269	Sơn Tây	thị xã	01	
district	271	Ba Vì	huyện	01	
district	272	Phúc Thọ	huyện	01	
district	273	Đan Phượng	huyện	01	
district	274	Hoài Đức	huyện	01	
district	275	Quốc Oai	huyện	01	
district	276	Thạch Thất	huyện	01	
district	277	Chương Mỹ	huyện	01	
district	278	Thanh Oai	huyện	01	
district	279	Thường Tín	huyện	01	
district	280	Phú Xuyên	huyện	01	
district	281	Ứng Hòa	huyện	01	
district	282	Mỹ Đức	huyện	01	
district	288	Hải Dương	thành phố	30	
district	290	Chí Linh	thành phố	30	
district	291	Nam Sách	huyện	30	
district	292	Kinh Môn	thị xã	30	
district	293	Kim Thành	huyện	30	
district	294	Thanh Hà	huyện	30	
district	295	Cẩm Giàng	huyện	30	
district	296	Bình Giang	huyện	30	
district	297	Gia Lộc	huyện	30	
district	298	Tứ Kỳ	huyện	30	
district	299	Ninh Giang	huyện	30	
district	300	Thanh Miện	huyện	30	
district	303	Hồng Bàng	quận	31	
district	304	Ngô Quyền	quận	31	
district	305	Lê Chân	quận	31	
district	306	Hải An	quận	31	
district	307	Kiến An	quận	31	
district	308	Đồ Sơn	quận	31	
district	309	Dương Kinh	quận	31	
district	311	Thủy Nguyên	thành phố	31	Thành phố Thuỷ Nguyên
district	312	An Dương	quận	31	
district	313	An Lão	huyện	31	
district	314	Kiến Thụy	huyện	31	Huyện Kiến Thuỵ
district	315	Tiên Lãng	huyện	31	
district	316	Vĩnh Bảo	huyện	31	
district	317	Cát Hải	huyện	31	
district	318	Bạch Long Vĩ	huyện	31	
district	323	Hưng Yên	thành phố	33	
district	325	Văn Lâm	huyện	33	
district	326	Văn Giang	huyện	33	
district	327	Yên Mỹ	huyện	33	
district	328	Mỹ Hào	thị xã	33	
district	329	Ân Thi	huyện	33	
district	330	Khoái Châu	huyện	33	
district	331	Kim Động	huyện	33	
district	332	Tiên Lữ	huyện	33	
district	333	Phù Cừ	huyện	33	
district	336	Thái Bình	thành phố	34	
district	338	Quỳnh Phụ	huyện	34	
district	339	Hưng Hà	huyện	34	
district	340	Đông Hưng	huyện	34	
district	341	Thái Thụy	huyện	34	
district	342	Tiền Hải	huyện	34	
district	343	Kiến Xương	huyện	34	
district	344	Vũ Thư	huyện	34	
district	347	Phủ Lý	thành phố	35	
district	349	Duy Tiên	thị xã	35	
district	350	Kim Bảng	thị xã	35	
district	351	Thanh Liêm	huyện	35	
district	352	Bình Lục	huyện	35	
district	353	Lý Nhân	huyện	35	
district	356	Nam Định	thành phố	36	
district	359	Vụ Bản	huyện	36	
district	360	Ý Yên	huyện	36	
district	361	Nghĩa Hưng	huyện	36	
district	362	Nam Trực	huyện	36	
district	363	Trực Ninh	huyện	36	
district	364	Xuân Trường	huyện	36	
district	365	Giao Thủy	huyện	36	
district	366	Hải Hậu	huyện	36	
district	370	Tam Điệp	thành phố	37	
district	372	Nho Quan	huyện	37	
district	373	Gia Viễn	huyện	37	
district	374	Hoa Lư	thành phố	37	
district	375	Yên Khánh	huyện	37	
district	376	Kim Sơn	huyện	37	
district	377	Yên Mô	huyện	37	
district	380	Thanh Hóa	thành phố	38	
district	381	Bỉm Sơn	thị xã	38	
district	382	Sầm Sơn	thành phố	38	
district	384	Mường Lát	huyện	38	
district	385	Quan Hóa	huyện	38	
district	386	Bá Thước	huyện	38	
district	387	Quan Sơn	huyện	38	
district	388	Lang Chánh	huyện	38	
district	389	Ngọc Lặc	huyện	38	
district	390	Cẩm Thủy	huyện	38	
district	391	Thạch Thành	huyện	38	
district	392	Hà Trung	huyện	38	
district	393	Vĩnh Lộc	huyện	38	
district	394	Yên Định	huyện	38	
district	395	Thọ Xuân	huyện	38	
district	396	Thường Xuân	huyện	38	
district	397	Triệu Sơn	huyện	38	
district	398	Thiệu Hóa	huyện	38	
district	399	Hoằng Hóa	huyện	38	
district	400	Hậu Lộc	huyện	38	
district	401	Nga Sơn	huyện	38	
district	402	Như Xuân	huyện	38	
district	403	Như Thanh	huyện	38	
district	404	Nông Cống	huyện	38	
district	406	Quảng Xương	huyện	38	
district	407	Nghi Sơn	thị xã	38	
district	412	Vinh	thành phố	40	
district	414	Thái Hòa	thị xã	40	Thị xã Thái Hoà
district	415	Quế Phong	huyện	40	
district	416	Quỳ Châu	huyện	40	
district	417	Kỳ Sơn	huyện	40	
district	418	Tương Dương	huyện	40	
district	419	Nghĩa Đàn	huyện	40	
district	420	Quỳ Hợp	huyện	40	
district	421	Quỳnh Lưu	huyện	40	
district	422	Con Cuông	huyện	40	
district	423	Tân Kỳ	huyện	40	
district	424	Anh Sơn	huyện	40	
district	425	Diễn Châu	huyện	40	
district	426	Yên Thành	huyện	40	
district	427	Đô Lương	huyện	40	
district	428	Thanh Chương	huyện	40	
district	429	Nghi Lộc	huyện	40	
district	430	Nam Đàn	huyện	40	
district	431	Hưng Nguyên	huyện	40	
district	432	Hoàng Mai	thị xã	40	
district	436	Hà Tĩnh	thành phố	42	
district	437	Hồng Lĩnh	thị xã	42	
district	439	Hương Sơn	huyện	42	
district	440	Đức Thọ	huyện	42	
district	441	Vũ Quang	huyện	42	
district	442	Nghi Xuân	huyện	42	
district	443	Can Lộc	huyện	42	
district	444	Hương Khê	huyện	42	
district	445	Thạch Hà	huyện	42	
district	446	Cẩm Xuyên	huyện	42	
district	447	Kỳ Anh (Huyện)	huyện	42	
district	449	Kỳ Anh (Thị xã)	thị xã	42	
district	450	Đồng Hới	thành phố	44	
district	452	Minh Hóa	huyện	44	
district	453	Tuyên Hóa	huyện	44	
district	454	Quảng Trạch	huyện	44	
district	455	Bố Trạch	huyện	44	
district	456	Quảng Ninh	huyện	44	
district	457	Lệ Thủy	huyện	44	
district	458	Ba Đồn	thị xã	44	
district	461	Đông Hà	thành phố	45	
district	462	Quảng Trị	thị xã	45	
district	464	Vĩnh Linh	huyện	45	
district	465	Hướng Hóa	huyện	45	
district	466	Gio Linh	huyện	45	
district	467	Đa Krông	huyện	45	
district	468	Cam Lộ	huyện	45	
district	469	Triệu Phong	huyện	45	
district	470	Hải Lăng	huyện	45	
district	471	Cồn Cỏ	huyện	45	
district	474	Thuận Hóa	quận	46	
district	475	Phú Xuân	quận	46	
district	476	Phong Điền	thị xã	46	
district	477	Quảng Điền	huyện	46	
district	478	Phú Vang	huyện	46	
district	479	Hương Thủy	thị xã	46	
district	480	Hương Trà	thị xã	46	
district	481	A Lưới	huyện	46	
district	482	Phú Lộc	huyện	46	
district	490	Liên Chiểu	quận	48	
district	491	Thanh Khê	quận	48	
district	492	Hải Châu	quận	48	
district	493	Sơn Trà	quận	48	
district	494	Ngũ Hành Sơn	quận	48	
district	495	Cẩm Lệ	quận	48	
district	497	Hòa Vang	huyện	48	
district	498	Hoàng Sa	huyện	48	
district	502	Tam Kỳ	thành phố	49	
district	503	Hội An	thành phố	49	
district	504	Tây Giang	huyện	49	
district	505	Đông Giang	huyện	49	
district	506	Đại Lộc	huyện	49	
district	507	Điện Bàn	thị xã	49	
district	508	Duy Xuyên	huyện	49	
district	509	Quế Sơn	huyện	49	
district	510	Nam Giang	huyện	49	
district	511	Phước Sơn	huyện	49	
district	512	Hiệp Đức	huyện	49	
district	513	Thăng Bình	huyện	49	
district	514	Tiên Phước	huyện	49	
district	515	Bắc Trà My	huyện	49	
district	516	Nam Trà My	huyện	49	
district	517	Núi Thành	huyện	49	
district	518	Phú Ninh	huyện	49	
district	522	Quảng Ngãi	thành phố	51	
district	524	Bình Sơn	huyện	51	
district	525	Trà Bồng	huyện	51	
district	527	Sơn Tịnh	huyện	51	
district	528	Tư Nghĩa	huyện	51	
district	529	Sơn Hà	huyện	51	
district	530	Sơn Tây	huyện	51	
district	531	Minh Long	huyện	51	
district	532	Nghĩa Hành	huyện	51	
district	533	Mộ Đức	huyện	51	
district	534	Đức Phổ	thị xã	51	
district	535	Ba Tơ	huyện	51	
district	536	Lý Sơn	huyện	51	
district	540	Quy Nhơn	thành phố	52	
district	542	An Lão	huyện	52	
district	543	Hoài Nhơn	thị xã	52	
district	544	Hoài Ân	huyện	52	
district	545	Phù Mỹ	huyện	52	
district	546	Vĩnh Thạnh	huyện	52	
district	547	Tây Sơn	huyện	52	
district	548	Phù Cát	huyện	52	
district	549	An Nhơn	thị xã	52	
district	550	Tuy Phước	huyện	52	
district	551	Vân Canh	huyện	52	
district	555	Tuy Hòa	thành phố	54	Thành phố Tuy Hoà
district	557	Sông Cầu	thị xã	54	
district	558	Đồng Xuân	huyện	54	
district	559	Tuy An	huyện	54	
district	560	Sơn Hòa	huyện	54	
district	561	Sông Hinh	huyện	54	
district	562	Tây Hòa	huyện	54	Huyện Tây Hoà
district	563	Phú Hòa	huyện	54	Huyện Phú Hoà
district	564	Đông Hòa	thị xã	54	
district	568	Nha Trang	thành phố	56	
district	569	Cam Ranh	thành phố	56	
district	570	Cam Lâm	huyện	56	
district	571	Vạn Ninh	huyện	56	
district	572	Ninh Hòa	thị xã	56	
district	573	Khánh Vĩnh	huyện	56	
district	574	Diên Khánh	huyện	56	
district	575	Khánh Sơn	huyện	56	
district	576	Trường Sa	huyện	56	
district	582	Phan Rang - Tháp Chàm	thành phố	58	Thành phố Phan Rang-Tháp Chàm
district	584	Bác Ái	huyện	58	
district	585	Ninh Sơn	huyện	58	
district	586	Ninh Hải	huyện	58	
district	587	Ninh Phước	huyện	58	
district	588	Thuận Bắc	huyện	58	
district	589	Thuận Nam	huyện	58	
district	593	Phan Thiết	thành phố	60	
district	594	La Gi	thị xã	60	
district	595	Tuy Phong	huyện	60	
district	596	Bắc Bình	huyện	60	
district	597	Hàm Thuận Bắc	huyện	60	
district	598	Hàm Thuận Nam	huyện	60	
district	599	Tánh Linh	huyện	60	
district	600	Đức Linh	huyện	60	
district	601	Hàm Tân	huyện	60	
district	602	Phú Quí	huyện	60	
district	608	Kon Tum	thành phố	62	
district	610	Đắk Glei	huyện	62	
district	611	Ngọc Hồi	huyện	62	
district	612	Đắk Tô	huyện	62	
district	613	Kon Plông	huyện	62	
district	614	Kon Rẫy	huyện	62	
district	615	Đăk Hà	huyện	62	Huyện Đắk Hà
district	616	Sa Thầy	huyện	62	
district	617	Tu Mơ Rông	huyện	62	
district	618	Ia H'Drai	huyện	62	Huyện Ia H' Drai
district	622	Pleiku	thành phố	64	
district	623	An Khê	thị xã	64	
district	624	Ayun Pa	thị xã	64	
district	625	KBang	huyện	64	
district	626	Đak Đoa	huyện	64	Huyện Đăk Đoa
district	627	Chư Păh	huyện	64	
district	628	Ia Grai	huyện	64	
district	629	Mang Yang	huyện	64	
district	630	Kông Chro	huyện	64	
district	631	Đức Cơ	huyện	64	
district	632	Chư Prông	huyện	64	
district	633	Chư Sê	huyện	64	
district	634	Đăk Pơ	huyện	64	
district	635	Ia Pa	huyện	64	
district	637	Krông Pa	huyện	64	
district	638	Phú Thiện	huyện	64	
district	639	Chư Pưh	huyện	64	
district	643	Buôn Ma Thuột	thành phố	66	
district	644	Buôn Hồ	thị xã	66	
district	645	Ea H'leo	huyện	66	
district	646	Ea Súp	huyện	66	
district	647	Buôn Đôn	huyện	66	
district	648	Cư M'gar	huyện	66	
district	649	Krông Búk	huyện	66	
district	650	Krông Năng	huyện	66	
district	651	Ea Kar	huyện	66	
district	652	M'Đrắk	huyện	66	
district	653	Krông Bông	huyện	66	
district	654	Krông Pắc	huyện	66	
district	655	Krông A Na	huyện	66	
district	656	Lắk	huyện	66	
district	657	Cư Kuin	huyện	66	
district	660	Gia Nghĩa	thành phố	67	
district	661	Đăk Glong	huyện	67	
district	662	Cư Jút	huyện	67	
district	663	Đắk Mil	huyện	67	
district	664	Krông Nô	huyện	67	
district	665	Đắk Song	huyện	67	
district	666	Đắk R'Lấp	huyện	67	
district	667	Tuy Đức	huyện	67	
district	672	Đà Lạt	thành phố	68	
district	673	Bảo Lộc	thành phố	68	
district	674	Đam Rông	huyện	68	
district	675	Lạc Dương	huyện	68	
district	676	Lâm Hà	huyện	68	
district	677	Đơn Dương	huyện	68	
district	678	Đức Trọng	huyện	68	
district	679	Di Linh	huyện	68	
district	680	Bảo Lâm	huyện	68	
district	682	Đạ Huoai	huyện	68	Huyện Đạ Tẻh
district	688	Phước Long	thị xã	70	
district	689	Đồng Xoài	thành phố	70	
district	690	Bình Long	thị xã	70	
district	691	Bù Gia Mập	huyện	70	
district	692	Lộc Ninh	huyện	70	
district	693	Bù Đốp	huyện	70	
district	694	Hớn Quản	huyện	70	
district	695	Đồng Phú	huyện	70	
district	696	Bù Đăng	huyện	70	
district	697	Chơn Thành	thị xã	70	
district	698	Phú Riềng	huyện	70	
district	703	Tây Ninh	thành phố	72	
district	705	Tân Biên	huyện	72	
district	706	Tân Châu	huyện	72	
district	707	Dương Minh Châu	huyện	72	
district	708	Châu Thành	huyện	72	
district	709	Hòa Thành	thị xã	72	
district	710	Gò Dầu	huyện	72	
district	711	Bến Cầu	huyện	72	
district	712	Trảng Bàng	thị xã	72	
district	718	Thủ Dầu Một	thành phố	74	
district	719	Bàu Bàng	huyện	74	
district	720	Dầu Tiếng	huyện	74	
district	721	Bến Cát	thành phố	74	
district	722	Phú Giáo	huyện	74	
district	723	Tân Uyên	thành phố	74	
district	724	Dĩ An	thành phố	74	
district	725	Thuận An	thành phố	74	
district	726	Bắc Tân Uyên	huyện	74	
district	731	Biên Hòa	thành phố	75	
district	732	Long Khánh	thành phố	75	
district	734	Tân Phú	huyện	75	
district	735	Vĩnh Cửu	huyện	75	
district	736	Định Quán	huyện	75	
district	737	Trảng Bom	huyện	75	
district	738	Thống Nhất	huyện	75	
district	739	Cẩm Mỹ	huyện	75	
district	740	Long Thành	huyện	75	
district	741	Xuân Lộc	huyện	75	
district	742	Nhơn Trạch	huyện	75	
district	747	Vũng Tàu	thành phố	77	
district	748	Bà Rịa	thành phố	77	
district	750	Châu Đức	huyện	77	
district	751	Xuyên Mộc	huyện	77	
district	753	Long Đất	huyện	77	
district	754	Phú Mỹ	thành phố	77	
district	755	Côn Đảo	huyện	77	
district	760	Quận 1	quận	79	
district	761	Quận 12	quận	79	
district	764	Gò Vấp	quận	79	
district	765	Bình Thạnh	quận	79	
district	766	Tân Bình	quận	79	
district	767	Tân Phú	quận	79	
district	768	Phú Nhuận	quận	79	
district	769	Thủ Đức	thành phố	79	
district	770	Quận 3	quận	79	
district	771	Quận 10	quận	79	
district	772	Quận 11	quận	79	
district	773	Quận 4	quận	79	
district	774	Quận 5	quận	79	
district	775	Quận 6	quận	79	
district	776	Quận 8	quận	79	
district	777	Bình Tân	quận	79	
district	778	Quận 7	quận	79	
district	783	Củ Chi	huyện	79	
district	784	Hóc Môn	huyện	79	
district	785	Bình Chánh	huyện	79	
district	786	Nhà Bè	huyện	79	
district	787	Cần Giờ	huyện	79	
district	794	Tân An	thành phố	80	
district	795	Kiến Tường	thị xã	80	
district	796	Tân Hưng	huyện	80	
district	797	Vĩnh Hưng	huyện	80	
district	798	Mộc Hóa	huyện	80	
district	799	Tân Thạnh	huyện	80	
district	800	Thạnh Hóa	huyện	80	
district	801	Đức Huệ	huyện	80	
district	802	Đức Hòa	huyện	80	
district	803	Bến Lức	huyện	80	
district	804	Thủ Thừa	huyện	80	
district	805	Tân Trụ	huyện	80	
district	806	Cần Đước	huyện	80	
district	807	Cần Giuộc	huyện	80	
district	808	Châu Thành	huyện	80	
district	815	Mỹ Tho	thành phố	82	
district	816	Gò Công	thành phố	82	
district	817	Cai Lậy (Thị xã)	thị xã	82	
district	818	Tân Phước	huyện	82	
district	819	Cái Bè	huyện	82	
district	820	Cai Lậy (Huyện)	huyện	82	
district	821	Châu Thành	huyện	82	
district	822	Chợ Gạo	huyện	82	
district	823	Gò Công Tây	huyện	82	
district	824	Gò Công Đông	huyện	82	
district	825	Tân Phú Đông	huyện	82	
district	829	Bến Tre	thành phố	83	
district	831	Châu Thành	huyện	83	
district	832	Chợ Lách	huyện	83	
district	833	Mỏ Cày Nam	huyện	83	
district	834	Giồng Trôm	huyện	83	
district	835	Bình Đại	huyện	83	
district	836	Ba Tri	huyện	83	
district	837	Thạnh Phú	huyện	83	
district	838	Mỏ Cày Bắc	huyện	83	
district	842	Trà Vinh	thành phố	84	
district	844	Càng Long	huyện	84	
district	845	Cầu Kè	huyện	84	
district	846	Tiểu Cần	huyện	84	
district	847	Châu Thành	huyện	84	
district	848	Cầu Ngang	huyện	84	
district	849	Trà Cú	huyện	84	
district	850	Duyên Hải (Huyện)	huyện	84	
district	851	Duyên Hải (Thị xã)	thị xã	84	
district	855	Vĩnh Long	thành phố	86	
district	857	Long Hồ	huyện	86	
district	858	Mang Thít	huyện	86	
district	859	Vũng Liêm	huyện	86	
district	860	Tam Bình	huyện	86	
district	861	Bình Minh	thị xã	86	
district	862	Trà Ôn	huyện	86	
district	863	Bình Tân	huyện	86	
district	866	Cao Lãnh (Thành phố)	thành phố	87	
district	867	Sa Đéc	thành phố	87	
district	868	Hồng Ngự (Thành phố)	thành phố	87	
district	869	Tân Hồng	huyện	87	
district	870	Hồng Ngự (Huyện)	huyện	87	
district	871	Tam Nông	huyện	87	
district	872	Tháp Mười	huyện	87	
district	873	Cao Lãnh (Huyện)	huyện	87	
district	874	Thanh Bình	huyện	87	
district	875	Lấp Vò	huyện	87	
district	876	Lai Vung	huyện	87	
district	877	Châu Thành	huyện	87	
district	883	Long Xuyên	thành phố	89	
district	884	Châu Đốc	thành phố	89	
district	886	An Phú	huyện	89	
district	887	Tân Châu	thị xã	89	
district	888	Phú Tân	huyện	89	
district	889	Châu Phú	huyện	89	
district	890	Tịnh Biên	thị xã	89	
district	891	Tri Tôn	huyện	89	
district	892	Châu Thành	huyện	89	
district	893	Chợ Mới	huyện	89	
district	894	Thoại Sơn	huyện	89	
district	899	Rạch Giá	thành phố	91	
district	900	Hà Tiên	thành phố	91	
district	902	Kiên Lương	huyện	91	
district	903	Hòn Đất	huyện	91	
district	904	Tân Hiệp	huyện	91	
district	905	Châu Thành	huyện	91	
district	906	Giồng Riềng	huyện	91	
district	907	Gò Quao	huyện	91	
district	908	An Biên	huyện	91	
district	909	An Minh	huyện	91	
district	910	Vĩnh Thuận	huyện	91	
district	911	Phú Quốc	thành phố	91	
district	912	Kiên Hải	huyện	91	
district	913	U Minh Thượng	huyện	91	
district	914	Giang Thành	huyện	91	
district	916	Ninh Kiều	quận	92	
district	917	Ô Môn	quận	92	
district	918	Bình Thủy	quận	92	Quận Bình Thuỷ
district	919	Cái Răng	quận	92	
district	923	Thốt Nốt	quận	92	
district	924	Vĩnh Thạnh	huyện	92	
district	925	Cờ Đỏ	huyện	92	
district	926	Phong Điền	huyện	92	
district	927	Thới Lai	huyện	92	
district	930	Vị Thanh	thành phố	93	
district	931	Ngã Bảy	thành phố	93	
district	932	Châu Thành A	huyện	93	
district	933	Châu Thành	huyện	93	
district	934	Phụng Hiệp	huyện	93	
district	935	Vị Thủy	huyện	93	Huyện Vị Thuỷ
district	936	Long Mỹ (Huyện)	huyện	93	
district	937	Long Mỹ (Thị xã)	thị xã	93	
district	941	Sóc Trăng	thành phố	94	
district	942	Châu Thành	huyện	94	
district	943	Kế Sách	huyện	94	
district	944	Mỹ Tú	huyện	94	
district	945	Cù Lao Dung	huyện	94	
district	946	Long Phú	huyện	94	
district	947	Mỹ Xuyên	huyện	94	
district	948	Ngã Năm	thị xã	94	
district	949	Thạnh Trị	huyện	94	
district	950	Vĩnh Châu	thị xã	94	
district	951	Trần Đề	huyện	94	
district	954	Bạc Liêu	thành phố	95	
district	956	Hồng Dân	huyện	95	
district	957	Phước Long	huyện	95	
district	958	Vĩnh Lợi	huyện	95	
district	959	Giá Rai	thị xã	95	
district	960	Đông Hải	huyện	95	
district	961	Hòa Bình	huyện	95	Huyện Hoà Bình
district	964	Cà Mau	thành phố	96	
district	966	U Minh	huyện	96	
district	967	Thới Bình	huyện	96	
district	968	Trần Văn Thời	huyện	96	
district	969	Cái Nước	huyện	96	
district	970	Đầm Dơi	huyện	96	
district	971	Năm Căn	huyện	96	
district	972	Phú Tân	huyện	96	
district	973	Ngọc Hiển	huyện	96	
commune	00001	Phúc Xá	phường	001	
commune	00004	Trúc Bạch	phường	001	
commune	00006	Vĩnh Phúc	phường	001	
commune	00007	Cống Vị	phường	001	
commune	00008	Liễu Giai	phường	001	
commune	00013	Quán Thánh	phường	001	
commune	00016	Ngọc Hà	phường	001	
commune	00019	Điện Biên	phường	001	
commune	00022	Đội Cấn	phường	001	
commune	00025	Ngọc Khánh	phường	001	
commune	00028	Kim Mã	phường	001	
commune	00031	Giảng Võ	phường	001	
commune	00034	Thành Công	phường	001	
commune	00037	Phúc Tân	phường	002	
commune	00040	Đồng Xuân	phường	002	
commune	00043	Hàng Mã	phường	002	
commune	00046	Hàng Buồm	phường	002	
commune	00049	Hàng Đào	phường	002	
commune	00052	Hàng Bồ	phường	002	
commune	00055	Cửa Đông	phường	002	
commune	00058	Lý Thái Tổ	phường	002	
commune	00061	Hàng Bạc	phường	002	
commune	00064	Hàng Gai	phường	002	
commune	00067	Chương Dương	phường	002	
commune	00070	Hàng Trống	phường	002	
commune	00073	Cửa Nam	phường	002	
commune	00076	Hàng Bông	phường	002	
commune	00079	Tràng Tiền	phường	002	
commune	00082	Trần Hưng Đạo	phường	002	
commune	00085	Phan Chu Trinh	phường	002	
commune	00088	Hàng Bài	phường	002	
commune	00091	Phú Thượng	phường	003	
commune	00094	Nhật Tân	phường	003	
commune	00097	Tứ Liên	phường	003	
commune	00100	Quảng An	phường	003	
commune	00103	Xuân La	phường	003	
commune	00106	Yên Phụ	phường	003	
commune	00109	Bưởi	phường	003	
commune	00112	Thụy Khuê	phường	003	
commune	00115	Thượng Thanh	phường	004	
commune	00118	Ngọc Thụy	phường	004	
commune	00121	Giang Biên	phường	004	
commune	00124	Đức Giang	phường	004	
commune	00127	Việt Hưng	phường	004	
commune	00130	Gia Thụy	phường	004	
commune	00133	Ngọc Lâm	phường	004	
commune	00136	Phúc Lợi	phường	004	
commune	00139	Bồ Đề	phường	004	
commune	00145	Long Biên	phường	004	
commune	00148	Thạch Bàn	phường	004	
commune	00151	Phúc Đồng	phường	004	
commune	00154	Cự Khối	phường	004	
commune	00157	Nghĩa Đô	phường	005	
commune	00160	Nghĩa Tân	phường	005	
commune	00163	Mai Dịch	phường	005	
commune	00166	Dịch Vọng	phường	005	
commune	00167	Dịch Vọng Hậu	phường	005	
commune	00169	Quan Hoa	phường	005	
commune	00172	Yên Hòa	phường	005	Phường Yên Hoà
commune	00175	Trung Hòa	phường	005	Phường Trung Hoà
commune	00178	Cát Linh	phường	006	
commune	00181	Văn Miếu Quốc Tử Giám	phường	006	Phường Văn Miếu - Quốc Tử Giám
commune	00187	Láng Thượng	phường	006	
commune	00190	Ô Chợ Dừa	phường	006	
commune	00193	Văn Chương	phường	006	
commune	00196	Hàng Bột	phường	006	
commune	00199	Láng Hạ	phường	006	
commune	00202	Khâm Thiên	phường	006	
commune	00205	Thổ Quan	phường	006	
commune	00208	Nam Đồng	phường	006	
commune	00214	Quang Trung	phường	006	
commune	00217	Trung Liệt	phường	006	
commune	00226	Phương Liên Trung Tự	phường	006	Phường Phương Liên - Trung Tự
commune	00229	Kim Liên	phường	006	
commune	00232	Phương Mai	phường	006	
commune	00235	Thịnh Quang	phường	006	
commune	00238	Khương Thượng	phường	006	
commune	00241	Nguyễn Du	phường	007	
commune	00244	Bạch Đằng	phường	007	
commune	00247	Phạm Đình Hổ	phường	007	
commune	00256	Lê Đại Hành	phường	007	
commune	00259	Đồng Nhân	phường	007	
commune	00262	Phố Huế	phường	007	
commune	00268	Thanh Lương	phường	007	
commune	00271	Thanh Nhàn	phường	007	
commune	00277	Bách Khoa	phường	007	
commune	00280	Đồng Tâm	phường	007	
commune	00283	Vĩnh Tuy	phường	007	
commune	00289	Quỳnh Mai	phường	007	
commune	00292	Bạch Mai	phường	007	
commune	00295	Minh Khai	phường	007	
commune	00298	Trương Định	phường	007	
commune	00301	Thanh Trì	phường	008	
commune	00304	Vĩnh Hưng	phường	008	
commune	00307	Định Công	phường	008	
commune	00310	Mai Động	phường	008	
commune	00313	Tương Mai	phường	008	
commune	00316	Đại Kim	phường	008	
commune	00319	Tân Mai	phường	008	
commune	00322	Hoàng Văn Thụ	phường	008	
commune	00325	Giáp Bát	phường	008	
commune	00328	Lĩnh Nam	phường	008	
commune	00331	Thịnh Liệt	phường	008	
commune	00334	Trần Phú	phường	008	
commune	00337	Hoàng Liệt	phường	008	
commune	00340	Yên Sở	phường	008	
commune	00343	Nhân Chính	phường	009	
commune	00346	Thượng Đình	phường	009	
commune	00349	Khương Trung	phường	009	
commune	00352	Khương Mai	phường	009	
commune	00355	Thanh Xuân Trung	phường	009	
commune	00358	Phương Liệt	phường	009	
commune	00364	Khương Đình	phường	009	
commune	00367	Thanh Xuân Bắc	phường	009	
commune	00373	Hạ Đình	phường	009	
commune	00376	Sóc Sơn	thị trấn	016	
commune	00379	Bắc Sơn	xã	016	
commune	00382	Minh Trí	xã	016	
commune	00385	Hồng Kỳ	xã	016	
commune	00388	Nam Sơn	xã	016	
commune	00391	Trung Giã	xã	016	
commune	00394	Tân Hưng	xã	016	
commune	00397	Minh Phú	xã	016	
commune	00400	Phù Linh	xã	016	
commune	00403	Bắc Phú	xã	016	
commune	00406	Tân Minh	xã	016	
commune	00409	Quang Tiến	xã	016	
commune	00412	Hiền Ninh	xã	016	
commune	00415	Tân Dân	xã	016	
commune	00418	Tiên Dược	xã	016	
commune	00421	Việt Long	xã	016	
commune	00424	Xuân Giang	xã	016	
commune	00427	Mai Đình	xã	016	
commune	00430	Đức Hòa	xã	016	Xã Đức Hoà
commune	00433	Thanh Xuân	xã	016	
commune	00436	Đông Xuân	xã	016	
commune	00439	Kim Lũ	xã	016	
commune	00442	Phú Cường	xã	016	
commune	00445	Phú Minh	xã	016	
commune	00448	Phù Lỗ	xã	016	
commune	00451	Xuân Thu	xã	016	
commune	00454	Đông Anh	thị trấn	017	
commune	00457	Xuân Nộn	xã	017	
commune	00460	Thụy Lâm	xã	017	Xã Thuỵ Lâm
commune	00463	Bắc Hồng	xã	017	
commune	00466	Nguyên Khê	xã	017	
commune	00469	Nam Hồng	xã	017	
commune	00472	Tiên Dương	xã	017	
commune	00475	Vân Hà	xã	017	
commune	00478	Uy Nỗ	xã	017	
commune	00481	Vân Nội	xã	017	
commune	00484	Liên Hà	xã	017	
commune	00487	Việt Hùng	xã	017	
commune	00490	Kim Nỗ	xã	017	
commune	00493	Kim Chung	xã	017	
commune	00496	Dục Tú	xã	017	
commune	00499	Đại Mạch	xã	017	
commune	00502	Vĩnh Ngọc	xã	017	
commune	00505	Cổ Loa	xã	017	
commune	00508	Hải Bối	xã	017	
commune	00511	Xuân Canh	xã	017	
commune	00514	Võng La	xã	017	
commune	00517	Tàm Xá	xã	017	
commune	00520	Mai Lâm	xã	017	
commune	00523	Đông Hội	xã	017	
commune	00526	Yên Viên (Thị trấn)	thị trấn	018	
commune	00529	Yên Thường	xã	018	
commune	00532	Yên Viên (Xã)	xã	018	
commune	00535	Ninh Hiệp	xã	018	
commune	00541	Thiên Đức	xã	018	
commune	00544	Phù Đổng	xã	018	
commune	00550	Lệ Chi	xã	018	
commune	00553	Cổ Bi	xã	018	
commune	00556	Đặng Xá	xã	018	
commune	00562	Phú Sơn	xã	018	
commune	00565	Trâu Quỳ	thị trấn	018	
commune	00568	Dương Quang	xã	018	
commune	00571	Dương Xá	xã	018	
commune	00577	Đa Tốn	xã	018	
commune	00580	Kiêu Kỵ	xã	018	
commune	00583	Bát Tràng	xã	018	
commune	00589	Kim Đức	xã	018	
commune	00592	Cầu Diễn	phường	019	
commune	00595	Thượng Cát	phường	021	
commune	00598	Liên Mạc	phường	021	
commune	00601	Đông Ngạc	phường	021	
commune	00602	Đức Thắng	phường	021	
commune	00604	Thụy Phương	phường	021	
commune	00607	Tây Tựu	phường	021	
commune	00610	Xuân Đỉnh	phường	021	
commune	00611	Xuân Tảo	phường	021	
commune	00613	Minh Khai	phường	021	
commune	00616	Cổ Nhuế 1	phường	021	
commune	00617	Cổ Nhuế 2	phường	021	
commune	00619	Phú Diễn	phường	021	
commune	00620	Phúc Diễn	phường	021	
commune	00622	Xuân Phương	phường	019	
commune	00623	Phương Canh	phường	019	
commune	00625	Mỹ Đình 1	phường	019	
commune	00626	Mỹ Đình 2	phường	019	
commune	00628	Tây Mỗ	phường	019	
commune	00631	Mễ Trì	phường	019	
commune	00632	Phú Đô	phường	019	
commune	00634	Đại Mỗ	phường	019	
commune	00637	Trung Văn	phường	019	
commune	00640	Văn Điển	thị trấn	020	
commune	00643	Tân Triều	xã	020	
commune	00646	Thanh Liệt	xã	020	
commune	00649	Tả Thanh Oai	xã	020	
commune	00652	Hữu Hòa	xã	020	Xã Hữu Hoà
commune	00655	Tam Hiệp	xã	020	
commune	00658	Tứ Hiệp	xã	020	
commune	00661	Yên Mỹ	xã	020	
commune	00664	Vĩnh Quỳnh	xã	020	
commune	00667	Ngũ Hiệp	xã	020	
commune	00670	Duyên Hà	xã	020	
commune	00673	Ngọc Hồi	xã	020	
commune	00676	Vạn Phúc	xã	020	
commune	00679	Đại áng	xã	020	
commune	00682	Liên Ninh	xã	020	
commune	00685	Đông Mỹ	xã	020	
commune	00688	Quang Trung	phường	024	
commune	00691	Trần Phú	phường	024	
commune	00692	Ngọc Hà	phường	024	
commune	00694	Nguyễn Trãi	phường	024	
commune	00697	Minh Khai	phường	024	
commune	00700	Ngọc Đường	xã	024	
commune	00703	Kim Thạch	xã	030	
commune	00706	Phú Linh	xã	030	
commune	00709	Kim Linh	xã	030	
commune	00712	Phố Bảng	thị trấn	026	Thị trấn Phó Bảng
commune	00715	Lũng Cú	xã	026	
commune	00718	Má Lé	xã	026	
commune	00721	Đồng Văn	thị trấn	026	
commune	00724	Lũng Táo	xã	026	
commune	00727	Phố Là	xã	026	
commune	00730	Thài Phìn Tủng	xã	026	
commune	00733	Sủng Là	xã	026	
commune	00736	Sà Phìn	xã	026	Xã Xà Phìn
commune	00739	Tả Phìn	xã	026	
commune	00742	Tả Lủng	xã	026	
commune	00745	Phố Cáo	xã	026	
commune	00748	Sính Lủng	xã	026	
commune	00751	Sảng Tủng	xã	026	
commune	00754	Lũng Thầu	xã	026	
commune	00757	Hố Quáng Phìn	xã	026	
commune	00760	Vần Chải	xã	026	
commune	00763	Lũng Phìn	xã	026	
commune	00766	Sủng Trái	xã	026	
commune	00769	Mèo Vạc	thị trấn	027	
commune	00772	Thượng Phùng	xã	027	
commune	00775	Pải Lủng	xã	027	
commune	00778	Xín Cái	xã	027	
commune	00781	Pả Vi	xã	027	
commune	00784	Giàng Chu Phìn	xã	027	
commune	00787	Sủng Trà	xã	027	
commune	00790	Sủng Máng	xã	027	
commune	00793	Sơn Vĩ	xã	027	
commune	00796	Tả Lủng	xã	027	
commune	00799	Cán Chu Phìn	xã	027	
commune	00802	Lũng Pù	xã	027	
commune	00805	Lũng Chinh	xã	027	
commune	00808	Tát Ngà	xã	027	
commune	00811	Nậm Ban	xã	027	
commune	00814	Khâu Vai	xã	027	
commune	00815	Niêm Tòng	xã	027	
commune	00817	Niêm Sơn	xã	027	
commune	00820	Yên Minh	thị trấn	028	
commune	00823	Thắng Mố	xã	028	
commune	00826	Phú Lũng	xã	028	
commune	00829	Sủng Cháng	xã	028	Xã Sủng Tráng
commune	00832	Bạch Đích	xã	028	
commune	00835	Na Khê	xã	028	
commune	00838	Sủng Thài	xã	028	
commune	00841	Hữu Vinh	xã	028	
commune	00844	Lao Và Chải	xã	028	
commune	00847	Mậu Duệ	xã	028	
commune	00850	Đông Minh	xã	028	
commune	00853	Mậu Long	xã	028	
commune	00856	Ngam La	xã	028	
commune	00859	Ngọc Long	xã	028	
commune	00862	Đường Thượng	xã	028	
commune	00865	Lũng Hồ	xã	028	
commune	00868	Du Tiến	xã	028	
commune	00871	Du Già	xã	028	
commune	00874	Tam Sơn	thị trấn	029	
commune	00877	Bát Đại Sơn	xã	029	
commune	00880	Nghĩa Thuận	xã	029	
commune	00883	Cán Tỷ	xã	029	
commune	00886	Cao Mã Pờ	xã	029	
commune	00889	Thanh Vân	xã	029	
commune	00892	Tùng Vài	xã	029	
commune	00895	Đông Hà	xã	029	
commune	00898	Quản Bạ	xã	029	
commune	00901	Lùng Tám	xã	029	
commune	00904	Quyết Tiến	xã	029	
commune	00907	Tả Ván	xã	029	
commune	00910	Thái An	xã	029	
commune	00913	Vị Xuyên	thị trấn	030	
commune	00916	Nông trường Việt Lâm	thị trấn	030	Thị trấn Nông Trường Việt Lâm
commune	00919	Minh Tân	xã	030	
commune	00922	Thuận Hòa	xã	030	Xã Thuận Hoà
commune	00925	Tùng Bá	xã	030	
commune	00928	Thanh Thủy	xã	030	
commune	00931	Thanh Đức	xã	030	
commune	00934	Phong Quang	xã	030	
commune	00937	Xín Chải	xã	030	
commune	00940	Phương Tiến	xã	030	
commune	00943	Lao Chải	xã	030	
commune	00946	Phương Độ	xã	024	
commune	00949	Phương Thiện	xã	024	
commune	00952	Cao Bồ	xã	030	
commune	00955	Đạo Đức	xã	030	
commune	00958	Thượng Sơn	xã	030	
commune	00961	Linh Hồ	xã	030	
commune	00964	Quảng Ngần	xã	030	
commune	00967	Việt Lâm	xã	030	
commune	00970	Ngọc Linh	xã	030	
commune	00973	Ngọc Minh	xã	030	
commune	00976	Bạch Ngọc	xã	030	
commune	00979	Trung Thành	xã	030	
commune	00982	Minh Sơn	xã	031	
commune	00985	Giáp Trung	xã	031	
commune	00988	Yên Định	xã	031	
commune	00991	Yên Phú	thị trấn	031	
commune	00994	Minh Ngọc	xã	031	
commune	00997	Yên Phong	xã	031	
commune	01000	Lạc Nông	xã	031	
commune	01003	Phú Nam	xã	031	
commune	01006	Yên Cường	xã	031	
commune	01009	Thượng Tân	xã	031	
commune	01012	Đường Âm	xã	031	
commune	01015	Đường Hồng	xã	031	
commune	01018	Phiêng Luông	xã	031	
commune	01021	Vinh Quang	thị trấn	032	
commune	01024	Bản Máy	xã	032	
commune	01027	Thàng Tín	xã	032	
commune	01030	Thèn Chu Phìn	xã	032	
commune	01033	Pố Lồ	xã	032	
commune	01036	Bản Phùng	xã	032	
commune	01039	Túng Sán	xã	032	
commune	01042	Chiến Phố	xã	032	
commune	01045	Đản Ván	xã	032	
commune	01048	Tụ Nhân	xã	032	
commune	01051	Tân Tiến	xã	032	
commune	01054	Nàng Đôn	xã	032	
commune	01057	Pờ Ly Ngài	xã	032	
commune	01060	Sán Sả Hồ	xã	032	Xã Sán Xả Hồ
commune	01063	Bản Luốc	xã	032	
commune	01066	Ngàm Đăng Vài	xã	032	
commune	01069	Bản Nhùng	xã	032	
commune	01072	Tả Sử Choóng	xã	032	
commune	01075	Nậm Dịch	xã	032	
commune	01081	Hồ Thầu	xã	032	
commune	01084	Nam Sơn	xã	032	
commune	01087	Nậm Ty	xã	032	Xã Nậm Tỵ
commune	01090	Thông Nguyên	xã	032	
commune	01093	Nậm Khòa	xã	032	
commune	01096	Cốc Pài	thị trấn	033	
commune	01099	Nàn Xỉn	xã	033	
commune	01102	Bản Díu	xã	033	
commune	01105	Chí Cà	xã	033	
commune	01108	Xín Mần	xã	033	
commune	01114	Thèn Phàng	xã	033	
commune	01117	Trung Thịnh	xã	033	
commune	01120	Pà Vầy Sủ	xã	033	
commune	01123	Cốc Rế	xã	033	
commune	01126	Thu Tà	xã	033	
commune	01129	Nàn Ma	xã	033	
commune	01132	Tả Nhìu	xã	033	
commune	01135	Bản Ngò	xã	033	
commune	01138	Chế Là	xã	033	
commune	01141	Nấm Dẩn	xã	033	
commune	01144	Quảng Nguyên	xã	033	
commune	01147	Nà Chì	xã	033	
commune	01150	Khuôn Lùng	xã	033	
commune	01153	Việt Quang	thị trấn	034	
commune	01156	Vĩnh Tuy	thị trấn	034	
commune	01159	Tân Lập	xã	034	
commune	01162	Tân Thành	xã	034	
commune	01165	Đồng Tiến	xã	034	
commune	01168	Đồng Tâm	xã	034	
commune	01171	Tân Quang	xã	034	
commune	01174	Thượng Bình	xã	034	
commune	01177	Hữu Sản	xã	034	
commune	01180	Kim Ngọc	xã	034	
commune	01183	Việt Vinh	xã	034	
commune	01186	Bằng Hành	xã	034	
commune	01189	Quang Minh	xã	034	
commune	01192	Liên Hiệp	xã	034	
commune	01195	Vô Điếm	xã	034	
commune	01198	Việt Hồng	xã	034	
commune	01201	Hùng An	xã	034	
commune	01204	Đức Xuân	xã	034	
commune	01207	Tiên Kiều	xã	034	
commune	01210	Vĩnh Hảo	xã	034	
commune	01213	Vĩnh Phúc	xã	034	
commune	01216	Đồng Yên	xã	034	
commune	01219	Đông Thành	xã	034	
commune	01222	Xuân Minh	xã	035	
commune	01225	Tiên Nguyên	xã	035	
commune	01228	Tân Nam	xã	035	
commune	01231	Bản Rịa	xã	035	
commune	01234	Yên Thành	xã	035	
commune	01237	Yên Bình	thị trấn	035	
commune	01240	Tân Trịnh	xã	035	
commune	01243	Tân Bắc	xã	035	
commune	01246	Bằng Lang	xã	035	
commune	01249	Yên Hà	xã	035	
commune	01252	Hương Sơn	xã	035	
commune	01255	Xuân Giang	xã	035	
commune	01258	Nà Khương	xã	035	
commune	01261	Tiên Yên	xã	035	
commune	01264	Vĩ Thượng	xã	035	
commune	01267	Sông Hiến	phường	040	
commune	01270	Sông Bằng	phường	040	
commune	01273	Hợp Giang	phường	040	
commune	01276	Tân Giang	phường	040	
commune	01279	Ngọc Xuân	phường	040	
commune	01282	Đề Thám	phường	040	
commune	01285	Hòa Chung	phường	040	Phường Hoà Chung
commune	01288	Duyệt Trung	phường	040	
commune	01290	Pác Miầu	thị trấn	042	
commune	01291	Đức Hạnh	xã	042	
commune	01294	Lý Bôn	xã	042	
commune	01296	Nam Cao	xã	042	
commune	01297	Nam Quang	xã	042	
commune	01300	Vĩnh Quang	xã	042	
commune	01303	Quảng Lâm	xã	042	
commune	01304	Thạch Lâm	xã	042	
commune	01309	Vĩnh Phong	xã	042	
commune	01312	Mông Ân	xã	042	
commune	01315	Thái Học	xã	042	
commune	01316	Thái Sơn	xã	042	
commune	01318	Yên Thổ	xã	042	
commune	01321	Bảo Lạc	thị trấn	043	
commune	01324	Cốc Pàng	xã	043	
commune	01327	Thượng Hà	xã	043	
commune	01330	Cô Ba	xã	043	
commune	01333	Bảo Toàn	xã	043	
commune	01336	Khánh Xuân	xã	043	
commune	01339	Xuân Trường	xã	043	
commune	01342	Hồng Trị	xã	043	
commune	01343	Kim Cúc	xã	043	
commune	01345	Phan Thanh	xã	043	
commune	01348	Hồng An	xã	043	
commune	01351	Hưng Đạo	xã	043	
commune	01352	Hưng Thịnh	xã	043	
commune	01354	Huy Giáp	xã	043	
commune	01357	Đình Phùng	xã	043	
commune	01359	Sơn Lập	xã	043	
commune	01360	Sơn Lộ	xã	043	
commune	01363	Thông Nông	thị trấn	045	
commune	01366	Cần Yên	xã	045	
commune	01367	Cần Nông	xã	045	
commune	01372	Lương Thông	xã	045	
commune	01375	Đa Thông	xã	045	
commune	01378	Ngọc Động	xã	045	
commune	01381	Yên Sơn	xã	045	
commune	01384	Lương Can	xã	045	
commune	01387	Thanh Long	xã	045	
commune	01392	Xuân Hòa	thị trấn	045	
commune	01393	Lũng Nặm	xã	045	
commune	01399	Trường Hà	xã	045	
commune	01402	Cải Viên	xã	045	
commune	01411	Nội Thôn	xã	045	
commune	01414	Tổng Cọt	xã	045	
commune	01417	Sóc Hà	xã	045	
commune	01420	Thượng Thôn	xã	045	
commune	01429	Hồng Sỹ	xã	045	
commune	01432	Quý Quân	xã	045	
commune	01435	Mã Ba	xã	045	
commune	01438	Ngọc Đào	xã	045	
commune	01447	Trà Lĩnh	thị trấn	047	
commune	01453	Tri Phương	xã	047	
commune	01456	Quang Hán	xã	047	
commune	01462	Xuân Nội	xã	047	
commune	01465	Quang Trung	xã	047	
commune	01468	Quang Vinh	xã	047	
commune	01471	Cao Chương	xã	047	
commune	01474	Quốc Toản	xã	049	
commune	01477	Trùng Khánh	thị trấn	047	
commune	01480	Ngọc Khê	xã	047	
commune	01481	Ngọc Côn	xã	047	
commune	01483	Phong Nặm	xã	047	Xã Phong Nậm
commune	01489	Đình Phong	xã	047	
commune	01495	Đàm Thủy	xã	047	Xã Đàm Thuỷ
commune	01498	Khâm Thành	xã	047	
commune	01501	Chí Viễn	xã	047	
commune	01504	Lăng Hiếu	xã	047	
commune	01507	Phong Châu	xã	047	
commune	01516	Trung Phúc	xã	047	
commune	01519	Cao Thăng	xã	047	
commune	01522	Đức Hồng	xã	047	
commune	01525	Đoài Dương	xã	047	
commune	01534	Minh Long	xã	048	
commune	01537	Lý Quốc	xã	048	
commune	01540	Thắng Lợi	xã	048	
commune	01543	Đồng Loan	xã	048	
commune	01546	Đức Quang	xã	048	
commune	01549	Kim Loan	xã	048	
commune	01552	Quang Long	xã	048	
commune	01555	An Lạc	xã	048	
commune	01558	Thanh Nhật	thị trấn	048	
commune	01561	Vinh Quý	xã	048	
commune	01564	Thống Nhất	xã	048	
commune	01567	Cô Ngân	xã	048	
commune	01573	Thị Hoa	xã	048	
commune	01576	Quảng Uyên	thị trấn	049	
commune	01579	Phi Hải	xã	049	
commune	01582	Quảng Hưng	xã	049	
commune	01594	Độc Lập	xã	049	
commune	01597	Cai Bộ	xã	049	
commune	01603	Phúc Sen	xã	049	
commune	01606	Chí Thảo	xã	049	
commune	01609	Tự Do	xã	049	
commune	01615	Hồng Quang	xã	049	
commune	01618	Ngọc Động	xã	049	
commune	01624	Hạnh Phúc	xã	049	
commune	01627	Tà Lùng	thị trấn	049	
commune	01630	Bế Văn Đàn	xã	049	
commune	01636	Cách Linh	xã	049	
commune	01639	Đại Sơn	xã	049	
commune	01645	Tiên Thành	xã	049	
commune	01648	Hòa Thuận	thị trấn	049	Thị trấn Hoà Thuận
commune	01651	Mỹ Hưng	xã	049	
commune	01654	Nước Hai	thị trấn	051	
commune	01657	Dân Chủ	xã	051	
commune	01660	Nam Tuấn	xã	051	
commune	01666	Đại Tiến	xã	051	
commune	01669	Đức Long	xã	051	
commune	01672	Ngũ Lão	xã	051	
commune	01675	Trương Lương	xã	051	
commune	01687	Hồng Việt	xã	051	
commune	01693	Vĩnh Quang	xã	040	
commune	01696	Hoàng Tung	xã	051	
commune	01699	Nguyễn Huệ	xã	051	
commune	01702	Quang Trung	xã	051	
commune	01705	Hưng Đạo	xã	040	
commune	01708	Bạch Đằng	xã	051	
commune	01711	Bình Dương	xã	051	
commune	01714	Lê Chung	xã	051	
commune	01720	Chu Trinh	xã	040	
commune	01723	Hồng Nam	xã	051	
commune	01726	Nguyên Bình	thị trấn	052	
commune	01729	Tĩnh Túc	thị trấn	052	
commune	01732	Yên Lạc	xã	052	
commune	01735	Triệu Nguyên	xã	052	
commune	01738	Ca Thành	xã	052	
commune	01744	Vũ Nông	xã	052	
commune	01747	Minh Tâm	xã	052	
commune	01750	Thể Dục	xã	052	
commune	01756	Mai Long	xã	052	
commune	01762	Vũ Minh	xã	052	
commune	01765	Hoa Thám	xã	052	
commune	01768	Phan Thanh	xã	052	
commune	01771	Quang Thành	xã	052	
commune	01774	Tam Kim	xã	052	
commune	01777	Thành Công	xã	052	
commune	01780	Thịnh Vượng	xã	052	
commune	01783	Hưng Đạo	xã	052	
commune	01786	Đông Khê	thị trấn	053	
commune	01789	Canh Tân	xã	053	
commune	01792	Kim Đồng	xã	053	
commune	01795	Minh Khai	xã	053	
commune	01801	Đức Thông	xã	053	
commune	01804	Thái Cường	xã	053	
commune	01807	Vân Trình	xã	053	
commune	01810	Thụy Hùng	xã	053	
commune	01813	Quang Trọng	xã	053	
commune	01816	Trọng Con	xã	053	
commune	01819	Lê Lai	xã	053	
commune	01822	Đức Long	xã	053	
commune	01828	Lê Lợi	xã	053	
commune	01831	Đức Xuân	xã	053	
commune	01834	Nguyễn Thị Minh Khai	phường	058	
commune	01837	Sông Cầu	phường	058	
commune	01840	Đức Xuân	phường	058	
commune	01843	Phùng Chí Kiên	phường	058	
commune	01846	Huyền Tụng	phường	058	
commune	01849	Dương Quang	xã	058	
commune	01852	Nông Thượng	xã	058	
commune	01855	Xuất Hóa	phường	058	
commune	01858	Bằng Thành	xã	060	
commune	01861	Nhạn Môn	xã	060	
commune	01864	Bộc Bố	xã	060	
commune	01867	Công Bằng	xã	060	
commune	01870	Giáo Hiệu	xã	060	
commune	01873	Xuân La	xã	060	
commune	01876	An Thắng	xã	060	
commune	01879	Cổ Linh	xã	060	
commune	01882	Nghiên Loan	xã	060	
commune	01885	Cao Tân	xã	060	
commune	01888	Chợ Rã	thị trấn	061	
commune	01891	Bành Trạch	xã	061	
commune	01894	Phúc Lộc	xã	061	
commune	01897	Hà Hiệu	xã	061	
commune	01900	Cao Thượng	xã	061	
commune	01906	Khang Ninh	xã	061	
commune	01909	Nam Mẫu	xã	061	
commune	01912	Thượng Giáo	xã	061	
commune	01915	Địa Linh	xã	061	
commune	01918	Yến Dương	xã	061	
commune	01921	Chu Hương	xã	061	
commune	01924	Quảng Khê	xã	061	
commune	01927	Mỹ Phương	xã	061	
commune	01930	Hoàng Trĩ	xã	061	
commune	01933	Đồng Phúc	xã	061	
commune	01936	Nà Phặc	thị trấn	062	
commune	01939	Thượng Ân	xã	062	
commune	01942	Bằng Vân	xã	062	
commune	01945	Cốc Đán	xã	062	
commune	01948	Trung Hòa	xã	062	Xã Trung Hoà
commune	01951	Đức Vân	xã	062	
commune	01954	Vân Tùng	thị trấn	062	
commune	01957	Thượng Quan	xã	062	
commune	01960	Hiệp Lực	xã	062	
commune	01963	Thuần Mang	xã	062	
commune	01969	Phủ Thông	thị trấn	063	
commune	01975	Vi Hương	xã	063	
commune	01978	Sỹ Bình	xã	063	Xã Sĩ Bình
commune	01981	Vũ Muộn	xã	063	
commune	01984	Đôn Phong	xã	063	
commune	01990	Lục Bình	xã	063	
commune	01993	Tân Tú	xã	063	
commune	01999	Nguyên Phúc	xã	063	
commune	02002	Cao Sơn	xã	063	
commune	02005	Quân Hà	xã	063	
commune	02008	Cẩm Giàng	xã	063	
commune	02011	Mỹ Thanh	xã	063	
commune	02014	Dương Phong	xã	063	
commune	02017	Quang Thuận	xã	063	
commune	02020	Bằng Lũng	thị trấn	064	
commune	02023	Xuân Lạc	xã	064	
commune	02026	Nam Cường	xã	064	
commune	02029	Đồng Lạc	xã	064	
commune	02032	Tân Lập	xã	064	
commune	02035	Bản Thi	xã	064	
commune	02038	Quảng Bạch	xã	064	
commune	02041	Bằng Phúc	xã	064	
commune	02044	Yên Thịnh	xã	064	
commune	02047	Yên Thượng	xã	064	
commune	02050	Phương Viên	xã	064	
commune	02053	Ngọc Phái	xã	064	
commune	02059	Đồng Thắng	xã	064	
commune	02062	Lương Bằng	xã	064	
commune	02065	Bằng Lãng	xã	064	
commune	02068	Đại Sảo	xã	064	
commune	02071	Nghĩa Tá	xã	064	
commune	02077	Yên Mỹ	xã	064	
commune	02080	Bình Trung	xã	064	
commune	02083	Yên Phong	xã	064	
commune	02086	Đồng Tâm	thị trấn	065	
commune	02089	Tân Sơn	xã	065	
commune	02092	Thanh Vận	xã	065	
commune	02095	Mai Lạp	xã	065	
commune	02098	Hòa Mục	xã	065	Xã Hoà Mục
commune	02101	Thanh Mai	xã	065	
commune	02104	Cao Kỳ	xã	065	
commune	02107	Nông Hạ	xã	065	
commune	02110	Yên Cư	xã	065	
commune	02113	Thanh Thịnh	xã	065	
commune	02116	Yên Hân	xã	065	
commune	02122	Như Cố	xã	065	
commune	02125	Bình Văn	xã	065	
commune	02131	Quảng Chu	xã	065	
commune	02137	Văn Vũ	xã	066	
commune	02140	Văn Lang	xã	066	
commune	02143	Lương Thượng	xã	066	
commune	02146	Kim Hỷ	xã	066	
commune	02152	Cường Lợi	xã	066	
commune	02155	Yến Lạc	thị trấn	066	
commune	02158	Kim Lư	xã	066	
commune	02161	Sơn Thành	xã	066	
commune	02170	Văn Minh	xã	066	
commune	02173	Côn Minh	xã	066	
commune	02176	Cư Lễ	xã	066	
commune	02179	Trần Phú	xã	066	
commune	02185	Quang Phong	xã	066	
commune	02188	Dương Sơn	xã	066	
commune	02191	Xuân Dương	xã	066	
commune	02194	Đổng Xá	xã	066	
commune	02197	Liêm Thủy	xã	066	Xã Liêm Thuỷ
commune	02200	Phan Thiết	phường	070	
commune	02203	Minh Xuân	phường	070	
commune	02206	Tân Quang	phường	070	
commune	02209	Tràng Đà	xã	070	
commune	02212	Nông Tiến	phường	070	
commune	02215	Ỷ La	phường	070	
commune	02216	Tân Hà	phường	070	
commune	02218	Hưng Thành	phường	070	
commune	02221	Na Hang	thị trấn	072	
commune	02227	Sinh Long	xã	072	
commune	02230	Thượng Giáp	xã	072	
commune	02233	Phúc Yên	xã	071	
commune	02239	Thượng Nông	xã	072	
commune	02242	Xuân Lập	xã	071	
commune	02245	Côn Lôn	xã	072	
commune	02248	Yên Hoa	xã	072	
commune	02251	Khuôn Hà	xã	071	
commune	02254	Hồng Thái	xã	072	
commune	02260	Đà Vị	xã	072	
commune	02263	Khâu Tinh	xã	072	Xã Khau Tinh
commune	02266	Lăng Can	thị trấn	071	
commune	02269	Thượng Lâm	xã	071	
commune	02275	Sơn Phú	xã	072	
commune	02281	Năng Khả	xã	072	
commune	02284	Thanh Tương	xã	072	
commune	02287	Vĩnh Lộc	thị trấn	073	
commune	02290	Bình An	xã	071	
commune	02293	Hồng Quang	xã	071	
commune	02296	Thổ Bình	xã	071	
commune	02299	Phúc Sơn	xã	071	
commune	02302	Minh Quang	xã	071	
commune	02305	Trung Hà	xã	073	
commune	02308	Tân Mỹ	xã	073	
commune	02311	Hà Lang	xã	073	
commune	02314	Hùng Mỹ	xã	073	
commune	02317	Yên Lập	xã	073	
commune	02320	Tân An	xã	073	
commune	02323	Bình Phú	xã	073	
commune	02326	Xuân Quang	xã	073	
commune	02329	Ngọc Hội	xã	073	
commune	02332	Phú Bình	xã	073	
commune	02335	Hòa Phú	xã	073	
commune	02338	Phúc Thịnh	xã	073	
commune	02341	Kiên Đài	xã	073	
commune	02344	Tân Thịnh	xã	073	
commune	02347	Trung Hòa	xã	073	
commune	02350	Kim Bình	xã	073	
commune	02353	Hòa An	xã	073	
commune	02356	Vinh Quang	xã	073	
commune	02359	Tri Phú	xã	073	
commune	02362	Nhân Lý	xã	073	
commune	02365	Yên Nguyên	xã	073	
commune	02368	Linh Phú	xã	073	
commune	02371	Bình Nhân	xã	073	
commune	02374	Tân Yên	thị trấn	074	
commune	02377	Yên Thuận	xã	074	
commune	02380	Bạch Xa	xã	074	
commune	02383	Minh Khương	xã	074	
commune	02386	Yên Lâm	xã	074	
commune	02389	Minh Dân	xã	074	
commune	02392	Phù Lưu	xã	074	
commune	02395	Minh Hương	xã	074	
commune	02398	Yên Phú	xã	074	
commune	02401	Tân Thành	xã	074	
commune	02404	Bình Xa	xã	074	
commune	02407	Thái Sơn	xã	074	
commune	02410	Nhân Mục	xã	074	
commune	02413	Thành Long	xã	074	
commune	02416	Bằng Cốc	xã	074	
commune	02419	Thái Hòa	xã	074	
commune	02422	Đức Ninh	xã	074	
commune	02425	Hùng Đức	xã	074	
commune	02431	Quý Quân	xã	075	Xã Quí Quân
commune	02434	Lực Hành	xã	075	
commune	02437	Kiến Thiết	xã	075	
commune	02440	Trung Minh	xã	075	
commune	02443	Chiêu Yên	xã	075	
commune	02446	Trung Trực	xã	075	
commune	02449	Xuân Vân	xã	075	
commune	02452	Phúc Ninh	xã	075	
commune	02455	Hùng Lợi	xã	075	
commune	02458	Trung Sơn	xã	075	
commune	02461	Tân Tiến	xã	075	
commune	02464	Tứ Quận	xã	075	
commune	02467	Đạo Viện	xã	075	
commune	02470	Tân Long	xã	075	
commune	02473	Yên Sơn	thị trấn	075	
commune	02476	Kim Quan	xã	075	
commune	02479	Lang Quán	xã	075	
commune	02482	Phú Thịnh	xã	075	
commune	02485	Công Đa	xã	075	
commune	02488	Trung Môn	xã	075	
commune	02491	Chân Sơn	xã	075	
commune	02494	Thái Bình	xã	075	
commune	02497	Kim Phú	xã	070	
commune	02500	Tiến Bộ	xã	075	
commune	02503	An Khang	xã	070	
commune	02506	Mỹ Bằng	xã	075	
commune	02509	Mỹ Lâm	phường	070	
commune	02512	An Tường	phường	070	
commune	02515	Lưỡng Vượng	xã	070	
commune	02518	Hoàng Khai	xã	075	
commune	02521	Thái Long	xã	070	
commune	02524	Đội Cấn	phường	070	
commune	02527	Nhữ Hán	xã	075	
commune	02530	Nhữ Khê	xã	075	
commune	02533	Đội Bình	xã	075	
commune	02536	Sơn Dương	thị trấn	076	
commune	02539	Trung Yên	xã	076	
commune	02542	Minh Thanh	xã	076	
commune	02545	Tân Trào	xã	076	
commune	02548	Vĩnh Lợi	xã	076	
commune	02551	Thượng Ấm	xã	076	
commune	02554	Bình Yên	xã	076	
commune	02557	Lương Thiện	xã	076	
commune	02560	Tú Thịnh	xã	076	
commune	02563	Cấp Tiến	xã	076	
commune	02566	Hợp Thành	xã	076	
commune	02569	Phúc Ứng	xã	076	
commune	02572	Đông Thọ	xã	076	
commune	02575	Kháng Nhật	xã	076	
commune	02578	Hợp Hòa	xã	076	
commune	02584	Quyết Thắng	xã	076	
commune	02587	Đồng Quý	xã	076	
commune	02590	Tân Thanh	xã	076	
commune	02596	Văn Phú	xã	076	
commune	02599	Chi Thiết	xã	076	
commune	02602	Đông Lợi	xã	076	
commune	02605	Thiện Kế	xã	076	
commune	02608	Hồng Sơn	xã	076	
commune	02611	Phú Lương	xã	076	
commune	02614	Ninh Lai	xã	076	
commune	02617	Đại Phú	xã	076	
commune	02620	Sơn Nam	xã	076	
commune	02623	Hào Phú	xã	076	
commune	02626	Tam Đa	xã	076	
commune	02632	Trường Sinh	xã	076	
commune	02635	Duyên Hải	phường	080	
commune	02641	Lào Cai	phường	080	
commune	02644	Cốc Lếu	phường	080	
commune	02647	Kim Tân	phường	080	
commune	02650	Bắc Lệnh	phường	080	
commune	02653	Pom Hán	phường	080	
commune	02656	Xuân Tăng	phường	080	
commune	02658	Bình Minh	phường	080	
commune	02659	Thống Nhất	xã	080	
commune	02662	Đồng Tuyển	xã	080	
commune	02665	Vạn Hòa	xã	080	Xã Vạn Hoà
commune	02668	Bắc Cường	phường	080	
commune	02671	Nam Cường	phường	080	
commune	02674	Cam Đường	xã	080	
commune	02677	Tả Phời	xã	080	
commune	02680	Hợp Thành	xã	080	
commune	02683	Bát Xát	thị trấn	082	
commune	02686	A Mú Sung	xã	082	
commune	02689	Nậm Chạc	xã	082	
commune	02692	A Lù	xã	082	
commune	02695	Trịnh Tường	xã	082	
commune	02701	Y Tý	xã	082	
commune	02704	Cốc Mỳ	xã	082	
commune	02707	Dền Sáng	xã	082	
commune	02710	Bản Vược	xã	082	
commune	02713	Sàng Ma Sáo	xã	082	
commune	02716	Bản Qua	xã	082	
commune	02719	Mường Vi	xã	082	
commune	02722	Dền Thàng	xã	082	
commune	02725	Bản Xèo	xã	082	
commune	02728	Mường Hum	xã	082	
commune	02731	Trung Lèng Hồ	xã	082	
commune	02734	Quang Kim	xã	082	
commune	02737	Pa Cheo	xã	082	
commune	02740	Nậm Pung	xã	082	
commune	02743	Phìn Ngan	xã	082	
commune	02746	Cốc San	xã	080	
commune	02749	Tòng Sành	xã	082	
commune	02752	Pha Long	xã	083	
commune	02755	Tả Ngài Chồ	xã	083	Xã Tả Ngải Chồ
commune	02758	Tung Chung Phố	xã	083	
commune	02761	Mường Khương	thị trấn	083	
commune	02764	Dìn Chin	xã	083	
commune	02767	Tả Gia Khâu	xã	083	
commune	02770	Nậm Chảy	xã	083	
commune	02773	Nấm Lư	xã	083	
commune	02776	Lùng Khấu Nhin	xã	083	
commune	02779	Thanh Bình	xã	083	
commune	02782	Cao Sơn	xã	083	
commune	02785	Lùng Vai	xã	083	
commune	02788	Bản Lầu	xã	083	
commune	02791	La Pan Tẩn	xã	083	
commune	02794	Tả Thàng	xã	083	
commune	02797	Bản Sen	xã	083	
commune	02800	Nàn Sán	xã	084	
commune	02803	Thào Chư Phìn	xã	084	
commune	02806	Bản Mế	xã	084	
commune	02809	Si Ma Cai	thị trấn	084	
commune	02812	Sán Chải	xã	084	
commune	02818	Lùng Thẩn	xã	084	
commune	02821	Cán Cấu	xã	084	
commune	02824	Sín Chéng	xã	084	
commune	02827	Quan Hồ Thẩn	xã	084	
commune	02836	Nàn Sín	xã	084	Xã Nàn Xín
commune	02839	Bắc Hà	thị trấn	085	
commune	02842	Lùng Cải	xã	085	
commune	02848	Lùng Phình	xã	085	
commune	02851	Tả Van Chư	xã	085	
commune	02854	Tả Củ Tỷ	xã	085	
commune	02857	Thải Giàng Phố	xã	085	
commune	02863	Hoàng Thu Phố	xã	085	
commune	02866	Bản Phố	xã	085	
commune	02869	Bản Liền	xã	085	
commune	02875	Na Hối	xã	085	
commune	02878	Cốc Ly	xã	085	
commune	02881	Nậm Mòn	xã	085	
commune	02884	Nậm Đét	xã	085	
commune	02887	Nậm Khánh	xã	085	
commune	02890	Bảo Nhai	xã	085	
commune	02893	Nậm Lúc	xã	085	
commune	02896	Cốc Lầu	xã	085	
commune	02899	Bản Cái	xã	085	
commune	02902	Nông trường Phong Hải	thị trấn	086	Thị trấn N.T Phong Hải
commune	02905	Phố Lu	thị trấn	086	
commune	02908	Tằng Loỏng	thị trấn	086	
commune	02911	Bản Phiệt	xã	086	
commune	02914	Bản Cầm	xã	086	
commune	02917	Thái Niên	xã	086	
commune	02920	Phong Niên	xã	086	
commune	02923	Gia Phú	xã	086	
commune	02926	Xuân Quang	xã	086	
commune	02929	Sơn Hải	xã	086	
commune	02932	Xuân Giao	xã	086	
commune	02935	Trì Quang	xã	086	
commune	02938	Sơn Hà	xã	086	
commune	02944	Phú Nhuận	xã	086	
commune	02947	Phố Ràng	thị trấn	087	
commune	02950	Tân Tiến	xã	087	
commune	02953	Nghĩa Đô	xã	087	
commune	02956	Vĩnh Yên	xã	087	
commune	02959	Điện Quan	xã	087	
commune	02962	Xuân Hòa	xã	087	Xã Xuân Hoà
commune	02965	Tân Dương	xã	087	
commune	02968	Thượng Hà	xã	087	
commune	02971	Kim Sơn	xã	087	
commune	02974	Cam Cọn	xã	087	
commune	02977	Minh Tân	xã	087	
commune	02980	Xuân Thượng	xã	087	
commune	02983	Việt Tiến	xã	087	
commune	02986	Yên Sơn	xã	087	
commune	02989	Bảo Hà	xã	087	
commune	02992	Lương Sơn	xã	087	
commune	02998	Phúc Khánh	xã	087	
commune	03001	Sa Pa	phường	088	
commune	03002	Sa Pả	phường	088	
commune	03003	Ô Quý Hồ	phường	088	
commune	03004	Ngũ Chỉ Sơn	xã	088	
commune	03006	Phan Si Păng	phường	088	
commune	03010	Trung Chải	xã	088	
commune	03013	Tả Phìn	xã	088	
commune	03016	Hàm Rồng	phường	088	
commune	03019	Hoàng Liên	xã	088	
commune	03022	Thanh Bình	xã	088	
commune	03028	Cầu Mây	phường	088	
commune	03037	Mường Hoa	xã	088	
commune	03040	Tả Van	xã	088	
commune	03043	Mường Bo	xã	088	
commune	03046	Bản Hồ	xã	088	
commune	03052	Liên Minh	xã	088	
commune	03055	Khánh Yên	thị trấn	089	
commune	03061	Võ Lao	xã	089	
commune	03064	Sơn Thủy	xã	089	Xã Sơn Thuỷ
commune	03067	Nậm Mả	xã	089	
commune	03070	Tân Thượng	xã	089	
commune	03073	Nậm Dạng	xã	089	Xã Nậm Rạng
commune	03076	Nậm Chày	xã	089	Xã Nậm Chầy
commune	03079	Tân An	xã	089	
commune	03082	Khánh Yên Thượng	xã	089	
commune	03085	Nậm Xé	xã	089	
commune	03088	Dần Thàng	xã	089	
commune	03091	Chiềng Ken	xã	089	
commune	03094	Làng Giàng	xã	089	
commune	03097	Hòa Mạc	xã	089	Xã Hoà Mạc
commune	03100	Khánh Yên Trung	xã	089	
commune	03103	Khánh Yên Hạ	xã	089	
commune	03106	Dương Quỳ	xã	089	
commune	03109	Nậm Tha	xã	089	
commune	03112	Minh Lương	xã	089	
commune	03115	Thẩm Dương	xã	089	
commune	03118	Liêm Phú	xã	089	
commune	03121	Nậm Xây	xã	089	
commune	03124	Noong Bua	phường	094	
commune	03127	Him Lam	phường	094	
commune	03130	Thanh Bình	phường	094	
commune	03133	Tân Thanh	phường	094	
commune	03136	Mường Thanh	phường	094	
commune	03139	Nam Thanh	phường	094	
commune	03142	Thanh Trường	phường	094	
commune	03145	Thanh Minh	xã	094	
commune	03148	Sông Đà	phường	095	
commune	03151	Na Lay	phường	095	
commune	03154	Sín Thầu	xã	096	
commune	03155	Sen Thượng	xã	096	
commune	03156	Nậm Tin	xã	103	
commune	03157	Chung Chải	xã	096	
commune	03158	Leng Su Sìn	xã	096	
commune	03159	Pá Mỳ	xã	096	
commune	03160	Mường Nhé	xã	096	
commune	03161	Nậm Vì	xã	096	
commune	03162	Nậm Kè	xã	096	
commune	03163	Mường Toong	xã	096	
commune	03164	Quảng Lâm	xã	096	
commune	03165	Pa Tần	xã	103	
commune	03166	Chà Cang	xã	103	
commune	03167	Na Cô Sa	xã	103	
commune	03168	Nà Khoa	xã	103	
commune	03169	Nà Hỳ	xã	103	
commune	03170	Nà Bủng	xã	103	
commune	03171	Nậm Nhừ	xã	103	
commune	03172	Mường Chà	thị trấn	097	
commune	03173	Nậm Chua	xã	103	
commune	03174	Nậm Khăn	xã	103	
commune	03175	Chà Tở	xã	103	
commune	03176	Vàng Đán	xã	103	
commune	03177	Huổi Lếch	xã	096	Xã Huổi Lếnh
commune	03178	Sá Tổng	xã	097	Xã Xá Tổng
commune	03181	Mường Tùng	xã	097	
commune	03184	Lay Nưa	xã	095	
commune	03187	Chà Nưa	xã	103	
commune	03190	Hừa Ngài	xã	097	
commune	03191	Huổi Mí	xã	097	
commune	03193	Pa Ham	xã	097	
commune	03194	Nậm Nèn	xã	097	
commune	03196	Huổi Lèng	xã	097	
commune	03197	Sa Lông	xã	097	
commune	03198	Phìn Hồ	xã	103	
commune	03199	Si Pa Phìn	xã	103	
commune	03200	Ma Thì Hồ	xã	097	
commune	03201	Na Sang	xã	097	
commune	03202	Mường Mươn	xã	097	
commune	03203	Điện Biên Đông	thị trấn	101	
commune	03205	Na Son	xã	101	
commune	03208	Phì Nhừ	xã	101	
commune	03211	Chiềng Sơ	xã	101	
commune	03214	Mường Luân	xã	101	
commune	03217	Tủa Chùa	thị trấn	098	
commune	03220	Huổi Só	xã	098	
commune	03223	Sín Chải	xã	098	Xã Xín Chải
commune	03226	Tả Sìn Thàng	xã	098	
commune	03229	Lao Xả Phình	xã	098	
commune	03232	Tả Phìn	xã	098	
commune	03235	Tủa Thàng	xã	098	
commune	03238	Trung Thu	xã	098	
commune	03241	Sính Phình	xã	098	
commune	03244	Xá Nhè	xã	098	Xã Sáng Nhè
commune	03247	Mường Đun	xã	098	
commune	03250	Mường Báng	xã	098	
commune	03253	Tuần Giáo	thị trấn	099	
commune	03256	Mường Ảng	thị trấn	102	
commune	03259	Phình Sáng	xã	099	
commune	03260	Rạng Đông	xã	099	
commune	03262	Mùn Chung	xã	099	
commune	03263	Nà Tòng	xã	099	
commune	03265	Ta Ma	xã	099	
commune	03268	Mường Mùn	xã	099	
commune	03269	Pú Xi	xã	099	
commune	03271	Pú Nhung	xã	099	
commune	03274	Quài Nưa	xã	099	
commune	03277	Mường Thín	xã	099	
commune	03280	Tỏa Tình	xã	099	
commune	03283	Nà Sáy	xã	099	
commune	03284	Mường Khong	xã	099	
commune	03286	Mường Đăng	xã	102	
commune	03287	Ngối Cáy	xã	102	
commune	03289	Quài Cang	xã	099	
commune	03292	Ẳng Tở	xã	102	
commune	03295	Quài Tở	xã	099	
commune	03298	Chiềng Sinh	xã	099	
commune	03299	Chiềng Đông	xã	099	
commune	03301	Búng Lao	xã	102	
commune	03302	Xuân Lao	xã	102	
commune	03304	Tênh Phông	xã	099	
commune	03307	Ẳng Nưa	xã	102	
commune	03310	Ẳng Cang	xã	102	
commune	03312	Nặm Lịch	xã	102	
commune	03313	Mường Lạn	xã	102	
commune	03316	Nà Tấu	xã	094	
commune	03317	Nà Nhạn	xã	094	
commune	03319	Mường Pồn	xã	100	
commune	03322	Thanh Nưa	xã	100	
commune	03323	Hua Thanh	xã	100	
commune	03325	Mường Phăng	xã	094	
commune	03326	Pá Khoang	xã	094	
commune	03328	Thanh Luông	xã	100	
commune	03331	Thanh Hưng	xã	100	
commune	03334	Thanh Xương	xã	100	
commune	03337	Thanh Chăn	xã	100	
commune	03340	Pa Thơm	xã	100	
commune	03343	Thanh An	xã	100	
commune	03346	Thanh Yên	xã	100	
commune	03349	Noong Luống	xã	100	
commune	03352	Noong Hẹt	xã	100	Xã Noọng Hẹt
commune	03355	Sam Mứn	xã	100	
commune	03356	Pom Lót	xã	100	
commune	03358	Núa Ngam	xã	100	
commune	03359	Hẹ Muông	xã	100	
commune	03361	Na Ư	xã	100	
commune	03364	Mường Nhà	xã	100	
commune	03365	Na Tông	xã	100	
commune	03367	Mường Lói	xã	100	
commune	03368	Phu Luông	xã	100	
commune	03370	Pu Nhi	xã	101	Xã Pú Nhi
commune	03371	Nong U	xã	101	
commune	03373	Xa Dung	xã	101	
commune	03376	Keo Lôm	xã	101	
commune	03379	Luân Giói	xã	101	Xã Luân Giới
commune	03382	Phình Giàng	xã	101	
commune	03383	Pú Hồng	xã	101	
commune	03384	Tìa Dình	xã	101	
commune	03385	Háng Lìa	xã	101	
commune	03386	Quyết Thắng	phường	105	
commune	03387	Tân Phong	phường	105	
commune	03388	Quyết Tiến	phường	105	
commune	03389	Đoàn Kết	phường	105	
commune	03390	Tam Đường	thị trấn	106	
commune	03391	Lản Nhì Thàng	xã	109	Xã Lả Nhì Thàng
commune	03394	Thèn Sin	xã	106	
commune	03400	Tả Lèng	xã	106	
commune	03403	Sùng Phài	xã	105	
commune	03405	Giang Ma	xã	106	
commune	03406	Hồ Thầu	xã	106	
commune	03408	Đông Phong	phường	105	
commune	03409	San Thàng	xã	105	
commune	03412	Bình Lư	xã	106	
commune	03413	Sơn Bình	xã	106	
commune	03415	Nùng Nàng	xã	106	
commune	03418	Bản Giang	xã	106	
commune	03421	Bản Hon	xã	106	
commune	03424	Bản Bo	xã	106	
commune	03427	Nà Tăm	xã	106	
commune	03430	Khun Há	xã	106	
commune	03433	Mường Tè (Thị trấn)	thị trấn	107	
commune	03434	Nậm Nhùn	thị trấn	112	
commune	03436	Thu Lũm	xã	107	
commune	03439	Ka Lăng	xã	107	
commune	03440	Tá Bạ	xã	107	
commune	03442	Pa ủ	xã	107	
commune	03445	Mường Tè (Xã)	xã	107	
commune	03448	Pa Vệ Sủ	xã	107	Xã Pa Vệ Sử
commune	03451	Mù Cả	xã	107	
commune	03454	Bum Tở	xã	107	
commune	03457	Nậm Khao	xã	107	
commune	03460	Hua Bum	xã	112	Xã Hua Bun
commune	03463	Tà Tổng	xã	107	
commune	03466	Bum Nưa	xã	107	
commune	03467	Vàng San	xã	107	
commune	03469	Kan Hồ	xã	107	
commune	03472	Mường Mô	xã	112	
commune	03473	Nậm Chà	xã	112	
commune	03474	Nậm Manh	xã	112	
commune	03475	Nậm Hàng	xã	112	
commune	03478	Sìn Hồ	thị trấn	108	
commune	03481	Lê Lợi	xã	112	
commune	03484	Pú Đao	xã	112	
commune	03487	Chăn Nưa	xã	108	
commune	03488	Nậm Pì	xã	112	
commune	03490	Huổi Luông	xã	109	
commune	03493	Pa Tần	xã	108	
commune	03496	Phìn Hồ	xã	108	
commune	03499	Hồng Thu	xã	108	
commune	03502	Nậm Ban	xã	112	
commune	03503	Trung Chải	xã	112	
commune	03505	Phăng Sô Lin	xã	108	
commune	03508	Ma Quai	xã	108	
commune	03509	Lùng Thàng	xã	108	
commune	03511	Tả Phìn	xã	108	
commune	03514	Sà Dề Phìn	xã	108	
commune	03517	Nậm Tăm	xã	108	
commune	03520	Tả Ngảo	xã	108	
commune	03523	Pu Sam Cáp	xã	108	
commune	03526	Nậm Cha	xã	108	
commune	03527	Pa Khóa	xã	108	Xã Pa Khoá
commune	03529	Làng Mô	xã	108	
commune	03532	Noong Hẻo	xã	108	
commune	03535	Nậm Mạ	xã	108	
commune	03538	Căn Co	xã	108	
commune	03541	Tủa Sín Chải	xã	108	
commune	03544	Nậm Cuổi	xã	108	
commune	03547	Nậm Hăn	xã	108	
commune	03549	Phong Thổ	thị trấn	109	
commune	03550	Sì Lở Lầu	xã	109	
commune	03553	Mồ Sì San	xã	109	
commune	03559	Pa Vây Sử	xã	109	
commune	03562	Vàng Ma Chải	xã	109	
commune	03565	Tung Qua Lìn	xã	109	Xã Tông Qua Lìn
commune	03568	Mù Sang	xã	109	
commune	03571	Dào San	xã	109	
commune	03574	Ma Li Pho	xã	109	Xã Ma Ly Pho
commune	03577	Bản Lang	xã	109	
commune	03580	Hoang Thèn	xã	109	
commune	03583	Khổng Lào	xã	109	
commune	03586	Nậm Xe	xã	109	
commune	03589	Mường So	xã	109	
commune	03592	Sin Suối Hồ	xã	109	
commune	03595	Than Uyên	thị trấn	110	
commune	03598	Tân Uyên	thị trấn	111	
commune	03601	Mường Khoa	xã	111	
commune	03602	Phúc Khoa	xã	111	
commune	03604	Thân Thuộc	xã	111	
commune	03605	Trung Đồng	xã	111	
commune	03607	Hố Mít	xã	111	
commune	03610	Nậm Cần	xã	111	
commune	03613	Nậm Sỏ	xã	111	
commune	03616	Pắc Ta	xã	111	
commune	03618	Phúc Than	xã	110	
commune	03619	Mường Than	xã	110	
commune	03622	Tà Mít	xã	111	
commune	03625	Mường Mít	xã	110	
commune	03628	Pha Mu	xã	110	
commune	03631	Mường Cang	xã	110	
commune	03632	Hua Nà	xã	110	
commune	03634	Tà Hừa	xã	110	
commune	03637	Mường Kim	xã	110	
commune	03638	Tà Mung	xã	110	
commune	03640	Ta Gia	xã	110	Xã Tà Gia
commune	03643	Khoen On	xã	110	
commune	03646	Chiềng Lề	phường	116	
commune	03649	Tô Hiệu	phường	116	
commune	03652	Quyết Thắng	phường	116	
commune	03655	Quyết Tâm	phường	116	
commune	03658	Chiềng Cọ	xã	116	
commune	03661	Chiềng Đen	xã	116	
commune	03664	Chiềng Xôm	xã	116	
commune	03667	Chiềng An	phường	116	
commune	03670	Chiềng Cơi	phường	116	
commune	03673	Chiềng Ngần	xã	116	
commune	03676	Hua La	xã	116	
commune	03679	Chiềng Sinh	phường	116	
commune	03682	Mường Chiên	xã	118	
commune	03685	Cà Nàng	xã	118	
commune	03688	Chiềng Khay	xã	118	
commune	03694	Mường Giôn	xã	118	
commune	03697	Pá Ma Pha Khinh	xã	118	
commune	03700	Chiềng Ơn	xã	118	
commune	03703	Mường Giàng	thị trấn	118	
commune	03706	Chiềng Bằng	xã	118	
commune	03709	Mường Sại	xã	118	
commune	03712	Nặm Ét	xã	118	Xã Nậm ét
commune	03718	Chiềng Khoang	xã	118	
commune	03721	Thuận Châu	thị trấn	119	
commune	03724	Phổng Lái	xã	119	
commune	03727	Mường é	xã	119	
commune	03730	Chiềng Pha	xã	119	
commune	03733	Chiềng La	xã	119	
commune	03736	Chiềng Ngàm	xã	119	
commune	03739	Liệp Tè	xã	119	
commune	03742	é Tòng	xã	119	
commune	03745	Phổng Lập	xã	119	
commune	03748	Phổng Ly	xã	119	
commune	03754	Nong Lay	xã	119	Xã Noong Lay
commune	03757	Mường Khiêng	xã	119	
commune	03760	Mường Bám	xã	119	
commune	03763	Long Hẹ	xã	119	
commune	03766	Chiềng Bôm	xã	119	
commune	03769	Thôm Mòn	xã	119	
commune	03772	Tông Lạnh	xã	119	
commune	03775	Tông Cọ	xã	119	
commune	03778	Bó Mười	xã	119	
commune	03781	Co Mạ	xã	119	
commune	03784	Púng Tra	xã	119	
commune	03787	Chiềng Pấc	xã	119	
commune	03790	Nậm Lầu	xã	119	
commune	03793	Bon Phặng	xã	119	
commune	03796	Co Tòng	xã	119	
commune	03799	Muổi Nọi	xã	119	
commune	03802	Pá Lông	xã	119	
commune	03805	Bản Lầm	xã	119	
commune	03808	Ít Ong	thị trấn	120	
commune	03811	Nậm Giôn	xã	120	
commune	03814	Chiềng Lao	xã	120	
commune	03817	Hua Trai	xã	120	
commune	03820	Ngọc Chiến	xã	120	
commune	03823	Mường Trai	xã	120	
commune	03826	Nậm Păm	xã	120	
commune	03829	Chiềng Muôn	xã	120	
commune	03832	Chiềng Ân	xã	120	
commune	03835	Pi Toong	xã	120	
commune	03838	Chiềng Công	xã	120	
commune	03841	Tạ Bú	xã	120	
commune	03844	Chiềng San	xã	120	
commune	03847	Mường Bú	xã	120	
commune	03850	Chiềng Hoa	xã	120	
commune	03853	Mường Chùm	xã	120	
commune	03856	Bắc Yên	thị trấn	121	
commune	03859	Phiêng Ban	xã	121	
commune	03862	Hang Chú	xã	121	
commune	03865	Xím Vàng	xã	121	
commune	03868	Tà Xùa	xã	121	
commune	03869	Háng Đồng	xã	121	
commune	03871	Pắc Ngà	xã	121	
commune	03874	Làng Chếu	xã	121	
commune	03877	Chim Vàn	xã	121	
commune	03880	Mường Khoa	xã	121	
commune	03883	Song Pe	xã	121	
commune	03886	Hồng Ngài	xã	121	
commune	03889	Tạ Khoa	xã	121	
commune	03890	Hua Nhàn	xã	121	
commune	03892	Phiêng Côn	xã	121	
commune	03895	Chiềng Sại	xã	121	
commune	03901	Suối Tọ	xã	122	
commune	03904	Mường Thải	xã	122	
commune	03907	Mường Cơi	xã	122	
commune	03910	Quang Huy	thị trấn	122	
commune	03916	Huy Thượng	xã	122	
commune	03919	Tân Lang	xã	122	
commune	03922	Gia Phù	xã	122	
commune	03925	Tường Phù	xã	122	
commune	03928	Huy Hạ	xã	122	
commune	03931	Huy Tân	xã	122	
commune	03934	Mường Lang	xã	122	
commune	03937	Suối Bau	xã	122	
commune	03940	Huy Tường	xã	122	
commune	03943	Mường Do	xã	122	
commune	03946	Sập Xa	xã	122	
commune	03949	Tường Thượng	xã	122	
commune	03952	Tường Tiến	xã	122	
commune	03955	Tường Phong	xã	122	
commune	03958	Tường Hạ	xã	122	
commune	03961	Kim Bon	xã	122	
commune	03964	Mường Bang	xã	122	
commune	03967	Đá Đỏ	xã	122	
commune	03970	Tân Phong	xã	122	
commune	03973	Nam Phong	xã	122	
commune	03976	Bắc Phong	xã	122	
commune	03979	Mộc Sơn	phường	123	
commune	03980	Mộc Lỵ	phường	123	
commune	03982	Thảo Nguyên	phường	123	
commune	03983	Bình Minh	phường	123	
commune	03984	Cờ Đỏ	phường	123	
commune	03985	Chiềng Sơn	xã	123	
commune	03994	Suối Bàng	xã	128	
commune	03997	Tân Yên	xã	123	
commune	04000	Đoàn Kết	xã	123	
commune	04006	Song Khủa	xã	128	
commune	04009	Liên Hòa	xã	128	Xã Liên Hoà
commune	04012	Chiềng Hắc	xã	123	
commune	04015	Chiềng Chung	xã	123	
commune	04018	Tô Múa	xã	128	
commune	04021	Mường Tè	xã	128	
commune	04024	Chiềng Khừa	xã	123	
commune	04027	Mường Sang	phường	123	
commune	04030	Đông Sang	phường	123	
commune	04033	Vân Sơn	phường	123	
commune	04036	Chiềng Khoa	xã	128	
commune	04039	Mường Men	xã	128	
commune	04042	Quang Minh	xã	128	
commune	04045	Lóng Sập	xã	123	
commune	04048	Vân Hồ	xã	128	
commune	04051	Lóng Luông	xã	128	
commune	04054	Chiềng Yên	xã	128	
commune	04056	Chiềng Xuân	xã	128	
commune	04057	Xuân Nha	xã	128	
commune	04058	Tân Xuân	xã	128	
commune	04063	Chiềng Đông	xã	124	
commune	04066	Sặp Vạt	xã	124	
commune	04069	Chiềng Sàng	xã	124	
commune	04072	Chiềng Pằn	xã	124	
commune	04075	Yên Châu	thị trấn	124	
commune	04078	Chiềng Hặc	xã	124	
commune	04081	Mường Lựm	xã	124	
commune	04084	Chiềng On	xã	124	
commune	04087	Yên Sơn	xã	124	
commune	04090	Chiềng Khoi	xã	124	
commune	04093	Tú Nang	xã	124	
commune	04096	Lóng Phiêng	xã	124	
commune	04099	Phiêng Khoài	xã	124	
commune	04102	Chiềng Tương	xã	124	
commune	04105	Hát Lót (Thị trấn)	thị trấn	125	
commune	04108	Chiềng Sung	xã	125	
commune	04111	Mường Bằng	xã	125	
commune	04114	Chiềng Chăn	xã	125	
commune	04117	Mường Chanh	xã	125	
commune	04120	Chiềng Ban	xã	125	
commune	04123	Chiềng Mung	xã	125	
commune	04126	Mường Bon	xã	125	
commune	04129	Chiềng Chung	xã	125	
commune	04132	Chiềng Mai	xã	125	
commune	04135	Hát Lót (Xã)	xã	125	
commune	04136	Nà Bó	xã	125	
commune	04138	Cò Nòi	xã	125	
commune	04141	Chiềng Nơi	xã	125	
commune	04144	Phiêng Cằm	xã	125	
commune	04147	Chiềng Dong	xã	125	
commune	04150	Chiềng Kheo	xã	125	
commune	04153	Chiềng Ve	xã	125	
commune	04156	Chiềng Lương	xã	125	
commune	04159	Phiêng Pằn	xã	125	
commune	04162	Nà Ớt	xã	125	Xã Nà Ơt
commune	04165	Tà Hộc	xã	125	
commune	04168	Sông Mã	thị trấn	126	
commune	04171	Bó Sinh	xã	126	
commune	04174	Pú Bẩu	xã	126	Xã Pú Pẩu
commune	04177	Chiềng Phung	xã	126	
commune	04180	Chiềng En	xã	126	
commune	04183	Mường Lầm	xã	126	
commune	04186	Nậm Ty	xã	126	
commune	04189	Đứa Mòn	xã	126	
commune	04192	Yên Hưng	xã	126	
commune	04195	Chiềng Sơ	xã	126	
commune	04198	Nà Nghịu	xã	126	
commune	04201	Nậm Mằn	xã	126	
commune	04204	Chiềng Khoong	xã	126	
commune	04207	Chiềng Cang	xã	126	
commune	04210	Huổi Một	xã	126	
commune	04213	Mường Sai	xã	126	
commune	04216	Mường Cai	xã	126	
commune	04219	Mường Hung	xã	126	
commune	04222	Chiềng Khương	xã	126	
commune	04225	Sam Kha	xã	127	
commune	04228	Púng Bánh	xã	127	
commune	04231	Sốp Cộp	xã	127	
commune	04234	Dồm Cang	xã	127	
commune	04237	Nậm Lạnh	xã	127	
commune	04240	Mường Lèo	xã	127	
commune	04243	Mường Và	xã	127	
commune	04246	Mường Lạn	xã	127	
commune	04249	Yên Thịnh	phường	132	
commune	04252	Yên Ninh	phường	132	
commune	04255	Minh Tân	phường	132	
commune	04258	Nguyễn Thái Học	phường	132	
commune	04261	Đồng Tâm	phường	132	
commune	04264	Hồng Hà	phường	132	
commune	04270	Minh Bảo	xã	132	
commune	04273	Nam Cường	phường	132	
commune	04276	Tuy Lộc	xã	132	
commune	04279	Tân Thịnh	xã	132	
commune	04282	Pú Trạng	phường	133	
commune	04285	Trung Tâm	phường	133	
commune	04288	Tân An	phường	133	
commune	04291	Cầu Thia	phường	133	
commune	04294	Nghĩa Lợi	xã	133	
commune	04297	Nghĩa Phúc	xã	133	
commune	04300	Nghĩa An	xã	133	
commune	04303	Yên Thế	thị trấn	135	
commune	04306	Tân Phượng	xã	135	
commune	04309	Lâm Thượng	xã	135	
commune	04312	Khánh Thiện	xã	135	
commune	04315	Minh Chuẩn	xã	135	
commune	04318	Mai Sơn	xã	135	
commune	04321	Khai Trung	xã	135	
commune	04324	Mường Lai	xã	135	
commune	04327	An Lạc	xã	135	
commune	04330	Minh Xuân	xã	135	
commune	04333	Tô Mậu	xã	135	
commune	04336	Tân Lĩnh	xã	135	
commune	04339	Yên Thắng	xã	135	
commune	04342	Khánh Hòa	xã	135	Xã Khánh Hoà
commune	04345	Vĩnh Lạc	xã	135	
commune	04348	Liễu Đô	xã	135	
commune	04351	Động Quan	xã	135	
commune	04354	Tân Lập	xã	135	
commune	04357	Minh Tiến	xã	135	
commune	04360	Trúc Lâu	xã	135	
commune	04363	Phúc Lợi	xã	135	
commune	04366	Phan Thanh	xã	135	
commune	04369	An Phú	xã	135	
commune	04372	Trung Tâm	xã	135	
commune	04375	Mậu A	thị trấn	136	
commune	04378	Lang Thíp	xã	136	
commune	04381	Lâm Giang	xã	136	
commune	04384	Châu Quế Thượng	xã	136	
commune	04387	Châu Quế Hạ	xã	136	
commune	04390	An Bình	xã	136	
commune	04393	Quang Minh	xã	136	
commune	04396	Đông An	xã	136	
commune	04399	Đông Cuông	xã	136	
commune	04402	Phong Dụ Hạ	xã	136	
commune	04405	Mậu Đông	xã	136	
commune	04408	Ngòi A	xã	136	
commune	04411	Xuân Tầm	xã	136	
commune	04414	Tân Hợp	xã	136	
commune	04417	An Thịnh	xã	136	
commune	04420	Yên Thái	xã	136	
commune	04423	Phong Dụ Thượng	xã	136	
commune	04426	Yên Hợp	xã	136	
commune	04429	Đại Sơn	xã	136	
commune	04435	Đại Phác	xã	136	
commune	04438	Yên Phú	xã	136	
commune	04441	Xuân Ái	xã	136	
commune	04447	Viễn Sơn	xã	136	
commune	04450	Mỏ Vàng	xã	136	
commune	04453	Nà Hẩu	xã	136	
commune	04456	Mù Cang Chải	thị trấn	137	Thị trấn Mù Căng Chải
commune	04459	Hồ Bốn	xã	137	
commune	04462	Nậm Có	xã	137	
commune	04465	Khao Mang	xã	137	
commune	04468	Mồ Dề	xã	137	
commune	04471	Chế Cu Nha	xã	137	
commune	04474	Lao Chải	xã	137	
commune	04477	Kim Nọi	xã	137	
commune	04480	Cao Phạ	xã	137	
commune	04483	La Pán Tẩn	xã	137	
commune	04486	Dế Xu Phình	xã	137	Xã Dế Su Phình
commune	04489	Chế Tạo	xã	137	
commune	04492	Púng Luông	xã	137	
commune	04495	Nậm Khắt	xã	137	
commune	04498	Cổ Phúc	thị trấn	138	
commune	04501	Tân Đồng	xã	138	
commune	04504	Báo Đáp	xã	138	
commune	04510	Thành Thịnh	xã	138	
commune	04513	Hòa Cuông	xã	138	
commune	04516	Minh Quán	xã	138	
commune	04519	Quy Mông	xã	138	
commune	04522	Cường Thịnh	xã	138	
commune	04525	Kiên Thành	xã	138	
commune	04531	Y Can	xã	138	
commune	04537	Lương Thịnh	xã	138	
commune	04540	Âu Lâu	xã	132	
commune	04543	Giới Phiên	xã	132	
commune	04546	Hợp Minh	phường	132	
commune	04558	Văn Phú	xã	132	
commune	04564	Việt Cường	xã	138	
commune	04567	Minh Quân	xã	138	
commune	04570	Hồng Ca	xã	138	
commune	04573	Hưng Thịnh	xã	138	
commune	04576	Hưng Khánh	xã	138	
commune	04579	Việt Hồng	xã	138	
commune	04582	Vân Hội	xã	138	
commune	04585	Trạm Tấu (Thị trấn)	thị trấn	139	
commune	04588	Túc Đán	xã	139	
commune	04591	Pá Lau	xã	139	
commune	04594	Xà Hồ	xã	139	
commune	04597	Phình Hồ	xã	139	
commune	04600	Trạm Tấu (Xã)	xã	139	
commune	04603	Tà Si Láng	xã	139	
commune	04606	Pá Hu	xã	139	
commune	04609	Làng Nhì	xã	139	
commune	04612	Bản Công	xã	139	
commune	04615	Bản Mù	xã	139	
commune	04618	Hát Lừu	xã	139	Xã Hát Lìu
commune	04621	Nông trường Liên Sơn	thị trấn	140	Thị trấn NT Liên Sơn
commune	04624	Nghĩa Lộ	xã	133	
commune	04627	Nông trường Trần Phú	thị trấn	140	Thị trấn NT Trần Phú
commune	04630	Tú Lệ	xã	140	
commune	04633	Nậm Búng	xã	140	
commune	04636	Gia Hội	xã	140	
commune	04639	Sùng Đô	xã	140	
commune	04642	Nậm Mười	xã	140	
commune	04645	An Lương	xã	140	
commune	04648	Nậm Lành	xã	140	
commune	04651	Sơn Lương	xã	140	
commune	04654	Suối Quyền	xã	140	
commune	04657	Suối Giàng	xã	140	
commune	04660	Sơn A	xã	133	
commune	04663	Phù Nham	xã	133	
commune	04666	Nghĩa Sơn	xã	140	
commune	04669	Suối Bu	xã	140	
commune	04672	Sơn Thịnh	thị trấn	140	
commune	04675	Thanh Lương	xã	133	
commune	04678	Hạnh Sơn	xã	133	
commune	04681	Phúc Sơn	xã	133	
commune	04684	Thạch Lương	xã	133	
commune	04687	Đại Lịch	xã	140	
commune	04690	Đồng Khê	xã	140	
commune	04693	Cát Thịnh	xã	140	
commune	04696	Tân Thịnh	xã	140	
commune	04699	Chấn Thịnh	xã	140	
commune	04702	Bình Thuận	xã	140	
commune	04705	Thượng Bằng La	xã	140	
commune	04708	Minh An	xã	140	
commune	04711	Nghĩa Tâm	xã	140	
commune	04714	Yên Bình	thị trấn	141	
commune	04717	Thác Bà	thị trấn	141	
commune	04720	Xuân Long	xã	141	
commune	04726	Cảm Nhân	xã	141	
commune	04729	Ngọc Chấn	xã	141	
commune	04732	Tân Nguyên	xã	141	
commune	04735	Phúc Ninh	xã	141	
commune	04738	Bảo Ái	xã	141	
commune	04741	Mỹ Gia	xã	141	
commune	04744	Xuân Lai	xã	141	
commune	04747	Mông Sơn	xã	141	
commune	04750	Cảm Ân	xã	141	
commune	04753	Yên Thành	xã	141	
commune	04756	Tân Hương	xã	141	
commune	04759	Phúc An	xã	141	
commune	04762	Bạch Hà	xã	141	
commune	04765	Vũ Linh	xã	141	
commune	04768	Đại Đồng	xã	141	
commune	04771	Vĩnh Kiên	xã	141	
commune	04777	Thịnh Hưng	xã	141	
commune	04780	Hán Đà	xã	141	
commune	04783	Phú Thịnh	xã	141	
commune	04786	Đại Minh	xã	141	
commune	04789	Thái Bình	phường	148	
commune	04792	Tân Hòa	phường	148	
commune	04795	Thịnh Lang	phường	148	
commune	04798	Hữu Nghị	phường	148	
commune	04801	Tân Thịnh	phường	148	
commune	04804	Đồng Tiến	phường	148	
commune	04807	Phương Lâm	phường	148	
commune	04813	Yên Mông	xã	148	
commune	04816	Quỳnh Lâm	phường	148	
commune	04819	Dân Chủ	phường	148	
commune	04825	Hòa Bình	xã	148	
commune	04828	Thống Nhất	phường	148	
commune	04831	Đà Bắc	thị trấn	150	
commune	04834	Nánh Nghê	xã	150	
commune	04840	Giáp Đắt	xã	150	
commune	04846	Mường Chiềng	xã	150	
commune	04849	Tân Pheo	xã	150	
commune	04852	Đồng Chum	xã	150	
commune	04855	Tân Minh	xã	150	
commune	04858	Đoàn Kết	xã	150	
commune	04861	Đồng Ruộng	xã	150	
commune	04867	Tú Lý	xã	150	
commune	04870	Trung Thành	xã	150	
commune	04873	Yên Hòa	xã	150	
commune	04876	Cao Sơn	xã	150	
commune	04879	Toàn Sơn	xã	150	
commune	04882	Tân Thành	xã	156	
commune	04885	Hiền Lương	xã	150	
commune	04888	Tiền Phong	xã	150	
commune	04891	Vầy Nưa	xã	150	
commune	04894	Kỳ Sơn	phường	148	
commune	04897	Thịnh Minh	xã	148	
commune	04903	Hợp Thành	xã	148	
commune	04906	Quang Tiến	xã	148	
commune	04912	Mông Hóa	xã	148	
commune	04918	Trung Minh	phường	148	
commune	04921	Độc Lập	xã	148	
commune	04924	Lương Sơn	thị trấn	152	
commune	04927	Yên Trung	xã	276	
commune	04930	Yên Bình	xã	276	
commune	04936	Tiến Xuân	xã	276	
commune	04939	Đông Xuân	xã	275	
commune	04942	Lâm Sơn	xã	152	
commune	04945	Hòa Sơn	xã	152	
commune	04951	Tân Vinh	xã	152	
commune	04954	Nhuận Trạch	xã	152	
commune	04957	Cao Sơn	xã	152	
commune	04960	Cư Yên	xã	152	
commune	04969	Liên Sơn	xã	152	
commune	04978	Bo	thị trấn	153	
commune	04981	Ba Hàng Đồi	thị trấn	159	
commune	04984	Đú Sáng	xã	153	
commune	04987	Hùng Sơn	xã	153	
commune	04990	Bình Sơn	xã	153	
commune	04999	Tú Sơn	xã	153	
commune	05005	Vĩnh Tiến	xã	153	
commune	05008	Cao Dương	xã	152	
commune	05014	Đông Bắc	xã	153	
commune	05017	Xuân Thủy	xã	153	
commune	05026	Vĩnh Đồng	xã	153	
commune	05035	Kim Lập	xã	153	
commune	05038	Hợp Tiến	xã	153	
commune	05041	Thanh Sơn	xã	152	
commune	05047	Thanh Cao	xã	152	
commune	05065	Kim Bôi	xã	153	
commune	05068	Nam Thượng	xã	153	
commune	05077	Cuối Hạ	xã	153	
commune	05080	Sào Báy	xã	153	
commune	05083	Mỵ Hòa	xã	153	Xã Mi Hòa
commune	05086	Nuông Dăm	xã	153	
commune	05089	Cao Phong	thị trấn	154	
commune	05092	Bình Thanh	xã	154	
commune	05095	Thung Nai	xã	154	
commune	05098	Bắc Phong	xã	154	
commune	05101	Thu Phong	xã	154	
commune	05104	Hợp Phong	xã	154	
commune	05110	Tây Phong	xã	154	
commune	05116	Dũng Phong	xã	154	
commune	05119	Nam Phong	xã	154	
commune	05125	Thạch Yên	xã	154	
commune	05128	Mãn Đức	thị trấn	155	
commune	05134	Suối Hoa	xã	155	
commune	05137	Phú Vinh	xã	155	
commune	05140	Phú Cường	xã	155	
commune	05143	Mỹ Hòa	xã	155	
commune	05152	Quyết Chiến	xã	155	
commune	05158	Phong Phú	xã	155	
commune	05164	Tử Nê	xã	155	
commune	05167	Thanh Hối	xã	155	
commune	05170	Ngọc Mỹ	xã	155	
commune	05173	Đông Lai	xã	155	
commune	05176	Vân Sơn	xã	155	
commune	05182	Nhân Mỹ	xã	155	
commune	05191	Lỗ Sơn	xã	155	
commune	05194	Ngổ Luông	xã	155	
commune	05197	Gia Mô	xã	155	
commune	05200	Mai Châu	thị trấn	156	
commune	05206	Sơn Thủy	xã	156	
commune	05209	Pà Cò	xã	156	
commune	05212	Hang Kia	xã	156	
commune	05221	Đồng Tân	xã	156	
commune	05224	Cun Pheo	xã	156	
commune	05227	Bao La	xã	156	
commune	05233	Tòng Đậu	xã	156	
commune	05242	Nà Phòn	xã	156	
commune	05245	Xăm Khòe	xã	156	Xã Săm Khóe
commune	05248	Chiềng Châu	xã	156	
commune	05251	Mai Hạ	xã	156	
commune	05254	Thành Sơn	xã	156	
commune	05257	Mai Hịch	xã	156	
commune	05263	Vạn Mai	xã	156	
commune	05266	Vụ Bản	thị trấn	157	
commune	05269	Quý Hòa	xã	157	
commune	05272	Miền Đồi	xã	157	
commune	05275	Mỹ Thành	xã	157	
commune	05278	Tuân Đạo	xã	157	
commune	05281	Văn Nghĩa	xã	157	
commune	05284	Văn Sơn	xã	157	
commune	05287	Tân Lập	xã	157	
commune	05290	Nhân Nghĩa	xã	157	
commune	05293	Thượng Cốc	xã	157	
commune	05299	Quyết Thắng	xã	157	
commune	05302	Xuất Hóa	xã	157	
commune	05305	Yên Phú	xã	157	
commune	05308	Bình Hẻm	xã	157	
commune	05320	Định Cư	xã	157	
commune	05323	Chí Đạo	xã	157	
commune	05329	Ngọc Sơn	xã	157	
commune	05332	Hương Nhượng	xã	157	
commune	05335	Vũ Bình	xã	157	
commune	05338	Tự Do	xã	157	
commune	05341	Yên Nghiệp	xã	157	
commune	05344	Tân Mỹ	xã	157	
commune	05347	Ân Nghĩa	xã	157	
commune	05350	Ngọc Lâu	xã	157	
commune	05353	Hàng Trạm	thị trấn	158	
commune	05356	Lạc Sỹ	xã	158	
commune	05362	Lạc Lương	xã	158	
commune	05365	Bảo Hiệu	xã	158	
commune	05368	Đa Phúc	xã	158	
commune	05371	Hữu Lợi	xã	158	
commune	05374	Lạc Thịnh	xã	158	
commune	05380	Đoàn Kết	xã	158	
commune	05383	Phú Lai	xã	158	
commune	05386	Yên Trị	xã	158	
commune	05389	Ngọc Lương	xã	158	
commune	05392	Chi Nê	thị trấn	159	
commune	05395	Phú Nghĩa	xã	159	
commune	05398	Phú Thành	xã	159	
commune	05404	Hưng Thi	xã	159	
commune	05413	Khoan Dụ	xã	159	
commune	05419	Đồng Tâm	xã	159	
commune	05422	Yên Bồng	xã	159	
commune	05425	Thống Nhất	xã	159	
commune	05428	An Bình	xã	159	
commune	05431	Quan Triều	phường	164	Phường Quán Triều
commune	05434	Quang Vinh	phường	164	
commune	05437	Túc Duyên	phường	164	
commune	05440	Hoàng Văn Thụ	phường	164	
commune	05443	Trưng Vương	phường	164	
commune	05446	Quang Trung	phường	164	
commune	05449	Phan Đình Phùng	phường	164	
commune	05452	Tân Thịnh	phường	164	
commune	05455	Thịnh Đán	phường	164	
commune	05458	Đồng Quang	phường	164	
commune	05461	Gia Sàng	phường	164	
commune	05464	Tân Lập	phường	164	
commune	05467	Cam Giá	phường	164	
commune	05470	Phú Xá	phường	164	
commune	05473	Hương Sơn	phường	164	
commune	05476	Trung Thành	phường	164	
commune	05479	Tân Thành	phường	164	
commune	05482	Tân Long	phường	164	
commune	05485	Phúc Hà	xã	164	
commune	05488	Phúc Xuân	xã	164	
commune	05491	Quyết Thắng	xã	164	
commune	05494	Phúc Trìu	xã	164	
commune	05497	Thịnh Đức	xã	164	
commune	05500	Tích Lương	phường	164	
commune	05503	Tân Cương	xã	164	
commune	05506	Lương Sơn	phường	165	
commune	05509	Châu Sơn	phường	165	
commune	05512	Mỏ Chè	phường	165	
commune	05515	Cải Đan	phường	165	
commune	05518	Thắng Lợi	phường	165	
commune	05521	Phố Cò	phường	165	
commune	05527	Tân Quang	xã	165	
commune	05528	Bách Quang	phường	165	
commune	05530	Bình Sơn	xã	165	
commune	05533	Bá Xuyên	xã	165	
commune	05539	Linh Thông	xã	167	
commune	05542	Lam Vỹ	xã	167	
commune	05545	Quy Kỳ	xã	167	
commune	05548	Tân Thịnh	xã	167	
commune	05551	Kim Phượng	xã	167	
commune	05554	Bảo Linh	xã	167	
commune	05560	Phúc Chu	xã	167	
commune	05563	Tân Dương	xã	167	
commune	05566	Phượng Tiến	xã	167	
commune	05569	Chợ Chu	thị trấn	167	
commune	05572	Đồng Thịnh	xã	167	
commune	05575	Định Biên	xã	167	
commune	05578	Thanh Định	xã	167	
commune	05581	Trung Hội	xã	167	
commune	05584	Trung Lương	xã	167	
commune	05587	Bình Yên	xã	167	
commune	05590	Điềm Mặc	xã	167	
commune	05593	Phú Tiến	xã	167	
commune	05596	Bộc Nhiêu	xã	167	
commune	05599	Sơn Phú	xã	167	
commune	05602	Phú Đình	xã	167	
commune	05605	Bình Thành	xã	167	
commune	05611	Đu	thị trấn	168	
commune	05614	Yên Ninh	xã	168	
commune	05617	Yên Trạch	xã	168	
commune	05620	Yên Đổ	xã	168	
commune	05623	Yên Lạc	xã	168	
commune	05626	Ôn Lương	xã	168	
commune	05629	Động Đạt	xã	168	
commune	05632	Phủ Lý	xã	168	
commune	05635	Phú Đô	xã	168	
commune	05638	Hợp Thành	xã	168	
commune	05641	Tức Tranh	xã	168	
commune	05644	Giang Tiên	thị trấn	168	
commune	05647	Vô Tranh	xã	168	
commune	05650	Cổ Lũng	xã	168	
commune	05653	Sơn Cẩm	xã	164	
commune	05656	Sông Cầu	thị trấn	169	
commune	05659	Chùa Hang	phường	164	
commune	05662	Trại Cau	thị trấn	169	
commune	05665	Văn Lăng	xã	169	
commune	05668	Tân Long	xã	169	
commune	05671	Hòa Bình	xã	169	
commune	05674	Quang Sơn	xã	169	
commune	05677	Minh Lập	xã	169	
commune	05680	Văn Hán	xã	169	
commune	05683	Hóa Trung	xã	169	
commune	05686	Khe Mo	xã	169	
commune	05689	Cây Thị	xã	169	
commune	05692	Hóa Thượng	thị trấn	169	
commune	05695	Cao Ngạn	xã	164	
commune	05698	Hợp Tiến	xã	169	
commune	05701	Linh Sơn	xã	164	
commune	05707	Nam Hòa	xã	169	
commune	05710	Đồng Bẩm	phường	164	
commune	05713	Huống Thượng	xã	164	
commune	05716	Đình Cả	thị trấn	170	
commune	05719	Sảng Mộc	xã	170	
commune	05722	Nghinh Tường	xã	170	
commune	05725	Thần Xa	xã	170	
commune	05728	Vũ Chấn	xã	170	
commune	05731	Thượng Nung	xã	170	
commune	05734	Phú Thượng	xã	170	
commune	05737	Cúc Đường	xã	170	
commune	05740	La Hiên	xã	170	
commune	05743	Lâu Thượng	xã	170	
commune	05746	Tràng Xá	xã	170	
commune	05749	Phương Giao	xã	170	
commune	05752	Liên Minh	xã	170	
commune	05755	Dân Tiến	xã	170	
commune	05758	Bình Long	xã	170	
commune	05761	Hùng Sơn	thị trấn	171	
commune	05767	Phúc Lương	xã	171	
commune	05770	Minh Tiến	xã	171	
commune	05773	Yên Lãng	xã	171	
commune	05776	Đức Lương	xã	171	
commune	05779	Phú Cường	xã	171	
commune	05785	Phú Lạc	xã	171	
commune	05788	Tân Linh	xã	171	
commune	05791	Phú Thịnh	xã	171	
commune	05794	Phục Linh	xã	171	
commune	05797	Phú Xuyên	xã	171	
commune	05800	Bản Ngoại	xã	171	
commune	05803	Tiên Hội	xã	171	
commune	05809	Cù Vân	xã	171	
commune	05812	Hà Thượng	xã	171	
commune	05815	La Bằng	xã	171	
commune	05818	Hoàng Nông	xã	171	
commune	05821	Khôi Kỳ	xã	171	
commune	05824	An Khánh	xã	171	
commune	05827	Tân Thái	xã	171	
commune	05830	Bình Thuận	xã	171	
commune	05833	Lục Ba	xã	171	
commune	05836	Mỹ Yên	xã	171	
commune	05842	Văn Yên	xã	171	
commune	05845	Vạn Phú	xã	171	
commune	05848	Cát Nê	xã	171	
commune	05851	Quân Chu	thị trấn	171	
commune	05854	Bãi Bông	phường	172	
commune	05857	Bắc Sơn	phường	172	
commune	05860	Ba Hàng	phường	172	
commune	05863	Phúc Tân	xã	172	
commune	05866	Phúc Thuận	xã	172	
commune	05869	Hồng Tiến	phường	172	
commune	05872	Minh Đức	xã	172	
commune	05875	Đắc Sơn	phường	172	
commune	05878	Đồng Tiến	phường	172	
commune	05881	Thành Công	xã	172	
commune	05884	Tiên Phong	phường	172	
commune	05887	Vạn Phái	xã	172	
commune	05890	Nam Tiến	phường	172	
commune	05893	Tân Hương	phường	172	
commune	05896	Đông Cao	phường	172	
commune	05899	Trung Thành	phường	172	
commune	05902	Tân Phú	phường	172	
commune	05905	Thuận Thành	phường	172	
commune	05908	Hương Sơn	thị trấn	173	
commune	05911	Bàn Đạt	xã	173	
commune	05914	Đồng Liên	xã	164	
commune	05917	Tân Khánh	xã	173	
commune	05920	Tân Kim	xã	173	
commune	05923	Tân Thành	xã	173	
commune	05926	Đào Xá	xã	173	
commune	05929	Bảo Lý	xã	173	
commune	05932	Thượng Đình	xã	173	
commune	05935	Tân Hòa	xã	173	
commune	05938	Nhã Lộng	xã	173	
commune	05941	Điềm Thụy	xã	173	
commune	05944	Xuân Phương	xã	173	
commune	05947	Tân Đức	xã	173	
commune	05950	Úc Kỳ	xã	173	
commune	05953	Lương Phú	xã	173	
commune	05956	Nga My	xã	173	
commune	05959	Kha Sơn	xã	173	
commune	05962	Thanh Ninh	xã	173	
commune	05965	Dương Thành	xã	173	
commune	05968	Hà Châu	xã	173	
commune	05971	Hoàng Văn Thụ	phường	178	
commune	05974	Tam Thanh	phường	178	
commune	05977	Vĩnh Trại	phường	178	
commune	05980	Đông Kinh	phường	178	
commune	05983	Chi Lăng	phường	178	
commune	05986	Hoàng Đồng	xã	178	
commune	05989	Quảng Lạc	xã	178	
commune	05992	Mai Pha	xã	178	
commune	05998	Khánh Long	xã	180	
commune	06001	Đoàn Kết	xã	180	
commune	06004	Quốc Khánh	xã	180	
commune	06010	Cao Minh	xã	180	
commune	06013	Chí Minh	xã	180	
commune	06016	Tri Phương	xã	180	
commune	06019	Tân Tiến	xã	180	
commune	06022	Tân Yên	xã	180	
commune	06025	Đội Cấn	xã	180	
commune	06028	Tân Minh	xã	180	
commune	06031	Kim Đồng	xã	180	
commune	06034	Chi Lăng	xã	180	
commune	06037	Trung Thành	xã	180	
commune	06040	Thất Khê	thị trấn	180	
commune	06043	Đào Viên	xã	180	
commune	06046	Đề Thám	xã	180	
commune	06049	Kháng Chiến	xã	180	
commune	06055	Hùng Sơn	xã	180	
commune	06058	Quốc Việt	xã	180	
commune	06061	Hùng Việt	xã	180	
commune	06067	Hưng Đạo	xã	181	
commune	06070	Vĩnh Yên	xã	181	
commune	06073	Hoa Thám	xã	181	
commune	06076	Quý Hòa	xã	181	
commune	06079	Hồng Phong	xã	181	
commune	06082	Yên Lỗ	xã	181	
commune	06085	Thiện Hòa	xã	181	
commune	06088	Quang Trung	xã	181	
commune	06091	Thiện Thuật	xã	181	
commune	06094	Minh Khai	xã	181	
commune	06097	Thiện Long	xã	181	
commune	06100	Hoàng Văn Thụ	xã	181	
commune	06103	Hòa Bình	xã	181	
commune	06106	Mông Ân	xã	181	
commune	06109	Tân Hòa	xã	181	
commune	06112	Bình Gia	thị trấn	181	
commune	06115	Hồng Thái	xã	181	
commune	06118	Bình La	xã	181	
commune	06121	Tân Văn	xã	181	
commune	06124	Na Sầm	thị trấn	182	
commune	06127	Trùng Khánh	xã	182	
commune	06133	Bắc La	xã	182	
commune	06136	Thụy Hùng	xã	182	
commune	06139	Bắc Hùng	xã	182	
commune	06142	Tân Tác	xã	182	
commune	06148	Thanh Long	xã	182	
commune	06151	Hội Hoan	xã	182	
commune	06154	Bắc Việt	xã	182	
commune	06157	Hoàng Việt	xã	182	
commune	06160	Gia Miễn	xã	182	
commune	06163	Thành Hòa	xã	182	
commune	06166	Tân Thanh	xã	182	
commune	06172	Tân Mỹ	xã	182	
commune	06175	Hồng Thái	xã	182	
commune	06178	Hoàng Văn Thụ	xã	182	
commune	06181	Nhạc Kỳ	xã	182	
commune	06184	Đồng Đăng	thị trấn	183	
commune	06187	Cao Lộc	thị trấn	183	
commune	06190	Bảo Lâm	xã	183	
commune	06193	Thanh Lòa	xã	183	
commune	06196	Cao Lâu	xã	183	
commune	06199	Thạch Đạn	xã	183	
commune	06202	Xuất Lễ	xã	183	
commune	06205	Hồng Phong	xã	183	
commune	06208	Thụy Hùng	xã	183	
commune	06211	Lộc Yên	xã	183	
commune	06214	Phú Xá	xã	183	
commune	06217	Bình Trung	xã	183	
commune	06220	Hải Yến	xã	183	
commune	06223	Hòa Cư	xã	183	
commune	06226	Hợp Thành	xã	183	
commune	06232	Công Sơn	xã	183	
commune	06235	Gia Cát	xã	183	
commune	06238	Mẫu Sơn	xã	183	
commune	06241	Xuân Long	xã	183	
commune	06244	Tân Liên	xã	183	
commune	06247	Yên Trạch	xã	183	
commune	06250	Tân Thành	xã	183	
commune	06253	Văn Quan	thị trấn	184	
commune	06256	Trấn Ninh	xã	184	
commune	06268	Liên Hội	xã	184	
commune	06274	Hòa Bình	xã	184	
commune	06277	Tú Xuyên	xã	184	
commune	06280	Điềm He	xã	184	
commune	06283	An Sơn	xã	184	
commune	06286	Khánh Khê	xã	184	
commune	06292	Lương Năng	xã	184	
commune	06298	Bình Phúc	xã	184	
commune	06307	Tân Đoàn	xã	184	
commune	06313	Tri Lễ	xã	184	
commune	06316	Tràng Phái	xã	184	
commune	06319	Yên Phúc	xã	184	
commune	06322	Hữu Lễ	xã	184	
commune	06325	Bắc Sơn	thị trấn	185	
commune	06328	Long Đống	xã	185	
commune	06331	Vạn Thủy	xã	185	
commune	06337	Đồng ý	xã	185	
commune	06340	Tân Tri	xã	185	
commune	06343	Bắc Quỳnh	xã	185	
commune	06349	Hưng Vũ	xã	185	
commune	06352	Tân Lập	xã	185	
commune	06355	Vũ Sơn	xã	185	
commune	06358	Chiêu Vũ	xã	185	
commune	06361	Tân Hương	xã	185	
commune	06364	Chiến Thắng	xã	185	
commune	06367	Vũ Lăng	xã	185	
commune	06370	Trấn Yên	xã	185	
commune	06373	Vũ Lễ	xã	185	
commune	06376	Nhất Hòa	xã	185	
commune	06379	Tân Thành	xã	185	
commune	06382	Nhất Tiến	xã	185	
commune	06385	Hữu Lũng	thị trấn	186	
commune	06388	Hữu Liên	xã	186	
commune	06391	Yên Bình	xã	186	
commune	06394	Quyết Thắng	xã	186	
commune	06397	Hòa Bình	xã	186	
commune	06400	Yên Thịnh	xã	186	
commune	06403	Yên Sơn	xã	186	
commune	06406	Thiện Tân	xã	186	
commune	06412	Yên Vượng	xã	186	
commune	06415	Minh Tiến	xã	186	
commune	06418	Nhật Tiến	xã	186	
commune	06421	Thanh Sơn	xã	186	
commune	06424	Đồng Tân	xã	186	
commune	06427	Cai Kinh	xã	186	
commune	06430	Hòa Lạc	xã	186	
commune	06433	Vân Nham	xã	186	
commune	06436	Đồng Tiến	xã	186	
commune	06442	Tân Thành	xã	186	
commune	06445	Hòa Sơn	xã	186	
commune	06448	Minh Sơn	xã	186	
commune	06451	Hồ Sơn	xã	186	
commune	06457	Minh Hòa	xã	186	
commune	06460	Hòa Thắng	xã	186	
commune	06463	Đồng Mỏ	thị trấn	187	
commune	06466	Chi Lăng (Thị trấn)	thị trấn	187	
commune	06469	Vân An	xã	187	
commune	06472	Vân Thủy	xã	187	
commune	06475	Gia Lộc	xã	187	
commune	06478	Bắc Thủy	xã	187	
commune	06481	Chiến Thắng	xã	187	
commune	06484	Mai Sao	xã	187	
commune	06487	Bằng Hữu	xã	187	
commune	06490	Thượng Cường	xã	187	
commune	06493	Bằng Mạc	xã	187	
commune	06496	Nhân Lý	xã	187	
commune	06499	Lâm Sơn	xã	187	
commune	06502	Liên Sơn	xã	187	
commune	06505	Vạn Linh	xã	187	
commune	06508	Hòa Bình	xã	187	
commune	06514	Hữu Kiên	xã	187	
commune	06517	Quan Sơn	xã	187	
commune	06520	Y Tịch	xã	187	
commune	06523	Chi Lăng (Xã)	xã	187	
commune	06526	Na Dương	thị trấn	188	
commune	06529	Lộc Bình	thị trấn	188	
commune	06532	Mẫu Sơn	xã	188	
commune	06541	Yên Khoái	xã	188	
commune	06544	Khánh Xuân	xã	188	
commune	06547	Tú Mịch	xã	188	
commune	06550	Hữu Khánh	xã	188	
commune	06553	Đồng Bục	xã	188	
commune	06559	Tam Gia	xã	188	
commune	06562	Tú Đoạn	xã	188	
commune	06565	Khuất Xá	xã	188	
commune	06577	Thống Nhất	xã	188	
commune	06589	Sàn Viên	xã	188	
commune	06592	Đông Quan	xã	188	
commune	06595	Minh Hiệp	xã	188	
commune	06598	Hữu Lân	xã	188	
commune	06601	Lợi Bác	xã	188	
commune	06604	Nam Quan	xã	188	
commune	06607	Xuân Dương	xã	188	
commune	06610	Ái Quốc	xã	188	
commune	06613	Đình Lập (Thị trấn)	thị trấn	189	
commune	06616	Nông trường Thái Bình	thị trấn	189	Thị trấn NT Thái Bình
commune	06619	Bắc Xa	xã	189	
commune	06622	Bính Xá	xã	189	
commune	06625	Kiên Mộc	xã	189	
commune	06628	Đình Lập (Xã)	xã	189	
commune	06631	Thái Bình	xã	189	
commune	06634	Cường Lợi	xã	189	
commune	06637	Châu Sơn	xã	189	
commune	06640	Lâm Ca	xã	189	
commune	06643	Đồng Thắng	xã	189	
commune	06646	Bắc Lãng	xã	189	
commune	06649	Hà Khánh	phường	193	
commune	06652	Hà Phong	phường	193	
commune	06655	Hà Khẩu	phường	193	
commune	06658	Cao Xanh	phường	193	
commune	06661	Giếng Đáy	phường	193	
commune	06664	Hà Tu	phường	193	
commune	06667	Hà Trung	phường	193	
commune	06670	Hà Lầm	phường	193	
commune	06673	Bãi Cháy	phường	193	
commune	06676	Cao Thắng	phường	193	
commune	06679	Hùng Thắng	phường	193	
commune	06685	Trần Hưng Đạo	phường	193	
commune	06688	Hồng Hải	phường	193	
commune	06691	Hồng Gai	phường	193	
commune	06694	Bạch Đằng	phường	193	
commune	06697	Hồng Hà	phường	193	
commune	06700	Tuần Châu	phường	193	
commune	06703	Việt Hưng	phường	193	
commune	06706	Đại Yên	phường	193	
commune	06709	Ka Long	phường	194	
commune	06712	Trần Phú	phường	194	
commune	06715	Ninh Dương	phường	194	
commune	06721	Trà Cổ	phường	194	
commune	06724	Hải Sơn	xã	194	
commune	06727	Bắc Sơn	xã	194	
commune	06730	Hải Đông	xã	194	
commune	06733	Hải Tiến	xã	194	
commune	06736	Hải Yên	phường	194	
commune	06739	Quảng Nghĩa	xã	194	
commune	06742	Hải Hòa	phường	194	Phường Hải Hoà
commune	06745	Hải Xuân	xã	194	
commune	06748	Vạn Ninh	xã	194	
commune	06751	Bình Ngọc	phường	194	
commune	06754	Vĩnh Trung	xã	194	
commune	06757	Vĩnh Thực	xã	194	
commune	06760	Mông Dương	phường	195	
commune	06763	Cửa Ông	phường	195	
commune	06766	Cẩm Sơn	phường	195	
commune	06769	Cẩm Đông	phường	195	
commune	06772	Cẩm Phú	phường	195	
commune	06775	Cẩm Tây	phường	195	
commune	06778	Quang Hanh	phường	195	
commune	06781	Cẩm Thịnh	phường	195	
commune	06784	Cẩm Thủy	phường	195	
commune	06787	Cẩm Thạch	phường	195	
commune	06790	Cẩm Thành	phường	195	
commune	06793	Cẩm Trung	phường	195	
commune	06796	Cẩm Bình	phường	195	
commune	06799	Hải Hòa	xã	195	
commune	06805	Dương Huy	xã	195	
commune	06808	Vàng Danh	phường	196	
commune	06811	Thanh Sơn	phường	196	
commune	06814	Bắc Sơn	phường	196	
commune	06817	Quang Trung	phường	196	
commune	06820	Trưng Vương	phường	196	
commune	06823	Nam Khê	phường	196	
commune	06826	Yên Thanh	phường	196	
commune	06829	Thượng Yên Công	xã	196	
commune	06832	Phương Đông	phường	196	
commune	06835	Phương Nam	phường	196	
commune	06838	Bình Liêu	thị trấn	198	
commune	06841	Hoành Mô	xã	198	
commune	06844	Đồng Tâm	xã	198	
commune	06847	Đồng Văn	xã	198	
commune	06853	Vô Ngại	xã	198	
commune	06856	Lục Hồn	xã	198	
commune	06859	Húc Động	xã	198	
commune	06862	Tiên Yên	thị trấn	199	
commune	06865	Hà Lâu	xã	199	
commune	06868	Đại Dực	xã	199	
commune	06871	Phong Dụ	xã	199	
commune	06874	Điền Xá	xã	199	
commune	06877	Đông Ngũ	xã	199	
commune	06880	Yên Than	xã	199	
commune	06883	Đông Hải	xã	199	
commune	06886	Hải Lạng	xã	199	
commune	06889	Tiên Lãng	xã	199	
commune	06892	Đồng Rui	xã	199	
commune	06895	Đầm Hà (Thị trấn)	thị trấn	200	
commune	06898	Quảng Lâm	xã	200	
commune	06901	Quảng An	xã	200	
commune	06904	Tân Bình	xã	200	
commune	06910	Dực Yên	xã	200	
commune	06913	Quảng Tân	xã	200	
commune	06916	Đầm Hà (Xã)	xã	200	
commune	06917	Tân Lập	xã	200	
commune	06919	Đại Bình	xã	200	
commune	06922	Quảng Hà	thị trấn	201	
commune	06925	Quảng Đức	xã	201	
commune	06928	Quảng Sơn	xã	201	
commune	06931	Quảng Thành	xã	201	
commune	06937	Quảng Thịnh	xã	201	
commune	06940	Quảng Minh	xã	201	
commune	06943	Quảng Chính	xã	201	
commune	06946	Quảng Long	xã	201	
commune	06949	Đường Hoa	xã	201	
commune	06952	Quảng Phong	xã	201	
commune	06967	Cái Chiên	xã	201	
commune	06970	Ba Chẽ	thị trấn	202	
commune	06973	Thanh Sơn	xã	202	
commune	06976	Thanh Lâm	xã	202	
commune	06979	Đạp Thanh	xã	202	
commune	06982	Nam Sơn	xã	202	
commune	06985	Lương Minh	xã	202	
commune	06988	Đồn Đạc	xã	202	
commune	06994	Cái Rồng	thị trấn	203	
commune	06997	Đài Xuyên	xã	203	
commune	07000	Bình Dân	xã	203	
commune	07003	Vạn Yên	xã	203	
commune	07006	Minh Châu	xã	203	
commune	07009	Đoàn Kết	xã	203	
commune	07012	Hạ Long	xã	203	
commune	07015	Đông Xá	xã	203	
commune	07018	Bản Sen	xã	203	
commune	07021	Thắng Lợi	xã	203	
commune	07024	Quan Lạn	xã	203	
commune	07027	Ngọc Vừng	xã	203	
commune	07030	Hoành Bồ	phường	193	
commune	07033	Kỳ Thượng	xã	193	
commune	07036	Đồng Sơn	xã	193	
commune	07039	Tân Dân	xã	193	
commune	07042	Đồng Lâm	xã	193	
commune	07045	Hòa Bình	xã	193	
commune	07048	Vũ Oai	xã	193	
commune	07051	Dân Chủ	xã	193	
commune	07054	Quảng La	xã	193	
commune	07057	Bằng Cả	xã	193	
commune	07060	Thống Nhất	xã	193	
commune	07063	Sơn Dương	xã	193	
commune	07066	Lê Lợi	xã	193	
commune	07069	Mạo Khê	phường	205	
commune	07075	An Sinh	xã	205	
commune	07078	Tràng Lương	xã	205	
commune	07081	Bình Khê	phường	205	
commune	07084	Việt Dân	xã	205	
commune	07090	Bình Dương	phường	205	
commune	07093	Đức Chính	phường	205	
commune	07096	Tràng An	phường	205	
commune	07099	Nguyễn Huệ	xã	205	
commune	07102	Thủy An	phường	205	
commune	07105	Xuân Sơn	phường	205	
commune	07108	Hồng Thái Tây	xã	205	
commune	07111	Hồng Thái Đông	xã	205	
commune	07114	Hoàng Quế	phường	205	
commune	07117	Yên Thọ	phường	205	
commune	07120	Hồng Phong	phường	205	
commune	07123	Kim Sơn	phường	205	
commune	07126	Hưng Đạo	phường	205	
commune	07129	Yên Đức	phường	205	
commune	07132	Quảng Yên	phường	206	
commune	07135	Đông Mai	phường	206	
commune	07138	Minh Thành	phường	206	
commune	07144	Sông Khoai	xã	206	
commune	07147	Hiệp Hòa	xã	206	
commune	07150	Cộng Hòa	phường	206	
commune	07153	Tiền An	xã	206	
commune	07156	Hoàng Tân	xã	206	
commune	07159	Tân An	phường	206	
commune	07162	Yên Giang	phường	206	
commune	07165	Nam Hòa	phường	206	Phường Nam Hoà
commune	07168	Hà An	phường	206	
commune	07171	Cẩm La	xã	206	
commune	07174	Phong Hải	phường	206	
commune	07177	Yên Hải	phường	206	
commune	07180	Liên Hòa	xã	206	
commune	07183	Phong Cốc	phường	206	
commune	07186	Liên Vị	xã	206	
commune	07189	Tiền Phong	xã	206	
commune	07192	Cô Tô	thị trấn	207	
commune	07195	Đồng Tiến	xã	207	
commune	07198	Thanh Lân	xã	207	
commune	07201	Thọ Xương	phường	213	
commune	07207	Ngô Quyền	phường	213	
commune	07210	Hoàng Văn Thụ	phường	213	
commune	07213	Trần Phú	phường	213	
commune	07216	Mỹ Độ	phường	213	
commune	07222	Song Mai	phường	213	
commune	07225	Xương Giang	phường	213	
commune	07228	Đa Mai	phường	213	
commune	07231	Dĩnh Kế	phường	213	
commune	07243	Đồng Tiến	xã	215	
commune	07246	Canh Nậu	xã	215	
commune	07249	Xuân Lương	xã	215	
commune	07252	Tam Tiến	xã	215	
commune	07255	Đồng Vương	xã	215	
commune	07258	Đồng Hưu	xã	215	
commune	07260	Đồng Tâm	xã	215	
commune	07261	Tân Hiệp	xã	215	
commune	07264	Tiến Thắng	xã	215	
commune	07270	Đồng Lạc	xã	215	
commune	07273	Đông Sơn	xã	215	
commune	07279	Hương Vĩ	xã	215	
commune	07282	Đồng Kỳ	xã	215	
commune	07285	An Thượng	xã	215	
commune	07288	Phồn Xương	thị trấn	215	
commune	07291	Tân Sỏi	xã	215	
commune	07294	Bố Hạ	thị trấn	215	
commune	07306	Nhã Nam	thị trấn	216	
commune	07309	Tân Trung	xã	216	
commune	07315	Quang Trung	xã	216	
commune	07321	An Dương	xã	216	
commune	07324	Phúc Hòa	xã	216	
commune	07327	Liên Sơn	xã	216	
commune	07330	Hợp Đức	xã	216	
commune	07333	Lam Sơn	xã	216	
commune	07336	Cao Xá	xã	216	
commune	07339	Cao Thượng	thị trấn	216	
commune	07342	Việt Ngọc	xã	216	
commune	07345	Song Vân	xã	216	
commune	07348	Ngọc Châu	xã	216	
commune	07351	Ngọc Vân	xã	216	
commune	07354	Việt Lập	xã	216	
commune	07357	Liên Chung	xã	216	
commune	07360	Ngọc Thiện	xã	216	
commune	07363	Ngọc Lý	xã	216	
commune	07366	Quế Nham	xã	216	
commune	07375	Vôi	thị trấn	217	
commune	07378	Nghĩa Hòa	xã	217	
commune	07381	Nghĩa Hưng	xã	217	
commune	07384	Quang Thịnh	xã	217	
commune	07387	Hương Sơn	xã	217	
commune	07390	Đào Mỹ	xã	217	
commune	07393	Tiên Lục	xã	217	
commune	07396	An Hà	xã	217	
commune	07399	Kép	thị trấn	217	
commune	07405	Hương Lạc	xã	217	
commune	07408	Dương Đức	xã	217	
commune	07411	Tân Thanh	xã	217	
commune	07417	Tân Hưng	xã	217	
commune	07420	Mỹ Thái	xã	217	
commune	07426	Xương Lâm	xã	217	
commune	07429	Xuân Hương	xã	217	
commune	07432	Tân Dĩnh	xã	217	
commune	07435	Đại Lâm	xã	217	
commune	07438	Thái Đào	xã	217	
commune	07441	Dĩnh Trì	phường	213	
commune	07444	Đồi Ngô	thị trấn	218	
commune	07450	Đông Hưng	xã	218	
commune	07453	Đông Phú	xã	218	
commune	07456	Tam Dị	xã	218	
commune	07459	Bảo Sơn	xã	218	
commune	07462	Bảo Đài	xã	218	
commune	07465	Thanh Lâm	xã	218	
commune	07468	Tiên Nha	xã	218	
commune	07471	Trường Giang	xã	218	
commune	07477	Phương Sơn	thị trấn	218	
commune	07480	Chu Điện	xã	218	
commune	07483	Cương Sơn	xã	218	
commune	07486	Nghĩa Phương	xã	218	
commune	07489	Vô Tranh	xã	218	
commune	07492	Bình Sơn	xã	218	
commune	07495	Lan Mẫu	xã	218	
commune	07498	Yên Sơn	xã	218	
commune	07501	Khám Lạng	xã	218	
commune	07504	Huyền Sơn	xã	218	
commune	07507	Trường Sơn	xã	218	
commune	07510	Lục Sơn	xã	218	
commune	07513	Bắc Lũng	xã	218	
commune	07519	Cẩm Lý	xã	218	
commune	07522	Đan Hội	xã	218	
commune	07525	Chũ	phường	224	
commune	07528	Cấm Sơn	xã	219	
commune	07531	Tân Sơn	xã	219	
commune	07534	Phong Minh	xã	219	
commune	07537	Phong Vân	xã	219	
commune	07540	Sa Lý	xã	219	
commune	07543	Hộ Đáp	xã	219	
commune	07546	Sơn Hải	xã	219	
commune	07549	Thanh Hải	phường	224	
commune	07552	Kiên Lao	xã	224	
commune	07555	Biên Sơn	xã	219	
commune	07558	Kiên Thành	xã	224	
commune	07561	Hồng Giang	phường	224	
commune	07564	Kim Sơn	xã	219	
commune	07567	Tân Hoa	xã	219	
commune	07570	Giáp Sơn	xã	219	
commune	07573	Biển Động	thị trấn	219	
commune	07576	Quý Sơn	xã	224	
commune	07579	Trù Hựu	phường	224	
commune	07582	Phì Điền	thị trấn	219	
commune	07588	Tân Quang	xã	219	
commune	07591	Đồng Cốc	xã	219	
commune	07594	Tân Lập	xã	219	
commune	07597	Phú Nhuận	xã	219	
commune	07600	Mỹ An	xã	224	
commune	07603	Nam Dương	xã	224	
commune	07606	Tân Mộc	xã	219	
commune	07609	Đèo Gia	xã	219	
commune	07612	Phượng Sơn	phường	224	
commune	07615	An Châu	thị trấn	220	
commune	07616	Tây Yên Tử	thị trấn	220	
commune	07621	Vân Sơn	xã	220	
commune	07624	Hữu Sản	xã	220	
commune	07627	Đại Sơn	xã	220	
commune	07630	Phúc Sơn	xã	220	
commune	07636	Giáo Liêm	xã	220	
commune	07642	Cẩm Đàn	xã	220	
commune	07645	An Lạc	xã	220	
commune	07648	Vĩnh An	xã	220	
commune	07651	Yên Định	xã	220	
commune	07654	Lệ Viễn	xã	220	
commune	07660	An Bá	xã	220	
commune	07663	Tuấn Đạo	xã	220	
commune	07666	Dương Hưu	xã	220	
commune	07672	Long Sơn	xã	220	
commune	07678	Thanh Luận	xã	220	
commune	07681	Nham Biền	phường	213	
commune	07682	Tân An	phường	213	
commune	07687	Tân Mỹ	phường	213	
commune	07690	Hương Gián	phường	213	
commune	07696	Đồng Sơn	phường	213	
commune	07699	Tân Tiến	phường	213	
commune	07702	Quỳnh Sơn	xã	213	
commune	07705	Song Khê	phường	213	
commune	07708	Nội Hoàng	phường	213	
commune	07711	Tiền Phong	phường	213	
commune	07714	Xuân Phú	xã	213	
commune	07717	Tân Liễu	phường	213	
commune	07720	Trí Yên	xã	213	
commune	07723	Lãng Sơn	xã	213	
commune	07726	Yên Lư	xã	213	
commune	07729	Tiến Dũng	xã	213	
commune	07735	Đức Giang	xã	213	
commune	07738	Cảnh Thụy	phường	213	
commune	07741	Tư Mại	xã	213	
commune	07747	Đồng Việt	xã	213	
commune	07750	Đồng Phúc	xã	213	
commune	07759	Thượng Lan	xã	222	
commune	07762	Việt Tiến	xã	222	
commune	07765	Nghĩa Trung	xã	222	
commune	07768	Minh Đức	xã	222	
commune	07771	Hương Mai	xã	222	
commune	07774	Tự Lạn	phường	222	
commune	07777	Bích Động	phường	222	
commune	07780	Trung Sơn	xã	222	
commune	07783	Hồng Thái	phường	222	
commune	07786	Tiên Sơn	xã	222	
commune	07789	Tăng Tiến	phường	222	
commune	07792	Quảng Minh	phường	222	
commune	07795	Nếnh	phường	222	
commune	07798	Ninh Sơn	phường	222	
commune	07801	Vân Trung	phường	222	
commune	07804	Vân Hà	xã	222	
commune	07807	Quang Châu	phường	222	
commune	07816	Đồng Tiến	xã	223	
commune	07822	Hoàng Vân	xã	223	
commune	07825	Toàn Thắng	xã	223	
commune	07831	Ngọc Sơn	xã	223	
commune	07840	Thắng	thị trấn	223	
commune	07843	Sơn Thịnh	xã	223	
commune	07846	Lương Phong	xã	223	
commune	07849	Hùng Thái	xã	223	
commune	07855	Thường Thắng	xã	223	
commune	07858	Hợp Thịnh	xã	223	
commune	07861	Danh Thắng	xã	223	
commune	07864	Mai Trung	xã	223	
commune	07867	Đoan Bái	xã	223	
commune	07870	Bắc Lý	thị trấn	223	
commune	07873	Xuân Cẩm	xã	223	
commune	07876	Hương Lâm	xã	223	
commune	07879	Đông Lỗ	xã	223	
commune	07882	Châu Minh	xã	223	
commune	07885	Mai Đình	xã	223	
commune	07888	Dữu Lâu	phường	227	
commune	07894	Nông Trang	phường	227	
commune	07897	Tân Dân	phường	227	
commune	07900	Gia Cẩm	phường	227	
commune	07903	Tiên Cát	phường	227	
commune	07906	Thọ Sơn	phường	227	
commune	07909	Thanh Miếu	phường	227	
commune	07912	Bạch Hạc	phường	227	
commune	07918	Vân Phú	phường	227	
commune	07921	Phượng Lâu	xã	227	
commune	07924	Thụy Vân	xã	227	
commune	07927	Minh Phương	phường	227	
commune	07930	Trưng Vương	xã	227	
commune	07933	Minh Nông	phường	227	
commune	07936	Sông Lô	xã	227	
commune	07942	Hùng Vương	phường	228	
commune	07945	Phong Châu	phường	228	
commune	07948	Âu Cơ	phường	228	
commune	07951	Hà Lộc	xã	228	
commune	07954	Phú Hộ	xã	228	
commune	07957	Văn Lung	xã	228	
commune	07960	Thanh Minh	xã	228	
commune	07963	Hà Thạch	xã	228	
commune	07966	Thanh Vinh	phường	228	
commune	07969	Đoan Hùng	thị trấn	230	
commune	07975	Hùng Xuyên	xã	230	
commune	07981	Bằng Luân	xã	230	
commune	07987	Phú Lâm	xã	230	
commune	07996	Bằng Doãn	xã	230	
commune	07999	Chí Đám	xã	230	
commune	08005	Phúc Lai	xã	230	
commune	08008	Ngọc Quan	xã	230	
commune	08014	Hợp Nhất	xã	230	
commune	08023	Tây Cốc	xã	230	
commune	08035	Hùng Long	xã	230	
commune	08038	Yên Kiện	xã	230	
commune	08044	Chân Mộng	xã	230	
commune	08050	Ca Đình	xã	230	
commune	08053	Hạ Hòa	thị trấn	231	Thị trấn Hạ Hoà
commune	08056	Đại Phạm	xã	231	
commune	08062	Đan Thượng	xã	231	
commune	08065	Hà Lương	xã	231	
commune	08071	Tứ Hiệp	xã	231	
commune	08080	Hiền Lương	xã	231	
commune	08089	Phương Viên	xã	231	
commune	08092	Gia Điền	xã	231	
commune	08095	Ấm Hạ	xã	231	
commune	08104	Hương Xạ	xã	231	
commune	08110	Xuân Áng	xã	231	
commune	08113	Yên Kỳ	xã	231	
commune	08119	Minh Hạc	xã	231	
commune	08122	Lang Sơn	xã	231	
commune	08125	Bằng Giã	xã	231	
commune	08128	Yên Luật	xã	231	
commune	08131	Vô Tranh	xã	231	
commune	08134	Văn Lang	xã	231	
commune	08140	Minh Côi	xã	231	
commune	08143	Vĩnh Chân	xã	231	
commune	08152	Thanh Ba	thị trấn	232	
commune	08156	Vân Lĩnh	xã	232	
commune	08158	Đông Lĩnh	xã	232	
commune	08161	Đại An	xã	232	
commune	08164	Hanh Cù	xã	232	
commune	08170	Đồng Xuân	xã	232	
commune	08173	Quảng Yên	xã	232	
commune	08179	Ninh Dân	xã	232	
commune	08194	Võ Lao	xã	232	
commune	08197	Khải Xuân	xã	232	
commune	08200	Mạn Lạn	xã	232	
commune	08203	Hoàng Cương	xã	232	
commune	08206	Chí Tiên	xã	232	
commune	08209	Đông Thành	xã	232	
commune	08215	Sơn Cương	xã	232	
commune	08218	Thanh Hà	xã	232	
commune	08221	Đỗ Sơn	xã	232	
commune	08224	Đỗ Xuyên	xã	232	
commune	08227	Lương Lỗ	xã	232	
commune	08230	Phong Châu	thị trấn	233	
commune	08233	Phú Mỹ	xã	233	
commune	08234	Lệ Mỹ	xã	233	
commune	08236	Liên Hoa	xã	233	
commune	08239	Trạm Thản	xã	233	
commune	08242	Trị Quận	xã	233	
commune	08245	Trung Giáp	xã	233	
commune	08248	Tiên Phú	xã	233	
commune	08251	Hạ Giáp	xã	233	
commune	08254	Bảo Thanh	xã	233	
commune	08257	Phú Lộc	xã	233	
commune	08260	Gia Thanh	xã	233	
commune	08263	Tiên Du	xã	233	
commune	08266	Phú Nham	xã	233	
commune	08272	An Đạo	xã	233	
commune	08275	Bình Phú	xã	233	
commune	08278	Phù Ninh	xã	233	
commune	08281	Kim Đức	xã	227	
commune	08287	Hùng Lô	xã	227	
commune	08290	Yên Lập	thị trấn	234	
commune	08293	Mỹ Lung	xã	234	
commune	08296	Mỹ Lương	xã	234	
commune	08299	Lương Sơn	xã	234	
commune	08302	Xuân An	xã	234	
commune	08305	Xuân Viên	xã	234	
commune	08308	Xuân Thủy	xã	234	
commune	08311	Trung Sơn	xã	234	
commune	08314	Hưng Long	xã	234	
commune	08317	Nga Hoàng	xã	234	
commune	08320	Đồng Lạc	xã	234	
commune	08323	Thượng Long	xã	234	
commune	08326	Đồng Thịnh	xã	234	
commune	08329	Phúc Khánh	xã	234	
commune	08332	Minh Hòa	xã	234	
commune	08335	Ngọc Lập	xã	234	
commune	08338	Ngọc Đồng	xã	234	
commune	08341	Cẩm Khê	thị trấn	235	
commune	08344	Tiên Lương	xã	235	
commune	08350	Minh Thắng	xã	235	
commune	08353	Minh Tân	xã	235	
commune	08356	Phượng Vĩ	xã	235	
commune	08374	Tùng Khê	xã	235	
commune	08377	Tam Sơn	xã	235	
commune	08380	Văn Bán	xã	235	
commune	08389	Phong Thịnh	xã	235	
commune	08398	Phú Khê	xã	235	
commune	08401	Hương Lung	xã	235	
commune	08413	Nhật Tiến	xã	235	
commune	08416	Hùng Việt	xã	235	
commune	08422	Yên Dưỡng	xã	235	
commune	08428	Điêu Lương	xã	235	
commune	08431	Đồng Lương	xã	235	
commune	08434	Hưng Hóa	thị trấn	236	Thị trấn Hưng Hoá
commune	08440	Hiền Quan	xã	236	
commune	08443	Bắc Sơn	xã	236	
commune	08446	Thanh Uyên	xã	236	
commune	08461	Lam Sơn	xã	236	
commune	08467	Vạn Xuân	xã	236	
commune	08470	Quang Húc	xã	236	
commune	08473	Hương Nộn	xã	236	
commune	08476	Tề Lễ	xã	236	
commune	08479	Thọ Văn	xã	236	
commune	08482	Dị Nậu	xã	236	
commune	08491	Dân Quyền	xã	236	
commune	08494	Lâm Thao	thị trấn	237	
commune	08497	Tiên Kiên	xã	237	
commune	08498	Hùng Sơn	thị trấn	237	
commune	08500	Xuân Lũng	xã	237	
commune	08503	Hy Cương	xã	227	
commune	08506	Chu Hóa	xã	227	
commune	08509	Xuân Huy	xã	237	
commune	08512	Thạch Sơn	xã	237	
commune	08515	Thanh Đình	xã	227	
commune	08518	Sơn Vi	xã	237	
commune	08521	Phùng Nguyên	xã	237	
commune	08527	Cao Xá	xã	237	
commune	08533	Vĩnh Lại	xã	237	
commune	08536	Tứ Xã	xã	237	
commune	08539	Bản Nguyên	xã	237	
commune	08542	Thanh Sơn	thị trấn	238	
commune	08545	Thu Cúc	xã	240	
commune	08548	Thạch Kiệt	xã	240	
commune	08551	Thu Ngạc	xã	240	
commune	08554	Kiệt Sơn	xã	240	
commune	08557	Đồng Sơn	xã	240	
commune	08560	Lai Đồng	xã	240	
commune	08563	Sơn Hùng	xã	238	
commune	08566	Tân Phú	thị trấn	240	
commune	08569	Mỹ Thuận	xã	240	
commune	08572	Địch Quả	xã	238	
commune	08575	Giáp Lai	xã	238	
commune	08578	Tân Sơn	xã	240	
commune	08581	Thục Luyện	xã	238	
commune	08584	Võ Miếu	xã	238	
commune	08587	Thạch Khoán	xã	238	
commune	08590	Xuân Đài	xã	240	
commune	08593	Minh Đài	xã	240	
commune	08596	Văn Luông	xã	240	
commune	08599	Xuân Sơn	xã	240	
commune	08602	Cự Thắng	xã	238	
commune	08605	Tất Thắng	xã	238	
commune	08608	Long Cốc	xã	240	
commune	08611	Văn Miếu	xã	238	
commune	08614	Cự Đồng	xã	238	
commune	08617	Kim Thượng	xã	240	
commune	08620	Tam Thanh	xã	240	
commune	08623	Thắng Sơn	xã	238	
commune	08626	Vinh Tiền	xã	240	
commune	08629	Tân Minh	xã	238	
commune	08632	Hương Cần	xã	238	
commune	08635	Khả Cửu	xã	238	
commune	08638	Đông Cửu	xã	238	
commune	08641	Tân Lập	xã	238	
commune	08644	Yên Lãng	xã	238	
commune	08647	Yên Lương	xã	238	
commune	08650	Thượng Cửu	xã	238	
commune	08653	Lương Nha	xã	238	
commune	08656	Yên Sơn	xã	238	
commune	08659	Tinh Nhuệ	xã	238	
commune	08662	Đào Xá	xã	239	
commune	08665	Thạch Đồng	xã	239	
commune	08668	Xuân Lộc	xã	239	
commune	08671	Tân Phương	xã	239	
commune	08674	Thanh Thủy	thị trấn	239	
commune	08677	Sơn Thủy	xã	239	
commune	08680	Bảo Yên	xã	239	
commune	08683	Đoan Hạ	xã	239	
commune	08686	Đồng Trung	xã	239	
commune	08689	Hoàng Xá	xã	239	
commune	08701	Tu Vũ	xã	239	
commune	08707	Tích Sơn	phường	243	
commune	08710	Liên Bảo	phường	243	
commune	08713	Hội Hợp	phường	243	
commune	08716	Đống Đa	phường	243	
commune	08719	Ngô Quyền	phường	243	
commune	08722	Đồng Tâm	phường	243	
commune	08725	Định Trung	phường	243	
commune	08728	Khai Quang	phường	243	
commune	08731	Thanh Trù	xã	243	
commune	08737	Hùng Vương	phường	244	
commune	08740	Hai Bà Trưng	phường	244	
commune	08743	Phúc Thắng	phường	244	
commune	08746	Xuân Hòa	phường	244	Phường Xuân Hoà
commune	08747	Đồng Xuân	phường	244	
commune	08749	Ngọc Thanh	xã	244	
commune	08752	Cao Minh	xã	244	
commune	08755	Nam Viêm	phường	244	
commune	08758	Tiền Châu	phường	244	
commune	08761	Lập Thạch	thị trấn	246	
commune	08764	Quang Sơn	xã	246	
commune	08767	Ngọc Mỹ	xã	246	
commune	08770	Hợp Lý	xã	246	
commune	08773	Lãng Công	xã	253	
commune	08776	Quang Yên	xã	253	
commune	08782	Hải Lựu	xã	253	
commune	08785	Bắc Bình	xã	246	
commune	08788	Thái Hòa	xã	246	
commune	08789	Hoa Sơn	thị trấn	246	
commune	08791	Liễn Sơn	xã	246	
commune	08794	Xuân Hòa	xã	246	
commune	08797	Vân Trục	xã	246	
commune	08800	Đồng Quế	xã	253	
commune	08803	Nhân Đạo	xã	253	
commune	08806	Đôn Nhân	xã	253	
commune	08809	Phương Khoan	xã	253	
commune	08812	Liên Hòa	xã	246	
commune	08815	Tử Du	xã	246	
commune	08818	Tân Lập	xã	253	
commune	08824	Tam Sơn	thị trấn	253	
commune	08830	Yên Thạch	xã	253	
commune	08833	Bàn Giản	xã	246	
commune	08836	Xuân Lôi	xã	246	
commune	08839	Đồng Ích	xã	246	
commune	08842	Tiên Lữ	xã	246	
commune	08845	Văn Quán	xã	246	
commune	08848	Đồng Thịnh	xã	253	
commune	08851	Tứ Yên	xã	253	
commune	08854	Đức Bác	xã	253	
commune	08860	Cao Phong	xã	253	
commune	08863	Tây Sơn	xã	246	
commune	08866	Sơn Đông	xã	246	
commune	08869	Hợp Hòa	thị trấn	247	
commune	08872	Hoàng Hoa	xã	247	
commune	08875	Đồng Tĩnh	xã	247	
commune	08878	Kim Long	thị trấn	247	
commune	08881	Hướng Đạo	xã	247	
commune	08884	Đạo Tú	xã	247	
commune	08887	An Hòa	xã	247	
commune	08890	Thanh Vân	xã	247	
commune	08893	Duy Phiên	xã	247	
commune	08896	Hoàng Đan	xã	247	
commune	08899	Hoàng Lâu	xã	247	
commune	08905	Hội Thịnh	xã	247	
commune	08908	Tam Đảo	thị trấn	248	
commune	08911	Hợp Châu	thị trấn	248	
commune	08914	Đạo Trù	xã	248	
commune	08917	Yên Dương	xã	248	
commune	08920	Bồ Lý	xã	248	
commune	08923	Đại Đình	thị trấn	248	
commune	08926	Tam Quan	xã	248	
commune	08929	Hồ Sơn	xã	248	
commune	08932	Minh Quang	xã	248	
commune	08935	Hương Canh	thị trấn	249	
commune	08936	Gia Khánh	thị trấn	249	
commune	08938	Trung Mỹ	xã	249	
commune	08944	Bá Hiến	thị trấn	249	
commune	08947	Thiện Kế	xã	249	
commune	08950	Hương Sơn	xã	249	
commune	08953	Tam Hợp	xã	249	
commune	08956	Quất Lưu	xã	249	
commune	08959	Sơn Lôi	xã	249	
commune	08962	Đạo Đức	thị trấn	249	
commune	08965	Tân Phong	xã	249	
commune	08968	Thanh Lãng	thị trấn	249	
commune	08971	Phú Xuân	xã	249	
commune	08973	Chi Đông	thị trấn	250	
commune	08974	Đại Thịnh	xã	250	
commune	08977	Kim Hoa	xã	250	
commune	08980	Thạch Đà	xã	250	
commune	08983	Tiến Thắng	xã	250	
commune	08986	Tự Lập	xã	250	
commune	08989	Quang Minh	thị trấn	250	
commune	08992	Thanh Lâm	xã	250	
commune	08995	Tam Đồng	xã	250	
commune	08998	Liên Mạc	xã	250	
commune	09004	Chu Phan	xã	250	
commune	09007	Tiến Thịnh	xã	250	
commune	09010	Mê Linh	xã	250	
commune	09013	Văn Khê	xã	250	
commune	09016	Hoàng Kim	xã	250	
commune	09019	Tiền Phong	xã	250	
commune	09022	Tráng Việt	xã	250	
commune	09025	Yên Lạc	thị trấn	251	
commune	09028	Đồng Cương	xã	251	
commune	09031	Đồng Văn	xã	251	
commune	09034	Bình Định	xã	251	
commune	09037	Trung Nguyên	xã	251	
commune	09040	Tề Lỗ	xã	251	
commune	09043	Tam Hồng	thị trấn	251	
commune	09046	Yên Đồng	xã	251	
commune	09049	Văn Tiến	xã	251	
commune	09052	Nguyệt Đức	xã	251	
commune	09055	Yên Phương	xã	251	
commune	09061	Trung Kiên	xã	251	
commune	09064	Liên Châu	xã	251	
commune	09067	Đại Tự	xã	251	
commune	09070	Hồng Châu	xã	251	
commune	09073	Trung Hà	xã	251	
commune	09076	Vĩnh Tường	thị trấn	252	
commune	09079	Kim Xá	xã	252	
commune	09082	Yên Bình	xã	252	
commune	09085	Chấn Hưng	xã	252	
commune	09088	Nghĩa Hưng	xã	252	
commune	09091	Yên Lập	xã	252	
commune	09097	Sao Đại Việt	xã	252	
commune	09100	Đại Đồng	xã	252	
commune	09106	Lũng Hòa	xã	252	Xã Lũng Hoà
commune	09112	Thổ Tang	thị trấn	252	
commune	09118	Lương Điền	xã	252	
commune	09124	Tân Phú	xã	252	
commune	09127	Thượng Trưng	xã	252	
commune	09130	Vũ Di	xã	252	
commune	09136	Tuân Chính	xã	252	
commune	09145	Tứ Trưng	thị trấn	252	
commune	09148	Ngũ Kiên	xã	252	
commune	09151	An Nhân	xã	252	
commune	09154	Vĩnh Thịnh	xã	252	
commune	09157	Vĩnh Phú	xã	252	
commune	09163	Vũ Ninh	phường	256	
commune	09166	Đáp Cầu	phường	256	
commune	09169	Thị Cầu	phường	256	
commune	09172	Kinh Bắc	phường	256	
commune	09181	Đại Phúc	phường	256	
commune	09184	Tiền Ninh Vệ	phường	256	
commune	09187	Suối Hoa	phường	256	
commune	09190	Võ Cường	phường	256	
commune	09193	Chờ	thị trấn	258	
commune	09196	Dũng Liệt	xã	258	
commune	09199	Tam Đa	xã	258	
commune	09202	Tam Giang	xã	258	
commune	09205	Yên Trung	xã	258	
commune	09208	Thụy Hòa	xã	258	
commune	09211	Hòa Tiến	xã	258	
commune	09214	Hòa Long	phường	256	
commune	09217	Đông Tiến	xã	258	
commune	09220	Yên Phụ	xã	258	
commune	09223	Trung Nghĩa	xã	258	
commune	09226	Vạn An	phường	256	
commune	09229	Đông Phong	xã	258	
commune	09232	Long Châu	xã	258	
commune	09235	Khúc Xuyên	phường	256	
commune	09238	Văn Môn	xã	258	
commune	09241	Đông Thọ	xã	258	
commune	09244	Phong Khê	phường	256	
commune	09247	Phố Mới	phường	259	
commune	09250	Việt Thống	xã	259	
commune	09253	Đại Xuân	phường	259	
commune	09256	Kim Chân	phường	256	
commune	09259	Nhân Hòa	phường	259	
commune	09262	Bằng An	phường	259	
commune	09265	Phương Liễu	phường	259	
commune	09268	Quế Tân	phường	259	
commune	09271	Vân Dương	phường	256	
commune	09274	Phù Lương	phường	259	
commune	09277	Phù Lãng	xã	259	
commune	09280	Phượng Mao	phường	259	
commune	09283	Việt Hùng	phường	259	
commune	09286	Nam Sơn	phường	256	
commune	09289	Ngọc Xá	xã	259	
commune	09292	Châu Phong	xã	259	
commune	09295	Bồng Lai	phường	259	
commune	09298	Cách Bi	phường	259	
commune	09301	Đào Viên	xã	259	
commune	09304	Yên Giả	xã	259	
commune	09307	Mộ Đạo	xã	259	
commune	09310	Đức Long	xã	259	
commune	09313	Chi Lăng	xã	259	
commune	09319	Lim	thị trấn	260	
commune	09322	Phú Lâm	xã	260	
commune	09325	Khắc Niệm	phường	256	
commune	09328	Nội Duệ	xã	260	
commune	09331	Hạp Lĩnh	phường	256	
commune	09334	Liên Bão	xã	260	
commune	09337	Hiên Vân	xã	260	
commune	09340	Hoàn Sơn	xã	260	
commune	09343	Lạc Vệ	xã	260	
commune	09346	Việt Đoàn	xã	260	
commune	09349	Phật Tích	xã	260	
commune	09352	Tân Chi	xã	260	
commune	09355	Đại Đồng	xã	260	
commune	09358	Tri Phương	xã	260	
commune	09361	Minh Đạo	xã	260	
commune	09364	Cảnh Hưng	xã	260	
commune	09367	Đông Ngàn	phường	261	
commune	09370	Tam Sơn	phường	261	
commune	09373	Hương Mạc	phường	261	
commune	09376	Tương Giang	phường	261	
commune	09379	Phù Khê	phường	261	
commune	09382	Đồng Kỵ	phường	261	
commune	09383	Trang Hạ	phường	261	
commune	09385	Đồng Nguyên	phường	261	
commune	09388	Châu Khê	phường	261	
commune	09391	Tân Hồng	phường	261	
commune	09394	Đình Bảng	phường	261	
commune	09397	Phù Chẩn	phường	261	
commune	09400	Hồ	phường	262	
commune	09403	Hoài Thượng	xã	262	
commune	09406	Đại Đồng Thành	xã	262	
commune	09409	Mão Điền	xã	262	
commune	09412	Song Hồ	phường	262	
commune	09415	Đình Tổ	xã	262	
commune	09418	An Bình	phường	262	
commune	09421	Trí Quả	phường	262	
commune	09424	Gia Đông	phường	262	
commune	09427	Thanh Khương	phường	262	
commune	09430	Trạm Lộ	phường	262	
commune	09433	Xuân Lâm	phường	262	
commune	09436	Hà Mãn	phường	262	
commune	09439	Ngũ Thái	xã	262	
commune	09442	Nguyệt Đức	xã	262	
commune	09445	Ninh Xá	phường	262	
commune	09448	Nghĩa Đạo	xã	262	
commune	09451	Song Liễu	xã	262	
commune	09454	Gia Bình	thị trấn	263	
commune	09457	Vạn Ninh	xã	263	
commune	09460	Thái Bảo	xã	263	
commune	09463	Giang Sơn	xã	263	
commune	09466	Cao Đức	xã	263	
commune	09469	Đại Lai	xã	263	
commune	09472	Song Giang	xã	263	
commune	09475	Bình Dương	xã	263	
commune	09478	Lãng Ngâm	xã	263	
commune	09481	Nhân Thắng	thị trấn	263	
commune	09484	Xuân Lai	xã	263	
commune	09487	Đông Cứu	xã	263	
commune	09490	Đại Bái	xã	263	
commune	09493	Quỳnh Phú	xã	263	
commune	09496	Thứa	thị trấn	264	
commune	09499	An Thịnh	xã	264	
commune	09502	Trung Kênh	xã	264	
commune	09505	Phú Hòa	xã	264	
commune	09508	An Tập	xã	264	
commune	09511	Tân Lãng	xã	264	
commune	09514	Quảng Phú	xã	264	
commune	09517	Quang Minh	xã	264	
commune	09523	Trung Chính	xã	264	
commune	09529	Bình Định	xã	264	
commune	09532	Phú Lương	xã	264	
commune	09535	Lâm Thao	xã	264	
commune	09538	Quang Trung	phường	268	
commune	09541	Mộ Lao	phường	268	
commune	09542	Văn Quán	phường	268	
commune	09544	Vạn Phúc	phường	268	
commune	09551	La Khê	phường	268	
commune	09552	Phú La	phường	268	
commune	09553	Phúc La	phường	268	
commune	09556	Hà Cầu	phường	268	
commune	09562	Yên Nghĩa	phường	268	
commune	09565	Kiến Hưng	phường	268	
commune	09568	Phú Lãm	phường	268	
commune	09571	Phú Lương	phường	268	
commune	09574	Ngô Quyền	phường	269	
commune	09577	Phú Thịnh	phường	269	
commune	09586	Sơn Lộc	phường	269	
commune	09589	Xuân Khanh	phường	269	
commune	09592	Đường Lâm	xã	269	
commune	09595	Viên Sơn	phường	269	
commune	09598	Xuân Sơn	xã	269	
commune	09601	Trung Hưng	phường	269	
commune	09604	Thanh Mỹ	xã	269	
commune	09607	Trung Sơn Trầm	phường	269	
commune	09610	Kim Sơn	xã	269	
commune	09613	Sơn Đông	xã	269	
commune	09616	Cổ Đông	xã	269	
commune	09619	Tây Đằng	thị trấn	271	
commune	09625	Phú Cường	xã	271	
commune	09628	Cổ Đô	xã	271	
commune	09634	Vạn Thắng	xã	271	
commune	09640	Phong Vân	xã	271	
commune	09643	Phú Đông	xã	271	
commune	09646	Phú Hồng	xã	271	
commune	09649	Phú Châu	xã	271	
commune	09652	Thái Hòa	xã	271	
commune	09655	Đồng Thái	xã	271	
commune	09658	Phú Sơn	xã	271	
commune	09661	Minh Châu	xã	271	
commune	09664	Vật Lại	xã	271	
commune	09667	Chu Minh	xã	271	
commune	09670	Tòng Bạt	xã	271	
commune	09673	Cẩm Lĩnh	xã	271	
commune	09676	Sơn Đà	xã	271	
commune	09679	Đông Quang	xã	271	
commune	09682	Tiên Phong	xã	271	
commune	09685	Thụy An	xã	271	
commune	09688	Cam Thượng	xã	271	
commune	09691	Thuần Mỹ	xã	271	
commune	09694	Tản Lĩnh	xã	271	
commune	09697	Ba Trại	xã	271	
commune	09700	Minh Quang	xã	271	
commune	09703	Ba Vì	xã	271	
commune	09706	Vân Hòa	xã	271	
commune	09709	Yên Bài	xã	271	
commune	09712	Khánh Thượng	xã	271	
commune	09715	Phúc Thọ	thị trấn	272	
commune	09721	Vân Phúc	xã	272	
commune	09724	Nam Hà	xã	272	
commune	09727	Xuân Đình	xã	272	
commune	09733	Sen Phương	xã	272	
commune	09739	Võng Xuyên	xã	272	
commune	09742	Tích Lộc	xã	272	
commune	09745	Long Thượng	xã	272	
commune	09751	Hát Môn	xã	272	
commune	09757	Thanh Đa	xã	272	
commune	09760	Trạch Mỹ Lộc	xã	272	
commune	09763	Phúc Hòa	xã	272	
commune	09766	Ngọc Tảo	xã	272	
commune	09769	Phụng Thượng	xã	272	
commune	09772	Tam Thuấn	xã	272	
commune	09775	Tam Hiệp	xã	272	
commune	09778	Hiệp Thuận	xã	272	
commune	09781	Liên Hiệp	xã	272	
commune	09784	Phùng	thị trấn	273	
commune	09787	Trung Châu	xã	273	
commune	09790	Thọ An	xã	273	
commune	09793	Thọ Xuân	xã	273	
commune	09796	Hồng Hà	xã	273	
commune	09799	Liên Hồng	xã	273	
commune	09802	Liên Hà	xã	273	
commune	09805	Hạ Mỗ	xã	273	
commune	09808	Liên Trung	xã	273	
commune	09811	Phương Đình	xã	273	
commune	09814	Thượng Mỗ	xã	273	
commune	09817	Tân Hội	xã	273	
commune	09820	Tân Lập	xã	273	
commune	09823	Đan Phượng	xã	273	
commune	09826	Đồng Tháp	xã	273	
commune	09829	Song Phượng	xã	273	
commune	09832	Trạm Trôi	thị trấn	274	
commune	09835	Đức Thượng	xã	274	
commune	09838	Minh Khai	xã	274	
commune	09841	Dương Liễu	xã	274	
commune	09844	Di Trạch	xã	274	
commune	09847	Đức Giang	xã	274	
commune	09850	Cát Quế	xã	274	
commune	09853	Kim Chung	xã	274	
commune	09856	Yên Sở	xã	274	
commune	09859	Sơn Đồng	xã	274	
commune	09862	Vân Canh	xã	274	
commune	09865	Đắc Sở	xã	274	
commune	09868	Lại Yên	xã	274	
commune	09871	Tiền Yên	xã	274	
commune	09874	Song Phương	xã	274	
commune	09877	An Khánh	xã	274	
commune	09880	An Thượng	xã	274	
commune	09883	Vân Côn	xã	274	
commune	09886	Dương Nội	phường	268	
commune	09889	La Phù	xã	274	
commune	09892	Đông La	xã	274	
commune	09895	Quốc Oai	thị trấn	275	
commune	09898	Sài Sơn	xã	275	
commune	09904	Phượng Sơn	xã	275	
commune	09907	Ngọc Liệp	xã	275	
commune	09910	Ngọc Mỹ	xã	275	
commune	09916	Thạch Thán	xã	275	
commune	09919	Đồng Quang	xã	275	
commune	09922	Phú Cát	xã	275	
commune	09925	Tuyết Nghĩa	xã	275	
commune	09928	Liệp Nghĩa	xã	275	
commune	09931	Cộng Hòa	xã	275	
commune	09934	Hưng Đạo	xã	275	
commune	09940	Phú Mãn	xã	275	
commune	09943	Cấn Hữu	xã	275	
commune	09949	Hòa Thạch	xã	275	
commune	09952	Đông Yên	xã	275	
commune	09955	Liên Quan	thị trấn	276	
commune	09958	Đại Đồng	xã	276	
commune	09961	Cẩm Yên	xã	276	
commune	09964	Lại Thượng	xã	276	
commune	09967	Phú Kim	xã	276	
commune	09970	Hương Ngải	xã	276	
commune	09973	Lam Sơn	xã	276	
commune	09976	Kim Quan	xã	276	
commune	09982	Bình Yên	xã	276	
commune	09988	Thạch Hòa	xã	276	Xã Thạch Hoà
commune	09991	Cần Kiệm	xã	276	
commune	09997	Phùng Xá	xã	276	
commune	10000	Tân Xã	xã	276	
commune	10003	Thạch Xá	xã	276	
commune	10006	Quang Trung	xã	276	
commune	10009	Hạ Bằng	xã	276	
commune	10012	Đồng Trúc	xã	276	
commune	10015	Chúc Sơn	thị trấn	277	
commune	10018	Xuân Mai	thị trấn	277	
commune	10021	Phụng Châu	xã	277	
commune	10024	Tiên Phương	xã	277	
commune	10027	Đông Sơn	xã	277	
commune	10030	Đông Phương Yên	xã	277	
commune	10033	Phú Nghĩa	xã	277	
commune	10039	Trường Yên	xã	277	
commune	10042	Ngọc Hòa	xã	277	
commune	10045	Thủy Xuân Tiên	xã	277	
commune	10048	Thanh Bình	xã	277	
commune	10051	Trung Hòa	xã	277	
commune	10054	Đại Yên	xã	277	
commune	10057	Thụy Hương	xã	277	
commune	10060	Tốt Động	xã	277	
commune	10063	Lam Điền	xã	277	
commune	10066	Tân Tiến	xã	277	
commune	10069	Nam Phương Tiến	xã	277	
commune	10072	Hợp Đồng	xã	277	
commune	10075	Hoàng Văn Thụ	xã	277	
commune	10078	Hoàng Diệu	xã	277	
commune	10081	Hữu Văn	xã	277	
commune	10084	Quảng Bị	xã	277	
commune	10087	Mỹ Lương	xã	277	
commune	10090	Thượng Vực	xã	277	
commune	10096	Hồng Phú	xã	277	
commune	10099	Trần Phú	xã	277	
commune	10102	Văn Võ	xã	277	
commune	10105	Đồng Lạc	xã	277	
commune	10108	Hòa Phú	xã	277	
commune	10114	Kim Bài	thị trấn	278	
commune	10117	Đồng Mai	phường	268	
commune	10120	Cự Khê	xã	278	
commune	10123	Biên Giang	phường	268	
commune	10126	Bích Hòa	xã	278	
commune	10129	Mỹ Hưng	xã	278	
commune	10132	Cao Viên	xã	278	
commune	10135	Bình Minh	xã	278	
commune	10138	Tam Hưng	xã	278	
commune	10141	Thanh Cao	xã	278	
commune	10144	Thanh Thùy	xã	278	
commune	10147	Thanh Mai	xã	278	
commune	10150	Thanh Văn	xã	278	
commune	10153	Đỗ Động	xã	278	
commune	10156	Kim An	xã	278	
commune	10159	Kim Thư	xã	278	
commune	10162	Phương Trung	xã	278	
commune	10165	Tân Ước	xã	278	
commune	10168	Dân Hòa	xã	278	
commune	10171	Liên Châu	xã	278	
commune	10174	Cao Xuân Dương	xã	278	
commune	10180	Hồng Dương	xã	278	
commune	10183	Thường Tín	thị trấn	279	
commune	10186	Ninh Sở	xã	279	
commune	10189	Nhị Khê	xã	279	
commune	10192	Duyên Thái	xã	279	
commune	10195	Khánh Hà	xã	279	
commune	10198	Hòa Bình	xã	279	
commune	10201	Văn Bình	xã	279	
commune	10204	Hiền Giang	xã	279	
commune	10207	Hồng Vân	xã	279	
commune	10210	Vân Tảo	xã	279	
commune	10213	Liên Phương	xã	279	
commune	10216	Văn Phú	xã	279	
commune	10219	Tự Nhiên	xã	279	
commune	10222	Tiền Phong	xã	279	
commune	10225	Hà Hồi	xã	279	
commune	10231	Nguyễn Trãi	xã	279	
commune	10234	Quất Động	xã	279	
commune	10237	Chương Dương	xã	279	
commune	10240	Tân Minh	xã	279	
commune	10243	Lê Lợi	xã	279	
commune	10246	Thắng Lợi	xã	279	
commune	10249	Dũng Tiến	xã	279	
commune	10255	Nghiêm Xuyên	xã	279	
commune	10258	Tô Hiệu	xã	279	
commune	10261	Văn Tự	xã	279	
commune	10264	Vạn Nhất	xã	279	
commune	10267	Minh Cường	xã	279	
commune	10270	Phú Minh	thị trấn	280	
commune	10273	Phú Xuyên	thị trấn	280	
commune	10276	Hồng Minh	xã	280	
commune	10279	Phượng Dực	xã	280	
commune	10282	Nam Tiến	xã	280	
commune	10291	Văn Hoàng	xã	280	
commune	10294	Phú Túc	xã	280	
commune	10300	Hồng Thái	xã	280	
commune	10303	Hoàng Long	xã	280	
commune	10312	Nam Phong	xã	280	
commune	10315	Tân Dân	xã	280	
commune	10318	Quang Hà	xã	280	
commune	10321	Chuyên Mỹ	xã	280	
commune	10324	Khai Thái	xã	280	
commune	10327	Phúc Tiến	xã	280	
commune	10330	Vân Từ	xã	280	
commune	10333	Tri Thủy	xã	280	
commune	10336	Đại Xuyên	xã	280	
commune	10339	Phú Yên	xã	280	
commune	10342	Bạch Hạ	xã	280	
commune	10345	Quang Lãng	xã	280	
commune	10348	Châu Can	xã	280	
commune	10351	Minh Tân	xã	280	
commune	10354	Vân Đình	thị trấn	281	
commune	10363	Hoa Viên	xã	281	
commune	10366	Quảng Phú Cầu	xã	281	
commune	10369	Trường Thịnh	xã	281	
commune	10375	Liên Bạt	xã	281	
commune	10378	Cao Sơn Tiến	xã	281	
commune	10384	Phương Tú	xã	281	
commune	10387	Trung Tú	xã	281	
commune	10390	Đồng Tân	xã	281	
commune	10393	Tảo Dương Văn	xã	281	
commune	10396	Thái Hòa	xã	281	
commune	10399	Minh Đức	xã	281	
commune	10402	Trầm Lộng	xã	281	
commune	10411	Kim Đường	xã	281	
commune	10417	Hòa Phú	xã	281	
commune	10423	Đại Hùng	xã	281	
commune	10426	Đông Lỗ	xã	281	
commune	10429	Phù Lưu	xã	281	
commune	10432	Đại Cường	xã	281	
commune	10435	Bình Lưu Quang	xã	281	
commune	10441	Đại Nghĩa	thị trấn	282	
commune	10444	Đồng Tâm	xã	282	
commune	10447	Thượng Lâm	xã	282	
commune	10450	Tuy Lai	xã	282	
commune	10453	Phúc Lâm	xã	282	
commune	10459	Mỹ Xuyên	xã	282	
commune	10462	An Mỹ	xã	282	
commune	10465	Hồng Sơn	xã	282	
commune	10468	Lê Thanh	xã	282	
commune	10471	Xuy Xá	xã	282	
commune	10474	Phùng Xá	xã	282	
commune	10477	Phù Lưu Tế	xã	282	
commune	10480	Đại Hưng	xã	282	
commune	10483	Vạn Tín	xã	282	
commune	10489	Hương Sơn	xã	282	
commune	10492	Hùng Tiến	xã	282	
commune	10495	An Tiến	xã	282	
commune	10498	Hợp Tiến	xã	282	
commune	10501	Hợp Thanh	xã	282	
commune	10504	An Phú	xã	282	
commune	10507	Cẩm Thượng	phường	288	
commune	10510	Bình Hàn	phường	288	
commune	10513	Ngọc Châu	phường	288	
commune	10514	Nhị Châu	phường	288	
commune	10516	Quang Trung	phường	288	
commune	10519	Nguyễn Trãi	phường	288	
commune	10525	Trần Hưng Đạo	phường	288	
commune	10528	Trần Phú	phường	288	
commune	10531	Thanh Bình	phường	288	
commune	10532	Tân Bình	phường	288	
commune	10534	Lê Thanh Nghị	phường	288	
commune	10537	Hải Tân	phường	288	
commune	10540	Tứ Minh	phường	288	
commune	10543	Việt Hòa	phường	288	Phường Việt Hoà
commune	10546	Phả Lại	phường	290	
commune	10549	Sao Đỏ	phường	290	
commune	10552	Bến Tắm	phường	290	
commune	10555	Hoàng Hoa Thám	xã	290	
commune	10558	Bắc An	xã	290	
commune	10561	Hưng Đạo	xã	290	
commune	10564	Lê Lợi	xã	290	
commune	10567	Hoàng Tiến	phường	290	
commune	10570	Cộng Hòa	phường	290	Phường Cộng Hoà
commune	10573	Hoàng Tân	phường	290	
commune	10576	Cổ Thành	phường	290	
commune	10579	Văn An	phường	290	
commune	10582	Chí Minh	phường	290	
commune	10585	Văn Đức	phường	290	
commune	10588	Thái Học	phường	290	
commune	10591	Nhân Huệ	xã	290	
commune	10594	An Lạc	phường	290	
commune	10600	Đồng Lạc	phường	290	
commune	10603	Tân Dân	phường	290	
commune	10606	Nam Sách	thị trấn	291	
commune	10609	Nam Hưng	xã	291	
commune	10612	Nam Tân	xã	291	
commune	10615	Hợp Tiến	xã	291	
commune	10618	Hiệp Cát	xã	291	
commune	10621	Quốc Tuấn	xã	291	
commune	10630	An Bình	xã	291	
commune	10633	Trần Phú	xã	291	
commune	10636	An Sơn	xã	291	
commune	10639	Cộng Hòa	xã	291	
commune	10642	Thái Tân	xã	291	
commune	10645	An Phú	xã	291	
commune	10654	Hồng Phong	xã	291	
commune	10657	Đồng Lạc	xã	291	
commune	10660	Ái Quốc	phường	288	
commune	10663	An Thượng	xã	288	
commune	10666	Minh Tân	xã	291	
commune	10672	Nam Đồng	phường	288	
commune	10675	An Lưu	phường	292	
commune	10678	Bạch Đằng	xã	292	
commune	10681	Thất Hùng	phường	292	
commune	10684	Lê Ninh	xã	292	
commune	10693	Phạm Thái	phường	292	
commune	10696	Duy Tân	phường	292	
commune	10699	Tân Dân	phường	292	
commune	10702	Minh Tân	phường	292	
commune	10705	Quang Thành	xã	292	
commune	10708	Hiệp Hòa	xã	292	
commune	10714	Phú Thứ	phường	292	
commune	10717	Thăng Long	xã	292	
commune	10720	Lạc Long	xã	292	
commune	10723	An Sinh	phường	292	
commune	10726	Hiệp Sơn	phường	292	
commune	10729	Thượng Quận	xã	292	
commune	10732	An Phụ	phường	292	
commune	10735	Hiệp An	phường	292	
commune	10738	Long Xuyên	phường	292	
commune	10741	Thái Thịnh	phường	292	
commune	10744	Hiến Thành	phường	292	
commune	10747	Minh Hòa	xã	292	
commune	10750	Phú Thái	thị trấn	293	
commune	10756	Lai Khê	xã	293	
commune	10762	Vũ Dũng	xã	293	
commune	10768	Tuấn Việt	xã	293	
commune	10771	Kim Xuyên	xã	293	
commune	10777	Ngũ Phúc	xã	293	
commune	10780	Kim Anh	xã	293	
commune	10783	Kim Liên	xã	293	
commune	10786	Kim Tân	xã	293	
commune	10792	Kim Đính	xã	293	
commune	10798	Hòa Bình	xã	293	
commune	10801	Tam Kỳ	xã	293	
commune	10804	Đồng Cẩm	xã	293	
commune	10810	Đại Đức	xã	293	
commune	10813	Thanh Hà	thị trấn	294	
commune	10816	Hồng Lạc	xã	294	
commune	10822	Quyết Thắng	xã	288	
commune	10825	Tân Việt	xã	294	
commune	10828	Cẩm Việt	xã	294	
commune	10831	Thanh An	xã	294	
commune	10834	Thanh Lang	xã	294	
commune	10837	Tiền Tiến	xã	288	
commune	10840	Tân An	xã	294	
commune	10843	Liên Mạc	xã	294	
commune	10846	Thanh Hải	xã	294	
commune	10855	Thanh Xuân	xã	294	
commune	10861	Thanh Tân	xã	294	
commune	10864	An Phượng	xã	294	
commune	10867	Thanh Sơn	xã	294	
commune	10876	Thanh Quang	xã	294	
commune	10879	Thanh Hồng	xã	294	
commune	10882	Vĩnh Cường	xã	294	
commune	10888	Cẩm Giang	thị trấn	295	
commune	10891	Lai Cách	thị trấn	295	
commune	10894	Cẩm Hưng	xã	295	
commune	10897	Cẩm Hoàng	xã	295	
commune	10900	Cẩm Văn	xã	295	
commune	10903	Ngọc Liên	xã	295	
commune	10909	Cẩm Vũ	xã	295	
commune	10912	Đức Chính	xã	295	
commune	10918	Định Sơn	xã	295	
commune	10924	Lương Điền	xã	295	
commune	10927	Cao An	xã	295	
commune	10930	Tân Trường	xã	295	
commune	10933	Phúc Điền	xã	295	
commune	10939	Cẩm Đông	xã	295	
commune	10942	Cẩm Đoài	xã	295	
commune	10945	Kẻ Sặt	thị trấn	296	
commune	10951	Vĩnh Hưng	xã	296	
commune	10954	Hùng Thắng	xã	296	
commune	10960	Vĩnh Hồng	xã	296	
commune	10963	Long Xuyên	xã	296	
commune	10966	Tân Việt	xã	296	
commune	10969	Thúc Kháng	xã	296	
commune	10972	Tân Hồng	xã	296	
commune	10978	Hồng Khê	xã	296	
commune	10981	Thái Minh	xã	296	
commune	10984	Cổ Bì	xã	296	
commune	10987	Nhân Quyền	xã	296	
commune	10990	Thái Dương	xã	296	
commune	10993	Thái Hòa	xã	296	
commune	10996	Bình Xuyên	xã	296	
commune	10999	Gia Lộc	thị trấn	297	
commune	11002	Thạch Khôi	phường	288	
commune	11005	Liên Hồng	xã	288	
commune	11008	Thống Nhất	xã	297	
commune	11011	Tân Hưng	phường	288	
commune	11017	Gia Xuyên	xã	288	
commune	11020	Yết Kiêu	xã	297	
commune	11035	Gia Phúc	xã	297	
commune	11038	Gia Tiến	xã	297	
commune	11041	Lê Lợi	xã	297	
commune	11044	Toàn Thắng	xã	297	
commune	11047	Hoàng Diệu	xã	297	
commune	11050	Hồng Hưng	xã	297	
commune	11053	Phạm Trấn	xã	297	
commune	11056	Đoàn Thượng	xã	297	
commune	11059	Thống Kênh	xã	297	
commune	11065	Nhật Quang	xã	297	
commune	11071	Quang Đức	xã	297	
commune	11074	Tứ Kỳ	thị trấn	298	
commune	11077	Ngọc Sơn	xã	288	
commune	11083	Đại Sơn	xã	298	
commune	11086	Hưng Đạo	xã	298	
commune	11092	Bình Lãng	xã	298	Xã Bình Lăng
commune	11095	Chí Minh	xã	298	
commune	11098	Kỳ Sơn	xã	298	
commune	11101	Quang Phục	xã	298	
commune	11113	Tân Kỳ	xã	298	
commune	11116	Quang Khải	xã	298	
commune	11119	Đại Hợp	xã	298	
commune	11122	Dân An	xã	298	
commune	11125	An Thanh	xã	298	
commune	11128	Minh Đức	xã	298	
commune	11131	Văn Tố	xã	298	
commune	11134	Quang Trung	xã	298	
commune	11140	Lạc Phượng	xã	298	
commune	11143	Tiên Động	xã	298	
commune	11146	Nguyên Giáp	xã	298	
commune	11149	Hà Kỳ	xã	298	
commune	11152	Hà Thanh	xã	298	
commune	11161	Ứng Hòe	xã	299	Xã Ứng Hoè
commune	11164	Nghĩa An	xã	299	
commune	11167	Đức Phúc	xã	299	
commune	11173	An Đức	xã	299	
commune	11179	Tân Hương	xã	299	
commune	11185	Vĩnh Hòa	xã	299	
commune	11188	Bình Xuyên	xã	299	
commune	11197	Tân Phong	xã	299	
commune	11203	Ninh Giang	thị trấn	299	
commune	11206	Tân Quang	xã	299	
commune	11215	Hồng Dụ	xã	299	
commune	11218	Văn Hội	xã	299	
commune	11224	Hồng Phong	xã	299	
commune	11227	Hiệp Lực	xã	299	
commune	11230	Kiến Phúc	xã	299	
commune	11233	Hưng Long	xã	299	
commune	11239	Thanh Miện	thị trấn	300	
commune	11242	Thanh Tùng	xã	300	
commune	11245	Phạm Kha	xã	300	
commune	11248	Ngô Quyền	xã	300	
commune	11251	Đoàn Tùng	xã	300	
commune	11254	Hồng Quang	xã	300	
commune	11257	Tân Trào	xã	300	
commune	11260	Lam Sơn	xã	300	
commune	11263	Đoàn Kết	xã	300	
commune	11266	Lê Hồng	xã	300	
commune	11269	Tứ Cường	xã	300	
commune	11275	Ngũ Hùng	xã	300	
commune	11278	Cao Thắng	xã	300	
commune	11281	Chi Lăng Bắc	xã	300	
commune	11284	Chi Lăng Nam	xã	300	
commune	11287	Thanh Giang	xã	300	
commune	11293	Hồng Phong	xã	300	
commune	11296	Quán Toan	phường	303	
commune	11299	Hùng Vương	phường	303	
commune	11302	Sở Dầu	phường	303	
commune	11305	Thượng Lý	phường	303	
commune	11311	Minh Khai	phường	303	
commune	11320	Hoàng Văn Thụ	phường	303	
commune	11323	Phan Bội Châu	phường	303	
commune	11329	Máy Chai	phường	304	
commune	11335	Vạn Mỹ	phường	304	
commune	11338	Cầu Tre	phường	304	
commune	11341	Gia Viên	phường	304	
commune	11344	Cầu Đất	phường	304	
commune	11350	Đông Khê	phường	304	
commune	11359	Đằng Giang	phường	304	
commune	11365	Lạch Tray	phường	304	
commune	11371	An Biên	phường	305	
commune	11383	Trần Nguyên Hãn	phường	305	
commune	11395	Hàng Kênh	phường	305	
commune	11401	An Dương	phường	305	
commune	11404	Dư Hàng Kênh	phường	305	
commune	11405	Kênh Dương	phường	305	
commune	11407	Vĩnh Niệm	phường	305	
commune	11410	Đông Hải 1	phường	306	
commune	11411	Đông Hải 2	phường	306	
commune	11413	Đằng Lâm	phường	306	
commune	11414	Thành Tô	phường	306	
commune	11416	Đằng Hải	phường	306	
commune	11419	Nam Hải	phường	306	
commune	11422	Cát Bi	phường	306	
commune	11425	Tràng Cát	phường	306	
commune	11431	Đồng Hòa	phường	307	Phường Đồng Hoà
commune	11434	Bắc Sơn	phường	307	
commune	11437	Nam Sơn	phường	307	
commune	11440	Ngọc Sơn	phường	307	
commune	11443	Trần Thành Ngọ	phường	307	
commune	11446	Văn Đẩu	phường	307	
commune	11449	Bắc Hà	phường	307	
commune	11455	Ngọc Xuyên	phường	308	
commune	11458	Hải Sơn	phường	308	
commune	11461	Vạn Hương	phường	308	
commune	11465	Minh Đức	phường	308	
commune	11467	Bàng La	phường	308	
commune	11473	Minh Đức	phường	311	
commune	11485	Liên Xuân	xã	311	
commune	11488	Lưu Kiếm	phường	311	
commune	11500	Bạch Đằng	xã	311	
commune	11503	Ninh Sơn	xã	311	
commune	11506	Quảng Thanh	phường	311	
commune	11512	Trần Hưng Đạo	phường	311	
commune	11518	Quang Trung	xã	311	
commune	11521	Lê Hồng Phong	phường	311	
commune	11527	Hòa Bình	phường	311	Phường Hoà Bình
commune	11530	Thủy Hà	phường	311	
commune	11533	An Lư	phường	311	
commune	11539	Phạm Ngũ Lão	phường	311	
commune	11542	Nam Triệu Giang	phường	311	
commune	11545	Tam Hưng	phường	311	
commune	11551	Lập Lễ	phường	311	
commune	11557	Thiên Hương	phường	311	
commune	11560	Thủy Đường	phường	311	Phường Thuỷ Đường
commune	11569	Hoàng Lâm	phường	311	
commune	11572	Hoa Động	phường	311	
commune	11578	Dương Quan	phường	311	
commune	11581	Lê Lợi	phường	312	
commune	11584	Lê Thiện	phường	312	
commune	11587	Đại Bản	phường	303	
commune	11590	An Hòa	phường	312	Phường An Hoà
commune	11593	Hồng Phong	phường	312	
commune	11596	Tân Tiến	phường	312	
commune	11599	An Hưng	phường	303	
commune	11602	An Hồng	phường	303	
commune	11608	Nam Sơn	phường	312	
commune	11614	An Hải	phường	312	
commune	11617	Đồng Thái	phường	312	
commune	11623	An Đồng	phường	312	
commune	11626	Hồng Thái	phường	312	
commune	11629	An Lão	thị trấn	313	
commune	11632	Bát Trang	xã	313	
commune	11635	Trường Thọ	xã	313	
commune	11638	Trường Thành	xã	313	
commune	11641	An Tiến	xã	313	
commune	11644	Quang Hưng	xã	313	
commune	11647	Quang Trung	xã	313	
commune	11650	Quốc Tuấn	xã	313	
commune	11653	An Thắng	xã	313	
commune	11656	Trường Sơn	thị trấn	313	
commune	11659	Tân Dân	xã	313	
commune	11662	Thái Sơn	xã	313	
commune	11665	Tân Viên	xã	313	
commune	11668	Mỹ Đức	xã	313	
commune	11671	Chiến Thắng	xã	313	
commune	11674	An Thọ	xã	313	
commune	11677	An Thái	xã	313	
commune	11680	Núi Đối	thị trấn	314	
commune	11683	Đa Phúc	phường	309	
commune	11686	Hưng Đạo	phường	309	
commune	11689	Anh Dũng	phường	309	
commune	11692	Hải Thành	phường	309	
commune	11695	Đông Phương	xã	314	
commune	11698	Thuận Thiên	xã	314	
commune	11701	Hữu Bằng	xã	314	
commune	11704	Đại Đồng	xã	314	
commune	11707	Hòa Nghĩa	phường	309	Phường Hoà Nghĩa
commune	11710	Ngũ Phúc	xã	314	
commune	11713	Kiến Quốc	xã	314	
commune	11716	Du Lễ	xã	314	
commune	11722	Thanh Sơn	xã	314	
commune	11725	Minh Tân	xã	314	
commune	11728	Kiến Hưng	xã	314	
commune	11734	Tân Phong	xã	314	
commune	11737	Hợp Đức	phường	308	
commune	11740	Tân Thành	phường	309	
commune	11743	Tân Trào	xã	314	
commune	11746	Đoàn Xá	xã	314	
commune	11749	Tú Sơn	xã	314	
commune	11752	Đại Hợp	xã	314	
commune	11755	Tiên Lãng	thị trấn	315	
commune	11758	Đại Thắng	xã	315	
commune	11761	Tiên Cường	xã	315	
commune	11764	Tự Cường	xã	315	
commune	11770	Quyết Tiến	xã	315	
commune	11773	Khởi Nghĩa	xã	315	
commune	11776	Tiên Thanh	xã	315	
commune	11779	Cấp Tiến	xã	315	
commune	11782	Kiến Thiết	xã	315	
commune	11785	Đoàn Lập	xã	315	
commune	11791	Tân Minh	xã	315	
commune	11797	Tiên Thắng	xã	315	
commune	11800	Tiên Minh	xã	315	
commune	11803	Bắc Hưng	xã	315	
commune	11806	Nam Hưng	xã	315	
commune	11809	Hùng Thắng	xã	315	
commune	11812	Tây Hưng	xã	315	
commune	11815	Đông Hưng	xã	315	
commune	11821	Vinh Quang	xã	315	
commune	11824	Vĩnh Bảo	thị trấn	316	
commune	11827	Dũng Tiến	xã	316	
commune	11830	Giang Biên	xã	316	
commune	11833	Thắng Thủy	xã	316	Xã Thắng Thuỷ
commune	11836	Trung Lập	xã	316	
commune	11839	Việt Tiến	xã	316	
commune	11842	Vĩnh An	xã	316	
commune	11848	Vĩnh Hòa	xã	316	Xã Vĩnh Hoà
commune	11851	Hùng Tiến	xã	316	
commune	11857	Tân Hưng	xã	316	
commune	11860	Tân Liên	xã	316	
commune	11866	Vĩnh Hưng	xã	316	
commune	11875	Vĩnh Hải	xã	316	
commune	11881	Liên Am	xã	316	
commune	11884	Lý Học	xã	316	
commune	11887	Tam Cường	xã	316	
commune	11890	Hòa Bình	xã	316	Xã Hoà Bình
commune	11893	Tiền Phong	xã	316	
commune	11902	Cao Minh	xã	316	
commune	11911	Trấn Dương	xã	316	
commune	11914	Cát Bà	thị trấn	317	
commune	11917	Cát Hải	thị trấn	317	
commune	11920	Nghĩa Lộ	xã	317	
commune	11923	Đồng Bài	xã	317	
commune	11926	Hoàng Châu	xã	317	
commune	11929	Văn Phong	xã	317	
commune	11932	Phù Long	xã	317	
commune	11935	Gia Luận	xã	317	
commune	11938	Hiền Hào	xã	317	
commune	11941	Trân Châu	xã	317	
commune	11944	Việt Hải	xã	317	
commune	11947	Xuân Đám	xã	317	
commune	11950	Lam Sơn	phường	323	
commune	11953	Hiến Nam	phường	323	
commune	11956	An Tảo	phường	323	
commune	11959	Lê Lợi	phường	323	
commune	11962	Minh Khai	phường	323	
commune	11968	Hồng Châu	phường	323	
commune	11971	Trung Nghĩa	xã	323	
commune	11974	Liên Phương	xã	323	
commune	11977	Phương Nam	xã	323	
commune	11980	Quảng Châu	xã	323	
commune	11983	Bảo Khê	xã	323	
commune	11986	Như Quỳnh	thị trấn	325	
commune	11989	Lạc Đạo	xã	325	
commune	11992	Chỉ Đạo	xã	325	
commune	11995	Đại Đồng	xã	325	
commune	11998	Việt Hưng	xã	325	
commune	12001	Tân Quang	xã	325	
commune	12004	Đình Dù	xã	325	
commune	12007	Minh Hải	xã	325	
commune	12010	Lương Tài	xã	325	
commune	12013	Trưng Trắc	xã	325	
commune	12016	Lạc Hồng	xã	325	
commune	12019	Văn Giang	thị trấn	326	
commune	12022	Xuân Quan	xã	326	
commune	12025	Cửu Cao	xã	326	
commune	12028	Phụng Công	xã	326	
commune	12031	Nghĩa Trụ	xã	326	
commune	12034	Long Hưng	xã	326	
commune	12037	Vĩnh Khúc	xã	326	
commune	12040	Liên Nghĩa	xã	326	
commune	12043	Tân Tiến	xã	326	
commune	12046	Thắng Lợi	xã	326	
commune	12049	Mễ Sở	xã	326	
commune	12052	Yên Mỹ	thị trấn	327	
commune	12055	Nguyễn Văn Linh	xã	327	
commune	12061	Đồng Than	xã	327	
commune	12064	Ngọc Long	xã	327	
commune	12067	Liêu Xá	xã	327	
commune	12070	Hoàn Long	xã	327	
commune	12073	Tân Lập	xã	327	
commune	12076	Thanh Long	xã	327	
commune	12079	Yên Phú	xã	327	
commune	12085	Trung Hòa	xã	327	
commune	12091	Việt Yên	xã	327	
commune	12100	Tân Minh	xã	327	
commune	12103	Bần Yên Nhân	phường	328	
commune	12106	Phan Đình Phùng	phường	328	
commune	12109	Cẩm Xá	xã	328	
commune	12112	Dương Quang	xã	328	
commune	12115	Hòa Phong	xã	328	
commune	12118	Nhân Hòa	phường	328	
commune	12121	Dị Sử	phường	328	
commune	12124	Bạch Sam	phường	328	
commune	12127	Minh Đức	phường	328	
commune	12130	Phùng Chí Kiên	phường	328	
commune	12133	Xuân Dục	xã	328	
commune	12136	Ngọc Lâm	xã	328	
commune	12139	Hưng Long	xã	328	
commune	12142	Ân Thi	thị trấn	329	
commune	12145	Phù Ủng	xã	329	
commune	12148	Bắc Sơn	xã	329	
commune	12151	Bãi Sậy	xã	329	
commune	12154	Đào Dương	xã	329	
commune	12157	Quang Vinh	xã	329	
commune	12160	Vân Du	xã	329	
commune	12166	Xuân Trúc	xã	329	
commune	12169	Hoàng Hoa Thám	xã	329	
commune	12172	Quảng Lãng	xã	329	
commune	12175	Đa Lộc	xã	329	
commune	12178	Đặng Lễ	xã	329	
commune	12181	Cẩm Ninh	xã	329	
commune	12184	Nguyễn Trãi	xã	329	
commune	12190	Hồ Tùng Mậu	xã	329	
commune	12193	Tiền Phong	xã	329	
commune	12196	Hồng Quang	xã	329	
commune	12202	Hạ Lễ	xã	329	
commune	12205	Khoái Châu	thị trấn	330	
commune	12208	Đông Tảo	xã	330	
commune	12211	Bình Minh	xã	330	
commune	12214	Phạm Hồng Thái	xã	330	
commune	12220	Ông Đình	xã	330	
commune	12223	Tân Dân	xã	330	
commune	12226	Tứ Dân	xã	330	
commune	12229	An Vĩ	xã	330	
commune	12232	Đông Kết	xã	330	
commune	12238	Dân Tiến	xã	330	
commune	12244	Đồng Tiến	xã	330	
commune	12247	Tân Châu	xã	330	
commune	12250	Liên Khê	xã	330	
commune	12253	Phùng Hưng	xã	330	
commune	12256	Việt Hòa	xã	330	
commune	12259	Đông Ninh	xã	330	
commune	12262	Đại Tập	xã	330	
commune	12265	Chí Minh	xã	330	
commune	12271	Thuần Hưng	xã	330	
commune	12274	Nguyễn Huệ	xã	330	
commune	12280	Lương Bằng	thị trấn	331	
commune	12283	Nghĩa Dân	xã	331	
commune	12286	Toàn Thắng	xã	331	
commune	12289	Vĩnh Xá	xã	331	
commune	12292	Phạm Ngũ Lão	xã	331	
commune	12295	Phú Thọ	xã	331	
commune	12298	Đồng Thanh	xã	331	
commune	12301	Song Mai	xã	331	
commune	12304	Chính Nghĩa	xã	331	
commune	12313	Mai Động	xã	331	
commune	12316	Đức Hợp	xã	331	
commune	12319	Hùng An	xã	331	
commune	12322	Ngọc Thanh	xã	331	
commune	12325	Diên Hồng	xã	331	
commune	12328	Hiệp Cường	xã	331	
commune	12331	Phú Cường	xã	323	
commune	12334	Hùng Cường	xã	323	
commune	12337	Vương	thị trấn	332	
commune	12340	Hưng Đạo	xã	332	
commune	12346	Nhật Tân	xã	332	
commune	12352	Lệ Xá	xã	332	
commune	12355	An Viên	xã	332	
commune	12361	Trung Dũng	xã	332	
commune	12364	Hải Thắng	xã	332	
commune	12367	Thủ Sỹ	xã	332	
commune	12370	Thiện Phiến	xã	332	
commune	12373	Thụy Lôi	xã	332	
commune	12376	Cương Chính	xã	332	
commune	12385	Tân Hưng	xã	323	
commune	12388	Hoàng Hanh	xã	323	
commune	12391	Trần Cao	thị trấn	333	
commune	12394	Minh Tân	xã	333	
commune	12397	Phan Sào Nam	xã	333	
commune	12400	Quang Hưng	xã	333	
commune	12403	Minh Hoàng	xã	333	
commune	12406	Đoàn Đào	xã	333	
commune	12409	Tống Phan	xã	333	
commune	12412	Đình Cao	xã	333	
commune	12415	Nhật Quang	xã	333	
commune	12421	Tam Đa	xã	333	
commune	12424	Tiên Tiến	xã	333	
commune	12427	Nguyên Hòa	xã	333	
commune	12430	Tống Trân	xã	333	
commune	12433	Lê Hồng Phong	phường	336	
commune	12436	Bồ Xuyên	phường	336	
commune	12439	Đề Thám	phường	336	
commune	12442	Kỳ Bá	phường	336	
commune	12445	Quang Trung	phường	336	
commune	12448	Phú Khánh	phường	336	
commune	12451	Tiền Phong	phường	336	
commune	12452	Trần Hưng Đạo	phường	336	
commune	12454	Trần Lãm	phường	336	
commune	12457	Đông Hòa	xã	336	
commune	12460	Hoàng Diệu	phường	336	
commune	12463	Phú Xuân	xã	336	
commune	12466	Vũ Phúc	xã	336	
commune	12469	Vũ Chính	xã	336	
commune	12472	Quỳnh Côi	thị trấn	338	
commune	12475	An Khê	xã	338	
commune	12478	An Đồng	xã	338	
commune	12481	Quỳnh Hoa	xã	338	
commune	12484	Quỳnh Lâm	xã	338	
commune	12487	Quỳnh Thọ	xã	338	
commune	12490	An Hiệp	xã	338	
commune	12493	Quỳnh Hoàng	xã	338	
commune	12496	Quỳnh Giao	xã	338	
commune	12499	An Thái	xã	338	
commune	12502	An Cầu	xã	338	
commune	12505	Quỳnh Hồng	xã	338	
commune	12508	Quỳnh Khê	xã	338	
commune	12511	Quỳnh Minh	xã	338	
commune	12514	An Ninh	xã	338	
commune	12517	Quỳnh Ngọc	xã	338	
commune	12520	Quỳnh Hải	xã	338	
commune	12523	An Bài	thị trấn	338	
commune	12526	An Ấp	xã	338	
commune	12529	Quỳnh Hội	xã	338	
commune	12532	Châu Sơn	xã	338	
commune	12535	Quỳnh Mỹ	xã	338	
commune	12538	An Quý	xã	338	Xã An Quí
commune	12541	An Thanh	xã	338	
commune	12547	An Vũ	xã	338	
commune	12550	An Lễ	xã	338	
commune	12553	Quỳnh Hưng	xã	338	
commune	12559	An Mỹ	xã	338	
commune	12562	Quỳnh Nguyên	xã	338	
commune	12565	An Vinh	xã	338	
commune	12571	An Dục	xã	338	
commune	12574	Đông Hải	xã	338	
commune	12577	Trang Bảo Xá	xã	338	
commune	12580	An Tràng	xã	338	
commune	12583	Đồng Tiến	xã	338	
commune	12586	Hưng Hà	thị trấn	339	
commune	12589	Quang Trung	xã	339	
commune	12592	Tân Lễ	xã	339	
commune	12595	Cộng Hòa	xã	339	
commune	12601	Canh Tân	xã	339	
commune	12604	Hòa Tiến	xã	339	
commune	12610	Tân Tiến	xã	339	
commune	12613	Hưng Nhân	thị trấn	339	
commune	12616	Đoan Hùng	xã	339	
commune	12619	Duyên Hải	xã	339	
commune	12622	Tân Hòa	xã	339	
commune	12625	Văn Cẩm	xã	339	
commune	12628	Bắc Sơn	xã	339	
commune	12631	Đông Đô	xã	339	
commune	12634	Phúc Khánh	xã	339	
commune	12637	Liên Hiệp	xã	339	
commune	12640	Tây Đô	xã	339	
commune	12643	Thống Nhất	xã	339	
commune	12646	Tiến Đức	xã	339	
commune	12649	Thái Hưng	xã	339	
commune	12652	Thái Phương	xã	339	
commune	12655	Hòa Bình	xã	339	
commune	12656	Chi Lăng	xã	339	
commune	12658	Minh Khai	xã	339	
commune	12661	Hồng An	xã	339	
commune	12664	Kim Trung	xã	339	Xã Kim Chung
commune	12667	Hồng Lĩnh	xã	339	
commune	12670	Minh Tân	xã	339	
commune	12673	Văn Lang	xã	339	
commune	12676	Độc Lập	xã	339	
commune	12679	Chí Hòa	xã	339	
commune	12682	Minh Hòa	xã	339	
commune	12685	Hồng Minh	xã	339	
commune	12688	Đông Hưng	thị trấn	340	
commune	12694	Đông Phương	xã	340	
commune	12700	Liên An Đô	xã	340	
commune	12703	Đông Sơn	xã	340	
commune	12706	Đông Cường	xã	340	
commune	12709	Phú Lương	xã	340	
commune	12712	Mê Linh	xã	340	
commune	12715	Lô Giang	xã	340	
commune	12718	Đông La	xã	340	
commune	12721	Minh Tân	xã	340	
commune	12724	Đông Xá	xã	340	
commune	12730	Nguyên Xá	xã	340	
commune	12736	Phong Dương Tiến	xã	340	
commune	12739	Hồng Việt	xã	340	
commune	12745	Hà Giang	xã	340	
commune	12748	Đông Kinh	xã	340	
commune	12751	Đông Hợp	xã	340	
commune	12754	Thăng Long	xã	340	
commune	12757	Đông Các	xã	340	
commune	12760	Phú Châu	xã	340	
commune	12763	Liên Hoa	xã	340	
commune	12769	Đông Tân	xã	340	
commune	12772	Đông Vinh	xã	340	
commune	12775	Xuân Quang Động	xã	340	
commune	12778	Hồng Bạch	xã	340	
commune	12784	Trọng Quan	xã	340	
commune	12790	Hồng Giang	xã	340	
commune	12793	Đông Quan	xã	340	
commune	12802	Đông Á	xã	340	
commune	12808	Đông Hoàng	xã	340	
commune	12811	Đông Dương	xã	340	
commune	12817	Đông Mỹ	xã	336	
commune	12820	Đông Thọ	xã	336	
commune	12823	Minh Phú	xã	340	
commune	12826	Diêm Điền	thị trấn	341	
commune	12832	Thụy Trường	xã	341	
commune	12841	Hồng Dũng	xã	341	
commune	12844	Thụy Quỳnh	xã	341	
commune	12847	An Tân	xã	341	
commune	12850	Thụy Ninh	xã	341	
commune	12853	Thụy Hưng	xã	341	
commune	12856	Thụy Việt	xã	341	
commune	12859	Thụy Văn	xã	341	
commune	12862	Thụy Xuân	xã	341	
commune	12865	Dương Phúc	xã	341	
commune	12868	Thụy Trình	xã	341	
commune	12871	Thụy Bình	xã	341	
commune	12874	Thụy Chính	xã	341	
commune	12877	Thụy Dân	xã	341	
commune	12880	Thụy Hải	xã	341	
commune	12889	Thụy Liên	xã	341	
commune	12892	Thụy Duyên	xã	341	
commune	12898	Thụy Thanh	xã	341	
commune	12901	Thụy Sơn	xã	341	
commune	12904	Thụy Phong	xã	341	
commune	12907	Thái Thượng	xã	341	
commune	12910	Thái Nguyên	xã	341	
commune	12916	Dương Hồng Thủy	xã	341	
commune	12919	Thái Giang	xã	341	
commune	12922	Hòa An	xã	341	
commune	12925	Sơn Hà	xã	341	
commune	12934	Thái Phúc	xã	341	
commune	12937	Thái Hưng	xã	341	
commune	12940	Thái Đô	xã	341	
commune	12943	Thái Xuyên	xã	341	
commune	12949	Mỹ Lộc	xã	341	
commune	12958	Tân Học	xã	341	
commune	12961	Thái Thịnh	xã	341	
commune	12964	Thuần Thành	xã	341	
commune	12967	Thái Thọ	xã	341	
commune	12970	Tiền Hải	thị trấn	342	
commune	12976	Đông Trà	xã	342	
commune	12979	Đông Long	xã	342	
commune	12985	Vũ Lăng	xã	342	
commune	12988	Đông Xuyên	xã	342	
commune	12991	Tây Lương	xã	342	
commune	12994	Tây Ninh	xã	342	
commune	12997	Đông Quang	xã	342	
commune	13000	Đông Hoàng	xã	342	
commune	13003	Đông Minh	xã	342	
commune	13012	An Ninh	xã	342	
commune	13018	Đông Cơ	xã	342	
commune	13021	Tây Giang	xã	342	
commune	13024	Đông Lâm	xã	342	
commune	13027	Phương Công	xã	342	
commune	13030	Ái Quốc	xã	342	
commune	13036	Nam Cường	xã	342	
commune	13039	Vân Trường	xã	342	
commune	13045	Nam Chính	xã	342	
commune	13048	Bắc Hải	xã	342	
commune	13051	Nam Thịnh	xã	342	
commune	13054	Nam Hà	xã	342	
commune	13057	Nam Tiến	xã	342	
commune	13060	Nam Trung	xã	342	
commune	13063	Nam Hồng	xã	342	
commune	13066	Nam Hưng	xã	342	
commune	13069	Nam Hải	xã	342	
commune	13072	Nam Phú	xã	342	
commune	13075	Kiến Xương	thị trấn	343	
commune	13078	Trà Giang	xã	343	
commune	13081	Quốc Tuấn	xã	343	
commune	13084	Vũ Đông	xã	336	
commune	13087	An Bình	xã	343	
commune	13090	Tây Sơn	xã	343	
commune	13093	Hồng Thái	xã	343	
commune	13096	Bình Nguyên	xã	343	
commune	13102	Lê Lợi	xã	343	
commune	13108	Vũ Lạc	xã	336	
commune	13111	Vũ Lễ	xã	343	
commune	13114	Thanh Tân	xã	343	
commune	13120	Thống Nhất	xã	343	
commune	13126	Vũ Ninh	xã	343	
commune	13129	Vũ An	xã	343	
commune	13132	Quang Lịch	xã	343	
commune	13135	Hòa Bình	xã	343	
commune	13138	Bình Minh	xã	343	
commune	13141	Vũ Quý	xã	343	Xã Vũ Quí
commune	13144	Quang Bình	xã	343	
commune	13150	Vũ Trung	xã	343	
commune	13156	Vũ Công	xã	343	
commune	13159	Hồng Vũ	xã	343	
commune	13162	Quang Minh	xã	343	
commune	13165	Quang Trung	xã	343	
commune	13171	Minh Quang	xã	343	
commune	13177	Minh Tân	xã	343	
commune	13180	Nam Bình	xã	343	
commune	13183	Bình Thanh	xã	343	
commune	13186	Bình Định	xã	343	
commune	13189	Hồng Tiến	xã	343	
commune	13192	Vũ Thư	thị trấn	344	
commune	13195	Hồng Lý	xã	344	
commune	13198	Đồng Thanh	xã	344	
commune	13201	Xuân Hòa	xã	344	
commune	13204	Hiệp Hòa	xã	344	
commune	13207	Phúc Thành	xã	344	
commune	13210	Tân Phong	xã	344	
commune	13213	Song Lãng	xã	344	
commune	13216	Tân Hòa	xã	344	
commune	13219	Việt Hùng	xã	344	
commune	13222	Minh Lãng	xã	344	
commune	13225	Tân Bình	xã	336	
commune	13228	Minh Khai	xã	344	
commune	13231	Dũng Nghĩa	xã	344	
commune	13234	Minh Quang	xã	344	
commune	13237	Tam Quang	xã	344	
commune	13240	Tân Lập	xã	344	
commune	13243	Bách Thuận	xã	344	
commune	13246	Tự Tân	xã	344	
commune	13249	Song An	xã	344	
commune	13252	Trung An	xã	344	
commune	13255	Vũ Hội	xã	344	
commune	13258	Hòa Bình	xã	344	
commune	13261	Nguyên Xá	xã	344	
commune	13264	Việt Thuận	xã	344	
commune	13267	Vũ Vinh	xã	344	
commune	13270	Vũ Đoài	xã	344	
commune	13273	Vũ Tiến	xã	344	
commune	13276	Vũ Vân	xã	344	
commune	13279	Duy Nhất	xã	344	
commune	13282	Hồng Phong	xã	344	
commune	13285	Quang Trung	phường	347	
commune	13291	Lê Hồng Phong	phường	347	
commune	13294	Châu Cầu	phường	347	
commune	13303	Lam Hạ	phường	347	
commune	13306	Phù Vân	xã	347	
commune	13309	Liêm Chính	phường	347	
commune	13315	Thanh Châu	phường	347	
commune	13318	Châu Sơn	phường	347	
commune	13321	Đồng Văn	phường	349	
commune	13324	Hòa Mạc	phường	349	
commune	13327	Mộc Hoàn	xã	349	
commune	13330	Châu Giang	phường	349	
commune	13333	Bạch Thượng	phường	349	
commune	13336	Duy Minh	phường	349	
commune	13342	Duy Hải	phường	349	
commune	13345	Chuyên Ngoại	xã	349	
commune	13348	Yên Bắc	phường	349	
commune	13351	Trác Văn	xã	349	
commune	13354	Tiên Nội	phường	349	
commune	13357	Hoàng Đông	phường	349	
commune	13360	Yên Nam	xã	349	
commune	13363	Tiên Ngoại	xã	349	
commune	13366	Tân Hiệp	phường	347	
commune	13369	Tiên Sơn	xã	349	
commune	13384	Quế	phường	350	
commune	13387	Nguyễn Úy	xã	350	
commune	13390	Đại Cương	phường	350	
commune	13393	Lê Hồ	phường	350	
commune	13396	Tượng Lĩnh	phường	350	
commune	13402	Tân Tựu	phường	350	
commune	13405	Đồng Hóa	phường	350	
commune	13408	Hoàng Tây	xã	350	
commune	13411	Tân Sơn	phường	350	
commune	13414	Thụy Lôi	xã	350	
commune	13417	Văn Xá	xã	350	
commune	13420	Khả Phong	xã	350	
commune	13423	Ngọc Sơn	phường	350	
commune	13426	Kim Bình	xã	347	
commune	13429	Ba Sao	phường	350	
commune	13432	Liên Sơn	xã	350	
commune	13435	Thi Sơn	phường	350	
commune	13438	Thanh Sơn	xã	350	
commune	13441	Kiện Khê	thị trấn	351	
commune	13444	Tân Liêm	phường	347	
commune	13450	Liêm Phong	xã	351	
commune	13453	Thanh Hà	xã	351	
commune	13456	Liêm Cần	xã	351	
commune	13459	Thanh Tuyền	phường	347	
commune	13465	Liêm Thuận	xã	351	
commune	13468	Thanh Thủy	xã	351	
commune	13471	Thanh Phong	xã	351	
commune	13474	Tân Thanh	thị trấn	351	
commune	13477	Thanh Tân	xã	351	
commune	13480	Liêm Túc	xã	351	
commune	13483	Liêm Sơn	xã	351	
commune	13486	Thanh Hương	xã	351	
commune	13489	Thanh Nghị	xã	351	
commune	13492	Thanh Tâm	xã	351	
commune	13495	Thanh Nguyên	xã	351	
commune	13498	Thanh Hải	xã	351	
commune	13501	Bình Mỹ	thị trấn	352	
commune	13504	Bình Nghĩa	xã	352	
commune	13507	Đinh Xá	xã	347	
commune	13510	Tràng An	xã	352	
commune	13513	Trịnh Xá	xã	347	
commune	13516	Đồng Du	xã	352	
commune	13519	Ngọc Lũ	xã	352	
commune	13525	Đồn Xá	xã	352	
commune	13528	An Ninh	xã	352	
commune	13531	Bồ Đề	xã	352	
commune	13540	Bình An	xã	352	
commune	13543	Vũ Bản	xã	352	
commune	13546	Trung Lương	xã	352	
commune	13552	An Đổ	xã	352	
commune	13555	La Sơn	xã	352	
commune	13558	Tiêu Động	xã	352	
commune	13561	An Lão	xã	352	
commune	13567	Hợp Lý	xã	353	
commune	13570	Nguyên Lý	xã	353	
commune	13573	Chính Lý	xã	353	
commune	13576	Chân Lý	xã	353	
commune	13579	Đạo Lý	xã	353	
commune	13582	Công Lý	xã	353	
commune	13585	Văn Lý	xã	353	
commune	13588	Bắc Lý	xã	353	
commune	13591	Đức Lý	xã	353	
commune	13594	Trần Hưng Đạo	xã	353	
commune	13597	Vĩnh Trụ	thị trấn	353	
commune	13600	Nhân Thịnh	xã	353	
commune	13606	Nhân Khang	xã	353	
commune	13609	Nhân Mỹ	xã	353	
commune	13612	Nhân Nghĩa	xã	353	
commune	13615	Nhân Chính	xã	353	
commune	13618	Nhân Bình	xã	353	
commune	13621	Phú Phúc	xã	353	
commune	13624	Xuân Khê	xã	353	
commune	13627	Tiến Thắng	xã	353	
commune	13630	Hòa Hậu	xã	353	
commune	13636	Vị Xuyên	phường	356	
commune	13657	Trường Thi	phường	356	
commune	13666	Trần Hưng Đạo	phường	356	
commune	13669	Cửa Bắc	phường	356	
commune	13678	Năng Tĩnh	phường	356	
commune	13681	Quang Trung	phường	356	
commune	13684	Lộc Hạ	phường	356	
commune	13687	Lộc Vượng	phường	356	
commune	13690	Cửa Nam	phường	356	
commune	13693	Lộc Hòa	phường	356	
commune	13696	Nam Phong	phường	356	
commune	13699	Mỹ Xá	phường	356	
commune	13705	Nam Vân	phường	356	
commune	13708	Hưng Lộc	phường	356	
commune	13711	Mỹ Hà	xã	356	
commune	13717	Mỹ Thắng	xã	356	
commune	13720	Mỹ Trung	xã	356	
commune	13723	Mỹ Tân	xã	356	
commune	13726	Mỹ Phúc	xã	356	
commune	13732	Mỹ Thuận	xã	356	
commune	13735	Mỹ Lộc	xã	356	
commune	13741	Gôi	thị trấn	359	
commune	13747	Hiển Khánh	xã	359	
commune	13750	Minh Tân	xã	359	
commune	13753	Hợp Hưng	xã	359	
commune	13756	Đại An	xã	359	
commune	13762	Cộng Hòa	xã	359	
commune	13765	Trung Thành	xã	359	
commune	13768	Quang Trung	xã	359	
commune	13777	Thành Lợi	xã	359	
commune	13780	Kim Thái	xã	359	
commune	13783	Liên Minh	xã	359	
commune	13786	Đại Thắng	xã	359	
commune	13789	Tam Thanh	xã	359	
commune	13792	Vĩnh Hào	xã	359	
commune	13795	Lâm	thị trấn	360	
commune	13801	Trung Nghĩa	xã	360	
commune	13807	Tân Minh	xã	360	
commune	13810	Yên Thọ	xã	360	
commune	13819	Phú Hưng	xã	360	
commune	13822	Yên Chính	xã	360	
commune	13825	Yên Bình	xã	360	
commune	13831	Yên Mỹ	xã	360	
commune	13834	Yên Dương	xã	360	
commune	13843	Yên Khánh	xã	360	
commune	13846	Yên Phong	xã	360	
commune	13849	Yên Ninh	xã	360	
commune	13852	Yên Lương	xã	360	
commune	13861	Yên Tiến	xã	360	
commune	13864	Yên Thắng	xã	360	
commune	13867	Yên Phúc	xã	360	
commune	13870	Yên Cường	xã	360	
commune	13873	Yên Lộc	xã	360	
commune	13876	Hồng Quang	xã	360	
commune	13879	Yên Đồng	xã	360	
commune	13882	Yên Khang	xã	360	
commune	13885	Yên Nhân	xã	360	
commune	13888	Yên Trị	xã	360	
commune	13891	Liễu Đề	thị trấn	361	
commune	13894	Rạng Đông	thị trấn	361	
commune	13900	Đồng Thịnh	xã	361	
commune	13906	Nghĩa Thái	xã	361	
commune	13909	Hoàng Nam	xã	361	
commune	13912	Nghĩa Châu	xã	361	
commune	13915	Nghĩa Trung	xã	361	
commune	13918	Nghĩa Sơn	xã	361	
commune	13921	Nghĩa Lạc	xã	361	
commune	13924	Nghĩa Hồng	xã	361	
commune	13927	Nghĩa Phong	xã	361	
commune	13930	Nghĩa Phú	xã	361	
commune	13939	Quỹ Nhất	thị trấn	361	
commune	13942	Nghĩa Hùng	xã	361	
commune	13945	Nghĩa Lâm	xã	361	
commune	13948	Nghĩa Thành	xã	361	
commune	13951	Phúc Thắng	xã	361	
commune	13954	Nghĩa Lợi	xã	361	
commune	13957	Nghĩa Hải	xã	361	
commune	13963	Nam Điền	xã	361	
commune	13966	Nam Giang	thị trấn	362	
commune	13972	Nam Điền	xã	362	
commune	13975	Nghĩa An	xã	362	
commune	13978	Nam Thắng	xã	362	
commune	13984	Hồng Quang	xã	362	
commune	13987	Tân Thịnh	xã	362	
commune	13990	Nam Cường	xã	362	
commune	13993	Nam Hồng	xã	362	
commune	13996	Nam Hùng	xã	362	
commune	13999	Nam Hoa	xã	362	
commune	14002	Nam Dương	xã	362	
commune	14005	Nam Thanh	xã	362	
commune	14008	Nam Lợi	xã	362	
commune	14011	Bình Minh	xã	362	
commune	14014	Đồng Sơn	xã	362	
commune	14017	Nam Tiến	xã	362	
commune	14020	Nam Hải	xã	362	
commune	14023	Nam Thái	xã	362	
commune	14026	Cổ Lễ	thị trấn	363	
commune	14029	Phương Định	xã	363	
commune	14032	Trực Chính	xã	363	
commune	14035	Trung Đông	xã	363	
commune	14038	Liêm Hải	xã	363	
commune	14041	Trực Tuấn	xã	363	
commune	14044	Việt Hùng	xã	363	
commune	14047	Trực Đạo	xã	363	
commune	14050	Trực Hưng	xã	363	
commune	14053	Trực Nội	xã	363	
commune	14056	Cát Thành	thị trấn	363	
commune	14059	Trực Thanh	xã	363	
commune	14062	Trực Khang	xã	363	
commune	14065	Trực Thuận	xã	363	
commune	14068	Trực Mỹ	xã	363	
commune	14071	Trực Đại	xã	363	
commune	14074	Trực Cường	xã	363	
commune	14077	Ninh Cường	thị trấn	363	
commune	14080	Trực Thái	xã	363	
commune	14083	Trực Hùng	xã	363	
commune	14086	Trực Thắng	xã	363	
commune	14089	Xuân Trường	thị trấn	364	
commune	14092	Xuân Châu	xã	364	
commune	14095	Xuân Hồng	xã	364	
commune	14098	Xuân Thành	xã	364	
commune	14101	Xuân Thượng	xã	364	
commune	14104	Xuân Giang	xã	364	
commune	14110	Xuân Tân	xã	364	
commune	14116	Xuân Ngọc	xã	364	
commune	14122	Trà Lũ	xã	364	
commune	14125	Thọ Nghiệp	xã	364	
commune	14128	Xuân Phú	xã	364	
commune	14134	Xuân Vinh	xã	364	
commune	14143	Xuân Ninh	xã	364	
commune	14146	Xuân Phúc	xã	364	
commune	14152	Quất Lâm	thị trấn	365	
commune	14155	Giao Hương	xã	365	
commune	14158	Hồng Thuận	xã	365	
commune	14161	Giao Thiện	xã	365	
commune	14164	Giao Thanh	xã	365	
commune	14167	Giao Thủy	thị trấn	365	
commune	14170	Bình Hòa	xã	365	
commune	14176	Giao Hà	xã	365	
commune	14179	Giao Nhân	xã	365	
commune	14182	Giao An	xã	365	
commune	14185	Giao Lạc	xã	365	
commune	14188	Giao Châu	xã	365	
commune	14191	Giao Tân	xã	365	
commune	14194	Giao Yến	xã	365	
commune	14197	Giao Xuân	xã	365	
commune	14200	Giao Thịnh	xã	365	
commune	14203	Giao Hải	xã	365	
commune	14206	Bạch Long	xã	365	
commune	14209	Giao Long	xã	365	
commune	14212	Giao Phong	xã	365	
commune	14215	Yên Định	thị trấn	366	
commune	14218	Cồn	thị trấn	366	
commune	14221	Thịnh Long	thị trấn	366	
commune	14224	Hải Nam	xã	366	
commune	14227	Hải Trung	xã	366	
commune	14233	Hải Minh	xã	366	
commune	14236	Hải Anh	xã	366	
commune	14248	Hải Hưng	xã	366	
commune	14254	Hải Long	xã	366	
commune	14260	Hải Đường	xã	366	
commune	14263	Hải Lộc	xã	366	
commune	14266	Hải Quang	xã	366	
commune	14269	Hải Đông	xã	366	
commune	14272	Hải Sơn	xã	366	
commune	14275	Hải Tân	xã	366	
commune	14281	Hải Phong	xã	366	
commune	14284	Hải An	xã	366	
commune	14287	Hải Tây	xã	366	
commune	14293	Hải Phú	xã	366	
commune	14296	Hải Giang	xã	366	
commune	14302	Hải Ninh	xã	366	
commune	14308	Hải Xuân	xã	366	
commune	14311	Hải Châu	xã	366	
commune	14317	Hải Hòa	xã	366	
commune	14320	Đông Thành	phường	374	
commune	14323	Tân Thành	phường	374	
commune	14329	Vân Giang	phường	374	
commune	14332	Bích Đào	phường	374	
commune	14338	Nam Bình	phường	374	
commune	14341	Nam Thành	phường	374	
commune	14344	Ninh Khánh	phường	374	
commune	14347	Ninh Nhất	xã	374	
commune	14350	Ninh Tiến	xã	374	
commune	14353	Ninh Phúc	phường	374	
commune	14356	Ninh Sơn	phường	374	
commune	14359	Ninh Phong	phường	374	
commune	14362	Bắc Sơn	phường	370	
commune	14365	Trung Sơn	phường	370	
commune	14368	Nam Sơn	phường	370	
commune	14369	Tây Sơn	phường	370	
commune	14371	Yên Sơn	xã	370	
commune	14374	Yên Bình	phường	370	
commune	14375	Tân Bình	phường	370	
commune	14377	Quang Sơn	xã	370	
commune	14380	Đông Sơn	xã	370	
commune	14386	Xích Thổ	xã	372	
commune	14389	Gia Lâm	xã	372	
commune	14392	Gia Sơn	xã	372	
commune	14395	Thạch Bình	xã	372	
commune	14398	Gia Thủy	xã	372	
commune	14401	Gia Tường	xã	372	
commune	14404	Cúc Phương	xã	372	
commune	14407	Phú Sơn	xã	372	
commune	14410	Đức Long	xã	372	
commune	14413	Lạc Vân	xã	372	
commune	14416	Đồng Phong	xã	372	
commune	14419	Yên Quang	xã	372	
commune	14425	Thượng Hòa	xã	372	
commune	14428	Nho Quan	thị trấn	372	
commune	14431	Văn Phương	xã	372	
commune	14434	Thanh Sơn	xã	372	
commune	14437	Phúc Sơn	xã	372	
commune	14443	Văn Phú	xã	372	
commune	14446	Phú Lộc	xã	372	
commune	14449	Kỳ Phú	xã	372	
commune	14452	Quỳnh Lưu	xã	372	
commune	14458	Phú Long	xã	372	
commune	14461	Quảng Lạc	xã	372	
commune	14464	Thịnh Vượng	thị trấn	373	
commune	14467	Gia Hòa	xã	373	
commune	14470	Gia Hưng	xã	373	
commune	14473	Liên Sơn	xã	373	
commune	14476	Gia Thanh	xã	373	
commune	14479	Gia Vân	xã	373	
commune	14482	Gia Phú	xã	373	
commune	14485	Gia Xuân	xã	373	
commune	14488	Gia Lập	xã	373	
commune	14494	Gia Trấn	xã	373	
commune	14500	Gia Phương	xã	373	
commune	14503	Gia Tân	xã	373	
commune	14506	Tiến Thắng	xã	373	
commune	14509	Gia Trung	xã	373	
commune	14512	Gia Minh	xã	373	
commune	14515	Gia Lạc	xã	373	
commune	14521	Gia Sinh	xã	373	
commune	14524	Gia Phong	xã	373	
commune	14527	Ninh Mỹ	phường	374	
commune	14530	Ninh Giang	phường	374	
commune	14533	Trường Yên	xã	374	
commune	14536	Ninh Khang	xã	374	
commune	14542	Ninh Hòa	xã	374	
commune	14551	Ninh Hải	xã	374	
commune	14554	Ninh Vân	xã	374	
commune	14557	Ninh An	xã	374	
commune	14560	Yên Ninh	thị trấn	375	
commune	14563	Khánh Thiện	xã	375	
commune	14566	Khánh Phú	xã	375	
commune	14569	Khánh Hòa	xã	375	
commune	14572	Khánh Lợi	xã	375	
commune	14575	Khánh An	xã	375	
commune	14578	Khánh Cường	xã	375	
commune	14581	Khánh Cư	xã	375	
commune	14587	Khánh Hải	xã	375	
commune	14590	Khánh Trung	xã	375	
commune	14593	Khánh Mậu	xã	375	
commune	14596	Khánh Vân	xã	375	
commune	14599	Khánh Hội	xã	375	
commune	14602	Khánh Công	xã	375	
commune	14608	Khánh Thành	xã	375	
commune	14611	Khánh Nhạc	xã	375	
commune	14614	Khánh Thủy	xã	375	
commune	14617	Khánh Hồng	xã	375	
commune	14620	Phát Diệm	thị trấn	376	
commune	14623	Bình Minh	thị trấn	376	
commune	14629	Hồi Ninh	xã	376	
commune	14632	Xuân Chính	xã	376	
commune	14635	Kim Định	xã	376	
commune	14638	Ân Hòa	xã	376	
commune	14641	Hùng Tiến	xã	376	
commune	14647	Quang Thiện	xã	376	
commune	14650	Như Hòa	xã	376	
commune	14653	Chất Bình	xã	376	
commune	14656	Đồng Hướng	xã	376	
commune	14659	Kim Chính	xã	376	
commune	14662	Thượng Kiệm	xã	376	
commune	14668	Tân Thành	xã	376	
commune	14671	Yên Lộc	xã	376	
commune	14674	Lai Thành	xã	376	
commune	14677	Định Hóa	xã	376	
commune	14680	Văn Hải	xã	376	
commune	14683	Kim Tân	xã	376	
commune	14686	Kim Mỹ	xã	376	
commune	14689	Cồn Thoi	xã	376	
commune	14695	Kim Trung	xã	376	
commune	14698	Kim Đông	xã	376	
commune	14701	Yên Thịnh	thị trấn	377	
commune	14704	Khánh Thượng	xã	377	
commune	14707	Khánh Dương	xã	377	
commune	14719	Yên Phong	xã	377	
commune	14722	Yên Hòa	xã	377	
commune	14725	Yên Thắng	xã	377	
commune	14728	Yên Từ	xã	377	
commune	14734	Yên Thành	xã	377	
commune	14737	Yên Nhân	xã	377	
commune	14740	Yên Mỹ	xã	377	
commune	14743	Yên Mạc	xã	377	
commune	14746	Yên Đồng	xã	377	
commune	14749	Yên Thái	xã	377	
commune	14752	Yên Lâm	xã	377	
commune	14755	Hàm Rồng	phường	380	
commune	14758	Đông Thọ	phường	380	
commune	14761	Nam Ngạn	phường	380	
commune	14764	Trường Thi	phường	380	
commune	14767	Điện Biên	phường	380	
commune	14770	Phú Sơn	phường	380	
commune	14773	Lam Sơn	phường	380	
commune	14776	Ba Đình	phường	380	
commune	14779	Ngọc Trạo	phường	380	
commune	14782	Đông Vệ	phường	380	
commune	14785	Đông Sơn	phường	380	
commune	14791	Đông Cương	phường	380	
commune	14794	Đông Hương	phường	380	
commune	14797	Đông Hải	phường	380	
commune	14800	Quảng Hưng	phường	380	
commune	14803	Quảng Thắng	phường	380	
commune	14806	Quảng Thành	phường	380	
commune	14809	Bắc Sơn	phường	381	
commune	14812	Ba Đình	phường	381	
commune	14815	Lam Sơn	phường	381	
commune	14818	Ngọc Trạo	phường	381	
commune	14821	Đông Sơn	phường	381	
commune	14823	Phú Sơn	phường	381	
commune	14824	Quang Trung	xã	381	
commune	14830	Trung Sơn	phường	382	
commune	14833	Bắc Sơn	phường	382	
commune	14836	Trường Sơn	phường	382	
commune	14839	Quảng Cư	phường	382	
commune	14842	Quảng Tiến	phường	382	
commune	14845	Mường Lát	thị trấn	384	
commune	14848	Tam Chung	xã	384	
commune	14854	Mường Lý	xã	384	
commune	14857	Trung Lý	xã	384	
commune	14860	Quang Chiểu	xã	384	
commune	14863	Pù Nhi	xã	384	
commune	14864	Nhi Sơn	xã	384	
commune	14866	Mường Chanh	xã	384	
commune	14869	Hồi Xuân	thị trấn	385	
commune	14872	Thành Sơn	xã	385	
commune	14875	Trung Sơn	xã	385	
commune	14878	Phú Thanh	xã	385	
commune	14881	Trung Thành	xã	385	
commune	14884	Phú Lệ	xã	385	
commune	14887	Phú Sơn	xã	385	
commune	14890	Phú Xuân	xã	385	
commune	14896	Hiền Chung	xã	385	
commune	14899	Hiền Kiệt	xã	385	
commune	14902	Nam Tiến	xã	385	
commune	14908	Thiên Phủ	xã	385	
commune	14911	Phú Nghiêm	xã	385	
commune	14914	Nam Xuân	xã	385	
commune	14917	Nam Động	xã	385	
commune	14923	Cành Nàng	thị trấn	386	
commune	14926	Điền Thượng	xã	386	
commune	14929	Điền Hạ	xã	386	
commune	14932	Điền Quang	xã	386	
commune	14935	Điền Trung	xã	386	
commune	14938	Thành Sơn	xã	386	
commune	14941	Lương Ngoại	xã	386	
commune	14944	Ái Thượng	xã	386	
commune	14947	Lương Nội	xã	386	
commune	14950	Điền Lư	xã	386	
commune	14953	Lương Trung	xã	386	
commune	14956	Lũng Niêm	xã	386	
commune	14959	Lũng Cao	xã	386	
commune	14962	Hạ Trung	xã	386	
commune	14965	Cổ Lũng	xã	386	
commune	14968	Thành Lâm	xã	386	
commune	14971	Ban Công	xã	386	
commune	14974	Kỳ Tân	xã	386	
commune	14977	Văn Nho	xã	386	
commune	14980	Thiết Ống	xã	386	
commune	14986	Thiết Kế	xã	386	
commune	14995	Trung Xuân	xã	387	
commune	14998	Trung Thượng	xã	387	
commune	14999	Trung Tiến	xã	387	
commune	15001	Trung Hạ	xã	387	
commune	15004	Sơn Hà	xã	387	
commune	15007	Tam Thanh	xã	387	
commune	15010	Sơn Thủy	xã	387	
commune	15013	Na Mèo	xã	387	
commune	15016	Sơn Lư	thị trấn	387	
commune	15019	Tam Lư	xã	387	
commune	15022	Sơn Điện	xã	387	
commune	15025	Mường Mìn	xã	387	
commune	15031	Yên Khương	xã	388	
commune	15034	Yên Thắng	xã	388	
commune	15037	Trí Nang	xã	388	
commune	15040	Giao An	xã	388	
commune	15043	Giao Thiện	xã	388	
commune	15046	Tân Phúc	xã	388	
commune	15049	Tam Văn	xã	388	
commune	15052	Lâm Phú	xã	388	
commune	15055	Lang Chánh	thị trấn	388	
commune	15058	Đồng Lương	xã	388	
commune	15061	Ngọc Lặc	xã	389	
commune	15064	Lam Sơn	xã	389	
commune	15067	Mỹ Tân	xã	389	
commune	15070	Thúy Sơn	xã	389	
commune	15073	Thạch Lập	xã	389	
commune	15076	Vân Am	xã	389	Xã Vân Âm
commune	15079	Cao Ngọc	xã	389	
commune	15085	Quang Trung	xã	389	
commune	15088	Đồng Thịnh	xã	389	
commune	15091	Ngọc Liên	xã	389	
commune	15094	Ngọc Sơn	xã	389	
commune	15097	Lộc Thịnh	xã	389	
commune	15100	Cao Thịnh	xã	389	
commune	15103	Ngọc Trung	xã	389	
commune	15106	Phùng Giáo	xã	389	
commune	15109	Phùng Minh	xã	389	
commune	15112	Phúc Thịnh	xã	389	
commune	15115	Nguyệt Ấn	xã	389	
commune	15118	Kiên Thọ	xã	389	
commune	15121	Minh Tiến	xã	389	
commune	15124	Minh Sơn	xã	389	
commune	15127	Phong Sơn	thị trấn	390	
commune	15133	Cẩm Thành	xã	390	
commune	15136	Cẩm Quý	xã	390	
commune	15139	Cẩm Lương	xã	390	
commune	15142	Cẩm Thạch	xã	390	
commune	15145	Cẩm Liên	xã	390	
commune	15148	Cẩm Giang	xã	390	
commune	15151	Cẩm Bình	xã	390	
commune	15154	Cẩm Tú	xã	390	
commune	15160	Cẩm Châu	xã	390	
commune	15163	Cẩm Tâm	xã	390	
commune	15169	Cẩm Ngọc	xã	390	
commune	15172	Cẩm Long	xã	390	
commune	15175	Cẩm Yên	xã	390	
commune	15178	Cẩm Tân	xã	390	
commune	15181	Cẩm Phú	xã	390	
commune	15184	Cẩm Vân	xã	390	
commune	15187	Kim Tân	thị trấn	391	
commune	15190	Vân Du	thị trấn	391	
commune	15196	Thạch Lâm	xã	391	
commune	15199	Thạch Quảng	xã	391	
commune	15202	Thạch Tượng	xã	391	
commune	15205	Thạch Cẩm	xã	391	
commune	15208	Thạch Sơn	xã	391	
commune	15211	Thạch Bình	xã	391	
commune	15214	Thạch Định	xã	391	
commune	15220	Thạch Long	xã	391	
commune	15223	Thành Mỹ	xã	391	
commune	15226	Thành Yên	xã	391	
commune	15229	Thành Vinh	xã	391	
commune	15232	Thành Minh	xã	391	
commune	15235	Thành Công	xã	391	
commune	15238	Thành Tân	xã	391	
commune	15241	Thành Trực	xã	391	
commune	15247	Thành Tâm	xã	391	
commune	15250	Thành An	xã	391	
commune	15253	Thành Thọ	xã	391	
commune	15256	Thành Tiến	xã	391	
commune	15259	Thành Long	xã	391	
commune	15265	Thành Hưng	xã	391	
commune	15268	Ngọc Trạo	xã	391	
commune	15271	Hà Trung	thị trấn	392	
commune	15274	Hà Long	thị trấn	392	
commune	15277	Hà Vinh	xã	392	
commune	15280	Hà Bắc	xã	392	
commune	15283	Hoạt Giang	xã	392	
commune	15286	Yên Dương	xã	392	
commune	15292	Hà Giang	xã	392	
commune	15298	Lĩnh Toại	xã	392	
commune	15304	Hà Ngọc	xã	392	
commune	15307	Yến Sơn	xã	392	
commune	15313	Hà Sơn	xã	392	
commune	15316	Hà Lĩnh	thị trấn	392	
commune	15319	Hà Đông	xã	392	
commune	15322	Hà Tân	xã	392	
commune	15325	Hà Tiến	xã	392	
commune	15328	Hà Bình	xã	392	
commune	15331	Thái Lai	xã	392	
commune	15334	Hà Châu	xã	392	
commune	15343	Hà Hải	xã	392	
commune	15349	Vĩnh Lộc	thị trấn	393	
commune	15352	Vĩnh Quang	xã	393	
commune	15355	Vĩnh Yên	xã	393	
commune	15358	Vĩnh Tiến	xã	393	
commune	15361	Vĩnh Long	xã	393	
commune	15364	Vĩnh Phúc	xã	393	
commune	15367	Vĩnh Hưng	xã	393	
commune	15376	Vĩnh Hòa	xã	393	
commune	15379	Vĩnh Hùng	xã	393	
commune	15382	Minh Tân	xã	393	
commune	15385	Ninh Khang	xã	393	
commune	15388	Vĩnh Thịnh	xã	393	
commune	15391	Vĩnh An	xã	393	
commune	15397	Thống Nhất	thị trấn	394	
commune	15403	Yên Lâm	thị trấn	394	
commune	15406	Yên Tâm	xã	394	
commune	15409	Yên Phú	xã	394	
commune	15412	Quý Lộc	thị trấn	394	
commune	15415	Yên Thọ	xã	394	
commune	15418	Yên Trung	xã	394	
commune	15421	Yên Trường	xã	394	
commune	15427	Yên Phong	xã	394	
commune	15430	Yên Thái	xã	394	
commune	15433	Yên Hùng	xã	394	
commune	15436	Yên Thịnh	xã	394	
commune	15442	Yên Ninh	xã	394	
commune	15445	Định Tăng	xã	394	
commune	15448	Định Hòa	xã	394	
commune	15451	Định Thành	xã	394	
commune	15454	Định Công	xã	394	
commune	15457	Định Tân	xã	394	
commune	15460	Định Tiến	xã	394	
commune	15463	Định Long	xã	394	
commune	15466	Định Liên	xã	394	
commune	15469	Quán Lào	thị trấn	394	
commune	15472	Định Hưng	xã	394	
commune	15475	Định Hải	xã	394	
commune	15478	Định Bình	xã	394	
commune	15493	Xuân Hồng	xã	395	
commune	15499	Thọ Xuân	thị trấn	395	
commune	15502	Bắc Lương	xã	395	
commune	15505	Nam Giang	xã	395	
commune	15508	Xuân Phong	xã	395	
commune	15511	Thọ Lộc	xã	395	
commune	15514	Xuân Trường	xã	395	
commune	15517	Xuân Hòa	xã	395	
commune	15520	Thọ Hải	xã	395	
commune	15523	Tây Hồ	xã	395	
commune	15526	Xuân Giang	xã	395	
commune	15532	Xuân Sinh	xã	395	
commune	15535	Xuân Hưng	xã	395	
commune	15538	Thọ Diên	xã	395	
commune	15541	Thọ Lâm	xã	395	
commune	15544	Thọ Xương	xã	395	
commune	15547	Xuân Bái	xã	395	
commune	15550	Xuân Phú	xã	395	
commune	15553	Sao Vàng	thị trấn	395	
commune	15556	Lam Sơn	thị trấn	395	
commune	15559	Xuân Thiên	xã	395	
commune	15565	Thuận Minh	xã	395	
commune	15568	Thọ Lập	xã	395	
commune	15571	Quảng Phú	xã	395	
commune	15574	Xuân Tín	xã	395	
commune	15577	Phú Xuân	xã	395	
commune	15583	Xuân Lai	xã	395	
commune	15586	Xuân Lập	xã	395	
commune	15592	Xuân Minh	xã	395	
commune	15598	Trường Xuân	xã	395	
commune	15607	Bát Mọt	xã	396	
commune	15610	Yên Nhân	xã	396	
commune	15619	Xuân Lẹ	xã	396	
commune	15622	Vạn Xuân	xã	396	
commune	15628	Lương Sơn	xã	396	
commune	15631	Xuân Cao	xã	396	
commune	15634	Luận Thành	xã	396	
commune	15637	Luận Khê	xã	396	
commune	15640	Xuân Thắng	xã	396	
commune	15643	Xuân Lộc	xã	396	
commune	15646	Thường Xuân	thị trấn	396	
commune	15649	Xuân Dương	xã	396	
commune	15652	Thọ Thanh	xã	396	
commune	15655	Ngọc Phụng	xã	396	
commune	15658	Xuân Chinh	xã	396	
commune	15661	Tân Thành	xã	396	
commune	15664	Triệu Sơn	thị trấn	397	
commune	15667	Thọ Sơn	xã	397	
commune	15670	Thọ Bình	xã	397	
commune	15673	Thọ Tiến	xã	397	
commune	15676	Hợp Lý	xã	397	
commune	15679	Hợp Tiến	xã	397	
commune	15682	Hợp Thành	xã	397	
commune	15685	Triệu Thành	xã	397	
commune	15688	Hợp Thắng	xã	397	
commune	15691	Minh Sơn	xã	397	
commune	15700	Dân Lực	xã	397	
commune	15703	Dân Lý	xã	397	
commune	15706	Dân Quyền	xã	397	
commune	15709	An Nông	xã	397	
commune	15712	Vân Sơn	xã	397	Xã Văn Sơn
commune	15715	Thái Hòa	xã	397	
commune	15718	Nưa	thị trấn	397	
commune	15721	Đồng Lợi	xã	397	
commune	15724	Đồng Tiến	xã	397	
commune	15727	Đồng Thắng	xã	397	
commune	15730	Tiến Nông	xã	397	
commune	15733	Khuyến Nông	xã	397	
commune	15736	Xuân Lộc	xã	397	
commune	15742	Thọ Dân	xã	397	
commune	15745	Xuân Thọ	xã	397	
commune	15748	Thọ Tân	xã	397	
commune	15751	Thọ Ngọc	xã	397	
commune	15754	Thọ Cường	xã	397	
commune	15760	Thọ Phú	xã	397	
commune	15763	Thọ Thế	xã	397	
commune	15766	Nông Trường	xã	397	
commune	15769	Bình Sơn	xã	397	
commune	15772	Thiệu Hóa	thị trấn	398	
commune	15775	Thiệu Ngọc	xã	398	
commune	15778	Thiệu Vũ	xã	398	
commune	15781	Thiệu Phúc	xã	398	
commune	15784	Thiệu Tiến	xã	398	
commune	15787	Thiệu Công	xã	398	
commune	15793	Thiệu Long	xã	398	
commune	15796	Thiệu Giang	xã	398	
commune	15799	Thiệu Duy	xã	398	
commune	15802	Thiệu Nguyên	xã	398	
commune	15805	Thiệu Hợp	xã	398	
commune	15808	Thiệu Thịnh	xã	398	
commune	15811	Thiệu Quang	xã	398	
commune	15814	Thiệu Thành	xã	398	
commune	15817	Thiệu Toán	xã	398	
commune	15820	Thiệu Chính	xã	398	
commune	15823	Thiệu Hòa	xã	398	
commune	15829	Hậu Hiền	thị trấn	398	
commune	15832	Thiệu Viên	xã	398	
commune	15835	Thiệu Lý	xã	398	
commune	15838	Thiệu Vận	xã	398	
commune	15841	Thiệu Trung	xã	398	
commune	15847	Tân Châu	xã	398	
commune	15850	Thiệu Vân	xã	380	
commune	15853	Thiệu Giao	xã	398	
commune	15856	Thiệu Khánh	phường	380	
commune	15859	Thiệu Dương	phường	380	
commune	15865	Bút Sơn	thị trấn	399	
commune	15877	Hoằng Xuân	xã	399	
commune	15880	Hoằng Giang	xã	399	
commune	15883	Hoằng Phú	xã	399	
commune	15886	Hoằng Quỳ	xã	399	
commune	15889	Hoằng Kim	xã	399	
commune	15892	Hoằng Trung	xã	399	
commune	15895	Hoằng Trinh	xã	399	
commune	15901	Hoằng Sơn	xã	399	
commune	15907	Hoằng Cát	xã	399	
commune	15910	Hoằng Xuyên	xã	399	
commune	15913	Tào Xuyên	phường	380	
commune	15916	Hoằng Quý	xã	399	
commune	15919	Hoằng Hợp	xã	399	
commune	15922	Long Anh	phường	380	
commune	15925	Hoằng Quang	phường	380	
commune	15928	Hoằng Đức	xã	399	
commune	15937	Hoằng Hà	xã	399	
commune	15940	Hoằng Đạt	xã	399	
commune	15946	Hoằng Đạo	xã	399	
commune	15949	Hoằng Thắng	xã	399	
commune	15952	Hoằng Đồng	xã	399	
commune	15955	Hoằng Thái	xã	399	
commune	15958	Hoằng Thịnh	xã	399	
commune	15961	Hoằng Thành	xã	399	
commune	15964	Hoằng Lộc	xã	399	
commune	15967	Hoằng Trạch	xã	399	
commune	15970	Hoằng Đại	phường	380	
commune	15973	Hoằng Phong	xã	399	
commune	15976	Hoằng Lưu	xã	399	
commune	15979	Hoằng Châu	xã	399	
commune	15982	Hoằng Tân	xã	399	
commune	15985	Hoằng Yến	xã	399	
commune	15988	Hoằng Tiến	xã	399	
commune	15991	Hoằng Hải	xã	399	
commune	15994	Hoằng Ngọc	xã	399	
commune	15997	Hoằng Đông	xã	399	
commune	16000	Hoằng Thanh	xã	399	
commune	16003	Hoằng Phụ	xã	399	
commune	16006	Hoằng Trường	xã	399	
commune	16012	Hậu Lộc	thị trấn	400	
commune	16015	Đồng Lộc	xã	400	
commune	16018	Đại Lộc	xã	400	
commune	16021	Triệu Lộc	xã	400	
commune	16027	Tiến Lộc	xã	400	
commune	16030	Lộc Sơn	xã	400	
commune	16033	Cầu Lộc	xã	400	
commune	16036	Thành Lộc	xã	400	
commune	16042	Tuy Lộc	xã	400	
commune	16045	Mỹ Lộc	xã	400	
commune	16048	Thuần Lộc	xã	400	
commune	16057	Xuân Lộc	xã	400	
commune	16063	Hoa Lộc	xã	400	
commune	16066	Liên Lộc	xã	400	
commune	16069	Quang Lộc	xã	400	
commune	16072	Phú Lộc	xã	400	
commune	16075	Hòa Lộc	xã	400	
commune	16078	Minh Lộc	xã	400	
commune	16081	Hưng Lộc	xã	400	
commune	16084	Hải Lộc	xã	400	
commune	16087	Đa Lộc	xã	400	
commune	16090	Ngư Lộc	xã	400	
commune	16093	Nga Sơn	thị trấn	401	
commune	16096	Ba Đình	xã	401	
commune	16099	Nga Vịnh	xã	401	
commune	16102	Nga Văn	xã	401	
commune	16105	Nga Thiện	xã	401	
commune	16108	Nga Tiến	xã	401	
commune	16114	Nga Phượng	xã	401	
commune	16120	Nga Hiệp	xã	401	
commune	16123	Nga Thanh	xã	401	
commune	16132	Nga Yên	xã	401	
commune	16135	Nga Giáp	xã	401	
commune	16138	Nga Hải	xã	401	
commune	16141	Nga Thành	xã	401	
commune	16144	Nga An	xã	401	
commune	16147	Nga Phú	xã	401	
commune	16150	Nga Điền	xã	401	
commune	16153	Nga Tân	xã	401	
commune	16156	Nga Thủy	xã	401	
commune	16159	Nga Liên	xã	401	
commune	16162	Nga Thái	xã	401	
commune	16165	Nga Thạch	xã	401	
commune	16168	Nga Thắng	xã	401	
commune	16171	Nga Trường	xã	401	
commune	16174	Yên Cát	thị trấn	402	
commune	16177	Bãi Trành	xã	402	
commune	16180	Xuân Hòa	xã	402	
commune	16183	Xuân Bình	xã	402	
commune	16186	Hóa Quỳ	xã	402	
commune	16195	Cát Vân	xã	402	
commune	16198	Cát Tân	xã	402	
commune	16201	Tân Bình	xã	402	
commune	16204	Bình Lương	xã	402	
commune	16207	Thanh Quân	xã	402	
commune	16210	Thanh Xuân	xã	402	
commune	16213	Thanh Hòa	xã	402	
commune	16216	Thanh Phong	xã	402	
commune	16219	Thanh Lâm	xã	402	
commune	16222	Thanh Sơn	xã	402	
commune	16225	Thượng Ninh	xã	402	
commune	16228	Bến Sung	thị trấn	403	
commune	16231	Cán Khê	xã	403	
commune	16234	Xuân Du	xã	403	
commune	16240	Phượng Nghi	xã	403	
commune	16243	Mậu Lâm	xã	403	
commune	16246	Xuân Khang	xã	403	
commune	16249	Phú Nhuận	xã	403	
commune	16252	Hải Long	xã	403	
commune	16258	Xuân Thái	xã	403	
commune	16261	Xuân Phúc	xã	403	
commune	16264	Yên Thọ	xã	403	
commune	16267	Yên Lạc	xã	403	
commune	16273	Thanh Tân	xã	403	
commune	16276	Thanh Kỳ	xã	403	
commune	16279	Nông Cống	thị trấn	404	
commune	16282	Tân Phúc	xã	404	
commune	16285	Tân Thọ	xã	404	
commune	16288	Hoàng Sơn	xã	404	
commune	16291	Tân Khang	xã	404	
commune	16294	Hoàng Giang	xã	404	
commune	16297	Trung Chính	xã	404	
commune	16303	Trung Thành	xã	404	
commune	16309	Tế Thắng	xã	404	
commune	16315	Tế Lợi	xã	404	
commune	16318	Tế Nông	xã	404	
commune	16321	Minh Nghĩa	xã	404	
commune	16324	Minh Khôi	xã	404	
commune	16327	Vạn Hòa	xã	404	
commune	16330	Trường Trung	xã	404	
commune	16333	Vạn Thắng	xã	404	
commune	16336	Trường Giang	xã	404	
commune	16339	Vạn Thiện	xã	404	
commune	16342	Thăng Long	xã	404	
commune	16345	Trường Minh	xã	404	
commune	16348	Trường Sơn	xã	404	
commune	16351	Thăng Bình	xã	404	
commune	16354	Công Liêm	xã	404	
commune	16357	Tượng Văn	xã	404	
commune	16360	Thăng Thọ	xã	404	
commune	16363	Tượng Lĩnh	xã	404	
commune	16366	Tượng Sơn	xã	404	
commune	16369	Công Chính	xã	404	
commune	16375	Yên Mỹ	xã	404	
commune	16378	Rừng Thông	phường	380	
commune	16381	Đông Hoàng	xã	380	
commune	16384	Đông Ninh	xã	380	
commune	16390	Đông Hòa	xã	380	
commune	16393	Đông Yên	xã	380	
commune	16396	Đông Lĩnh	phường	380	
commune	16399	Đông Minh	xã	380	
commune	16402	Đông Thanh	xã	380	
commune	16405	Đông Tiến	xã	380	
commune	16408	Đông Khê	xã	380	
commune	16414	Đông Thịnh	phường	380	
commune	16417	Đông Văn	xã	380	
commune	16420	Đông Phú	xã	380	
commune	16423	Đông Nam	xã	380	
commune	16426	Đông Quang	xã	380	
commune	16429	Đông Vinh	xã	380	
commune	16432	Đông Tân	phường	380	
commune	16435	An Hưng	phường	380	
commune	16438	Tân Phong	thị trấn	406	
commune	16441	Quảng Thịnh	phường	380	
commune	16447	Quảng Trạch	xã	406	
commune	16453	Quảng Đức	xã	406	
commune	16456	Quảng Định	xã	406	
commune	16459	Quảng Đông	phường	380	
commune	16462	Quảng Nhân	xã	406	
commune	16465	Quảng Ninh	xã	406	
commune	16468	Quảng Bình	xã	406	
commune	16471	Quảng Hợp	xã	406	
commune	16474	Quảng Văn	xã	406	
commune	16477	Quảng Long	xã	406	
commune	16480	Quảng Yên	xã	406	
commune	16483	Quảng Hòa	xã	406	
commune	16489	Quảng Khê	xã	406	
commune	16492	Quảng Trung	xã	406	
commune	16495	Quảng Chính	xã	406	
commune	16498	Quảng Ngọc	xã	406	
commune	16501	Quảng Trường	xã	406	
commune	16507	Quảng Cát	phường	380	
commune	16510	Quảng Phúc	xã	406	
commune	16513	Quảng Minh	xã	382	
commune	16516	Đại Hùng	xã	382	
commune	16519	Quảng Giao	xã	406	
commune	16522	Quảng Phú	phường	380	
commune	16525	Quảng Tâm	phường	380	
commune	16528	Quảng Thọ	phường	382	
commune	16531	Quảng Châu	phường	382	
commune	16534	Quảng Vinh	phường	382	
commune	16540	Quảng Hải	xã	406	
commune	16543	Quảng Lưu	xã	406	
commune	16546	Quảng Lộc	xã	406	
commune	16549	Tiên Trang	xã	406	
commune	16552	Quảng Nham	xã	406	
commune	16555	Quảng Thạch	xã	406	
commune	16558	Quảng Thái	xã	406	
commune	16561	Hải Hòa	phường	407	
commune	16564	Hải Châu	phường	407	
commune	16567	Thanh Thủy	xã	407	
commune	16570	Thanh Sơn	xã	407	
commune	16576	Hải Ninh	phường	407	
commune	16579	Anh Sơn	xã	407	
commune	16582	Ngọc Lĩnh	xã	407	
commune	16585	Hải An	phường	407	
commune	16591	Các Sơn	xã	407	
commune	16594	Tân Dân	phường	407	
commune	16597	Hải Lĩnh	phường	407	
commune	16600	Định Hải	xã	407	
commune	16603	Phú Sơn	xã	407	
commune	16606	Ninh Hải	phường	407	
commune	16609	Nguyên Bình	phường	407	
commune	16612	Hải Nhân	xã	407	
commune	16618	Bình Minh	phường	407	
commune	16621	Hải Thanh	phường	407	
commune	16624	Phú Lâm	xã	407	
commune	16627	Xuân Lâm	phường	407	
commune	16630	Trúc Lâm	phường	407	
commune	16633	Hải Bình	phường	407	
commune	16636	Tân Trường	xã	407	
commune	16639	Tùng Lâm	xã	407	
commune	16642	Tĩnh Hải	phường	407	
commune	16645	Mai Lâm	phường	407	
commune	16648	Trường Lâm	xã	407	
commune	16654	Hải Thượng	phường	407	
commune	16657	Nghi Sơn	xã	407	
commune	16660	Hải Hà	xã	407	
commune	16663	Đông Vĩnh	phường	412	
commune	16666	Hà Huy Tập	phường	412	
commune	16669	Lê Lợi	phường	412	
commune	16670	Quán Bàu	phường	412	
commune	16672	Hưng Bình	phường	412	
commune	16673	Hưng Phúc	phường	412	
commune	16675	Hưng Dũng	phường	412	
commune	16678	Cửa Nam	phường	412	
commune	16681	Quang Trung	phường	412	
commune	16690	Trường Thi	phường	412	
commune	16693	Bến Thủy	phường	412	
commune	16699	Trung Đô	phường	412	
commune	16702	Nghi Phú	phường	412	
commune	16705	Hưng Đông	phường	412	
commune	16708	Hưng Lộc	phường	412	
commune	16711	Hưng Hòa	xã	412	
commune	16714	Vinh Tân	phường	412	
commune	16717	Nghi Thủy	phường	412	Phường Nghi Thuỷ
commune	16720	Nghi Tân	phường	412	
commune	16723	Thu Thủy	phường	412	Phường Thu Thuỷ
commune	16726	Nghi Hòa	phường	412	
commune	16729	Nghi Hải	phường	412	
commune	16732	Nghi Hương	phường	412	
commune	16735	Nghi Thu	phường	412	
commune	16738	Kim Sơn	thị trấn	415	
commune	16741	Thông Thụ	xã	415	
commune	16744	Đồng Văn	xã	415	
commune	16747	Hạnh Dịch	xã	415	
commune	16750	Tiền Phong	xã	415	
commune	16753	Nậm Giải	xã	415	
commune	16756	Tri Lễ	xã	415	
commune	16759	Châu Kim	xã	415	
commune	16763	Mường Nọc	xã	415	
commune	16765	Châu Thôn	xã	415	
commune	16768	Nậm Nhoóng	xã	415	
commune	16771	Quang Phong	xã	415	
commune	16774	Cắm Muộn	xã	415	Xã Căm Muộn
commune	16777	Tân Lạc	thị trấn	416	
commune	16780	Châu Bính	xã	416	
commune	16783	Châu Thuận	xã	416	
commune	16786	Châu Hội	xã	416	
commune	16789	Châu Nga	xã	416	
commune	16792	Châu Tiến	xã	416	
commune	16795	Châu Hạnh	xã	416	
commune	16798	Châu Thắng	xã	416	
commune	16801	Châu Phong	xã	416	
commune	16804	Châu Bình	xã	416	
commune	16807	Châu Hoàn	xã	416	
commune	16810	Diên Lãm	xã	416	
commune	16813	Mường Xén	thị trấn	417	
commune	16816	Mỹ Lý	xã	417	
commune	16819	Bắc Lý	xã	417	
commune	16822	Keng Đu	xã	417	
commune	16825	Đoọc Mạy	xã	417	
commune	16828	Huồi Tụ	xã	417	
commune	16831	Mường Lống	xã	417	
commune	16834	Na Loi	xã	417	
commune	16837	Nậm Cắn	xã	417	
commune	16840	Bảo Nam	xã	417	
commune	16843	Phà Đánh	xã	417	
commune	16846	Bảo Thắng	xã	417	
commune	16849	Hữu Lập	xã	417	
commune	16852	Tà Cạ	xã	417	
commune	16855	Chiêu Lưu	xã	417	
commune	16858	Mường Típ	xã	417	
commune	16861	Hữu Kiệm	xã	417	
commune	16864	Tây Sơn	xã	417	
commune	16867	Mường Ải	xã	417	
commune	16870	Na Ngoi	xã	417	
commune	16873	Nậm Càn	xã	417	
commune	16876	Thạch Giám	thị trấn	418	
commune	16879	Mai Sơn	xã	418	
commune	16882	Nhôn Mai	xã	418	
commune	16885	Hữu Khuông	xã	418	
commune	16900	Yên Tĩnh	xã	418	
commune	16903	Nga My	xã	418	
commune	16904	Xiêng My	xã	418	
commune	16906	Lượng Minh	xã	418	Xã Lưỡng Minh
commune	16909	Yên Hòa	xã	418	
commune	16912	Yên Na	xã	418	
commune	16915	Lưu Kiền	xã	418	
commune	16921	Xá Lượng	xã	418	
commune	16924	Tam Thái	xã	418	
commune	16927	Tam Đình	xã	418	
commune	16930	Yên Thắng	xã	418	
commune	16933	Tam Quang	xã	418	
commune	16936	Tam Hợp	xã	418	
commune	16939	Hòa Hiếu	phường	414	Phường Hoà Hiếu
commune	16941	Nghĩa Đàn	thị trấn	419	
commune	16942	Nghĩa Mai	xã	419	
commune	16945	Nghĩa Yên	xã	419	
commune	16948	Nghĩa Lạc	xã	419	
commune	16951	Nghĩa Lâm	xã	419	
commune	16954	Nghĩa Sơn	xã	419	
commune	16957	Nghĩa Lợi	xã	419	
commune	16960	Nghĩa Bình	xã	419	
commune	16966	Nghĩa Minh	xã	419	
commune	16969	Nghĩa Thọ	xã	419	
commune	16972	Nghĩa Hưng	xã	419	
commune	16975	Nghĩa Hồng	xã	419	
commune	16981	Nghĩa Trung	xã	419	
commune	16984	Nghĩa Hội	xã	419	
commune	16987	Nghĩa Thành	xã	419	
commune	16993	Quang Phong	phường	414	
commune	16994	Quang Tiến	phường	414	
commune	17003	Long Sơn	phường	414	
commune	17005	Nghĩa Tiến	xã	414	
commune	17008	Nghĩa Mỹ	xã	414	
commune	17011	Tây Hiếu	xã	414	
commune	17014	Nghĩa Thuận	xã	414	
commune	17017	Đông Hiếu	xã	414	
commune	17020	Nghĩa Đức	xã	419	
commune	17023	Nghĩa An	xã	419	
commune	17026	Nghĩa Long	xã	419	
commune	17029	Nghĩa Lộc	xã	419	
commune	17032	Nghĩa Khánh	xã	419	
commune	17035	Quỳ Hợp	thị trấn	420	
commune	17038	Yên Hợp	xã	420	
commune	17041	Châu Tiến	xã	420	
commune	17044	Châu Hồng	xã	420	
commune	17047	Đồng Hợp	xã	420	
commune	17050	Châu Thành	xã	420	
commune	17053	Liên Hợp	xã	420	
commune	17056	Châu Lộc	xã	420	
commune	17059	Tam Hợp	xã	420	
commune	17062	Châu Cường	xã	420	
commune	17065	Châu Quang	xã	420	
commune	17068	Thọ Hợp	xã	420	
commune	17071	Minh Hợp	xã	420	
commune	17074	Nghĩa Xuân	xã	420	
commune	17077	Châu Thái	xã	420	
commune	17080	Châu Đình	xã	420	
commune	17083	Văn Lợi	xã	420	
commune	17086	Nam Sơn	xã	420	
commune	17089	Châu Lý	xã	420	
commune	17092	Hạ Sơn	xã	420	
commune	17095	Bắc Sơn	xã	420	
commune	17101	Quỳnh Thắng	xã	421	
commune	17104	Quỳnh Vinh	xã	432	
commune	17107	Quỳnh Lộc	xã	432	
commune	17110	Quỳnh Thiện	phường	432	
commune	17113	Quỳnh Lập	xã	432	
commune	17116	Quỳnh Trang	xã	432	
commune	17119	Quỳnh Tân	xã	421	
commune	17122	Quỳnh Châu	xã	421	
commune	17125	Mai Hùng	phường	432	
commune	17128	Quỳnh Dị	phường	432	
commune	17131	Quỳnh Xuân	phường	432	
commune	17134	Quỳnh Phương	phường	432	
commune	17137	Quỳnh Liên	xã	432	
commune	17140	Tân Sơn	xã	421	
commune	17143	Quỳnh Văn	xã	421	
commune	17146	Ngọc Sơn	xã	421	
commune	17149	Quỳnh Tam	xã	421	
commune	17152	Quỳnh Sơn	xã	421	
commune	17155	Quỳnh Thạch	xã	421	
commune	17158	Quỳnh Bảng	xã	421	
commune	17164	Quỳnh Thanh	xã	421	
commune	17167	Quỳnh Hậu	xã	421	
commune	17170	Quỳnh Lâm	xã	421	
commune	17173	Quỳnh Đôi	xã	421	
commune	17176	Minh Lương	xã	421	
commune	17179	Cầu Giát	thị trấn	421	
commune	17182	Quỳnh Yên	xã	421	
commune	17185	Bình Sơn	xã	421	
commune	17191	Quỳnh Diễn	xã	421	
commune	17197	Quỳnh Giang	xã	421	
commune	17206	An Hòa	xã	421	
commune	17209	Phú Nghĩa	xã	421	
commune	17212	Văn Hải	xã	421	
commune	17218	Thuận Long	xã	421	
commune	17224	Tân Thắng	xã	421	
commune	17230	Bình Chuẩn	xã	422	
commune	17233	Lạng Khê	xã	422	
commune	17236	Cam Lâm	xã	422	
commune	17239	Thạch Ngàn	xã	422	
commune	17242	Đôn Phục	xã	422	
commune	17245	Mậu Đức	xã	422	
commune	17248	Châu Khê	xã	422	
commune	17251	Chi Khê	xã	422	
commune	17254	Trà Lân	thị trấn	422	
commune	17257	Yên Khê	xã	422	
commune	17260	Lục Dạ	xã	422	
commune	17263	Môn Sơn	xã	422	
commune	17266	Tân Kỳ	thị trấn	423	
commune	17269	Tân Hợp	xã	423	
commune	17272	Tân Phú	xã	423	
commune	17275	Tân Xuân	xã	423	
commune	17278	Giai Xuân	xã	423	
commune	17281	Bình Hợp	xã	423	
commune	17284	Nghĩa Đồng	xã	423	
commune	17287	Đồng Văn	xã	423	
commune	17290	Nghĩa Thái	xã	423	
commune	17296	Hoàn Long	xã	423	
commune	17299	Nghĩa Phúc	xã	423	
commune	17302	Tiên Kỳ	xã	423	
commune	17305	Tân An	xã	423	
commune	17308	Nghĩa Dũng	xã	423	
commune	17314	Kỳ Sơn	xã	423	
commune	17317	Hương Sơn	xã	423	
commune	17320	Kỳ Tân	xã	423	
commune	17323	Phú Sơn	xã	423	
commune	17325	Tân Hương	xã	423	
commune	17326	Nghĩa Hành	xã	423	
commune	17329	Kim Nhan	thị trấn	424	
commune	17332	Thọ Sơn	xã	424	
commune	17335	Thành Sơn	xã	424	
commune	17338	Bình Sơn	xã	424	
commune	17344	Tam Đỉnh	xã	424	
commune	17347	Hùng Sơn	xã	424	
commune	17350	Cẩm Sơn	xã	424	
commune	17353	Đức Sơn	xã	424	
commune	17356	Tường Sơn	xã	424	
commune	17357	Hoa Sơn	xã	424	
commune	17359	Tào Sơn	xã	424	
commune	17362	Vĩnh Sơn	xã	424	
commune	17365	Lạng Sơn	xã	424	
commune	17368	Hội Sơn	xã	424	
commune	17374	Phúc Sơn	xã	424	
commune	17377	Long Sơn	xã	424	
commune	17380	Khai Sơn	xã	424	
commune	17383	Lĩnh Sơn	xã	424	
commune	17386	Cao Sơn	xã	424	
commune	17392	Diễn Lâm	xã	425	
commune	17395	Diễn Đoài	xã	425	
commune	17398	Diễn Trường	xã	425	
commune	17401	Diễn Yên	xã	425	
commune	17404	Diễn Hoàng	xã	425	
commune	17410	Diễn Mỹ	xã	425	
commune	17413	Diễn Hồng	xã	425	
commune	17416	Diễn Phong	xã	425	
commune	17419	Hùng Hải	xã	425	
commune	17425	Diễn Liên	xã	425	
commune	17428	Diễn Vạn	xã	425	
commune	17431	Diễn Kim	xã	425	
commune	17434	Diễn Kỷ	xã	425	
commune	17437	Xuân Tháp	xã	425	
commune	17440	Diễn Thái	xã	425	
commune	17443	Diễn Đồng	xã	425	
commune	17449	Hạnh Quảng	xã	425	
commune	17452	Ngọc Bích	xã	425	
commune	17458	Diễn Nguyên	xã	425	
commune	17461	Diễn Hoa	xã	425	
commune	17464	Diễn Thành	thị trấn	425	
commune	17467	Diễn Phúc	xã	425	
commune	17476	Diễn Cát	xã	425	
commune	17479	Diễn Thịnh	xã	425	
commune	17482	Diễn Tân	xã	425	
commune	17485	Minh Châu	xã	425	
commune	17488	Diễn Thọ	xã	425	
commune	17491	Diễn Lợi	xã	425	
commune	17494	Diễn Lộc	xã	425	
commune	17497	Diễn Trung	xã	425	
commune	17500	Diễn An	xã	425	
commune	17503	Diễn Phú	xã	425	
commune	17506	Hoa Thành	thị trấn	426	
commune	17509	Mã Thành	xã	426	
commune	17510	Tiến Thành	xã	426	
commune	17512	Lăng Thành	xã	426	
commune	17515	Tân Thành	xã	426	
commune	17518	Đức Thành	xã	426	
commune	17521	Kim Thành	xã	426	
commune	17524	Hậu Thành	xã	426	
commune	17527	Đô Thành	xã	426	
commune	17530	Thọ Thành	xã	426	
commune	17533	Quang Thành	xã	426	
commune	17536	Tây Thành	xã	426	
commune	17539	Phúc Thành	xã	426	
commune	17542	Phú Thành	xã	426	
commune	17545	Đồng Thành	xã	426	
commune	17554	Tăng Thành	xã	426	
commune	17557	Văn Thành	xã	426	
commune	17560	Thịnh Thành	xã	426	
commune	17566	Xuân Thành	xã	426	
commune	17569	Bắc Thành	xã	426	
commune	17572	Đông Thành	xã	426	
commune	17575	Trung Thành	xã	426	
commune	17578	Long Thành	xã	426	
commune	17581	Minh Thành	xã	426	
commune	17584	Nam Thành	xã	426	
commune	17587	Vĩnh Thành	xã	426	
commune	17596	Viên Thành	xã	426	
commune	17602	Liên Thành	xã	426	
commune	17605	Bảo Thành	xã	426	
commune	17608	Mỹ Thành	xã	426	
commune	17611	Vân Tụ	xã	426	
commune	17614	Sơn Thành	xã	426	
commune	17617	Đô Lương	thị trấn	427	
commune	17619	Giang Sơn Đông	xã	427	
commune	17620	Giang Sơn Tây	xã	427	
commune	17623	Bạch Ngọc	xã	427	
commune	17626	Bồi Sơn	xã	427	
commune	17629	Hồng Sơn	xã	427	
commune	17632	Bài Sơn	xã	427	
commune	17638	Bắc Sơn	xã	427	
commune	17641	Tràng Sơn	xã	427	
commune	17644	Thượng Sơn	xã	427	
commune	17647	Hòa Sơn	xã	427	
commune	17650	Đặng Sơn	xã	427	
commune	17653	Đông Sơn	xã	427	
commune	17656	Nam Sơn	xã	427	
commune	17659	Lưu Sơn	xã	427	
commune	17662	Yên Sơn	xã	427	
commune	17665	Văn Sơn	xã	427	
commune	17668	Đà Sơn	xã	427	
commune	17671	Lạc Sơn	xã	427	
commune	17674	Tân Sơn	xã	427	
commune	17677	Thái Sơn	xã	427	
commune	17680	Quang Sơn	xã	427	
commune	17683	Thịnh Sơn	xã	427	
commune	17686	Trung Sơn	xã	427	
commune	17689	Xuân Sơn	xã	427	
commune	17692	Minh Sơn	xã	427	
commune	17695	Thuận Sơn	xã	427	
commune	17698	Nhân Sơn	xã	427	
commune	17701	Hiến Sơn	xã	427	
commune	17704	Mỹ Sơn	xã	427	
commune	17707	Trù Sơn	xã	427	
commune	17710	Đại Sơn	xã	427	
commune	17713	Dùng	thị trấn	428	
commune	17716	Cát Văn	xã	428	
commune	17719	Minh Sơn	xã	428	
commune	17722	Hạnh Lâm	xã	428	
commune	17723	Thanh Sơn	xã	428	
commune	17728	Phong Thịnh	xã	428	
commune	17731	Thanh Phong	xã	428	
commune	17734	Thanh Mỹ	xã	428	
commune	17737	Thanh Tiên	xã	428	
commune	17743	Thanh Liên	xã	428	
commune	17749	Đại Đồng	xã	428	
commune	17755	Thanh Ngọc	xã	428	
commune	17758	Thanh Hương	xã	428	
commune	17759	Ngọc Lâm	xã	428	
commune	17764	Đồng Văn	xã	428	
commune	17767	Ngọc Sơn	xã	428	
commune	17770	Thanh Thịnh	xã	428	
commune	17773	Thanh An	xã	428	
commune	17776	Thanh Quả	xã	428	
commune	17779	Xuân Dương	xã	428	
commune	17785	Minh Tiến	xã	428	
commune	17791	Kim Bảng	xã	428	
commune	17797	Thanh Thủy	xã	428	
commune	17806	Thanh Hà	xã	428	
commune	17812	Thanh Tùng	xã	428	
commune	17815	Thanh Lâm	xã	428	
commune	17818	Mai Giang	xã	428	
commune	17821	Thanh Xuân	xã	428	
commune	17824	Thanh Đức	xã	428	
commune	17827	Quán Hành	thị trấn	429	
commune	17830	Nghi Văn	xã	429	
commune	17833	Nghi Yên	xã	429	
commune	17836	Nghi Tiến	xã	429	
commune	17839	Nghi Hưng	xã	429	
commune	17842	Nghi Đồng	xã	429	
commune	17845	Nghi Thiết	xã	429	
commune	17848	Nghi Lâm	xã	429	
commune	17851	Nghi Quang	xã	429	
commune	17854	Nghi Kiều	xã	429	
commune	17857	Nghi Mỹ	xã	429	
commune	17860	Nghi Phương	xã	429	
commune	17863	Nghi Thuận	xã	429	
commune	17866	Nghi Long	xã	429	
commune	17869	Nghi Xá	xã	429	
commune	17878	Khánh Hợp	xã	429	
commune	17884	Nghi Công Bắc	xã	429	
commune	17887	Nghi Công Nam	xã	429	
commune	17890	Nghi Thạch	xã	429	
commune	17893	Nghi Trung	xã	429	
commune	17896	Thịnh Trường	xã	429	
commune	17899	Diên Hoa	xã	429	
commune	17902	Nghi Phong	xã	412	
commune	17905	Nghi Xuân	xã	412	
commune	17908	Nghi Liên	xã	412	
commune	17911	Nghi Vạn	xã	429	
commune	17914	Nghi Ân	xã	412	
commune	17917	Phúc Thọ	xã	412	
commune	17920	Nghi Kim	xã	412	
commune	17923	Nghi Đức	phường	412	
commune	17926	Nghi Thái	xã	412	
commune	17932	Nam Hưng	xã	430	
commune	17935	Nghĩa Thái	xã	430	
commune	17938	Nam Thanh	xã	430	
commune	17941	Nam Anh	xã	430	
commune	17944	Nam Xuân	xã	430	
commune	17950	Nam Đàn	thị trấn	430	
commune	17953	Nam Lĩnh	xã	430	
commune	17956	Nam Giang	xã	430	
commune	17959	Xuân Hòa	xã	430	
commune	17962	Hùng Tiến	xã	430	
commune	17968	Thượng Tân Lộc	xã	430	
commune	17971	Kim Liên	xã	430	
commune	17980	Xuân Hồng	xã	430	
commune	17983	Nam Cát	xã	430	
commune	17986	Khánh Sơn	xã	430	
commune	17989	Trung Phúc Cường	xã	430	
commune	17998	Nam Kim	xã	430	
commune	18001	Hưng Nguyên	thị trấn	431	
commune	18004	Hưng Trung	xã	431	
commune	18007	Hưng Yên Nam	xã	431	Xã Hưng Yên
commune	18008	Hưng Yên Bắc	xã	431	
commune	18010	Hưng Tây	xã	431	
commune	18013	Hưng Chính	xã	412	
commune	18016	Hưng Đạo	xã	431	
commune	18022	Thịnh Mỹ	xã	431	
commune	18025	Hưng Lĩnh	xã	431	
commune	18028	Thông Tân	xã	431	
commune	18037	Hưng Nghĩa	xã	431	
commune	18040	Phúc Lợi	xã	431	
commune	18043	Long Xá	xã	431	
commune	18052	Châu Nhân	xã	431	
commune	18055	Xuân Lam	xã	431	
commune	18064	Hưng Thành	xã	431	
commune	18073	Nam Hà	phường	436	
commune	18077	Bắc Hà	phường	436	
commune	18079	Tân Giang	phường	436	
commune	18082	Đại Nài	phường	436	
commune	18085	Hà Huy Tập	phường	436	
commune	18088	Thạch Trung	phường	436	
commune	18091	Thạch Quý	phường	436	
commune	18094	Trần Phú	phường	436	
commune	18097	Văn Yên	phường	436	
commune	18100	Thạch Hạ	phường	436	
commune	18103	Đồng Môn	phường	436	
commune	18109	Thạch Hưng	phường	436	
commune	18112	Thạch Bình	xã	436	
commune	18115	Bắc Hồng	phường	437	
commune	18118	Nam Hồng	phường	437	
commune	18121	Trung Lương	phường	437	
commune	18124	Đức Thuận	phường	437	
commune	18127	Đậu Liêu	phường	437	
commune	18130	Thuận Lộc	xã	437	
commune	18133	Phố Châu	thị trấn	439	
commune	18136	Tây Sơn	thị trấn	439	
commune	18139	Sơn Hồng	xã	439	
commune	18142	Sơn Tiến	xã	439	
commune	18145	Sơn Lâm	xã	439	
commune	18148	Sơn Lễ	xã	439	
commune	18157	Sơn Giang	xã	439	
commune	18160	Sơn Lĩnh	xã	439	
commune	18163	An Hòa Thịnh	xã	439	
commune	18172	Sơn Tây	xã	439	
commune	18175	Sơn Ninh	xã	439	
commune	18178	Châu Bình	xã	439	
commune	18181	Tân Mỹ Hà	xã	439	
commune	18184	Quang Diệm	xã	439	
commune	18187	Sơn Trung	xã	439	
commune	18190	Sơn Bằng	xã	439	
commune	18196	Sơn Kim 1	xã	439	
commune	18199	Sơn Kim 2	xã	439	
commune	18202	Mỹ Long	xã	439	
commune	18211	Kim Hoa	xã	439	
commune	18217	Sơn Phú	xã	439	
commune	18223	Hàm Trường	xã	439	
commune	18229	Đức Thọ	thị trấn	440	
commune	18235	Quang Vĩnh	xã	440	
commune	18241	Tùng Châu	xã	440	
commune	18244	Trường Sơn	xã	440	
commune	18247	Liên Minh	xã	440	
commune	18253	Yên Hồ	xã	440	
commune	18259	Tùng Ảnh	xã	440	
commune	18262	Bùi La Nhân	xã	440	
commune	18274	Thanh Bình Thịnh	xã	440	
commune	18277	Lâm Trung Thủy	xã	440	
commune	18280	Hòa Lạc	xã	440	
commune	18283	Tân Dân	xã	440	
commune	18298	An Dũng	xã	440	
commune	18304	Đức Đồng	xã	440	
commune	18307	Đức Lạng	xã	440	
commune	18310	Tân Hương	xã	440	
commune	18313	Vũ Quang	thị trấn	441	
commune	18316	Ân Phú	xã	441	
commune	18319	Đức Giang	xã	441	
commune	18322	Đức Lĩnh	xã	441	
commune	18325	Thọ Điền	xã	441	
commune	18328	Đức Hương	xã	441	
commune	18331	Đức Bồng	xã	441	
commune	18334	Đức Liên	xã	441	
commune	18340	Hương Minh	xã	441	
commune	18343	Quang Thọ	xã	441	
commune	18352	Xuân An	thị trấn	442	
commune	18355	Xuân Hội	xã	442	
commune	18358	Đan Trường	xã	442	
commune	18364	Xuân Phổ	xã	442	
commune	18367	Xuân Hải	xã	442	
commune	18370	Xuân Giang	xã	442	
commune	18373	Tiên Điền	thị trấn	442	
commune	18376	Xuân Yên	xã	442	
commune	18379	Xuân Mỹ	xã	442	
commune	18382	Xuân Thành	xã	442	
commune	18385	Xuân Viên	xã	442	
commune	18388	Xuân Hồng	xã	442	
commune	18391	Cổ Đạm	xã	442	Xã Cỗ Đạm
commune	18394	Xuân Liên	xã	442	
commune	18397	Xuân Lĩnh	xã	442	
commune	18400	Xuân Lam	xã	442	
commune	18403	Cương Gián	xã	442	
commune	18406	Nghèn	thị trấn	443	
commune	18409	Tân Lộc	xã	445	
commune	18412	Hồng Lộc	xã	445	
commune	18415	Thiên Lộc	xã	443	
commune	18418	Thuần Thiện	xã	443	
commune	18421	Thịnh Lộc	xã	445	
commune	18427	Vượng Lộc	xã	443	
commune	18430	Bình An	xã	445	
commune	18433	Thanh Lộc	xã	443	
commune	18436	Kim Song Trường	xã	443	
commune	18439	Thường Nga	xã	443	
commune	18445	Tùng Lộc	xã	443	
commune	18454	Phú Lộc	xã	443	
commune	18457	Ích Hậu	xã	445	
commune	18463	Gia Hanh	xã	443	
commune	18466	Khánh Vĩnh Yên	xã	443	
commune	18475	Xuân Lộc	xã	443	
commune	18478	Thượng Lộc	xã	443	
commune	18481	Quang Lộc	xã	443	
commune	18484	Đồng Lộc	thị trấn	443	
commune	18487	Mỹ Lộc	xã	443	
commune	18490	Sơn Lộc	xã	443	
commune	18493	Phù Lưu	xã	445	
commune	18496	Hương Khê	thị trấn	444	
commune	18499	Điền Mỹ	xã	444	
commune	18502	Hà Linh	xã	444	
commune	18505	Hương Thủy	xã	444	
commune	18508	Hòa Hải	xã	444	
commune	18514	Phúc Đồng	xã	444	
commune	18517	Hương Giang	xã	444	
commune	18520	Lộc Yên	xã	444	
commune	18523	Hương Bình	xã	444	
commune	18526	Hương Long	xã	444	
commune	18529	Phú Gia	xã	444	
commune	18532	Gia Phố	xã	444	
commune	18538	Hương Đô	xã	444	
commune	18541	Hương Vĩnh	xã	444	
commune	18544	Hương Xuân	xã	444	
commune	18547	Phúc Trạch	xã	444	
commune	18550	Hương Trà	xã	444	
commune	18553	Hương Trạch	xã	444	
commune	18556	Hương Lâm	xã	444	
commune	18559	Hương Liên	xã	444	
commune	18562	Thạch Hà	thị trấn	445	
commune	18565	Ngọc Sơn	xã	445	
commune	18568	Lộc Hà	thị trấn	445	
commune	18571	Thạch Hải	xã	436	
commune	18577	Thạch Mỹ	xã	445	
commune	18580	Thạch Kim	xã	445	
commune	18583	Thạch Châu	xã	445	
commune	18586	Thạch Kênh	xã	445	
commune	18589	Thạch Sơn	xã	445	
commune	18592	Thạch Liên	xã	445	
commune	18595	Đỉnh Bàn	xã	436	
commune	18598	Hộ Độ	xã	436	
commune	18601	Việt Tiến	xã	445	
commune	18604	Thạch Khê	xã	436	
commune	18607	Thạch Long	xã	445	
commune	18619	Thạch Trị	xã	436	
commune	18622	Thạch Lạc	xã	436	
commune	18625	Thạch Ngọc	xã	445	
commune	18628	Tượng Sơn	xã	436	
commune	18631	Thạch Văn	xã	436	
commune	18634	Lưu Vĩnh Sơn	xã	445	
commune	18637	Thạch Thắng	xã	436	
commune	18643	Thạch Đài	xã	436	
commune	18649	Thạch Hội	xã	436	
commune	18652	Tân Lâm Hương	xã	436	
commune	18658	Thạch Xuân	xã	445	
commune	18667	Nam Điền	xã	445	
commune	18670	Mai Phụ	xã	445	
commune	18673	Cẩm Xuyên	thị trấn	446	
commune	18676	Thiên Cầm	thị trấn	446	
commune	18679	Yên Hòa	xã	446	
commune	18682	Cẩm Dương	xã	446	
commune	18685	Cẩm Bình	xã	436	
commune	18691	Cẩm Vịnh	xã	436	
commune	18694	Cẩm Thành	xã	446	
commune	18697	Cẩm Quang	xã	446	
commune	18706	Cẩm Thạch	xã	446	
commune	18709	Cẩm Nhượng	xã	446	
commune	18712	Nam Phúc Thăng	xã	446	
commune	18715	Cẩm Duệ	xã	446	
commune	18721	Cẩm Lĩnh	xã	446	
commune	18724	Cẩm Quan	xã	446	
commune	18727	Cẩm Hà	xã	446	
commune	18730	Cẩm Lộc	xã	446	
commune	18733	Cẩm Hưng	xã	446	
commune	18736	Cẩm Thịnh	xã	446	
commune	18739	Cẩm Mỹ	xã	446	
commune	18742	Cẩm Trung	xã	446	
commune	18745	Cẩm Sơn	xã	446	
commune	18748	Cẩm Lạc	xã	446	
commune	18751	Cẩm Minh	xã	446	
commune	18754	Hưng Trí	phường	449	
commune	18757	Kỳ Xuân	xã	447	
commune	18760	Kỳ Bắc	xã	447	
commune	18763	Kỳ Phú	xã	447	
commune	18766	Kỳ Phong	xã	447	
commune	18769	Kỳ Tiến	xã	447	
commune	18772	Kỳ Giang	xã	447	
commune	18775	Kỳ Đồng	thị trấn	447	
commune	18778	Kỳ Khang	xã	447	
commune	18781	Kỳ Ninh	phường	449	
commune	18784	Kỳ Văn	xã	447	
commune	18787	Kỳ Trung	xã	447	
commune	18790	Kỳ Thọ	xã	447	
commune	18793	Kỳ Tây	xã	447	
commune	18796	Kỳ Lợi	xã	449	
commune	18799	Kỳ Thượng	xã	447	
commune	18802	Kỳ Hải	xã	447	
commune	18805	Kỳ Thư	xã	447	
commune	18808	Kỳ Hà	xã	449	
commune	18811	Kỳ Châu	xã	447	
commune	18814	Kỳ Tân	xã	447	
commune	18820	Kỳ Trinh	phường	449	
commune	18823	Kỳ Thịnh	phường	449	
commune	18829	Kỳ Hoa	xã	449	
commune	18832	Kỳ Phương	phường	449	
commune	18835	Kỳ Long	phường	449	
commune	18838	Lâm Hợp	xã	447	
commune	18841	Kỳ Liên	phường	449	
commune	18844	Kỳ Sơn	xã	447	
commune	18847	Kỳ Nam	phường	449	
commune	18850	Kỳ Lạc	xã	447	
commune	18853	Hải Thành	phường	450	
commune	18856	Đồng Phú	phường	450	
commune	18859	Bắc Lý	phường	450	
commune	18865	Nam Lý	phường	450	
commune	18868	Đồng Hải	phường	450	
commune	18871	Đồng Sơn	phường	450	
commune	18874	Phú Hải	phường	450	
commune	18877	Bắc Nghĩa	phường	450	
commune	18880	Đức Ninh Đông	phường	450	
commune	18883	Quang Phú	xã	450	
commune	18886	Lộc Ninh	xã	450	
commune	18889	Bảo Ninh	xã	450	
commune	18892	Nghĩa Ninh	xã	450	
commune	18895	Thuận Đức	xã	450	
commune	18898	Đức Ninh	xã	450	
commune	18901	Quy Đạt	thị trấn	452	
commune	18904	Dân Hóa	xã	452	
commune	18907	Trọng Hóa	xã	452	
commune	18913	Hồng Hóa	xã	452	
commune	18919	Tân Thành	xã	452	
commune	18922	Hóa Hợp	xã	452	
commune	18925	Xuân Hóa	xã	452	
commune	18928	Yên Hóa	xã	452	
commune	18931	Minh Hóa	xã	452	
commune	18934	Tân Hóa	xã	452	
commune	18937	Hóa Sơn	xã	452	
commune	18943	Trung Hóa	xã	452	
commune	18946	Thượng Hóa	xã	452	
commune	18949	Đồng Lê	thị trấn	453	
commune	18952	Hương Hóa	xã	453	
commune	18955	Kim Hóa	xã	453	
commune	18958	Thanh Hóa	xã	453	
commune	18961	Thanh Thạch	xã	453	
commune	18964	Thuận Hóa	xã	453	
commune	18967	Lâm Hóa	xã	453	
commune	18970	Lê Hóa	xã	453	
commune	18973	Sơn Hóa	xã	453	
commune	18976	Đồng Hóa	xã	453	
commune	18979	Ngư Hóa	xã	453	
commune	18985	Thạch Hóa	xã	453	
commune	18988	Đức Hóa	xã	453	
commune	18991	Phong Hóa	xã	453	
commune	18994	Mai Hóa	xã	453	
commune	18997	Tiến Hóa	xã	453	
commune	19000	Châu Hóa	xã	453	
commune	19003	Cao Quảng	xã	453	
commune	19006	Văn Hóa	xã	453	
commune	19009	Ba Đồn	phường	458	
commune	19012	Quảng Hợp	xã	454	
commune	19015	Quảng Kim	xã	454	
commune	19018	Quảng Đông	xã	454	
commune	19021	Quảng Phú	xã	454	
commune	19024	Quảng Châu	xã	454	
commune	19027	Quảng Thạch	xã	454	
commune	19030	Quảng Lưu	xã	454	
commune	19033	Quảng Tùng	xã	454	
commune	19036	Cảnh Dương	xã	454	
commune	19039	Quảng Tiến	xã	454	
commune	19042	Quảng Hưng	xã	454	
commune	19045	Quảng Xuân	xã	454	
commune	19051	Liên Trường	xã	454	
commune	19057	Quảng Phương	xã	454	
commune	19060	Quảng Long	phường	458	
commune	19063	Phù Cảnh	xã	454	
commune	19066	Quảng Thọ	phường	458	
commune	19069	Quảng Tiên	xã	458	
commune	19072	Quảng Thanh	xã	454	
commune	19075	Quảng Trung	xã	458	
commune	19078	Quảng Phong	phường	458	
commune	19081	Quảng Thuận	phường	458	
commune	19084	Quảng Tân	xã	458	
commune	19087	Quảng Hải	xã	458	
commune	19090	Quảng Sơn	xã	458	
commune	19093	Quảng Lộc	xã	458	
commune	19096	Quảng Thủy	xã	458	
commune	19099	Quảng Văn	xã	458	
commune	19102	Quảng Phúc	phường	458	
commune	19105	Quảng Hòa	xã	458	
commune	19108	Quảng Minh	xã	458	
commune	19111	Hoàn Lão	thị trấn	455	
commune	19114	Nông trường Việt Trung	thị trấn	455	Thị trấn NT Việt Trung
commune	19117	Xuân Trạch	xã	455	
commune	19123	Hạ Mỹ	xã	455	
commune	19126	Bắc Trạch	xã	455	
commune	19129	Lâm Trạch	xã	455	
commune	19132	Thanh Trạch	xã	455	
commune	19135	Liên Trạch	xã	455	
commune	19138	Phúc Trạch	xã	455	
commune	19141	Cự Nẫm	xã	455	
commune	19144	Hải Phú	xã	455	
commune	19147	Thượng Trạch	xã	455	
commune	19150	Sơn Lộc	xã	455	
commune	19156	Hưng Trạch	xã	455	
commune	19159	Đồng Trạch	xã	455	
commune	19162	Đức Trạch	xã	455	
commune	19165	Phong Nha	thị trấn	455	
commune	19168	Vạn Trạch	xã	455	
commune	19174	Phú Định	xã	455	
commune	19177	Trung Trạch	xã	455	
commune	19180	Tây Trạch	xã	455	
commune	19183	Hòa Trạch	xã	455	
commune	19186	Đại Trạch	xã	455	
commune	19189	Nhân Trạch	xã	455	
commune	19192	Tân Trạch	xã	455	
commune	19198	Lý Nam	xã	455	
commune	19204	Trường Sơn	xã	456	
commune	19207	Quán Hàu	thị trấn	456	
commune	19210	Vĩnh Ninh	xã	456	
commune	19213	Võ Ninh	xã	456	
commune	19216	Hải Ninh	xã	456	
commune	19219	Hàm Ninh	xã	456	
commune	19222	Duy Ninh	xã	456	
commune	19225	Gia Ninh	xã	456	
commune	19228	Trường Xuân	xã	456	
commune	19231	Hiền Ninh	xã	456	
commune	19234	Tân Ninh	xã	456	
commune	19237	Xuân Ninh	xã	456	
commune	19240	An Ninh	xã	456	
commune	19243	Vạn Ninh	xã	456	
commune	19246	Nông trường Lệ Ninh	thị trấn	457	Thị trấn NT Lệ Ninh
commune	19249	Kiến Giang	thị trấn	457	
commune	19252	Hồng Thủy	xã	457	
commune	19255	Ngư Thủy Bắc	xã	457	
commune	19258	Hoa Thủy	xã	457	
commune	19261	Thanh Thủy	xã	457	
commune	19264	An Thủy	xã	457	
commune	19267	Phong Thủy	xã	457	
commune	19270	Cam Thủy	xã	457	
commune	19273	Ngân Thủy	xã	457	
commune	19276	Sơn Thủy	xã	457	
commune	19279	Lộc Thủy	xã	457	
commune	19285	Liên Thủy	xã	457	
commune	19288	Hưng Thủy	xã	457	
commune	19291	Dương Thủy	xã	457	
commune	19294	Tân Thủy	xã	457	
commune	19297	Phú Thủy	xã	457	
commune	19300	Xuân Thủy	xã	457	
commune	19303	Mỹ Thủy	xã	457	
commune	19306	Ngư Thủy	xã	457	
commune	19309	Mai Thủy	xã	457	
commune	19312	Sen Thủy	xã	457	
commune	19315	Thái Thủy	xã	457	
commune	19318	Kim Thủy	xã	457	
commune	19321	Trường Thủy	xã	457	
commune	19327	Lâm Thủy	xã	457	
commune	19330	Đông Giang	phường	461	
commune	19333	Phường 1	phường	461	
commune	19336	Đông Lễ	phường	461	
commune	19339	Đông Thanh	phường	461	
commune	19342	Phường 2	phường	461	
commune	19345	Phường 4	phường	461	
commune	19348	Phường 5	phường	461	
commune	19351	Đông Lương	phường	461	
commune	19354	Phường 3	phường	461	
commune	19357	Phường 1	phường	462	
commune	19358	An Đôn	phường	462	
commune	19360	Phường 2	phường	462	
commune	19361	Phường 3	phường	462	
commune	19363	Hồ Xá	thị trấn	464	
commune	19366	Bến Quan	thị trấn	464	
commune	19369	Vĩnh Thái	xã	464	
commune	19372	Vĩnh Tú	xã	464	
commune	19375	Vĩnh Chấp	xã	464	
commune	19378	Trung Nam	xã	464	
commune	19384	Kim Thạch	xã	464	
commune	19387	Vĩnh Long	xã	464	
commune	19393	Vĩnh Khê	xã	464	
commune	19396	Vĩnh Hòa	xã	464	
commune	19402	Vĩnh Thủy	xã	464	
commune	19405	Vĩnh Lâm	xã	464	
commune	19408	Hiền Thành	xã	464	
commune	19414	Cửa Tùng	thị trấn	464	
commune	19417	Vĩnh Hà	xã	464	
commune	19420	Vĩnh Sơn	xã	464	
commune	19423	Vĩnh Giang	xã	464	
commune	19426	Vĩnh Ô	xã	464	
commune	19429	Khe Sanh	thị trấn	465	
commune	19432	Lao Bảo	thị trấn	465	
commune	19435	Hướng Lập	xã	465	
commune	19438	Hướng Việt	xã	465	
commune	19441	Hướng Phùng	xã	465	
commune	19444	Hướng Sơn	xã	465	
commune	19447	Hướng Linh	xã	465	
commune	19450	Tân Hợp	xã	465	
commune	19453	Hướng Tân	xã	465	
commune	19456	Tân Thành	xã	465	
commune	19459	Tân Long	xã	465	
commune	19462	Tân Lập	xã	465	
commune	19465	Tân Liên	xã	465	
commune	19468	Húc	xã	465	
commune	19471	Thuận	xã	465	
commune	19474	Hướng Lộc	xã	465	
commune	19477	Ba Tầng	xã	465	
commune	19480	Thanh	xã	465	
commune	19483	A Dơi	xã	465	
commune	19489	Lìa	xã	465	
commune	19492	Xy	xã	465	
commune	19495	Gio Linh	thị trấn	466	
commune	19496	Cửa Việt	thị trấn	466	
commune	19498	Trung Giang	xã	466	
commune	19501	Trung Hải	xã	466	
commune	19504	Trung Sơn	xã	466	
commune	19507	Phong Bình	xã	466	
commune	19510	Gio Mỹ	xã	466	
commune	19519	Gio Hải	xã	466	
commune	19522	Gio An	xã	466	
commune	19534	Linh Trường	xã	466	
commune	19537	Gio Sơn	xã	466	
commune	19543	Gio Mai	xã	466	
commune	19546	Hải Thái	xã	466	
commune	19552	Gio Quang	xã	466	
commune	19555	Krông Klang	thị trấn	467	
commune	19558	Mò Ó	xã	467	
commune	19561	Hướng Hiệp	xã	467	
commune	19564	Đakrông	xã	467	Xã Đa Krông
commune	19567	Triệu Nguyên	xã	467	
commune	19570	Ba Lòng	xã	467	
commune	19576	Ba Nang	xã	467	
commune	19579	Tà Long	xã	467	
commune	19582	Húc Nghì	xã	467	
commune	19585	A Vao	xã	467	
commune	19588	Tà Rụt	xã	467	
commune	19591	A Bung	xã	467	
commune	19594	A Ngo	xã	467	
commune	19597	Cam Lộ	thị trấn	468	
commune	19600	Cam Tuyền	xã	468	
commune	19603	Thanh An	xã	468	
commune	19606	Cam Thủy	xã	468	
commune	19612	Cam Thành	xã	468	
commune	19615	Cam Hiếu	xã	468	
commune	19618	Cam Chính	xã	468	
commune	19621	Cam Nghĩa	xã	468	
commune	19624	Ái Tử	thị trấn	469	
commune	19627	Triệu Tân	xã	469	
commune	19633	Triệu Phước	xã	469	
commune	19636	Triệu Độ	xã	469	
commune	19639	Triệu Trạch	xã	469	
commune	19642	Triệu Thuận	xã	469	
commune	19645	Triệu Đại	xã	469	
commune	19648	Triệu Hòa	xã	469	
commune	19654	Triệu Cơ	xã	469	
commune	19657	Triệu Long	xã	469	
commune	19660	Triệu Tài	xã	469	
commune	19666	Triệu Trung	xã	469	
commune	19669	Triệu Ái	xã	469	
commune	19672	Triệu Thượng	xã	469	
commune	19675	Triệu Giang	xã	469	
commune	19678	Triệu Thành	xã	469	
commune	19681	Diên Sanh	thị trấn	470	
commune	19684	Hải An	xã	470	
commune	19687	Hải Bình	xã	470	
commune	19693	Hải Quy	xã	470	
commune	19699	Hải Hưng	xã	470	
commune	19702	Hải Phú	xã	470	
commune	19705	Hải Lệ	xã	462	
commune	19708	Hải Thượng	xã	470	
commune	19711	Hải Dương	xã	470	
commune	19714	Hải Định	xã	470	
commune	19717	Hải Lâm	xã	470	
commune	19726	Hải Phong	xã	470	
commune	19729	Hải Trường	xã	470	
commune	19735	Hải Sơn	xã	470	
commune	19738	Hải Chánh	xã	470	
commune	19741	Hải Khê	xã	470	
commune	19750	Tây Lộc	phường	475	
commune	19753	Thuận Lộc	phường	475	
commune	19756	Gia Hội	phường	475	
commune	19759	Phú Hậu	phường	475	
commune	19762	Thuận Hòa	phường	475	
commune	19768	Đông Ba	phường	475	
commune	19774	Kim Long	phường	475	
commune	19777	Vỹ Dạ	phường	474	
commune	19780	Phường Đúc	phường	474	
commune	19783	Vĩnh Ninh	phường	474	
commune	19786	Phú Hội	phường	474	
commune	19789	Phú Nhuận	phường	474	
commune	19792	Xuân Phú	phường	474	
commune	19795	Trường An	phường	474	
commune	19798	Phước Vĩnh	phường	474	
commune	19801	An Cựu	phường	474	
commune	19803	An Hòa	phường	475	
commune	19804	Hương Sơ	phường	475	
commune	19807	Thủy Biều	phường	474	Phường Thuỷ Biều
commune	19810	Hương Long	phường	475	
commune	19813	Thủy Xuân	phường	474	Phường Thuỷ Xuân
commune	19815	An Đông	phường	474	
commune	19816	An Tây	phường	474	
commune	19819	Phong Thu	phường	476	
commune	19825	Phong Thạnh	xã	476	
commune	19828	Phong Phú	phường	476	
commune	19831	Phong Bình	xã	476	
commune	19837	Phong Chương	xã	476	
commune	19843	Phong Hải	phường	476	
commune	19846	Phong Hòa	phường	476	
commune	19852	Phong Hiền	phường	476	
commune	19855	Phong Mỹ	xã	476	
commune	19858	Phong An	phường	476	
commune	19861	Phong Xuân	xã	476	
commune	19864	Phong Sơn	xã	476	
commune	19867	Sịa	thị trấn	477	
commune	19870	Quảng Thái	xã	477	
commune	19873	Quảng Ngạn	xã	477	
commune	19876	Quảng Lợi	xã	477	
commune	19879	Quảng Công	xã	477	
commune	19882	Quảng Phước	xã	477	
commune	19885	Quảng Vinh	xã	477	
commune	19888	Quảng An	xã	477	
commune	19891	Quảng Thành	xã	477	
commune	19894	Quảng Thọ	xã	477	
commune	19897	Quảng Phú	xã	477	
commune	19900	Thuận An	phường	474	
commune	19903	Phú Thuận	xã	478	
commune	19909	Dương Nỗ	phường	474	
commune	19912	Phú An	xã	478	
commune	19915	Phú Hải	xã	478	
commune	19918	Phú Xuân	xã	478	
commune	19921	Phú Diên	xã	478	
commune	19927	Phú Mỹ	xã	478	
commune	19930	Phú Thượng	phường	474	
commune	19933	Phú Hồ	xã	478	
commune	19936	Vinh Xuân	xã	478	
commune	19939	Phú Lương	xã	478	
commune	19942	Phú Đa	thị trấn	478	
commune	19945	Vinh Thanh	xã	478	
commune	19948	Vinh An	xã	478	
commune	19954	Phú Gia	xã	478	
commune	19957	Vinh Hà	xã	478	
commune	19960	Phú Bài	phường	479	
commune	19963	Thủy Vân	phường	474	
commune	19966	Thủy Thanh	xã	479	
commune	19969	Thủy Dương	phường	479	
commune	19972	Thủy Phương	phường	479	
commune	19975	Thủy Châu	phường	479	
commune	19978	Thủy Lương	phường	479	
commune	19981	Thủy Bằng	phường	474	
commune	19984	Thủy Tân	xã	479	
commune	19987	Thủy Phù	xã	479	
commune	19990	Phú Sơn	xã	479	
commune	19993	Dương Hòa	xã	479	
commune	19996	Tứ Hạ	phường	480	
commune	20002	Hương Phong	phường	474	
commune	20005	Hương Toàn	xã	480	
commune	20008	Hương Vân	phường	480	
commune	20011	Hương Văn	phường	480	
commune	20014	Hương Vinh	phường	475	
commune	20017	Hương Xuân	phường	480	
commune	20020	Hương Chữ	phường	480	
commune	20023	Hương An	phường	475	
commune	20026	Hương Bình	xã	480	
commune	20029	Long Hồ	phường	475	
commune	20035	Bình Tiến	xã	480	
commune	20041	Bình Thành	xã	480	
commune	20044	A Lưới	thị trấn	481	
commune	20047	Hồng Vân	xã	481	
commune	20050	Hồng Hạ	xã	481	
commune	20053	Hồng Kim	xã	481	
commune	20056	Trung Sơn	xã	481	
commune	20059	Hương Nguyên	xã	481	
commune	20065	Hồng Bắc	xã	481	
commune	20068	A Ngo	xã	481	
commune	20071	Sơn Thủy	xã	481	
commune	20074	Phú Vinh	xã	481	
commune	20080	Hương Phong	xã	481	
commune	20083	Quảng Nhâm	xã	481	
commune	20086	Hồng Thượng	xã	481	
commune	20089	Hồng Thái	xã	481	
commune	20095	A Roàng	xã	481	
commune	20098	Đông Sơn	xã	481	
commune	20101	Lâm Đớt	xã	481	
commune	20104	Hồng Thủy	xã	481	
commune	20107	Phú Lộc	thị trấn	482	
commune	20110	Lăng Cô	thị trấn	482	
commune	20113	Vinh Mỹ	xã	482	
commune	20116	Vinh Hưng	xã	482	
commune	20122	Giang Hải	xã	482	
commune	20125	Vinh Hiền	xã	482	
commune	20128	Lộc Bổn	xã	482	
commune	20131	Lộc Sơn	thị trấn	482	
commune	20134	Lộc Bình	xã	482	
commune	20137	Lộc Vĩnh	xã	482	
commune	20140	Lộc An	xã	482	
commune	20143	Lộc Điền	xã	482	
commune	20146	Lộc Thủy	xã	482	
commune	20149	Lộc Trì	xã	482	
commune	20152	Lộc Tiến	xã	482	
commune	20155	Lộc Hòa	xã	482	
commune	20158	Xuân Lộc	xã	482	
commune	20161	Khe Tre	thị trấn	482	
commune	20164	Hương Phú	xã	482	
commune	20167	Hương Sơn	xã	482	
commune	20170	Hương Lộc	xã	482	
commune	20173	Thượng Quảng	xã	482	
commune	20179	Hương Xuân	xã	482	
commune	20182	Hương Hữu	xã	482	
commune	20185	Thượng Lộ	xã	482	
commune	20188	Thượng Long	xã	482	
commune	20191	Thượng Nhật	xã	482	
commune	20194	Hòa Hiệp Bắc	phường	490	
commune	20195	Hòa Hiệp Nam	phường	490	
commune	20197	Hòa Khánh Bắc	phường	490	
commune	20198	Hòa Khánh Nam	phường	490	
commune	20200	Hòa Minh	phường	490	
commune	20206	Thanh Khê Tây	phường	491	
commune	20207	Thanh Khê Đông	phường	491	
commune	20209	Xuân Hà	phường	491	
commune	20215	Chính Gián	phường	491	
commune	20218	Thạc Gián	phường	491	
commune	20224	An Khê	phường	491	
commune	20227	Thanh Bình	phường	492	
commune	20230	Thuận Phước	phường	492	
commune	20233	Thạch Thang	phường	492	
commune	20236	Hải Châu	phường	492	
commune	20242	Phước Ninh	phường	492	
commune	20245	Hòa Thuận Tây	phường	492	
commune	20254	Bình Thuận	phường	492	
commune	20257	Hòa Cường Bắc	phường	492	
commune	20258	Hòa Cường Nam	phường	492	
commune	20260	Khuê Trung	phường	495	
commune	20263	Thọ Quang	phường	493	
commune	20266	Nại Hiên Đông	phường	493	
commune	20269	Mân Thái	phường	493	
commune	20272	An Hải Bắc	phường	493	
commune	20275	Phước Mỹ	phường	493	
commune	20278	An Hải Nam	phường	493	
commune	20284	Mỹ An	phường	494	
commune	20285	Khuê Mỹ	phường	494	
commune	20287	Hòa Quý	phường	494	Phường Hoà Quý
commune	20290	Hòa Hải	phường	494	Phường Hoà Hải
commune	20293	Hòa Bắc	xã	497	
commune	20296	Hòa Liên	xã	497	
commune	20299	Hòa Ninh	xã	497	
commune	20302	Hòa Sơn	xã	497	
commune	20305	Hòa Phát	phường	495	
commune	20306	Hòa An	phường	495	
commune	20308	Hòa Nhơn	xã	497	
commune	20311	Hòa Thọ Tây	phường	495	
commune	20312	Hòa Thọ Đông	phường	495	
commune	20314	Hòa Xuân	phường	495	
commune	20317	Hòa Phú	xã	497	
commune	20320	Hòa Phong	xã	497	
commune	20323	Hòa Châu	xã	497	
commune	20326	Hòa Tiến	xã	497	
commune	20329	Hòa Phước	xã	497	
commune	20332	Hòa Khương	xã	497	
commune	20335	Tân Thạnh	phường	502	
commune	20341	An Mỹ	phường	502	
commune	20344	Hòa Hương	phường	502	
commune	20347	An Xuân	phường	502	
commune	20350	An Sơn	phường	502	
commune	20353	Trường Xuân	phường	502	
commune	20356	An Phú	phường	502	
commune	20359	Tam Thanh	xã	502	
commune	20362	Tam Thăng	xã	502	
commune	20364	Phú Thịnh	thị trấn	518	
commune	20365	Tam Thành	xã	518	
commune	20368	Tam An	xã	518	
commune	20371	Tam Phú	xã	502	
commune	20374	Tam Đàn	xã	518	
commune	20375	Hòa Thuận	phường	502	Phường Hoà Thuận
commune	20377	Tam Lộc	xã	518	
commune	20380	Tam Phước	xã	518	
commune	20386	Tam Thái	xã	518	
commune	20387	Tam Đại	xã	518	
commune	20389	Tam Ngọc	xã	502	
commune	20392	Tam Dân	xã	518	
commune	20395	Tam Lãnh	xã	518	
commune	20398	Minh An	phường	503	
commune	20401	Tân An	phường	503	
commune	20404	Cẩm Phô	phường	503	
commune	20407	Thanh Hà	phường	503	
commune	20410	Sơn Phong	phường	503	
commune	20413	Cẩm Châu	phường	503	
commune	20416	Cửa Đại	phường	503	
commune	20419	Cẩm An	phường	503	
commune	20422	Cẩm Hà	xã	503	
commune	20425	Cẩm Kim	xã	503	
commune	20428	Cẩm Nam	phường	503	
commune	20431	Cẩm Thanh	xã	503	
commune	20434	Tân Hiệp	xã	503	
commune	20437	Ch'ơm	xã	504	
commune	20440	Ga Ri	xã	504	
commune	20443	A Xan	xã	504	
commune	20446	Tr'Hy	xã	504	
commune	20449	Lăng	xã	504	
commune	20452	A Nông	xã	504	
commune	20455	A Tiêng	xã	504	
commune	20458	Bha Lêê	xã	504	Xã Bha Lê
commune	20461	A Vương	xã	504	
commune	20464	Dang	xã	504	
commune	20467	Prao	thị trấn	505	Thị trấn P Rao
commune	20470	Tà Lu	xã	505	
commune	20473	Sông Kôn	xã	505	
commune	20476	Jơ Ngây	xã	505	
commune	20479	A Ting	xã	505	
commune	20482	Tư	xã	505	
commune	20485	Ba	xã	505	
commune	20488	A Rooi	xã	505	
commune	20491	Zà Hung	xã	505	Xã Za Hung
commune	20494	Mà Cooih	xã	505	Xã Mà Cooi
commune	20497	Kà Dăng	xã	505	Xã Ka Dăng
commune	20500	Ái Nghĩa	thị trấn	506	
commune	20503	Đại Sơn	xã	506	
commune	20506	Đại Lãnh	xã	506	
commune	20509	Đại Hưng	xã	506	
commune	20512	Đại Hồng	xã	506	
commune	20515	Đại Đồng	xã	506	
commune	20518	Đại Quang	xã	506	
commune	20521	Đại Nghĩa	xã	506	
commune	20524	Đại Hiệp	xã	506	
commune	20527	Đại Thạnh	xã	506	
commune	20530	Đại Chánh	xã	506	
commune	20533	Đại Tân	xã	506	
commune	20536	Đại Phong	xã	506	
commune	20539	Đại Minh	xã	506	
commune	20542	Đại Thắng	xã	506	
commune	20545	Đại Cường	xã	506	
commune	20547	Đại An	xã	506	
commune	20548	Đại Hòa	xã	506	
commune	20551	Vĩnh Điện	phường	507	
commune	20554	Điện Tiến	xã	507	
commune	20557	Điện Hòa	xã	507	
commune	20560	Điện Thắng Bắc	phường	507	
commune	20561	Điện Thắng Trung	phường	507	
commune	20562	Điện Thắng Nam	phường	507	
commune	20563	Điện Ngọc	phường	507	
commune	20566	Điện Hồng	xã	507	
commune	20569	Điện Thọ	xã	507	
commune	20572	Điện Phước	xã	507	
commune	20575	Điện An	phường	507	
commune	20578	Điện Nam Bắc	phường	507	
commune	20579	Điện Nam Trung	phường	507	
commune	20580	Điện Nam Đông	phường	507	
commune	20581	Điện Dương	phường	507	
commune	20584	Điện Quang	xã	507	
commune	20587	Điện Trung	xã	507	
commune	20590	Điện Phong	xã	507	
commune	20593	Điện Minh	phường	507	
commune	20596	Điện Phương	phường	507	
commune	20599	Nam Phước	thị trấn	508	
commune	20605	Duy Phú	xã	508	
commune	20608	Duy Tân	xã	508	
commune	20611	Duy Hòa	xã	508	
commune	20614	Duy Châu	xã	508	
commune	20617	Duy Trinh	xã	508	
commune	20620	Duy Sơn	xã	508	
commune	20623	Duy Trung	xã	508	
commune	20626	Duy Phước	xã	508	
commune	20629	Duy Thành	xã	508	
commune	20632	Duy Vinh	xã	508	
commune	20635	Duy Nghĩa	xã	508	
commune	20638	Duy Hải	xã	508	
commune	20641	Đông Phú	thị trấn	509	
commune	20644	Quế Xuân 1	xã	509	
commune	20647	Quế Xuân 2	xã	509	
commune	20650	Quế Phú	xã	509	
commune	20651	Hương An	thị trấn	509	
commune	20656	Trung Phước	thị trấn	509	
commune	20659	Quế Hiệp	xã	509	
commune	20662	Quế Thuận	xã	509	
commune	20665	Quế Mỹ	xã	509	
commune	20668	Ninh Phước	xã	509	
commune	20669	Phước Ninh	xã	509	
commune	20671	Quế Lộc	xã	509	
commune	20677	Quế Long	xã	509	
commune	20680	Quế Châu	xã	509	
commune	20683	Quế Phong	xã	509	
commune	20686	Quế An	xã	509	
commune	20689	Quế Minh	xã	509	
commune	20692	Quế Lâm	xã	509	
commune	20695	Thạnh Mỹ	thị trấn	510	
commune	20698	La Êê	xã	510	Xã Laêê
commune	20699	Chơ Chun	xã	510	
commune	20701	Zuôih	xã	510	Xã Zuôich
commune	20702	Tà Pơơ	xã	510	
commune	20704	La Dêê	xã	510	
commune	20705	Đắc Tôi	xã	510	
commune	20707	Chà Vàl	xã	510	
commune	20710	Tà Bhing	xã	510	Xã Tà Bhinh
commune	20713	Cà Dy	xã	510	
commune	20716	Đắc Pre	xã	510	
commune	20719	Đắc Pring	xã	510	
commune	20722	Khâm Đức	thị trấn	511	
commune	20725	Phước Xuân	xã	511	
commune	20728	Phước Hiệp	xã	511	
commune	20729	Phước Hòa	xã	511	Xã Phước Hoà
commune	20731	Phước Đức	xã	511	
commune	20734	Phước Năng	xã	511	
commune	20737	Phước Mỹ	xã	511	
commune	20740	Phước Chánh	xã	511	
commune	20743	Phước Công	xã	511	
commune	20746	Phước Kim	xã	511	
commune	20749	Phước Lộc	xã	511	
commune	20752	Phước Thành	xã	511	
commune	20758	Quế Tân	xã	512	
commune	20764	Quế Thọ	xã	512	
commune	20767	Bình Lâm	xã	512	
commune	20770	Sông Trà	xã	512	
commune	20773	Phước Trà	xã	512	
commune	20776	Phước Gia	xã	512	
commune	20779	Tân Bình	thị trấn	512	
commune	20782	Quế Lưu	xã	512	
commune	20785	Thăng Phước	xã	512	
commune	20788	Bình Sơn	xã	512	
commune	20791	Hà Lam	thị trấn	513	
commune	20794	Bình Dương	xã	513	
commune	20797	Bình Giang	xã	513	
commune	20800	Bình Nguyên	xã	513	
commune	20803	Bình Phục	xã	513	
commune	20806	Bình Triều	xã	513	
commune	20809	Bình Đào	xã	513	
commune	20812	Bình Minh	xã	513	
commune	20815	Bình Lãnh	xã	513	
commune	20818	Bình Trị	xã	513	
commune	20821	Bình Định	xã	513	
commune	20824	Bình Quý	xã	513	
commune	20827	Bình Phú	xã	513	
commune	20833	Bình Tú	xã	513	
commune	20836	Bình Sa	xã	513	
commune	20839	Bình Hải	xã	513	
commune	20842	Bình Quế	xã	513	
commune	20845	Bình An	xã	513	
commune	20848	Bình Trung	xã	513	
commune	20851	Bình Nam	xã	513	
commune	20854	Tiên Kỳ	thị trấn	514	
commune	20857	Tiên Sơn	xã	514	
commune	20860	Tiên Hà	xã	514	
commune	20866	Tiên Châu	xã	514	
commune	20869	Tiên Lãnh	xã	514	
commune	20872	Tiên Ngọc	xã	514	
commune	20875	Tiên Hiệp	xã	514	
commune	20878	Tiên Cảnh	xã	514	
commune	20881	Tiên Mỹ	xã	514	
commune	20884	Tiên Phong	xã	514	
commune	20887	Tiên Thọ	xã	514	
commune	20890	Tiên An	xã	514	
commune	20893	Tiên Lộc	xã	514	
commune	20896	Tiên Lập	xã	514	
commune	20899	Trà My	thị trấn	515	
commune	20900	Trà Sơn	xã	515	
commune	20902	Trà Kót	xã	515	
commune	20905	Trà Nú	xã	515	
commune	20908	Trà Đông	xã	515	
commune	20911	Trà Dương	xã	515	
commune	20914	Trà Giang	xã	515	
commune	20917	Trà Bui	xã	515	
commune	20920	Trà Đốc	xã	515	
commune	20923	Trà Tân	xã	515	
commune	20926	Trà Giác	xã	515	
commune	20929	Trà Giáp	xã	515	
commune	20932	Trà Ka	xã	515	
commune	20935	Trà Leng	xã	516	
commune	20938	Trà Dơn	xã	516	
commune	20941	Trà Tập	xã	516	
commune	20944	Trà Mai	xã	516	
commune	20947	Trà Cang	xã	516	
commune	20950	Trà Linh	xã	516	
commune	20953	Trà Nam	xã	516	
commune	20956	Trà Don	xã	516	
commune	20959	Trà Vân	xã	516	
commune	20962	Trà Vinh	xã	516	
commune	20965	Núi Thành	thị trấn	517	
commune	20968	Tam Xuân I	xã	517	
commune	20971	Tam Xuân II	xã	517	
commune	20974	Tam Tiến	xã	517	
commune	20977	Tam Sơn	xã	517	
commune	20980	Tam Thạnh	xã	517	
commune	20983	Tam Anh Bắc	xã	517	
commune	20984	Tam Anh Nam	xã	517	
commune	20986	Tam Hòa	xã	517	
commune	20989	Tam Hiệp	xã	517	
commune	20992	Tam Hải	xã	517	
commune	20995	Tam Giang	xã	517	
commune	20998	Tam Quang	xã	517	
commune	21001	Tam Nghĩa	xã	517	
commune	21004	Tam Mỹ Tây	xã	517	
commune	21005	Tam Mỹ Đông	xã	517	
commune	21007	Tam Trà	xã	517	
commune	21010	Lê Hồng Phong	phường	522	
commune	21013	Trần Phú	phường	522	
commune	21016	Quảng Phú	phường	522	
commune	21019	Nghĩa Chánh	phường	522	
commune	21022	Trần Hưng Đạo	phường	522	
commune	21025	Nguyễn Nghiêm	phường	522	
commune	21028	Nghĩa Lộ	phường	522	
commune	21031	Chánh Lộ	phường	522	
commune	21034	Nghĩa Dũng	xã	522	
commune	21037	Nghĩa Dõng	xã	522	
commune	21040	Châu Ổ	thị trấn	524	
commune	21043	Bình Thuận	xã	524	
commune	21046	Bình Thạnh	xã	524	
commune	21049	Bình Đông	xã	524	
commune	21052	Bình Chánh	xã	524	
commune	21055	Bình Nguyên	xã	524	
commune	21058	Bình Khương	xã	524	
commune	21061	Bình Trị	xã	524	
commune	21064	Bình An	xã	524	
commune	21067	Bình Hải	xã	524	
commune	21070	Bình Dương	xã	524	
commune	21073	Bình Phước	xã	524	
commune	21079	Bình Hòa	xã	524	
commune	21082	Bình Trung	xã	524	
commune	21085	Bình Minh	xã	524	
commune	21088	Bình Long	xã	524	
commune	21091	Bình Thanh	xã	524	
commune	21100	Bình Chương	xã	524	
commune	21103	Bình Hiệp	xã	524	
commune	21106	Bình Mỹ	xã	524	
commune	21109	Bình Tân Phú	xã	524	
commune	21112	Bình Châu	xã	524	
commune	21115	Trà Xuân	thị trấn	525	
commune	21118	Trà Giang	xã	525	
commune	21121	Trà Thủy	xã	525	
commune	21124	Trà Hiệp	xã	525	
commune	21127	Trà Bình	xã	525	
commune	21130	Trà Phú	xã	525	
commune	21133	Trà Lâm	xã	525	
commune	21136	Trà Tân	xã	525	
commune	21139	Trà Sơn	xã	525	
commune	21142	Trà Bùi	xã	525	
commune	21145	Trà Thanh	xã	525	
commune	21148	Sơn Trà	xã	525	
commune	21154	Trà Phong	xã	525	
commune	21157	Hương Trà	xã	525	
commune	21163	Trà Xinh	xã	525	
commune	21166	Trà Tây	xã	525	
commune	21172	Trương Quang Trọng	phường	522	
commune	21175	Tịnh Thọ	xã	527	
commune	21178	Tịnh Trà	xã	527	
commune	21181	Tịnh Phong	xã	527	
commune	21184	Tịnh Hiệp	xã	527	
commune	21187	Tịnh Hòa	xã	522	
commune	21190	Tịnh Kỳ	xã	522	
commune	21193	Tịnh Bình	xã	527	
commune	21196	Tịnh Đông	xã	527	
commune	21199	Tịnh Thiện	xã	522	
commune	21202	Tịnh Ấn Đông	xã	522	
commune	21205	Tịnh Bắc	xã	527	
commune	21208	Tịnh Châu	xã	522	
commune	21211	Tịnh Khê	xã	522	
commune	21214	Tịnh Long	xã	522	
commune	21217	Tịnh Sơn	xã	527	
commune	21220	Tịnh Hà	thị trấn	527	
commune	21223	Tịnh Ấn Tây	xã	522	
commune	21226	Tịnh Giang	xã	527	
commune	21229	Tịnh Minh	xã	527	
commune	21232	Tịnh An	xã	522	
commune	21235	La Hà	thị trấn	528	
commune	21238	Sông Vệ	thị trấn	528	
commune	21241	Nghĩa Lâm	xã	528	
commune	21244	Nghĩa Thắng	xã	528	
commune	21247	Nghĩa Thuận	xã	528	
commune	21250	Nghĩa Kỳ	xã	528	
commune	21256	Nghĩa Hà	xã	522	
commune	21259	Nghĩa Sơn	xã	528	
commune	21262	An Phú	xã	522	
commune	21268	Nghĩa Hòa	xã	528	
commune	21271	Nghĩa Điền	xã	528	
commune	21274	Nghĩa Thương	xã	528	
commune	21277	Nghĩa Trung	xã	528	
commune	21280	Nghĩa Hiệp	xã	528	
commune	21283	Nghĩa Phương	xã	528	
commune	21289	Di Lăng	thị trấn	529	
commune	21292	Sơn Hạ	xã	529	
commune	21295	Sơn Thành	xã	529	
commune	21298	Sơn Nham	xã	529	
commune	21301	Sơn Bao	xã	529	
commune	21304	Sơn Linh	xã	529	
commune	21307	Sơn Giang	xã	529	
commune	21310	Sơn Trung	xã	529	
commune	21313	Sơn Thượng	xã	529	
commune	21316	Sơn Cao	xã	529	
commune	21319	Sơn Hải	xã	529	
commune	21322	Sơn Thủy	xã	529	
commune	21325	Sơn Kỳ	xã	529	
commune	21328	Sơn Ba	xã	529	
commune	21331	Sơn Bua	xã	530	
commune	21334	Sơn Mùa	xã	530	
commune	21335	Sơn Liên	xã	530	
commune	21337	Sơn Tân	xã	530	
commune	21338	Sơn Màu	xã	530	
commune	21340	Sơn Dung	xã	530	
commune	21341	Sơn Long	xã	530	
commune	21343	Sơn Tinh	xã	530	
commune	21346	Sơn Lập	xã	530	
commune	21349	Long Sơn	xã	531	
commune	21352	Long Mai	xã	531	
commune	21355	Thanh An	xã	531	
commune	21358	Long Môn	xã	531	
commune	21361	Long Hiệp	xã	531	
commune	21364	Chợ Chùa	thị trấn	532	
commune	21367	Hành Thuận	xã	532	
commune	21370	Hành Dũng	xã	532	
commune	21373	Hành Trung	xã	532	
commune	21376	Hành Nhân	xã	532	
commune	21379	Hành Đức	xã	532	
commune	21382	Hành Minh	xã	532	
commune	21385	Hành Phước	xã	532	
commune	21388	Hành Thiện	xã	532	
commune	21391	Hành Thịnh	xã	532	
commune	21394	Hành Tín Tây	xã	532	
commune	21397	Hành Tín Đông	xã	532	
commune	21400	Mộ Đức	thị trấn	533	
commune	21406	Thắng Lợi	xã	533	
commune	21409	Đức Nhuận	xã	533	
commune	21412	Đức Chánh	xã	533	
commune	21415	Đức Hiệp	xã	533	
commune	21418	Đức Minh	xã	533	
commune	21421	Đức Thạnh	xã	533	
commune	21424	Đức Hòa	xã	533	
commune	21427	Đức Tân	xã	533	
commune	21430	Đức Phú	xã	533	
commune	21433	Đức Phong	xã	533	
commune	21436	Đức Lân	xã	533	
commune	21439	Nguyễn Nghiêm	phường	534	
commune	21442	Phổ An	xã	534	
commune	21445	Phổ Phong	xã	534	
commune	21448	Phổ Thuận	xã	534	
commune	21451	Phổ Văn	phường	534	
commune	21454	Phổ Quang	phường	534	
commune	21457	Phổ Nhơn	xã	534	
commune	21460	Phổ Ninh	phường	534	
commune	21463	Phổ Minh	phường	534	
commune	21466	Phổ Vinh	phường	534	
commune	21469	Phổ Hòa	phường	534	
commune	21472	Phổ Cường	xã	534	
commune	21475	Phổ Khánh	xã	534	
commune	21478	Phổ Thạnh	phường	534	
commune	21481	Phổ Châu	xã	534	
commune	21484	Ba Tơ	thị trấn	535	
commune	21487	Ba Điền	xã	535	
commune	21490	Ba Vinh	xã	535	
commune	21493	Ba Thành	xã	535	
commune	21496	Ba Động	xã	535	
commune	21499	Ba Dinh	xã	535	
commune	21500	Ba Giang	xã	535	
commune	21502	Ba Liên	xã	535	
commune	21505	Ba Ngạc	xã	535	
commune	21508	Ba Khâm	xã	535	
commune	21511	Ba Cung	xã	535	
commune	21517	Ba Tiêu	xã	535	
commune	21520	Ba Trang	xã	535	
commune	21523	Ba Tô	xã	535	
commune	21526	Ba Bích	xã	535	
commune	21529	Ba Vì	xã	535	
commune	21532	Ba Lế	xã	535	
commune	21535	Ba Nam	xã	535	
commune	21538	Ba Xa	xã	535	
commune	21550	Nhơn Bình	phường	540	
commune	21553	Nhơn Phú	phường	540	
commune	21556	Đống Đa	phường	540	
commune	21559	Trần Quang Diệu	phường	540	
commune	21562	Hải Cảng	phường	540	
commune	21565	Quang Trung	phường	540	
commune	21577	Ngô Mây	phường	540	
commune	21580	Trần Phú	phường	540	
commune	21583	Thị Nại	phường	540	
commune	21589	Bùi Thị Xuân	phường	540	
commune	21592	Nguyễn Văn Cừ	phường	540	
commune	21595	Ghềnh Ráng	phường	540	
commune	21598	Nhơn Lý	xã	540	
commune	21601	Nhơn Hội	xã	540	
commune	21604	Nhơn Hải	xã	540	
commune	21607	Nhơn Châu	xã	540	
commune	21609	An Lão	thị trấn	542	
commune	21610	An Hưng	xã	542	
commune	21613	An Trung	xã	542	
commune	21616	An Dũng	xã	542	
commune	21619	An Vinh	xã	542	
commune	21622	An Toàn	xã	542	
commune	21625	An Tân	xã	542	
commune	21628	An Hòa	xã	542	
commune	21631	An Quang	xã	542	
commune	21634	An Nghĩa	xã	542	
commune	21637	Tam Quan	phường	543	
commune	21640	Bồng Sơn	phường	543	
commune	21643	Hoài Sơn	xã	543	
commune	21646	Hoài Châu Bắc	xã	543	
commune	21649	Hoài Châu	xã	543	
commune	21652	Hoài Phú	xã	543	
commune	21655	Tam Quan Bắc	phường	543	
commune	21658	Tam Quan Nam	phường	543	
commune	21661	Hoài Hảo	phường	543	
commune	21664	Hoài Thanh Tây	phường	543	
commune	21667	Hoài Thanh	phường	543	
commune	21670	Hoài Hương	phường	543	
commune	21673	Hoài Tân	phường	543	
commune	21676	Hoài Hải	xã	543	
commune	21679	Hoài Xuân	phường	543	
commune	21682	Hoài Mỹ	xã	543	
commune	21685	Hoài Đức	phường	543	
commune	21688	Tăng Bạt Hổ	thị trấn	544	
commune	21690	Ân Hảo Tây	xã	544	
commune	21691	Ân Hảo Đông	xã	544	
commune	21694	Ân Sơn	xã	544	
commune	21697	Ân Mỹ	xã	544	
commune	21700	Đak Mang	xã	544	
commune	21703	Ân Tín	xã	544	
commune	21706	Ân Thạnh	xã	544	
commune	21709	Ân Phong	xã	544	
commune	21712	Ân Đức	xã	544	
commune	21715	Ân Hữu	xã	544	
commune	21718	Bok Tới	xã	544	
commune	21721	Ân Tường Tây	xã	544	
commune	21724	Ân Tường Đông	xã	544	
commune	21727	Ân Nghĩa	xã	544	
commune	21730	Phù Mỹ	thị trấn	545	
commune	21733	Bình Dương	thị trấn	545	
commune	21736	Mỹ Đức	xã	545	
commune	21739	Mỹ Châu	xã	545	
commune	21742	Mỹ Thắng	xã	545	
commune	21745	Mỹ Lộc	xã	545	
commune	21748	Mỹ Lợi	xã	545	
commune	21751	Mỹ An	xã	545	
commune	21754	Mỹ Phong	xã	545	
commune	21757	Mỹ Trinh	xã	545	
commune	21760	Mỹ Thọ	xã	545	
commune	21763	Mỹ Hòa	xã	545	
commune	21766	Mỹ Thành	xã	545	
commune	21769	Mỹ Chánh	xã	545	
commune	21772	Mỹ Quang	xã	545	
commune	21775	Mỹ Hiệp	xã	545	
commune	21778	Mỹ Tài	xã	545	
commune	21781	Mỹ Cát	xã	545	
commune	21784	Mỹ Chánh Tây	xã	545	
commune	21786	Vĩnh Thạnh	thị trấn	546	
commune	21787	Vĩnh Sơn	xã	546	
commune	21790	Vĩnh Kim	xã	546	
commune	21796	Vĩnh Hiệp	xã	546	
commune	21799	Vĩnh Hảo	xã	546	
commune	21801	Vĩnh Hòa	xã	546	
commune	21802	Vĩnh Thịnh	xã	546	
commune	21804	Vĩnh Thuận	xã	546	
commune	21805	Vĩnh Quang	xã	546	
commune	21808	Phú Phong	thị trấn	547	
commune	21811	Bình Tân	xã	547	
commune	21814	Tây Thuận	xã	547	
commune	21817	Bình Thuận	xã	547	
commune	21820	Tây Giang	xã	547	
commune	21823	Bình Thành	xã	547	
commune	21826	Tây An	xã	547	
commune	21829	Bình Hòa	xã	547	
commune	21832	Tây Bình	xã	547	
commune	21835	Bình Tường	xã	547	
commune	21838	Tây Vinh	xã	547	
commune	21841	Vĩnh An	xã	547	
commune	21844	Tây Xuân	xã	547	
commune	21847	Bình Nghi	xã	547	
commune	21850	Tây Phú	xã	547	
commune	21853	Ngô Mây	thị trấn	548	
commune	21856	Cát Sơn	xã	548	
commune	21859	Cát Minh	xã	548	
commune	21862	Cát Khánh	thị trấn	548	
commune	21865	Cát Tài	xã	548	
commune	21868	Cát Lâm	xã	548	
commune	21871	Cát Hanh	xã	548	
commune	21874	Cát Thành	xã	548	
commune	21877	Cát Trinh	xã	548	
commune	21880	Cát Hải	xã	548	
commune	21883	Cát Hiệp	xã	548	
commune	21886	Cát Nhơn	xã	548	
commune	21889	Cát Hưng	xã	548	
commune	21892	Cát Tường	xã	548	
commune	21895	Cát Tân	xã	548	
commune	21898	Cát Tiến	thị trấn	548	
commune	21901	Cát Thắng	xã	548	
commune	21904	Cát Chánh	xã	548	
commune	21907	Bình Định	phường	549	
commune	21910	Đập Đá	phường	549	
commune	21913	Nhơn Mỹ	xã	549	
commune	21916	Nhơn Thành	phường	549	
commune	21919	Nhơn Hạnh	xã	549	
commune	21922	Nhơn Hậu	xã	549	
commune	21925	Nhơn Phong	xã	549	
commune	21928	Nhơn An	xã	549	
commune	21931	Nhơn Phúc	xã	549	
commune	21934	Nhơn Hưng	phường	549	
commune	21937	Nhơn Khánh	xã	549	
commune	21940	Nhơn Lộc	xã	549	
commune	21943	Nhơn Hòa	phường	549	Phường Nhơn Hoà
commune	21946	Nhơn Tân	xã	549	
commune	21949	Nhơn Thọ	xã	549	
commune	21952	Tuy Phước	thị trấn	550	
commune	21955	Diêu Trì	thị trấn	550	
commune	21958	Phước Thắng	xã	550	
commune	21961	Phước Hưng	xã	550	
commune	21964	Phước Quang	xã	550	
commune	21967	Phước Hòa	xã	550	
commune	21970	Phước Sơn	xã	550	
commune	21973	Phước Hiệp	xã	550	
commune	21976	Phước Lộc	xã	550	
commune	21979	Phước Nghĩa	xã	550	
commune	21982	Phước Thuận	xã	550	
commune	21985	Phước An	xã	550	
commune	21988	Phước Thành	xã	550	
commune	21991	Phước Mỹ	xã	540	
commune	21994	Vân Canh	thị trấn	551	
commune	21997	Canh Liên	xã	551	
commune	22000	Canh Hiệp	xã	551	
commune	22003	Canh Vinh	xã	551	
commune	22006	Canh Hiển	xã	551	
commune	22009	Canh Thuận	xã	551	
commune	22012	Canh Hòa	xã	551	
commune	22015	Phường 1	phường	555	
commune	22018	Phường 2	phường	555	
commune	22024	Phường 9	phường	555	
commune	22030	Phường 4	phường	555	
commune	22033	Phường 5	phường	555	
commune	22036	Phường 7	phường	555	
commune	22040	Phú Thạnh	phường	555	
commune	22041	Phú Đông	phường	555	
commune	22042	Hòa Kiến	xã	555	
commune	22045	Bình Kiến	xã	555	
commune	22051	Xuân Phú	phường	557	
commune	22052	Xuân Lâm	xã	557	
commune	22053	Xuân Thành	phường	557	
commune	22054	Xuân Hải	xã	557	
commune	22057	Xuân Lộc	xã	557	
commune	22060	Xuân Bình	xã	557	
commune	22066	Xuân Cảnh	xã	557	
commune	22069	Xuân Thịnh	xã	557	
commune	22072	Xuân Phương	xã	557	
commune	22073	Xuân Yên	phường	557	
commune	22075	Xuân Thọ 1	xã	557	
commune	22076	Xuân Đài	phường	557	
commune	22078	Xuân Thọ 2	xã	557	
commune	22081	La Hai	thị trấn	558	
commune	22084	Đa Lộc	xã	558	
commune	22087	Phú Mỡ	xã	558	
commune	22090	Xuân Lãnh	xã	558	
commune	22093	Xuân Long	xã	558	
commune	22096	Xuân Quang 1	xã	558	
commune	22099	Xuân Sơn Bắc	xã	558	
commune	22102	Xuân Quang 2	xã	558	
commune	22105	Xuân Sơn Nam	xã	558	
commune	22108	Xuân Quang 3	xã	558	
commune	22111	Xuân Phước	xã	558	
commune	22114	Chí Thạnh	thị trấn	559	
commune	22117	An Dân	xã	559	
commune	22120	An Ninh Tây	xã	559	
commune	22123	An Ninh Đông	xã	559	
commune	22126	An Thạch	xã	559	
commune	22129	An Định	xã	559	
commune	22132	An Nghiệp	xã	559	
commune	22138	An Cư	xã	559	
commune	22141	An Xuân	xã	559	
commune	22144	An Lĩnh	xã	559	
commune	22147	An Hòa Hải	xã	559	
commune	22150	An Hiệp	xã	559	
commune	22153	An Mỹ	xã	559	
commune	22156	An Chấn	xã	559	
commune	22159	An Thọ	xã	559	
commune	22162	An Phú	xã	555	
commune	22165	Củng Sơn	thị trấn	560	
commune	22168	Phước Tân	xã	560	
commune	22171	Sơn Hội	xã	560	
commune	22174	Sơn Định	xã	560	
commune	22177	Sơn Long	xã	560	
commune	22180	Cà Lúi	xã	560	
commune	22183	Sơn Phước	xã	560	
commune	22186	Sơn Xuân	xã	560	
commune	22189	Sơn Nguyên	xã	560	
commune	22192	Ea Chà Rang	xã	560	Xã Eachà Rang
commune	22195	Krông Pa	xã	560	
commune	22198	Suối Bạc	xã	560	
commune	22201	Sơn Hà	xã	560	
commune	22204	Suối Trai	xã	560	
commune	22207	Hai Riêng	thị trấn	561	
commune	22210	Ea Lâm	xã	561	
commune	22213	Đức Bình Tây	xã	561	
commune	22216	Ea Bá	xã	561	
commune	22219	Sơn Giang	xã	561	
commune	22222	Đức Bình Đông	xã	561	
commune	22225	Ea Bar	xã	561	Xã EaBar
commune	22228	Ea Bia	xã	561	Xã EaBia
commune	22231	Ea Trol	xã	561	Xã EaTrol
commune	22234	Sông Hinh	xã	561	
commune	22237	Ea Ly	xã	561	Xã Ealy
commune	22240	Phú Lâm	phường	555	
commune	22243	Hòa Thành	xã	564	
commune	22246	Hòa Hiệp Bắc	phường	564	
commune	22249	Sơn Thành Tây	xã	562	
commune	22250	Sơn Thành Đông	xã	562	
commune	22252	Hòa Bình 1	xã	562	
commune	22255	Phú Thứ	thị trấn	562	
commune	22258	Hòa Vinh	phường	564	Phường Hoà Vinh
commune	22261	Hòa Hiệp Trung	phường	564	Phường Hoà Hiệp Trung
commune	22264	Hòa Phong	xã	562	
commune	22267	Hòa Tân Đông	xã	564	
commune	22270	Hòa Phú	xã	562	
commune	22273	Hòa Tân Tây	xã	562	
commune	22276	Hòa Đồng	xã	562	
commune	22279	Hòa Xuân Tây	phường	564	
commune	22282	Hòa Hiệp Nam	phường	564	
commune	22285	Hòa Mỹ Đông	xã	562	
commune	22288	Hòa Mỹ Tây	xã	562	
commune	22291	Hòa Xuân Đông	xã	564	
commune	22294	Hòa Thịnh	xã	562	
commune	22297	Hòa Tâm	xã	564	
commune	22300	Hòa Xuân Nam	xã	564	
commune	22303	Hòa Quang Bắc	xã	563	
commune	22306	Hòa Quang Nam	xã	563	
commune	22309	Hòa Hội	xã	563	
commune	22312	Hòa Trị	xã	563	
commune	22315	Hòa An	xã	563	
commune	22318	Hòa Định Đông	xã	563	
commune	22319	Phú Hòa	thị trấn	563	Thị trấn Phú Hoà
commune	22321	Hòa Định Tây	xã	563	
commune	22324	Hòa Thắng	xã	563	
commune	22327	Vĩnh Hòa	phường	568	
commune	22330	Vĩnh Hải	phường	568	
commune	22333	Vĩnh Phước	phường	568	
commune	22336	Ngọc Hiệp	phường	568	
commune	22339	Vĩnh Thọ	phường	568	
commune	22348	Vạn Thạnh	phường	568	
commune	22351	Phương Sài	phường	568	
commune	22357	Phước Hải	phường	568	
commune	22363	Lộc Thọ	phường	568	
commune	22366	Tân Tiến	phường	568	
commune	22372	Phước Hòa	phường	568	
commune	22375	Vĩnh Nguyên	phường	568	
commune	22378	Phước Long	phường	568	
commune	22381	Vĩnh Trường	phường	568	
commune	22384	Vĩnh Lương	xã	568	
commune	22387	Vĩnh Phương	xã	568	
commune	22390	Vĩnh Ngọc	xã	568	
commune	22393	Vĩnh Thạnh	xã	568	
commune	22396	Vĩnh Trung	xã	568	
commune	22399	Vĩnh Hiệp	xã	568	
commune	22402	Vĩnh Thái	xã	568	
commune	22405	Phước Đồng	xã	568	
commune	22408	Cam Nghĩa	phường	569	
commune	22411	Cam Phúc Bắc	phường	569	
commune	22414	Cam Phúc Nam	phường	569	
commune	22417	Cam Lộc	phường	569	
commune	22420	Cam Phú	phường	569	
commune	22423	Ba Ngòi	phường	569	
commune	22426	Cam Thuận	phường	569	
commune	22429	Cam Lợi	phường	569	
commune	22432	Cam Linh	phường	569	
commune	22435	Cam Tân	xã	570	
commune	22438	Cam Hòa	xã	570	
commune	22441	Cam Hải Đông	xã	570	
commune	22444	Cam Hải Tây	xã	570	
commune	22447	Sơn Tân	xã	570	
commune	22450	Cam Hiệp Bắc	xã	570	
commune	22453	Cam Đức	thị trấn	570	
commune	22456	Cam Hiệp Nam	xã	570	
commune	22459	Cam Phước Tây	xã	570	
commune	22462	Cam Thành Bắc	xã	570	
commune	22465	Cam An Bắc	xã	570	
commune	22468	Cam Thành Nam	xã	569	
commune	22471	Cam An Nam	xã	570	
commune	22474	Cam Phước Đông	xã	569	
commune	22477	Cam Thịnh Tây	xã	569	
commune	22480	Cam Thịnh Đông	xã	569	
commune	22483	Cam Lập	xã	569	
commune	22486	Cam Bình	xã	569	
commune	22489	Vạn Giã	thị trấn	571	
commune	22492	Đại Lãnh	xã	571	
commune	22495	Vạn Phước	xã	571	
commune	22498	Vạn Long	xã	571	
commune	22501	Vạn Bình	xã	571	
commune	22504	Vạn Thọ	xã	571	
commune	22507	Vạn Khánh	xã	571	
commune	22510	Vạn Phú	xã	571	
commune	22513	Vạn Lương	xã	571	
commune	22516	Vạn Thắng	xã	571	
commune	22519	Vạn Thạnh	xã	571	
commune	22522	Xuân Sơn	xã	571	
commune	22525	Vạn Hưng	xã	571	
commune	22528	Ninh Hiệp	phường	572	
commune	22531	Ninh Sơn	xã	572	
commune	22534	Ninh Tây	xã	572	
commune	22537	Ninh Thượng	xã	572	
commune	22540	Ninh An	xã	572	
commune	22543	Ninh Hải	phường	572	
commune	22546	Ninh Thọ	xã	572	
commune	22549	Ninh Trung	xã	572	
commune	22552	Ninh Sim	xã	572	
commune	22555	Ninh Xuân	xã	572	
commune	22558	Ninh Thân	xã	572	
commune	22561	Ninh Diêm	phường	572	
commune	22564	Ninh Đông	xã	572	
commune	22567	Ninh Thủy	phường	572	
commune	22570	Ninh Đa	phường	572	
commune	22573	Ninh Phụng	xã	572	
commune	22576	Ninh Bình	xã	572	
commune	22582	Ninh Phú	xã	572	
commune	22585	Ninh Tân	xã	572	
commune	22588	Ninh Quang	xã	572	
commune	22591	Ninh Giang	phường	572	
commune	22594	Ninh Hà	phường	572	
commune	22597	Ninh Hưng	xã	572	
commune	22600	Ninh Lộc	xã	572	
commune	22603	Ninh Ích	xã	572	
commune	22606	Ninh Phước	xã	572	
commune	22609	Khánh Vĩnh	thị trấn	573	
commune	22612	Khánh Hiệp	xã	573	
commune	22615	Khánh Bình	xã	573	
commune	22618	Khánh Trung	xã	573	
commune	22621	Khánh Đông	xã	573	
commune	22624	Khánh Thượng	xã	573	
commune	22627	Khánh Nam	xã	573	
commune	22630	Sông Cầu	xã	573	
commune	22633	Giang Ly	xã	573	
commune	22636	Cầu Bà	xã	573	
commune	22639	Liên Sang	xã	573	
commune	22642	Khánh Thành	xã	573	
commune	22645	Khánh Phú	xã	573	
commune	22648	Sơn Thái	xã	573	
commune	22651	Diên Khánh	thị trấn	574	
commune	22654	Diên Lâm	xã	574	
commune	22657	Diên Điền	xã	574	
commune	22660	Xuân Đồng	xã	574	
commune	22663	Diên Sơn	xã	574	
commune	22669	Diên Phú	xã	574	
commune	22672	Diên Thọ	xã	574	
commune	22675	Diên Phước	xã	574	
commune	22678	Diên Lạc	xã	574	
commune	22681	Diên Tân	xã	574	
commune	22684	Diên Hòa	xã	574	
commune	22687	Diên Thạnh	xã	574	
commune	22690	Diên Toàn	xã	574	
commune	22693	Diên An	xã	574	
commune	22696	Bình Lộc	xã	574	
commune	22702	Suối Hiệp	xã	574	
commune	22705	Suối Tiên	xã	574	
commune	22708	Suối Cát	xã	570	
commune	22711	Suối Tân	xã	570	
commune	22714	Tô Hạp	thị trấn	575	
commune	22717	Thành Sơn	xã	575	
commune	22720	Sơn Lâm	xã	575	
commune	22723	Sơn Hiệp	xã	575	
commune	22726	Sơn Bình	xã	575	
commune	22729	Sơn Trung	xã	575	
commune	22732	Ba Cụm Bắc	xã	575	
commune	22735	Ba Cụm Nam	xã	575	
commune	22736	Trường Sa	thị trấn	576	
commune	22737	Song Tử Tây	xã	576	
commune	22738	Đô Vinh	phường	582	
commune	22739	Sinh Tồn	xã	576	
commune	22741	Phước Mỹ	phường	582	
commune	22744	Bảo An	phường	582	
commune	22750	Phủ Hà	phường	582	
commune	22759	Kinh Dinh	phường	582	
commune	22762	Đạo Long	phường	582	
commune	22765	Đài Sơn	phường	582	
commune	22768	Đông Hải	phường	582	
commune	22771	Mỹ Đông	phường	582	
commune	22774	Thành Hải	xã	582	
commune	22777	Văn Hải	phường	582	
commune	22779	Mỹ Bình	phường	582	
commune	22780	Mỹ Hải	phường	582	
commune	22783	Phước Bình	xã	584	
commune	22786	Phước Hòa	xã	584	
commune	22789	Phước Tân	xã	584	
commune	22792	Phước Tiến	xã	584	
commune	22795	Phước Thắng	xã	584	
commune	22798	Phước Thành	xã	584	
commune	22801	Phước Đại	xã	584	
commune	22804	Phước Chính	xã	584	
commune	22807	Phước Trung	xã	584	
commune	22810	Tân Sơn	thị trấn	585	
commune	22813	Lâm Sơn	xã	585	
commune	22816	Lương Sơn	xã	585	
commune	22819	Quảng Sơn	xã	585	
commune	22822	Mỹ Sơn	xã	585	
commune	22825	Hòa Sơn	xã	585	
commune	22828	Ma Nới	xã	585	
commune	22831	Nhơn Sơn	xã	585	
commune	22834	Khánh Hải	thị trấn	586	
commune	22837	Phước Chiến	xã	588	
commune	22840	Công Hải	xã	588	
commune	22843	Phước Kháng	xã	588	
commune	22846	Vĩnh Hải	xã	586	
commune	22849	Lợi Hải	xã	588	
commune	22852	Phương Hải	xã	586	
commune	22853	Bắc Sơn	xã	588	
commune	22855	Tân Hải	xã	586	
commune	22856	Bắc Phong	xã	588	
commune	22858	Xuân Hải	xã	586	
commune	22861	Hộ Hải	xã	586	
commune	22864	Tri Hải	xã	586	
commune	22867	Nhơn Hải	xã	586	
commune	22868	Thanh Hải	xã	586	
commune	22870	Phước Dân	thị trấn	587	
commune	22873	Phước Sơn	xã	587	
commune	22876	Phước Thái	xã	587	
commune	22879	Phước Hậu	xã	587	
commune	22882	Phước Thuận	xã	587	
commune	22885	Phước Hà	xã	589	
commune	22888	An Hải	xã	587	
commune	22891	Phước Hữu	xã	587	
commune	22894	Phước Hải	xã	587	
commune	22897	Phước Nam	xã	589	
commune	22898	Phước Ninh	xã	589	
commune	22900	Nhị Hà	xã	589	
commune	22903	Phước Dinh	xã	589	
commune	22906	Phước Minh	xã	589	
commune	22909	Phước Diêm	xã	589	
commune	22910	Cà Ná	xã	589	
commune	22912	Phước Vinh	xã	587	
commune	22915	Mũi Né	phường	593	
commune	22918	Hàm Tiến	phường	593	
commune	22921	Phú Hài	phường	593	
commune	22924	Phú Thủy	phường	593	
commune	22927	Phú Tài	phường	593	
commune	22930	Phú Trinh	phường	593	
commune	22933	Xuân An	phường	593	
commune	22936	Thanh Hải	phường	593	
commune	22945	Lạc Đạo	phường	593	
commune	22951	Bình Hưng	phường	593	
commune	22954	Đức Long	phường	593	
commune	22957	Thiện Nghiệp	xã	593	
commune	22960	Phong Nẫm	xã	593	
commune	22963	Tiến Lợi	xã	593	
commune	22966	Tiến Thành	xã	593	
commune	22969	Liên Hương	thị trấn	595	
commune	22972	Phan Rí Cửa	thị trấn	595	
commune	22975	Phan Dũng	xã	595	
commune	22978	Phong Phú	xã	595	
commune	22981	Vĩnh Hảo	xã	595	
commune	22984	Vĩnh Tân	xã	595	
commune	22987	Phú Lạc	xã	595	
commune	22990	Phước Thể	xã	595	
commune	22993	Hòa Minh	xã	595	
commune	22996	Chí Công	xã	595	
commune	22999	Bình Thạnh	xã	595	
commune	23005	Chợ Lầu	thị trấn	596	
commune	23008	Phan Sơn	xã	596	
commune	23011	Phan Lâm	xã	596	
commune	23014	Bình An	xã	596	
commune	23017	Phan Điền	xã	596	
commune	23020	Hải Ninh	xã	596	
commune	23023	Sông Lũy	xã	596	
commune	23026	Phan Tiến	xã	596	
commune	23029	Sông Bình	xã	596	
commune	23032	Lương Sơn	thị trấn	596	
commune	23035	Phan Hòa	xã	596	
commune	23038	Phan Thanh	xã	596	
commune	23041	Hồng Thái	xã	596	
commune	23044	Phan Hiệp	xã	596	
commune	23047	Bình Tân	xã	596	
commune	23050	Phan Rí Thành	xã	596	
commune	23053	Hòa Thắng	xã	596	
commune	23056	Hồng Phong	xã	596	
commune	23059	Ma Lâm	thị trấn	597	
commune	23062	Phú Long	thị trấn	597	
commune	23065	La Dạ	xã	597	
commune	23068	Đông Tiến	xã	597	
commune	23071	Thuận Hòa	xã	597	
commune	23074	Đông Giang	xã	597	
commune	23077	Hàm Phú	xã	597	
commune	23080	Hồng Liêm	xã	597	
commune	23083	Thuận Minh	xã	597	
commune	23086	Hồng Sơn	xã	597	
commune	23089	Hàm Trí	xã	597	
commune	23092	Hàm Đức	xã	597	
commune	23095	Hàm Liêm	xã	597	
commune	23098	Hàm Chính	xã	597	
commune	23101	Hàm Hiệp	xã	597	
commune	23104	Hàm Thắng	xã	597	
commune	23107	Đa Mi	xã	597	
commune	23110	Thuận Nam	thị trấn	598	
commune	23113	Mỹ Thạnh	xã	598	
commune	23116	Hàm Cần	xã	598	
commune	23119	Mương Mán	xã	598	
commune	23122	Hàm Thạnh	xã	598	
commune	23125	Hàm Kiệm	xã	598	
commune	23128	Hàm Cường	xã	598	
commune	23131	Hàm Mỹ	xã	598	
commune	23134	Tân Lập	xã	598	
commune	23137	Hàm Minh	xã	598	
commune	23140	Thuận Quý	xã	598	Xã Thuận Quí
commune	23143	Tân Thuận	xã	598	
commune	23146	Tân Thành	xã	598	
commune	23149	Lạc Tánh	thị trấn	599	
commune	23152	Bắc Ruộng	xã	599	
commune	23158	Nghị Đức	xã	599	
commune	23161	La Ngâu	xã	599	
commune	23164	Huy Khiêm	xã	599	
commune	23167	Măng Tố	xã	599	
commune	23170	Đức Phú	xã	599	
commune	23173	Đồng Kho	xã	599	
commune	23176	Gia An	xã	599	
commune	23179	Đức Bình	xã	599	
commune	23182	Gia Huynh	xã	599	
commune	23185	Đức Thuận	xã	599	
commune	23188	Suối Kiết	xã	599	
commune	23191	Võ Xu	thị trấn	600	
commune	23194	Đức Tài	thị trấn	600	
commune	23197	Đa Kai	xã	600	
commune	23200	Sùng Nhơn	xã	600	
commune	23203	Mê Pu	xã	600	
commune	23206	Nam Chính	xã	600	
commune	23212	Đức Hạnh	xã	600	
commune	23215	Đức Tín	xã	600	
commune	23218	Vũ Hòa	xã	600	Xã Vũ Hoà
commune	23221	Tân Hà	xã	600	
commune	23224	Đông Hà	xã	600	
commune	23227	Trà Tân	xã	600	
commune	23230	Tân Minh	thị trấn	601	
commune	23231	Phước Hội	phường	594	
commune	23232	Phước Lộc	phường	594	
commune	23234	Tân Thiện	phường	594	
commune	23235	Tân An	phường	594	
commune	23236	Tân Nghĩa	thị trấn	601	
commune	23237	Bình Tân	phường	594	
commune	23239	Sông Phan	xã	601	
commune	23242	Tân Phúc	xã	601	
commune	23245	Tân Hải	xã	594	
commune	23246	Tân Tiến	xã	594	
commune	23248	Tân Bình	xã	594	
commune	23251	Tân Đức	xã	601	
commune	23254	Tân Thắng	xã	601	
commune	23255	Thắng Hải	xã	601	
commune	23257	Tân Hà	xã	601	
commune	23260	Tân Xuân	xã	601	
commune	23266	Sơn Mỹ	xã	601	
commune	23268	Tân Phước	xã	594	
commune	23272	Ngũ Phụng	xã	602	
commune	23275	Long Hải	xã	602	
commune	23278	Tam Thanh	xã	602	
commune	23281	Quang Trung	phường	608	
commune	23284	Duy Tân	phường	608	
commune	23287	Quyết Thắng	phường	608	
commune	23290	Trường Chinh	phường	608	
commune	23293	Thắng Lợi	phường	608	
commune	23296	Ngô Mây	phường	608	
commune	23299	Thống Nhất	phường	608	
commune	23302	Lê Lợi	phường	608	
commune	23305	Nguyễn Trãi	phường	608	
commune	23308	Trần Hưng Đạo	phường	608	
commune	23311	Đăk Cấm	xã	608	Xã Đắk Cấm
commune	23314	Kroong	xã	608	
commune	23317	Ngọk Bay	xã	608	
commune	23320	Vinh Quang	xã	608	
commune	23323	Đăk Blà	xã	608	Xã Đắk Blà
commune	23326	Ia Chim	xã	608	
commune	23327	Đăk Năng	xã	608	
commune	23329	Đoàn Kết	xã	608	
commune	23332	Chư Hreng	xã	608	
commune	23335	Đăk Rơ Wa	xã	608	Xã Đắk Rơ Wa
commune	23338	Hòa Bình	xã	608	
commune	23341	Đăk Glei	thị trấn	610	Thị trấn Đắk Glei
commune	23344	Đăk Blô	xã	610	Xã Đắk Blô
commune	23347	Đăk Man	xã	610	Xã Đắk Man
commune	23350	Đăk Nhoong	xã	610	Xã Đắk Nhoong
commune	23353	Đăk Pék	xã	610	Xã Đắk Pék
commune	23356	Đăk Choong	xã	610	Xã Đắk Choong
commune	23359	Xốp	xã	610	
commune	23362	Mường Hoong	xã	610	
commune	23365	Ngọc Linh	xã	610	
commune	23368	Đăk Long	xã	610	Xã Đắk Long
commune	23371	Đăk Kroong	xã	610	Xã Đắk KRoong
commune	23374	Đăk Môn	xã	610	Xã Đắk Môn
commune	23377	Plei Kần	thị trấn	611	
commune	23380	Đăk Ang	xã	611	Xã Đắk Ang
commune	23383	Đăk Dục	xã	611	Xã Đắk Dục
commune	23386	Đăk Nông	xã	611	Xã Đắk Nông
commune	23389	Đăk Xú	xã	611	Xã Đắk Xú
commune	23392	Đăk Kan	xã	611	Xã Đắk Kan
commune	23395	Pờ Y	xã	611	Xã Bờ Y
commune	23398	Sa Loong	xã	611	
commune	23401	Đăk Tô	thị trấn	612	Thị trấn Đắk Tô
commune	23404	Ngọk Lây	xã	617	Xã Ngọc Lây
commune	23407	Đăk Na	xã	617	Xã Đắk Na
commune	23410	Măng Ri	xã	617	
commune	23413	Ngọk Yêu	xã	617	Xã Ngọc Yêu
commune	23416	Đăk Sao	xã	617	Xã Đắk Sao
commune	23417	Đăk Rơ Ông	xã	617	Xã Đắk Rơ Ông
commune	23419	Đăk Tờ Kan	xã	617	Xã Đắk Tờ Kan
commune	23422	Tu Mơ Rông	xã	617	
commune	23425	Đăk Hà	xã	617	Xã Đắk Hà
commune	23427	Đăk Rơ Nga	xã	612	Xã Đắk Rơ Nga
commune	23428	Ngọk Tụ	xã	612	
commune	23430	Đăk Trăm	xã	612	Xã Đắk Trăm
commune	23431	Văn Lem	xã	612	
commune	23434	Kon Đào	xã	612	
commune	23437	Tân Cảnh	xã	612	
commune	23440	Diên Bình	xã	612	
commune	23443	Pô Kô	xã	612	
commune	23446	Tê Xăng	xã	617	
commune	23449	Văn Xuôi	xã	617	
commune	23452	Đăk Nên	xã	613	Xã Đắk Nên
commune	23455	Đăk Ring	xã	613	Xã Đắk Ring
commune	23458	Măng Bút	xã	613	Xã Măng Buk
commune	23461	Đăk Tăng	xã	613	Xã Đắk Tăng
commune	23464	Ngọc Tem	xã	613	Xã Ngok Tem
commune	23467	Pờ Ê	xã	613	
commune	23470	Măng Cành	xã	613	
commune	23473	Măng Đen	thị trấn	613	
commune	23476	Hiếu	xã	613	
commune	23479	Đăk Rve	thị trấn	614	Thị trấn Đắk Rve
commune	23482	Đăk Kôi	xã	614	Xã Đắk Kôi
commune	23485	Đăk Tơ Lung	xã	614	Xã Đắk Tơ Lung
commune	23488	Đăk Ruồng	xã	614	Xã Đắk Ruồng
commune	23491	Đăk Pne	xã	614	Xã Đắk Pne
commune	23494	Đăk Tờ Re	xã	614	Xã Đắk Tờ Re
commune	23497	Tân Lập	xã	614	
commune	23500	Đăk Hà	thị trấn	615	Thị trấn Đắk Hà
commune	23503	Đăk Pxi	xã	615	Xã Đắk PXi
commune	23504	Đăk Long	xã	615	
commune	23506	Đăk Hring	xã	615	Xã Đắk HRing
commune	23509	Đăk Ui	xã	615	Xã Đắk Ui
commune	23510	Đăk Ngọk	xã	615	
commune	23512	Đăk Mar	xã	615	Xã Đắk Mar
commune	23515	Ngọk Wang	xã	615	Xã Ngok Wang
commune	23518	Ngọk Réo	xã	615	Xã Ngok Réo
commune	23521	Hà Mòn	xã	615	
commune	23524	Đăk La	xã	615	Xã Đắk La
commune	23527	Sa Thầy	thị trấn	616	
commune	23530	Rờ Kơi	xã	616	Xã Rơ Kơi
commune	23533	Sa Nhơn	xã	616	
commune	23534	Hơ Moong	xã	616	
commune	23535	Ia Đal	xã	618	
commune	23536	Mô Rai	xã	616	
commune	23537	Ia Dom	xã	618	
commune	23538	Ia Tơi	xã	618	
commune	23539	Sa Sơn	xã	616	
commune	23542	Sa Nghĩa	xã	616	
commune	23545	Sa Bình	xã	616	
commune	23548	Ya Xiêr	xã	616	
commune	23551	Ya Tăng	xã	616	
commune	23554	Ya ly	xã	616	
commune	23557	Yên Đỗ	phường	622	
commune	23560	Diên Hồng	phường	622	
commune	23563	Ia Kring	phường	622	
commune	23566	Hội Thương	phường	622	
commune	23569	Hội Phú	phường	622	
commune	23570	Phù Đổng	phường	622	
commune	23572	Hoa Lư	phường	622	
commune	23575	Tây Sơn	phường	622	
commune	23578	Thống Nhất	phường	622	
commune	23579	Đống Đa	phường	622	
commune	23581	Trà Bá	phường	622	
commune	23582	Thắng Lợi	phường	622	
commune	23584	Yên Thế	phường	622	
commune	23586	Chi Lăng	phường	622	
commune	23590	Biển Hồ	xã	622	
commune	23596	Trà Đa	xã	622	
commune	23599	Chư Á	xã	622	
commune	23602	An Phú	xã	622	
commune	23605	Diên Phú	xã	622	
commune	23608	Ia Kênh	xã	622	
commune	23611	Gào	xã	622	
commune	23614	An Bình	phường	623	
commune	23617	Tây Sơn	phường	623	
commune	23620	An Phú	phường	623	
commune	23623	An Tân	phường	623	
commune	23626	Tú An	xã	623	
commune	23627	Xuân An	xã	623	
commune	23629	Cửu An	xã	623	
commune	23630	An Phước	phường	623	
commune	23632	Song An	xã	623	
commune	23633	Ngô Mây	phường	623	
commune	23635	Thành An	xã	623	
commune	23638	KBang	thị trấn	625	
commune	23641	Kon Pne	xã	625	
commune	23644	Đăk Rong	xã	625	Xã Đăk Roong
commune	23647	Sơn Lang	xã	625	
commune	23650	KRong	xã	625	
commune	23653	Sơ Pai	xã	625	
commune	23656	Lơ Ku	xã	625	
commune	23659	Đông	xã	625	
commune	23660	Đak SMar	xã	625	
commune	23662	Nghĩa An	xã	625	
commune	23665	Tơ Tung	xã	625	
commune	23668	Kông Lơng Khơng	xã	625	
commune	23674	Kông Bơ La	xã	625	
commune	23677	Đak Đoa	thị trấn	626	Thị trấn Đăk Đoa
commune	23680	Hà Đông	xã	626	
commune	23683	Đak Sơmei	xã	626	Xã Đăk Sơmei
commune	23684	Đak Krong	xã	626	Xã Đăk Krong
commune	23686	Hải Yang	xã	626	
commune	23689	Kon Gang	xã	626	
commune	23692	Hà Bầu	xã	626	
commune	23695	Nam Yang	xã	626	
commune	23698	KDang	xã	626	Xã K' Dang
commune	23701	Hneng	xã	626	Xã H' Neng
commune	23704	Tân Bình	xã	626	
commune	23707	Glar	xã	626	
commune	23710	A Dơk	xã	626	
commune	23713	Trang	xã	626	
commune	23714	HNol	xã	626	
commune	23716	Ia Pết	xã	626	
commune	23719	Ia Băng	xã	626	
commune	23722	Phú Hòa	thị trấn	627	
commune	23725	Hà Tây	xã	627	
commune	23728	Ia Khươl	xã	627	
commune	23731	Ia Phí	xã	627	
commune	23734	Ia Ly	thị trấn	627	
commune	23737	Ia Mơ Nông	xã	627	
commune	23738	Ia Kreng	xã	627	
commune	23740	Đăk Tơ Ver	xã	627	
commune	23743	Hòa Phú	xã	627	
commune	23746	Chư Đang Ya	xã	627	Xã Chư Đăng Ya
commune	23749	Ia Ka	xã	627	
commune	23752	Ia Nhin	xã	627	
commune	23755	Nghĩa Hòa	xã	627	
commune	23761	Nghĩa Hưng	xã	627	
commune	23764	Ia Kha	thị trấn	628	
commune	23767	Ia Sao	xã	628	
commune	23768	Ia Yok	xã	628	
commune	23770	Ia Hrung	xã	628	
commune	23771	Ia Bă	xã	628	
commune	23773	Ia Khai	xã	628	
commune	23776	Ia Krăi	xã	628	Xã Ia KRai
commune	23778	Ia Grăng	xã	628	
commune	23779	Ia Tô	xã	628	
commune	23782	Ia O	xã	628	
commune	23785	Ia Dêr	xã	628	
commune	23788	Ia Chia	xã	628	
commune	23791	Ia Pếch	xã	628	
commune	23794	Kon Dơng	thị trấn	629	
commune	23797	Ayun	xã	629	
commune	23798	Đak Jơ Ta	xã	629	
commune	23799	Đak Ta Ley	xã	629	
commune	23800	Hra	xã	629	
commune	23803	Đăk Yă	xã	629	
commune	23806	Đak Djrăng	xã	629	Xã Đăk Djrăng
commune	23809	Lơ Pang	xã	629	
commune	23812	Kon Thụp	xã	629	
commune	23815	Đê Ar	xã	629	
commune	23818	Kon Chiêng	xã	629	
commune	23821	Đăk Trôi	xã	629	
commune	23824	Kông Chro	thị trấn	630	
commune	23827	Chư Krey	xã	630	Xã Chư Krêy
commune	23830	An Trung	xã	630	
commune	23833	Kông Yang	xã	630	
commune	23836	Đăk Tơ Pang	xã	630	
commune	23839	SRó	xã	630	
commune	23840	Đăk Kơ Ning	xã	630	Xã Đắk Kơ Ning
commune	23842	Đăk Song	xã	630	
commune	23843	Đăk Pling	xã	630	
commune	23845	Yang Trung	xã	630	
commune	23846	Đăk Pơ Pho	xã	630	
commune	23848	Ya Ma	xã	630	
commune	23851	Chơ Long	xã	630	
commune	23854	Yang Nam	xã	630	
commune	23857	Chư Ty	thị trấn	631	
commune	23860	Ia Dơk	xã	631	
commune	23863	Ia Krêl	xã	631	
commune	23866	Ia Din	xã	631	
commune	23869	Ia Kla	xã	631	
commune	23872	Ia Dom	xã	631	
commune	23875	Ia Lang	xã	631	
commune	23878	Ia Kriêng	xã	631	
commune	23881	Ia Pnôn	xã	631	
commune	23884	Ia Nan	xã	631	
commune	23887	Chư Prông	thị trấn	632	
commune	23888	Ia Kly	xã	632	
commune	23890	Bình Giáo	xã	632	
commune	23893	Ia Drăng	xã	632	
commune	23896	Thăng Hưng	xã	632	
commune	23899	Bàu Cạn	xã	632	
commune	23902	Ia Phìn	xã	632	
commune	23905	Ia Băng	xã	632	
commune	23908	Ia Tôr	xã	632	
commune	23911	Ia Boòng	xã	632	
commune	23914	Ia O	xã	632	
commune	23917	Ia Púch	xã	632	
commune	23920	Ia Me	xã	632	
commune	23923	Ia Vê	xã	632	
commune	23924	Ia Bang	xã	632	
commune	23926	Ia Pia	xã	632	
commune	23929	Ia Ga	xã	632	
commune	23932	Ia Lâu	xã	632	
commune	23935	Ia Piơr	xã	632	
commune	23938	Ia Mơ	xã	632	
commune	23941	Chư Sê	thị trấn	633	
commune	23942	Nhơn Hòa	thị trấn	639	Thị trấn Nhơn Hoà
commune	23944	Ia Tiêm	xã	633	
commune	23945	Chư Pơng	xã	633	
commune	23946	Bar Măih	xã	633	
commune	23947	Bờ Ngoong	xã	633	
commune	23950	Ia Glai	xã	633	
commune	23953	AL Bá	xã	633	
commune	23954	Kông HTok	xã	633	
commune	23956	AYun	xã	633	
commune	23959	Ia HLốp	xã	633	
commune	23962	Ia Blang	xã	633	
commune	23965	Dun	xã	633	
commune	23966	Ia Pal	xã	633	
commune	23968	HBông	xã	633	Xã H Bông
commune	23971	Ia Hrú	xã	639	
commune	23972	Ia Rong	xã	639	
commune	23974	Ia Dreng	xã	639	
commune	23977	Ia Ko	xã	633	
commune	23978	Ia Hla	xã	639	
commune	23980	Chư Don	xã	639	
commune	23983	Ia Phang	xã	639	
commune	23986	Ia Le	xã	639	
commune	23987	Ia BLứ	xã	639	
commune	23989	Hà Tam	xã	634	
commune	23992	An Thành	xã	634	
commune	23995	Đak Pơ	thị trấn	634	
commune	23998	Yang Bắc	xã	634	
commune	24001	Cư An	xã	634	
commune	24004	Tân An	xã	634	
commune	24007	Phú An	xã	634	
commune	24010	Ya Hội	xã	634	
commune	24013	Pờ Tó	xã	635	
commune	24016	Chư Răng	xã	635	
commune	24019	Ia KDăm	xã	635	
commune	24022	Kim Tân	xã	635	
commune	24025	Chư Mố	xã	635	
commune	24028	Ia Tul	xã	635	
commune	24031	Ia Mrơn	xã	635	Xã Ia Ma Rơn
commune	24034	Ia Broăi	xã	635	
commune	24037	Ia Trok	xã	635	
commune	24041	Cheo Reo	phường	624	
commune	24042	Hòa Bình	phường	624	
commune	24043	Phú Thiện	thị trấn	638	
commune	24044	Đoàn Kết	phường	624	
commune	24045	Sông Bờ	phường	624	
commune	24046	Chư A Thai	xã	638	
commune	24048	Ayun Hạ	xã	638	
commune	24049	Ia Ake	xã	638	
commune	24052	Ia Sol	xã	638	
commune	24055	Ia Piar	xã	638	
commune	24058	Ia Peng	xã	638	
commune	24060	Chrôh Pơnan	xã	638	
commune	24061	Ia Hiao	xã	638	
commune	24064	Ia RBol	xã	624	
commune	24065	Chư Băh	xã	624	
commune	24067	Ia Yeng	xã	638	
commune	24070	Ia RTô	xã	624	
commune	24073	Ia Sao	xã	624	
commune	24076	Phú Túc	thị trấn	637	
commune	24079	Ia RSai	xã	637	
commune	24082	Ia RSươm	xã	637	
commune	24085	Chư Gu	xã	637	
commune	24088	Đất Bằng	xã	637	
commune	24091	Ia Mlăh	xã	637	Xã Ia Mláh
commune	24094	Chư Drăng	xã	637	
commune	24097	Phú Cần	xã	637	
commune	24100	Ia HDreh	xã	637	
commune	24103	Ia RMok	xã	637	
commune	24106	Chư Ngọc	xã	637	
commune	24109	Uar	xã	637	
commune	24112	Chư Rcăm	xã	637	
commune	24115	Krông Năng	xã	637	
commune	24118	Tân Lập	phường	643	
commune	24121	Tân Hòa	phường	643	
commune	24124	Tân An	phường	643	
commune	24130	Thành Nhất	phường	643	
commune	24133	Thành Công	phường	643	
commune	24136	Tân Lợi	phường	643	
commune	24142	Tân Thành	phường	643	
commune	24145	Tân Tiến	phường	643	
commune	24148	Tự An	phường	643	
commune	24151	Ea Tam	phường	643	
commune	24154	Khánh Xuân	phường	643	
commune	24157	Hòa Thuận	xã	643	
commune	24160	Cư ÊBur	xã	643	
commune	24163	Ea Tu	xã	643	
commune	24166	Hòa Thắng	xã	643	
commune	24169	Ea Kao	xã	643	
commune	24172	Hòa Phú	xã	643	
commune	24175	Hòa Khánh	xã	643	
commune	24178	Hòa Xuân	xã	643	
commune	24181	Ea Drăng	thị trấn	645	
commune	24184	Ea H'leo	xã	645	
commune	24187	Ea Sol	xã	645	
commune	24190	Ea Ral	xã	645	
commune	24193	Ea Wy	xã	645	
commune	24194	Cư A Mung	xã	645	
commune	24196	Cư Mốt	xã	645	
commune	24199	Ea Hiao	xã	645	
commune	24202	Ea Khal	xã	645	
commune	24205	Dliê Yang	xã	645	
commune	24207	Ea Tir	xã	645	
commune	24208	Ea Nam	xã	645	
commune	24211	Ea Súp	thị trấn	646	
commune	24214	Ia Lốp	xã	646	
commune	24215	Ia JLơi	xã	646	
commune	24217	Ea Rốk	xã	646	
commune	24220	Ya Tờ Mốt	xã	646	
commune	24221	Ia RVê	xã	646	
commune	24223	Ea Lê	xã	646	
commune	24226	Cư KBang	xã	646	
commune	24229	Ea Bung	xã	646	
commune	24232	Cư M'Lan	xã	646	
commune	24235	Krông Na	xã	647	
commune	24238	Ea Huar	xã	647	
commune	24241	Ea Wer	xã	647	
commune	24244	Tân Hòa	xã	647	Xã Tân Hoà
commune	24247	Cuôr KNia	xã	647	
commune	24250	Ea Bar	xã	647	
commune	24253	Ea Nuôl	xã	647	
commune	24256	Ea Pốk	thị trấn	648	
commune	24259	Quảng Phú	thị trấn	648	
commune	24262	Quảng Tiến	xã	648	
commune	24264	Ea Kuêh	xã	648	
commune	24265	Ea Kiết	xã	648	
commune	24268	Ea Tar	xã	648	
commune	24271	Cư Dliê M'nông	xã	648	
commune	24274	Ea H'đing	xã	648	Xã Ea H'đinh
commune	24277	Ea Tul	xã	648	
commune	24280	Ea KPam	xã	648	
commune	24283	Ea M'Droh	xã	648	Xã Ea M'DRóh
commune	24286	Quảng Hiệp	xã	648	
commune	24289	Cư M'gar	xã	648	
commune	24292	Ea Drơng	xã	648	Xã Ea D'Rơng
commune	24295	Ea M'nang	xã	648	
commune	24298	Cư Suê	xã	648	
commune	24301	Cuôr Đăng	xã	648	Xã Cuor Đăng
commune	24305	An Lạc	phường	644	
commune	24307	Cư Né	xã	649	
commune	24308	An Bình	phường	644	
commune	24310	Chứ Kbô	xã	649	Xã Chư KBô
commune	24311	Thiện An	phường	644	
commune	24313	Cư Pơng	xã	649	
commune	24314	Ea Sin	xã	649	
commune	24316	Pơng Drang	thị trấn	649	
commune	24317	Tân Lập	xã	649	
commune	24318	Đạt Hiếu	phường	644	
commune	24319	Ea Ngai	xã	649	
commune	24322	Đoàn Kết	phường	644	
commune	24328	Ea Drông	xã	644	
commune	24331	Thống Nhất	phường	644	
commune	24332	Bình Tân	phường	644	
commune	24334	Ea Siên	xã	644	
commune	24337	Bình Thuận	xã	644	
commune	24340	Cư Bao	xã	644	
commune	24343	Krông Năng	thị trấn	650	
commune	24346	Dliê Ya	xã	650	Xã ĐLiê Ya
commune	24349	Ea Tóh	xã	650	
commune	24352	Ea Tam	xã	650	
commune	24355	Phú Lộc	xã	650	
commune	24358	Tam Giang	xã	650	
commune	24359	Ea Púk	xã	650	Xã Ea Puk
commune	24360	Ea Dăh	xã	650	
commune	24361	Ea Hồ	xã	650	
commune	24364	Phú Xuân	xã	650	
commune	24367	Cư Klông	xã	650	
commune	24370	Ea Tân	xã	650	
commune	24373	Ea Kar	thị trấn	651	
commune	24376	Ea Knốp	thị trấn	651	
commune	24379	Ea Sô	xã	651	
commune	24380	Ea Sar	xã	651	
commune	24382	Xuân Phú	xã	651	
commune	24385	Cư Huê	xã	651	
commune	24388	Ea Tih	xã	651	
commune	24391	Ea Đar	xã	651	
commune	24394	Ea Kmút	xã	651	
commune	24397	Cư Ni	xã	651	
commune	24400	Ea Păl	xã	651	
commune	24401	Cư Prông	xã	651	
commune	24403	Ea Ô	xã	651	
commune	24404	Cư ELang	xã	651	
commune	24406	Cư Bông	xã	651	
commune	24409	Cư Yang	xã	651	Xã Cư Jang
commune	24412	M'Drắk	thị trấn	652	Thị trấn M'Đrắk
commune	24415	Cư Prao	xã	652	
commune	24418	Ea Pil	xã	652	
commune	24421	Ea Lai	xã	652	
commune	24424	Ea H'MLay	xã	652	
commune	24427	Krông Jing	xã	652	
commune	24430	Ea M'Doal	xã	652	Xã Ea M' Doal
commune	24433	Ea Riêng	xã	652	
commune	24436	Cư M'ta	xã	652	
commune	24439	Cư Króa	xã	652	Xã Cư K Róa
commune	24442	Krông Á	xã	652	
commune	24444	Cư San	xã	652	
commune	24445	Ea Trang	xã	652	
commune	24448	Krông Kmar	thị trấn	653	
commune	24451	Dang Kang	xã	653	
commune	24454	Cư KTy	xã	653	
commune	24457	Hòa Thành	xã	653	
commune	24463	Hòa Phong	xã	653	
commune	24466	Hòa Lễ	xã	653	
commune	24469	Yang Reh	xã	653	
commune	24472	Ea Trul	xã	653	
commune	24475	Khuê Ngọc Điền	xã	653	
commune	24478	Cư Pui	xã	653	
commune	24481	Hòa Sơn	xã	653	
commune	24484	Cư Drăm	xã	653	
commune	24487	Yang Mao	xã	653	
commune	24490	Phước An	thị trấn	654	
commune	24493	KRông Búk	xã	654	
commune	24496	Ea Kly	xã	654	
commune	24499	Ea Kênh	xã	654	
commune	24502	Ea Phê	xã	654	
commune	24505	Ea Knuếc	xã	654	Xã Ea KNuec
commune	24508	Ea Yông	xã	654	
commune	24511	Hòa An	xã	654	
commune	24514	Ea Kuăng	xã	654	
commune	24517	Hòa Đông	xã	654	
commune	24520	Ea Hiu	xã	654	
commune	24523	Hòa Tiến	xã	654	
commune	24526	Tân Tiến	xã	654	
commune	24529	Vụ Bổn	xã	654	
commune	24532	Ea Uy	xã	654	
commune	24535	Ea Yiêng	xã	654	
commune	24538	Buôn Trấp	thị trấn	655	
commune	24540	Ea Ning	xã	657	
commune	24541	Cư Êwi	xã	657	Xã Cư Ê Wi
commune	24544	Ea Ktur	xã	657	
commune	24547	Ea Tiêu	xã	657	
commune	24550	Ea BHốk	xã	657	
commune	24553	Ea Hu	xã	657	
commune	24556	Dray Sáp	xã	655	
commune	24559	Ea Na	xã	655	
commune	24561	Dray Bhăng	xã	657	
commune	24562	Hòa Hiệp	xã	657	
commune	24565	Ea Bông	xã	655	
commune	24568	Băng A Drênh	xã	655	
commune	24571	Dur KMăl	xã	655	
commune	24574	Bình Hòa	xã	655	
commune	24577	Quảng Điền	xã	655	
commune	24580	Liên Sơn	thị trấn	656	
commune	24583	Yang Tao	xã	656	
commune	24586	Bông Krang	xã	656	
commune	24589	Đắk Liêng	xã	656	
commune	24592	Buôn Triết	xã	656	
commune	24595	Buôn Tría	xã	656	
commune	24598	Đắk Phơi	xã	656	
commune	24601	Đắk Nuê	xã	656	
commune	24604	Krông Nô	xã	656	
commune	24607	Nam Ka	xã	656	
commune	24610	Ea Rbin	xã	656	Xã Ea R'Bin
commune	24611	Nghĩa Đức	phường	660	
commune	24612	Nghĩa Thành	phường	660	
commune	24614	Nghĩa Phú	phường	660	
commune	24615	Nghĩa Tân	phường	660	
commune	24616	Quảng Sơn	xã	661	
commune	24617	Nghĩa Trung	phường	660	
commune	24618	Đắk R'Moan	xã	660	Xã Đăk R'Moan
commune	24619	Quảng Thành	phường	660	
commune	24620	Quảng Hòa	xã	661	Xã Quảng Hoà
commune	24622	Đắk Ha	xã	661	
commune	24625	Đắk R'Măng	xã	661	
commune	24628	Đắk Nia	xã	660	
commune	24631	Quảng Khê	xã	661	
commune	24634	Đắk Plao	xã	661	
commune	24637	Đắk Som	xã	661	
commune	24640	Ea T'Ling	thị trấn	662	
commune	24643	Đắk Wil	xã	662	
commune	24646	Ea Pô	xã	662	
commune	24649	Nam Dong	xã	662	
commune	24652	Đắk D'rông	xã	662	Xã Đắk DRông
commune	24655	Tâm Thắng	xã	662	
commune	24658	Cư Knia	xã	662	
commune	24661	Trúc Sơn	xã	662	
commune	24664	Đắk Mil	thị trấn	663	
commune	24667	Đắk Lao	xã	663	
commune	24670	Đắk R'La	xã	663	
commune	24673	Đắk Gằn	xã	663	
commune	24676	Đức Mạnh	xã	663	
commune	24677	Đắk N'Drót	xã	663	
commune	24678	Long Sơn	xã	663	
commune	24679	Đắk Sắk	xã	663	
commune	24682	Thuận An	xã	663	
commune	24685	Đức Minh	xã	663	
commune	24688	Đắk Mâm	thị trấn	664	
commune	24691	Đắk Sôr	xã	664	
commune	24692	Nam Xuân	xã	664	
commune	24694	Buôn Choáh	xã	664	Xã Buôn Choah
commune	24697	Nam Đà	xã	664	
commune	24699	Tân Thành	xã	664	
commune	24700	Đắk Drô	xã	664	
commune	24703	Nâm Nung	xã	664	
commune	24706	Đức Xuyên	xã	664	
commune	24709	Đắk Nang	xã	664	
commune	24712	Quảng Phú	xã	664	
commune	24715	Nâm N'Đir	xã	664	
commune	24717	Đức An	thị trấn	665	
commune	24718	Đắk Môl	xã	665	
commune	24719	Đắk Hòa	xã	665	
commune	24721	Nam Bình	xã	665	
commune	24722	Thuận Hà	xã	665	
commune	24724	Thuận Hạnh	xã	665	
commune	24727	Đắk N'Drung	xã	665	Xã Đắk N'Dung
commune	24728	Nâm N'Jang	xã	665	
commune	24730	Trường Xuân	xã	665	
commune	24733	Kiến Đức	thị trấn	666	
commune	24736	Quảng Trực	xã	667	
commune	24739	Đắk Búk So	xã	667	
commune	24740	Quảng Tâm	xã	667	
commune	24742	Đắk R'Tíh	xã	667	
commune	24745	Quảng Tín	xã	666	
commune	24746	Đắk Ngo	xã	667	
commune	24748	Quảng Tân	xã	667	
commune	24750	Đắk Wer	xã	666	
commune	24751	Nhân Cơ	xã	666	
commune	24754	Kiến Thành	xã	666	
commune	24756	Nghĩa Thắng	xã	666	
commune	24757	Đạo Nghĩa	xã	666	
commune	24760	Đắk Sin	xã	666	
commune	24761	Hưng Bình	xã	666	
commune	24763	Đắk Ru	xã	666	
commune	24766	Nhân Đạo	xã	666	
commune	24769	Phường 7	phường	672	
commune	24772	Phường 8	phường	672	
commune	24775	Phường 12	phường	672	
commune	24778	Phường 9	phường	672	
commune	24781	Phường 2	phường	672	
commune	24784	Phường 1	phường	672	
commune	24787	Phường 6	phường	672	
commune	24790	Phường 5	phường	672	
commune	24793	Phường 4	phường	672	
commune	24796	Phường 10	phường	672	
commune	24799	Phường 11	phường	672	
commune	24802	Phường 3	phường	672	
commune	24805	Xuân Thọ	xã	672	
commune	24808	Tà Nung	xã	672	
commune	24810	Trạm Hành	xã	672	
commune	24811	Xuân Trường	xã	672	
commune	24814	Lộc Phát	phường	673	
commune	24817	Lộc Tiến	phường	673	
commune	24820	Phường 2	phường	673	
commune	24823	Phường 1	phường	673	
commune	24826	B'lao	phường	673	
commune	24829	Lộc Sơn	phường	673	
commune	24832	Đamb'ri	xã	673	Xã Đạm Bri
commune	24835	Lộc Thanh	xã	673	
commune	24838	Lộc Nga	xã	673	
commune	24841	Lộc Châu	xã	673	
commune	24844	Đại Lào	xã	673	
commune	24846	Lạc Dương	thị trấn	675	
commune	24847	Đạ Chais	xã	675	
commune	24848	Đạ Nhim	xã	675	
commune	24850	Đưng KNớ	xã	675	
commune	24853	Đạ Tông	xã	674	
commune	24856	Đạ Long	xã	674	
commune	24859	Đạ M'Rông	xã	674	Xã Đạ M' Rong
commune	24862	Lát	xã	675	
commune	24865	Đạ Sar	xã	675	
commune	24868	Nam Ban	thị trấn	676	
commune	24871	Đinh Văn	thị trấn	676	
commune	24874	Liêng Srônh	xã	674	
commune	24875	Đạ Rsal	xã	674	
commune	24877	Rô Men	xã	674	
commune	24880	Phú Sơn	xã	676	
commune	24883	Phi Tô	xã	676	
commune	24886	Phi Liêng	xã	674	
commune	24889	Đạ K'Nàng	xã	674	Xã Đạ K' Nàng
commune	24892	Mê Linh	xã	676	
commune	24895	Đạ Đờn	xã	676	
commune	24898	Phúc Thọ	xã	676	
commune	24901	Đông Thanh	xã	676	
commune	24904	Gia Lâm	xã	676	
commune	24907	Tân Thanh	xã	676	
commune	24910	Tân Văn	xã	676	
commune	24913	Hoài Đức	xã	676	
commune	24916	Tân Hà	xã	676	
commune	24919	Liên Hà	xã	676	
commune	24922	Đan Phượng	xã	676	
commune	24925	Nam Hà	xã	676	
commune	24928	D'Ran	thị trấn	677	
commune	24931	Thạnh Mỹ	thị trấn	677	
commune	24934	Lạc Xuân	xã	677	
commune	24937	Đạ Ròn	xã	677	
commune	24940	Lạc Lâm	xã	677	
commune	24943	Ka Đô	xã	677	
commune	24949	Ka Đơn	xã	677	
commune	24952	Tu Tra	xã	677	
commune	24955	Quảng Lập	xã	677	
commune	24958	Liên Nghĩa	thị trấn	678	
commune	24961	Hiệp An	xã	678	
commune	24964	Liên Hiệp	xã	678	
commune	24967	Hiệp Thạnh	xã	678	
commune	24970	Bình Thạnh	xã	678	
commune	24973	N'Thol Hạ	xã	678	
commune	24976	Tân Hội	xã	678	
commune	24979	Tân Thành	xã	678	
commune	24982	Phú Hội	xã	678	
commune	24985	Ninh Gia	xã	678	
commune	24988	Tà Năng	xã	678	
commune	24989	Đa Quyn	xã	678	
commune	24991	Tà Hine	xã	678	
commune	24994	Đà Loan	xã	678	
commune	24997	Ninh Loan	xã	678	
commune	25000	Di Linh	thị trấn	679	
commune	25003	Đinh Trang Thượng	xã	679	
commune	25006	Tân Thượng	xã	679	
commune	25007	Tân Lâm	xã	679	
commune	25009	Tân Châu	xã	679	
commune	25012	Tân Nghĩa	xã	679	
commune	25015	Gia Hiệp	xã	679	
commune	25018	Đinh Lạc	xã	679	
commune	25021	Tam Bố	xã	679	
commune	25024	Đinh Trang Hòa	xã	679	
commune	25027	Liên Đầm	xã	679	
commune	25030	Gung Ré	xã	679	
commune	25033	Bảo Thuận	xã	679	
commune	25036	Hòa Ninh	xã	679	
commune	25039	Hòa Trung	xã	679	
commune	25042	Hòa Nam	xã	679	
commune	25045	Hòa Bắc	xã	679	
commune	25048	Sơn Điền	xã	679	
commune	25051	Gia Bắc	xã	679	
commune	25054	Lộc Thắng	thị trấn	680	
commune	25057	Lộc Bảo	xã	680	
commune	25060	Lộc Lâm	xã	680	
commune	25063	Lộc Phú	xã	680	
commune	25066	Lộc Bắc	xã	680	
commune	25069	B'Lá	xã	680	Xã B' Lá
commune	25072	Lộc Ngãi	xã	680	
commune	25075	Lộc Quảng	xã	680	
commune	25078	Lộc Tân	xã	680	
commune	25081	Lộc Đức	xã	680	
commune	25084	Lộc An	xã	680	
commune	25087	Tân Lạc	xã	680	
commune	25090	Lộc Thành	xã	680	
commune	25093	Lộc Nam	xã	680	
commune	25096	Đạ M'ri	thị trấn	682	
commune	25099	Ma Đa Guôi (Thị trấn)	thị trấn	682	
commune	25105	Hà Lâm	xã	682	
commune	25111	Đạ Oai	xã	682	
commune	25114	Bà Gia	xã	682	
commune	25117	Ma Đa Guôi (Xã)	xã	682	
commune	25126	Đạ Tẻh	thị trấn	682	
commune	25129	An Nhơn	xã	682	
commune	25132	Quốc Oai	xã	682	
commune	25135	Mỹ Đức	xã	682	
commune	25138	Quảng Trị	xã	682	
commune	25141	Đạ Lây	xã	682	
commune	25153	Đạ Kho	xã	682	
commune	25156	Đạ Pal	xã	682	
commune	25159	Cát Tiên	thị trấn	682	
commune	25162	Tiên Hoàng	xã	682	
commune	25165	Phước Cát 2	xã	682	
commune	25168	Gia Viễn	xã	682	
commune	25171	Nam Ninh	xã	682	
commune	25180	Phước Cát	thị trấn	682	
commune	25183	Đức Phổ	xã	682	
commune	25189	Quảng Ngãi	xã	682	
commune	25192	Đồng Nai Thượng	xã	682	
commune	25195	Tân Phú	phường	689	
commune	25198	Tân Đồng	phường	689	
commune	25201	Tân Bình	phường	689	
commune	25204	Tân Xuân	phường	689	
commune	25205	Tân Thiện	phường	689	
commune	25207	Tân Thành	xã	689	
commune	25210	Tiến Thành	phường	689	
commune	25213	Tiến Hưng	xã	689	
commune	25216	Thác Mơ	phường	688	
commune	25217	Long Thủy	phường	688	
commune	25219	Phước Bình	phường	688	
commune	25220	Long Phước	phường	688	
commune	25222	Bù Gia Mập	xã	691	
commune	25225	Đak Ơ	xã	691	
commune	25228	Đức Hạnh	xã	691	
commune	25229	Phú Văn	xã	691	
commune	25231	Đa Kia	xã	691	
commune	25232	Phước Minh	xã	691	
commune	25234	Bình Thắng	xã	691	
commune	25237	Sơn Giang	phường	688	
commune	25240	Long Bình	xã	698	
commune	25243	Bình Tân	xã	698	
commune	25244	Bình Sơn	xã	698	
commune	25245	Long Giang	xã	688	
commune	25246	Long Hưng	xã	698	
commune	25249	Phước Tín	xã	688	
commune	25250	Phước Tân	xã	698	
commune	25252	Bù Nho	xã	698	
commune	25255	Long Hà	xã	698	
commune	25258	Long Tân	xã	698	
commune	25261	Phú Trung	xã	698	
commune	25264	Phú Riềng	xã	698	
commune	25267	Phú Nghĩa	xã	691	
commune	25270	Lộc Ninh	thị trấn	692	
commune	25273	Lộc Hòa	xã	692	
commune	25276	Lộc An	xã	692	
commune	25279	Lộc Tấn	xã	692	
commune	25280	Lộc Thạnh	xã	692	
commune	25282	Lộc Hiệp	xã	692	
commune	25285	Lộc Thiện	xã	692	
commune	25288	Lộc Thuận	xã	692	
commune	25291	Lộc Quang	xã	692	
commune	25292	Lộc Phú	xã	692	
commune	25294	Lộc Thành	xã	692	
commune	25297	Lộc Thái	xã	692	
commune	25300	Lộc Điền	xã	692	
commune	25303	Lộc Hưng	xã	692	
commune	25305	Lộc Thịnh	xã	692	
commune	25306	Lộc Khánh	xã	692	
commune	25308	Thanh Bình	thị trấn	693	
commune	25309	Hưng Phước	xã	693	
commune	25310	Phước Thiện	xã	693	
commune	25312	Thiện Hưng	xã	693	
commune	25315	Thanh Hòa	xã	693	
commune	25318	Tân Thành	xã	693	
commune	25320	Hưng Chiến	phường	690	
commune	25321	Tân Tiến	xã	693	
commune	25324	An Lộc	phường	690	
commune	25325	Phú Thịnh	phường	690	
commune	25326	Phú Đức	phường	690	
commune	25327	Thanh An	xã	694	
commune	25330	An Khương	xã	694	
commune	25333	Thanh Lương	xã	690	
commune	25336	Thanh Phú	xã	690	
commune	25339	An Phú	xã	694	
commune	25342	Tân Lợi	xã	694	
commune	25345	Tân Hưng	xã	694	
commune	25348	Minh Đức	xã	694	
commune	25349	Minh Tâm	xã	694	
commune	25351	Phước An	xã	694	
commune	25354	Thanh Bình	xã	694	
commune	25357	Tân Khai	thị trấn	694	
commune	25360	Đồng Nơ	xã	694	
commune	25361	Tân Hiệp	xã	694	
commune	25363	Tân Phú	thị trấn	695	
commune	25366	Thuận Lợi	xã	695	
commune	25369	Đồng Tâm	xã	695	
commune	25372	Tân Phước	xã	695	
commune	25375	Tân Hưng	xã	695	
commune	25378	Tân Lợi	xã	695	
commune	25381	Tân Lập	xã	695	
commune	25384	Tân Hòa	xã	695	
commune	25387	Thuận Phú	xã	695	
commune	25390	Đồng Tiến	xã	695	
commune	25393	Tân Tiến	xã	695	
commune	25396	Đức Phong	thị trấn	696	
commune	25398	Đường 10	xã	696	
commune	25399	Đak Nhau	xã	696	
commune	25400	Phú Sơn	xã	696	
commune	25402	Thọ Sơn	xã	696	
commune	25404	Bình Minh	xã	696	
commune	25405	Bom Bo	xã	696	
commune	25408	Minh Hưng	xã	696	
commune	25411	Đoàn Kết	xã	696	
commune	25414	Đồng Nai	xã	696	
commune	25417	Đức Liễu	xã	696	
commune	25420	Thống Nhất	xã	696	
commune	25423	Nghĩa Trung	xã	696	
commune	25424	Nghĩa Bình	xã	696	
commune	25426	Đăng Hà	xã	696	
commune	25429	Phước Sơn	xã	696	
commune	25432	Hưng Long	phường	697	
commune	25433	Thành Tâm	phường	697	
commune	25435	Minh Lập	xã	697	
commune	25438	Tân Quan	xã	694	
commune	25439	Quang Minh	xã	697	
commune	25441	Minh Hưng	phường	697	
commune	25444	Minh Long	phường	697	
commune	25447	Minh Thành	phường	697	
commune	25450	Nha Bích	xã	697	
commune	25453	Minh Thắng	xã	697	
commune	25456	Phường 1	phường	703	
commune	25459	Phường 3	phường	703	
commune	25462	Phường 4	phường	703	
commune	25465	Hiệp Ninh	phường	703	
commune	25468	Phường 2	phường	703	
commune	25471	Thạnh Tân	xã	703	
commune	25474	Tân Bình	xã	703	
commune	25477	Bình Minh	xã	703	
commune	25480	Ninh Sơn	phường	703	
commune	25483	Ninh Thạnh	phường	703	
commune	25486	Tân Biên	thị trấn	705	
commune	25489	Tân Lập	xã	705	
commune	25492	Thạnh Bắc	xã	705	
commune	25495	Tân Bình	xã	705	
commune	25498	Thạnh Bình	xã	705	
commune	25501	Thạnh Tây	xã	705	
commune	25504	Hòa Hiệp	xã	705	
commune	25507	Tân Phong	xã	705	
commune	25510	Mỏ Công	xã	705	
commune	25513	Trà Vong	xã	705	
commune	25516	Tân Châu	thị trấn	706	
commune	25519	Tân Hà	xã	706	
commune	25522	Tân Đông	xã	706	
commune	25525	Tân Hội	xã	706	
commune	25528	Tân Hòa	xã	706	
commune	25531	Suối Ngô	xã	706	
commune	25534	Suối Dây	xã	706	
commune	25537	Tân Hiệp	xã	706	
commune	25540	Thạnh Đông	xã	706	
commune	25543	Tân Thành	xã	706	
commune	25546	Tân Phú	xã	706	
commune	25549	Tân Hưng	xã	706	
commune	25552	Dương Minh Châu	thị trấn	707	
commune	25555	Suối Đá	xã	707	
commune	25558	Phan	xã	707	
commune	25561	Phước Ninh	xã	707	
commune	25564	Phước Minh	xã	707	
commune	25567	Bàu Năng	xã	707	
commune	25570	Chà Là	xã	707	
commune	25573	Cầu Khởi	xã	707	
commune	25576	Bến Củi	xã	707	
commune	25579	Lộc Ninh	xã	707	
commune	25582	Truông Mít	xã	707	
commune	25585	Châu Thành	thị trấn	708	
commune	25588	Hảo Đước	xã	708	
commune	25591	Phước Vinh	xã	708	
commune	25594	Đồng Khởi	xã	708	
commune	25597	Thái Bình	xã	708	
commune	25600	An Cơ	xã	708	
commune	25603	Biên Giới	xã	708	
commune	25606	Hòa Thạnh	xã	708	
commune	25609	Trí Bình	xã	708	
commune	25612	Hòa Hội	xã	708	
commune	25615	An Bình	xã	708	
commune	25618	Thanh Điền	xã	708	
commune	25621	Thành Long	xã	708	
commune	25624	Ninh Điền	xã	708	
commune	25627	Long Vĩnh	xã	708	
commune	25630	Long Hoa	phường	709	
commune	25633	Hiệp Tân	phường	709	
commune	25636	Long Thành Bắc	phường	709	
commune	25639	Trường Hòa	xã	709	
commune	25642	Trường Đông	xã	709	
commune	25645	Long Thành Trung	phường	709	
commune	25648	Trường Tây	xã	709	
commune	25651	Long Thành Nam	xã	709	
commune	25654	Gò Dầu	thị trấn	710	
commune	25657	Thạnh Đức	xã	710	
commune	25660	Cẩm Giang	xã	710	
commune	25663	Hiệp Thạnh	xã	710	
commune	25666	Bàu Đồn	xã	710	
commune	25669	Phước Thạnh	xã	710	
commune	25672	Phước Đông	xã	710	
commune	25675	Phước Trạch	xã	710	
commune	25678	Thanh Phước	xã	710	
commune	25681	Bến Cầu	thị trấn	711	
commune	25684	Long Chữ	xã	711	
commune	25687	Long Phước	xã	711	
commune	25690	Long Giang	xã	711	
commune	25693	Tiên Thuận	xã	711	
commune	25696	Long Khánh	xã	711	
commune	25699	Lợi Thuận	xã	711	
commune	25702	Long Thuận	xã	711	
commune	25705	An Thạnh	xã	711	
commune	25708	Trảng Bàng	phường	712	
commune	25711	Đôn Thuận	xã	712	
commune	25714	Hưng Thuận	xã	712	
commune	25717	Lộc Hưng	phường	712	
commune	25720	Gia Lộc	phường	712	
commune	25723	Gia Bình	phường	712	
commune	25729	Phước Bình	xã	712	
commune	25732	An Tịnh	phường	712	
commune	25735	An Hòa	phường	712	
commune	25738	Phước Chỉ	xã	712	
commune	25741	Hiệp Thành	phường	718	
commune	25744	Phú Lợi	phường	718	
commune	25747	Phú Cường	phường	718	
commune	25750	Phú Hòa	phường	718	
commune	25753	Phú Thọ	phường	718	
commune	25756	Chánh Nghĩa	phường	718	
commune	25759	Định Hòa	phường	718	Phường Định Hoà
commune	25760	Hòa Phú	phường	718	Phường Hoà Phú
commune	25762	Phú Mỹ	phường	718	
commune	25763	Phú Tân	phường	718	
commune	25765	Tân An	phường	718	
commune	25768	Hiệp An	phường	718	
commune	25771	Tương Bình Hiệp	phường	718	
commune	25774	Chánh Mỹ	phường	718	
commune	25777	Dầu Tiếng	thị trấn	720	
commune	25780	Minh Hòa	xã	720	Xã Minh Hoà
commune	25783	Minh Thạnh	xã	720	
commune	25786	Minh Tân	xã	720	
commune	25789	Định An	xã	720	
commune	25792	Long Hòa	xã	720	Xã Long Hoà
commune	25795	Định Thành	xã	720	
commune	25798	Định Hiệp	xã	720	
commune	25801	An Lập	xã	720	
commune	25804	Long Tân	xã	720	
commune	25807	Thanh An	xã	720	
commune	25810	Thanh Tuyền	xã	720	
commune	25813	Mỹ Phước	phường	721	
commune	25816	Trừ Văn Thố	xã	719	
commune	25819	Cây Trường II	xã	719	
commune	25822	Lai Uyên	thị trấn	719	
commune	25825	Tân Hưng	xã	719	
commune	25828	Long Nguyên	xã	719	
commune	25831	Hưng Hòa	xã	719	
commune	25834	Lai Hưng	xã	719	
commune	25837	Chánh Phú Hòa	phường	721	
commune	25840	An Điền	phường	721	
commune	25843	An Tây	phường	721	
commune	25846	Thới Hòa	phường	721	
commune	25849	Hòa Lợi	phường	721	
commune	25852	Tân Định	phường	721	
commune	25855	Phú An	xã	721	
commune	25858	Phước Vĩnh	thị trấn	722	
commune	25861	An Linh	xã	722	
commune	25864	Phước Sang	xã	722	
commune	25865	An Thái	xã	722	
commune	25867	An Long	xã	722	
commune	25870	An Bình	xã	722	
commune	25873	Tân Hiệp	xã	722	
commune	25876	Tam Lập	xã	722	
commune	25879	Tân Long	xã	722	
commune	25882	Vĩnh Hòa	xã	722	Xã Vĩnh Hoà
commune	25885	Phước Hòa	xã	722	Xã Phước Hoà
commune	25888	Uyên Hưng	phường	723	
commune	25891	Tân Phước Khánh	phường	723	
commune	25894	Tân Định	xã	726	
commune	25897	Bình Mỹ	xã	726	
commune	25900	Tân Bình	thị trấn	726	
commune	25903	Tân Lập	xã	726	
commune	25906	Tân Thành	thị trấn	726	
commune	25907	Đất Cuốc	xã	726	
commune	25908	Hiếu Liêm	xã	726	
commune	25909	Lạc An	xã	726	
commune	25912	Vĩnh Tân	phường	723	
commune	25915	Hội Nghĩa	phường	723	
commune	25918	Tân Mỹ	xã	726	
commune	25920	Tân Hiệp	phường	723	
commune	25921	Khánh Bình	phường	723	
commune	25924	Phú Chánh	phường	723	
commune	25927	Thường Tân	xã	726	
commune	25930	Bạch Đằng	xã	723	
commune	25933	Tân Vĩnh Hiệp	phường	723	
commune	25936	Thạnh Phước	phường	723	
commune	25937	Thạnh Hội	xã	723	
commune	25939	Thái Hòa	phường	723	
commune	25942	Dĩ An	phường	724	
commune	25945	Tân Bình	phường	724	
commune	25948	Tân Đông Hiệp	phường	724	
commune	25951	Bình An	phường	724	
commune	25954	Bình Thắng	phường	724	
commune	25957	Đông Hòa	phường	724	
commune	25960	An Bình	phường	724	
commune	25963	An Thạnh	phường	725	
commune	25966	Lái Thiêu	phường	725	
commune	25969	Bình Chuẩn	phường	725	
commune	25972	Thuận Giao	phường	725	
commune	25975	An Phú	phường	725	
commune	25978	Hưng Định	phường	725	
commune	25981	An Sơn	xã	725	
commune	25984	Bình Nhâm	phường	725	
commune	25987	Bình Hòa	phường	725	
commune	25990	Vĩnh Phú	phường	725	
commune	25993	Trảng Dài	phường	731	
commune	25996	Tân Phong	phường	731	
commune	25999	Tân Biên	phường	731	
commune	26002	Hố Nai	phường	731	
commune	26005	Tân Hòa	phường	731	
commune	26008	Tân Hiệp	phường	731	
commune	26011	Bửu Long	phường	731	
commune	26014	Tân Mai	phường	731	
commune	26017	Tam Hiệp	phường	731	
commune	26020	Long Bình	phường	731	
commune	26023	Quang Vinh	phường	731	
commune	26029	Thống Nhất	phường	731	
commune	26041	Trung Dũng	phường	731	
commune	26047	Bình Đa	phường	731	
commune	26050	An Bình	phường	731	
commune	26053	Bửu Hòa	phường	731	
commune	26056	Long Bình Tân	phường	731	
commune	26059	Tân Vạn	phường	731	
commune	26062	Tân Hạnh	phường	731	
commune	26065	Hiệp Hòa	phường	731	
commune	26068	Hóa An	phường	731	
commune	26077	Xuân Bình	phường	732	
commune	26080	Xuân An	phường	732	
commune	26083	Xuân Hòa	phường	732	Phường Xuân Hoà
commune	26086	Phú Bình	phường	732	
commune	26089	Bình Lộc	xã	732	
commune	26092	Bảo Quang	xã	732	
commune	26095	Suối Tre	phường	732	
commune	26098	Bảo Vinh	phường	732	
commune	26101	Xuân Lập	phường	732	
commune	26104	Bàu Sen	phường	732	
commune	26107	Bàu Trâm	xã	732	
commune	26110	Xuân Tân	phường	732	
commune	26113	Hàng Gòn	xã	732	
commune	26116	Tân Phú	thị trấn	734	
commune	26119	Đắc Lua	xã	734	Xã Dak Lua
commune	26122	Nam Cát Tiên	xã	734	
commune	26125	Phú An	xã	734	
commune	26131	Tà Lài	xã	734	
commune	26134	Phú Lập	xã	734	
commune	26140	Phú Thịnh	xã	734	
commune	26143	Thanh Sơn	xã	734	
commune	26146	Phú Sơn	xã	734	
commune	26149	Phú Xuân	xã	734	
commune	26152	Phú Lộc	xã	734	
commune	26155	Phú Lâm	xã	734	
commune	26158	Phú Bình	xã	734	
commune	26161	Phú Thanh	xã	734	
commune	26164	Trà Cổ	xã	734	
commune	26167	Phú Điền	xã	734	
commune	26170	Vĩnh An	thị trấn	735	
commune	26173	Phú Lý	xã	735	
commune	26176	Trị An	xã	735	
commune	26179	Tân An	xã	735	
commune	26182	Vĩnh Tân	xã	735	
commune	26185	Bình Lợi	xã	735	
commune	26188	Thạnh Phú	xã	735	
commune	26191	Thiện Tân	xã	735	
commune	26194	Tân Bình	xã	735	
commune	26200	Mã Đà	xã	735	
commune	26206	Định Quán	thị trấn	736	
commune	26209	Thanh Sơn	xã	736	
commune	26212	Phú Tân	xã	736	
commune	26215	Phú Vinh	xã	736	
commune	26218	Phú Lợi	xã	736	
commune	26221	Phú Hòa	xã	736	
commune	26224	Ngọc Định	xã	736	
commune	26227	La Ngà	xã	736	
commune	26230	Gia Canh	xã	736	
commune	26233	Phú Ngọc	xã	736	
commune	26236	Phú Cường	xã	736	
commune	26239	Túc Trưng	xã	736	
commune	26242	Phú Túc	xã	736	
commune	26245	Suối Nho	xã	736	
commune	26248	Trảng Bom	thị trấn	737	
commune	26251	Thanh Bình	xã	737	
commune	26254	Cây Gáo	xã	737	
commune	26257	Bàu Hàm	xã	737	
commune	26260	Sông Thao	xã	737	
commune	26263	Sông Trầu	xã	737	
commune	26266	Đông Hòa	xã	737	Xã Đông Hoà
commune	26269	Bắc Sơn	xã	737	
commune	26272	Hố Nai 3	xã	737	
commune	26275	Tây Hòa	xã	737	Xã Tây Hoà
commune	26278	Bình Minh	xã	737	
commune	26281	Trung Hòa	xã	737	Xã Trung Hoà
commune	26284	Đồi 61	xã	737	
commune	26287	Hưng Thịnh	xã	737	
commune	26290	Quảng Tiến	xã	737	
commune	26293	Giang Điền	xã	737	
commune	26296	An Viễn	xã	737	
commune	26299	Gia Tân 1	xã	738	
commune	26302	Gia Tân 2	xã	738	
commune	26305	Gia Tân 3	xã	738	
commune	26308	Gia Kiệm	xã	738	
commune	26311	Quang Trung	xã	738	
commune	26314	Bàu Hàm 2	xã	738	
commune	26317	Hưng Lộc	xã	738	
commune	26320	Lộ 25	xã	738	
commune	26323	Xuân Thiện	xã	738	
commune	26326	Dầu Giây	thị trấn	738	
commune	26329	Sông Nhạn	xã	739	
commune	26332	Xuân Quế	xã	739	
commune	26335	Nhân Nghĩa	xã	739	
commune	26338	Xuân Đường	xã	739	
commune	26341	Long Giao	thị trấn	739	
commune	26344	Xuân Mỹ	xã	739	
commune	26347	Thừa Đức	xã	739	
commune	26350	Bảo Bình	xã	739	
commune	26353	Xuân Bảo	xã	739	
commune	26356	Xuân Tây	xã	739	
commune	26359	Xuân Đông	xã	739	
commune	26362	Sông Ray	xã	739	
commune	26365	Lâm San	xã	739	
commune	26368	Long Thành	thị trấn	740	
commune	26371	An Hòa	phường	731	
commune	26374	Tam Phước	phường	731	
commune	26377	Phước Tân	phường	731	
commune	26380	Long Hưng	xã	731	
commune	26383	An Phước	xã	740	
commune	26386	Bình An	xã	740	
commune	26389	Long Đức	xã	740	
commune	26392	Lộc An	xã	740	
commune	26395	Bình Sơn	xã	740	
commune	26398	Tam An	xã	740	
commune	26401	Cẩm Đường	xã	740	
commune	26404	Long An	xã	740	
commune	26410	Bàu Cạn	xã	740	
commune	26413	Long Phước	xã	740	
commune	26416	Phước Bình	xã	740	
commune	26419	Tân Hiệp	xã	740	
commune	26422	Phước Thái	xã	740	
commune	26425	Gia Ray	thị trấn	741	
commune	26428	Xuân Bắc	xã	741	
commune	26431	Suối Cao	xã	741	
commune	26434	Xuân Thành	xã	741	
commune	26437	Xuân Thọ	xã	741	
commune	26440	Xuân Trường	xã	741	
commune	26443	Xuân Hòa	xã	741	
commune	26446	Xuân Hưng	xã	741	
commune	26449	Xuân Tâm	xã	741	
commune	26452	Suối Cát	xã	741	
commune	26455	Xuân Hiệp	xã	741	
commune	26458	Xuân Phú	xã	741	
commune	26461	Xuân Định	xã	741	
commune	26464	Bảo Hòa	xã	741	Xã Bảo Hoà
commune	26467	Lang Minh	xã	741	
commune	26470	Phước Thiền	xã	742	
commune	26473	Long Tân	xã	742	
commune	26476	Đại Phước	xã	742	
commune	26479	Hiệp Phước	thị trấn	742	
commune	26482	Phú Hữu	xã	742	
commune	26485	Phú Hội	xã	742	
commune	26488	Phú Thạnh	xã	742	
commune	26491	Phú Đông	xã	742	
commune	26494	Long Thọ	xã	742	
commune	26497	Vĩnh Thanh	xã	742	
commune	26500	Phước Khánh	xã	742	
commune	26503	Phước An	xã	742	
commune	26506	Phường 1	phường	747	
commune	26508	Thắng Tam	phường	747	
commune	26509	Phường 2	phường	747	
commune	26512	Phường 3	phường	747	
commune	26515	Phường 4	phường	747	
commune	26518	Phường 5	phường	747	
commune	26521	Thắng Nhì	phường	747	
commune	26524	Phường 7	phường	747	
commune	26526	Nguyễn An Ninh	phường	747	
commune	26527	Phường 8	phường	747	
commune	26530	Phường 9	phường	747	
commune	26533	Thắng Nhất	phường	747	
commune	26535	Rạch Dừa	phường	747	
commune	26536	Phường 10	phường	747	
commune	26539	Phường 11	phường	747	
commune	26542	Phường 12	phường	747	
commune	26545	Long Sơn	xã	747	
commune	26548	Phước Hưng	phường	748	
commune	26554	Phước Nguyên	phường	748	
commune	26557	Long Toàn	phường	748	
commune	26558	Long Tâm	phường	748	
commune	26560	Phước Trung	phường	748	
commune	26563	Long Hương	phường	748	
commune	26566	Kim Dinh	phường	748	
commune	26567	Tân Hưng	xã	748	
commune	26569	Long Phước	xã	748	
commune	26572	Hòa Long	xã	748	Xã Hoà Long
commune	26574	Bàu Chinh	xã	750	
commune	26575	Ngãi Giao	thị trấn	750	
commune	26578	Bình Ba	xã	750	
commune	26581	Suối Nghệ	xã	750	
commune	26584	Xuân Sơn	xã	750	
commune	26587	Sơn Bình	xã	750	
commune	26590	Bình Giã	xã	750	
commune	26593	Bình Trung	xã	750	
commune	26596	Xà Bang	xã	750	
commune	26599	Cù Bị	xã	750	
commune	26602	Láng Lớn	xã	750	
commune	26605	Quảng Thành	xã	750	
commune	26608	Kim Long	thị trấn	750	
commune	26611	Suối Rao	xã	750	
commune	26614	Đá Bạc	xã	750	
commune	26617	Nghĩa Thành	xã	750	
commune	26620	Phước Bửu	thị trấn	751	
commune	26623	Phước Thuận	xã	751	
commune	26626	Phước Tân	xã	751	
commune	26629	Xuyên Mộc	xã	751	
commune	26632	Bông Trang	xã	751	
commune	26635	Tân Lâm	xã	751	
commune	26638	Bàu Lâm	xã	751	
commune	26641	Hòa Bình	xã	751	
commune	26644	Hòa Hưng	xã	751	
commune	26647	Hòa Hiệp	xã	751	
commune	26650	Hòa Hội	xã	751	
commune	26653	Bưng Riềng	xã	751	
commune	26656	Bình Châu	xã	751	
commune	26659	Long Điền	thị trấn	753	
commune	26662	Long Hải	thị trấn	753	
commune	26668	Tam An	xã	753	
commune	26674	Phước Tỉnh	xã	753	
commune	26677	Phước Hưng	xã	753	
commune	26680	Đất Đỏ	thị trấn	753	
commune	26683	Phước Long Thọ	xã	753	
commune	26686	Phước Hội	xã	753	
commune	26689	Phước Hải	thị trấn	753	
commune	26695	Long Tân	xã	753	
commune	26698	Láng Dài	xã	753	
commune	26704	Phú Mỹ	phường	754	
commune	26707	Tân Hòa	phường	754	Phường Tân Hoà
commune	26710	Tân Hải	phường	754	
commune	26713	Phước Hòa	phường	754	Phường Phước Hoà
commune	26716	Tân Phước	phường	754	
commune	26719	Mỹ Xuân	phường	754	
commune	26722	Sông Xoài	xã	754	
commune	26725	Hắc Dịch	phường	754	
commune	26728	Châu Pha	xã	754	
commune	26731	Tóc Tiên	xã	754	
commune	26734	Tân Định	phường	760	
commune	26737	Đa Kao	phường	760	
commune	26740	Bến Nghé	phường	760	
commune	26743	Bến Thành	phường	760	
commune	26746	Nguyễn Thái Bình	phường	760	
commune	26749	Phạm Ngũ Lão	phường	760	
commune	26752	Cầu Ông Lãnh	phường	760	
commune	26755	Cô Giang	phường	760	
commune	26758	Nguyễn Cư Trinh	phường	760	
commune	26761	Cầu Kho	phường	760	
commune	26764	Thạnh Xuân	phường	761	
commune	26767	Thạnh Lộc	phường	761	
commune	26770	Hiệp Thành	phường	761	
commune	26773	Thới An	phường	761	
commune	26776	Tân Chánh Hiệp	phường	761	
commune	26779	An Phú Đông	phường	761	
commune	26782	Tân Thới Hiệp	phường	761	
commune	26785	Trung Mỹ Tây	phường	761	
commune	26787	Tân Hưng Thuận	phường	761	
commune	26788	Đông Hưng Thuận	phường	761	
commune	26791	Tân Thới Nhất	phường	761	
commune	26794	Linh Xuân	phường	769	
commune	26797	Bình Chiểu	phường	769	
commune	26800	Linh Trung	phường	769	
commune	26803	Tam Bình	phường	769	
commune	26806	Tam Phú	phường	769	
commune	26809	Hiệp Bình Phước	phường	769	
commune	26812	Hiệp Bình Chánh	phường	769	
commune	26815	Linh Chiểu	phường	769	
commune	26818	Linh Tây	phường	769	
commune	26821	Linh Đông	phường	769	
commune	26824	Bình Thọ	phường	769	
commune	26827	Trường Thọ	phường	769	
commune	26830	Long Bình	phường	769	
commune	26833	Long Thạnh Mỹ	phường	769	
commune	26836	Tân Phú	phường	769	
commune	26839	Hiệp Phú	phường	769	
commune	26842	Tăng Nhơn Phú A	phường	769	
commune	26845	Tăng Nhơn Phú B	phường	769	
commune	26848	Phước Long B	phường	769	
commune	26851	Phước Long A	phường	769	
commune	26854	Trường Thạnh	phường	769	
commune	26857	Long Phước	phường	769	
commune	26860	Long Trường	phường	769	
commune	26863	Phước Bình	phường	769	
commune	26866	Phú Hữu	phường	769	
commune	26872	Phường 15	phường	764	
commune	26875	Phường 17	phường	764	
commune	26876	Phường 6	phường	764	
commune	26878	Phường 16	phường	764	
commune	26881	Phường 12	phường	764	
commune	26882	Phường 14	phường	764	
commune	26884	Phường 10	phường	764	
commune	26887	Phường 5	phường	764	
commune	26890	Phường 1	phường	764	
commune	26898	Phường 8	phường	764	
commune	26899	Phường 11	phường	764	
commune	26902	Phường 3	phường	764	
commune	26905	Phường 13	phường	765	
commune	26908	Phường 11	phường	765	
commune	26911	Phường 27	phường	765	
commune	26914	Phường 26	phường	765	
commune	26917	Phường 12	phường	765	
commune	26920	Phường 25	phường	765	
commune	26923	Phường 5	phường	765	
commune	26926	Phường 7	phường	765	
commune	26929	Phường 14	phường	765	
commune	26941	Phường 2	phường	765	
commune	26944	Phường 1	phường	765	
commune	26950	Phường 17	phường	765	
commune	26953	Phường 19	phường	765	
commune	26956	Phường 22	phường	765	
commune	26962	Phường 28	phường	765	
commune	26965	Phường 2	phường	766	
commune	26968	Phường 4	phường	766	
commune	26971	Phường 12	phường	766	
commune	26974	Phường 13	phường	766	
commune	26977	Phường 1	phường	766	
commune	26980	Phường 3	phường	766	
commune	26983	Phường 11	phường	766	
commune	26986	Phường 7	phường	766	
commune	26989	Phường 5	phường	766	
commune	26992	Phường 10	phường	766	
commune	26995	Phường 6	phường	766	
commune	26998	Phường 8	phường	766	
commune	27001	Phường 9	phường	766	
commune	27004	Phường 14	phường	766	
commune	27007	Phường 15	phường	766	
commune	27010	Tân Sơn Nhì	phường	767	
commune	27013	Tây Thạnh	phường	767	
commune	27016	Sơn Kỳ	phường	767	
commune	27019	Tân Quý	phường	767	
commune	27022	Tân Thành	phường	767	
commune	27025	Phú Thọ Hòa	phường	767	
commune	27028	Phú Thạnh	phường	767	
commune	27031	Phú Trung	phường	767	
commune	27034	Hòa Thạnh	phường	767	
commune	27037	Hiệp Tân	phường	767	
commune	27040	Tân Thới Hòa	phường	767	
commune	27043	Phường 4	phường	768	
commune	27046	Phường 5	xã	768	
commune	27049	Phường 9	phường	768	
commune	27052	Phường 7	phường	768	
commune	27058	Phường 1	phường	768	
commune	27061	Phường 2	phường	768	
commune	27064	Phường 8	phường	768	
commune	27070	Phường 10	phường	768	
commune	27073	Phường 11	phường	768	
commune	27076	Phường 15	xã	768	
commune	27085	Phường 13	phường	768	
commune	27088	Thảo Điền	phường	769	
commune	27091	An Phú	phường	769	
commune	27094	An Khánh	phường	769	
commune	27097	Bình Trưng Đông	phường	769	
commune	27100	Bình Trưng Tây	phường	769	
commune	27109	Cát Lái	phường	769	
commune	27112	Thạnh Mỹ Lợi	phường	769	
commune	27115	An Lợi Đông	phường	769	
commune	27118	Thủ Thiêm	phường	769	
commune	27127	Phường 14	phường	770	
commune	27130	Phường 12	phường	770	
commune	27133	Phường 11	phường	770	
commune	27139	Võ Thị Sáu	phường	770	
commune	27142	Phường 9	phường	770	
commune	27148	Phường 4	phường	770	
commune	27151	Phường 5	phường	770	
commune	27154	Phường 3	phường	770	
commune	27157	Phường 2	phường	770	
commune	27160	Phường 1	phường	770	
commune	27163	Phường 15	phường	771	
commune	27166	Phường 13	phường	771	
commune	27169	Phường 14	phường	771	
commune	27172	Phường 12	phường	771	
commune	27178	Phường 10	phường	771	
commune	27181	Phường 9	phường	771	
commune	27184	Phường 1	phường	771	
commune	27187	Phường 8	phường	771	
commune	27190	Phường 2	phường	771	
commune	27193	Phường 4	phường	771	
commune	27202	Phường 6	phường	771	
commune	27208	Phường 15	phường	772	
commune	27211	Phường 5	phường	772	
commune	27214	Phường 14	phường	772	
commune	27220	Phường 3	phường	772	
commune	27226	Phường 11	phường	772	
commune	27229	Phường 8	phường	772	
commune	27232	Phường 10	phường	772	
commune	27238	Phường 7	phường	772	
commune	27247	Phường 1	phường	772	
commune	27253	Phường 16	phường	772	
commune	27259	Phường 13	phường	773	
commune	27265	Phường 9	phường	773	
commune	27271	Phường 8	phường	773	
commune	27277	Phường 18	phường	773	
commune	27283	Phường 4	phường	773	
commune	27286	Phường 3	phường	773	
commune	27289	Phường 16	phường	773	
commune	27292	Phường 2	phường	773	
commune	27295	Phường 15	phường	773	
commune	27298	Phường 1	phường	773	
commune	27301	Phường 4	phường	774	
commune	27304	Phường 9	phường	774	
commune	27307	Phường 2	phường	774	
commune	27310	Phường 12	phường	774	
commune	27316	Phường 7	phường	774	
commune	27325	Phường 1	phường	774	
commune	27328	Phường 11	phường	774	
commune	27331	Phường 14	phường	774	
commune	27334	Phường 5	phường	774	
commune	27343	Phường 13	phường	774	
commune	27346	Phường 14	phường	775	
commune	27349	Phường 13	phường	775	
commune	27352	Phường 9	phường	775	
commune	27358	Phường 12	phường	775	
commune	27364	Phường 11	phường	775	
commune	27367	Phường 2	phường	775	
commune	27373	Phường 1	phường	775	
commune	27376	Phường 8	phường	775	
commune	27382	Phường 7	phường	775	
commune	27385	Phường 10	phường	775	
commune	27397	Rạch Ông	phường	776	
commune	27403	Hưng Phú	phường	776	
commune	27409	Phường 4	phường	776	
commune	27415	Xóm Củi	phường	776	
commune	27418	Phường 5	phường	776	
commune	27421	Phường 14	phường	776	
commune	27424	Phường 6	phường	776	
commune	27427	Phường 15	phường	776	
commune	27430	Phường 16	phường	776	
commune	27433	Phường 7	phường	776	
commune	27436	Bình Hưng Hòa	phường	777	
commune	27439	Bình Hưng Hòa A	phường	777	Phường Bình Hưng Hoà A
commune	27442	Bình Hưng Hòa B	phường	777	Phường Bình Hưng Hoà B
commune	27445	Bình Trị Đông	phường	777	
commune	27448	Bình Trị Đông A	phường	777	
commune	27451	Bình Trị Đông B	phường	777	
commune	27454	Tân Tạo	phường	777	
commune	27457	Tân Tạo A	phường	777	
commune	27460	An Lạc	phường	777	
commune	27463	An Lạc A	phường	777	
commune	27466	Tân Thuận Đông	phường	778	
commune	27469	Tân Thuận Tây	phường	778	
commune	27472	Tân Kiểng	phường	778	
commune	27475	Tân Hưng	phường	778	
commune	27478	Bình Thuận	phường	778	
commune	27481	Tân Quy	phường	778	
commune	27484	Phú Thuận	phường	778	
commune	27487	Tân Phú	phường	778	
commune	27490	Tân Phong	phường	778	
commune	27493	Phú Mỹ	phường	778	
commune	27496	Củ Chi	thị trấn	783	
commune	27499	Phú Mỹ Hưng	xã	783	
commune	27502	An Phú	xã	783	
commune	27505	Trung Lập Thượng	xã	783	
commune	27508	An Nhơn Tây	xã	783	
commune	27511	Nhuận Đức	xã	783	
commune	27514	Phạm Văn Cội	xã	783	
commune	27517	Phú Hòa Đông	xã	783	
commune	27520	Trung Lập Hạ	xã	783	
commune	27523	Trung An	xã	783	
commune	27526	Phước Thạnh	xã	783	
commune	27529	Phước Hiệp	xã	783	
commune	27532	Tân An Hội	xã	783	
commune	27535	Phước Vĩnh An	xã	783	
commune	27538	Thái Mỹ	xã	783	
commune	27541	Tân Thạnh Tây	xã	783	
commune	27544	Hòa Phú	xã	783	
commune	27547	Tân Thạnh Đông	xã	783	
commune	27550	Bình Mỹ	xã	783	
commune	27553	Tân Phú Trung	xã	783	
commune	27556	Tân Thông Hội	xã	783	
commune	27559	Hóc Môn	thị trấn	784	
commune	27562	Tân Hiệp	xã	784	
commune	27565	Nhị Bình	xã	784	
commune	27568	Đông Thạnh	xã	784	
commune	27571	Tân Thới Nhì	xã	784	
commune	27574	Thới Tam Thôn	xã	784	
commune	27577	Xuân Thới Sơn	xã	784	
commune	27580	Tân Xuân	xã	784	
commune	27583	Xuân Thới Đông	xã	784	
commune	27586	Trung Chánh	xã	784	
commune	27589	Xuân Thới Thượng	xã	784	
commune	27592	Bà Điểm	xã	784	
commune	27595	Tân Túc	thị trấn	785	
commune	27598	Phạm Văn Hai	xã	785	
commune	27601	Vĩnh Lộc A	xã	785	
commune	27604	Vĩnh Lộc B	xã	785	
commune	27607	Bình Lợi	xã	785	
commune	27610	Lê Minh Xuân	xã	785	
commune	27613	Tân Nhựt	xã	785	
commune	27616	Tân Kiên	xã	785	
commune	27619	Bình Hưng	xã	785	
commune	27622	Phong Phú	xã	785	
commune	27625	An Phú Tây	xã	785	
commune	27628	Hưng Long	xã	785	
commune	27631	Đa Phước	xã	785	
commune	27634	Tân Quý Tây	xã	785	
commune	27637	Bình Chánh	xã	785	
commune	27640	Qui Đức	xã	785	Xã Quy Đức
commune	27643	Nhà Bè	thị trấn	786	
commune	27646	Phước Kiển	xã	786	
commune	27649	Phước Lộc	xã	786	
commune	27652	Nhơn Đức	xã	786	
commune	27655	Phú Xuân	xã	786	
commune	27658	Long Thới	xã	786	
commune	27661	Hiệp Phước	xã	786	
commune	27664	Cần Thạnh	thị trấn	787	
commune	27667	Bình Khánh	xã	787	
commune	27670	Tam Thôn Hiệp	xã	787	
commune	27673	An Thới Đông	xã	787	
commune	27676	Thạnh An	xã	787	
commune	27679	Long Hòa	xã	787	
commune	27682	Lý Nhơn	xã	787	
commune	27685	Phường 5	phường	794	
commune	27691	Phường 4	phường	794	
commune	27692	Tân Khánh	phường	794	
commune	27694	Phường 1	phường	794	
commune	27697	Phường 3	phường	794	
commune	27698	Phường 7	phường	794	
commune	27700	Phường 6	phường	794	
commune	27703	Hướng Thọ Phú	xã	794	
commune	27706	Nhơn Thạnh Trung	xã	794	
commune	27709	Lợi Bình Nhơn	xã	794	
commune	27712	Bình Tâm	xã	794	
commune	27715	Khánh Hậu	phường	794	
commune	27718	An Vĩnh Ngãi	xã	794	
commune	27721	Tân Hưng	thị trấn	796	
commune	27724	Hưng Hà	xã	796	
commune	27727	Hưng Điền B	xã	796	
commune	27730	Hưng Điền	xã	796	
commune	27733	Thạnh Hưng	xã	796	
commune	27736	Hưng Thạnh	xã	796	
commune	27739	Vĩnh Thạnh	xã	796	
commune	27742	Vĩnh Châu B	xã	796	
commune	27745	Vĩnh Lợi	xã	796	
commune	27748	Vĩnh Đại	xã	796	
commune	27751	Vĩnh Châu A	xã	796	
commune	27754	Vĩnh Bửu	xã	796	
commune	27757	Vĩnh Hưng	thị trấn	797	
commune	27760	Hưng Điền A	xã	797	
commune	27763	Khánh Hưng	xã	797	
commune	27766	Thái Trị	xã	797	
commune	27769	Vĩnh Trị	xã	797	
commune	27772	Thái Bình Trung	xã	797	
commune	27775	Vĩnh Bình	xã	797	
commune	27778	Vĩnh Thuận	xã	797	
commune	27781	Tuyên Bình	xã	797	
commune	27784	Tuyên Bình Tây	xã	797	
commune	27787	Phường 1	phường	795	
commune	27788	Phường 2	phường	795	
commune	27790	Thạnh Trị	xã	795	
commune	27793	Bình Hiệp	xã	795	
commune	27796	Bình Hòa Tây	xã	798	
commune	27799	Bình Tân	xã	795	
commune	27802	Bình Thạnh	xã	798	
commune	27805	Tuyên Thạnh	xã	795	
commune	27806	Phường 3	phường	795	
commune	27808	Bình Hòa Trung	xã	798	
commune	27811	Bình Hòa Đông	xã	798	
commune	27814	Bình Phong Thạnh	thị trấn	798	
commune	27817	Thạnh Hưng	xã	795	
commune	27820	Tân Lập	xã	798	
commune	27823	Tân Thành	xã	798	
commune	27826	Tân Thạnh	thị trấn	799	
commune	27829	Bắc Hòa	xã	799	
commune	27832	Hậu Thạnh Tây	xã	799	
commune	27835	Nhơn Hòa Lập	xã	799	
commune	27838	Tân Lập	xã	799	
commune	27841	Hậu Thạnh Đông	xã	799	
commune	27844	Nhơn Hòa	xã	799	Xã Nhơn Hoà
commune	27847	Kiến Bình	xã	799	
commune	27850	Tân Thành	xã	799	
commune	27853	Tân Bình	xã	799	
commune	27856	Tân Ninh	xã	799	
commune	27859	Nhơn Ninh	xã	799	
commune	27862	Tân Hòa	xã	799	
commune	27865	Thạnh Hóa	thị trấn	800	
commune	27868	Tân Hiệp	xã	800	
commune	27871	Thuận Bình	xã	800	
commune	27874	Thạnh Phước	xã	800	
commune	27877	Thạnh Phú	xã	800	
commune	27880	Thuận Nghĩa Hòa	xã	800	
commune	27883	Thủy Đông	xã	800	
commune	27886	Thủy Tây	xã	800	
commune	27889	Tân Tây	xã	800	
commune	27892	Tân Đông	xã	800	
commune	27895	Thạnh An	xã	800	
commune	27898	Đông Thành	thị trấn	801	
commune	27901	Mỹ Quý Đông	xã	801	
commune	27904	Mỹ Thạnh Bắc	xã	801	
commune	27907	Mỹ Quý Tây	xã	801	
commune	27910	Mỹ Thạnh Tây	xã	801	
commune	27913	Mỹ Thạnh Đông	xã	801	
commune	27916	Bình Thành	xã	801	
commune	27919	Bình Hòa Bắc	xã	801	
commune	27922	Bình Hòa Hưng	xã	801	
commune	27925	Bình Hòa Nam	xã	801	
commune	27928	Mỹ Bình	xã	801	
commune	27931	Hậu Nghĩa	thị trấn	802	
commune	27934	Hiệp Hòa (Thị trấn)	thị trấn	802	
commune	27937	Đức Hòa	thị trấn	802	
commune	27940	Lộc Giang	xã	802	
commune	27943	An Ninh Đông	xã	802	
commune	27946	An Ninh Tây	xã	802	
commune	27949	Tân Mỹ	xã	802	
commune	27952	Hiệp Hòa (Xã)	xã	802	
commune	27955	Đức Lập Thượng	xã	802	
commune	27958	Đức Lập Hạ	xã	802	
commune	27961	Tân Phú	xã	802	
commune	27964	Mỹ Hạnh Bắc	xã	802	
commune	27967	Đức Hòa Thượng	xã	802	
commune	27970	Hòa Khánh Tây	xã	802	
commune	27973	Hòa Khánh Đông	xã	802	
commune	27976	Mỹ Hạnh Nam	xã	802	
commune	27979	Hòa Khánh Nam	xã	802	
commune	27982	Đức Hòa Đông	xã	802	
commune	27985	Đức Hòa Hạ	xã	802	
commune	27988	Hựu Thạnh	xã	802	
commune	27991	Bến Lức	thị trấn	803	
commune	27994	Thạnh Lợi	xã	803	
commune	27997	Lương Bình	xã	803	
commune	28000	Thạnh Hòa	xã	803	
commune	28003	Lương Hòa	xã	803	
commune	28009	Tân Bửu	xã	803	
commune	28012	An Thạnh	xã	803	
commune	28015	Bình Đức	xã	803	
commune	28018	Mỹ Yên	xã	803	
commune	28021	Thanh Phú	xã	803	
commune	28024	Long Hiệp	xã	803	
commune	28027	Thạnh Đức	xã	803	
commune	28030	Phước Lợi	xã	803	
commune	28033	Nhựt Chánh	xã	803	
commune	28036	Thủ Thừa	thị trấn	804	
commune	28039	Long Thạnh	xã	804	
commune	28042	Tân Thành	xã	804	
commune	28045	Long Thuận	xã	804	
commune	28048	Mỹ Lạc	xã	804	
commune	28051	Mỹ Thạnh	xã	804	
commune	28054	Bình An	xã	804	
commune	28057	Nhị Thành	xã	804	
commune	28060	Mỹ An	xã	804	
commune	28063	Bình Thạnh	xã	804	
commune	28066	Mỹ Phú	xã	804	
commune	28072	Tân Long	xã	804	
commune	28075	Tân Trụ	thị trấn	805	
commune	28078	Tân Bình	xã	805	
commune	28084	Quê Mỹ Thạnh	xã	805	
commune	28087	Lạc Tấn	xã	805	
commune	28090	Bình Trinh Đông	xã	805	
commune	28093	Tân Phước Tây	xã	805	
commune	28096	Bình Lãng	xã	805	
commune	28099	Bình Tịnh	xã	805	
commune	28102	Đức Tân	xã	805	
commune	28105	Nhựt Ninh	xã	805	
commune	28108	Cần Đước	thị trấn	806	
commune	28111	Long Trạch	xã	806	
commune	28114	Long Khê	xã	806	
commune	28117	Long Định	xã	806	
commune	28120	Phước Vân	xã	806	
commune	28123	Long Hòa	xã	806	
commune	28126	Long Cang	xã	806	
commune	28129	Long Sơn	xã	806	
commune	28132	Tân Trạch	xã	806	
commune	28135	Mỹ Lệ	xã	806	
commune	28138	Tân Lân	xã	806	
commune	28141	Phước Tuy	xã	806	
commune	28144	Long Hựu Đông	xã	806	
commune	28147	Tân Ân	xã	806	
commune	28150	Phước Đông	xã	806	
commune	28153	Long Hựu Tây	xã	806	
commune	28156	Tân Chánh	xã	806	
commune	28159	Cần Giuộc	thị trấn	807	
commune	28162	Phước Lý	xã	807	
commune	28165	Long Thượng	xã	807	
commune	28168	Long Hậu	xã	807	
commune	28174	Phước Hậu	xã	807	
commune	28177	Mỹ Lộc	xã	807	
commune	28180	Phước Lại	xã	807	
commune	28183	Phước Lâm	xã	807	
commune	28189	Thuận Thành	xã	807	
commune	28192	Phước Vĩnh Tây	xã	807	
commune	28195	Phước Vĩnh Đông	xã	807	
commune	28198	Long An	xã	807	
commune	28201	Long Phụng	xã	807	
commune	28204	Đông Thạnh	xã	807	
commune	28207	Tân Tập	xã	807	
commune	28210	Tầm Vu	thị trấn	808	
commune	28213	Bình Quới	xã	808	
commune	28216	Hòa Phú	xã	808	
commune	28219	Phú Ngãi Trị	xã	808	
commune	28222	Vĩnh Công	xã	808	
commune	28225	Thuận Mỹ	xã	808	
commune	28228	Hiệp Thạnh	xã	808	
commune	28231	Phước Tân Hưng	xã	808	
commune	28234	Thanh Phú Long	xã	808	
commune	28237	Dương Xuân Hội	xã	808	
commune	28240	An Lục Long	xã	808	
commune	28243	Long Trì	xã	808	
commune	28246	Thanh Vĩnh Đông	xã	808	
commune	28249	Phường 5	phường	815	
commune	28252	Phường 4	phường	815	
commune	28261	Phường 1	phường	815	
commune	28264	Phường 2	phường	815	
commune	28270	Phường 6	phường	815	
commune	28273	Phường 9	phường	815	
commune	28276	Phường 10	phường	815	
commune	28279	Tân Long	phường	815	
commune	28282	Đạo Thạnh	xã	815	
commune	28285	Trung An	xã	815	
commune	28288	Mỹ Phong	xã	815	
commune	28291	Tân Mỹ Chánh	xã	815	
commune	28297	Phường 2	phường	816	
commune	28300	Phường 1	phường	816	
commune	28306	Phường 5	phường	816	
commune	28309	Long Hưng	phường	816	
commune	28312	Long Thuận	phường	816	
commune	28315	Long Chánh	phường	816	
commune	28318	Long Hòa	phường	816	
commune	28321	Mỹ Phước	thị trấn	818	
commune	28324	Tân Hòa Đông	xã	818	
commune	28327	Thạnh Tân	xã	818	
commune	28330	Thạnh Mỹ	xã	818	
commune	28333	Thạnh Hòa	xã	818	Xã Thạnh Hoà
commune	28336	Phú Mỹ	xã	818	
commune	28339	Tân Hòa Thành	xã	818	
commune	28342	Hưng Thạnh	xã	818	
commune	28345	Tân Lập 1	xã	818	
commune	28348	Tân Hòa Tây	xã	818	
commune	28354	Tân Lập 2	xã	818	
commune	28357	Phước Lập	xã	818	
commune	28360	Cái Bè	thị trấn	819	
commune	28363	Hậu Mỹ Bắc B	xã	819	
commune	28366	Hậu Mỹ Bắc A	xã	819	
commune	28369	Mỹ Trung	xã	819	
commune	28372	Hậu Mỹ Trinh	xã	819	
commune	28375	Hậu Mỹ Phú	xã	819	
commune	28378	Mỹ Tân	xã	819	
commune	28381	Mỹ Lợi B	xã	819	
commune	28384	Thiện Trung	xã	819	
commune	28387	Mỹ Hội	xã	819	
commune	28390	An Cư	xã	819	
commune	28393	Hậu Thành	xã	819	
commune	28396	Mỹ Lợi A	xã	819	
commune	28399	Hòa Khánh	xã	819	
commune	28402	Thiện Trí	xã	819	
commune	28405	Mỹ Đức Đông	xã	819	
commune	28408	Mỹ Đức Tây	xã	819	
commune	28411	Đông Hòa Hiệp	xã	819	
commune	28414	An Thái Đông	xã	819	
commune	28417	Tân Hưng	xã	819	
commune	28420	Mỹ Lương	xã	819	
commune	28423	Tân Thanh	xã	819	
commune	28426	An Thái Trung	xã	819	
commune	28429	An Hữu	xã	819	
commune	28432	Hòa Hưng	xã	819	
commune	28435	Phường 1	phường	817	
commune	28436	Phường 2	phường	817	
commune	28437	Phường 3	phường	817	
commune	28438	Thạnh Lộc	xã	820	
commune	28439	Phường 4	phường	817	
commune	28440	Phường 5	phường	817	
commune	28441	Mỹ Thành Bắc	xã	820	
commune	28444	Phú Cường	xã	820	
commune	28447	Mỹ Phước Tây	xã	817	
commune	28450	Mỹ Hạnh Đông	xã	817	
commune	28453	Mỹ Hạnh Trung	xã	817	
commune	28456	Mỹ Thành Nam	xã	820	
commune	28459	Tân Phú	xã	817	
commune	28462	Tân Bình	xã	817	
commune	28465	Phú Nhuận	xã	820	
commune	28468	Tân Hội	xã	817	
commune	28471	Bình Phú	thị trấn	820	
commune	28474	Nhị Mỹ	phường	817	
commune	28477	Nhị Quý	xã	817	
commune	28480	Thanh Hòa	xã	817	
commune	28483	Phú Quý	xã	817	
commune	28486	Long Khánh	xã	817	
commune	28489	Cẩm Sơn	xã	820	
commune	28492	Phú An	xã	820	
commune	28495	Mỹ Long	xã	820	
commune	28498	Long Tiên	xã	820	
commune	28501	Hiệp Đức	xã	820	
commune	28504	Long Trung	xã	820	
commune	28507	Hội Xuân	xã	820	
commune	28510	Tân Phong	xã	820	
commune	28513	Tam Bình	xã	820	
commune	28516	Ngũ Hiệp	xã	820	
commune	28519	Tân Hiệp	thị trấn	821	
commune	28522	Tân Hội Đông	xã	821	
commune	28525	Tân Hương	xã	821	
commune	28528	Tân Lý Đông	xã	821	
commune	28534	Thân Cửu Nghĩa	xã	821	
commune	28537	Tam Hiệp	xã	821	
commune	28540	Điềm Hy	xã	821	
commune	28543	Nhị Bình	xã	821	
commune	28549	Đông Hòa	xã	821	
commune	28552	Long Định	xã	821	
commune	28558	Long An	xã	821	
commune	28561	Long Hưng	xã	821	
commune	28564	Bình Trưng	xã	821	
commune	28567	Phước Thạnh	xã	815	
commune	28570	Thạnh Phú	xã	821	
commune	28573	Bàn Long	xã	821	
commune	28576	Vĩnh Kim	xã	821	
commune	28579	Bình Đức	xã	821	
commune	28582	Song Thuận	xã	821	
commune	28585	Kim Sơn	xã	821	
commune	28588	Phú Phong	xã	821	
commune	28591	Thới Sơn	xã	815	
commune	28594	Chợ Gạo	thị trấn	822	
commune	28597	Trung Hòa	xã	822	
commune	28600	Hòa Tịnh	xã	822	
commune	28603	Mỹ Tịnh An	xã	822	
commune	28606	Tân Bình Thạnh	xã	822	
commune	28609	Phú Kiết	xã	822	
commune	28612	Lương Hòa Lạc	xã	822	
commune	28615	Thanh Bình	xã	822	
commune	28618	Quơn Long	xã	822	
commune	28621	Bình Phục Nhứt	xã	822	
commune	28624	Đăng Hưng Phước	xã	822	
commune	28627	Tân Thuận Bình	xã	822	
commune	28630	Song Bình	xã	822	
commune	28633	Bình Phan	xã	822	
commune	28636	Long Bình Điền	xã	822	
commune	28639	An Thạnh Thủy	xã	822	
commune	28642	Xuân Đông	xã	822	
commune	28645	Hòa Định	xã	822	
commune	28648	Bình Ninh	xã	822	
commune	28651	Vĩnh Bình	thị trấn	823	
commune	28654	Đồng Sơn	xã	823	
commune	28657	Bình Phú	xã	823	
commune	28660	Đồng Thạnh	xã	823	
commune	28663	Thành Công	xã	823	
commune	28666	Bình Nhì	xã	823	
commune	28669	Yên Luông	xã	823	
commune	28672	Thạnh Trị	xã	823	
commune	28675	Thạnh Nhựt	xã	823	
commune	28678	Long Vĩnh	xã	823	
commune	28681	Bình Tân	xã	823	
commune	28684	Vĩnh Hựu	xã	823	
commune	28687	Long Bình	xã	823	
commune	28690	Tân Thới	xã	825	
commune	28693	Tân Phú	xã	825	
commune	28696	Phú Thạnh	xã	825	
commune	28699	Tân Thạnh	xã	825	
commune	28702	Tân Hòa	thị trấn	824	
commune	28705	Tăng Hòa	xã	824	Xã Tăng Hoà
commune	28708	Bình Đông	xã	816	
commune	28711	Tân Phước	xã	824	
commune	28714	Gia Thuận	xã	824	
commune	28717	Bình Xuân	xã	816	
commune	28720	Vàm Láng	thị trấn	824	
commune	28723	Tân Tây	xã	824	
commune	28726	Kiểng Phước	xã	824	
commune	28729	Tân Trung	xã	816	
commune	28732	Tân Đông	xã	824	
commune	28735	Bình Ân	xã	824	
commune	28738	Tân Điền	xã	824	
commune	28741	Bình Nghị	xã	824	
commune	28744	Phước Trung	xã	824	
commune	28747	Tân Thành	xã	824	
commune	28750	Phú Đông	xã	825	
commune	28753	Phú Tân	xã	825	
commune	28756	Phú Khương	phường	829	
commune	28757	Phú Tân	phường	829	
commune	28759	Phường 8	phường	829	
commune	28762	Phường 6	phường	829	
commune	28777	An Hội	phường	829	
commune	28780	Phường 7	phường	829	
commune	28783	Sơn Đông	xã	829	
commune	28786	Phú Hưng	xã	829	
commune	28789	Bình Phú	xã	829	
commune	28792	Mỹ Thạnh An	xã	829	
commune	28795	Nhơn Thạnh	xã	829	
commune	28798	Phú Nhuận	xã	829	
commune	28804	Tân Thạch	xã	831	
commune	28807	Quới Sơn	xã	831	Xã Qưới Sơn
commune	28810	Châu Thành	thị trấn	831	
commune	28813	Giao Long	xã	831	
commune	28819	Phú Túc	xã	831	
commune	28822	Phú Đức	xã	831	
commune	28828	An Phước	xã	831	
commune	28831	Tam Phước	xã	831	
commune	28834	Thành Triệu	xã	831	
commune	28840	Tân Phú	xã	831	
commune	28843	Quới Thành	xã	831	
commune	28846	Phước Thạnh	xã	831	
commune	28852	Tiên Long	xã	831	
commune	28855	Tường Đa	xã	831	
commune	28858	Hữu Định	xã	831	
commune	28861	Tiên Thủy	thị trấn	831	
commune	28870	Chợ Lách	thị trấn	832	
commune	28873	Phú Phụng	xã	832	
commune	28876	Sơn Định	xã	832	
commune	28879	Vĩnh Bình	xã	832	
commune	28882	Hòa Nghĩa	xã	832	
commune	28885	Long Thới	xã	832	
commune	28888	Phú Sơn	xã	832	
commune	28889	Phú Mỹ	xã	838	
commune	28891	Tân Thiềng	xã	832	
commune	28894	Vĩnh Thành	xã	832	
commune	28897	Vĩnh Hòa	xã	832	
commune	28900	Hưng Khánh Trung B	xã	832	
commune	28901	Hưng Khánh Trung A	xã	838	
commune	28903	Mỏ Cày	thị trấn	833	
commune	28906	Thanh Tân	xã	838	
commune	28909	Thạnh Ngãi	xã	838	
commune	28912	Tân Phú Tây	xã	838	
commune	28915	Phước Mỹ Trung	thị trấn	838	
commune	28918	Tân Thành Bình	xã	838	
commune	28921	Thành An	xã	838	
commune	28924	Hòa Lộc	xã	838	
commune	28927	Tân Thanh Tây	xã	838	
commune	28930	Định Thủy	xã	833	
commune	28933	Tân Bình	xã	838	
commune	28936	Nhuận Phú Tân	xã	838	
commune	28939	Đa Phước Hội	xã	833	
commune	28940	Tân Hội	xã	833	
commune	28942	Phước Hiệp	xã	833	
commune	28945	Bình Khánh	xã	833	
commune	28948	Khánh Thạnh Tân	xã	838	
commune	28951	An Thạnh	xã	833	
commune	28957	An Định	xã	833	
commune	28960	Thành Thới B	xã	833	
commune	28963	Tân Trung	xã	833	
commune	28966	An Thới	xã	833	
commune	28969	Thành Thới A	xã	833	
commune	28972	Minh Đức	xã	833	
commune	28975	Ngãi Đăng	xã	833	
commune	28978	Cẩm Sơn	xã	833	
commune	28981	Hương Mỹ	xã	833	
commune	28984	Giồng Trôm	thị trấn	834	
commune	28987	Phong Nẫm	xã	834	
commune	28993	Mỹ Thạnh	xã	834	
commune	28996	Châu Hòa	xã	834	
commune	28999	Lương Hòa	xã	834	
commune	29002	Lương Quới	xã	834	
commune	29005	Lương Phú	xã	834	
commune	29008	Châu Bình	xã	834	
commune	29011	Thuận Điền	xã	834	
commune	29014	Sơn Phú	xã	834	
commune	29017	Bình Hòa	xã	834	Xã Bình Hoà
commune	29020	Phước Long	xã	834	
commune	29023	Hưng Phong	xã	834	
commune	29026	Long Mỹ	xã	834	
commune	29029	Tân Hào	xã	834	
commune	29032	Bình Thành	xã	834	
commune	29035	Tân Thanh	xã	834	
commune	29038	Tân Lợi Thạnh	xã	834	
commune	29041	Thạnh Phú Đông	xã	834	
commune	29044	Hưng Nhượng	xã	834	
commune	29047	Hưng Lễ	xã	834	
commune	29050	Bình Đại	thị trấn	835	
commune	29053	Tam Hiệp	xã	835	
commune	29056	Long Định	xã	835	
commune	29059	Long Hòa	xã	835	
commune	29062	Phú Thuận	xã	835	
commune	29065	Vang Quới Tây	xã	835	
commune	29068	Vang Quới Đông	xã	835	
commune	29071	Châu Hưng	xã	835	
commune	29077	Lộc Thuận	xã	835	
commune	29080	Định Trung	xã	835	
commune	29083	Thới Lai	xã	835	
commune	29086	Bình Thới	xã	835	
commune	29089	Phú Long	xã	835	
commune	29092	Bình Thắng	xã	835	
commune	29095	Thạnh Trị	xã	835	
commune	29098	Đại Hòa Lộc	xã	835	
commune	29101	Thừa Đức	xã	835	
commune	29104	Thạnh Phước	xã	835	
commune	29107	Thới Thuận	xã	835	
commune	29110	Ba Tri	thị trấn	836	
commune	29116	Mỹ Hòa	xã	836	
commune	29119	Tân Xuân	xã	836	
commune	29122	Mỹ Chánh	xã	836	
commune	29125	Bảo Thạnh	xã	836	
commune	29128	An Phú Trung	xã	836	
commune	29131	Mỹ Thạnh	xã	836	
commune	29134	Mỹ Nhơn	xã	836	
commune	29137	Phước Ngãi	xã	836	
commune	29143	An Ngãi Trung	xã	836	
commune	29146	Phú Lễ	xã	836	
commune	29149	An Bình Tây	xã	836	
commune	29152	Bảo Thuận	xã	836	
commune	29155	Tân Hưng	xã	836	
commune	29158	An Ngãi Tây	xã	836	
commune	29161	An Hiệp	xã	836	
commune	29164	Vĩnh Hòa	xã	836	
commune	29167	Tân Thủy	xã	836	
commune	29170	Vĩnh An	xã	836	
commune	29173	An Đức	xã	836	
commune	29176	An Hòa Tây	xã	836	
commune	29179	Tiệm Tôm	thị trấn	836	
commune	29182	Thạnh Phú	thị trấn	837	
commune	29185	Phú Khánh	xã	837	
commune	29188	Đại Điền	xã	837	
commune	29191	Quới Điền	xã	837	
commune	29194	Tân Phong	xã	837	
commune	29197	Mỹ Hưng	xã	837	
commune	29200	An Thạnh	xã	837	
commune	29203	Thới Thạnh	xã	837	
commune	29206	Hòa Lợi	xã	837	
commune	29209	An Điền	xã	837	
commune	29212	Bình Thạnh	xã	837	
commune	29215	An Thuận	xã	837	
commune	29218	An Qui	xã	837	Xã An Quy
commune	29221	Thạnh Hải	xã	837	
commune	29224	An Nhơn	xã	837	
commune	29227	Giao Thạnh	xã	837	
commune	29230	Thạnh Phong	xã	837	
commune	29233	Mỹ An	xã	837	
commune	29236	Phường 4	phường	842	
commune	29239	Phường 1	phường	842	
commune	29242	Phường 3	phường	842	
commune	29248	Phường 5	phường	842	
commune	29254	Phường 7	phường	842	
commune	29257	Phường 8	phường	842	
commune	29260	Phường 9	phường	842	
commune	29263	Long Đức	xã	842	
commune	29266	Càng Long	thị trấn	844	
commune	29269	Mỹ Cẩm	xã	844	
commune	29272	An Trường A	xã	844	
commune	29275	An Trường	xã	844	
commune	29278	Huyền Hội	xã	844	
commune	29281	Tân An	xã	844	
commune	29284	Tân Bình	xã	844	
commune	29287	Bình Phú	xã	844	
commune	29290	Phương Thạnh	xã	844	
commune	29293	Đại Phúc	xã	844	
commune	29296	Đại Phước	xã	844	
commune	29299	Nhị Long Phú	xã	844	
commune	29302	Nhị Long	xã	844	
commune	29305	Đức Mỹ	xã	844	
commune	29308	Cầu Kè	thị trấn	845	
commune	29311	Hòa Ân	xã	845	
commune	29314	Châu Điền	xã	845	
commune	29317	An Phú Tân	xã	845	
commune	29320	Hòa Tân	xã	845	Xã Hoà Tân
commune	29323	Ninh Thới	xã	845	
commune	29326	Phong Phú	xã	845	
commune	29329	Phong Thạnh	xã	845	
commune	29332	Tam Ngãi	xã	845	
commune	29335	Thông Hòa	xã	845	
commune	29338	Thạnh Phú	xã	845	
commune	29341	Tiểu Cần	thị trấn	846	
commune	29344	Cầu Quan	thị trấn	846	
commune	29347	Phú Cần	xã	846	
commune	29350	Hiếu Tử	xã	846	
commune	29353	Hiếu Trung	xã	846	
commune	29356	Long Thới	xã	846	
commune	29359	Hùng Hòa	xã	846	
commune	29362	Tân Hùng	xã	846	
commune	29365	Tập Ngãi	xã	846	
commune	29368	Ngãi Hùng	xã	846	
commune	29371	Tân Hòa	xã	846	
commune	29374	Châu Thành	thị trấn	847	
commune	29377	Đa Lộc	xã	847	
commune	29380	Mỹ Chánh	xã	847	
commune	29383	Thanh Mỹ	xã	847	
commune	29386	Lương Hòa A	xã	847	Xã Lương Hoà A
commune	29389	Lương Hòa	xã	847	
commune	29392	Song Lộc	xã	847	
commune	29395	Nguyệt Hóa	xã	847	
commune	29398	Hòa Thuận	xã	847	
commune	29401	Hòa Lợi	xã	847	
commune	29404	Phước Hảo	xã	847	
commune	29407	Hưng Mỹ	xã	847	
commune	29410	Hòa Minh	xã	847	
commune	29413	Long Hòa	xã	847	
commune	29416	Cầu Ngang	thị trấn	848	
commune	29419	Mỹ Long	thị trấn	848	
commune	29422	Mỹ Long Bắc	xã	848	
commune	29425	Mỹ Long Nam	xã	848	
commune	29428	Mỹ Hòa	xã	848	
commune	29431	Vinh Kim	xã	848	Xã Vĩnh Kim
commune	29434	Kim Hòa	xã	848	
commune	29437	Hiệp Hòa	xã	848	
commune	29440	Thuận Hòa	xã	848	
commune	29443	Long Sơn	xã	848	
commune	29446	Nhị Trường	xã	848	
commune	29449	Trường Thọ	xã	848	
commune	29452	Hiệp Mỹ Đông	xã	848	
commune	29455	Hiệp Mỹ Tây	xã	848	
commune	29458	Thạnh Hòa Sơn	xã	848	
commune	29461	Trà Cú	thị trấn	849	
commune	29462	Định An (Thị trấn)	thị trấn	849	
commune	29464	Phước Hưng	xã	849	
commune	29467	Tập Sơn	xã	849	
commune	29470	Tân Sơn	xã	849	
commune	29473	An Quảng Hữu	xã	849	
commune	29476	Lưu Nghiệp Anh	xã	849	
commune	29479	Ngãi Xuyên	xã	849	
commune	29482	Kim Sơn	xã	849	
commune	29485	Thanh Sơn	xã	849	
commune	29488	Hàm Giang	xã	849	
commune	29489	Hàm Tân	xã	849	
commune	29491	Đại An	xã	849	
commune	29494	Định An (Xã)	xã	849	
commune	29497	Đôn Xuân	xã	850	
commune	29500	Đôn Châu	xã	850	
commune	29503	Ngọc Biên	xã	849	
commune	29506	Long Hiệp	xã	849	
commune	29509	Tân Hiệp	xã	849	
commune	29512	Phường 1	phường	851	
commune	29513	Long Thành	thị trấn	850	
commune	29515	Long Toàn	xã	851	
commune	29516	Phường 2	phường	851	
commune	29518	Long Hữu	xã	851	
commune	29521	Long Khánh	xã	850	
commune	29524	Dân Thành	xã	851	
commune	29527	Trường Long Hòa	xã	851	
commune	29530	Ngũ Lạc	xã	850	
commune	29533	Long Vĩnh	xã	850	
commune	29536	Đông Hải	xã	850	
commune	29539	Hiệp Thạnh	xã	851	
commune	29542	Phường 9	phường	855	
commune	29545	Phường 5	phường	855	
commune	29551	Phường 1	phường	855	
commune	29554	Phường 4	phường	855	
commune	29557	Phường 3	phường	855	
commune	29560	Phường 8	phường	855	
commune	29563	Tân Ngãi	phường	855	
commune	29566	Tân Hòa	phường	855	
commune	29569	Tân Hội	phường	855	
commune	29572	Trường An	phường	855	
commune	29578	Đồng Phú	xã	857	
commune	29581	Bình Hòa Phước	xã	857	
commune	29584	Hòa Ninh	xã	857	
commune	29587	An Bình	xã	857	
commune	29590	Thanh Đức	xã	857	
commune	29593	Tân Hạnh	xã	857	
commune	29596	Phước Hậu	xã	857	
commune	29599	Long Phước	xã	857	
commune	29602	Long Hồ	thị trấn	857	
commune	29605	Lộc Hòa	xã	857	
commune	29608	Long An	xã	857	
commune	29611	Phú Quới	xã	857	
commune	29614	Thạnh Quới	xã	857	
commune	29617	Hòa Phú	xã	857	
commune	29623	Mỹ An	xã	858	
commune	29626	Mỹ Phước	xã	858	
commune	29629	An Phước	xã	858	
commune	29632	Nhơn Phú	xã	858	
commune	29635	Long Mỹ	xã	858	
commune	29638	Hòa Tịnh	xã	858	
commune	29641	Cái Nhum	thị trấn	858	
commune	29644	Bình Phước	xã	858	
commune	29647	Chánh An	xã	858	
commune	29650	Tân An Hội	xã	858	
commune	29653	Tân Long	xã	858	
commune	29656	Tân Long Hội	xã	858	
commune	29659	Vũng Liêm	thị trấn	859	
commune	29662	Tân Quới Trung	xã	859	
commune	29665	Quới Thiện	xã	859	
commune	29668	Quới An	xã	859	
commune	29671	Trung Chánh	xã	859	
commune	29674	Tân An Luông	xã	859	
commune	29677	Thanh Bình	xã	859	
commune	29680	Trung Thành Tây	xã	859	
commune	29683	Trung Hiệp	xã	859	
commune	29686	Hiếu Phụng	xã	859	
commune	29689	Trung Thành Đông	xã	859	
commune	29692	Trung Thành	xã	859	
commune	29695	Trung Hiếu	xã	859	
commune	29698	Trung Ngãi	xã	859	
commune	29701	Hiếu Thuận	xã	859	
commune	29704	Trung Nghĩa	xã	859	
commune	29707	Trung An	xã	859	
commune	29710	Hiếu Nhơn	xã	859	
commune	29713	Hiếu Thành	xã	859	
commune	29716	Hiếu Nghĩa	xã	859	
commune	29719	Tam Bình	thị trấn	860	
commune	29722	Tân Lộc	xã	860	
commune	29725	Phú Thịnh	xã	860	
commune	29728	Hậu Lộc	xã	860	
commune	29731	Hòa Thạnh	xã	860	
commune	29734	Hòa Lộc	xã	860	Xã Hoà Lộc
commune	29737	Phú Lộc	xã	860	
commune	29740	Song Phú	xã	860	
commune	29743	Hòa Hiệp	xã	860	
commune	29746	Mỹ Lộc	xã	860	
commune	29749	Tân Phú	xã	860	
commune	29752	Long Phú	xã	860	
commune	29755	Mỹ Thạnh Trung	xã	860	
commune	29761	Loan Mỹ	xã	860	
commune	29764	Ngãi Tứ	xã	860	
commune	29767	Bình Ninh	xã	860	
commune	29770	Cái Vồn	phường	861	
commune	29771	Thành Phước	phường	861	
commune	29776	Tân Thành	xã	863	
commune	29779	Thành Trung	xã	863	
commune	29782	Tân An Thạnh	xã	863	
commune	29785	Tân Lược	xã	863	
commune	29788	Nguyễn Văn Thảnh	xã	863	
commune	29791	Thành Lợi	xã	863	
commune	29794	Mỹ Thuận	xã	863	
commune	29797	Tân Bình	xã	863	
commune	29800	Tân Quới	thị trấn	863	
commune	29806	Thuận An	xã	861	
commune	29809	Đông Thạnh	xã	861	
commune	29812	Đông Bình	xã	861	
commune	29813	Đông Thuận	phường	861	
commune	29815	Mỹ Hòa	xã	861	
commune	29818	Đông Thành	xã	861	
commune	29821	Trà Ôn	thị trấn	862	
commune	29824	Xuân Hiệp	xã	862	
commune	29827	Nhơn Bình	xã	862	
commune	29830	Hòa Bình	xã	862	
commune	29833	Thới Hòa	xã	862	
commune	29836	Trà Côn	xã	862	
commune	29839	Tân Mỹ	xã	862	
commune	29842	Hựu Thành	xã	862	
commune	29845	Vĩnh Xuân	xã	862	
commune	29848	Thuận Thới	xã	862	
commune	29851	Phú Thành	xã	862	
commune	29857	Lục Sĩ Thành	xã	862	Xã Lục Sỹ Thành
commune	29860	Tích Thiện	xã	862	
commune	29869	Phường 1	phường	866	
commune	29872	Phường 4	phường	866	
commune	29875	Phường 3	phường	866	
commune	29878	Phường 6	phường	866	
commune	29881	Mỹ Ngãi	phường	866	
commune	29884	Mỹ Tân	xã	866	
commune	29887	Mỹ Trà	xã	866	
commune	29888	Mỹ Phú	phường	866	
commune	29890	Tân Thuận Tây	xã	866	
commune	29892	Hòa Thuận	phường	866	Phường Hoà Thuận
commune	29893	Hòa An	xã	866	
commune	29896	Tân Thuận Đông	xã	866	
commune	29899	Tịnh Thới	xã	866	
commune	29902	Phường 3	phường	867	
commune	29905	Phường 1	phường	867	
commune	29908	Phường 4	phường	867	
commune	29911	Phường 2	phường	867	
commune	29914	Tân Khánh Đông	xã	867	
commune	29917	Tân Quy Đông	phường	867	
commune	29919	An Hòa	phường	867	Phường An Hoà
commune	29920	Tân Quy Tây	xã	867	
commune	29923	Tân Phú Đông	xã	867	
commune	29926	Sa Rài	thị trấn	869	
commune	29929	Tân Hộ Cơ	xã	869	
commune	29932	Thông Bình	xã	869	
commune	29935	Bình Phú	xã	869	
commune	29938	Tân Thành A	xã	869	
commune	29941	Tân Thành B	xã	869	
commune	29944	Tân Phước	xã	869	
commune	29947	Tân Công Chí	xã	869	
commune	29950	An Phước	xã	869	
commune	29954	An Lộc	phường	868	
commune	29955	An Thạnh	phường	868	
commune	29956	Thường Phước 1	xã	870	
commune	29959	Bình Thạnh	xã	868	
commune	29962	Thường Thới Hậu A	xã	870	
commune	29965	Tân Hội	xã	868	
commune	29971	Thường Thới Tiền	thị trấn	870	
commune	29974	Thường Phước 2	xã	870	
commune	29977	Thường Lạc	xã	870	
commune	29978	An Lạc	phường	868	
commune	29980	Long Khánh A	xã	870	
commune	29983	Long Khánh B	xã	870	
commune	29986	An Bình B	phường	868	
commune	29989	An Bình A	phường	868	
commune	29992	Long Thuận	xã	870	
commune	29995	Phú Thuận B	xã	870	
commune	29998	Phú Thuận A	xã	870	
commune	30001	Tràm Chim	thị trấn	871	
commune	30004	Hòa Bình	xã	871	Xã Hoà Bình
commune	30007	Tân Công Sính	xã	871	
commune	30010	Phú Hiệp	xã	871	
commune	30013	Phú Đức	xã	871	
commune	30016	Phú Thành B	xã	871	
commune	30019	An Hòa	xã	871	
commune	30022	An Long	xã	871	
commune	30025	Phú Cường	xã	871	
commune	30028	Phú Ninh	xã	871	
commune	30031	Phú Thọ	xã	871	
commune	30034	Phú Thành A	xã	871	
commune	30037	Mỹ An (Thị trấn)	thị trấn	872	
commune	30040	Thạnh Lợi	xã	872	
commune	30043	Hưng Thạnh	xã	872	
commune	30046	Trường Xuân	xã	872	
commune	30049	Tân Kiều	xã	872	
commune	30052	Mỹ Hòa	xã	872	
commune	30055	Mỹ Quý	xã	872	
commune	30058	Mỹ Đông	xã	872	
commune	30061	Đốc Binh Kiều	xã	872	
commune	30064	Mỹ An (Xã)	xã	872	
commune	30067	Phú Điền	xã	872	
commune	30070	Láng Biển	xã	872	
commune	30073	Thanh Mỹ	xã	872	
commune	30076	Mỹ Thọ (Thị trấn)	thị trấn	873	
commune	30079	Gáo Giồng	xã	873	
commune	30082	Phương Thịnh	xã	873	
commune	30085	Ba Sao	xã	873	
commune	30088	Phong Mỹ	xã	873	
commune	30091	Tân Nghĩa	xã	873	
commune	30094	Phương Trà	xã	873	
commune	30097	Nhị Mỹ	xã	873	
commune	30100	Mỹ Thọ (Xã)	xã	873	
commune	30103	Tân Hội Trung	xã	873	
commune	30106	An Bình	xã	873	
commune	30109	Mỹ Hội	xã	873	
commune	30112	Mỹ Hiệp	xã	873	
commune	30115	Mỹ Long	xã	873	
commune	30118	Bình Hàng Trung	xã	873	
commune	30121	Mỹ Xương	xã	873	
commune	30124	Bình Hàng Tây	xã	873	
commune	30127	Bình Thạnh	xã	873	
commune	30130	Thanh Bình	thị trấn	874	
commune	30133	Tân Quới	xã	874	
commune	30136	Tân Hòa	xã	874	
commune	30139	An Phong	xã	874	
commune	30142	Phú Lợi	xã	874	
commune	30145	Tân Mỹ	xã	874	
commune	30148	Bình Tấn	xã	874	
commune	30151	Tân Huề	xã	874	
commune	30154	Tân Bình	xã	874	
commune	30157	Tân Thạnh	xã	874	
commune	30160	Tân Phú	xã	874	
commune	30163	Bình Thành	xã	874	
commune	30166	Tân Long	xã	874	
commune	30169	Lấp Vò	thị trấn	875	
commune	30172	Mỹ An Hưng A	xã	875	
commune	30175	Tân Mỹ	xã	875	
commune	30178	Mỹ An Hưng B	xã	875	
commune	30181	Tân Khánh Trung	xã	875	
commune	30184	Long Hưng A	xã	875	
commune	30187	Vĩnh Thạnh	xã	875	
commune	30190	Long Hưng B	xã	875	
commune	30193	Bình Thành	xã	875	
commune	30196	Định An	xã	875	
commune	30199	Định Yên	xã	875	
commune	30202	Hội An Đông	xã	875	
commune	30205	Bình Thạnh Trung	xã	875	
commune	30208	Lai Vung	thị trấn	876	
commune	30211	Tân Dương	xã	876	
commune	30214	Hòa Thành	xã	876	
commune	30217	Long Hậu	xã	876	
commune	30220	Tân Phước	xã	876	
commune	30223	Hòa Long	xã	876	
commune	30226	Tân Thành	xã	876	
commune	30229	Long Thắng	xã	876	
commune	30232	Vĩnh Thới	xã	876	
commune	30235	Tân Hòa	xã	876	
commune	30238	Định Hòa	xã	876	
commune	30241	Phong Hòa	xã	876	
commune	30244	Cái Tàu Hạ	thị trấn	877	
commune	30247	An Hiệp	xã	877	
commune	30250	An Nhơn	xã	877	
commune	30253	Tân Nhuận Đông	xã	877	
commune	30256	Tân Bình	xã	877	
commune	30259	Tân Phú Trung	xã	877	
commune	30262	Phú Long	xã	877	
commune	30265	An Phú Thuận	xã	877	
commune	30268	Phú Hựu	xã	877	
commune	30271	An Khánh	xã	877	
commune	30274	Tân Phú	xã	877	
commune	30277	Hòa Tân	xã	877	
commune	30280	Mỹ Bình	phường	883	
commune	30283	Mỹ Long	phường	883	
commune	30286	Mỹ Xuyên	phường	883	
commune	30289	Bình Đức	phường	883	
commune	30292	Bình Khánh	phường	883	
commune	30295	Mỹ Phước	phường	883	
commune	30298	Mỹ Quý	phường	883	
commune	30301	Mỹ Thới	phường	883	
commune	30304	Mỹ Thạnh	phường	883	
commune	30307	Mỹ Hòa	phường	883	
commune	30310	Mỹ Khánh	xã	883	
commune	30313	Mỹ Hòa Hưng	xã	883	Xã Mỹ Hoà Hưng
commune	30316	Châu Phú B	phường	884	
commune	30319	Châu Phú A	phường	884	
commune	30322	Vĩnh Mỹ	phường	884	
commune	30325	Núi Sam	phường	884	
commune	30328	Vĩnh Nguơn	phường	884	Phường Vĩnh Ngươn
commune	30331	Vĩnh Tế	xã	884	
commune	30334	Vĩnh Châu	xã	884	
commune	30337	An Phú	thị trấn	886	
commune	30340	Khánh An	xã	886	
commune	30341	Long Bình	thị trấn	886	
commune	30343	Khánh Bình	xã	886	
commune	30346	Quốc Thái	xã	886	
commune	30349	Nhơn Hội	xã	886	
commune	30352	Phú Hữu	xã	886	
commune	30355	Phú Hội	xã	886	
commune	30358	Phước Hưng	xã	886	
commune	30361	Vĩnh Lộc	xã	886	
commune	30364	Vĩnh Hậu	xã	886	
commune	30367	Vĩnh Trường	xã	886	
commune	30370	Vĩnh Hội Đông	xã	886	
commune	30373	Đa Phước	thị trấn	886	
commune	30376	Long Thạnh	phường	887	
commune	30377	Long Hưng	phường	887	
commune	30378	Long Châu	phường	887	
commune	30379	Phú Lộc	xã	887	
commune	30382	Vĩnh Xương	xã	887	
commune	30385	Vĩnh Hòa	xã	887	
commune	30387	Tân Thạnh	xã	887	
commune	30388	Tân An	xã	887	
commune	30391	Long An	xã	887	
commune	30394	Long Phú	phường	887	
commune	30397	Châu Phong	xã	887	
commune	30400	Phú Vĩnh	xã	887	
commune	30403	Lê Chánh	xã	887	
commune	30406	Phú Mỹ	thị trấn	888	
commune	30409	Chợ Vàm	thị trấn	888	
commune	30412	Long Sơn	phường	887	
commune	30415	Long Hòa	xã	888	Xã Long Hoà
commune	30418	Phú Long	xã	888	
commune	30421	Phú Lâm	xã	888	
commune	30424	Phú Hiệp	xã	888	
commune	30427	Phú Thạnh	xã	888	
commune	30430	Hòa Lạc	xã	888	Xã Hoà Lạc
commune	30433	Phú Thành	xã	888	
commune	30436	Phú An	xã	888	
commune	30439	Phú Xuân	xã	888	
commune	30442	Hiệp Xương	xã	888	
commune	30445	Phú Bình	xã	888	
commune	30448	Phú Thọ	xã	888	
commune	30451	Phú Hưng	xã	888	
commune	30454	Bình Thạnh Đông	xã	888	
commune	30457	Tân Hòa	xã	888	
commune	30460	Tân Trung	xã	888	
commune	30463	Cái Dầu	thị trấn	889	
commune	30466	Khánh Hòa	xã	889	
commune	30469	Mỹ Đức	xã	889	
commune	30472	Mỹ Phú	xã	889	
commune	30475	Ô Long Vĩ	xã	889	Xã Ô Long Vỹ
commune	30478	Vĩnh Thạnh Trung	thị trấn	889	
commune	30481	Thạnh Mỹ Tây	xã	889	
commune	30484	Bình Long	xã	889	
commune	30487	Bình Mỹ	xã	889	
commune	30490	Bình Thủy	xã	889	
commune	30493	Đào Hữu Cảnh	xã	889	
commune	30496	Bình Phú	xã	889	
commune	30499	Bình Chánh	xã	889	
commune	30502	Nhà Bàng	phường	890	
commune	30505	Chi Lăng	phường	890	
commune	30508	Núi Voi	phường	890	
commune	30511	Nhơn Hưng	phường	890	
commune	30514	An Phú	phường	890	
commune	30517	Thới Sơn	phường	890	
commune	30520	Tịnh Biên	phường	890	
commune	30523	Văn Giáo	xã	890	
commune	30526	An Cư	xã	890	
commune	30529	An Nông	xã	890	
commune	30532	Vĩnh Trung	xã	890	
commune	30535	Tân Lợi	xã	890	
commune	30538	An Hảo	xã	890	
commune	30541	Tân Lập	xã	890	
commune	30544	Tri Tôn	thị trấn	891	
commune	30547	Ba Chúc	thị trấn	891	
commune	30550	Lạc Quới	xã	891	
commune	30553	Lê Trì	xã	891	
commune	30556	Vĩnh Gia	xã	891	
commune	30559	Vĩnh Phước	xã	891	
commune	30562	Châu Lăng	xã	891	
commune	30565	Lương Phi	xã	891	
commune	30568	Lương An Trà	xã	891	
commune	30571	Tà Đảnh	xã	891	
commune	30574	Núi Tô	xã	891	
commune	30577	An Tức	xã	891	
commune	30580	Cô Tô	thị trấn	891	
commune	30583	Tân Tuyến	xã	891	
commune	30586	Ô Lâm	xã	891	
commune	30589	An Châu	thị trấn	892	
commune	30592	An Hòa	xã	892	
commune	30595	Cần Đăng	xã	892	
commune	30598	Vĩnh Hanh	xã	892	
commune	30601	Bình Thạnh	xã	892	
commune	30604	Vĩnh Bình	thị trấn	892	
commune	30607	Bình Hòa	xã	892	
commune	30610	Vĩnh An	xã	892	
commune	30613	Hòa Bình Thạnh	xã	892	
commune	30616	Vĩnh Lợi	xã	892	
commune	30619	Vĩnh Nhuận	xã	892	
commune	30622	Tân Phú	xã	892	
commune	30625	Vĩnh Thành	xã	892	
commune	30628	Chợ Mới	thị trấn	893	
commune	30631	Mỹ Luông	thị trấn	893	
commune	30634	Kiến An	xã	893	
commune	30637	Mỹ Hội Đông	xã	893	
commune	30640	Long Điền A	xã	893	
commune	30643	Tấn Mỹ	xã	893	
commune	30646	Long Điền B	xã	893	
commune	30649	Kiến Thành	xã	893	
commune	30652	Mỹ Hiệp	xã	893	
commune	30655	Mỹ An	xã	893	
commune	30658	Nhơn Mỹ	xã	893	
commune	30661	Long Giang	xã	893	
commune	30664	Long Kiến	xã	893	
commune	30667	Bình Phước Xuân	xã	893	
commune	30670	An Thạnh Trung	xã	893	
commune	30673	Hội An	thị trấn	893	
commune	30676	Hòa Bình	xã	893	
commune	30679	Hòa An	xã	893	
commune	30682	Núi Sập	thị trấn	894	
commune	30685	Phú Hòa	thị trấn	894	Thị trấn Phú Hoà
commune	30688	Óc Eo	thị trấn	894	
commune	30691	Tây Phú	xã	894	
commune	30692	An Bình	xã	894	
commune	30694	Vĩnh Phú	xã	894	
commune	30697	Vĩnh Trạch	xã	894	
commune	30700	Phú Thuận	xã	894	
commune	30703	Vĩnh Chánh	xã	894	
commune	30706	Định Mỹ	xã	894	
commune	30709	Định Thành	xã	894	
commune	30712	Mỹ Phú Đông	xã	894	
commune	30715	Vọng Đông	xã	894	
commune	30718	Vĩnh Khánh	xã	894	
commune	30721	Thoại Giang	xã	894	
commune	30724	Bình Thành	xã	894	
commune	30727	Vọng Thê	xã	894	
commune	30733	Vĩnh Thanh	phường	899	
commune	30736	Vĩnh Quang	phường	899	
commune	30739	Vĩnh Hiệp	phường	899	
commune	30742	Vĩnh Thanh Vân	phường	899	
commune	30745	Vĩnh Lạc	phường	899	
commune	30748	An Hòa	phường	899	
commune	30751	An Bình	phường	899	
commune	30754	Rạch Sỏi	phường	899	
commune	30757	Vĩnh Lợi	phường	899	
commune	30760	Vĩnh Thông	phường	899	
commune	30763	Phi Thông	xã	899	
commune	30766	Tô Châu	phường	900	
commune	30769	Đông Hồ	phường	900	
commune	30772	Bình San	phường	900	
commune	30775	Pháo Đài	phường	900	
commune	30778	Mỹ Đức	phường	900	
commune	30781	Tiên Hải	xã	900	
commune	30784	Thuận Yên	xã	900	
commune	30787	Kiên Lương	thị trấn	902	
commune	30790	Kiên Bình	xã	902	
commune	30791	Vĩnh Phú	xã	914	
commune	30793	Vĩnh Điều	xã	914	
commune	30796	Tân Khánh Hòa	xã	914	
commune	30797	Phú Lợi	xã	914	
commune	30799	Phú Mỹ	xã	914	
commune	30802	Hòa Điền	xã	902	
commune	30805	Dương Hòa	xã	902	
commune	30808	Bình An	xã	902	
commune	30809	Bình Trị	xã	902	
commune	30811	Sơn Hải	xã	902	
commune	30814	Hòn Nghệ	xã	902	
commune	30817	Hòn Đất	thị trấn	903	
commune	30820	Sóc Sơn	thị trấn	903	
commune	30823	Bình Sơn	xã	903	
commune	30826	Bình Giang	xã	903	
commune	30828	Mỹ Thái	xã	903	
commune	30829	Nam Thái Sơn	xã	903	
commune	30832	Mỹ Hiệp Sơn	xã	903	
commune	30835	Sơn Kiên	xã	903	
commune	30836	Sơn Bình	xã	903	
commune	30838	Mỹ Thuận	xã	903	
commune	30840	Lình Huỳnh	xã	903	
commune	30841	Thổ Sơn	xã	903	
commune	30844	Mỹ Lâm	xã	903	
commune	30847	Mỹ Phước	xã	903	
commune	30850	Tân Hiệp	thị trấn	904	
commune	30853	Tân Hội	xã	904	
commune	30856	Tân Thành	xã	904	
commune	30859	Tân Hiệp B	xã	904	
commune	30860	Tân Hòa	xã	904	Xã Tân Hoà
commune	30862	Thạnh Đông B	xã	904	
commune	30865	Thạnh Đông	xã	904	
commune	30868	Tân Hiệp A	xã	904	
commune	30871	Tân An	xã	904	
commune	30874	Thạnh Đông A	xã	904	
commune	30877	Thạnh Trị	xã	904	
commune	30880	Minh Lương	thị trấn	905	
commune	30883	Mong Thọ A	xã	905	
commune	30886	Mong Thọ B	xã	905	
commune	30887	Mong Thọ	xã	905	
commune	30889	Giục Tượng	xã	905	
commune	30892	Vĩnh Hòa Hiệp	xã	905	
commune	30893	Vĩnh Hòa Phú	xã	905	Xã Vĩnh Hoà Phú
commune	30895	Minh Hòa	xã	905	
commune	30898	Bình An	xã	905	
commune	30901	Thạnh Lộc	xã	905	
commune	30904	Giồng Riềng	thị trấn	906	
commune	30907	Thạnh Hưng	xã	906	
commune	30910	Thạnh Phước	xã	906	
commune	30913	Thạnh Lộc	xã	906	
commune	30916	Thạnh Hòa	xã	906	
commune	30917	Thạnh Bình	xã	906	
commune	30919	Bàn Thạch	xã	906	
commune	30922	Bàn Tân Định	xã	906	
commune	30925	Ngọc Thành	xã	906	
commune	30928	Ngọc Chúc	xã	906	
commune	30931	Ngọc Thuận	xã	906	
commune	30934	Hòa Hưng	xã	906	
commune	30937	Hòa Lợi	xã	906	Xã Hoà Lợi
commune	30940	Hòa An	xã	906	Xã Hoà An
commune	30943	Long Thạnh	xã	906	
commune	30946	Vĩnh Thạnh	xã	906	
commune	30947	Vĩnh Phú	xã	906	
commune	30949	Hòa Thuận	xã	906	
commune	30950	Ngọc Hòa	xã	906	Xã Ngọc Hoà
commune	30952	Gò Quao	thị trấn	907	
commune	30955	Vĩnh Hòa Hưng Bắc	xã	907	
commune	30958	Định Hòa	xã	907	
commune	30961	Thới Quản	xã	907	
commune	30964	Định An	xã	907	
commune	30967	Thủy Liễu	xã	907	
commune	30970	Vĩnh Hòa Hưng Nam	xã	907	
commune	30973	Vĩnh Phước A	xã	907	
commune	30976	Vĩnh Phước B	xã	907	
commune	30979	Vĩnh Tuy	xã	907	
commune	30982	Vĩnh Thắng	xã	907	
commune	30985	Thứ Ba	thị trấn	908	
commune	30988	Tây Yên	xã	908	
commune	30991	Tây Yên A	xã	908	
commune	30994	Nam Yên	xã	908	
commune	30997	Hưng Yên	xã	908	
commune	31000	Nam Thái	xã	908	
commune	31003	Nam Thái A	xã	908	
commune	31006	Đông Thái	xã	908	
commune	31009	Đông Yên	xã	908	
commune	31012	Thạnh Yên	xã	913	
commune	31015	Thạnh Yên A	xã	913	
commune	31018	Thứ Mười Một	thị trấn	909	
commune	31021	Thuận Hòa	xã	909	Xã Thuận Hoà
commune	31024	Đông Hòa	xã	909	
commune	31027	An Minh Bắc	xã	913	
commune	31030	Đông Thạnh	xã	909	
commune	31031	Tân Thạnh	xã	909	
commune	31033	Đông Hưng	xã	909	
commune	31036	Đông Hưng A	xã	909	
commune	31039	Đông Hưng B	xã	909	
commune	31042	Vân Khánh	xã	909	
commune	31045	Vân Khánh Đông	xã	909	
commune	31048	Vân Khánh Tây	xã	909	
commune	31051	Vĩnh Thuận (Thị trấn)	thị trấn	910	
commune	31054	Vĩnh Hòa	xã	913	
commune	31057	Hòa Chánh	xã	913	Xã Hoà Chánh
commune	31060	Vĩnh Bình Bắc	xã	910	
commune	31063	Vĩnh Bình Nam	xã	910	
commune	31064	Bình Minh	xã	910	
commune	31066	Minh Thuận	xã	913	
commune	31069	Vĩnh Thuận (Xã)	xã	910	
commune	31072	Tân Thuận	xã	910	
commune	31074	Phong Đông	xã	910	
commune	31075	Vĩnh Phong	xã	910	
commune	31078	Dương Đông	phường	911	
commune	31081	An Thới	phường	911	
commune	31084	Cửa Cạn	xã	911	
commune	31087	Gành Dầu	xã	911	
commune	31090	Cửa Dương	xã	911	
commune	31093	Hàm Ninh	xã	911	
commune	31096	Dương Tơ	xã	911	
commune	31102	Bãi Thơm	xã	911	
commune	31105	Thổ Châu	xã	911	
commune	31108	Hòn Tre	xã	912	
commune	31111	Lại Sơn	xã	912	
commune	31114	An Sơn	xã	912	
commune	31115	Nam Du	xã	912	
commune	31117	Cái Khế	phường	916	
commune	31120	An Hòa	phường	916	
commune	31123	Thới Bình	phường	916	
commune	31135	Tân An	phường	916	
commune	31144	Xuân Khánh	phường	916	
commune	31147	Hưng Lợi	phường	916	
commune	31149	An Khánh	phường	916	
commune	31150	An Bình	phường	916	
commune	31153	Châu Văn Liêm	phường	917	
commune	31154	Thới Hòa	phường	917	
commune	31156	Thới Long	phường	917	
commune	31157	Long Hưng	phường	917	
commune	31159	Thới An	phường	917	
commune	31162	Phước Thới	phường	917	
commune	31165	Trường Lạc	phường	917	
commune	31168	Bình Thủy	phường	918	
commune	31169	Trà An	phường	918	
commune	31171	Trà Nóc	phường	918	
commune	31174	Thới An Đông	phường	918	
commune	31177	An Thới	phường	918	
commune	31178	Bùi Hữu Nghĩa	phường	918	
commune	31180	Long Hòa	phường	918	
commune	31183	Long Tuyền	phường	918	
commune	31186	Lê Bình	phường	919	
commune	31189	Hưng Phú	phường	919	
commune	31192	Hưng Thạnh	phường	919	
commune	31195	Ba Láng	phường	919	
commune	31198	Thường Thạnh	phường	919	
commune	31201	Phú Thứ	phường	919	
commune	31204	Tân Phú	phường	919	
commune	31207	Thốt Nốt	phường	923	
commune	31210	Thới Thuận	phường	923	
commune	31211	Vĩnh Bình	xã	924	
commune	31212	Thuận An	phường	923	
commune	31213	Tân Lộc	phường	923	
commune	31216	Trung Nhứt	phường	923	
commune	31217	Thạnh Hòa	phường	923	Phường Thạnh Hoà
commune	31219	Trung Kiên	phường	923	
commune	31222	Trung An	xã	925	
commune	31225	Trung Thạnh	xã	925	
commune	31227	Tân Hưng	phường	923	
commune	31228	Thuận Hưng	phường	923	
commune	31231	Thạnh An (Thị trấn)	thị trấn	924	Thị trấn Thanh An
commune	31232	Vĩnh Thạnh	thị trấn	924	
commune	31234	Thạnh Mỹ	xã	924	
commune	31237	Vĩnh Trinh	xã	924	
commune	31240	Thạnh An (Xã)	xã	924	
commune	31241	Thạnh Tiến	xã	924	
commune	31243	Thạnh Thắng	xã	924	
commune	31244	Thạnh Lợi	xã	924	
commune	31246	Thạnh Quới	xã	924	Xã Thạnh Qưới
commune	31249	Thạnh Phú	xã	925	
commune	31252	Thạnh Lộc	xã	924	
commune	31255	Trung Hưng	xã	925	
commune	31258	Thới Lai	thị trấn	927	
commune	31261	Cờ Đỏ	thị trấn	925	
commune	31264	Thới Hưng	xã	925	
commune	31267	Thới Thạnh	xã	927	
commune	31268	Tân Thạnh	xã	927	
commune	31270	Xuân Thắng	xã	927	
commune	31273	Đông Hiệp	xã	925	
commune	31274	Đông Thắng	xã	925	
commune	31276	Thới Đông	xã	925	
commune	31277	Thới Xuân	xã	925	
commune	31279	Đông Bình	xã	927	
commune	31282	Đông Thuận	xã	927	
commune	31285	Thới Tân	xã	927	
commune	31286	Trường Thắng	xã	927	
commune	31288	Định Môn	xã	927	
commune	31291	Trường Thành	xã	927	
commune	31294	Trường Xuân	xã	927	
commune	31297	Trường Xuân A	xã	927	
commune	31298	Trường Xuân B	xã	927	
commune	31299	Phong Điền	thị trấn	926	
commune	31300	Nhơn Ái	xã	926	
commune	31303	Giai Xuân	xã	926	
commune	31306	Tân Thới	xã	926	
commune	31309	Trường Long	xã	926	
commune	31312	Mỹ Khánh	xã	926	
commune	31315	Nhơn Nghĩa	xã	926	
commune	31318	I	phường	930	
commune	31321	III	phường	930	
commune	31324	IV	phường	930	
commune	31327	V	phường	930	
commune	31330	VII	phường	930	
commune	31333	Vị Tân	xã	930	
commune	31336	Hỏa Lựu	xã	930	Xã Hoả Lựu
commune	31338	Tân Tiến	xã	930	
commune	31339	Hỏa Tiến	xã	930	Xã Hoả Tiến
commune	31340	Ngã Bảy	phường	931	
commune	31341	Lái Hiếu	phường	931	
commune	31342	Một Ngàn	thị trấn	932	
commune	31343	Hiệp Thành	phường	931	
commune	31344	Hiệp Lợi	phường	931	
commune	31345	Tân Hòa	xã	932	Xã Tân Hoà
commune	31346	Bảy Ngàn	thị trấn	932	
commune	31348	Trường Long Tây	xã	932	
commune	31351	Trường Long A	xã	932	
commune	31357	Nhơn Nghĩa A	xã	932	
commune	31359	Rạch Gòi	thị trấn	932	
commune	31360	Thạnh Xuân	xã	932	
commune	31362	Cái Tắc	thị trấn	932	
commune	31363	Tân Phú Thạnh	xã	932	
commune	31366	Ngã Sáu	thị trấn	933	
commune	31369	Đông Thạnh	xã	933	
commune	31375	Đông Phú	xã	933	
commune	31378	Phú Hữu	xã	933	
commune	31379	Phú Tân	xã	933	
commune	31381	Mái Dầm	thị trấn	933	
commune	31384	Đông Phước	xã	933	
commune	31387	Đông Phước A	xã	933	
commune	31393	Kinh Cùng	thị trấn	934	
commune	31396	Cây Dương	thị trấn	934	
commune	31399	Tân Bình	xã	934	
commune	31402	Bình Thành	xã	934	
commune	31405	Thạnh Hòa	xã	934	
commune	31408	Long Thạnh	xã	934	
commune	31411	Đại Thành	xã	931	
commune	31414	Tân Thành	xã	931	
commune	31417	Phụng Hiệp	xã	934	
commune	31420	Hòa Mỹ	xã	934	
commune	31423	Hòa An	xã	934	
commune	31426	Phương Bình	xã	934	
commune	31429	Hiệp Hưng	xã	934	
commune	31432	Tân Phước Hưng	xã	934	
commune	31433	Búng Tàu	thị trấn	934	
commune	31435	Phương Phú	xã	934	
commune	31438	Tân Long	xã	934	
commune	31441	Nàng Mau	thị trấn	935	
commune	31444	Vị Trung	xã	935	
commune	31447	Vị Thủy	xã	935	Xã Vị Thuỷ
commune	31450	Vị Thắng	xã	935	
commune	31453	Vĩnh Thuận Tây	xã	935	
commune	31456	Vĩnh Trung	xã	935	
commune	31459	Vĩnh Tường	xã	935	
commune	31462	Vị Đông	xã	935	
commune	31465	Vị Thanh	xã	935	
commune	31468	Vị Bình	xã	935	
commune	31471	Thuận An	phường	937	
commune	31472	Trà Lồng	phường	937	
commune	31473	Bình Thạnh	phường	937	
commune	31474	Long Bình	xã	937	
commune	31475	Vĩnh Tường	phường	937	
commune	31477	Long Trị	xã	937	
commune	31478	Long Trị A	xã	937	
commune	31480	Long Phú	xã	937	
commune	31481	Tân Phú	xã	937	
commune	31483	Thuận Hưng	xã	936	
commune	31484	Thuận Hòa	xã	936	
commune	31486	Vĩnh Thuận Đông	xã	936	
commune	31489	Vĩnh Viễn	thị trấn	936	
commune	31490	Vĩnh Viễn A	xã	936	
commune	31492	Lương Tâm	xã	936	
commune	31493	Lương Nghĩa	xã	936	
commune	31495	Xà Phiên	xã	936	
commune	31498	Phường 5	phường	941	
commune	31501	Phường 7	phường	941	
commune	31504	Phường 8	phường	941	
commune	31507	Phường 6	phường	941	
commune	31510	Phường 2	phường	941	
commune	31516	Phường 4	phường	941	
commune	31519	Phường 3	phường	941	
commune	31522	Phường 1	phường	941	
commune	31525	Phường 10	phường	941	
commune	31528	Kế Sách	thị trấn	943	
commune	31531	An Lạc Thôn	thị trấn	943	
commune	31534	Xuân Hòa	xã	943	
commune	31537	Phong Nẫm	xã	943	
commune	31540	An Lạc Tây	xã	943	
commune	31543	Trinh Phú	xã	943	
commune	31546	Ba Trinh	xã	943	
commune	31549	Thới An Hội	xã	943	
commune	31552	Nhơn Mỹ	xã	943	
commune	31555	Kế Thành	xã	943	
commune	31558	Kế An	xã	943	
commune	31561	Đại Hải	xã	943	
commune	31564	An Mỹ	xã	943	
commune	31567	Huỳnh Hữu Nghĩa	thị trấn	944	
commune	31569	Châu Thành	thị trấn	942	
commune	31570	Hồ Đắc Kiện	xã	942	
commune	31573	Phú Tâm	xã	942	
commune	31576	Thuận Hòa	xã	942	
commune	31579	Long Hưng	xã	944	
commune	31582	Phú Tân	xã	942	
commune	31585	Thiện Mỹ	xã	942	
commune	31588	Hưng Phú	xã	944	
commune	31591	Mỹ Hương	xã	944	
commune	31594	An Hiệp	xã	942	
commune	31597	Mỹ Tú	xã	944	
commune	31600	An Ninh	xã	942	
commune	31603	Mỹ Phước	xã	944	
commune	31606	Thuận Hưng	xã	944	
commune	31609	Mỹ Thuận	xã	944	
commune	31612	Phú Mỹ	xã	944	
commune	31615	Cù Lao Dung	thị trấn	945	
commune	31618	An Thạnh 1	xã	945	
commune	31621	An Thạnh Tây	xã	945	
commune	31624	An Thạnh Đông	xã	945	
commune	31627	Đại Ân 1	xã	945	
commune	31630	An Thạnh 2	xã	945	
commune	31633	An Thạnh 3	xã	945	
commune	31636	An Thạnh Nam	xã	945	
commune	31639	Long Phú (Thị trấn)	thị trấn	946	
commune	31642	Song Phụng	xã	946	
commune	31645	Đại Ngãi	thị trấn	946	
commune	31648	Hậu Thạnh	xã	946	
commune	31651	Long Đức	xã	946	
commune	31654	Trường Khánh	xã	946	
commune	31657	Phú Hữu	xã	946	
commune	31660	Tân Hưng	xã	946	
commune	31663	Châu Khánh	xã	946	
commune	31666	Tân Thạnh	xã	946	
commune	31669	Long Phú (Xã)	xã	946	
commune	31672	Đại Ân 2	xã	951	
commune	31673	Trần Đề	thị trấn	951	
commune	31675	Liêu Tú	xã	951	
commune	31678	Lịch Hội Thượng (Xã)	xã	951	
commune	31679	Lịch Hội Thượng (Thị trấn)	thị trấn	951	
commune	31681	Trung Bình	xã	951	
commune	31684	Mỹ Xuyên	thị trấn	947	
commune	31687	Tài Văn	xã	951	
commune	31690	Đại Tâm	xã	947	
commune	31693	Tham Đôn	xã	947	
commune	31696	Viên An	xã	951	
commune	31699	Thạnh Thới An	xã	951	
commune	31702	Thạnh Thới Thuận	xã	951	
commune	31705	Viên Bình	xã	951	
commune	31708	Thạnh Phú	xã	947	
commune	31711	Ngọc Đông	xã	947	
commune	31714	Thạnh Quới	xã	947	
commune	31717	Hòa Tú 1	xã	947	
commune	31720	Gia Hòa 1	xã	947	
commune	31723	Ngọc Tố	xã	947	
commune	31726	Gia Hòa 2	xã	947	
commune	31729	Hòa Tú 2	xã	947	Xã Hòa Tú II
commune	31732	Phường 1	phường	948	
commune	31735	Phường 2	phường	948	
commune	31738	Vĩnh Quới	xã	948	
commune	31741	Tân Long	xã	948	
commune	31744	Long Bình	xã	948	
commune	31747	Phường 3	phường	948	
commune	31750	Mỹ Bình	xã	948	
commune	31753	Mỹ Quới	xã	948	
commune	31756	Phú Lộc	thị trấn	949	
commune	31757	Hưng Lợi	thị trấn	949	
commune	31759	Lâm Tân	xã	949	
commune	31762	Thạnh Tân	xã	949	
commune	31765	Lâm Kiết	xã	949	
commune	31768	Tuân Tức	xã	949	
commune	31771	Vĩnh Thành	xã	949	
commune	31774	Thạnh Trị	xã	949	
commune	31777	Vĩnh Lợi	xã	949	
commune	31780	Châu Hưng	xã	949	
commune	31783	Phường 1	phường	950	
commune	31786	Hòa Đông	xã	950	
commune	31789	Khánh Hòa	phường	950	
commune	31792	Vĩnh Hiệp	xã	950	
commune	31795	Vĩnh Hải	xã	950	
commune	31798	Lạc Hòa	xã	950	
commune	31801	Phường 2	phường	950	
commune	31804	Vĩnh Phước	phường	950	
commune	31807	Vĩnh Tân	xã	950	
commune	31810	Lai Hòa	xã	950	
commune	31813	Phường 2	phường	954	
commune	31816	Phường 3	phường	954	
commune	31819	Phường 5	phường	954	
commune	31822	Phường 7	phường	954	
commune	31825	Phường 1	phường	954	
commune	31828	Phường 8	phường	954	
commune	31831	Nhà Mát	phường	954	
commune	31834	Vĩnh Trạch	xã	954	
commune	31837	Vĩnh Trạch Đông	xã	954	
commune	31840	Hiệp Thành	xã	954	
commune	31843	Ngan Dừa	thị trấn	956	
commune	31846	Ninh Quới	xã	956	
commune	31849	Ninh Quới A	xã	956	
commune	31852	Ninh Hòa	xã	956	
commune	31855	Lộc Ninh	xã	956	
commune	31858	Vĩnh Lộc	xã	956	
commune	31861	Vĩnh Lộc A	xã	956	
commune	31863	Ninh Thạnh Lợi A	xã	956	
commune	31864	Ninh Thạnh Lợi	xã	956	
commune	31867	Phước Long (Thị trấn)	thị trấn	957	
commune	31870	Vĩnh Phú Đông	xã	957	
commune	31873	Vĩnh Phú Tây	xã	957	
commune	31876	Phước Long (Xã)	xã	957	
commune	31879	Hưng Phú	xã	957	
commune	31882	Vĩnh Thanh	xã	957	
commune	31885	Phong Thạnh Tây A	xã	957	
commune	31888	Phong Thạnh Tây B	xã	957	
commune	31891	Hòa Bình	thị trấn	961	
commune	31894	Vĩnh Hưng	xã	958	
commune	31897	Vĩnh Hưng A	xã	958	
commune	31900	Châu Hưng	thị trấn	958	
commune	31903	Châu Hưng A	xã	958	
commune	31906	Hưng Thành	xã	958	
commune	31909	Hưng Hội	xã	958	
commune	31912	Châu Thới	xã	958	
commune	31915	Minh Diệu	xã	961	
commune	31918	Vĩnh Bình	xã	961	
commune	31921	Long Thạnh	xã	958	
commune	31924	Vĩnh Mỹ B	xã	961	
commune	31927	Vĩnh Hậu	xã	961	
commune	31930	Vĩnh Hậu A	xã	961	
commune	31933	Vĩnh Mỹ A	xã	961	
commune	31936	Vĩnh Thịnh	xã	961	
commune	31942	Phường 1	phường	959	
commune	31945	Hộ Phòng	phường	959	
commune	31948	Phong Thạnh Đông	xã	959	
commune	31951	Láng Tròn	phường	959	
commune	31954	Phong Tân	xã	959	
commune	31957	Tân Phong	xã	959	
commune	31960	Phong Thạnh	xã	959	
commune	31963	Phong Thạnh A	xã	959	
commune	31966	Phong Thạnh Tây	xã	959	
commune	31969	Tân Thạnh	xã	959	
commune	31972	Gành Hào	thị trấn	960	
commune	31975	Long Điền Đông	xã	960	
commune	31978	Long Điền Đông A	xã	960	
commune	31981	Long Điền	xã	960	
commune	31984	Long Điền Tây	xã	960	
commune	31985	Điền Hải	xã	960	
commune	31987	An Trạch	xã	960	
commune	31988	An Trạch A	xã	960	
commune	31990	An Phúc	xã	960	
commune	31993	Định Thành	xã	960	
commune	31996	Định Thành A	xã	960	
commune	31999	Phường 9	phường	964	
commune	32002	Phường 2	phường	964	
commune	32005	Phường 1	phường	964	
commune	32008	Phường 5	phường	964	
commune	32014	Phường 8	phường	964	
commune	32017	Phường 6	phường	964	
commune	32020	Phường 7	phường	964	
commune	32022	Tân Xuyên	phường	964	
commune	32023	An Xuyên	xã	964	
commune	32025	Tân Thành (Phường)	phường	964	
commune	32026	Tân Thành (Xã)	xã	964	
commune	32029	Tắc Vân	xã	964	
commune	32032	Lý Văn Lâm	xã	964	
commune	32035	Định Bình	xã	964	
commune	32038	Hòa Thành	xã	964	
commune	32041	Hòa Tân	xã	964	
commune	32044	U Minh	thị trấn	966	
commune	32047	Khánh Hòa	xã	966	
commune	32048	Khánh Thuận	xã	966	
commune	32050	Khánh Tiến	xã	966	
commune	32053	Nguyễn Phích	xã	966	
commune	32056	Khánh Lâm	xã	966	
commune	32059	Khánh An	xã	966	
commune	32062	Khánh Hội	xã	966	
commune	32065	Thới Bình (Thị trấn)	thị trấn	967	
commune	32068	Biển Bạch	xã	967	
commune	32069	Tân Bằng	xã	967	
commune	32071	Trí Phải	xã	967	
commune	32072	Trí Lực	xã	967	
commune	32074	Biển Bạch Đông	xã	967	
commune	32077	Thới Bình (Xã)	xã	967	
commune	32080	Tân Phú	xã	967	
commune	32083	Tân Lộc Bắc	xã	967	
commune	32086	Tân Lộc	xã	967	
commune	32089	Tân Lộc Đông	xã	967	
commune	32092	Hồ Thị Kỷ	xã	967	
commune	32095	Trần Văn Thời	thị trấn	968	
commune	32098	Sông Đốc	thị trấn	968	
commune	32101	Khánh Bình Tây Bắc	xã	968	
commune	32104	Khánh Bình Tây	xã	968	
commune	32107	Trần Hợi	xã	968	
commune	32108	Khánh Lộc	xã	968	
commune	32110	Khánh Bình	xã	968	
commune	32113	Khánh Hưng	xã	968	
commune	32116	Khánh Bình Đông	xã	968	
commune	32119	Khánh Hải	xã	968	
commune	32122	Lợi An	xã	968	
commune	32124	Phong Điền	xã	968	
commune	32125	Phong Lạc	xã	968	
commune	32128	Cái Nước	thị trấn	969	
commune	32130	Thạnh Phú	xã	969	
commune	32131	Lương Thế Trân	xã	969	
commune	32134	Phú Hưng	xã	969	
commune	32137	Tân Hưng	xã	969	
commune	32140	Hưng Mỹ	xã	969	
commune	32141	Hòa Mỹ	xã	969	Xã Hoà Mỹ
commune	32142	Đông Hưng	xã	969	
commune	32143	Đông Thới	xã	969	
commune	32146	Tân Hưng Đông	xã	969	
commune	32149	Trần Thới	xã	969	
commune	32152	Đầm Dơi	thị trấn	970	
commune	32155	Tạ An Khương	xã	970	
commune	32158	Tạ An Khương Đông	xã	970	
commune	32161	Trần Phán	xã	970	
commune	32162	Tân Trung	xã	970	
commune	32164	Tân Đức	xã	970	
commune	32167	Tân Thuận	xã	970	
commune	32170	Tạ An Khương Nam	xã	970	
commune	32173	Tân Duyệt	xã	970	
commune	32174	Tân Dân	xã	970	
commune	32176	Tân Tiến	xã	970	
commune	32179	Quách Phẩm Bắc	xã	970	
commune	32182	Quách Phẩm	xã	970	
commune	32185	Thanh Tùng	xã	970	
commune	32186	Ngọc Chánh	xã	970	
commune	32188	Nguyễn Huân	xã	970	
commune	32191	Năm Căn	thị trấn	971	
commune	32194	Hàm Rồng	xã	971	
commune	32197	Hiệp Tùng	xã	971	
commune	32200	Đất Mới	xã	971	
commune	32201	Lâm Hải	xã	971	
commune	32203	Hàng Vịnh	xã	971	
commune	32206	Tam Giang	xã	971	
commune	32209	Tam Giang Đông	xã	971	
commune	32212	Cái Đôi Vàm	thị trấn	972	
commune	32214	Phú Thuận	xã	972	
commune	32215	Phú Mỹ	xã	972	
commune	32218	Phú Tân	xã	972	
commune	32221	Tân Hải	xã	972	
commune	32224	Việt Thắng	xã	972	
commune	32227	Tân Hưng Tây	xã	972	
commune	32228	Rạch Chèo	xã	972	
commune	32230	Nguyễn Việt Khái	xã	972	
commune	32233	Tam Giang Tây	xã	973	
commune	32236	Tân Ân Tây	xã	973	
commune	32239	Viên An Đông	xã	973	
commune	32242	Viên An	xã	973	
commune	32244	Rạch Gốc	thị trấn	973	
commune	32245	Tân Ân	xã	973	
commune	32248	Đất Mũi	xã	973	
"""
  )
}
