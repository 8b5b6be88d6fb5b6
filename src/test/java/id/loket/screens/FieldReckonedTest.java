package id.loket.screens;

import static id.loket.text.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import id.loket.kit.Fx;
import id.loket.office.Hours;
import id.loket.office.OfficeShelf;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.text.Remark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** What the officer sees of a time between two dates. */
@ExtendWith(ApplicationExtension.class)
class FieldReckonedTest {
    private static final Hours HOURS = OfficeShelf.office("kalipare", Path.of("no-such-folder"))
            .orElseThrow()
            .office()
            .orElseThrow()
            .hours();

    @Test
    void workingDaysBetweenRegistrationAndAkadAreCountedAndTooFewWarn() {
        var days = new Field.Days("from", "to", true, 10);
        assertThat(shown(
                        () -> FieldReckoned.days(HOURS, field(days), "f", days),
                        Answers.of("from", "2025-02-20", "to", "2025-02-28")))
                .containsExactly(say("screens.field.days.working", 5), say("screens.field.days.few", 10));
        assertThat(shown(
                        () -> FieldReckoned.days(HOURS, field(days), "f", days),
                        Answers.of("from", "2025-02-03", "to", "2025-02-18")))
                .containsExactly(say("screens.field.days.working", 10));
        assertThat(shown(() -> FieldReckoned.days(HOURS, field(days), "f", days), Answers.of("from", "2025-02-20")))
                .containsExactly(say("screens.field.days.none"));
    }

    @Test
    void whoIsNotYetNineteenOnTheDayIsSeenAtOnce() {
        var age = new Field.Age("born", "on", 19, Optional.empty());
        assertThat(shown(
                        () -> FieldReckoned.age(field(age), "f", age),
                        Answers.of("born", "2006-03-01", "on", "2025-02-28")))
                .containsExactly(say("screens.field.age", 18), say("screens.field.age.few", 19));
        assertThat(shown(
                        () -> FieldReckoned.age(field(age), "f", age),
                        Answers.of("born", "2006-02-28", "on", "2025-02-28")))
                .containsExactly(say("screens.field.age", 19));
    }

    private static Field field(Field.Shape shape) {
        return new Field("f", "Isian", "", true, Optional.empty(), shape);
    }

    /** The text of the control, and its remark if there is one. */
    private static List<String> shown(Supplier<FieldReckoned> maker, Answers answers) {
        return Fx.on(() -> {
            var control = maker.get();
            var said = new ArrayList<String>();
            control.remarksGoTo((_, remark) -> remark.map(Remark::sentence).ifPresent(said::add));
            control.others(answers);
            said.addFirst(((Label) control.parts().getFirst().control()).getText());
            return said;
        });
    }
}
