# Data Kesejahteraan Rakyat: the Kasi sends the data back once to name whom it goes to. No line names a person.

2025-02-21 08:00-08:40 pengelola-kesra open bansos durenan-10
    kind = bansos
    period = Januari 2025
    village-reports.1.report-village = 35.03.13.2001
    village-reports.1.report-date = 2025-02-05
    village-reports.1.report-content = 42 keluarga menerima bantuan pangan
    village-reports.2.report-village = 35.03.13.2004
    village-reports.2.report-date = 2025-02-05
    village-reports.2.report-content = 38 keluarga menerima bantuan pangan
    village-reports.2.report-remark = 2 keluarga pindah
    village-reports.3.report-village = 35.03.13.2008
    village-reports.3.report-date = 2025-02-06
    village-reports.3.report-content = 51 keluarga menerima bantuan pangan
    village-reports.4.report-village = 35.03.13.2012
    village-reports.4.report-date = 2025-02-06
    village-reports.4.report-content = 29 keluarga menerima bantuan pangan
2025-02-21 09:00-10:30 pengelola-kesra write bansos camat
2025-02-21 10:35 pengelola-kesra give bansos
2025-02-21 13:30-14:00 kasi-kesra return bansos konsep : TUJUAN DATA BELUM DITULIS
2025-02-24 07:35 pengelola-kesra correct bansos : TUJUAN DATA DITAMBAHKAN
    addressee = Kepala Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak Kabupaten Trenggalek
2025-02-24 07:35-07:45 pengelola-kesra write bansos camat
2025-02-24 07:46 pengelola-kesra give bansos
2025-02-24 08:30-08:50 kasi-kesra review bansos
2025-02-24 08:55 kasi-kesra give bansos
2025-02-25 07:40-07:55 camat sign bansos
2025-02-25 08:00 pengelola-kesra number bansos
2025-02-25 08:02 pengelola-kesra do bansos
