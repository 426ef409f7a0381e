package no.utbredt.initiative.document.web;

import java.util.Map;
import java.util.TreeMap;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.edge.json.JsonText;
import no.utbredt.initiative.answer.BadRequest;
import no.utbredt.vocabulary.Misread;
import tools.jackson.databind.JsonNode;

/** A folder as JSON: {@code {"files": {"document.yaml": "…"}}}. */
final class NamedFiles {

    private static final String MEMBER = "files";

    private NamedFiles() {}

    /** Content by file name. */
    static Map<String, String> read(byte[] body) {
        JsonNode files = tree(body).path(MEMBER);
        if (!files.isObject() || files.isEmpty() || files.size() > FileNames.MOST) {
            throw new BadRequest(MEMBER, String.valueOf(files.size()), "1 to " + FileNames.MOST + " files by name");
        }
        Map<String, String> named = new TreeMap<>();
        files.properties().forEach(file -> {
            if (!FileNames.isName(file.getKey())) {
                throw new BadRequest("name", file.getKey(), "lower-case letters, digits, '-', '.' and '/'");
            }
            if (!file.getValue().isString()) {
                throw new BadRequest(
                        file.getKey(), file.getValue().getNodeType().name(), "the file as a text");
            }
            named.put(file.getKey(), file.getValue().stringValue());
        });
        return named;
    }

    private static JsonNode tree(byte[] body) {
        try {
            JsonText text = JsonText.read(body);
            text.flaws().stream().findFirst().ifPresent(flaw -> {
                throw refused(flaw.pointer(), flaw.why());
            });
            return text.node();
        } catch (Misread misread) {
            throw refused("", misread);
        }
    }

    private static Refused refused(String pointer, Misread why) {
        return new Refused(Problem.at(400, why.code(), pointer, why.expected(), why.detail(), why.detailNb()));
    }
}
