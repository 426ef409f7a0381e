package no.utbredt.reporting.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** This service as its next version: the same classes, and one stage more, compiled from the source with that line added. */
final class NewerVersion extends URLClassLoader {

    private static final Path SOURCE = Path.of("src/main/java/no/utbredt/reporting/stage/Stage.java");

    private NewerVersion(URL[] classes) {
        super(classes, NewerVersion.class.getClassLoader());
    }

    /** With a stage EMBEDDED that reaches as far as IN_USE. */
    static NewerVersion withOneStageMore(Path folder) throws IOException {
        String source = Files.readString(SOURCE);
        String newer = source.replace("    IN_USE(11),\n", "    IN_USE(11),\n    EMBEDDED(11),\n");
        assertThat(newer).isNotEqualTo(source);
        Path file = Files.createDirectories(folder.resolve("source")).resolve("Stage.java");
        Files.writeString(file, newer);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), file.toString());
        assertThat(failed).isZero();
        return new NewerVersion(List.of(classes, of(Stage.class), of(NewerVersion.class)).stream()
                .map(NewerVersion::url)
                .toArray(URL[]::new));
    }

    private static Path of(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** This service's classes are looked for here first. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            @Nullable Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return name.startsWith("no.utbredt.reporting.") ? findClass(name) : super.loadClass(name, resolve);
        }
    }
}
