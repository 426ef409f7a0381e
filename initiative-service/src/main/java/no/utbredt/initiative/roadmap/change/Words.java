package no.utbredt.initiative.roadmap.change;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import no.utbredt.initiative.roadmap.item.Citation;
import no.utbredt.initiative.roadmap.item.Shape;
import org.jspecify.annotations.Nullable;

/** Fields, codes and values in Norwegian bokmål, as {@code words.properties} has them. */
public final class Words {

    /** Beyond so many places a number is written with an exponent. */
    private static final int MOST_PLACES = 40;

    private static final Properties WORDS = load();

    private Words() {}

    /** What a field or list is called; its own name when nobody has named it. */
    public static String field(String name) {
        return WORDS.getProperty(name, name);
    }

    /** What a list is called as a heading. */
    public static String heading(String section) {
        return WORDS.getProperty("heading." + section, section);
    }

    /** What a code is called: by class and constant, or the constant alone; lower-case code when nobody has named it. */
    public static String code(Enum<?> code) {
        String name = code.name();
        String general = WORDS.getProperty(name, name.toLowerCase(Locale.ROOT).replace('_', ' '));
        return WORDS.getProperty(code.getDeclaringClass().getSimpleName() + "." + name, general);
    }

    /** A value in words; its source is left out. */
    public static String value(@Nullable Object value) {
        if (value == null) {
            return "ikke oppgitt";
        }
        return switch (value) {
            case Enum<?> code -> code(code);
            case Boolean flag -> flag ? "ja" : "nei";
            case BigDecimal number ->
                (Math.abs((long) number.scale()) > MOST_PLACES ? number.toString() : number.toPlainString())
                        .replace('.', ',');
            case List<?> list -> list.stream().map(Words::value).collect(Collectors.joining("; "));
            case Citation citation -> place(citation);
            case Record whole -> isPart(whole) ? parts(whole) : whole.toString();
            default -> value.toString();
        };
    }

    /** Document and place. */
    public static String place(Citation citation) {
        return citation.document() + ", " + citation.place();
    }

    private static boolean isPart(Record whole) {
        return whole.getClass().getPackageName().endsWith(".roadmap.item");
    }

    private static String parts(Record whole) {
        return Shape.values(whole).entrySet().stream()
                .filter(part ->
                        !part.getKey().equals("source") && !part.getKey().equals("id"))
                .filter(part -> part.getValue() != null && !List.of().equals(part.getValue()))
                .map(part -> value(part.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Properties load() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"), "words.properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
