package no.utbredt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar as it is handed out. */
class OneJarIT {

    private static final Path JAR = Path.of("target/utbredt.jar");
    private static final int JAVA_17 = 61;

    @Test
    void it_has_everything_it_needs_and_is_started_by_the_script_beside_it() throws Exception {
        Process process = new ProcessBuilder("./utbredt", "actors", "find", "--help")
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(told).isZero();
        assertThat(told).contains("utbredt actors find Bergen");
    }

    @Test
    void every_class_in_it_is_read_by_java_17() throws IOException {
        List<String> newer = new ArrayList<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/versions/")) {
                    if (version(jar, entry) > JAVA_17) {
                        newer.add(entry.getName());
                    }
                }
            }
        }

        assertThat(newer).isEmpty();
    }

    private static int version(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry);
                DataInputStream data = new DataInputStream(in)) {
            data.readInt();
            data.readUnsignedShort();
            return data.readUnsignedShort();
        }
    }

    @Test
    void our_own_files_have_one_date_so_that_two_builds_are_one_jar() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream()
                            .filter(entry -> entry.getName().startsWith("no/utbredt/"))
                            .map(JarEntry::getTime)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void the_licences_of_what_is_in_it_are_in_it() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
        }
    }
}
