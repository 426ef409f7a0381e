package no.utbredt.adoption.imports.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.adoption.imports.Format;
import no.utbredt.adoption.imports.ImportKind;
import no.utbredt.adoption.imports.Order;
import no.utbredt.adoption.imports.Strategy;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.edge.refusal.CommonProblems;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What an address and a header say of an import, in our words. */
final class Words {

    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252");

    private Words() {}

    /** @throws Refused {@code invalid-parameter} */
    static ImportKind kind(String parameter, String word) {
        return of(parameter, word, ImportKind.values(), ImportKind::word);
    }

    /** @throws Refused {@code invalid-parameter} or {@code import-format} */
    static Order order(String type, boolean dryRun, String strategy, @Nullable String contentType) {
        MediaType media = media(contentType);
        String bare = (media.getType() + "/" + media.getSubtype()).toLowerCase(Locale.ROOT);
        Format format =
                switch (bare) {
                    case "application/x-ndjson" -> Format.NDJSON;
                    case "application/cloudevents-batch+json" -> Format.BATCH;
                    case "text/csv" -> Format.CSV;
                    default -> throw notAFormat();
                };
        return new Order(
                kind("type", type),
                format,
                charset(media.getParameter("charset"), format),
                dryRun,
                of("strategy", strategy, Strategy.values(), Strategy::word));
    }

    private static String charset(@Nullable String said, Format format) {
        String name = said == null ? "UTF-8" : said.replace("\"", "");
        return CHARSETS.stream()
                .filter(each -> each.equalsIgnoreCase(name))
                .filter(each -> each.equals("UTF-8") || format == Format.CSV)
                .findFirst()
                .orElseThrow(Words::notAFormat);
    }

    private static MediaType media(@Nullable String contentType) {
        try {
            return MediaType.parseMediaType(String.valueOf(contentType));
        } catch (InvalidMediaTypeException e) {
            throw notAFormat();
        }
    }

    private static Refused notAFormat() {
        return new Refused(Problem.at(
                415,
                "import-format",
                "Content-Type",
                "application/x-ndjson, application/cloudevents-batch+json, or text/csv in UTF-8 or with charset=windows-1252",
                "this is none of the forms an import has; nothing was kept",
                "dette er ingen av formene en import har; ingenting er tatt vare på"));
    }

    private static <T> T of(String parameter, String word, T[] all, Function<T, String> words) {
        return Arrays.stream(all)
                .filter(each -> words.apply(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(CommonProblems.invalid(
                        parameter,
                        Quoted.of(word),
                        "one of " + Arrays.stream(all).map(words).collect(Collectors.joining(", ")))));
    }
}
