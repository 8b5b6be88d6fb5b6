package id.loket.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;

/** The pages of the gallery: pretended screens, with pretended applicants, made of the kit alone. */
final class Gallery {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private record Line(
            String agenda, String name, String nik, String service, String since, Tone tone, String state) {}

    private final Background background;

    Gallery(Background background) {
        this.background = background;
    }

    BorderPane work() {
        Form form = form();
        BorderPane page = frame("Surat Pengantar SKCK");
        VBox side = new VBox(Space.ROOMY, number(), check());
        side.setPrefWidth(430);
        side.setPadding(new Insets(Space.ROOMY));
        HBox middle = new HBox(form.view(), side);
        HBox.setHgrow(form.view(), Priority.ALWAYS);
        VBox whole = new VBox(middle, steps());
        VBox.setVgrow(middle, Priority.ALWAYS);
        page.setCenter(whole);
        form.show(List.of(
                new Form.Problem("nik", "NIK harus 16 angka; yang diketik baru 15."),
                new Form.Problem("purpose", "Keperluan belum diisi.")));
        return page;
    }

    BorderPane list() {
        BorderPane page = frame("Antrean");
        TextField search = new TextField();
        search.setPromptText("Cari nama, NIK, atau nomor agenda");
        search.setPrefWidth(360);
        Segments<String> which = new Segments<>(List.of(
                new Segments.Choice<>("mine", "mine", "Giliran saya"),
                new Segments.Choice<>("open", "open", "Belum selesai"),
                new Segments.Choice<>("all", "all", "Semua")));
        which.choose("mine");
        HBox tools = new HBox(Space.BASE, search, which, gap(), Look.of(new Button("Permohonan baru"), Look.PRIMARY));
        tools.setAlignment(Pos.CENTER_LEFT);
        Listing<Line> listing = new Listing<>(
                background,
                "queue",
                Line::agenda,
                List.of(
                        Column.mono("No. agenda", 110, Line::agenda),
                        Column.text("Pemohon", 210, Line::name),
                        Column.mono("NIK", 170, Line::nik),
                        Column.text("Layanan", 230, Line::service),
                        Column.number("Menunggu", 90, Line::since),
                        Column.badge("Keadaan", 150, line -> new Badge(line.tone(), line.state()))));
        listing.whenEmpty("Belum ada permohonan. Tekan F2 untuk menerima yang pertama.")
                .show(Rows.of(lines()), () -> {
                    listing.requestFocus();
                    listing.select(2);
                });
        VBox body = new VBox(Space.BASE, Look.of(new Label("Antrean loket"), Look.TITLE_1), tools, listing);
        body.setPadding(new Insets(Space.ROOMY, Space.WIDE, Space.ROOMY, Space.WIDE));
        page.setCenter(body);
        return page;
    }

    BorderPane controls() {
        VBox first = new VBox(
                Space.BASE,
                heading("Tombol"),
                buttons(),
                disabledButtons(),
                heading("Isian"),
                fields(),
                heading("Pilihan"),
                choices());
        VBox second = new VBox(
                Space.BASE,
                heading("Pesan"),
                messages(),
                heading("Keadaan"),
                badges(),
                heading("Ukuran huruf"),
                sizes());
        VBox third = new VBox(Space.BASE, heading("Tempat"), tabs(), split(), heading("Menunggu"), waiting());
        HBox columns = new HBox(Space.WIDE, first, second, third);
        columns.setPadding(new Insets(Space.WIDE));
        List.of(first, second, third).forEach(column -> column.setPrefWidth(424));
        BorderPane page = new BorderPane(columns);
        return page;
    }

    private BorderPane frame(String title) {
        BorderPane page = new BorderPane();
        HBox strip = Look.of(
                new HBox(Tone.PRACTICE.glyph().draw(), new Label("LATIHAN - tidak ada yang sungguh tercatat")),
                Look.PRACTICE_STRIP);
        HBox top = Look.of(
                new HBox(
                        Space.BASE,
                        Look.of(new Label("Loket"), Look.TITLE_2),
                        new Separator(Orientation.VERTICAL),
                        new Label("Kecamatan Contoh"),
                        gap(),
                        Look.of(new Label("Petugas loket"), Look.MUTED)),
                Look.TOP_BAR);
        page.setTop(new VBox(strip, top));
        page.setLeft(places(title));
        page.setBottom(new Keys("Loket")
                .on("Ctrl+Q", "Keluar", () -> {})
                .within(title)
                .on("F2", "Permohonan baru", () -> {})
                .on("Ctrl+F", "Cari", () -> {})
                .on("F5", "Baca ulang", () -> {})
                .on("Ctrl+Enter", "Lanjut", () -> {})
                .on("Alt+LEFT", "Kembali", () -> {})
                .bar());
        return page;
    }

