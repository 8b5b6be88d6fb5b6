# The office's own letters, 2025-02-03 to 2025-02-06: two that came in, one sent back to the desk, and two that went out. Every
# sender and person is fictional.

2025-02-03 08:40-08:46 petugas-loket open rapat surat-masuk
    letter-number = 005/112/35.07/2025
    letter-date = 2025-01-31
    sender = Bagian Tata Pemerintahan Sekretariat Daerah Kabupaten Malang
    about = Undangan rapat koordinasi penyelenggaraan pelayanan administrasi terpadu kecamatan bagi seluruh camat
    enclosures = 1 (satu) lembar
    urgency = segera
2025-02-03 08:47 petugas-loket number rapat
2025-02-03 08:48-08:50 petugas-loket write rapat
2025-02-03 08:52 petugas-loket give rapat
2025-02-03 09:10-09:12 camat return rapat terima : TANGGAL SURAT SALAH CATAT
2025-02-03 09:14-09:16 petugas-loket answer rapat
    letter-number = 005/112/35.07/2025
    letter-date = 2025-01-30
    sender = Bagian Tata Pemerintahan Sekretariat Daerah Kabupaten Malang
    about = Undangan rapat koordinasi penyelenggaraan pelayanan administrasi terpadu kecamatan bagi seluruh camat
    enclosures = 1 (satu) lembar
    urgency = segera
2025-02-03 09:16 petugas-loket number rapat
2025-02-03 09:17-09:18 petugas-loket write rapat
2025-02-03 09:20 petugas-loket give rapat
2025-02-03 09:30-09:34 camat check rapat
    forwarded-to = Sekretaris Kecamatan
    instruction = hadiri
    disposition-note = Siapkan data pelayanan bulan Januari.
    due = 2025-02-05
2025-02-03 09:40 petugas-loket give rapat
2025-02-03 10:05-10:12 petugas-loket open hibah surat-masuk
    letter-number = -
    letter-date = 2025-02-01
    sender = PANITIA HARI JADI DESA CONTOH
    about = Permohonan kehadiran pada pembukaan hari jadi desa
    urgency = biasa
2025-02-03 10:13 petugas-loket number hibah
2025-02-03 10:14-10:15 petugas-loket write hibah
2025-02-03 10:16 petugas-loket give hibah
2025-02-03 10:30 sekcam void hibah surat-masuk : DICATAT DUA KALI
2025-02-05 13:05-13:20 sekcam do rapat
    follow-up = Rapat dihadiri; laporan pelayanan diminta paling lambat tanggal 10 tiap bulan
2025-02-05 13:30-13:32 petugas-loket archive rapat
    archive.place = Rak 2, map undangan 2025
2025-02-05 08:00-08:20 petugas-loket open laporan surat-keluar
    made = loket
    addressee = Kepala Bagian Tata Pemerintahan Sekretariat Daerah Kabupaten Malang
    addressee-place = Malang
    about = Laporan pelayanan bulan Januari 2025
    letter-code = 000.8.3.4
    urgency = biasa
    enclosures = 1 (satu) berkas
    content = Menindaklanjuti hasil rapat koordinasi, bersama ini disampaikan laporan pelayanan bulan Januari 2025. | Atas perhatian dan kerja sama Saudara disampaikan terima kasih.
2025-02-05 08:21-08:25 petugas-loket write laporan camat
2025-02-05 08:40-08:44 sekcam check laporan
2025-02-05 09:00-09:03 camat sign laporan
2025-02-05 09:05 petugas-loket number laporan
2025-02-05 10:00-10:02 petugas-loket give laporan
    sent.on = 2025-02-05
    sent.way = courier
    sent.receiver = PENERIMA CONTOH
2025-02-05 10:05 petugas-loket archive laporan
    archive.place = Rak 3, pertinggal 2025
2025-02-06 08:00-08:05 petugas-loket open undangan surat-keluar
    made = luar
    addressee = Para Kepala Desa se-kecamatan
    addressee-place = Tempat
    about = Undangan musyawarah perencanaan pembangunan kecamatan
    letter-code = 000.7.2
    urgency = segera
2025-02-06 08:06 petugas-loket number undangan
2025-02-06 08:10-08:12 petugas-loket give undangan
    sent.on = 2025-02-06
    sent.way = mail
