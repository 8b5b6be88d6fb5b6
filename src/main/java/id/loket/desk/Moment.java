package id.loket.desk;

import id.loket.casework.Turn.OnPaper;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When and how an act was done, as far as it differs from "here and now".
 *
 * @param begun when its screen was opened
 * @param happened for acts entered later from paper
 * @param paper the official who did it on paper
 */
public record Moment(Optional<LocalDateTime> begun, Optional<LocalDateTime> happened, Optional<OnPaper> paper) {

    public static final Moment NOW = new Moment(Optional.empty(), Optional.empty(), Optional.empty());

    public static Moment begun(LocalDateTime begun) {
        return new Moment(Optional.of(begun), Optional.empty(), Optional.empty());
    }

    public static Moment onPaper(LocalDateTime happened, OnPaper who) {
        return new Moment(Optional.empty(), Optional.of(happened), Optional.of(who));
    }
}
