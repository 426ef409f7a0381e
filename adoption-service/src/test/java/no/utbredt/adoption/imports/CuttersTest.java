package no.utbredt.adoption.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CuttersTest {

    private static final int LONGEST = 20;

    private interface Making {
        Cutter of(InputStream in, Mark mark);
    }

    private static final Making LINES = (in, mark) -> new LineCutter(in, mark, LONGEST);
    private static final Making RECORDS = (in, mark) -> new RecordCutter(in, mark, ";", LONGEST);
    private static final Making ELEMENTS = (in, mark) -> new ElementCutter(in, mark, LONGEST);

    @Test
    void a_line_is_a_record_whatever_its_end() throws IOException {
        assertThat(cut(LINES, "{1}\r\n\n{2}")).containsExactly("1 {1}", "2 ", "3 {2}");
        assertThat(cut(LINES, "")).isEmpty();
    }

    @Test
    void a_line_that_is_too_long_is_refused_and_its_neighbours_stand() throws IOException {
        assertThat(cut(LINES, "{1}\n" + "x".repeat(1000) + "\n{2}\n"))
                .containsExactly("1 {1}", "2 " + "x".repeat(20) + " line-too-long", "3 {2}");
    }

    @Test
    void a_quoted_cell_may_hold_line_ends_and_quotes() throws IOException {
        assertThat(cut(RECORDS, "a;\"b\n\"\"c\"\r\nd;e\n")).containsExactly("1 a;\"b\n\"\"c\"", "3 d;e");
        assertThat(cut(RECORDS, "a;5\" skjerm\nd\n")).containsExactly("1 a;5\" skjerm", "2 d");
    }

    @Test
    void a_quote_that_is_not_closed_costs_its_own_line() throws IOException {
        assertThat(cut(RECORDS, "a;\"b\nc\nd\n")).containsExactly("1 a;\"b not-csv", "2 c", "3 d");
        assertThat(cut(RECORDS, "a;\"b\n0123456789\n0123456789\nd\n"))
                .containsExactly("1 a;\"b not-csv", "2 0123456789", "3 0123456789", "4 d");
        assertThat(cut(RECORDS, "\"" + "x".repeat(40) + "\nd"))
                .containsExactly("1 \"" + "x".repeat(19) + " not-csv", "2 d");
    }

    @Test
    void a_list_is_cut_into_its_elements() throws IOException {
        assertThat(cut(ELEMENTS, "\uFEFF[ {\"a\":\"]\\\"},\"} , [1,[2]],3 ]\n"))
                .containsExactly("1 {\"a\":\"]\\\"},\"} ", "2 [1,[2]]", "3 3 ");
        assertThat(cut(ELEMENTS, " [ ] ")).isEmpty();
    }

    @Test
    void a_list_that_is_none_refuses_the_element_there() throws IOException {
        assertThat(cut(ELEMENTS, "{}")).containsExactly("1  not-a-batch");
        assertThat(cut(ELEMENTS, "[1,2")).containsExactly("1 1", "2 2 not-a-batch");
        assertThat(cut(ELEMENTS, "[1,]")).containsExactly("1 1 not-a-batch");
        assertThat(cut(ELEMENTS, "[1] [2]")).containsExactly("1 1 not-a-batch");
        assertThat(cut(ELEMENTS, "")).containsExactly("1  not-a-batch");
    }

    /** Whichever record is the last before it ends, what follows is the same. */
    @Test
    void cutting_goes_on_at_every_mark() throws IOException {
        goesOn(LINES, "{1}\n\n" + "x".repeat(50) + "\n{2}");
        goesOn(RECORDS, "a;\"b\nc\"\n\"d\ne;f\n\n;;\n" + "x".repeat(50) + "\nlast");
        goesOn(ELEMENTS, "[{\"a\":1},2 , \"" + "x".repeat(50) + "\",[3]]");
        goesOn(ELEMENTS, "[1,2,");
    }

    private static void goesOn(Making making, String body) throws IOException {
        List<String> whole = cut(making, body);
        for (int first = 0; first <= whole.size(); first++) {
            List<String> again = new ArrayList<>();
            Cutter begun = making.of(bytes(body, 0), Mark.START);
            Mark mark = Mark.START;
            for (int each = 0; each < first; each++) {
                Cut cut = Objects.requireNonNull(begun.next());
                again.add(told(cut));
                mark = cut.next();
            }
            Cutter further = making.of(bytes(body, mark.at()), mark);
            for (Cut cut = further.next(); cut != null; cut = further.next()) {
                again.add(told(cut));
            }
            assertThat(again).as("after %s", first).isEqualTo(whole);
        }
    }

    private static List<String> cut(Making making, String body) throws IOException {
        List<String> all = new ArrayList<>();
        Cutter cutter = making.of(bytes(body, 0), Mark.START);
        for (Cut cut = cutter.next(); cut != null; cut = cutter.next()) {
            all.add(told(cut));
        }
        return all;
    }

    private static InputStream bytes(String body, long from) {
        byte[] all = body.getBytes(UTF_8);
        return new ByteArrayInputStream(all, (int) from, all.length);
    }

    private static String told(Cut cut) {
        String fault =
                Optional.ofNullable(cut.fault()).map(each -> " " + each.code()).orElse("");
        return cut.line() + " " + new String(cut.bytes(), UTF_8) + fault;
    }
}
