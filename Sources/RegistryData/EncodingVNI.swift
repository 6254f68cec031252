// Made by Scripts/embed-data.py from data/encodings/vni-windows.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: bytes_hex, unicode, role.
  public static let encodingVNI = RegistryTable(
    """
bytes_hex	unicode	role
41 C0	U+1EA6	primary
41 C1	U+1EA4	primary
41 C2	U+00C2	primary
41 C3	U+1EAA	primary
41 C4	U+1EAC	primary
41 C5	U+1EA8	primary
41 C8	U+1EB0	primary
41 C9	U+1EAE	primary
41 CA	U+0102	primary
41 CB	U+1EB6	primary
41 CF	U+1EA0	primary
41 D5	U+00C3	primary
41 D8	U+00C0	primary
41 D9	U+00C1	primary
41 DA	U+1EB2	primary
41 DB	U+1EA2	primary
41 DC	U+1EB4	primary
45 C0	U+1EC0	primary
45 C1	U+1EBE	primary
45 C2	U+00CA	primary
45 C3	U+1EC4	primary
45 C4	U+1EC6	primary
45 C5	U+1EC2	primary
45 CF	U+1EB8	primary
45 D5	U+1EBC	primary
45 D8	U+00C8	primary
45 D9	U+00C9	primary
45 DB	U+1EBA	primary
4F C0	U+1ED2	primary
4F C1	U+1ED0	primary
4F C2	U+00D4	primary
4F C3	U+1ED6	primary
4F C4	U+1ED8	primary
4F C5	U+1ED4	primary
4F CF	U+1ECC	primary
4F D5	U+00D5	primary
4F D8	U+00D2	primary
4F D9	U+00D3	primary
4F DB	U+1ECE	primary
55 CF	U+1EE4	primary
55 D5	U+0168	primary
55 D8	U+00D9	primary
55 D9	U+00DA	primary
55 DB	U+1EE6	primary
59 D5	U+1EF8	primary
59 D8	U+1EF2	primary
59 D9	U+00DD	primary
59 DB	U+1EF6	primary
61 E0	U+1EA7	primary
61 E1	U+1EA5	primary
61 E2	U+00E2	primary
61 E3	U+1EAB	primary
61 E4	U+1EAD	primary
61 E5	U+1EA9	primary
61 E8	U+1EB1	primary
61 E9	U+1EAF	primary
61 EA	U+0103	primary
61 EB	U+1EB7	primary
61 EF	U+1EA1	primary
61 F5	U+00E3	primary
61 F8	U+00E0	primary
61 F9	U+00E1	primary
61 FA	U+1EB3	primary
61 FB	U+1EA3	primary
61 FC	U+1EB5	primary
65 E0	U+1EC1	primary
65 E1	U+1EBF	primary
65 E2	U+00EA	primary
65 E3	U+1EC5	primary
65 E4	U+1EC7	primary
65 E5	U+1EC3	primary
65 EF	U+1EB9	primary
65 F5	U+1EBD	primary
65 F8	U+00E8	primary
65 F9	U+00E9	primary
65 FB	U+1EBB	primary
6F E0	U+1ED3	primary
6F E1	U+1ED1	primary
6F E2	U+00F4	primary
6F E3	U+1ED7	primary
6F E4	U+1ED9	primary
6F E5	U+1ED5	primary
6F EF	U+1ECD	primary
6F F5	U+00F5	primary
6F F8	U+00F2	primary
6F F9	U+00F3	primary
6F FB	U+1ECF	primary
75 EF	U+1EE5	primary
75 F5	U+0169	primary
75 F8	U+00F9	primary
75 F9	U+00FA	primary
75 FB	U+1EE7	primary
79 F5	U+1EF9	primary
79 F8	U+1EF3	primary
79 F9	U+00FD	primary
79 FB	U+1EF7	primary
C6	U+1EC8	primary
CC	U+00CC	primary
CD	U+00CD	primary
CE	U+1EF4	primary
D1	U+0110	primary
D2	U+1ECA	primary
D3	U+0128	primary
D4	U+01A0	primary
D4 CF	U+1EE2	primary
D4 D5	U+1EE0	primary
D4 D8	U+1EDC	primary
D4 D9	U+1EDA	primary
D4 DB	U+1EDE	primary
D6	U+01AF	primary
D6 CF	U+1EF0	primary
D6 D5	U+1EEE	primary
D6 D8	U+1EEA	primary
D6 D9	U+1EE8	primary
D6 DB	U+1EEC	primary
E6	U+1EC9	primary
EC	U+00EC	primary
ED	U+00ED	primary
EE	U+1EF5	primary
F1	U+0111	primary
F2	U+1ECB	primary
F3	U+0129	primary
F4	U+01A1	primary
F4 EF	U+1EE3	primary
F4 F5	U+1EE1	primary
F4 F8	U+1EDD	primary
F4 F9	U+1EDB	primary
F4 FB	U+1EDF	primary
F6	U+01B0	primary
F6 EF	U+1EF1	primary
F6 F5	U+1EEF	primary
F6 F8	U+1EEB	primary
F6 F9	U+1EE9	primary
F6 FB	U+1EED	primary
"""
  )
}
