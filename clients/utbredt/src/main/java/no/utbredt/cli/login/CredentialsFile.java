package no.utbredt.cli.login;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import no.utbredt.cli.Exit;
import no.utbredt.cli.UserError;
import no.utbredt.client.http.Json;
import tools.jackson.core.JacksonException;

/** Where credentials are kept (the XDG base directories): only its owner reads it, or it is not read. */
record CredentialsFile(Path path) {

    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** {@code UTBREDT_CREDENTIALS}, else below {@code XDG_CONFIG_HOME}, else below the home's {@code .config}. */
    static CredentialsFile of(Map<String, String> environment) {
        String said = environment.getOrDefault("UTBREDT_CREDENTIALS", "");
        if (!said.isEmpty()) {
            return new CredentialsFile(Path.of(said));
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".config");
        return new CredentialsFile(
                (config.isEmpty() ? home : Path.of(config)).resolve("utbredt").resolve("credentials.json"));
    }

    Credentials read() throws IOException {
        try {
            if (POSIX && !OWNERS.containsAll(Files.getPosixFilePermissions(path))) {
                throw new UserError(
                        Exit.USAGE, "%s can be read by others; make it yours: chmod 600 %s".formatted(path, path));
            }
            return Json.read(Files.readString(path), Credentials.class);
        } catch (NoSuchFileException e) {
            throw new UserError(
                    Exit.NOBODY,
                    "nobody is logged in (no %s); log in: utbredt login --client-id ID --key FILE".formatted(path));
        } catch (JacksonException e) {
            throw new UserError(Exit.NOBODY, path + " cannot be read; log in again: utbredt login --help");
        }
    }

    void write(Credentials credentials) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder, attributes("rwx------"));
        Path draft = Files.createTempFile(folder, "credentials", ".draft", attributes("rw-------"));
        try {
            Files.writeString(draft, Json.write(credentials));
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Whether there was something to forget. */
    boolean delete() throws IOException {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && Files.deleteIfExists(path);
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
