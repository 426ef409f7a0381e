package no.utbredt.edge.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Quoted;
import no.utbredt.vocabulary.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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

    /** The code of what is nested too deep, or has a name or a number that is too long. */
    public static final String BEYOND_BOUNDS = "json-bounds";

    private static final int DEEPEST_LOOKED_THROUGH = 100_000;
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

    /** For where elements begin and end: of what is in them nothing is built. */
    private static final JsonFactory UNBOUNDED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_LOOKED_THROUGH)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
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

    /**
     * The elements of a list, each as it stands and not yet read: one that is beyond the bounds is then refused by itself. Whatever
     * is no list has none.
     *
     * @throws Misread {@code text-not-utf8}, {@code not-json} with line and column, or {@code json-bounds} where one is nested so deep
     *     that even its end is not looked for
     */
    public static List<byte[]> elements(byte[] body) {
        String text = Texts.utf8(body);
        List<byte[]> elements = new ArrayList<>();
        try (JsonParser parser = UNBOUNDED.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return List.of();
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int begin = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.finishToken();
                int end = (int) parser.currentLocation().getCharOffset();
                elements.add(text.substring(begin, end).strip().getBytes(StandardCharsets.UTF_8));
            }
            if (parser.nextToken() != null) {
                throw notJson(parser.currentTokenLocation());
            }
            return elements;
        } catch (StreamConstraintsException tooMuch) {
            throw beyondBounds();
        } catch (JacksonException e) {
            throw notJson(e.getLocation());
        }
    }

    private static JsonText read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return Tree.read(parser);
        } catch (StreamConstraintsException tooMuch) {
            throw beyondBounds();
        } catch (JacksonException e) {
            throw notJson(e.getLocation());
        }
    }

    private static Misread beyondBounds() {
        return new Misread(
                BEYOND_BOUNDS,
                "at most " + DEEPEST + " levels, names of " + LONGEST_NAME + " and numbers of " + LONGEST_NUMBER
                        + " characters",
                "this JSON is nested too deep, or a name or number in it is too long",
                "denne JSON-en er nøstet for dypt, eller et navn eller tall i den er for langt");
    }

    static Misread notJson(TokenStreamLocation place) {
        return notJson(
                "line " + place.getLineNr() + ", column " + place.getColumnNr(),
                "linje " + place.getLineNr() + ", kolonne " + place.getColumnNr());
    }

    static Misread empty() {
        return notJson("it is empty", "det er tomt");
    }

    private static Misread notJson(String why, String whyNb) {
        return new Misread(
                "not-json", "JSON in UTF-8", "this is not JSON (" + why + ")", "dette er ikke JSON (" + whyNb + ")");
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
