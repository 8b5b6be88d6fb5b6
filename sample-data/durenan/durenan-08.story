# Pelayanan Pemerintahan: reports of all fourteen villages become one sheet of data; the Kasi sends it back once for a
# wrong month. No line names a person.

2025-02-17 08:00-08:40 pengelola-tapem open lkd durenan-08
    kind = lkd
    period = Desember 2024
    village-reports.1.report-village = 35.03.13.2001
    village-reports.1.report-date = 2025-02-03
    village-reports.1.report-content = 20 RT dan 4 RW, 1 RT kosong
    village-reports.1.report-remark = Pemilihan bulan Maret
    village-reports.2.report-village = 35.03.13.2002
    village-reports.2.report-date = 2025-02-04
    village-reports.2.report-content = 21 RT dan 5 RW, pengurus lengkap
    village-reports.3.report-village = 35.03.13.2003
    village-reports.3.report-date = 2025-02-05
    village-reports.3.report-content = 22 RT dan 6 RW, pengurus lengkap
    village-reports.4.report-village = 35.03.13.2004
    village-reports.4.report-date = 2025-02-06
    village-reports.4.report-content = 23 RT dan 7 RW, pengurus lengkap
    village-reports.5.report-village = 35.03.13.2005
    village-reports.5.report-date = 2025-02-07
    village-reports.5.report-content = 24 RT dan 8 RW, 2 RT kosong
    village-reports.5.report-remark = Pemilihan bulan Maret
    village-reports.6.report-village = 35.03.13.2006
    village-reports.6.report-date = 2025-02-10
    village-reports.6.report-content = 25 RT dan 4 RW, pengurus lengkap
    village-reports.7.report-village = 35.03.13.2007
    village-reports.7.report-date = 2025-02-10
    village-reports.7.report-content = 26 RT dan 5 RW, pengurus lengkap
    village-reports.8.report-village = 35.03.13.2008
    village-reports.8.report-date = 2025-02-10
    village-reports.8.report-content = 27 RT dan 6 RW, pengurus lengkap
    village-reports.9.report-village = 35.03.13.2009
    village-reports.9.report-date = 2025-02-03
    village-reports.9.report-content = 28 RT dan 7 RW, 3 RT kosong
    village-reports.9.report-remark = Pemilihan bulan Maret
    village-reports.10.report-village = 35.03.13.2010
    village-reports.10.report-date = 2025-02-04
    village-reports.10.report-content = 29 RT dan 8 RW, pengurus lengkap
    village-reports.11.report-village = 35.03.13.2011
    village-reports.11.report-date = 2025-02-05
    village-reports.11.report-content = 30 RT dan 4 RW, pengurus lengkap
    village-reports.12.report-village = 35.03.13.2012
    village-reports.12.report-date = 2025-02-06
    village-reports.12.report-content = 31 RT dan 5 RW, pengurus lengkap
    village-reports.13.report-village = 35.03.13.2013
    village-reports.13.report-date = 2025-02-07
    village-reports.13.report-content = 32 RT dan 6 RW, 1 RT kosong
    village-reports.13.report-remark = Pemilihan bulan Maret
    village-reports.14.report-village = 35.03.13.2014
    village-reports.14.report-date = 2025-02-10
    village-reports.14.report-content = 33 RT dan 7 RW, pengurus lengkap
    conclusion = Desa yang kepengurusan RT-nya belum lengkap diminta menyelesaikan pemilihan sebelum akhir Maret 2025.
2025-02-17 09:00-10:30 pengelola-tapem write lkd camat
2025-02-17 10:35 pengelola-tapem give lkd
2025-02-17 13:30-14:00 kasi-tapem return lkd konsep : PERIODE LAPORAN ADALAH JANUARI 2025
2025-02-18 07:35 pengelola-tapem correct lkd : SALAH MENULIS PERIODE
    period = Januari 2025
2025-02-18 07:35-07:45 pengelola-tapem write lkd camat
2025-02-18 07:46 pengelola-tapem give lkd
2025-02-18 08:30-08:50 kasi-tapem review lkd
2025-02-18 08:55 kasi-tapem give lkd
2025-02-19 07:40-07:55 camat sign lkd
2025-02-19 08:00 pengelola-tapem number lkd
2025-02-19 08:02 pengelola-tapem do lkd