    private static VBox places(String here) {
        VBox places = Look.of(new VBox(), Look.SIDE_BAR);
        places.setPrefWidth(200);
        ToggleGroup group = new ToggleGroup();
        List.of("Antrean", "Surat Pengantar SKCK", "Penyerahan", "Buku register", "Laporan", "Pengaturan")
                .forEach(name -> {
                    ToggleButton place = new ToggleButton(name);
                    place.setToggleGroup(group);
                    place.setSelected(name.equals(here));
                    places.getChildren().add(place);
                });
        return places;
    }

    private static Form form() {
        Form form = new Form();
        form.section("Pemohon");
        TextField nik = Look.of(new TextField("351711210885000"), Look.MONO);
        form.add("nik", "NIK", nik).required().hint("16 angka, dari KTP-el").width(Width.NUMBER);
        form.add("name", "Nama lengkap", new TextField("Contoh Pemohon")).required();
        DateField birth = new DateField(Gallery::read, Gallery::write, TODAY);
        birth.set(LocalDate.of(1985, 8, 12));
        form.add("birth", "Tanggal lahir", birth).required();
        SearchableComboBox<String> village = new SearchableComboBox<>();
        village.getItems().addAll("Desa Contoh", "Desa Misal", "Kelurahan Umpama");
        village.setValue("Desa Contoh");
        form.add("village", "Desa/Kelurahan", village).width(Width.NUMBER).required();
        form.section("Permohonan");
        TextArea purpose = new TextArea();
        purpose.setPrefRowCount(2);
        form.add("purpose", "Keperluan", purpose).required().hint("Seperti yang akan tertulis pada surat");
        form.add("copies", "Rangkap", new TextField("1")).width(Width.TINY);
        return form;
    }

    private static VBox number() {
        Label agenda = Look.of(new Label("145/XI/2026"), Look.NUMBER_LARGE);
        HBox state = new HBox(
                Space.SMALL, new Badge(Tone.WARNING, "Menunggu berkas"), new Badge(Tone.NEUTRAL, "Baris 2 dari 9"));
        return Look.of(
                new VBox(Space.SMALL, Look.of(new Label("Nomor agenda"), Look.MUTED), agenda, state), Look.PANEL);
    }

    private static VBox check() {
        VBox list = Look.of(new VBox(Space.BASE, Look.of(new Label("Persyaratan"), Look.TITLE_2)), Look.PANEL);
        String[] papers = {"Pengantar desa", "KTP-el pemohon", "Kartu keluarga"};
        for (int i = 0; i < papers.length; i++) {
            Segments<Integer> ticks = ticks();
            ticks.choose(i);
            list.getChildren().add(new VBox(Space.HAIR, new Label(papers[i]), ticks));
        }
        list.getChildren()
                .add(new Message(Tone.INFO, "Satu persyaratan belum ada. Permohonan boleh diterima dengan catatan."));
        return list;
    }

    private static Segments<Integer> ticks() {
        return new Segments<>(List.of(
                new Segments.Choice<>(0, "original", "Ada asli"),
                new Segments.Choice<>(1, "copy", "Salinan"),
                new Segments.Choice<>(2, "missing", "Belum ada"),
                new Segments.Choice<>(3, "needless", "Tidak perlu")));
    }

    private static HBox steps() {
        Button next = Look.of(new Button("Lanjut"), Look.PRIMARY);
        next.setId("next");
        HBox steps = Look.of(
                new HBox(
                        Space.SMALL,
                        new Button("Kembali"),
                        Look.of(new Button("Simpan dulu"), Look.QUIET),
                        gap(),
                        Look.of(new Button("Batalkan permohonan"), Look.DANGER),
                        next),
                Look.ACTION_BAR);
        return steps;
    }

    private static HBox buttons() {
        return new HBox(
                Space.SMALL,
                Look.of(new Button("Lanjut"), Look.PRIMARY),
                new Button("Cetak ulang"),
                Look.of(new Button("Simpan dulu"), Look.QUIET),
                Look.of(new Button("Batalkan"), Look.DANGER));
    }

    private static HBox disabledButtons() {
        HBox row = buttons();
        row.getChildren().forEach(node -> node.setDisable(true));
        return row;
    }

    private static Node fields() {
        TextField off = new TextField("Tidak dapat diubah");
        off.setDisable(true);
        TextField fixed = Look.of(new TextField("3517112108850001"), Look.MONO);
        fixed.setEditable(false);
        TextField wrong = new TextField("35171");
        wrong.pseudoClassStateChanged(FormField.INVALID, true);
        PasswordField pin = new PinField();
        pin.setText("123456");
        pin.setMaxWidth(Width.SHORT.pixels());
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().addAll("Laki-laki", "Perempuan");
        choice.setValue("Perempuan");
        DateField date = new DateField(Gallery::read, Gallery::write, TODAY);
        Platform.runLater(() -> ((TextField) date.lookup(".text-field")).setText("31 feb"));
        TextField focused = new TextField("Di sini papan ketik");
        Platform.runLater(focused::requestFocus);
        return new VBox(
                Space.SMALL,
                focused,
                wrong,
                new HBox(Space.SMALL, fixed, off),
                new HBox(Space.SMALL, pin, choice, new DatePicker(TODAY)),
                date);
    }

