package id.loket.walls.sop;

import java.sql.Date;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;

/** Breaks the walls on purpose, so that {@code WallsTest} can show that each of its rules can fail. */
@Tag("careless")
public class Careless {
    Class<?> room() throws ClassNotFoundException {
        System.out.println(Date.valueOf(LocalDate.now()));
        return id.loket.walls.text.Words.class;
    }
}
