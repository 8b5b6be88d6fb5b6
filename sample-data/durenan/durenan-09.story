# Data Perekonomian dan Pembangunan: the Kasi sends the data back once, then the Camat does (a way back that the sheet
# does not print). No line names a person.

2025-02-19 08:00-08:40 pengelola-ekbang open dd durenan-09
    kind = dd-add
    period = Tahun Anggaran 2025
    village-reports.1.report-village = 35.03.13.2002
    village-reports.1.report-date = 2025-02-10
    village-reports.1.report-content = APBDes ditetapkan, DD tahap I diajukan
    village-reports.2.report-village = 35.03.13.2003
    village-reports.2.report-date = 2025-02-11
    village-reports.2.report-content = APBDes ditetapkan, DD tahap I belum diajukan
    village-reports.2.report-remark = Melengkapi berkas
    village-reports.3.report-village = 35.03.13.2006
    village-reports.3.report-date = 2025-02-11
    village-reports.3.report-content = APBDes ditetapkan, DD tahap I diajukan
    village-reports.4.report-village = 35.03.13.2011
    village-reports.4.report-date = 2025-02-12
    village-reports.4.report-content = APBDes dalam evaluasi
    village-reports.4.report-remark = Pendampingan
    village-reports.5.report-village = 35.03.13.2014
    village-reports.5.report-date = 2025-02-12
    village-reports.5.report-content = APBDes ditetapkan, DD tahap I diajukan
2025-02-19 09:00-10:30 pengelola-ekbang write dd camat
2025-02-19 10:35 pengelola-ekbang give dd
2025-02-19 13:30-14:00 kasi-ekbang return dd konsep : LAPORAN DESA PAKIS BELUM DIMASUKKAN
2025-02-20 07:35 pengelola-ekbang correct dd : LAPORAN DESA PAKIS DITAMBAHKAN
    village-reports.1.report-village = 35.03.13.2002
    village-reports.1.report-date = 2025-02-10
    village-reports.1.report-content = APBDes ditetapkan, DD tahap I diajukan
    village-reports.2.report-village = 35.03.13.2003
    village-reports.2.report-date = 2025-02-11
    village-reports.2.report-content = APBDes ditetapkan, DD tahap I belum diajukan
    village-reports.2.report-remark = Melengkapi berkas
    village-reports.3.report-village = 35.03.13.2006
    village-reports.3.report-date = 2025-02-11
    village-reports.3.report-content = APBDes ditetapkan, DD tahap I diajukan
    village-reports.4.report-village = 35.03.13.2011
    village-reports.4.report-date = 2025-02-12
    village-reports.4.report-content = APBDes dalam evaluasi
    village-reports.4.report-remark = Pendampingan
    village-reports.5.report-village = 35.03.13.2014
    village-reports.5.report-date = 2025-02-12
    village-reports.5.report-content = APBDes ditetapkan, DD tahap I diajukan
    village-reports.6.report-village = 35.03.13.2007
    village-reports.6.report-date = 2025-02-13
    village-reports.6.report-content = APBDes ditetapkan, DD tahap I diajukan
2025-02-20 07:35-07:45 pengelola-ekbang write dd camat
2025-02-20 07:46 pengelola-ekbang give dd
2025-02-20 08:30-08:50 kasi-ekbang review dd
2025-02-20 08:55 kasi-ekbang give dd
2025-02-20 10:00-10:15 camat return dd konsep : HAL SURAT DIPERIKSA LAGI
2025-02-20 10:30-10:40 pengelola-ekbang write dd camat
2025-02-20 10:41 pengelola-ekbang give dd
2025-02-20 10:50-11:00 kasi-ekbang review dd
2025-02-20 11:02 kasi-ekbang give dd
2025-02-21 07:40-07:55 camat sign dd
2025-02-21 08:00 pengelola-ekbang number dd
2025-02-21 08:02 pengelola-ekbang do dd
