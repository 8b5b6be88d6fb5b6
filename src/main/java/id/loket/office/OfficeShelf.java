package id.loket.office;

import id.loket.sop.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an office's files are found: its own data folder first, then what was shipped. What the office put there wins,
 * file by file, and nothing outside these two places is ever read.
 *
 * <p>Data folder: {@code office.xml}, {@code holidays.xml} (years added or replaced), {@code letter/<id>.xhtml},
 * {@code image/<name>}. A missing file is no fault; a disk that fails throws {@link UncheckedIOException}.
 */
public final class OfficeShelf {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern IMAGE = Pattern.compile("[A-Za-z0-9_-]+\\.(png|jpg|jpeg|svg)");

    private OfficeShelf() {}

    /** Ids of the shipped offices, in the order of {@code office/offices.txt}. */
    public static List<String> shipped() {
        return resource("offices.txt").map(OfficeShelf::text).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** The office of this data folder: its own {@code office.xml}, else the shipped one; empty if there is neither. */
    public static Optional<OfficeReader.Reading> office(String officeId, Path dataDir) {
        var holidays = holidays(dataDir);
        var name = Files.isRegularFile(dataDir.resolve("office.xml")) ? "office.xml" : officeId + "/office.xml";
        return profile(officeId, dataDir)
                .map(bytes -> OfficeReader.read(name, bytes, holidays.holidays()))
                .map(reading -> withFaults(reading, holidays.faults()));
    }

    /** The bytes of the office's profile: its own {@code office.xml}, else the shipped one. */
    public static Optional<byte[]> profile(String officeId, Path dataDir) {
        return file(dataDir.resolve("office.xml")).or(() -> shipped(officeId));
    }

    private static Optional<byte[]> shipped(String officeId) {
        return isId(officeId) ? resource(officeId + "/office.xml") : Optional.empty();
    }

    /** The profile as it is shipped. */
    public static Optional<String> shippedProfile(String officeId) {
        return shipped(officeId).map(OfficeShelf::text);
    }

    /** The bytes of the data folder's own {@code holidays.xml}. */
    public static Optional<byte[]> ownHolidays(Path dataDir) {
        return file(dataDir.resolve("holidays.xml"));
    }

    /** The shipped holidays with the years of the data folder's {@code holidays.xml} laid over them. */
    public static Holidays.Reading holidays(Path dataDir) {
        var shipped = resource("holidays.xml")
                .map(bytes -> Holidays.read("holidays.xml", bytes))
                .orElseThrow(() -> new IllegalStateException("no shipped holidays"));
        return ownHolidays(dataDir)
                .map(bytes -> Holidays.read("holidays.xml", bytes))
                .map(own -> new Holidays.Reading(shipped.holidays().with(own.holidays()), own.faults()))
                .orElse(shipped);
    }

    /** The text of a letter template: the office's own, the one shipped for this office, the one shipped for all. */
    public static Optional<String> letter(String officeId, Path dataDir, String letterId) {
        if (!isId(letterId)) {
            return Optional.empty();
        }
        return file(dataDir.resolve("letter").resolve(letterId + ".xhtml"))
                .map(OfficeShelf::text)
                .or(() -> shippedLetter(officeId, letterId));
    }

    /** The text of a letter template as it is shipped: for this office, else for all. */
    public static Optional<String> shippedLetter(String officeId, String letterId) {
        if (!isId(letterId)) {
            return Optional.empty();
        }
        return (isId(officeId) ? resource(officeId + "/letter/" + letterId + ".xhtml") : Optional.<byte[]>empty())
                .or(() -> resource("letter/" + letterId + ".xhtml"))
                .map(OfficeShelf::text);
    }

    /** The bytes of an image the office's paper names ({@code lambang.png}): the office's own, else the shipped one. */
    public static Optional<byte[]> image(String officeId, Path dataDir, String name) {
        if (!IMAGE.matcher(name).matches()) {
            return Optional.empty();
        }
        return file(dataDir.resolve("image").resolve(name))
                .or(() -> isId(officeId) ? resource(officeId + "/image/" + name) : Optional.empty());
    }

    private static OfficeReader.Reading withFaults(OfficeReader.Reading reading, List<Fault> more) {
        var faults = new ArrayList<>(more);
        faults.addAll(reading.faults());
        return new OfficeReader.Reading(faults.isEmpty() ? reading.office() : Optional.empty(), List.copyOf(faults));
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> file(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = OfficeShelf.class.getResourceAsStream("/office/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
