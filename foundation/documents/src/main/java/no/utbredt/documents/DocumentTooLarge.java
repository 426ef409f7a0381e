package no.utbredt.documents;

import java.nio.charset.StandardCharsets;
import no.utbredt.contract.document.DocumentState;
import tools.jackson.databind.json.JsonMapper;

/** The document with its whole history would be too large to publish; nothing of it is written. */
public final class DocumentTooLarge extends RuntimeException {

    /** The most a document may take as JSON in UTF-8, history included: half of what a record may, in bytes. */
    public static final int MOST = 4 * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    private final String id;

    DocumentTooLarge(String id, int bytes) {
        super("document %s would be %d bytes with its history, at most %d can be published".formatted(id, bytes, MOST));
        this.id = id;
    }

    /** A removal always passes: it adds next to nothing, and is the way out. */
    static void check(DocumentState<?> document) {
        if (document.newest() != null) {
            int bytes = JsonMapper.shared().writeValueAsString(document).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST) {
                throw new DocumentTooLarge(document.id(), bytes);
            }
        }
    }

    /** Stable code of the problem. */
    public String code() {
        return "document-too-large";
    }

    /** JSON pointer to what is wrong: the whole document. */
    public String field() {
        return "";
    }

    /** What would be right. */
    public String expected() {
        return "at most %d bytes as JSON, history included".formatted(MOST);
    }

    /** The same as the message, in Norwegian bokmål. */
    public String detailNb() {
        return "dokumentet %s blir for stort med historikken sin; ingenting av det er lagret".formatted(id);
    }
}
