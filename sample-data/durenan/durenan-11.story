# Data Ketenteraman dan Ketertiban Umum: the Kasi sends the data back once for a missing remark. No line names a person.

2025-02-25 08:00-08:40 pengelola-trantibum open trantib durenan-11
    kind = monev
    period = Januari 2025
    village-reports.1.report-village = 35.03.13.2003
    village-reports.1.report-date = 2025-02-04
    village-reports.1.report-content = Siskamling berjalan, 1 kejadian pencurian hewan
    village-reports.1.report-remark = Ditangani Polsek
    village-reports.2.report-village = 35.03.13.2006
    village-reports.2.report-date = 2025-02-04
    village-reports.2.report-content = Pasar tertib, 12 pedagang ditata kembali
    village-reports.3.report-village = 35.03.13.2009
    village-reports.3.report-date = 2025-02-05
    village-reports.3.report-content = Tidak ada gangguan keamanan
    village-reports.4.report-village = 35.03.13.2010
    village-reports.4.report-date = 2025-02-05
    village-reports.4.report-content = Banjir luapan sungai, 3 rumah terdampak
    conclusion = Kesiapsiagaan bencana ditingkatkan selama musim hujan.
2025-02-25 09:00-10:30 pengelola-trantibum write trantib camat
2025-02-25 10:35 pengelola-trantibum give trantib
2025-02-25 13:30-14:00 kasi-trantibum return trantib konsep : KETERANGAN BANJIR SUMBERGAYAM BELUM ADA
2025-02-26 07:35 pengelola-trantibum correct trantib : KETERANGAN DITAMBAHKAN
    village-reports.1.report-village = 35.03.13.2003
    village-reports.1.report-date = 2025-02-04
    village-reports.1.report-content = Siskamling berjalan, 1 kejadian pencurian hewan
    village-reports.1.report-remark = Ditangani Polsek
    village-reports.2.report-village = 35.03.13.2006
    village-reports.2.report-date = 2025-02-04
    village-reports.2.report-content = Pasar tertib, 12 pedagang ditata kembali
    village-reports.3.report-village = 35.03.13.2009
    village-reports.3.report-date = 2025-02-05
    village-reports.3.report-content = Tidak ada gangguan keamanan
    village-reports.4.report-village = 35.03.13.2010
    village-reports.4.report-date = 2025-02-05
    village-reports.4.report-content = Banjir luapan sungai, 3 rumah terdampak
    village-reports.4.report-remark = Sudah surut
2025-02-26 07:35-07:45 pengelola-trantibum write trantib camat
2025-02-26 07:46 pengelola-trantibum give trantib
2025-02-26 08:30-08:50 kasi-trantibum review trantib
2025-02-26 08:55 kasi-trantibum give trantib
2025-02-27 07:40-07:55 camat sign trantib
2025-02-27 08:00 pengelola-trantibum number trantib
2025-02-27 08:02 pengelola-trantibum do trantib
