package no.utbredt.cli.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import no.utbredt.cli.Exit;
import no.utbredt.cli.UserError;
import no.utbredt.client.imports.ImportOrder.Format;

/** What a file is, by its ending and its bytes: a table that is not UTF-8 is as Windows saves it. */
final class Encoding {

    private Encoding() {}

    static Format of(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return Format.NDJSON;
        }
        if (name.endsWith(".json")) {
            return Format.BATCH;
        }
        if (name.endsWith(".csv") || name.endsWith(".txt")) {
            return utf8(file) ? Format.CSV : Format.CSV_WINDOWS;
        }
        throw new UserError(
                Exit.USAGE,
                file.getFileName() + " does not say by its ending what it is (.csv, .ndjson, .json); --format says it");
    }

    private static boolean utf8(Path file) throws IOException {
        char[] piece = new char[8192];
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (reader.read(piece) >= 0) {}
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
