package no.utbredt.reporting.bank.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import no.utbredt.reporting.bank.Rejected;
import tools.jackson.databind.json.JsonMapper;

/**
 * The name of a saved query: the query itself, packed (deflate, base64url). Nothing is kept, so a name never ends, is the same
 * after any restart and at every instance, and nobody can fill a store with queries.
 */
final class SavedName {

    /** So that an address with it passes every proxy; the codes of all municipalities have room. */
    static final int LONGEST = 6_000;

    private static final int LONGEST_QUERY = 256 * 1024;
    private static final Pattern DANGEROUS = Pattern.compile(".*(\\.\\.|[/\\\\]).*", Pattern.DOTALL);
    private static final JsonMapper JSON = new JsonMapper();

    private SavedName() {}

    /**
     * The name of a query.
     *
     * @throws Rejected when it would be too long
     */
    static String of(SavedQuery query) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(JSON.writeValueAsString(query).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
        if (name.length() > LONGEST) {
            throw Rejected.expression("The query is too long to be saved: take expressions or a code list for codes.");
        }
        return name;
    }

    /**
     * The query of a name.
     *
     * @throws Rejected when it is the name of none
     */
    static SavedQuery query(String name) {
        if (DANGEROUS.matcher(name).matches()) {
            throw Rejected.savedName();
        }
        if (name.length() > LONGEST) {
            throw Rejected.savedQuery();
        }
        Inflater inflater = new Inflater();
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(name)), inflater)) {
            byte[] text = in.readNBytes(LONGEST_QUERY + 1);
            if (text.length > LONGEST_QUERY) {
                throw Rejected.savedQuery();
            }
            return SavedQuery.of(text);
        } catch (IOException | IllegalArgumentException | Rejected nothingOfOurs) {
            throw Rejected.savedQuery();
        } finally {
            inflater.end();
        }
    }
}
