// Made by Scripts/embed-data.py from data/encodings/cp1258.tsv; do not edit.
// swift-format-ignore-file

extension RegistryTable {
  /// Columns: bytes_hex, unicode, role.
  public static let encodingCP1258 = RegistryTable(
    """
bytes_hex	unicode	role
80	U+20AC	symbol
82	U+201A	symbol
83	U+0192	letter
84	U+201E	symbol
85	U+2026	symbol
86	U+2020	symbol
87	U+2021	symbol
88	U+02C6	letter
89	U+2030	symbol
8B	U+2039	symbol
8C	U+0152	letter
91	U+2018	symbol
92	U+2019	symbol
93	U+201C	symbol
94	U+201D	symbol
95	U+2022	symbol
96	U+2013	symbol
97	U+2014	symbol
98	U+02DC	symbol
99	U+2122	symbol
9B	U+203A	symbol
9C	U+0153	letter
9F	U+0178	letter
A0	U+00A0	symbol
A1	U+00A1	symbol
A2	U+00A2	symbol
A3	U+00A3	symbol
A4	U+00A4	symbol
A5	U+00A5	symbol
A6	U+00A6	symbol
A7	U+00A7	symbol
A8	U+00A8	symbol
A9	U+00A9	symbol
AA	U+00AA	letter
AB	U+00AB	symbol
AC	U+00AC	symbol
AD	U+00AD	symbol
AE	U+00AE	symbol
AF	U+00AF	symbol
B0	U+00B0	symbol
B1	U+00B1	symbol
B2	U+00B2	symbol
B3	U+00B3	symbol
B4	U+00B4	symbol
B5	U+00B5	letter
B6	U+00B6	symbol
B7	U+00B7	symbol
B8	U+00B8	symbol
B9	U+00B9	symbol
BA	U+00BA	letter
BB	U+00BB	symbol
BC	U+00BC	symbol
BD	U+00BD	symbol
BE	U+00BE	symbol
BF	U+00BF	symbol
C0	U+00C0	letter
C1	U+00C1	letter
C2	U+00C2	letter
C3	U+0102	letter
C4	U+00C4	letter
C5	U+00C5	letter
C6	U+00C6	letter
C7	U+00C7	letter
C8	U+00C8	letter
C9	U+00C9	letter
CA	U+00CA	letter
CB	U+00CB	letter
CC	U+0300	combining
CD	U+00CD	letter
CE	U+00CE	letter
CF	U+00CF	letter
D0	U+0110	letter
D1	U+00D1	letter
D2	U+0309	combining
D3	U+00D3	letter
D4	U+00D4	letter
D5	U+01A0	letter
D6	U+00D6	letter
D7	U+00D7	symbol
D8	U+00D8	letter
D9	U+00D9	letter
DA	U+00DA	letter
DB	U+00DB	letter
DC	U+00DC	letter
DD	U+01AF	letter
DE	U+0303	combining
DF	U+00DF	letter
E0	U+00E0	letter
E1	U+00E1	letter
E2	U+00E2	letter
E3	U+0103	letter
E4	U+00E4	letter
E5	U+00E5	letter
E6	U+00E6	letter
E7	U+00E7	letter
E8	U+00E8	letter
E9	U+00E9	letter
EA	U+00EA	letter
EB	U+00EB	letter
EC	U+0301	combining
ED	U+00ED	letter
EE	U+00EE	letter
EF	U+00EF	letter
F0	U+0111	letter
F1	U+00F1	letter
F2	U+0323	combining
F3	U+00F3	letter
F4	U+00F4	letter
F5	U+01A1	letter
F6	U+00F6	letter
F7	U+00F7	symbol
F8	U+00F8	letter
F9	U+00F9	letter
FA	U+00FA	letter
FB	U+00FB	letter
FC	U+00FC	letter
FD	U+01B0	letter
FE	U+20AB	symbol
FF	U+00FF	letter
C1	U+00C1	sequence
E1	U+00E1	sequence
C0	U+00C0	sequence
E0	U+00E0	sequence
41 D2	U+1EA2	sequence
61 D2	U+1EA3	sequence
41 DE	U+00C3	sequence
61 DE	U+00E3	sequence
41 F2	U+1EA0	sequence
61 F2	U+1EA1	sequence
C2	U+00C2	sequence
E2	U+00E2	sequence
C2 EC	U+1EA4	sequence
E2 EC	U+1EA5	sequence
C2 CC	U+1EA6	sequence
E2 CC	U+1EA7	sequence
C2 D2	U+1EA8	sequence
E2 D2	U+1EA9	sequence
C2 DE	U+1EAA	sequence
E2 DE	U+1EAB	sequence
C2 F2	U+1EAC	sequence
E2 F2	U+1EAD	sequence
C3	U+0102	sequence
E3	U+0103	sequence
C3 EC	U+1EAE	sequence
E3 EC	U+1EAF	sequence
C3 CC	U+1EB0	sequence
E3 CC	U+1EB1	sequence
C3 D2	U+1EB2	sequence
E3 D2	U+1EB3	sequence
C3 DE	U+1EB4	sequence
E3 DE	U+1EB5	sequence
C3 F2	U+1EB6	sequence
E3 F2	U+1EB7	sequence
D0	U+0110	sequence
F0	U+0111	sequence
C9	U+00C9	sequence
E9	U+00E9	sequence
C8	U+00C8	sequence
E8	U+00E8	sequence
45 D2	U+1EBA	sequence
65 D2	U+1EBB	sequence
45 DE	U+1EBC	sequence
65 DE	U+1EBD	sequence
45 F2	U+1EB8	sequence
65 F2	U+1EB9	sequence
CA	U+00CA	sequence
EA	U+00EA	sequence
CA EC	U+1EBE	sequence
EA EC	U+1EBF	sequence
CA CC	U+1EC0	sequence
EA CC	U+1EC1	sequence
CA D2	U+1EC2	sequence
EA D2	U+1EC3	sequence
CA DE	U+1EC4	sequence
EA DE	U+1EC5	sequence
CA F2	U+1EC6	sequence
EA F2	U+1EC7	sequence
CD	U+00CD	sequence
ED	U+00ED	sequence
49 CC	U+00CC	sequence
69 CC	U+00EC	sequence
49 D2	U+1EC8	sequence
69 D2	U+1EC9	sequence
49 DE	U+0128	sequence
69 DE	U+0129	sequence
49 F2	U+1ECA	sequence
69 F2	U+1ECB	sequence
D3	U+00D3	sequence
F3	U+00F3	sequence
4F CC	U+00D2	sequence
6F CC	U+00F2	sequence
4F D2	U+1ECE	sequence
6F D2	U+1ECF	sequence
4F DE	U+00D5	sequence
6F DE	U+00F5	sequence
4F F2	U+1ECC	sequence
6F F2	U+1ECD	sequence
D4	U+00D4	sequence
F4	U+00F4	sequence
D4 EC	U+1ED0	sequence
F4 EC	U+1ED1	sequence
D4 CC	U+1ED2	sequence
F4 CC	U+1ED3	sequence
D4 D2	U+1ED4	sequence
F4 D2	U+1ED5	sequence
D4 DE	U+1ED6	sequence
F4 DE	U+1ED7	sequence
D4 F2	U+1ED8	sequence
F4 F2	U+1ED9	sequence
D5	U+01A0	sequence
F5	U+01A1	sequence
D5 EC	U+1EDA	sequence
F5 EC	U+1EDB	sequence
D5 CC	U+1EDC	sequence
F5 CC	U+1EDD	sequence
D5 D2	U+1EDE	sequence
F5 D2	U+1EDF	sequence
D5 DE	U+1EE0	sequence
F5 DE	U+1EE1	sequence
D5 F2	U+1EE2	sequence
F5 F2	U+1EE3	sequence
DA	U+00DA	sequence
FA	U+00FA	sequence
D9	U+00D9	sequence
F9	U+00F9	sequence
55 D2	U+1EE6	sequence
75 D2	U+1EE7	sequence
55 DE	U+0168	sequence
75 DE	U+0169	sequence
55 F2	U+1EE4	sequence
75 F2	U+1EE5	sequence
DD	U+01AF	sequence
FD	U+01B0	sequence
DD EC	U+1EE8	sequence
FD EC	U+1EE9	sequence
DD CC	U+1EEA	sequence
FD CC	U+1EEB	sequence
DD D2	U+1EEC	sequence
FD D2	U+1EED	sequence
DD DE	U+1EEE	sequence
FD DE	U+1EEF	sequence
DD F2	U+1EF0	sequence
FD F2	U+1EF1	sequence
59 EC	U+00DD	sequence
79 EC	U+00FD	sequence
59 CC	U+1EF2	sequence
79 CC	U+1EF3	sequence
59 D2	U+1EF6	sequence
79 D2	U+1EF7	sequence
59 DE	U+1EF8	sequence
79 DE	U+1EF9	sequence
59 F2	U+1EF4	sequence
79 F2	U+1EF5	sequence
"""
  )
}