    private static Node choices() {
        CheckBox one = new CheckBox("Cetak tanda terima");
        one.setSelected(true);
        RadioButton two = new RadioButton("Baru");
        two.setSelected(true);
        CheckBox off = new CheckBox("Arsip");
        off.setDisable(true);
        Segments<Integer> ticks = ticks();
        ticks.choose(1);
        return new VBox(
                Space.SMALL,
                new HBox(Space.ROOMY, one, off),
                new HBox(Space.ROOMY, two, new RadioButton("Perpanjangan"), new Hyperlink("Lihat syarat")),
                ticks);
    }

    private static Node messages() {
        return new VBox(
                Space.SMALL,
                new Message(Tone.INFO, "Printer belum dipilih.").action("choose", "Pilih printer", () -> {}),
                new Message(Tone.SUCCESS, "Tanda terima sudah dikirim ke printer.").closable(() -> {}),
                new Message(Tone.WARNING, "Permohonan ini sudah melewati mutu baku waktu (2 hari kerja)."),
                new Message(Tone.DANGER, "Nomor surat 470/145/XI/2026 sudah dipakai."),
                new Message(Tone.PRACTICE, "Surat latihan memakai tanda air dan tidak bernomor."));
    }

    private static Node badges() {
        return new HBox(
                Space.SMALL,
                new Badge(Tone.NEUTRAL, "Baru"),
                new Badge(Tone.INFO, "Diproses"),
                new Badge(Tone.SUCCESS, "Selesai"),
                new Badge(Tone.WARNING, "Terlambat"),
                new Badge(Tone.DANGER, "Ditolak"));
    }

    private static Node sizes() {
        return new VBox(
                Space.SMALL,
                Look.of(new Label("Judul halaman"), Look.TITLE_1),
                Look.of(new Label("Judul bagian"), Look.TITLE_2),
                new Label("Teks biasa yang dibaca sepanjang hari"),
                Look.of(new Label("Teks kecil dan tenang"), Look.SMALL, Look.MUTED),
                Look.of(new Label("3517 1121 0885 0001"), Look.MONO),
                Look.of(new Label("B-017"), Look.NUMBER_LARGE));
    }

    private static Node tabs() {
        TabPane tabs = new TabPane(
                new Tab("Isi", Look.of(new VBox(new Label("Isi berkas")), Look.SUNKEN)),
                new Tab("Riwayat"),
                new Tab("Surat"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setPrefHeight(110);
        return tabs;
    }

    private static Node split() {
        ListView<String> list = new ListView<>();
        list.getItems()
                .addAll(
                        "Legalisasi",
                        "Surat pindah",
                        "Kartu keluarga",
                        "Akta kelahiran",
                        "Izin keramaian",
                        "Dispensasi nikah",
                        "Rekomendasi");
        list.getSelectionModel().select(1);
        SplitPane split = new SplitPane(list, Look.of(new VBox(new Label("Rincian")), Look.PANEL));
        split.setPrefHeight(190);
        return split;
    }

    private static Node waiting() {
        ProgressBar bar = new ProgressBar(0.6);
        bar.setPrefWidth(240);
        return new HBox(Space.BASE, bar, Look.of(new Label("Menyalin cadangan, 60%"), Look.MUTED));
    }

    private static Label heading(String text) {
        return Look.of(new Label(text), Look.TITLE_2);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static List<Line> lines() {
        Tone[] tones = {Tone.INFO, Tone.WARNING, Tone.NEUTRAL, Tone.SUCCESS, Tone.DANGER};
        String[] states = {"Diperiksa", "Menunggu berkas", "Menunggu paraf", "Siap diserahkan", "Terlambat"};
        return IntStream.range(0, 400)
                .mapToObj(i -> new Line(
                        "%03d/XI/2026".formatted(400 - i),
                        "Contoh Pemohon " + (i + 1),
                        "35171121088500%02d".formatted(i % 100),
                        i % 3 == 0 ? "Legalisasi" : "Surat Pengantar SKCK",
                        (i % 50 + 3) + " mnt",
                        tones[i % tones.length],
                        states[i % states.length]))
                .toList();
    }

    static Optional<LocalDate> read(String typed) {
        if (!typed.matches("\\d{1,2}-\\d{1,2}-\\d{4}")) {
            return Optional.empty();
        }
        String[] parts = typed.split("-");
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String write(LocalDate date) {
        String[] months = {
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember"
        };
        return date.getDayOfMonth() + " " + months[date.getMonthValue() - 1] + " " + date.getYear();
    }
}
