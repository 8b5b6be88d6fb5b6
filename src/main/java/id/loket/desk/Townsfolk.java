package id.loket.desk;

import id.loket.office.Office;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** The fictional people of a district: every name ends in CONTOH, every NIK is well-formed, some come again. */
final class Townsfolk {
    private static final SampleWords NAMES = new SampleWords("names.txt");
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("MMyy");
    /** How many are remembered, and how many visits of a hundred are of one of them. */
    private static final int KNOWN = 4_000;

    private static final int AGAIN = 22;
    private static final int MOVED_HERE = 8;

    private final RandomGenerator random;
    private final String district;
    private final List<Office.Village> villages;
    private final double[] shares;
    private final List<Townsman> known = new ArrayList<>();
    private int serial = 0;

    Townsfolk(Office office, RandomGenerator random) {
        this.random = random;
        this.district = office.district().replace(".", "");
        this.villages = office.villages();
        this.shares = new double[villages.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = 0.3 + random.nextDouble() * 2;
        }
    }

    /** @param village code */
    record Townsman(String name, boolean man, LocalDate born, String nik, String kk, String village) {}

    /** Whoever comes to the counter next. */
    Townsman next(LocalDate today) {
        if (known.size() == KNOWN && random.nextInt(100) < AGAIN) {
            return known.get(random.nextInt(KNOWN));
        }
        var someone = someone(today);
        if (known.size() < KNOWN) {
            known.add(someone);
        } else if (random.nextInt(4) == 0) {
            known.set(random.nextInt(KNOWN), someone);
        }
        return someone;
    }

    private Townsman someone(LocalDate today) {
        boolean man = random.nextBoolean();
        var born = born(today);
        return new Townsman(
                name(man), man, born, nik(man, born), kk(today), village().code());
    }

    /** Somebody of age who is here for nothing. */
    LocalDate born(LocalDate today) {
        return today.minusDays(23 * 366L + (long) (Math.abs(random.nextGaussian()) * 18 * 365) % (60 * 365));
    }

    String name(boolean man) {
        var sex = man ? "male" : "female";
        var words = new ArrayList<String>();
        if (random.nextInt(100) < 4) {
            words.add(NAMES.draw("title-" + sex, random));
        }
        if (man && random.nextInt(100) < 14) {
            words.add(NAMES.draw("first-male", random));
        }
        words.add(NAMES.draw(sex, random));
        int further = random.nextInt(10);
        if (further > 0) {
            words.add(NAMES.draw("further-" + sex, random));
        }
        if (further > 7) {
            words.add(1 + random.nextInt(words.size() - 1), NAMES.draw(sex, random));
        }
        words.add("CONTOH");
        return String.join(" ", words).toUpperCase(Locale.ROOT);
    }

    boolean man() {
        return random.nextBoolean();
    }

    /** A well-formed NIK of somebody born that day; its serials run on, so that hardly two are the same. */
    String nik(boolean man, LocalDate born) {
        var region = random.nextInt(100) < MOVED_HERE ? elsewhere() : district;
        int day = born.getDayOfMonth() + (man ? 0 : 40);
        return region + two(day) + DAY_AND_MONTH.format(born) + "%04d".formatted(1 + serial++ % 9998);
    }

    String kk(LocalDate today) {
        var made = today.minusDays(30 + random.nextInt(15 * 365));
        return district
                + two(made.getDayOfMonth())
                + DAY_AND_MONTH.format(made)
                + "%04d".formatted(1 + random.nextInt(9998));
    }

    private String elsewhere() {
        return district.substring(0, 2) + two(1 + random.nextInt(29)) + two(1 + random.nextInt(20));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Bigger villages send more people. */
    Office.Village village() {
        double all = 0;
        for (double share : shares) {
            all += share;
        }
        double drawn = random.nextDouble() * all;
        for (int i = 0; i < shares.length; i++) {
            drawn -= shares[i];
            if (drawn < 0) {
                return villages.get(i);
            }
        }
        return villages.getLast();
    }
}
