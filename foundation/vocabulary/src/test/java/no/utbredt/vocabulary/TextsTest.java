package no.utbredt.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE"})
    void another_coding_is_refused_and_never_repaired(String charset) {
        byte[] bytes = "Ålesund på ny".getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> Texts.utf8(bytes)).isInstanceOf(Misread.class);
    }

    @Test
    void overlong_forms_and_half_pairs_are_refused() {
        for (byte[] bytes : List.of(
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xE2, (byte) 0x82})) {
            assertThatThrownBy(() -> Texts.utf8(bytes)).isInstanceOf(Misread.class);
        }
    }

    @Test
    void one_byte_order_mark_is_no_part_of_the_text() {
        assertThat(Texts.utf8("\uFEFFid: a".getBytes(StandardCharsets.UTF_8))).isEqualTo("id: a");
        assertThat(Texts.utf8(new byte[0])).isEmpty();
    }

    @Property
    void what_is_read_is_written_back_byte_for_byte(@ForAll byte[] bytes) {
        try {
            String text = Texts.utf8(bytes);
            byte[] written = text.getBytes(StandardCharsets.UTF_8);
            assertThat(List.of(bytes.length, bytes.length - 3)).contains(written.length);
            assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith(text);
        } catch (Misread refused) {
            assertThat(refused.code()).isEqualTo("text-not-utf8");
        }
    }

    @Property
    void a_text_is_broken_when_utf_8_cannot_carry_it(@ForAll String text) {
        boolean carried = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
        assertThat(Texts.isBroken(text)).isEqualTo(!carried);
    }

    @Property
    void what_is_quoted_is_short_and_can_be_seen(@ForAll String text) {
        String quoted = Quoted.of(text.repeat(50));
        assertThat(quoted.length()).isLessThanOrEqualTo(Quoted.MOST + 1);
        assertThat(Texts.isBroken(quoted)).isFalse();
        assertThat(quoted.chars().noneMatch(Character::isISOControl)).isTrue();
    }

    @Test
    void a_short_text_is_quoted_as_it_is_and_what_steers_as_an_escape() {
        assertThat(Quoted.of("blå bær")).isEqualTo("blå bær");
        assertThat(Quoted.of("a\nb\u202E")).isEqualTo("a\\u000Ab\\u202E");
        assertThat(Quoted.of("x".repeat(8_000_000))).hasSize(101).endsWith("…");
    }

    @Test
    void the_nearest_word_is_the_one_that_was_probably_meant() {
        assertThat(Nearest.to("nmaes", List.of("names", "parents"))).contains("names");
        assertThat(Nearest.to("Weights", List.of("weights", "kind"))).contains("weights");
        assertThat(Nearest.to("colour", List.of("names", "kind"))).isEmpty();
    }
}
