package no.utbredt.adoption.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The records of a body as events. */
final class RecordEvents {

    static final int LONGEST = 64 * 1024;

    private static final Fault NO_HEADER =
            new Fault("sheet-rows", "a header and at least one row", "there is no row", "det er ingen rader");

    private final Deliverer door;
    private final Cutter cutter;
    private final @Nullable CsvEvents rows;

    private RecordEvents(Deliverer door, Cutter cutter, @Nullable CsvEvents rows) {
        this.door = door;
        this.cutter = cutter;
        this.rows = rows;
    }

    /**
     * A record as an event.
     *
     * @param event null where the record says nothing and is passed over
     */
    record Read(long line, @Nullable JsonNode event, int size, Mark next) {}

    /**
     * Begins to read at a mark.
     *
     * @throws FaultyField when it cannot be read at all
     * @throws FaultyValue the same
     */
    static RecordEvents of(Bodies bodies, Deliverer door, Import of, Client client) throws IOException {
        Mark mark = of.mark();
        return switch (of.order().format()) {
            case NDJSON -> new RecordEvents(door, new LineCutter(from(bodies, of, mark), mark, LONGEST), null);
            case BATCH -> new RecordEvents(door, new ElementCutter(from(bodies, of, mark), mark, LONGEST), null);
            case CSV -> csv(bodies, door, of, client);
        };
    }

    private static RecordEvents csv(Bodies bodies, Deliverer door, Import of, Client client) throws IOException {
        Cut first;
        try (InputStream in = from(bodies, of, Mark.START)) {
            first = new RecordCutter(in, Mark.START, CsvHead.SEPARATORS, LONGEST).next();
        }
        if (first == null) {
            throw new FaultyValue(NO_HEADER);
        }
        CsvHead head = CsvHead.of(of.order().kind(), Charset.forName(of.order().charset()), first);
        Mark mark = of.mark().at() == 0 ? first.next() : of.mark();
        Cutter cutter = new RecordCutter(from(bodies, of, mark), mark, String.valueOf(head.separator()), LONGEST);
        return new RecordEvents(door, cutter, new CsvEvents(of.order().kind(), head, client));
    }

    private static InputStream from(Bodies bodies, Import of, Mark mark) {
        return bodies.from(of.body(), mark.at(), of.size());
    }

    @Nullable
    Read next() throws IOException {
        Cut cut = cutter.next();
        return cut == null ? null : new Read(cut.line(), event(cut), cut.bytes().length, cut.next());
    }

    private @Nullable JsonNode event(Cut cut) {
        if (cut.fault() != null) {
            return door.unreadable(cut, cut.fault());
        }
        return rows == null ? door.event(cut.bytes()) : row(rows, cut);
    }

    private @Nullable JsonNode row(CsvEvents rows, Cut cut) {
        try {
            List<String> cells = rows.head().cells(cut.bytes());
            return CsvEvents.blank(cells) ? null : rows.event(cells);
        } catch (FaultyValue faulty) {
            boolean empty = new String(cut.bytes(), StandardCharsets.ISO_8859_1).isBlank();
            return empty ? null : door.unreadable(cut, faulty.fault());
        }
    }

    /** Where a refusal at that pointer stands, in the words of whoever sent the record. */
    String place(String pointer) {
        if (rows == null) {
            return pointer.replaceAll("/\\d+(?=/|$)", "/*");
        }
        return rows.head().columns().stream()
                .filter(column -> column.holds(pointer))
                .map(Column::name)
                .findFirst()
                .orElseGet(() -> nearest(rows, pointer));
    }

    /** A refusal of something a file has no cell in: the first column beneath it, or that name itself. */
    private static String nearest(CsvEvents rows, String pointer) {
        return rows.kind().columns().stream()
                .filter(column -> column.pointer().startsWith(pointer + "/") || column.holds(pointer))
                .map(Column::name)
                .findFirst()
                .orElse(pointer);
    }
}
