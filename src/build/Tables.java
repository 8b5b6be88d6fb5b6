import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Comparator;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Applies the register's scripts to an empty file and writes its tables as Java: {@code Tables SCRIPTS FILE OUT}. */
class Tables {
    public static void main(String[] args) throws Exception {
        var scripts = Path.of(args[0]);
        var file = Path.of(args[1]);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var list = Files.list(scripts)) {
            var sorted = list.filter(p -> p.toString().endsWith(".sql"))
                    .sorted(Comparator.comparingInt(Tables::version))
                    .toList();
            for (var script : sorted) {
                statement.executeUpdate(Files.readString(script));
            }
        }
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl("jdbc:sqlite:" + file))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withExcludes(".*_fts.*|sqlite_.*")
                                .withForcedTypes(
                                        new ForcedType().withName("BIGINT").withIncludeTypes("INTEGER|INT")))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withPojos(false)
                                .withJavaTimeTypes(true))
                        .withTarget(new Target()
                                .withPackageName("id.loket.register.db")
                                .withDirectory(args[2]))));
    }

    private static int version(Path script) {
        return Integer.parseInt(script.getFileName().toString().replaceAll("\\D", ""));
    }
}
