package id.loket.text;

import java.util.ArrayDeque;

/** Spells whole numbers in Indonesian words; covers every long. */
final class Terbilang {
    private static final long THOUSAND = 1000;
    private static final String[] ONES = {
        "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };
    private static final String[] SCALES = {"", " ribu", " juta", " miliar", " triliun", " kuadriliun", " kuintiliun"};

    private Terbilang() {}

    static String of(long number) {
        if (number == 0) {
            return "nol";
        }
        return number < 0 ? "minus " + groups(-number) : groups(number);
    }

    /** Reads the number as unsigned, because the smallest long has no positive twin. */
    private static String groups(long number) {
        var words = new ArrayDeque<String>();
        var rest = number;
        for (var scale = 0; rest != 0; scale++) {
            var group = (int) Long.remainderUnsigned(rest, THOUSAND);
            if (group == 1 && scale == 1) {
                words.addFirst("seribu");
            } else if (group > 0) {
                words.addFirst(belowThousand(group) + SCALES[scale]);
            }
            rest = Long.divideUnsigned(rest, THOUSAND);
        }
        return String.join(" ", words);
    }

    private static String belowThousand(int number) {
        if (number < 12) {
            return ONES[number];
        }
        if (number < 20) {
            return ONES[number - 10] + " belas";
        }
        if (number < 100) {
            return joined(ONES[number / 10] + " puluh", number % 10);
        }
        return joined(number < 200 ? "seratus" : ONES[number / 100] + " ratus", number % 100);
    }

    private static String joined(String head, int rest) {
        return rest == 0 ? head : head + " " + belowThousand(rest);
    }
}
