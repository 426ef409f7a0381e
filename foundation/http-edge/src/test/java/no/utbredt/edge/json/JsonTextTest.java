package no.utbredt.edge.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import no.utbredt.vocabulary.Misread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void an_honest_text_has_no_flaw_and_its_numbers_are_as_written() {
        JsonText text = read("{\"a\":[1,{\"b\":\"å\"}],\"c\":1.10,\"d\":null,\"e\":true,\"f\":18446744073709551617}");

        assertThat(text.flaws()).isEmpty();
        assertThat(text.node().at("/a/1/b").stringValue()).isEqualTo("å");
        assertThat(text.node().at("/c").decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(text.node().at("/f").decimalValue()).isEqualTo(new BigDecimal("18446744073709551617"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"a\":1} | /a",
                "{\"a\":1,\"\\u0061\":2} | /a",
                "[{},{\"x\":{\"b/c\":1,\"b/c\":2}}] | /1/x/b~1c",
            })
    void a_member_given_twice_is_a_flaw_with_its_place(String json, String pointer) {
        assertThat(read(json).flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.pointer()).isEqualTo(pointer);
            assertThat(flaw.why().code()).isEqualTo("member-twice");
        });
    }

    @Test
    void half_a_character_is_a_flaw_in_a_text_and_in_a_name() {
        assertThat(read("{\"a\":\"x\\uD800y\",\"\\uDC00\":1}").flaws())
                .extracting(flaw -> flaw.why().code())
                .containsExactly("text-not-unicode", "text-not-unicode");
        assertThat(read("\"\\uD83D\\uDE00\"").flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e-600000", "1E2147483647"})
    void a_huge_exponent_is_read_and_never_written_out(String number) {
        assertThat(read(number).node().decimalValue()).isEqualTo(new BigDecimal(number));
    }

    @Test
    void an_exponent_beyond_reckoning_is_a_flaw() {
        assertThat(read("[1e99999999999]").flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.why().code()).isEqualTo("number-out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{} {}", "[1,]", "NaN", "01", "{'a':1}", "// x\n1", "\"\t\"", "\u0000{}"})
    void what_is_no_json_is_refused(String text) {
        refuses(text.getBytes(StandardCharsets.UTF_8), "not-json");
    }

    @Test
    void too_much_of_it_is_refused_with_the_bounds() {
        refuses("[".repeat(100_000).getBytes(StandardCharsets.UTF_8), "json-bounds");
        refuses("9".repeat(100_000).getBytes(StandardCharsets.UTF_8), "json-bounds");
        refuses(("{\"" + "n".repeat(2_000) + "\":1}").getBytes(StandardCharsets.UTF_8), "json-bounds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "ISO-8859-1"})
    void another_coding_is_refused(String charset) {
        assertThatThrownBy(() -> JsonText.read("{\"navn\":\"Våler\"}".getBytes(Charset.forName(charset))))
                .isInstanceOf(Misread.class);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_it() {
        assertThat(read("\uFEFF{}").node().isObject()).isTrue();
    }

    private static JsonText read(String json) {
        return JsonText.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(byte[] body, String code) {
        assertThatThrownBy(() -> JsonText.read(body))
                .isInstanceOfSatisfying(
                        Misread.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
