package no.utbredt.edge.json;

import java.util.List;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Quoted;
import no.utbredt.vocabulary.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON text (RFC 8259), read strictly: UTF-8 and nothing else, a decimal as it was written, bounds on depth and lengths.
 *
 * @param node what it says; of a member that stands twice the first
 * @param flaws what another reader might read in another way, in the order of the text
 */
public record JsonText(JsonNode node, List<Flaw> flaws) {

    /** How many lists and objects may lie in each other. */
    public static final int DEEPEST = 64;

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .build();

    /**
     * Reads a body.
     *
     * @throws Misread {@code text-not-utf8}, {@code not-json} with line and column, or {@code json-bounds}
     */
    public static JsonText read(byte[] body) {
        return read(Texts.utf8(body));
    }

    private static JsonText read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return Tree.read(parser);
        } catch (StreamConstraintsException tooMuch) {
            throw new Misread(
                    "json-bounds",
                    "at most " + DEEPEST + " levels, names of " + LONGEST_NAME + " and numbers of " + LONGEST_NUMBER
                            + " characters",
                    "this JSON is nested too deep, or a name or number in it is too long",
                    "denne JSON-en er nøstet for dypt, eller et navn eller tall i den er for langt");
        } catch (JacksonException e) {
            throw notJson(where(e.getLocation()));
        }
    }

    static Misread notJson(String where) {
        return new Misread(
                "not-json", "JSON in UTF-8", "this is not JSON (" + where + ")", "dette er ikke JSON (" + where + ")");
    }

    static String where(TokenStreamLocation place) {
        return "line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    static Misread twice(String name) {
        return new Misread(
                "member-twice",
                "each member once",
                "\"" + Quoted.of(name) + "\" stands twice: two readers would read two things",
                "«" + Quoted.of(name) + "» står to ganger: to lesere ville lese to ting");
    }

    static Misread notUnicode() {
        return new Misread(
                "text-not-unicode",
                "whole characters",
                "this text has half a character (a surrogate without its other half)",
                "denne teksten har et halvt tegn (et surrogat uten sin andre halvdel)");
    }
}
