package pack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * Makes the shipped product out of the jar and its libraries: run by {@code mvn -Pinstaller package} on the JDK 25.
 *
 * <p>On every system the image of that system, its installer, and a table of what is in it; on Linux the Windows tree and
 * its setup too.
 */
final class Package {
    private Package() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var build = Build.of(args);
        Disk.clear(build.out());
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        if (windows) {
            var image = new Image(build, Target.WINDOWS).make();
            new Contents(build).write(image, List.of(new Windows(build).setup(image, true)));
            return;
        }
        var image = new Image(build, Target.LINUX).make();
        var deb = new Debian(build).make(image);
        new Contents(build).write(image, List.of(deb));
        var tree = new Image(build, Target.WINDOWS).cross();
        boolean whole = Files.exists(tree.resolve("runtime"));
        var setup = new Windows(build);
        setup.setup(tree, whole);
        setup.msi(tree, whole);
    }
}
