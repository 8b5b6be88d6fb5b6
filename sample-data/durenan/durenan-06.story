# Pelayanan Kepegawaian: one case of each kind. The first is sent back by the Kasubag, then by the Sekretaris and by the
# Camat (ways back that the sheet does not print). The number comes after the signature. Every person is fictional.

2025-02-10 07:35-07:50 pengelola-umpeg open kgb durenan-06
    kind = kgb
    employee = LINA CONTOH, A.Md
    employee-nip = 19900512 201503 2 004
    employee-rank = Pengatur, II/c
    employee-post = Pengelola Kepegawaian
    effective = 2025-03-01
    kgb-last = 2023-03-01
    kgb-old = 3045600
    kgb-new = 3140700
    attachments = 1
2025-02-10 07:51-08:05 pengelola-umpeg write kgb camat
2025-02-10 08:06 pengelola-umpeg give kgb
2025-02-10 08:10-08:20 kasubag-umpeg return kgb konsep : GAJI POKOK LAMA BELUM SESUAI SURAT KEPUTUSAN
2025-02-10 08:25 pengelola-umpeg correct kgb : SALAH KETIK GAJI POKOK LAMA
    kgb-old = 3044900
2025-02-10 08:25-08:30 pengelola-umpeg write kgb camat
2025-02-10 08:31 pengelola-umpeg give kgb
2025-02-10 08:33-08:40 kasubag-umpeg review kgb
2025-02-10 08:41 kasubag-umpeg give kgb
2025-02-10 08:45-08:49 sekcam return kgb konsep : LAMPIRAN ADA DUA BERKAS
2025-02-10 08:52 pengelola-umpeg correct kgb : JUMLAH LAMPIRAN
    attachments = 2
2025-02-10 08:52-08:55 pengelola-umpeg write kgb camat
2025-02-10 08:56 pengelola-umpeg give kgb
2025-02-10 08:58-09:02 kasubag-umpeg review kgb
2025-02-10 09:03 kasubag-umpeg give kgb
2025-02-10 09:05-09:08 sekcam review kgb
2025-02-10 09:12-09:15 camat return kgb konsep : TANGGAL MULAI BERLAKU DIPERIKSA LAGI
2025-02-10 09:20-09:24 pengelola-umpeg write kgb camat
2025-02-10 09:25 pengelola-umpeg give kgb
2025-02-10 09:27-09:30 kasubag-umpeg review kgb
2025-02-10 09:31 kasubag-umpeg give kgb
2025-02-10 09:33-09:35 sekcam review kgb
2025-02-10 09:38-09:40 camat sign kgb
2025-02-10 09:42 pengelola-umpeg number kgb
2025-02-10 09:43 pengelola-umpeg do kgb
2025-02-10 09:45-09:47 pengelola-umpeg give kgb
    sent.on = 2025-02-10
    sent.way = courier
    sent.receiver = PENERIMA BKD CONTOH
2025-02-10 13:05-13:18 pengelola-umpeg open cuti durenan-06
    kind = cuti
    employee = SARI CONTOH
    employee-nip = 19880220 201001 2 007
    employee-rank = Pengatur, II/c
    employee-post = Petugas Loket
    leave-kind = tahunan
    leave-from = 2025-02-17
    leave-until = 2025-02-19
    leave-days = 3
    leave-reason = Mengantar orang tua berobat
2025-02-10 13:20-13:30 pengelola-umpeg write cuti camat
2025-02-10 13:31 pengelola-umpeg give cuti
2025-02-10 13:33-13:40 kasubag-umpeg review cuti
2025-02-10 13:41 kasubag-umpeg give cuti
2025-02-10 13:43-13:47 sekcam review cuti
2025-02-10 13:49-13:52 camat sign cuti
2025-02-10 13:54 pengelola-umpeg number cuti
2025-02-10 13:55 pengelola-umpeg do cuti
2025-02-10 13:56-13:58 pengelola-umpeg give cuti
    sent.on = 2025-02-10
    sent.way = courier
2025-02-11 08:05-08:18 pengelola-umpeg open hadir durenan-06
    kind = kehadiran
    attendance-period = Januari 2025
    attendance.1.attendance-name = DEWI CONTOH, S.IP, M.Si
    attendance.1.attendance-nip = 19780311 200112 2 003
    attendance.1.attendance-present = 19
    attendance.1.attendance-absent = 0
    attendance.2.attendance-name = BAGUS CONTOH, S.Sos
    attendance.2.attendance-nip = 19850607 200901 1 005
    attendance.2.attendance-present = 18
    attendance.2.attendance-absent = 1
    attendance.2.attendance-remark = Sakit
    attendance.3.attendance-name = SARI CONTOH
    attendance.3.attendance-nip = 19880220 201001 2 007
    attendance.3.attendance-present = 19
    attendance.3.attendance-absent = 0
    attendance.4.attendance-name = LINA CONTOH, A.Md
    attendance.4.attendance-nip = 19900512 201503 2 004
    attendance.4.attendance-present = 17
    attendance.4.attendance-absent = 2
    attendance.4.attendance-remark = Cuti
2025-02-11 08:20-08:30 pengelola-umpeg write hadir camat
2025-02-11 08:31 pengelola-umpeg give hadir
2025-02-11 08:33-08:40 kasubag-umpeg review hadir
2025-02-11 08:41 kasubag-umpeg give hadir
2025-02-11 08:43-08:47 sekcam review hadir
2025-02-11 08:49-08:52 camat sign hadir
2025-02-11 08:54 pengelola-umpeg number hadir
2025-02-11 08:55 pengelola-umpeg do hadir
2025-02-11 08:56-08:58 pengelola-umpeg give hadir
    sent.on = 2025-02-11
    sent.way = courier
2025-02-11 09:05-09:18 pengelola-umpeg open pangkat durenan-06
    kind = pangkat
    employee = BAGUS CONTOH, S.Sos
    employee-nip = 19850607 200901 1 005
    employee-rank = Penata, III/c
    employee-post = Kepala Seksi Tata Pemerintahan
    effective = 2025-04-01
    rank-kind = reguler
    rank-new = Penata Tingkat I, III/d
    attachments = 1
2025-02-11 09:20-09:30 pengelola-umpeg write pangkat camat
2025-02-11 09:31 pengelola-umpeg give pangkat
2025-02-11 09:33-09:40 kasubag-umpeg review pangkat
2025-02-11 09:41 kasubag-umpeg give pangkat
2025-02-11 09:43-09:47 sekcam review pangkat
2025-02-11 09:49-09:52 camat sign pangkat
2025-02-11 09:54 pengelola-umpeg number pangkat
2025-02-11 09:55 pengelola-umpeg do pangkat
2025-02-11 09:56-09:58 pengelola-umpeg give pangkat
    sent.on = 2025-02-11
    sent.way = courier
2025-02-11 13:05-13:18 pengelola-umpeg open pensiun durenan-06
    kind = pensiun
    employee = HARTONO CONTOH, S.Sos
    employee-nip = 19670815 199003 1 009
    employee-rank = Penata Tingkat I, III/d
    employee-post = Kepala Seksi Kesejahteraan Rakyat
    effective = 2025-09-01
    pension-kind = usia
    attachments = 3
2025-02-11 13:20-13:30 pengelola-umpeg write pensiun camat
2025-02-11 13:31 pengelola-umpeg give pensiun
2025-02-11 13:33-13:40 kasubag-umpeg review pensiun
2025-02-11 13:41 kasubag-umpeg give pensiun
2025-02-11 13:43-13:47 sekcam review pensiun
2025-02-11 13:49-13:52 camat sign pensiun
2025-02-11 13:54 pengelola-umpeg number pensiun
2025-02-11 13:55 pengelola-umpeg do pensiun
2025-02-11 13:56-13:58 pengelola-umpeg give pensiun
    sent.on = 2025-02-11
    sent.way = courier
2025-02-12 08:05-08:18 pengelola-umpeg open karpeg durenan-06
    kind = lainnya
    kind-name = Usulan penggantian kartu pegawai
    employee = TONO CONTOH
    employee-nip = 19930930 201903 1 002
    employee-rank = Pengatur Muda Tingkat I, II/b
    employee-post = Pengadministrasi Umum Tata Pemerintahan
    matter = Penggantian kartu pegawai yang hilang, sesuai surat kehilangan dari kepolisian
    addressee = Bupati Trenggalek melalui Kepala Badan Kepegawaian Daerah
    attachments = 1
2025-02-12 08:20-08:30 pengelola-umpeg write karpeg camat
2025-02-12 08:31 pengelola-umpeg give karpeg
2025-02-12 08:33-08:40 kasubag-umpeg review karpeg
2025-02-12 08:41 kasubag-umpeg give karpeg
2025-02-12 08:43-08:47 sekcam review karpeg
2025-02-12 08:49-08:52 camat sign karpeg
2025-02-12 08:54 pengelola-umpeg number karpeg
2025-02-12 08:55 pengelola-umpeg do karpeg
2025-02-12 08:56-08:58 pengelola-umpeg give karpeg
    sent.on = 2025-02-12
    sent.way = courier
